import { linesOf } from "../../sales/invoice/lines.ts";
import { isDraft } from "../../sales/invoice/status.ts";
import { type TaxPart, taxesOf } from "../../sales/invoice/totals.ts";
import type { InvoiceRow, PaymentRow } from "../../sales/rows.ts";
import type { Account } from "../../state/account.ts";
import type { Row } from "../../state/row.ts";
import { divideRounded } from "../../wire/decimal.ts";
import { centsIn, isFields } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";

/** A sale or a cost on a day, in cents. The net amount is income or cost. */
export type Posting = {
  readonly day: Day;
  readonly gross: bigint;
  readonly net: bigint;
  readonly taxes: readonly TaxPart[];
};

/** Reports exclude drafts and deleted invoices. */
export const countedInvoices = ({ invoices }: Account, currency: string): InvoiceRow[] =>
  [...invoices.values()].filter(
    (row) => row.visState !== 1 && !isDraft(row) && row.fields.currency_code === currency,
  );

/** Payments that are not deleted and whose invoice is not deleted. Drafts can have payments. */
export const countedPayments = ({ payments }: Account): PaymentRow[] =>
  [...payments.values()].filter(({ visState, invoice }) => visState !== 1 && invoice.visState !== 1);

/** Accrual: the whole amount on the invoice date. Cash: shares on the payment dates. Currencies are not converted. */
export function sales(account: Account, currency: string, cashBased: boolean): Posting[] {
  return countedInvoices(account, currency).flatMap((row) => {
    const taxes = taxesOf(linesOf(row), row.fields.discount_value);
    const whole = posting(String(row.fields.create_date), row.totals.amount, taxes);
    return cashBased ? paidParts(row, whole) : [whole];
  });
}

/** The share of an invoice that each payment settles; rounded shares add up to the whole. */
function paidParts({ payments, totals }: InvoiceRow, { taxes }: Posting): Posting[] {
  let paid = 0n;
  return payments.flatMap((payment) => {
    const applied = appliedOf(payment);
    if (applied === 0n) return [];
    const [before, after] = [paid, paid + applied];
    paid = after;
    const part = (cents: bigint) =>
      divideRounded(cents * after, totals.amount) - divideRounded(cents * before, totals.amount);
    const parts = taxes.map(({ name, base, tax }) => ({ name, base: part(base), tax: part(tax) }));
    return [posting(String(payment.fields.date), applied, parts)];
  });
}

/** The part of a payment that was applied to its invoice. */
export const appliedOf = ({ visState, cents, excess }: PaymentRow): bigint =>
  visState === 1 ? 0n : cents - excess;

/** Expenses, on the same day for accrual and cash. */
export function costs(account: Account, currency: string): (Posting & { categoryId: number })[] {
  return [...account.expenses.values()]
    .filter(
      ({ visState, fields: { amount } }) => visState !== 1 && isFields(amount) && amount.code === currency,
    )
    .map((row) => ({
      ...posting(String(row.fields.date), centsIn(row.fields.amount), includedTaxes(row)),
      categoryId: Number(row.fields.categoryid),
    }));
}

/** The taxes included in an expense, computed on its net amount. */
export function includedTaxes({ fields }: Row): TaxPart[] {
  const taxes = ["1", "2"].flatMap((number) => {
    const [name, amount] = [fields[`taxName${number}`], fields[`taxAmount${number}`]];
    return name && isFields(amount) ? [{ name: String(name), tax: centsIn(amount) }] : [];
  });
  const base = taxes.reduce((rest, { tax }) => rest - tax, centsIn(fields.amount));
  return taxes.map((tax) => ({ ...tax, base }));
}

const posting = (day: Day, gross: bigint, taxes: readonly TaxPart[]): Posting => ({
  ...{ day, gross, taxes },
  net: taxes.reduce((rest, { tax }) => rest - tax, gross),
});

export const sum = <Item>(items: readonly Item[], of: (item: Item) => bigint): bigint =>
  items.reduce((total, item) => total + of(item), 0n);

export const between = <Item extends { day: Day }>(items: readonly Item[], start: Day, end: Day): Item[] =>
  items.filter(({ day }) => day >= start && day <= end);
