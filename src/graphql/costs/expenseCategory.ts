import { expenseCategoryRecord } from "../../freshbooks/costs/expenseCategory.ts";
import { keeping } from "../../freshbooks/lists/judging.ts";
import { idOf } from "../../freshbooks/records/record.ts";
import { accountOf } from "../contract/account.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { entityOf } from "../reading/entity.ts";
import { shownRows } from "../reading/rows.ts";

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
    expenseCategories: async (business, { rootsOnly }, context, info) => {
      const categories = await context.in(accountOf(business)).expenseCategory.all();
      const listed = new Set(rootsOnly ? categories.map(idOf) : []);
      const roots = keeping(categories, ({ parentId }) => parentId === null || !listed.has(parentId));
      return shownRows(context, info, rootsOnly ? roots : categories);
    },
  },
  ExpenseCategory: {
    ...categoryEntity.fields,
    parent: categoryEntity.named("parentId"),
    children: async ({ accountId, id }, _, context, info) => {
      const categories = await context.in(accountId).expenseCategory.all();
      return shownRows(
        context,
        info,
        keeping(categories, ({ parentId }) => parentId === id),
      );
    },
  },
};
