import type { Row } from "../state/row.ts";
import type { Totals } from "./invoice/totals.ts";

// These hold one another: apart, their files would import each other in a circle.

/** Extras: `contacts`, `late_fee`, `late_reminders`. */
export type ClientRow = Row & { readonly invoices: InvoiceRow[]; readonly credits: CreditNoteRow[] };

/** `fields.status` is 0 to 3, as it can be written. Extras: `lines`, `presentation` and the like. */
export type InvoiceRow = Row & {
  client: ClientRow;
  readonly payments: PaymentRow[];
  totals: Totals;
  /** Cents that payments have settled, never more than the amount. */
  paid: bigint;
};

/** Amounts in cents. */
export type PaymentRow = Row & {
  readonly invoice: InvoiceRow;
  cents: bigint;
  /** The part of it beyond what was still owed: the client's credit. */
  excess: bigint;
  /** What was split off when it was written, and is no part of it any more: the client's credit as well. */
  credited: bigint;
  /** The credit note that was made of either. */
  creditNote: CreditNoteRow | undefined;
};

/** Extras: `lines`. */
export type CreditNoteRow = Row & {
  client: ClientRow;
  /** The payment of which it is what was too much. */
  readonly overpaid: PaymentRow | undefined;
};
