import { type Day, daysBetween } from "../../../values/dates.ts";
import {
  toClientId,
  toEstimateId,
  toInvoiceId,
  toInvoiceProfileId,
  toStaffMemberId,
} from "../../../values/ids.ts";
import { addressAt } from "../../records/address.ts";
import type { Field } from "../../records/field.ts";
import {
  account,
  archived,
  certainWord,
  code,
  currency,
  day,
  dayOrNull,
  decimal,
  deleted,
  easternInstant,
  flag,
  link,
  name,
  number,
  ownId,
  text,
  whole,
  word,
} from "../../records/kinds.ts";
import { included, once, readOnly } from "../../records/modifiers.ts";
import { money, optionalMoney } from "../../records/money.ts";
import { type Made, type Part, record, type Sent, type Shown } from "../../records/record.ts";
import { attachments } from "../document/attachments.ts";
import { deposit } from "../document/deposit.ts";
import { discount } from "../document/discount.ts";
import { lateFee, lateReminders } from "../document/late.ts";
import { lines } from "../document/lines.ts";
import { auditLog, contacts, owner } from "../document/parts.ts";
import { presentation } from "../document/presentation.ts";
import { currentOrganization, recipient } from "../document/recipient.ts";
import { autobillStatus, disputeStatus, orderStatus, paymentStatus } from "../document/words.ts";
import { gateways } from "./gateways.ts";
import { invoiceStatus } from "./words.ts";

/** FreshBooks rejects `due_date` itself and accepts days from the issue date. None means due when issued. */
const due: Field<Day | null> = {
  ...dayOrNull("due_date"),
  write: {
    toWire: (sent, { issueDate }) => ({
      due_offset_days: sent === null ? 0 : daysBetween(issueDate as Day, sent),
    }),
    wireKeys: { due_offset_days: [], due_date: [] },
    unconfirmed: (sent, shown, { issueDate }) => (shown === (sent ?? issueDate) ? [] : [[]]),
  },
};

/** 0 means none. A row without the key does not show whether there is one. */
function certainLink<Id extends string>(key: string, toId: (raw: string) => Id): Field<Id | null> {
  const field = link(key, toId);
  return {
    ...field,
    read: (wire, beside) => {
      if (wire[key] === undefined) throw new TypeError(`Missing: ${key}`);
      return field.read(wire, beside);
    },
  };
}

export const invoiceRecord = record("invoice", {
  accountId: account,
  id: ownId(toInvoiceId),
  uuid: readOnly(text("uuid")),
  clientId: once({ ...link("customerid", toClientId), read: ownId(toClientId, "customerid").read }),
  estimateId: once(certainLink("estimateid", toEstimateId)),
  profileId: readOnly(certainLink("parent", toInvoiceProfileId)), // for an invoice issued by a profile
  freshbooksOwnerId: readOnly(number("ownerid")),
  freshbooksSenderId: readOnly(link("sentid", toStaffMemberId)),
  number: name("invoice_number"),
  series: readOnly(text("series")),
  status: readOnly(certainWord("v3_status", invoiceStatus)),
  paymentStatus: readOnly(word("payment_status", paymentStatus)),
  autobillStatus: readOnly(word("autobill_status", autobillStatus)),
  disputeStatus: readOnly(word("dispute_status", disputeStatus)),
  lastOrderStatus: readOnly(word("last_order_status", orderStatus)),
  lockStatus: readOnly(text("lock_status")),
  issueDate: day("create_date"),
  dueDate: due,
  dueOffsetDays: whole("due_offset_days"),
  fulfillmentDate: readOnly(dayOrNull("fulfillment_date")),
  paidDate: readOnly(dayOrNull("date_paid")),
  generationDate: readOnly(dayOrNull("generation_date")),
  total: readOnly(money("amount")),
  outstanding: readOnly(money("outstanding")),
  paid: readOnly(money("paid")),
  netPaid: readOnly(optionalMoney("net_paid_amount")),
  discount,
  discountPercent: decimal("discount_value", "0"),
  discountDescription: text("discount_description", null),
  deposit,
  currency: currency("currency_code"),
  language: code("language"),
  description: readOnly(text("description")),
  notes: text("notes"),
  terms: text("terms", null),
  poNumber: text("po_number", null),
  paymentDetails: text("payment_details"),
  recipient,
  currentOrganization,
  senderAddress: addressAt("sender_address"),
  template: readOnly(text("template")),
  chargesStoredCard: flag("auto_bill"),
  sentByPost: flag("gmail"), // gmail is ground mail
  showsAttachments: flag("show_attachments", false),
  attachesPdfToEmail: flag("attach_pdf_to_email", false),
  version: readOnly(text("version")),
  archived,
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated"),
  lines: included("lines", lines),
  owner: included("owner", owner),
  presentation: included("presentation", presentation),
  contacts: included("contacts", contacts),
  paymentGateways: included("allowed_gateways", gateways),
  lateFee: included("late_fee", lateFee),
  lateReminders: included("late_reminders", lateReminders),
  auditLog: included("audit_logs", auditLog),
  attachments: included("attachments", attachments),
});

export type Invoice = Shown<typeof invoiceRecord>;
export type InvoiceInput = Sent<typeof invoiceRecord>;
export type NewInvoice = Made<typeof invoiceRecord>;
export type InvoicePart = Part<typeof invoiceRecord>;
