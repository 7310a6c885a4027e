import { type Kind, readFields, requireFields } from "../families/accounting/fields.ts";
import { flag, numberIn, numberIs, stampMax, stampMin, textLike } from "../families/accounting/filters.ts";
import type { Noun } from "../families/accounting/noun.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import { newRow, type Row, type RowSeed, seededRow } from "../state/row.ts";
import type { Fields } from "../wire/json.ts";
import { eastern } from "../wire/stamps.ts";

/** `amount` is a percentage, kept as text whether it comes as text or as a number. */
const kinds = new Map<string, Kind>([
  ["name", "text"],
  ["amount", "percent"],
  ["number", "text?"],
  ["compound", "flag"],
]);

const complete = (fields: Fields): Fields => ({
  ...{ name: "", amount: "0", number: null, compound: false },
  ...fields,
});

/** The taxes of a firm. They have no `vis_state`: one that is deleted is gone. */
export const tax: Noun<Row> = {
  singular: "tax",
  plural: "taxes",
  idField: "taxid",
  rows: (account) => account.taxes,
  deletable: "for good",
  isOf: () => false,

  filters: new Map([
    ["taxid", numberIs((row: Row) => row.id)],
    ["taxids", numberIn((row) => row.id)],
    ["name", textLike((row) => [row.fields.name])],
    ["number", textLike((row) => [row.fields.number])],
    ["compound", flag((row) => row.fields.compound === true)],
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
  ]),
  sorts: new Map(),
  includes: new Map(),

  show: (row, { account }) => ({
    ...row.fields,
    accounting_systemid: account.seed.accountId,
    id: row.id,
    taxid: row.id,
    updated: eastern(row.updatedAt),
  }),

  create(body, { account, clock }) {
    requireFields(body, ["name"], "tax");
    const fields = complete(readFields(body, kinds, "tax"));
    return store(newRow(account.series.next("tax"), clock.micros(), fields, {}), account);
  },
  change(row, body) {
    Object.assign(row.fields, readFields(body, kinds, "tax"));
  },
};

/** A tax of the firm; `percent` such as `9.975`. */
export type TaxSeed = RowSeed & { name: string; percent: string; number?: string; compound?: boolean };

/** Adds a tax as the books give it. */
export function addTaxSeed(seed: TaxSeed, { account }: Moment): void {
  const { name, percent: amount, number = null, compound = false } = seed;
  store(seededRow(seed, { ...complete({ name, amount, number, compound }), ...seed.fields }, {}), account);
}

function store(row: Row, { taxes, series }: Account): Row {
  taxes.set(row.id, row);
  series.reach("tax", row.id);
  return row;
}
