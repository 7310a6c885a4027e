import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import type { Fields } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow } from "../rows.ts";
import { isFrequency } from "./schedule.ts";

/** Copied from the client. */
const names = ["fname", "lname", "organization"];
const own = ["language", "vat_name", "vat_number"];
const address = ["street", "street2", "city", "province", "code", "country"];

const kinds = kindsOf({
  text: [...names, ...own, ...address, "address", "notes", "payment_details", "currency_code", "frequency"],
  "text?": ["terms", "po_number", "bill_gateway"],
  flag: ["disable", "auto_bill", "require_auto_bill", "send_email", "send_gmail", "include_unbilled_time"],
  whole0: ["due_offset_days", "numberRecurring"],
  "whole?": ["ext_archive", "retainer_id"],
  whole: ["ownerid", "customerid"],
  day: ["create_date"],
  percent: ["discount_value"],
});

/** Generated when empty, as if not sent. */
const generated = new Set(["currency_code", "language"]);

/** The stored fields of a body. */
export function readProfile(body: Fields): Fields {
  const fields = readFields(body, kinds, "invoice_profile");
  if (fields.frequency !== undefined && !isFrequency(fields.frequency)) {
    const message = `Invalid value '${fields.frequency}' for field 'frequency'.`;
    throw refuse(problem(1004, "invoice_profile", "frequency", fields.frequency, message));
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== "" || !generated.has(name)),
  );
}

/** A new profile before any write: it e-mails, and has the client's current name and address. */
export function blankProfile(client: ClientRow, currency: string): Fields {
  const result: Fields = { ...blank(kinds), ownerid: 1, send_email: true };
  for (const name of [...names, ...own]) result[name] = client.fields[name] ?? "";
  for (const name of address) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? currency;
  return result;
}
