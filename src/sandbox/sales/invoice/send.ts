import type { Moment } from "../../state/moment.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import type { ClientRow, InvoiceRow } from "../rows.ts";
import { fulfil } from "./write.ts";

/** `action_email` and `action_mark_as_sent`: a draft becomes sent. */
export function sendInvoice(row: InvoiceRow, body: Fields, moment: Moment): void {
  if (body.action_email === true) email(row, body, moment);
  if (row.fields.status === 1) row.fields.status = 2;
  fulfil(row);
}

/** Subject and body are in `invoice_customized_email`, or beside the action, as in older versions. */
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

/** The addresses in the body, or else the client's. Rejects a bad address, and an empty list. */
export function readRecipients(raw: Json | undefined, client: ClientRow, object: string): string[] {
  const field = "email_recipients";
  if (raw !== undefined && raw !== null && !Array.isArray(raw)) {
    throw refuse(problem(1006, object, field, raw, `The field '${field}' must be a list.`));
  }
  const named = raw?.length ? raw.map(String) : [String(client.fields.email ?? "")].filter(Boolean);
  if (named.length === 0) {
    throw refuse(problem(1001, object, field, "", `'${field}' is a required field.`)); // text never captured
  }
  const wrong = named.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
  if (wrong !== undefined) {
    throw refuse(problem(1004, object, field, wrong, `Invalid value '${wrong}' for field '${field}'.`));
  }
  return named;
}

const text = (value: Json | undefined) => (typeof value === "string" && value ? value : null);
