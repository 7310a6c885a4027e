import type { Row } from "../state/row.ts";
import type { Totals } from "./invoice/totals.ts";

// These refer to each other: in separate files, they would form an import cycle.

/** Extras: `contacts`, `late_fee`, `late_reminders`. */
export type ClientRow = Row & { readonly invoices: InvoiceRow[]; readonly credits: CreditNoteRow[] };

/** `fields.status` is 0 to 3, as writable. Extras: `lines`, `presentation` and the like. */
export type InvoiceRow = Row & {
  client: ClientRow;
  readonly payments: PaymentRow[];
  totals: Totals;
  /** Cents settled by payments, at most the amount. */
  paid: bigint;
};

/** Amounts in cents. */
export type PaymentRow = Row & {
  readonly invoice: InvoiceRow;
  cents: bigint;
  /** The part beyond what was owed: the client's credit. */
  excess: bigint;
  /** Split off when it was written, and no longer part of it: also the client's credit. */
  credited: bigint;
  /** The credit note made from either. */
  creditNote: CreditNoteRow | undefined;
};

/** Extras: `lines`. */
export type CreditNoteRow = Row & {
  client: ClientRow;
  /** The payment that it is the overpayment of. */
  readonly overpaid: PaymentRow | undefined;
};
