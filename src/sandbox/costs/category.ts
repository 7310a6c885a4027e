import { flag, numberIn, numberIs, textLike } from "../families/accounting/filters.ts";
import type { Noun } from "../families/accounting/noun.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import { type Row, type RowSeed, seededRow } from "../state/row.ts";
import { byText } from "../wire/byText.ts";
import type { Json } from "../wire/json.ts";
import { eastern, type Micros } from "../wire/stamps.ts";

/** Expense categories: a tree of two levels that can be read only. */
export const category: Noun<Row> = {
  singular: "category",
  plural: "categories",
  idField: "categoryid",
  rows: (account) => account.categories,
  deletable: false,
  isOf: () => true,
  order: byText(({ fields }) => String(fields.category).toLowerCase()),

  // There is no singular `categoryid`.
  filters: new Map([
    ["categoryids", numberIn((row: Row) => row.id)],
    ["parentid", numberIs((row) => (typeof row.fields.parentid === "number" ? row.fields.parentid : null))],
    ["name", textLike((row) => [row.fields.category])],
    ["is_cogs", flag((row) => row.fields.is_cogs === true)],
    ["is_editable", flag((row) => row.fields.is_editable === true)],
  ]),
  sorts: new Map(),
  includes: new Map(),

  show: (row) => ({
    ...row.fields,
    categoryid: row.id,
    created_at: eastern(row.createdAt),
    id: row.id,
    updated_at: eastern(row.updatedAt),
    vis_state: row.visState,
  }),
};

/** An expense category, of its own or below another. */
export type CategorySeed = RowSeed & { name: string; parentId?: number; costOfGoods?: boolean };

/** Adds a category as the books give it. */
export function addCategorySeed(seed: CategorySeed, { account }: Moment): void {
  const fields = {
    category: seed.name,
    is_cogs: seed.costOfGoods ?? false,
    is_editable: false,
    parentid: seed.parentId ?? null,
    transaction_posted: false,
    ...seed.fields,
  };
  account.categories.set(seed.id, seededRow(seed, fields, {}));
}

/** The first expense of a category marks it, and stamps it. */
export function markUsed({ categories }: Account, id: Json | undefined, at: Micros): void {
  const row = categories.get(Number(id));
  if (!row || row.fields.transaction_posted === true) return;
  row.fields.transaction_posted = true;
  row.updatedAt = Math.max(row.updatedAt, at);
}
