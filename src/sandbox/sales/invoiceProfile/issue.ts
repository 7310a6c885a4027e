import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { newRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import { type Day, easternDayStart, type Micros, toMicros } from "../../wire/stamps.ts";
import { addInvoice, completeInvoice, fulfil } from "../invoice/write.ts";
import { linesOf } from "./lines.ts";
import type { InvoiceProfileRow } from "./row.ts";
import { dayAfter, isActive, isOver } from "./schedule.ts";

/** As recorded in 2019: 04:11:41 in New York. */
const earlyMorning = toMicros((4 * 3600 + 11 * 60 + 41) * 1000);

/** When a day's invoices are issued. */
const issuedAt = (day: Day): Micros => easternDayStart(day) + earlyMorning;

/** What each invoice copies from its profile. */
const carried = [
  ...["fname", "lname", "organization", "language", "vat_name", "vat_number", "address", "ownerid"],
  ...["street", "street2", "city", "province", "code", "country", "currency_code", "discount_value"],
  ...["due_offset_days", "notes", "terms", "po_number", "payment_details", "auto_bill"],
];

/** Issues what has become due in an account since the last call. */
export function issueDue(moment: Moment): void {
  for (const row of moment.account.invoiceProfiles.values()) {
    while (!isOver(row) && toMicros(moment.clock.now()) >= issuedAt(row.next)) {
      if (isActive(row, moment.settings)) issue(row, issuedAt(row.next), moment);
      else if (moment.settings.pausedProfilesCatchUp) break; // issued when the profile is resumed
      pass(row, moment);
    }
  }
}

/** A profile that starts today does not wait for morning: its first invoice is issued on save, or never, if skipped. */
export function issueAtOnce(row: InvoiceProfileRow, today: Day, moment: Moment, skips = false): void {
  if (row.next !== today || isOver(row) || !isActive(row, moment.settings)) return;
  if (!skips) issue(row, moment.clock.micros(), moment);
  pass(row, moment);
}

function pass(row: InvoiceProfileRow, { settings }: Moment): void {
  row.passed += 1;
  row.next = dayAfter(row.anchor, row.fields.frequency, row.passed, settings);
}

function issue(row: InvoiceProfileRow, at: Micros, { account }: Moment): void {
  const isSent = row.fields.send_email === true;
  const fields: Fields = {
    ...Object.fromEntries(carried.map((name) => [name, row.fields[name] ?? null])),
    ...{ customerid: row.client.id, parent: row.id, create_date: row.next, generation_date: row.next },
    ...{ estimateid: 0, sentid: 1, show_attachments: true, status: isSent ? 2 : 1 },
  };
  const id = account.series.last("invoice") + 1;
  // Unbilled time is left out: this account does not know whose time it is.
  const lines = linesOf(row).filter(({ type }) => type !== 5);
  const invoice = addInvoice(
    newRow(id, at, completeInvoice(fields, row.client, account), {
      lines: lines.map(({ profileid: _, ...line }) => ({ ...line, invoiceid: id })),
    }),
    row.client,
    account,
  );
  fulfil(invoice);
  row.client.updatedAt = at;
  row.issued += 1;
  if (isSent) mail(row, id, at, account);
}

function mail({ client }: InvoiceProfileRow, id: number, at: Micros, { outbox, seed }: Account): void {
  outbox.push({
    at: new Date(Math.floor(at / 1000)).toISOString(),
    accountId: seed.accountId,
    about: "invoice",
    id,
    recipients: client.fields.email ? [String(client.fields.email)] : [],
    ...{ subject: null, body: null, includesPdf: false },
  });
}
