import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import { toCents, toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import { type Problem, problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow } from "../rows.ts";

/** Copied from the client. */
const names = ["fname", "lname", "organization", "language", "vat_name", "vat_number"];
const address = ["street", "street2", "city", "province", "code", "country"];

const kinds = kindsOf({
  text: [
    ...[...names, ...address, "address", "notes", "payment_details"],
    ...["currency_code", "invoice_number", "template"],
  ],
  "text?": ["terms", "po_number", "discount_description", "return_uri"],
  flag: ["auto_bill", "gmail", "attach_pdf_to_email", "show_attachments"],
  whole0: ["due_offset_days", "estimateid", "parent", "ext_archive"],
  whole: ["ownerid", "sentid", "status", "customerid"],
  day: ["create_date"],
  "day?": ["generation_date", "fulfillment_date"],
  percent: ["discount_value"],
  "percent?": ["deposit_percentage"],
  "money?": ["deposit_amount"],
});
const defaults: Fields = {
  ...{ date_paid: null, template: "clean-grouped", show_attachments: true },
  ...{ ownerid: 1, sentid: 1, status: 1 },
};

/** Generated when empty, as if not sent. */
const generated = new Set(["currency_code", "language", "invoice_number"]);

const atMost100 = new Set(["discount_value", "deposit_percentage"]);
const notNegative = new Set(["due_offset_days", "deposit_amount"]);

/** The stored fields of a body. An empty text keeps what FreshBooks generates. */
export function readInvoice(body: Fields): Fields {
  if (body.due_date !== undefined) {
    // It follows from create_date and due_offset_days, and writing it is always rejected.
    throw refuse(
      problem(1038, "invoice", "due_date", body.due_date, "Write access denied for field due_date."),
    );
  }
  if (typeof body.status === "string") {
    throw refuse(problem(1015, "invoice", "status", body.status, "The field 'status' must be a number."));
  }
  const fields = readFields(body, kinds, "invoice");
  const [first, ...others] = [...badStatus(fields), ...outOfRange(fields)];
  if (first) throw refuse(first, ...others);
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== "" || !generated.has(name)),
  );
}

function badStatus({ status }: Fields): Problem[] {
  if (status === undefined || [0, 1, 2, 3].includes(Number(status))) return [];
  const message = "Status must be one of 'draft', 'sent', 'viewed' or 'disputed'.";
  return [problem(1004, "invoice", "status", status, message)];
}

function outOfRange(fields: Fields): Problem[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const number = toDecimal(isFields(value) ? value.amount : value);
    if (!number) return [];
    if (atMost100.has(name) && toCents(number) > 100_00n)
      return problem(1018, "invoice", name, value, `The field '${name}' must be a percentage.`);
    if (notNegative.has(name) && number.units < 0n)
      return problem(1025, "invoice", name, value, `The field '${name}' must not be negative.`);
    return [];
  });
}

/** A new invoice before any write: the client's current name and address. */
export function blankInvoice(client: ClientRow, currency: string): Fields {
  const result: Fields = { ...blank(kinds), ...defaults };
  for (const name of names) result[name] = client.fields[name] ?? "";
  for (const name of address) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? currency;
  return result;
}
