import type { Day } from "../../../values/dates.ts";
import type { ClientId, ExpenseCategoryId } from "../../../values/ids.ts";
import type { Money } from "../../../values/money.ts";
import type { Upload } from "../../families/uploads.ts";
import { day, decimal, type Fields, flag, link, money, text } from "../../records/fields.ts";
import { receiptField } from "./receipt.ts";
import { type ExpenseTaxInput, taxesField } from "./taxes.ts";

/** What can be written of an expense. Absent leaves alone, null clears. */
export type ExpenseInput = {
  amount?: Money | null;
  categoryId?: ExpenseCategoryId | null;
  date?: Day | null;
  clientId?: ClientId | null;
  vendor?: string | null;
  notes?: string | null;
  taxes?: readonly ExpenseTaxInput[] | null;
  compoundedTax?: boolean | null;
  billable?: boolean | null;
  markupPercent?: string | null;
  includesReceiptOnInvoice?: boolean | null;
  receipt?: Upload | null;
};

export const expenseFields: Fields<ExpenseInput> = {
  amount: money("amount"),
  categoryId: link<ExpenseCategoryId>("categoryid"),
  date: day("date"),
  clientId: link<ClientId>("clientid"),
  vendor: text("vendor", null),
  notes: text("notes"),
  taxes: taxesField,
  compoundedTax: flag("compounded_tax"),
  billable: flag("billable"),
  markupPercent: decimal("markup_percent", "0"),
  includesReceiptOnInvoice: flag("include_receipt"),
  receipt: receiptField,
};
