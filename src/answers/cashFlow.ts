import type { BillPayment } from "../freshbooks/costs/billPayment.ts";
import type { Expense } from "../freshbooks/costs/expense/record.ts";
import type { CreditNote } from "../freshbooks/sales/creditNote/record.ts";
import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import type { OtherIncome } from "../freshbooks/sales/otherIncome.ts";
import type { Payment } from "../freshbooks/sales/payment/record.ts";
import type { Day } from "../values/dates.ts";
import { compareDecimals, differenceOf, type Money } from "../values/money.ts";
import { type Period, periodAt } from "./periods.ts";
import { byCurrency, placesIn, sumAt, sumIn } from "./sums.ts";

const kinds = ["payments", "credit", "otherIncome", "expenses", "billPayments"] as const;

/** An amount that came in or went out on a day. */
export type Movement = {
  readonly kind: (typeof kinds)[number];
  readonly date: Day;
  readonly amount: Money;
};

/** Payments of one invoice, oldest first, each cut to what the invoice took: the rest is credit, which counts by itself. */
export function applied(invoice: Pick<Invoice, "paid">, all: readonly Payment[]): Map<string, string> {
  let rest = invoice.paid.amount;
  const oldestFirst = all
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => (a.date === b.date ? Number(a.id) - Number(b.id) : a.date < b.date ? -1 : 1));
  return new Map(
    oldestFirst.map(({ id, amount: { amount } }) => {
      const part = compareDecimals(amount, rest) > 0 ? rest : amount;
      rest = differenceOf([rest], [part]);
      return [id, part];
    }),
  );
}

/** Payments of invoices that were not made from credit. `cut` has the amounts of those that include an overpayment. */
export const ofPayments = (
  payments: readonly Payment[],
  cut: ReadonlyMap<string, string> = new Map(),
): Movement[] =>
  payments
    .filter(({ deleted, fromCredit, invoiceId }) => !deleted && !fromCredit && invoiceId !== null)
    .map(({ id, date, amount: { amount, currency } }) => ({
      kind: "payments",
      date,
      amount: { amount: cut.get(id) ?? amount, currency },
    }));

/** Credit that was paid for. */
export const ofCreditNotes = (notes: readonly CreditNote[]): Movement[] =>
  notes
    .filter(({ deleted, kind }) => !deleted && (kind === "PREPAYMENT" || kind === "OVERPAYMENT"))
    .map(({ issueDate, total }) => ({ kind: "credit", date: issueDate, amount: total }));

export const ofOtherIncomes = (incomes: readonly OtherIncome[]): Movement[] =>
  incomes
    .filter(({ deleted }) => !deleted)
    .map(({ date, amount }) => ({ kind: "otherIncome", date, amount }));

export const ofExpenses = (expenses: readonly Expense[]): Movement[] =>
  expenses.filter(({ deleted }) => !deleted).map(({ date, amount }) => ({ kind: "expenses", date, amount }));

/** One that was matched with an expense is that expense. */
export const ofBillPayments = (payments: readonly BillPayment[]): Movement[] =>
  payments
    .filter(({ deleted, matchedWithExpense }) => !deleted && !matchedWithExpense)
    .map(({ date, amount }) => ({ kind: "billPayments", date, amount }));

const amountsIn = (movements: readonly Movement[]): string[] => movements.map(({ amount }) => amount.amount);

function amountsOf(movements: readonly Movement[], currency: string, places: number) {
  const ofKind = Map.groupBy(movements, ({ kind }) => kind);
  const [payments, credit, otherIncome, expenses, billPayments] = kinds.map((kind) =>
    sumAt(places, currency, amountsIn(ofKind.get(kind) ?? [])),
  ) as [Money, Money, Money, Money, Money];
  const moneyIn = sumIn(currency, [payments.amount, credit.amount, otherIncome.amount]);
  const moneyOut = sumIn(currency, [expenses.amount, billPayments.amount]);
  const net = sumIn(currency, [moneyIn.amount], [moneyOut.amount]);
  return { payments, credit, otherIncome, moneyIn, expenses, billPayments, moneyOut, net };
}

/** Money in and out for each currency and period; days outside all periods do not count. */
export function cashFlowOf(movements: readonly Movement[], periods: readonly Period[]) {
  const within = movements.filter(({ date }) => periodAt(periods, date) >= 0);
  return byCurrency(within, ({ amount }) => amount.currency).map(([currency, rows]) => {
    const places = placesIn(amountsIn(rows));
    const ofPeriod = Map.groupBy(rows, ({ date }) => periodAt(periods, date));
    return {
      currency,
      get total() {
        return amountsOf(rows, currency, places);
      },
      periods: periods.map((_, at) => amountsOf(ofPeriod.get(at) ?? [], currency, places)),
    };
  });
}
