import { type ExpenseCategory, expenseCategoryRecord } from "../../freshbooks/costs/expenseCategory.ts";
import type { BusinessExpenseCategoriesArgs, Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { accountEntity } from "../reading/entity.ts";

/** Going down from the roots reaches every category of the list, those with a parent outside it included. */
export async function expenseCategoryList(
  accountId: AccountId,
  { rootsOnly }: Partial<BusinessExpenseCategoriesArgs>,
  context: Context,
): Promise<readonly ExpenseCategory[]> {
  const categories = await context.in(accountId).expenseCategories();
  if (!rootsOnly) return categories;
  const listed = new Set(categories.map(({ id }) => id));
  return categories.filter(({ parentId }) => parentId === null || !listed.has(parentId));
}

const { byId, fields } = accountEntity(
  "ExpenseCategory",
  expenseCategoryRecord,
  ({ expenseCategory }) => expenseCategory,
);

export const expenseCategory: Resolvers = {
  Query: { expenseCategory: byId },
  ExpenseCategory: {
    ...fields,
    parent: ({ accountId, parentId }, _, context) =>
      parentId && context.in(accountId).expenseCategory.load(parentId),
    children: async ({ accountId, id }, _, context) =>
      (await context.in(accountId).expenseCategories()).filter(({ parentId }) => parentId === id),
  },
};
