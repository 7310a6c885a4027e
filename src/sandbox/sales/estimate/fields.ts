import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import type { Fields } from "../../wire/json.ts";
import type { ClientRow } from "../rows.ts";

/** Copied from the client. */
const names = ["fname", "lname", "organization", "language", "vat_name", "vat_number"];
const address = ["street", "street2", "city", "province", "code", "country"];

/** Excludes status: each possible change of it has an action. */
const kinds = kindsOf({
  text: [...[...names, ...address, "address", "notes"], ...["currency_code", "estimate_number", "template"]],
  "text?": ["terms", "po_number"],
  flag: ["require_client_signature", "rich_proposal"],
  whole0: ["ext_archive"],
  "whole?": ["modern_projectid"],
  whole: ["ownerid", "customerid"],
  day: ["create_date"],
  percent: ["discount_value"],
});

/** Generated when empty, as if not sent. */
const generated = new Set(["currency_code", "language", "estimate_number"]);

/** The stored fields of a body. An empty text keeps what FreshBooks generates. */
export const readEstimate = (body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(readFields(body, kinds, "estimate")).filter(
      ([name, value]) => value !== "" || !generated.has(name),
    ),
  );

/** A new estimate before any write: a draft with the client's current name and address. */
export function blankEstimate(client: ClientRow, currency: string): Fields {
  const result: Fields = {
    ...blank(kinds),
    ...{ template: "clean-grouped", ownerid: 1, sentid: 1, status: 1, accepted: false, reply_status: null },
  };
  for (const name of names) result[name] = client.fields[name] ?? "";
  for (const name of address) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? currency;
  return result;
}
