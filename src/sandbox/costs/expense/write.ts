import { type Kind, readFields, requireFields } from "../../families/accounting/fields.ts";
import { checkAttachment, toAttachment } from "../../families/uploads/attachment.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { newRow, type Row } from "../../state/row.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import { markUsed } from "../category.ts";
import { taxAmounts } from "./taxes.ts";

const kinds = new Map<string, Kind>([
  ["amount", "money"],
  ["date", "day"],
  ...["categoryid", "staffid"].map((name): [string, Kind] => [name, "whole"]),
  ...["clientid", "projectid"].map((name): [string, Kind] => [name, "whole0"]),
  ["modern_projectid", "whole?"],
  ["notes", "text"],
  ["markup_percent", "percent"],
  ...["vendor", "taxName1", "taxName2"].map((name): [string, Kind] => [name, "text?"]),
  ...["taxPercent1", "taxPercent2"].map((name): [string, Kind] => [name, "percent?"]),
  ...["taxAmount1", "taxAmount2"].map((name): [string, Kind] => [name, "money?"]),
  ...["billable", "compounded_tax", "include_receipt", "potential_bill_payment"].map(
    (name): [string, Kind] => [name, "flag"],
  ),
]);

/** An expense before anything is written into it. */
export const blankExpense: Fields = {
  account_name: "",
  accountid: null,
  background_jobid: null,
  bank_name: "",
  bill_matches: [],
  billable: false,
  clientid: 0,
  compounded_tax: false,
  converse_projectid: null,
  ext_accountid: null,
  ext_invoiceid: 0,
  ext_systemid: 0,
  from_bulk_import: false,
  include_receipt: false,
  markup_percent: "0",
  modern_projectid: null,
  notes: "",
  potential_bill_payment: false,
  profileid: null,
  projectid: 0,
  taxAmount1: null,
  taxAmount2: null,
  taxName1: null,
  taxName2: null,
  taxPercent1: null,
  taxPercent2: null,
  transactionid: null,
  vendor: null,
};

/** Needs an amount, a category, a date and a member of staff, and says so of all at once. */
export function createExpense(body: Fields, moment: Moment): Row {
  requireFields(body, ["amount", "categoryid", "date", "staffid"], "expense");
  const { account, clock } = moment;
  const fields = readExpense(body, blankExpense, account);
  const at = clock.micros();
  const id = account.series.last("expense") + 1;
  return addExpense(
    newRow(id, at, fields, { attachment: attachmentOf(body, null, id, account) }),
    account,
    at,
  );
}

/** Merges the fields; an attachment of null takes the receipt away. */
export function changeExpense(row: Row, body: Fields, { account, clock }: Moment): void {
  const fields = readExpense(body, row.fields, account);
  row.extras.attachment = attachmentOf(body, row.extras.attachment ?? null, row.id, account);
  row.fields = fields;
  markUsed(account, fields.categoryid, clock.micros());
}

/** Files it under its id, and marks its category. */
export function addExpense(row: Row, account: Account, at: number): Row {
  account.expenses.set(row.id, row);
  account.series.reach("expense", row.id);
  markUsed(account, row.fields.categoryid, at);
  return row;
}

/** The fields after a write; refuses before anything has changed. */
export function readExpense(body: Fields, before: Fields, account: Account): Fields {
  const sent = readFields(body, kinds, "expense");
  if (sent.categoryid !== undefined && !account.categories.has(Number(sent.categoryid))) {
    throw notFound("category", "categoryid", String(sent.categoryid));
  }
  if (sent.clientid !== undefined && sent.clientid !== before.clientid) checkClient(sent.clientid, account);
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

function checkClient(id: Json, { clients }: Account): void {
  if (id === 0) return;
  const client = clients.get(Number(id));
  if (!client) throw notFound("client", "clientid", String(id));
  if (client.visState === 1) {
    throw refuse(problem(1011, "expense", "clientid", id, "This client has been deleted."));
  }
}

function attachmentOf({ attachment }: Fields, old: Json, id: number, account: Account): Json {
  if (attachment === undefined) return old;
  return attachment === null ? null : toAttachment(attachment, [old], id, account);
}
