import { type Kind, readFields } from "../../families/accounting/fields.ts";
import { toCents, toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { type Problem, problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow } from "../rows.ts";

const snapshot = ["street", "street2", "city", "province", "code", "country"];

const defaults: readonly [name: string, kind: Kind, value: Json][] = [
  ...["address", "notes", "payment_details"].map((name): [string, Kind, Json] => [name, "text", ""]),
  ...[
    "fname",
    "lname",
    "organization",
    "vat_name",
    "vat_number",
    "currency_code",
    "language",
    "invoice_number",
  ].map((name): [string, Kind, Json] => [name, "text", ""]),
  ...snapshot.map((name): [string, Kind, Json] => [name, "text", ""]),
  ["template", "text", "clean-grouped"],
  ...["terms", "po_number", "discount_description", "return_uri"].map((name): [string, Kind, Json] => [
    name,
    "text?",
    null,
  ]),
  ...["auto_bill", "gmail", "attach_pdf_to_email"].map((name): [string, Kind, Json] => [name, "flag", false]),
  ["show_attachments", "flag", true],
  ...["due_offset_days", "estimateid", "parent", "ext_archive"].map((name): [string, Kind, Json] => [
    name,
    "whole0",
    0,
  ]),
  ...["ownerid", "sentid", "status"].map((name): [string, Kind, Json] => [name, "whole", 1]),
  ["customerid", "whole", 0],
  ["create_date", "day", ""],
  ["generation_date", "day?", null],
  ["fulfillment_date", "day?", null],
  ["discount_value", "percent", "0"],
  ["deposit_percentage", "percent?", null],
  ["deposit_amount", "money?", null],
];
/** Empty, they are made up as if they had not been sent. */
const generated = new Set(["currency_code", "language", "invoice_number"]);

const atMost100 = new Set(["discount_value", "deposit_percentage"]);
const notNegative = new Set(["due_offset_days", "deposit_amount"]);

const kinds = new Map(defaults.map(([name, kind]) => [name, kind]));

/** The fields of a body as they are stored. What FreshBooks generates stays as it was when it is sent empty. */
export function readInvoice(body: Fields): Fields {
  if (body.due_date !== undefined) {
    // It follows from create_date and due_offset_days, and writing it is refused whatever the value.
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

/** A new invoice before anything is written into it: the client's name and address as they are today. */
export function blankInvoice(client: ClientRow, currency: string): Fields {
  const result: Fields = { date_paid: null };
  for (const [name, , value] of defaults) result[name] = value;
  for (const name of ["fname", "lname", "organization", "language", "vat_name", "vat_number"]) {
    result[name] = client.fields[name] ?? "";
  }
  for (const name of snapshot) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? currency;
  return result;
}
