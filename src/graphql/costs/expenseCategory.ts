import { expenseCategoryRecord } from "../../freshbooks/costs/expenseCategory.ts";
import { accountOf } from "../contract/account.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { entityOf } from "../reading/entity.ts";

/** How categories are read by their ids. */
export const categoryEntity = entityOf(
  "ExpenseCategory",
  expenseCategoryRecord,
  ({ expenseCategory: loaders }) => loaders,
);

export const expenseCategory: NounResolvers = {
  Query: { expenseCategory: categoryEntity.byId },
  Business: {
    /** Going down from the roots reaches every category of the list, those with a parent outside it included. */
    expenseCategories: async (business, { rootsOnly }, context) => {
      const categories = await context.in(accountOf(business)).expenseCategory.all();
      if (!rootsOnly) return categories;
      const listed = new Set(categories.map(({ id }) => id));
      return categories.filter(({ parentId }) => parentId === null || !listed.has(parentId));
    },
  },
  ExpenseCategory: {
    ...categoryEntity.fields,
    parent: categoryEntity.named("parentId"),
    children: async ({ accountId, id }, _, context) =>
      (await context.in(accountId).expenseCategory.all()).filter(({ parentId }) => parentId === id),
  },
};
