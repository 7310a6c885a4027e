import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { ExpenseFilterInput } from "../../../generated/resolvers.ts";
import { compareDecimals } from "../../../values/money.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf, refuseCondition } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { invoiceEntity } from "../../sales/invoice/entity.ts";
import { projectEntity } from "../../work/project/entity.ts";
import { categoryEntity } from "../expenseCategory.ts";
import { expenseEntity } from "./entity.ts";

const filter = filterOf<ExpenseFilterInput>()({
  ids: { ids: "Expense", clientIds: "Client", categoryIds: "ExpenseCategory" },
  ranges: [["spentFrom", "spentTo"]],
  check: ({ amountMin, amountMax }) => assertAmounts(amountMin, amountMax),
});

const longestAmount = 40;

/** Throws BAD_USER_INPUT for bounds that nothing lies between, and for one too long to be compared with every row. */
function assertAmounts(min: string | undefined, max: string | undefined): void {
  for (const [argument, amount] of Object.entries({ amountMin: min, amountMax: max }))
    if (amount !== undefined && amount.length > longestAmount)
      throw refuseCondition(argument, `has more than ${longestAmount} characters`);
  if (min !== undefined && max !== undefined && compareDecimals(min, max) > 0)
    throw refuseCondition("amountMin", `(${min}) is more than \`filter.amountMax\` (${max})`);
}

const lists = listsOf(expenseEntity, { name: "expenses", filter, toCriteria: (asked) => asked });

export const expense: NounResolvers = {
  ExpenseFilterInput: filter.assert,
  Query: { expense: expenseEntity.byId },
  Business: { expenses: lists.all },
  Client: {
    expenses: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Project: {
    expenses: lists.below({
      scope: ["expenses", "project"],
      keyOf: ({ id }: Project) => id,
      childrenIn: ({ ofProject }) => ofProject,
    }),
  },
  Expense: {
    ...expenseEntity.fields,
    category: categoryEntity.named("categoryId"),
    client: clientEntity.named("clientId"),
    invoice: invoiceEntity.named("invoiceId"),
    project: projectEntity.named("projectId"),
    receipt: async (parent, args, context) => {
      const receipt = await expenseEntity.fields.receipt(parent, args, context);
      if (!receipt) return null;
      // The token stays behind: it opens the file to whoever has it.
      const { mediaType, fileName } = receipt;
      return {
        mediaType,
        fileName,
        url: `${context.publicUrl}/files/receipts/${expenseEntity.fields.id(parent)}`,
      };
    },
  },
};
