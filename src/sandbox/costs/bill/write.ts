import { blank, kindsOf, readFields, requireFields } from "../../families/accounting/fields.ts";
import { checkAttachment, toAttachment } from "../../families/uploads/attachment.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import { decimalText, toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import { notFound, problem, Refusal, refuse } from "../../wire/refusal.ts";
import { linesOf } from "./figures.ts";

const kinds = kindsOf({
  whole: ["vendorid", "due_offset_days"],
  "text?": ["bill_number"],
  day: ["issue_date"],
  text: ["currency_code", "language"],
});

/** A bill before any write. */
export const blankBill: Fields = { ...blank(kinds), bill_number: null, lines: [] };

const required = ["vendorid", "issue_date", "due_offset_days", "currency_code", "language", "lines"];

/** Computed by FreshBooks, which responded with 403 and 1038 to two of them. */
const computed = [
  "due_date",
  "amount",
  "tax_amount",
  "total_amount",
  "paid",
  "outstanding",
  "overall_category",
  "overall_description",
];

/** Requires a vendor, days, a currency, a language and lines; `notes` and unknown fields are dropped. */
export function createBill(body: Fields, moment: Moment): Row {
  requireFields(body, required, "bill");
  const { account, clock } = moment;
  const fields = readBill(body, blankBill, account);
  const id = account.series.last("bill") + 1;
  const row = newRow(id, clock.micros(), fields, { attachment: attachmentOf(body, null, account) });
  return keep(row, account.bills, account.series, "bill");
}

/** Merges the fields; replaces the lines; null removes an attachment. */
export function changeBill(row: Row, body: Fields, { account }: Moment): void {
  const fields = readBill(body, row.fields, account, linesOf(row));
  row.extras.attachment = attachmentOf(body, row.extras.attachment ?? null, account);
  row.fields = fields;
}

/** The fields after a write; rejects before anything changes. */
export function readBill(
  body: Fields,
  before: Fields,
  account: Account,
  old: readonly Fields[] = [],
): Fields {
  for (const name of computed)
    if (body[name] !== undefined)
      throw new Refusal(403, [
        problem(1038, "bill", name, body[name], "Write access to this field is denied."),
      ]);
  const sent = readFields(body, kinds, "bill");
  if (body.language === "")
    throw refuse(problem(1004, "bill", "language", "", "Invalid value for field 'language'."));
  if (sent.vendorid !== undefined && !account.billVendors.has(Number(sent.vendorid)))
    throw notFound("bill_vendor", "vendorid", String(sent.vendorid));
  if (body.attachment !== undefined && body.attachment !== null)
    checkAttachment(body.attachment, "bill", account);
  const merged = { ...before, ...sent };
  const lines =
    body.lines === undefined
      ? before.lines
      : readLines(body.lines, old, String(merged.currency_code), account);
  return { ...merged, lines: lines ?? [] };
}

/** The whole set, in the order sent; a line keeps its number if sent with it. */
function readLines(raw: Json, old: readonly Fields[], currency: string, account: Account): Json {
  if (!Array.isArray(raw) || raw.length === 0 || !raw.every(isFields))
    throw refuse(problem(1001, "bill", "lines", raw, "'lines' is a required field."));
  return raw.filter(isFields).map((line, at): Fields => {
    const categoryid = Number(line.categoryid);
    if (!account.categories.has(categoryid))
      throw notFound("category", "categoryid", String(line.categoryid));
    const cost = toDecimal(isFields(line.unit_cost) ? line.unit_cost.amount : undefined);
    if (!cost)
      throw refuse(problem(1001, "bill", "unit_cost", line.unit_cost, "'unit_cost' is a required field."));
    const known = old.find(({ id }) => id === line.id);
    const textOr = (name: string): Json =>
      typeof line[name] === "string" && line[name] !== "" ? line[name] : null;
    return {
      id: known?.id ?? account.series.next("bill_line"),
      list_index: at + 1,
      categoryid,
      description: textOr("description"),
      quantity: toDecimal(line.quantity) ? String(line.quantity) : "1",
      unit_cost: money(decimalText(cost), currency),
      ...{ tax_name1: textOr("tax_name1"), tax_name2: textOr("tax_name2") },
      ...{ tax_percent1: percentOf(line.tax_percent1), tax_percent2: percentOf(line.tax_percent2) },
      ...{ tax_authorityid1: textOr("tax_authorityid1"), tax_authorityid2: textOr("tax_authorityid2") },
    };
  });
}

const percentOf = (raw: Json | undefined): Json => (toDecimal(raw) ? String(raw) : null);

function attachmentOf({ attachment }: Fields, old: Json, account: Account): Json {
  if (attachment === undefined) return old;
  return attachment === null ? null : toAttachment(attachment, [old], null, account);
}
