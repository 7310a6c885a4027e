import type { GraphQLResolveInfo } from "graphql";
import type { ExpenseCriteria } from "../../../freshbooks/costs/expense/criteria.ts";
import type { ExpenseQuery } from "../../../freshbooks/costs/expense/index.ts";
import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import { type Client, clientRecord } from "../../../freshbooks/sales/client/record.ts";
import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { BusinessExpensesArgs, ExpenseFilter, Resolvers } from "../../../generated/resolvers.ts";
import { type AccountId, toClientId, toExpenseCategoryId, toExpenseId } from "../../../values/ids.ts";
import { compareDecimals } from "../../../values/money.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, assertInOrder, given, idsIn } from "../../reading/criteria.ts";
import type { Scope } from "../../reading/cursor.ts";
import { accountEntity } from "../../reading/entity.ts";
import { partsOfField, partsOfRows } from "../../reading/parts.ts";
import { type Selection, selectionOf } from "../../reading/selection.ts";
import { projectOf } from "../../work/project/of.ts";

/** Throws BAD_USER_INPUT. */
export function assertExpenseFilter(filter: ExpenseFilter | null | undefined): void {
  const { ids, clientIds, categoryIds, spentFrom, spentTo, amountMin, amountMax } = given(filter);
  assertInOrder(spentFrom, spentTo, ["spentFrom", "spentTo"]);
  assertAmounts(amountMin, amountMax);
  assertIds("Expense", ids, "ids");
  assertIds("Client", clientIds, "clientIds");
  assertIds("ExpenseCategory", categoryIds, "categoryIds");
}

function toCriteria(filter: ExpenseFilter | null | undefined, accountId: AccountId): ExpenseCriteria {
  assertExpenseFilter(filter);
  const { ids, clientIds, categoryIds, ...rest } = given(filter);
  return {
    ...rest,
    ...(ids && { ids: idsIn("Expense", ids, accountId).map(toExpenseId) }),
    ...(clientIds && { clientIds: idsIn("Client", clientIds, accountId).map(toClientId) }),
    ...(categoryIds && {
      categoryIds: idsIn("ExpenseCategory", categoryIds, accountId).map(toExpenseCategoryId),
    }),
  };
}

const longestAmount = 40;

/** Throws BAD_USER_INPUT for bounds that nothing lies between, and for one too long to be compared with every row. */
function assertAmounts(min: string | undefined, max: string | undefined): void {
  for (const [argument, amount] of Object.entries({ amountMin: min, amountMax: max }))
    if (amount !== undefined && amount.length > longestAmount)
      throw refuse("BAD_USER_INPUT", `\`filter.${argument}\` has more than ${longestAmount} characters`, {
        argument,
      });
  if (min !== undefined && max !== undefined && compareDecimals(min, max) > 0)
    throw refuse(
      "BAD_USER_INPUT",
      `\`filter.amountMin\` (${min}) is more than \`filter.amountMax\` (${max})`,
      {
        argument: "amountMin",
      },
    );
}

const toQuery = (
  accountId: AccountId,
  { filter, sort }: Partial<BusinessExpensesArgs>,
  selection: Selection,
): ExpenseQuery => ({
  criteria: toCriteria(filter, accountId),
  parts: partsOfRows(expenseRecord, selection),
  ...(sort && { order: sort }),
});

export function expenseList(
  accountId: AccountId,
  args: Partial<BusinessExpensesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const selection = selectionOf(info);
  const query = toQuery(accountId, args, selection);
  return connect(args, [accountId, "expenses", args.filter, args.sort], selection, (window) =>
    context.in(accountId).expenses(query, window),
  );
}

export function expensesOfClient(
  { accountId, id }: Client,
  args: Partial<BusinessExpensesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const selection = selectionOf(info);
  const { criteria, ...query } = toQuery(accountId, args, selection);
  const { clientIds, ...rest } = criteria;
  const scope: Scope = [accountId, "expenses", id, args.filter, args.sort];
  return connect(args, scope, selection, async (window, need) =>
    clientIds && !clientIds.includes(id)
      ? emptyPage
      : context.in(accountId).expensesOfClient.load(id, { ...query, criteria: rest }, window, need),
  );
}

/** Null for a project of a business without accounting. */
export async function expensesOfProject(
  { businessId, id }: Project,
  args: Partial<BusinessExpensesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const accountId = await context.accountOf(businessId);
  if (!accountId) return null;
  const selection = selectionOf(info);
  const query = toQuery(accountId, args, selection);
  const scope: Scope = [accountId, "expenses", "project", id, args.filter, args.sort];
  return connect(args, scope, selection, (window, need) =>
    context.in(accountId).expensesOfProject.load(id, query, window, need),
  );
}

const { byId, fields } = accountEntity("Expense", expenseRecord, ({ expense }) => expense);

export const expense: Resolvers = {
  Query: { expense: byId },
  Expense: {
    ...fields,
    category: ({ accountId, categoryId }, _, context) =>
      categoryId && context.in(accountId).expenseCategory.load(categoryId),
    client: ({ accountId, clientId }, _, context, info) =>
      clientId && context.in(accountId).client.load(clientId, partsOfField(clientRecord, info)),
    invoice: ({ accountId, invoiceId }, _, context, info) =>
      invoiceId && context.in(accountId).invoice.load(invoiceId, partsOfField(invoiceRecord, info)),
    project: (parent, _, context, info) => projectOf(parent, context, info),
    receipt: async (parent, args, context) => {
      const receipt = await fields.receipt(parent, args, context);
      if (!receipt) return null;
      // The token stays behind: it opens the file to whoever has it.
      const { mediaType, fileName } = receipt;
      return { mediaType, fileName, url: `${context.publicUrl}/files/receipts/${fields.id(parent)}` };
    },
  },
};
