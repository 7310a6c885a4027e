import { linesOf } from "../../sales/invoice/lines.ts";
import { isPaid } from "../../sales/invoice/status.ts";
import type { InvoiceRow } from "../../sales/rows.ts";
import type { Account } from "../../state/account.ts";
import type { Row } from "../../state/row.ts";

/** The invoice that bills an expense to the client, by a line that names it. */
export function billedBy({ id, fields }: Row, { clients }: Account): InvoiceRow | undefined {
  const invoices = clients.get(Number(fields.clientid))?.invoices ?? [];
  return invoices.find(
    (invoice) => invoice.visState !== 1 && linesOf(invoice).some(({ expenseid }) => expenseid === id),
  );
}

/** 0 internal, 1 not yet billed to a client, 2 billed, 4 paid back; there is no 3. */
export function statusOf({ fields }: Row, billing: InvoiceRow | undefined): number {
  if (billing) return isPaid(billing) ? 4 : 2;
  return fields.billable === true && fields.clientid !== 0 ? 1 : 0;
}

/** Whether another looks the same; both show it. */
export function isDuplicate(row: Row, account: Account): boolean {
  return row.visState !== 1 && twinsOf(row, account).next().done === false;
}

/** The others that look the same. */
export function* twinsOf(row: Row, { expenses }: Account): Generator<Row> {
  for (const other of expenses.values()) {
    if (other.fields.date === row.fields.date && other !== row && other.visState !== 1 && same(row, other)) {
      yield other;
    }
  }
}

/** What costs least to compare comes first. */
const telling = ["categoryid", "vendor", "notes", "amount"];
const same = ({ fields: a }: Row, { fields: b }: Row) =>
  telling.every((name) => a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]));
