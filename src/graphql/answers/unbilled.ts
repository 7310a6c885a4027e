import { isRebillable, type UnbilledEntry, unbilledOf } from "../../answers/unbilled.ts";
import type { Expense } from "../../freshbooks/costs/expense/record.ts";
import type { Resolvers, UnbilledGrouping } from "../../generated/resolvers.ts";
import type { BusinessId, ClientId, IdentityId, ProjectId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { projectEntity } from "../work/project/entity.ts";
import { personOf } from "../work/teamMember.ts";
import { unbilledTime } from "./unbilledTime.ts";

/** A group, with the business in which it leads to records. */
export type UnbilledGroupRow = ReturnType<typeof unbilledOf> & {
  readonly businessId: BusinessId;
  readonly clientId: ClientId | null;
  readonly projectId: ProjectId | null;
  readonly freshbooksIdentityId: IdentityId | null;
};

const keyOfTime = ({ entry, clientId }: UnbilledEntry, by: UnbilledGrouping): string | null =>
  by === "CLIENT" ? clientId : by === "PROJECT" ? entry.projectId : entry.freshbooksIdentityId;

const keyOfExpense = ({ clientId, projectId }: Expense, by: UnbilledGrouping): string | null =>
  by === "CLIENT" ? clientId : by === "PROJECT" ? projectId : null;

/** Those without an id last. */
const byId = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : Number(a) - Number(b);

export const unbilled: Resolvers = {
  Business: {
    unbilled: async (business, { by }, context) => {
      const tenant = { accountId: accountOf(business), businessId: business.businessId };
      const [time, all] = await Promise.all([
        unbilledTime(tenant, undefined, context),
        context.in(tenant.accountId).every.expenses({}),
      ]);
      const expenses = all.filter(isRebillable);
      const [times, costs] = [
        Map.groupBy(time, (each) => keyOfTime(each, by)),
        Map.groupBy(expenses, (each) => keyOfExpense(each, by)),
      ];
      const amountsOf = (group: readonly Expense[] = []) => group.map(({ amount }) => amount);
      const keys = [...new Set([...times.keys(), ...costs.keys()])].toSorted(byId);
      const groups = keys.map((key) => ({
        ...unbilledOf(times.get(key) ?? [], amountsOf(costs.get(key))),
        businessId: tenant.businessId,
        clientId: by === "CLIENT" ? (key as ClientId | null) : null,
        projectId: by === "PROJECT" ? (key as ProjectId | null) : null,
        freshbooksIdentityId: by === "PERSON" ? (key as IdentityId | null) : null,
      }));
      return { by, ...unbilledOf(time, amountsOf(expenses)), groups };
    },
  },
  UnbilledGroup: {
    client: clientEntity.named("clientId"),
    project: projectEntity.named("projectId"),
    person: personOf,
  },
};
