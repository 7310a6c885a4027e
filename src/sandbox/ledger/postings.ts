import { appliedOf, countedPayments, includedTaxes } from "../reports/figures/ledger.ts";
import { totalOf } from "../sales/creditNote/write.ts";
import { linesOf } from "../sales/invoice/lines.ts";
import { isDraft } from "../sales/invoice/status.ts";
import { taxesOf } from "../sales/invoice/totals.ts";
import type { CreditNoteRow, InvoiceRow, PaymentRow } from "../sales/rows.ts";
import type { Account } from "../state/account.ts";
import type { Row } from "../state/row.ts";
import { centsIn, type Fields, isFields, type Json } from "../wire/json.ts";
import type { Day } from "../wire/stamps.ts";
import { categorySubOf, chartOf, signed, subOf } from "./chart.ts";
import type { SubAccount } from "./rows.ts";

/** One side of an entry, in cents, never below zero. */
export type PostedLine = {
  readonly sub: SubAccount;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly kind: string;
  readonly description: string | null;
};

/** An entry with all its lines. */
export type Posted = {
  /** The source record, such as `invoice 12`. */
  readonly key: string;
  readonly name: string;
  readonly day: Day;
  readonly code: string;
  /** The related records, under their wire names. */
  readonly about: Fields;
  readonly lines: readonly PostedLine[];
};

/** All entries of an account: from sales, payments, credits and expenses, and manual ones. */
export function postingsOf(account: Account): Posted[] {
  chartOf(account);
  const invoices = [...account.invoices.values()].filter((row) => row.visState !== 1 && !isDraft(row));
  const expenses = [...account.expenses.values()].filter(({ visState }) => visState !== 1);
  return [
    ...invoices.map((row) => ofInvoice(row, account)),
    ...countedPayments(account).map((row) => ofPayment(row, account)),
    ...expenses.map((row) => ofExpense(row, account)),
    ...creditedAndEntered(account),
  ].map((posted) => ({ ...posted, lines: posted.lines.filter(({ debit, credit }) => debit !== credit) }));
}

/** The sum of manual entries and credit note postings on an account, in cents on its normal side. */
export type Entered = { readonly day: Day; readonly sub: SubAccount; readonly cents: bigint };

/** The lines of manual entries and credit note entries, in one currency. */
export function enteredIn(account: Account, currency: string): Entered[] {
  chartOf(account);
  return creditedAndEntered(account)
    .filter(({ code }) => code === currency)
    .flatMap(({ day, lines }) =>
      lines.map(({ sub, debit, credit }) => ({ day, sub, cents: signed(sub.parent.type, debit, credit) })),
    );
}

/** The credit of an overpayment is part of the payment's entry. */
function creditedAndEntered(account: Account): Posted[] {
  const credits = [...account.creditNotes.values()].filter(
    ({ visState, overpaid }) => visState !== 1 && !overpaid,
  );
  return [
    ...credits.map((row) => ofCredit(row, account)),
    ...[...account.journalEntries.values()].map((row) => ofEntry(row, account)),
  ];
}

/** Negative amounts go to the other side. */
function line(
  sub: SubAccount,
  side: "debit" | "credit",
  cents: bigint,
  kind: string,
  description: string | null,
): PostedLine {
  const isDebit = (side === "debit") === cents >= 0n;
  const amount = cents < 0n ? -cents : cents;
  return { sub, debit: isDebit ? amount : 0n, credit: isDebit ? 0n : amount, kind, description };
}

/** As in the official Postman collection: total to receivables, each line to sales. Its invoices had no discounts or taxes. */
function ofInvoice(row: InvoiceRow, account: Account): Posted {
  const { fields, totals } = row;
  return {
    key: `invoice ${row.id}`,
    name: `Invoice ${fields.invoice_number}`,
    ...{ day: String(fields.create_date), code: String(fields.currency_code) },
    about: { clientid: row.client.id, invoiceid: row.id },
    lines: [
      line(subOf(account, "1200", "Accounts Receivable"), "debit", totals.amount, "total", ""),
      ...linesOf(row).map(({ amount, name }) =>
        line(subOf(account, "4000", "Sales"), "credit", centsIn(amount), "sales", String(name ?? "")),
      ),
      line(subOf(account, "4000", "Discounts"), "debit", -totals.discount, "sales", ""),
      ...taxesOf(linesOf(row), fields.discount_value).map(({ name, tax }) =>
        line(subOf(account, "2001", name, row.createdAt), "credit", tax, "tax", null),
      ),
    ],
  };
}

