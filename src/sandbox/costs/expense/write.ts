import { blank, kindsOf, readFields, requireFields } from "../../families/accounting/fields.ts";
import { checkAttachment, toAttachment } from "../../families/uploads/attachment.ts";
import { namedClient } from "../../sales/client/named.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { notFound } from "../../wire/refusal.ts";
import { markUsed } from "../category.ts";
import { twinsOf } from "./status.ts";
import { taxAmounts } from "./taxes.ts";

const kinds = kindsOf({
  money: ["amount"],
  day: ["date"],
  whole: ["categoryid", "staffid"],
  whole0: ["clientid", "projectid"],
  "whole?": ["modern_projectid", "converse_projectid"],
  text: ["notes"],
  percent: ["markup_percent"],
  "text?": ["vendor", "taxName1", "taxName2"],
  "percent?": ["taxPercent1", "taxPercent2"],
  "money?": ["taxAmount1", "taxAmount2"],
  flag: ["billable", "compounded_tax", "include_receipt", "potential_bill_payment"],
});

/** An expense before any write. */
export const blankExpense: Fields = {
  ...blank(kinds),
  ...{ account_name: "", accountid: null, bank_name: "", ext_accountid: null, transactionid: null },
  ...{ background_jobid: null, bill_matches: [], profileid: null },
  ...{ ext_invoiceid: 0, ext_systemid: 0, from_bulk_import: false },
};

/**
 * Requires an amount, a category, a date and a member of staff; one error names all missing fields. The category may
 * be sent as `category_name`.
 */
export function createExpense(given: Fields, moment: Moment): Row {
  const body = withCategoryId(given, moment.account);
  requireFields(body, ["amount", "categoryid", "date", "staffid"], "expense");
  const { account, clock } = moment;
  const fields = readExpense(body, blankExpense, moment);
  const at = clock.micros();
  const id = account.series.last("expense") + 1;
  const extras = { attachment: attachmentOf(body, null, id, account) };
  const row = addExpense(newRow(id, at, fields, extras), account, at);
  for (const twin of twinsOf(row, account)) twin.updatedAt = at; // they are now duplicates, and show it
  return row;
}

/** The official Postman collection names categories; names are not unique, so the first one counts. */
function withCategoryId(body: Fields, { categories }: Account): Fields {
  const { category_name: name, categoryid } = body;
  if (typeof name !== "string" || (categoryid !== undefined && categoryid !== null)) return body;
  const found = [...categories.values()].find((row) => row.visState === 0 && row.fields.category === name);
  if (!found) throw notFound("category", "category_name", name); // text never captured
  return { ...body, categoryid: found.id };
}

/** Merges the fields; an attachment of null removes the receipt. */
export function changeExpense(row: Row, body: Fields, moment: Moment): void {
  const { account, clock } = moment;
  const fields = readExpense(body, row.fields, moment);
  row.extras.attachment = attachmentOf(body, row.extras.attachment ?? null, row.id, account);
  row.fields = fields;
  markUsed(account, fields.categoryid, clock.micros());
}

/** Adds an expense, and marks its category as used. */
export function addExpense(row: Row, account: Account, at: number): Row {
  markUsed(account, row.fields.categoryid, at);
  return keep(row, account.expenses, account.series, "expense");
}

/** The fields after a write; refuses before anything has changed. */
export function readExpense(body: Fields, before: Fields, moment: Moment): Fields {
  const { account } = moment;
  const sent = readFields(body, kinds, "expense");
  if (sent.categoryid !== undefined && !account.categories.has(Number(sent.categoryid))) {
    throw notFound("category", "categoryid", String(sent.categoryid));
  }
  if (sent.clientid !== undefined && sent.clientid !== before.clientid) checkClient(sent.clientid, moment);
  if (body.attachment !== undefined && body.attachment !== null) {
    checkAttachment(body.attachment, "expense", account);
  }
  if (isFields(sent.amount) && !sent.amount.code) {
    const code = isFields(before.amount) ? before.amount.code : account.seed.currency;
    sent.amount = { ...sent.amount, code: code ?? "" };
  }
  const merged = { ...before, ...sent };
  return { ...merged, ...taxAmounts(sent, merged) };
}

function checkClient(id: Json, moment: Moment): void {
  if (id !== 0) namedClient(id, "expense", "clientid", moment);
}

function attachmentOf({ attachment }: Fields, old: Json, id: number, account: Account): Json {
  if (attachment === undefined) return old;
  return attachment === null ? null : toAttachment(attachment, [old], id, account);
}
