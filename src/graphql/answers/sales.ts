import { type Period, periodAt, periodsOf } from "../../answers/periods.ts";
import { quantityOf, revenueOf, type SoldLine, taxesCollected } from "../../answers/sales.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { Resolvers, RevenueGrouping } from "../../generated/resolvers.ts";
import type { AccountId, BusinessId, ClientId, ServiceId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { serviceEntity } from "../work/service/entity.ts";
import { assertDays, type Range, soldIn } from "./range.ts";

/** What a row stands for. */
type Of = {
  readonly name?: string | null;
  readonly clientId?: ClientId;
  readonly serviceId?: ServiceId | null;
  readonly period?: Period;
};

type Revenue = ReturnType<typeof revenueOf<string>>[number]["groups"][number];
export type RevenueGroupRow = Of & Omit<Revenue, "key"> & Tenant;
type Tenant = { readonly accountId: AccountId; readonly businessId: BusinessId };

/** How lines are grouped: the key of a line, what each key stands for, and the keys that always have a row. */
type Grouping = {
  readonly keyOf: (line: SoldLine) => string;
  readonly of: (key: string) => Of;
  readonly always?: readonly string[];
};

const nameOf = ({ line }: SoldLine): string => line.name?.trim() ?? "";

async function groupingBy(
  by: RevenueGrouping,
  range: Range,
  businessId: BusinessId,
  context: Context,
): Promise<Grouping> {
  if (by === "CLIENT")
    return { keyOf: ({ of }) => of.clientId, of: (key) => ({ clientId: key as ClientId }) };
  if (by === "ITEM") return { keyOf: nameOf, of: (key) => ({ name: key || null }) };
  if (by === "MONTH") {
    const months = periodsOf(range, "MONTH");
    return {
      keyOf: ({ of }) => String(periodAt(months, of.issueDate)),
      of: (key) => ({ period: months[Number(key)] as Period }),
      always: months.map((_, at) => String(at)),
    };
  }
  const services = Map.groupBy(await context.inBusiness(businessId).service.all(), ({ name }) => name.trim());
  return {
    keyOf: (line) => (services.has(nameOf(line)) ? nameOf(line) : ""),
    of: (key) => {
      const [only, ...others] = (key && services.get(key)) || [];
      return { name: key || null, serviceId: only && others.length === 0 ? only.id : null };
    },
  };
}

async function revenueIn(business: Business, range: Range, by: RevenueGrouping, context: Context) {
  const [accountId, { businessId }] = [accountOf(business), business];
  const [sold, grouping] = await Promise.all([
    soldIn(accountId, range, context),
    groupingBy(by, range, businessId, context),
  ]);
  const { keyOf, of, always = null } = grouping;
  return revenueOf(sold, keyOf, always).map((revenue) => ({
    currency: revenue.currency,
    get total() {
      return revenue.total;
    },
    groups: revenue.groups.map(({ key, ...group }) => ({ ...group, ...of(key), accountId, businessId })),
  }));
}

export const salesAnswers: Resolvers = {
  Business: {
    revenue: async (business, { from, to, by }, context) => {
      assertDays({ from, to });
      return { from, to, by, currencies: await revenueIn(business, { from, to }, by, context) };
    },
    taxCollected: async (business, { from, to }, context) => {
      assertDays({ from, to });
      const sold = await soldIn(accountOf(business), { from, to }, context);
      return { from, to, currencies: taxesCollected(sold) };
    },
  },
  RevenueGroup: {
    name: ({ name }) => name ?? null,
    period: ({ period }) => period ?? null,
    quantity: ({ lines }) => quantityOf(lines),
    client: ({ clientId = null, ...row }, args, context, info) =>
      clientEntity.named("clientId")({ ...row, clientId }, args, context, info),
    service: ({ serviceId = null, businessId }, args, context, info) =>
      serviceEntity.named("serviceId")({ businessId, serviceId }, args, context, info),
  },
};
