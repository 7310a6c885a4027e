import {
  toClientId,
  toExpenseCategoryId,
  toExpenseId,
  toExpenseProfileId,
  toInvoiceId,
  toProjectId,
  toStaffMemberId,
} from "../../../values/ids.ts";
import {
  account,
  archived,
  day,
  decimal,
  deleted,
  easternInstant,
  flag,
  link,
  number,
  ownId,
  text,
} from "../../records/kinds.ts";
import { included, once, perhaps, readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { inner } from "../../records/nested.ts";
import { type Made, type Part, record, type Sent, type Shown } from "../../records/record.ts";
import { toWhole } from "../../records/wire.ts";
import { words } from "../../records/words.ts";
import { shownProfileRecord } from "../expenseProfile/record.ts";
import { category } from "./category.ts";
import { receipt } from "./receipt.ts";
import { taxes } from "./taxes.ts";

/** Numbers on the wire; there is no 3. */
const expenseStatus = words("expense status", {
  INTERNAL: "0",
  OUTSTANDING: "1",
  INVOICED: "2",
  RECOUPED: "4",
});

const attached = included("attachment", receipt);

/** The real service was recorded to omit it from an expense without one. */
const attachment: typeof attached = {
  ...attached,
  read: (wire, beside) => {
    const isNone = wire.has_receipt === false && beside.includes.includes("attachment");
    return attached.read(wire, beside) ?? (isNone ? null : undefined);
  },
};

export const expenseRecord = record("expense", {
  accountId: account,
  id: ownId(toExpenseId),
  categoryId: link("categoryid", toExpenseCategoryId),
  clientId: link("clientid", toClientId),
  invoiceId: readOnly(link("invoiceid", toInvoiceId)),
  projectId: once(link("modern_projectid", toProjectId)), // `projectid` is that of an older product
  freshbooksStaffId: readOnly(link("staffid", toStaffMemberId)),
  profileId: readOnly(link("profileid", toExpenseProfileId)),
  amount: money("amount"),
  taxes,
  compoundsTaxes: flag("compounded_tax"),
  date: day("date"),
  vendor: text("vendor", null),
  note: text("notes"),
  status: shown("status", ({ status }) => expenseStatus.toOurs(String(toWhole(status)))),
  billable: flag("billable"),
  markupPercent: decimal("markup_percent", "0"),
  hasReceipt: readOnly(flag("has_receipt")),
  includesReceiptOnInvoice: flag("include_receipt"),
  isCostOfGoodsSold: readOnly(flag("is_cogs", false)),
  isDuplicate: readOnly(flag("isduplicate")),
  isPotentialBillPayment: readOnly(flag("potential_bill_payment", false)),
  importedInBulk: readOnly(flag("from_bulk_import", false)),
  bankName: readOnly(text("bank_name")),
  bankAccountName: readOnly(text("account_name")),
  freshbooksBankAccountId: readOnly(number("accountid")), // the bank's; the accounting account is elsewhere
  freshbooksBankTransactionId: readOnly(number("transactionid")),
  version: readOnly(text("version")),
  archived,
  deleted,
  updatedAt: easternInstant("updated"),
  profile: perhaps("expense_profile", inner("expense_profile", shownProfileRecord)),
  receipt: attachment,
  category,
});

export type Expense = Shown<typeof expenseRecord>;
export type ExpenseInput = Sent<typeof expenseRecord>;
export type NewExpense = Made<typeof expenseRecord>;
export type ExpensePart = Part<typeof expenseRecord>;
