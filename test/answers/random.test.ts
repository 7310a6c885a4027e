import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { text } from "../support/reckoning.ts";
import { rows, start, type Tree } from "../support/start.ts";
import {
  clientIds,
  grossOf,
  type InNumbers,
  netOf,
  perCurrency,
  randomBooks,
  taxesOf,
} from "./randomBooks.ts";

const money = "{ amount currency }";
const [from, to, today] = ["2026-01-15", "2026-08-31", "2026-09-15"];
const aging =
  "days0To30 { amount } days31To60 { amount } days61To90 { amount } over90 { amount } total { amount }";
const flows = ["payments", "credit", "otherIncome", "moneyIn", "expenses", "billPayments", "moneyOut", "net"];
const flow = flows.map((name) => `${name} { amount }`).join(" ");
const query = `{ business {
  overdue(days: 20) { count outstanding ${money} }
  receivables(asOf: "${to}") { currencies { currency count amounts { ${aging} } clients { client { freshbooksId } amounts { total { amount } } } } }
  reports { accountsAging(asOf: "${to}") { totals { ${aging} } } taxSummary(from: "${from}", to: "${to}") { taxes { name collected { amount } taxableCollected { amount } } } }
  clients(first: 10, sort: ORGANIZATION_ASC) { nodes { balance { outstanding ${money} overdue ${money} draft ${money} lastPayment { id } averageDaysToPay paidCount } } }
  cashFlow(from: "${from}", to: "${to}") { periods { from to } currencies { currency total { ${flow} } periods { ${flow} } } }
  ${["CLIENT", "MONTH", "ITEM"]
    .map(
      (
        by,
      ) => `by${by}: revenue(from: "${from}", to: "${to}", by: ${by}) { currencies { currency total { amount }
        groups { amount { amount } name client { freshbooksId } period { from } } } }`,
    )
    .join(" ")}
  taxCollected(from: "${from}", to: "${to}") { currencies { currency total { amount } difference { amount } taxes { name amount { amount } taxableAmount { amount } } } }
} }`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const isIn = (date: string, [first, last]: readonly [string, string]) => date >= first && date <= last;
const days = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const dueOf = ({ issued, dueInDays }: { issued: string; dueInDays: number }): string =>
  new Date(Date.parse(issued) + dueInDays * 86_400_000).toISOString().slice(0, 10);
const monthly = Array.from({ length: 8 }, (_, at) => {
  const last = new Date(Date.UTC(2026, at + 1, 0)).toISOString().slice(0, 10);
  const first = `${last.slice(0, 8)}01`;
  return [first < from ? from : first, last] as const;
});

