import type { Row } from "../../state/row.ts";
import type { Day } from "../../wire/stamps.ts";
import type { Totals } from "../invoice/totals.ts";
import type { ClientRow } from "../rows.ts";

/** Extras: `lines`, `late_fee`, `late_reminders`, `project_format`. */
export type InvoiceProfileRow = Row & {
  client: ClientRow;
  totals: Totals;
  /** How many invoices it issued. */
  issued: number;
  /** The day from which its days are counted, and how many have passed since, issued or not. */
  anchor: Day;
  passed: number;
  /** The next date, whether or not an invoice will be issued. */
  next: Day;
};
