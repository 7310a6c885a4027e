import { requireFields } from "../families/accounting/fields.ts";
import { flag, numberIn, numberIs, textLike } from "../families/accounting/filters.ts";
import type { Noun } from "../families/accounting/noun.ts";
import { addCategoryAccount } from "../ledger/ledgerAccount.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import { newRow, type Row, type RowSeed, seededRow } from "../state/row.ts";
import { byText } from "../wire/byText.ts";
import type { Fields, Json } from "../wire/json.ts";
import { notFound } from "../wire/refusal.ts";
import { eastern, type Micros } from "../wire/stamps.ts";

/** Expense categories: a tree of two levels, which can be added to but not removed from. */
export const category: Noun<Row> = {
  singular: "category",
  plural: "categories",
  idField: "categoryid",
  rows: (account) => account.categories,
  deletable: false,
  isOf: () => true,
  create: createCategory,
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

/** The official Postman collection, 2019: below another, editable, without saying whether it was used. */
function createCategory(body: Fields, { account, clock }: Moment): Row {
  const { categories } = account;
  requireFields(body, ["category", "parentid"], "category");
  if (!categories.has(Number(body.parentid))) throw notFound("category", "parentid", String(body.parentid));
  const fields = {
    category: String(body.category),
    is_cogs: body.is_cogs === true,
    is_editable: true,
    parentid: Number(body.parentid),
  };
  const row = newRow(Math.max(...categories.keys()) + 1, clock.micros(), fields, {});
  categories.set(row.id, row);
  addCategoryAccount(row, account);
  return row;
}

/** An expense category, top-level or below another. */
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
