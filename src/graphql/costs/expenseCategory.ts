import type { ExpenseCategory } from "../../freshbooks/costs/expenseCategory.ts";
import type { BusinessExpenseCategoriesArgs, Resolvers } from "../../generated/resolvers.ts";
import { type AccountId, toExpenseCategoryId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";

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

export const expenseCategory: Resolvers = {
  Query: {
    expenseCategory: async (_, { id }, { open }) => {
      const opened = await open("ExpenseCategory", id);
      return opened ? opened.loaders.expenseCategory.load(toExpenseCategoryId(opened.number)) : null;
    },
  },
  ExpenseCategory: {
    __resolveReference: async (reference, { openReference }) => {
      const opened = await openReference("ExpenseCategory", reference);
      return opened ? await opened.loaders.expenseCategory.load(toExpenseCategoryId(opened.number)) : null;
    },
    id: ({ accountId, id }) => toGlobalId("ExpenseCategory", accountId, id),
    freshbooksId: ({ id }) => id,
    parent: ({ accountId, parentId }, _, context) =>
      parentId && context.in(accountId).expenseCategory.load(parentId),
    children: async ({ accountId, id }, _, context) =>
      (await context.in(accountId).expenseCategories()).filter(({ parentId }) => parentId === id),
  },
};
