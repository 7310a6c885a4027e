import { type Kind, readFields, requireFields } from "../families/accounting/fields.ts";
import {
  amountMax,
  amountMin,
  numberIn,
  numberIs,
  stampMax,
  stampMin,
  textIs,
  textLike,
} from "../families/accounting/filters.ts";
import type { Noun } from "../families/accounting/noun.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import { newRow, type Row, type RowSeed, seededRow } from "../state/row.ts";
import { toCents, toDecimal } from "../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../wire/json.ts";
import { eastern } from "../wire/stamps.ts";

/** Quantities are text on the wire; a price goes under `unit_cost` alone, whatever else is sent is dropped. */
const kinds = new Map<string, Kind>([
  ["name", "text"],
  ["description", "text?"],
  ["sku", "text?"],
  ["qty", "percent"],
  ["inventory", "percent?"],
  ["unit_cost", "money"],
  ["tax1", "whole0"],
  ["tax2", "whole0"],
]);

function read(body: Fields, { seed }: Account): Fields {
  const fields = readFields(body, kinds, "item");
  const { unit_cost: cost } = fields;
  return isFields(cost) && !cost.code
    ? { ...fields, unit_cost: money(String(cost.amount), seed.currency) }
    : fields;
}

const complete = (fields: Fields, { seed }: Account): Fields => ({
  ...{ name: "", description: "", sku: null, qty: "0", inventory: null },
  ...{ unit_cost: money("0.00", seed.currency), tax1: 0, tax2: 0 },
  ...fields,
});

const centsOf = (value: Json | undefined): bigint =>
  toCents(toDecimal(isFields(value) ? value.amount : (value ?? "0")) ?? { units: 0n, scale: 0 });

const bounds = (name: string, key: string) =>
  [
    [`${name}_min`, amountMin((row: Row) => centsOf(row.fields[key]))],
    [`${name}_max`, amountMax((row: Row) => centsOf(row.fields[key]))],
  ] as const;

/** What a firm sells at a price. Its taxes are named by their ids. */
export const item: Noun<Row> = {
  singular: "item",
  plural: "items",
  idField: "itemid",
  rows: (account) => account.items,
  deletable: false, // by `vis_state` alone
  isOf: () => false,

  filters: new Map([
    ["itemid", numberIs((row: Row) => row.id)],
    ["itemids", numberIn((row) => row.id)],
    ["sku", textIs((row) => row.fields.sku)],
    ["description", textLike((row) => [row.fields.description])],
    ...bounds("unit_cost", "unit_cost"),
    ...bounds("inventory", "inventory"),
    ...bounds("qty", "qty"),
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
  ]),
  sorts: new Map(),
  includes: new Map(),

  show: (row, { account }) => ({
    ...row.fields,
    accounting_systemid: account.seed.accountId,
    id: row.id,
    itemid: row.id,
    tax_rule_code: null,
    updated: eastern(row.updatedAt),
    vis_state: row.visState,
  }),

  create(body, { account, clock }) {
    requireFields(body, ["name"], "item");
    const fields = complete(read(body, account), account);
    return store(newRow(account.series.next("item"), clock.micros(), fields, {}), account);
  },
  change(row, body, { account }) {
    Object.assign(row.fields, read(body, account));
  },
};

/** Something that is sold; at most two taxes, by their ids. */
export type ItemSeed = RowSeed & {
  name: string;
  unitCost: string;
  /** That of the account when absent. */
  currency?: string;
  description?: string;
  sku?: string;
  quantity?: string;
  inventory?: string;
  taxIds?: readonly number[];
};

/** Adds an item as the books give it. */
export function addItemSeed(seed: ItemSeed, { account }: Moment): void {
  const { name, unitCost, currency = account.seed.currency, description = "", sku = null } = seed;
  const { quantity: qty = "0", inventory = null, taxIds: [tax1 = 0, tax2 = 0] = [] } = seed;
  const fields = { name, description, sku, qty, inventory, unit_cost: money(unitCost, currency), tax1, tax2 };
  store(seededRow(seed, complete({ ...fields, ...seed.fields }, account), {}), account);
}

function store(row: Row, { items, series }: Account): Row {
  items.set(row.id, row);
  series.reach("item", row.id);
  return row;
}