function expected({ invoices, payments, ...others }: InNumbers) {
  const issued = invoices.filter(({ deleted, state }) => !deleted && state !== "draft");
  const paidOn = (id: number, until: string): number =>
    sum(
      payments
        .filter(({ invoiceId, deleted, date }) => invoiceId === id && !deleted && date <= until)
        .map(({ cents }) => cents),
    );
  const owedOn = (until: string) =>
    issued
      .filter((invoice) => until > today || invoice.issued <= until)
      .map((invoice) => ({ ...invoice, open: Math.max(0, grossOf(invoice) - paidOn(invoice.id, until)) }))
      .filter(({ open }) => open > 0);
  const now = owedOn("9999-12-31");
  const late = now.filter((invoice) => dueOf(invoice) < today);
  const open = ({ open }: { open: number }) => open;
  const sold = issued.filter((invoice) => isIn(invoice.issued, [from, to]));

  const balance = (clientId: number) => {
    const own = <Row extends { clientId: number }>(all: readonly Row[]) =>
      all.filter((row) => row.clientId === clientId);
    const last = payments.findLast(
      ({ deleted, invoiceId }) => !deleted && invoices[invoiceId - 1]?.clientId === clientId,
    );
    const taken = own(issued).flatMap((invoice) => {
      const done = payments.find(
        ({ invoiceId, date, id, deleted }) =>
          invoiceId === invoice.id &&
          !deleted &&
          sum(
            payments
              .filter(
                (each) =>
                  each.invoiceId === invoice.id && !each.deleted && each.id <= id && each.date <= date,
              )
              .map(({ cents }) => cents),
          ) >= grossOf(invoice),
      );
      return done ? [days(invoice.issued, done.date)] : [];
    });
    const mean = Math.abs(sum(taken)) / taken.length;
    return {
      outstanding: perCurrency(own(now), open),
      overdue: perCurrency(own(late), open),
      draft: perCurrency(
        own(invoices.filter(({ state, deleted }) => state === "draft" && !deleted)),
        grossOf,
      ),
      lastPayment: last ? { id: `Payment:ACM123:${last.id}` } : null,
      averageDaysToPay: taken.length
        ? `${sum(taken) < 0 ? "-" : ""}${(Math.round(mean * 10) / 10).toFixed(1)}`
        : null,
      paidCount: taken.length,
    };
  };

  const alive = <Row extends { deleted: boolean }>(all: readonly Row[]) =>
    all.filter(({ deleted }) => !deleted);
  const received = alive(payments).map((payment) => ({
    ...payment,
    currency: invoices[payment.invoiceId - 1]?.currency ?? "",
  }));
  const flowIn = (currency: string, period: readonly [string, string]) => {
    const of = (all: readonly { cents: number; currency: string; date: string; deleted: boolean }[]) =>
      sum(
        alive(all).flatMap((row) => (row.currency === currency && isIn(row.date, period) ? [row.cents] : [])),
      );
    const [otherIncome, expenses, billPayments] = [
      of(others.otherIncomes),
      of(others.expenses),
      of(others.billPayments),
    ];
    const paid = of(received) + of(others.prepayments);
    const [moneyIn, moneyOut] = [paid + otherIncome, expenses + billPayments];
    return { paid, otherIncome, moneyIn, expenses, billPayments, moneyOut, net: moneyIn - moneyOut };
  };
  return { late, owedOn, sold, balance, flowIn, open };
}

const amountOf = (value: Tree | undefined): string => String(value?.amount);
const cents = (value: Tree | undefined): number => Number(amountOf(value).replace(".", ""));

