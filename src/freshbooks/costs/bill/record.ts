import { type Day, daysBetween } from "../../../values/dates.ts";
import { type BillVendorId, toBillId, toBillVendorId } from "../../../values/ids.ts";
import type { Field, Readable, Wire } from "../../records/field.ts";
import {
  account,
  archived,
  certainWord,
  code,
  currency,
  day,
  deleted,
  ownId,
  text,
  utcInstant,
} from "../../records/kinds.ts";
import { included, kept, once, perhaps, readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { rowsAt } from "../../records/nested.ts";
import { type Made, type Part, record, type Sent, type Shown } from "../../records/record.ts";
import { idOrNull } from "../../records/wire.ts";
import { words } from "../../records/words.ts";
import { type BillPayment, billPaymentRecord } from "../billPayment.ts";
import { type BillVendor, billVendorRecord } from "../billVendor.ts";
import { receipt } from "../expense/receipt.ts";
import { lines } from "./lines.ts";

export const billStatus = words("bill status", {
  UNPAID: "unpaid",
  OVERDUE: "overdue",
  PARTIAL: "partial",
  PAID: "paid",
});

export type BillStatus = NonNullable<ReturnType<typeof billStatus.toOurs>>;

/** FreshBooks rejects `due_date` itself and accepts days from the issue date. */
const dueDate: Field<Day> & { readonly kept: true } = {
  ...day("due_date"),
  write: {
    toWire: (sent, { issueDate }) => ({
      due_offset_days: sent === null ? 0 : daysBetween(issueDate as Day, sent),
    }),
    wireKeys: { due_offset_days: [], due_date: [] },
    unconfirmed: (sent, seen) => (seen === sent ? [] : [[]]),
  },
};

const isObject = (value: unknown): value is Wire => typeof value === "object" && value !== null;

/**
 * The bill's vendor. No recorded answer has it, but FreshBooks' own SDK expects it: null when missing. A bill without a
 * vendor is rejected, so a written one has it even if not returned.
 */
const vendorId: Field<BillVendorId | null, BillVendorId> = {
  ...shown(["vendorid", "vendor"], ({ vendorid, vendor }) => {
    const id = idOrNull(vendorid) ?? (isObject(vendor) ? idOrNull(vendor.vendorid) : null);
    return id === null ? null : toBillVendorId(id);
  }),
  write: {
    toWire: (sent) => ({ vendorid: sent === null ? null : Number(sent) }),
    wireKeys: { vendorid: [] },
    unconfirmed: (sent, seen) => (seen === null || seen === undefined || seen === sent ? [] : [[]]),
  },
};

/** The vendor returned with a bill, which was never observed. */
const vendor: Readable<BillVendor | null> = {
  keys: ["vendor"],
  read: ({ vendor: wire }, beside) => (isObject(wire) ? billVendorRecord.row(wire, beside) : null),
};

/** The payments returned with a bill; an unreadable row affects only itself. */
const payments: Readable<readonly BillPayment[]> & { readonly kept: true } = kept({
  keys: ["bill_payments"],
  read: (wire, beside) => rowsAt(wire, "bill_payments").map((row) => billPaymentRecord.row(row, beside)),
});

export const billRecord = record("bill", {
  accountId: account,
  id: ownId(toBillId),
  vendorId: once(vendorId),
  number: text("bill_number", null),
  status: readOnly(certainWord("status", billStatus)),
  issueDate: day("issue_date"),
  dueDate,
  subtotal: readOnly(money("amount")),
  taxTotal: readOnly(money("tax_amount")),
  total: readOnly(money("total_amount")),
  paid: readOnly(money("paid")),
  outstanding: readOnly(money("outstanding")),
  currency: once(currency("currency_code")),
  language: code("language"),
  categoryLabel: readOnly(text("overall_category")),
  description: readOnly(text("overall_description")),
  attachment: receipt,
  payments,
  archived,
  deleted,
  createdAt: utcInstant("created_at"),
  updatedAt: utcInstant("updated_at"),
  vendor: perhaps("vendor", vendor),
  lines: included("lines", lines),
});

export type Bill = Shown<typeof billRecord>;
export type NewBill = Made<typeof billRecord>;
export type BillInput = Sent<typeof billRecord>;
export type BillPart = Part<typeof billRecord>;
