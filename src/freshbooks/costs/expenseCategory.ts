import { type AccountId, type ExpenseCategoryId, toExpenseCategoryId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import type { UnreadableError } from "../errors.ts";
import type { Found } from "../lists/byIds.ts";
import { criteria } from "../lists/criteria.ts";
import { contains, locally } from "../lists/filters.ts";
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
import { readOnly } from "../records/modifiers.ts";
import { idOf, lossOf, type Made, record, type Shown } from "../records/record.ts";

export const expenseCategoryRecord = record("category", {
  accountId: account,
  id: ownId(toExpenseCategoryId),
  parentId: link("parentid", toExpenseCategoryId),
  name: name("category"),
  isCostOfGoodsSold: flag("is_cogs"),
  isEditable: readOnly(flag("is_editable")),
  hasTransactions: flagOrNull("transaction_posted"),
  archived,
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated_at"),
});

export type ExpenseCategory = Shown<typeof expenseCategoryRecord>;
type NewExpenseCategory = Made<typeof expenseCategoryRecord>;

/** The roots of a list must lead to all of it, so one with a parent outside it is a root, too. */
export type Roots = {
  readonly wanted: boolean;
  readonly listed: ReadonlySet<string>;
  /** Why one of them is unknown. */
  readonly lost: UnreadableError | undefined;
};

const categories = accountNoun({
  path: "expenses/categories",
  many: "categories",
  one: "category",
  twin: "categoryid",
  record: expenseCategoryRecord,
  filters: criteria<ExpenseCategory>()({
    root: ({ wanted, listed, lost }: Roots) =>
      locally<ExpenseCategory>(({ parentId }) => {
        if (parentId !== null && !listed.has(parentId) && lost) throw lost; // it may be the parent
        return (parentId === null || !listed.has(parentId)) === wanted;
      }),
    nameContains: (part: string) => locally<ExpenseCategory>(({ name }) => contains(name, part)),
    archived: (wanted: boolean) => locally<ExpenseCategory>(({ archived }) => archived === wanted),
  }),
  orders: {},
});

/** The expense categories of one account: some sixty, so the list is always read whole. */
export function expenseCategoriesOf(session: Session, accountId: AccountId) {
  const { all, whole, cut, unlisted, create } = categories(session, accountId);
  return {
    whole,
    cut,
    /** The official request marks it as the firm's own, without children. */
    create: (input: NewExpenseCategory) =>
      create(input, [], { more: { is_editable: true, subcategories: [] } }),
    /** From the list; deleted categories, which it omits, are read separately. */
    byIds: async (ids: readonly ExpenseCategoryId[]): Promise<Found<ExpenseCategory>> => {
      const listed = new Map((await all()).map((each) => [idOf(each), lossOf(each) ?? each]));
      const apart = await unlisted(ids.filter((id) => !listed.has(id)));
      return new Map(
        ids.flatMap((id) => {
          const each = listed.get(id) ?? apart.get(id);
          return each ? [[id, each]] : [];
        }),
      );
    },
  };
}
