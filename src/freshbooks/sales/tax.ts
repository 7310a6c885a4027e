import { type TaxId, toTaxId } from "../../values/ids.ts";
import { criteria } from "../lists/criteria.ts";
import { anyOf, byText, contains, flagIs, updatedWithin } from "../lists/filters.ts";
import type { Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import { account, decimalAlways, easternInstant, flag, name, ownId, text } from "../records/kinds.ts";
import { record, type Shown } from "../records/record.ts";

export const taxRecord = record("tax", {
  accountId: account,
  id: ownId(toTaxId),
  name: name("name"),
  percent: decimalAlways("amount"), // a percentage, despite the name
  number: text("number", null),
  compound: flag("compound"),
  updatedAt: easternInstant("updated"),
});

export type Tax = Shown<typeof taxRecord>;

const filters = criteria<Tax>()({
  ids: (ids: readonly TaxId[]) => anyOf<Tax>(ids, "taxid", "taxids", ({ id }) => id),
  nameContains: (part: string) => ({
    send: [["name", part]],
    holds: (tax: Tax) => contains(tax.name, part),
  }),
  compound: (wanted: boolean) => flagIs<Tax>("compound", wanted, ({ compound }) => compound),
  updatedAt: updatedWithin,
});

/** No sort of taxes is known to work. */
const orders = {
  NAME_ASC: byText<Tax>((tax) => tax.name, undefined, 1),
  NAME_DESC: byText<Tax>((tax) => tax.name, undefined, -1),
} satisfies Record<string, Order<Tax>>;

/** The taxes of one account. FreshBooks deletes them permanently. */
export const taxesOf = accountNoun({
  path: "taxes/taxes",
  many: "taxes",
  one: "tax",
  twin: "taxid",
  record: taxRecord,
  filters,
  alike: ({ name }) => (name ? { nameContains: name } : {}),
  orders,
  refusals: { 13002: { code: "INVALID", message: "Another tax has this name" } },
});
