import type { ExpenseDetailsReport, ExpenseGroup } from "../../freshbooks/reports/expenseDetails.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { expenseEntity } from "../costs/expense/entity.ts";
import { categoryEntity } from "../costs/expenseCategory.ts";
import { assertIds } from "../reading/criteria.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { staffMemberEntity } from "../work/staffMember.ts";
import { assertRange, clientsIn, type Range } from "./asking.ts";
import { flat } from "./rows.ts";

/** Rows with links to records of their account. */
export type ExpenseDetailsExpenseRow = ExpenseGroup["expenses"][number] & { accountId: AccountId };
export type ExpenseDetailsGroupRow = Omit<ExpenseGroup, "expenses" | "children"> & {
  accountId: AccountId;
  expenses: ExpenseDetailsExpenseRow[];
  children: ExpenseDetailsGroupRow[];
};

/** Throws BAD_USER_INPUT for an invalid range or client id. */
export function assertExpenseDetails({
  clientId,
  ...range
}: Range & { readonly clientId?: string | null }): void {
  assertRange(range);
  if (clientId !== null && clientId !== undefined) assertIds("Client", [clientId], "clientId", "clientId");
}

const client = clientEntity.named("clientId");
const category = categoryEntity.named("categoryId");
const staffMember = staffMemberEntity.named("staffMemberId");

/** The report of all expenses, in groups. */
export const expenseDetails: Resolvers = {
  Reports: {
    expenseDetails: async ({ accountId }, args, context) => {
      assertExpenseDetails(args);
      const { from, to, currency, groupedBy, clientId } = args;
      const read = context.in(accountId).reports.expenseDetails;
      const asked = { from, to, groupedBy, ...(currency && { currency }) };
      if (!clientId) return shown(await read(asked), accountId);
      const [ours] = clientsIn([clientId], accountId);
      // Only FreshBooks knows an account's currency; the shortest report contains it.
      if (!ours) return shown({ ...(await read({ ...asked, to: from })), to, groups: [] }, accountId);
      return shown(await read({ ...asked, clientId: ours }), accountId);
    },
  },
  ExpenseDetailsGroup: { category, client, staffMember },
  ExpenseDetailsExpense: { expense: expenseEntity.named("expenseId"), category, client, staffMember },
};

function shown(report: ExpenseDetailsReport, accountId: AccountId) {
  const owned = (group: ExpenseGroup): ExpenseDetailsGroupRow => ({
    ...group,
    accountId,
    expenses: group.expenses.map((expense) => ({ ...expense, accountId })),
    children: group.children.map(owned),
  });
  const groups = report.groups.map(owned);
  return { ...report, groups, rows: flat(groups, null) };
}
