import { fromEasternTime } from "../../values/dates.ts";
import { type AccountId, type ExpenseCategoryId, toExpenseCategoryId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { accountingCollection, type Noun } from "../families/accounting.ts";
import { asking } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import { idOrNull, isArchived, isDeleted, toFlag, toText } from "../records/wire.ts";

type WireCategory = {
  id: number;
  category: string;
  parentid: number | null;
  is_cogs: boolean;
  is_editable: boolean;
  transaction_posted: boolean;
  vis_state: number;
  created_at: string;
  updated_at: string;
};

export type ExpenseCategory = ReturnType<typeof toCategory>;

function toCategory(wire: WireCategory, accountId: AccountId) {
  const parentId = idOrNull(wire.parentid);
  return {
    accountId,
    id: toExpenseCategoryId(wire.id),
    parentId: parentId ? toExpenseCategoryId(parentId) : null,
    name: toText(wire.category),
    isCostOfGoodsSold: toFlag(wire.is_cogs),
    isEditable: toFlag(wire.is_editable),
    hasTransactions: toFlag(wire.transaction_posted),
    archived: isArchived(wire.vis_state),
    deleted: isDeleted(wire.vis_state),
    createdAt: fromEasternTime(wire.created_at),
    updatedAt: fromEasternTime(wire.updated_at),
  };
}

/** The expense categories of one account: some sixty, so the list is always read whole. */
export function expenseCategoriesOf(session: Session, accountId: AccountId) {
  const noun: Noun<ExpenseCategory> = {
    path: "expenses/categories",
    many: "categories",
    one: "category",
    idsFilter: "categoryids",
    twin: "categoryid",
    toItem: (wire) => toCategory(wire as WireCategory, accountId),
  };
  const { source, single } = accountingCollection(session, accountId, noun);

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
