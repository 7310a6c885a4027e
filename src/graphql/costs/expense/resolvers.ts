import type { ExpenseCriteria } from "../../../freshbooks/costs/expense/criteria.ts";
import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import { type Client, clientRecord } from "../../../freshbooks/sales/client/record.ts";
import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { ExpenseFilter, Resolvers } from "../../../generated/resolvers.ts";
import { compareDecimals } from "../../../values/money.ts";
import { refuse } from "../../contract/errors.ts";
import { filterOf } from "../../reading/criteria.ts";
import { accountEntity } from "../../reading/entity.ts";
import { accountLists } from "../../reading/list.ts";
import { partsOfField } from "../../reading/parts.ts";
import { projectOf } from "../../work/project/of.ts";

const filter = filterOf<ExpenseFilter>({
  ids: { ids: "Expense", clientIds: "Client", categoryIds: "ExpenseCategory" },
  ranges: [["spentFrom", "spentTo"]],
  check: ({ amountMin, amountMax }) => assertAmounts(amountMin, amountMax),
});
export const assertExpenseFilter = filter.assert;

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

const lists = accountLists({
  ...{ name: "expenses", table: expenseRecord },
  toCriteria: (given: ExpenseFilter | null | undefined, accountId): ExpenseCriteria =>
    filter.toCriteria(given, accountId),
  listIn: ({ expenses }) => expenses,
});

export const expenseList = lists.all;

export const expensesOfClient = lists.below<Client>({
  tenantOf: ({ accountId }) => accountId,
  scope: ({ id }) => ["expenses", id],
  own: "clientIds",
  childrenIn:
    ({ expensesOfClient: children }, { id }) =>
    (...asked) =>
      children.load(id, ...asked),
});

/** Null for a project of a business without accounting. */
export const expensesOfProject = lists.below<Project>({
  tenantOf: ({ businessId }, context) => context.accountOf(businessId),
  scope: ({ id }) => ["expenses", "project", id],
  childrenIn:
    ({ expensesOfProject: children }, { id }) =>
    (...asked) =>
      children.load(id, ...asked),
});

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
