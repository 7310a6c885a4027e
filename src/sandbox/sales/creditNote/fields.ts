import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import type { Fields } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow } from "../rows.ts";

/** Copied from the client. */
const names = ["fname", "lname", "organization", "language", "vat_name", "vat_number"];
const address = ["street", "street2", "city", "province", "code", "country"];

/** Written by official requests. */
const written = kindsOf({
  text: ["credit_number", "currency_code", "credit_type", "language", "notes"],
  "text?": ["terms"],
  whole: ["clientid"],
  day: ["create_date"],
});

/** Also writable by the docs' table, though no request was seen to write them. */
const others = kindsOf({
  text: [...names.filter((name) => name !== "language"), ...address, "template"],
  whole0: ["ext_archive"],
});
const all = new Map([...written, ...others]);

/** Generated when empty, as if not sent. */
const generated = new Set(["currency_code", "language", "credit_number", "credit_type"]);
const kinds = new Set(["goodwill", "prepayment", "overpayment"]);

/** The stored fields of a body. */
export function readCreditNote(body: Fields): Fields {
  const fields = readFields(body, all, "credit_note");
  const { credit_type: kind } = fields;
  if (kind && !kinds.has(String(kind)))
    throw refuse(problem(1004, "credit_note", "credit_type", kind, "Invalid value for field 'credit_type'."));
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== "" || !generated.has(name)),
  );
}

/** What a replacing PUT sets: omitted fields are reset to their defaults. */
export const omittedOf = (body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(blank(written)).filter(([name]) => body[name] === undefined && !generated.has(name)),
  );

/** A new credit note before any write. */
export function blankCreditNote(client: ClientRow, currency: string): Fields {
  const result: Fields = {
    ...blank(all),
    ...{ credit_type: "goodwill", template: "clean-grouped", sentid: 1, terms: null },
    ...{ status: "created", dispute_status: null, last_order_status: null },
  };
  for (const name of names) result[name] = client.fields[name] ?? "";
  for (const name of address) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? currency;
  return result;
}
