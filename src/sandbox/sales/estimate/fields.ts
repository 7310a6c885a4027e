import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import type { Fields } from "../../wire/json.ts";
import type { ClientRow } from "../rows.ts";

/** Copied from the client. */
const names = ["fname", "lname", "organization", "language", "vat_name", "vat_number"];
const address = ["street", "street2", "city", "province", "code", "country"];

/** No status among them: there is an action for each change of it that can be had. */
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

/** Generated when they are empty, as if they had not been sent. */
const generated = new Set(["currency_code", "language", "estimate_number"]);

/** The fields of a body as they are stored. An empty text leaves what FreshBooks generates as it is. */
export const readEstimate = (body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(readFields(body, kinds, "estimate")).filter(
      ([name, value]) => value !== "" || !generated.has(name),
    ),
  );

/** A new estimate before anything is written into it: a draft with the client's name and address as they are today. */
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