/** Overpayments and payments for drafts are client credit. The wording of these lines was never captured. */
function ofPayment(row: PaymentRow, account: Account): Posted {
  const { fields, invoice } = row;
  const received = fields.from_credit === true ? 0n : row.cents + row.credited;
  const settled = isDraft(invoice) ? 0n : appliedOf(row);
  return {
    key: `payment ${row.id}`,
    name: "Payment",
    ...{ day: String(fields.date), code: String(invoice.fields.currency_code) },
    about: { clientid: invoice.client.id, paymentid: row.id },
    lines: [
      line(subOf(account, "1000", "Petty Cash"), "debit", received, "total", ""),
      line(subOf(account, "1200", "Accounts Receivable"), "credit", settled, "total", ""),
      line(subOf(account, "2003", "Customer Credit"), "credit", received - settled, "total", ""),
    ],
  };
}

/**
 * Credit notes. A prepayment came in as cash. Goodwill did not, and affects profit only when used: of the accounts that
 * FreshBooks posts to, only Deferred Discounts fits. No such entry was ever captured.
 */
function ofCredit(row: CreditNoteRow, account: Account): Posted {
  const { fields, client } = row;
  const given = fields.credit_type === "goodwill";
  const from = given ? subOf(account, "1600", "Deferred Discounts") : subOf(account, "1000", "Petty Cash");
  return {
    key: `credit ${row.id}`,
    name: `Credit ${fields.credit_number}`,
    ...{ day: String(fields.create_date), code: String(fields.currency_code) },
    about: { clientid: client.id, creditid: row.id },
    lines: [
      line(from, "debit", totalOf(row), "total", ""),
      line(subOf(account, "2003", "Customer Credit"), "credit", totalOf(row), "total", ""),
    ],
  };
}

/** As in the official Postman collection: net amount to the top category, each tax to taxes paid, total from cash. */
function ofExpense(row: Row, account: Account): Posted {
  const { fields } = row;
  const gross = centsIn(fields.amount);
  const taxes = includedTaxes(row);
  const net = taxes.reduce((rest, { tax }) => rest - tax, gross);
  const notes = String(fields.notes ?? "");
  return {
    key: `expense ${row.id}`,
    name: "Expense",
    day: String(fields.date),
    code: isFields(fields.amount) ? String(fields.amount.code) : "",
    about: { expenseid: row.id, categoryid: fields.categoryid ?? null },
    lines: [
      line(categorySubOf(account, fields.categoryid, row.createdAt), "debit", net, "expense", notes),
      ...taxes.map(({ name, tax }) =>
        line(subOf(account, "6001", name, row.createdAt), "debit", tax, "tax", null),
      ),
      line(subOf(account, "1000", "Petty Cash"), "credit", gross, "total", ""),
    ],
  };
}

/** Manual entries: each line has the description of its entry. */
function ofEntry({ id, fields }: Row, account: Account): Posted {
  const subs = new Map([...account.chart.subs.values()].map((sub) => [sub.id, sub]));
  const details = Array.isArray(fields.details) ? fields.details.filter(isFields) : [];
  return {
    key: `entry ${id}`,
    name: String(fields.name),
    ...{ day: String(fields.user_entered_date), code: String(fields.currency_code) },
    about: {},
    lines: details.flatMap(({ sub_accountid, debit, credit }) => {
      const sub = subs.get(Number(sub_accountid));
      const side = debit === null ? "credit" : "debit";
      const amount: Json = debit ?? credit ?? null;
      return sub ? line(sub, side, centsIn(amount), "adjustment", String(fields.description ?? "")) : [];
    }),
  };
}
