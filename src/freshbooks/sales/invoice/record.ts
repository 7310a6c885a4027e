import type { Day } from "../../../values/dates.ts";
import type { Money } from "../../../values/money.ts";
import {
  code,
  day,
  daysBetween,
  decimal,
  type Field,
  type Fields,
  flag,
  money,
  text,
} from "../../records/fields.ts";
import { linesField } from "./lineFields.ts";
import type { LineInput } from "./lines.ts";

/** What can be written of an invoice. Absent leaves alone, null clears. */
export type InvoiceInput = {
  number?: string | null;
  issueDate?: Day | null;
  dueDate?: Day | null;
  currency?: string | null;
  language?: string | null;
  notes?: string | null;
  terms?: string | null;
  poNumber?: string | null;
  paymentDetails?: string | null;
  discountPercent?: string | null;
  discountDescription?: string | null;
  depositAmount?: Money | null;
  depositPercent?: string | null;
  autoBill?: boolean | null;
  sentByPost?: boolean | null;
  showsAttachments?: boolean | null;
  attachesPdfToEmail?: boolean | null;
  lines?: readonly LineInput[] | null;
};

/** The fields of an invoice that is issued on a certain day: due dates are written as days from it. */
export const invoiceFieldsFor = (issueDate: Day): Fields<InvoiceInput> => ({
  number: text("invoice_number"),
  issueDate: day("create_date"),
  dueDate: due(issueDate),
  currency: code("currency_code"),
  language: code("language"),
  notes: text("notes"),
  terms: text("terms", null),
  poNumber: text("po_number", null),
  paymentDetails: text("payment_details"),
  discountPercent: decimal("discount_value", "0"),
  discountDescription: text("discount_description", null),
  depositAmount: money("deposit_amount"),
  depositPercent: decimal("deposit_percentage"),
  autoBill: flag("auto_bill"),
  sentByPost: flag("gmail"),
  showsAttachments: flag("show_attachments"),
  attachesPdfToEmail: flag("attach_pdf_to_email"),
  lines: linesField,
});

/** FreshBooks refuses `due_date` itself. None means due when issued. */
const due = (issueDate: Day): Field<Day> => ({
  toWire: (sent) => ({ due_offset_days: sent === null ? 0 : daysBetween(issueDate, sent) }),
  wireKeys: { due_offset_days: [], due_date: [] },
  unconfirmed: (sent, shown) => (shown === (sent ?? issueDate) ? [] : [[]]),
});
