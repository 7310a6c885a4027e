import type { ExpenseSeed } from "../../books/books.ts";
import { type Kind, readFields, requireFields } from "../../families/accounting/fields.ts";
import { checkAttachment, toAttachment } from "../../families/uploads/attachment.ts";
import { addUpload } from "../../families/uploads/upload.ts";
import { newRow, type Row, seededRow } from "../../state/row.ts";
import type { Account, Moment } from "../../state/state.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import { markUsed } from "../category.ts";
import { drawReceipt } from "./receipt.ts";
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

const empty: Fields = {
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
  const fields = read(body, empty, account);
  const at = clock.micros();
  const id = account.last.expense + 1;
  return store(newRow(id, at, fields, { attachment: attachmentOf(body, null, id, account) }), account, at);
}

/** Merges the fields; an attachment of null takes the receipt away. */
export function changeExpense(row: Row, body: Fields, { account, clock }: Moment): void {
  const fields = read(body, row.fields, account);
  row.extras.attachment = attachmentOf(body, row.extras.attachment ?? null, row.id, account);
  row.fields = fields;
  markUsed(account, fields.categoryid, clock.micros());
}

/** Adds an expense as the books give it, and uploads its receipt. */
export function addExpenseSeed(seed: ExpenseSeed, { account }: Moment): void {
  const [first, second] = seed.taxes ?? [];
  const code = seed.currency ?? account.seed.currency;
  const body: Fields = {
    amount: money(seed.amount, code),
    categoryid: seed.categoryId,
    clientid: seed.clientId ?? 0,
    date: seed.date,
    staffid: seed.staffId ?? 1,
    vendor: seed.vendor ?? null,
    notes: seed.notes ?? "",
    billable: seed.billable ?? false,
    ...(first && { taxName1: first.name, taxPercent1: first.percent }),
    ...(second && { taxName2: second.name, taxPercent2: second.percent }),
  };
  const before = { ...empty, clientid: seed.clientId ?? 0 }; // so that a deleted client may still have some
  const base = seededRow(seed, { ...read(body, before, account), ...seed.fields }, { attachment: null });
  if (seed.receipt) {
    const words = [account.seed.businessName, seed.vendor ?? "", seed.date, `${seed.amount} ${code}`];
    const upload = addUpload(account, "attachment", drawReceipt(seed.receipt, words));
    base.extras.attachment = toAttachment({ jwt: upload.jwt }, [], seed.id, account);
  }
  store(base, account, base.createdAt);
}

function store(row: Row, account: Account, at: number): Row {
  account.expenses.set(row.id, row);
  account.last.expense = Math.max(account.last.expense, row.id);
  markUsed(account, row.fields.categoryid, at);
  return row;
}

/** The fields after a write; refuses before anything has changed. */
function read(body: Fields, before: Fields, account: Account): Fields {
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
