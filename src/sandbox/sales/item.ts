import { amounts, textIs, textLike } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import { centsIn, money } from "../wire/json.ts";

const bounds = (name: string) => amounts(name, (row: Row) => centsIn(row.fields[name]));

/** What a firm sells at a price. Its taxes are ids. */
export const item = simple({
  singular: "item",
  plural: "items",
  idField: "itemid",
  rows: (account) => account.items,
  // Quantities are text on the wire; a price goes under `unit_cost` alone.
  kinds: {
    text: ["name"],
    "text?": ["description", "sku"],
    percent: ["qty"],
    "percent?": ["inventory"],
    money: ["unit_cost"],
    whole0: ["tax1", "tax2"],
  },
  required: ["name"],
  defaults: { description: "", unit_cost: money("0.00", "") },
  filters: {
    sku: textIs((row) => row.fields.sku),
    description: textLike((row) => [row.fields.description]),
    ...bounds("unit_cost"),
    ...bounds("inventory"),
    ...bounds("qty"),
  },
  show: () => ({ tax_rule_code: null }),
});

/** Something that is sold; at most two taxes, by their ids. */
export type ItemSeed = RowSeed & {
  name: string;
  unitCost: string;
  /** Defaults to the account's. */
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
  item.addSeed(seed, fields, account);
}