describe.each([1, 2, 3])(
  "derived answers of the random books %i equal an independent computation",
  (seed) => {
    const { sketch, numbers } = randomBooks(seed);
    const due = expected(numbers);

    test.each(["split", "whole"] as const)("with overpayments that are %s", async (overpayments) => {
      const { ask } = await start({
        ...{ books: books(sketch), settings: { overpayments } },
        now: new Date(`${today}T19:00:00Z`),
      });
      const { data, errors } = await ask(query);
      expect(errors).toBeUndefined();
      const answers = data.business as Tree;

      const late = due.late.filter((invoice) => days(dueOf(invoice), today) > 20);
      expect(answers.overdue).toEqual({ count: late.length, outstanding: perCurrency(late, due.open) });

      const owed = due.owedOn(to);
      const aged = (all: typeof owed) => {
        const of = (least: number, most: number) => ({
          amount: text(
            sum(
              all.filter(({ issued }) => days(issued, to) >= least && days(issued, to) <= most).map(due.open),
            ),
          ),
        });
        return {
          days0To30: of(0, 30),
          days31To60: of(31, 60),
          days61To90: of(61, 90),
          over90: of(91, 999),
          total: of(0, 999),
        };
      };
      const receivables = rows(answers.receivables?.currencies);
      expect(receivables.map(({ currency }) => currency)).toEqual(["EUR", "JPY", "USD"]);
      for (const { currency, count, amounts, clients } of receivables) {
        const own = owed.filter((invoice) => invoice.currency === String(currency));
        expect({ count, amounts }).toEqual({ count: own.length, amounts: aged(own) });
        for (const row of rows(clients)) {
          const id = Number(row.client?.freshbooksId);
          expect(row.amounts?.total).toEqual(aged(own.filter(({ clientId }) => clientId === id)).total);
        }
      }
      expect(receivables[2]?.amounts).toEqual(answers.reports?.accountsAging?.totals);

      const balances = rows(answers.clients?.nodes).map(({ balance }) => balance);
      expect(balances).toEqual(clientIds.map(due.balance));

      expect(rows(answers.cashFlow?.periods)).toEqual(
        monthly.map(([first, last]) => ({ from: first, to: last })),
      );
      expect(rows(answers.cashFlow?.currencies)).toHaveLength(3);
      for (const { currency, total, periods } of rows(answers.cashFlow?.currencies)) {
        const shown = ({ payments, credit, ...others }: Tree) => ({
          paid: text(cents(payments) + cents(credit)),
          ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, amountOf(value)])),
        });
        const wanted = (period: readonly [string, string]) =>
          Object.fromEntries(
            Object.entries(due.flowIn(String(currency), period)).map(([name, value]) => [name, text(value)]),
          );
        expect(shown(total as Tree)).toEqual(wanted([from, to]));
        expect(rows(periods).map(shown)).toEqual(monthly.map(wanted));
      }

      const revenue = (by: string) => rows((answers[`by${by}`] as Tree).currencies);
      expect(revenue("CLIENT")).toHaveLength(3);
      for (const { currency, total, groups } of revenue("CLIENT")) {
        const own = due.sold.filter((invoice) => invoice.currency === String(currency));
        expect(amountOf(total)).toBe(text(sum(own.map(netOf))));
        for (const { client, amount } of rows(groups)) {
          const ofClient = own.filter(({ clientId }) => clientId === Number(client?.freshbooksId));
          expect(amountOf(amount)).toBe(text(sum(ofClient.map(netOf))));
        }
      }
      for (const { currency, groups } of revenue("MONTH"))
        expect(rows(groups).map(({ amount }) => amountOf(amount))).toEqual(
          monthly.map((month) =>
            text(
              sum(
                due.sold
                  .filter((invoice) => invoice.currency === String(currency) && isIn(invoice.issued, month))
                  .map(netOf),
              ),
            ),
          ),
        );
      for (const { currency, total, groups } of revenue("ITEM")) {
        expect(text(sum(rows(groups).map(({ amount }) => cents(amount))))).toBe(amountOf(total));
        for (const { name, amount } of rows(groups)) {
          const exact = sum(
            due.sold
              .filter((invoice) => invoice.currency === String(currency))
              .flatMap(({ lines, discount }) =>
                lines
                  .filter((line) => line.name === String(name))
                  .map((line) => line.cents * (1 - discount / 100)),
              ),
          );
          expect(Math.abs(cents(amount) - exact)).toBeLessThan(60); // a cent for each line
        }
      }

      const taxed = rows(answers.taxCollected?.currencies);
      for (const { currency, total, difference, taxes } of taxed) {
        const all = due.sold.filter((invoice) => invoice.currency === String(currency)).flatMap(taxesOf);
        expect(amountOf(total)).toBe(text(sum(all.map(({ tax }) => tax))));
        expect(amountOf(difference)).toBe("0.00");
        expect(rows(taxes)).toEqual(
          ["GST", "PST"].flatMap((name) => {
            const own = all.filter((tax) => tax.name === name);
            const shown = (of: "tax" | "base") => ({ amount: text(sum(own.map((tax) => tax[of]))) });
            return own.length > 0 ? [{ name, amount: shown("tax"), taxableAmount: shown("base") }] : [];
          }),
        );
      }
      const reported = rows(answers.reports?.taxSummary?.taxes).map(
        ({ name, collected, taxableCollected }) => ({
          ...{ name, amount: collected, taxableAmount: taxableCollected },
        }),
      );
      expect(rows(taxed.find(({ currency }) => String(currency) === "USD")?.taxes)).toEqual(reported);
    });
  },
);
