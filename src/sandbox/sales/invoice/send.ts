import type { Moment } from "../../state/moment.ts";
import { readRecipients } from "../../state/outbox.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import type { InvoiceRow } from "../rows.ts";

/** `action_email` and `action_mark_as_sent`: what was a draft is sent from now on. */
export function sendInvoice(row: InvoiceRow, body: Fields, moment: Moment): void {
  if (body.action_email === true) email(row, body, moment);
  if (row.fields.status === 1) row.fields.status = 2;
  row.fields.fulfillment_date ??= moment.today;
}

/** The words are in `invoice_customized_email`; they were beside the action once, and still may be. */
function email(row: InvoiceRow, body: Fields, { account, clock }: Moment): void {
  const custom = isFields(body.invoice_customized_email) ? body.invoice_customized_email : {};
  account.outbox.push({
    at: new Date(clock.now()).toISOString(),
    accountId: account.seed.accountId,
    about: "invoice",
    id: row.id,
    recipients: readRecipients(body.email_recipients, row.client, "invoice"),
    subject: text(custom.subject ?? body.email_subject),
    body: text(custom.body ?? body.email_body),
    includesPdf: body.email_include_pdf === true,
  });
}

const text = (value: Json | undefined) => (typeof value === "string" && value ? value : null);
