import { type AccountId, type ExpenseCategoryId, toExpenseCategoryId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { accountingCollection } from "../families/accounting.ts";
import { asking } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import {
  account,
  archived,
  deleted,
  easternInstant,
  flag,
  link,
  name,
  ownId,
  readOnly,
} from "../records/kinds.ts";
import { record, type Shown } from "../records/record.ts";

export const expenseCategoryRecord = record("category", {
  accountId: account,
  id: ownId(toExpenseCategoryId),
  parentId: readOnly(link("parentid", toExpenseCategoryId)),
  name: readOnly(name("category")),
  isCostOfGoodsSold: readOnly(flag("is_cogs")),
  isEditable: readOnly(flag("is_editable")),
  hasTransactions: readOnly(flag("transaction_posted")),
  archived,
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated_at"),
});

export type ExpenseCategory = Shown<typeof expenseCategoryRecord>;

/** The expense categories of one account: some sixty, so the list is always read whole. */
export function expenseCategoriesOf(session: Session, accountId: AccountId) {
  const { source, single } = accountingCollection<ExpenseCategory>(session, accountId, {
    path: "expenses/categories",
    many: "categories",
    one: "category",
    idsFilter: "categoryids",
    twin: "categoryid",
    toItem: expenseCategoryRecord.read,
  });

  /** In FreshBooks' order; however often it is called, FreshBooks is asked once. */
  const all = async (): Promise<readonly ExpenseCategory[]> =>
    (await readWhole(asking(source, { filters: [], includes: [] }))).items;

  return {
    all,
    /** Out of the list; one that the list leaves out (a deleted category) is read singly. */
    byIds: async (ids: readonly ExpenseCategoryId[]): Promise<ExpenseCategory[]> => {
      const listed = new Map((await all()).map((category) => [category.id, category]));
      const found = await Promise.all(ids.map((id) => listed.get(id) ?? single(id, [])));
      return found.filter((category) => category !== null);
    },
  };
}
