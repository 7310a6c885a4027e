import { type AccountId, type TaxId, toTaxId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { type Asked, criteria } from "../lists/criteria.ts";
import { anyOf, byText, contains, flagIs, updatedSince } from "../lists/filters.ts";
import { asking } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import type { Order } from "../lists/query.ts";
import { accountNoun } from "../nouns/account.ts";
import { account, decimal, easternInstant, flag, name, ownId, text } from "../records/kinds.ts";
import { record, type Shown } from "../records/record.ts";

export const taxRecord = record("tax", {
  accountId: account,
  id: ownId(toTaxId),
  name: name("name"),
  percent: decimal("amount", "0"), // a percentage, despite the name
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
  updatedSince: (since: Date) => updatedSince<Tax>(since),
});

export type TaxCriteria = Asked<typeof filters>;

/** FreshBooks is known to honour no sort of taxes. */
const orders = {
  NAME_ASC: byText<Tax>((tax) => tax.name, undefined, 1),
  NAME_DESC: byText<Tax>((tax) => tax.name, undefined, -1),
} satisfies Record<string, Order<Tax>>;

const taxes = accountNoun({
  path: "taxes/taxes",
  many: "taxes",
  one: "tax",
  idsFilter: "taxids",
  twin: "taxid",
  record: taxRecord,
  filters,
  orders,
});

/** The taxes of one account. FreshBooks deletes them for good. */
export function taxesOf(session: Session, accountId: AccountId) {
  const { collection, ...noun } = taxes(session, accountId);
  return {
    ...noun,
    /** A handful, so the list is read whole. */
    all: async (): Promise<readonly Tax[]> =>
      (await readWhole(asking(collection.source, { filters: [], includes: [] }))).items,
  };
}
