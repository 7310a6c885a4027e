import { flag, textLike } from "../families/accounting/filters.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import type { Fields } from "../wire/json.ts";
import { problem, refuse } from "../wire/refusal.ts";

const usual = simple({
  singular: "tax",
  plural: "taxes",
  idField: "taxid",
  rows: (account) => account.taxes,
  deletable: "for good",
  // A percentage stays text, whether sent as text or as a number.
  kinds: { text: ["name"], percent: ["amount"], "text?": ["number"], flag: ["compound"] },
  required: ["name"],
  filters: {
    name: textLike((row) => [row.fields.name]),
    number: textLike((row) => [row.fields.number]),
    compound: flag((row) => row.fields.compound === true),
  },
});

/** A firm's taxes. They have no `vis_state`: a deleted one is gone. */
export const tax: typeof usual = {
  ...usual,
  create(body, moment) {
    refuseTakenName(body, moment.account);
    return usual.create(body, moment);
  },
  change(row, body, moment) {
    refuseTakenName(body, moment.account, row);
    usual.change(row, body, moment);
  },
};

/** The official Postman collection, 13002; whether case matters is not recorded. */
function refuseTakenName({ name }: Fields, { taxes }: Account, own?: Row): void {
  const taken = [...taxes.values()].some((row) => row !== own && row.fields.name === name);
  if (taken) throw refuse(problem(13002, "tax", "name", name, "Tax name is already in use."));
}

/** A tax of the firm; `percent` such as `9.975`. */
export type TaxSeed = RowSeed & { name: string; percent: string; number?: string; compound?: boolean };

/** Adds a tax as the books give it. */
export function addTaxSeed(seed: TaxSeed, { account }: Moment): void {
  const { name, percent: amount, number = null, compound = false } = seed;
  tax.addSeed(seed, { name, amount, number, compound }, account);
}
