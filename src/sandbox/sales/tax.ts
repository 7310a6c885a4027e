import { flag, textLike } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { RowSeed } from "../state/row.ts";

/** The taxes of a firm. They have no `vis_state`: one that is deleted is gone. */
export const tax = simple({
  singular: "tax",
  plural: "taxes",
  idField: "taxid",
  rows: (account) => account.taxes,
  deletable: "for good",
  // A percentage stays text, whether it comes as text or as a number.
  kinds: { text: ["name"], percent: ["amount"], "text?": ["number"], flag: ["compound"] },
  required: ["name"],
  filters: {
    name: textLike((row) => [row.fields.name]),
    number: textLike((row) => [row.fields.number]),
    compound: flag((row) => row.fields.compound === true),
  },
});

/** A tax of the firm; `percent` such as `9.975`. */
export type TaxSeed = RowSeed & { name: string; percent: string; number?: string; compound?: boolean };

/** Adds a tax as the books give it. */
export function addTaxSeed(seed: TaxSeed, { account }: Moment): void {
  const { name, percent: amount, number = null, compound = false } = seed;
  tax.addSeed(seed, { name, amount, number, compound }, account);
}
