import { type AccountId, type ExpenseCategoryId, toExpenseCategoryId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { accountNoun } from "../nouns/account.ts";
import {
  account,
  archived,
  deleted,
  easternInstant,
  flag,
  flagOrNull,
  link,
  name,
  ownId,
} from "../records/kinds.ts";
import { type Shown, view } from "../records/record.ts";

export const expenseCategoryRecord = view("category", {
  accountId: account,
  id: ownId(toExpenseCategoryId),
  parentId: link("parentid", toExpenseCategoryId),
  name: name("category"),
  isCostOfGoodsSold: flag("is_cogs"),
  isEditable: flag("is_editable"),
  hasTransactions: flagOrNull("transaction_posted"),
  archived,
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated_at"),
});

export type ExpenseCategory = Shown<typeof expenseCategoryRecord>;

const categories = accountNoun({
  path: "expenses/categories",
  many: "categories",
  one: "category",
  twin: "categoryid",
  record: expenseCategoryRecord,
  filters: criteria<ExpenseCategory>()({}),
  orders: {},
});

/** The expense categories of one account: some sixty, so the list is always read whole. */
export function expenseCategoriesOf(session: Session, accountId: AccountId) {
  const { all, collection } = categories(session, accountId);
  return {
    all,
    /** Out of the list; one that the list leaves out (a deleted category) is read singly. */
    byIds: async (ids: readonly ExpenseCategoryId[]): Promise<ExpenseCategory[]> => {
      const listed = new Map((await all()).map((category) => [category.id, category]));
      const found = await Promise.all(ids.map((id) => listed.get(id) ?? collection.single(id, [])));
      return found.filter((category) => category !== null);
    },
  };
}
