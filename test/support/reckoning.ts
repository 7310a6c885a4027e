import type { BooksSketch } from "./books.ts";

/** Everything in whole cents and plain numbers, to compute nothing as the sandbox does. */
type Line = { cents: number; taxes: { name: string; percent: number }[] };
type Invoice = {
  id: number;
  clientId: number;
  issued: string;
  state: "draft" | "sent" | "viewed";
  deleted: boolean;
  currency: string;
  discount: number;
  lines: Line[];
};
type Payment = { id: number; invoiceId: number; cents: number; date: string; type: string; deleted: boolean };
type Expense = {
  categoryId: number;
  cents: number;
  currency: string;
  date: string;
  deleted: boolean;
  tax: { name: string; percent: number } | undefined;
};

/** Books for `books()`, and the same in numbers. */
export type ReportSketch = BooksSketch & {
  clientIds: number[];
  of: { invoices: Invoice[]; payments: Payment[]; expenses: Expense[] };
};

const taxes = [
  { name: "GST", percent: 5 },
  { name: "HST", percent: 13 },
  { name: "PST", percent: 7 },
];
const categories = [
  "Advertising",
  "Travel",
  "Airfare",
  "Office Expenses & Postage",
  "Office Supplies",
  "Goods",
];
const parents = new Map([
  [3, 2],
  [5, 4],
]);
const goodsCategory = 6;
const types = ["Cash", "Check", "PayPal"];

/** `12.34` for 1234. */
export const text = (cents: number): string =>
  `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;

/** A year of some forty invoices with taxes, discounts, drafts, deleted ones and two currencies; the same for the same seed. */
export function randomSketch(seed: number): ReportSketch {
  let state = seed * 2_654_435_761;
  const below = (bound: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % bound;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const day = () => new Date(Date.UTC(2026, 0, 1 + below(365))).toISOString().slice(0, 10);
  const times = <Item>(count: number, make: (index: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));

  const invoices = times(
    40,
    (at): Invoice => ({
      id: at + 1,
      clientId: 1 + below(4),
      issued: day(),
      state: pick(["sent", "sent", "viewed", "draft"] as const),
      deleted: below(10) === 0,
      currency: pick(["USD", "USD", "EUR"]),
      discount: pick([0, 0, 10, 15]),
      lines: times(1 + below(3), () => ({
        cents: 1 + below(200_000),
        taxes: pick([[], [pick(taxes)], [taxes[0], taxes[2]] as Line["taxes"]]) as Line["taxes"],
      })),
    }),
  );
  const payments = times(
    50,
    (at): Payment => ({
      id: at + 1,
      invoiceId: 1 + below(40),
      cents: 1 + below(250_000),
      date: day(),
      type: pick(types),
      deleted: below(10) === 0,
    }),
  );
  const expenses = times(
    40,
    (): Expense => ({
      categoryId: 1 + below(categories.length),
      cents: 1 + below(50_000),
      currency: pick(["USD", "USD", "USD", "EUR"]),
      date: day(),
      deleted: below(10) === 0,
      tax: pick([undefined, ...taxes]),
    }),
  );

  return {
    clients: 4,
    clientIds: [1, 2, 3, 4],
    of: { invoices, payments, expenses },
    categories: categories.map((name, at) => ({
      name,
      ...(parents.has(at + 1) && { parentId: parents.get(at + 1) }),
      costOfGoods: at + 1 === goodsCategory,
    })) as NonNullable<BooksSketch["categories"]>,
    invoices: invoices.map(({ lines, discount, ...invoice }) => ({
      ...invoice,
      lines: lines.map(({ cents, taxes }) => ({
        ...{ name: "Work", quantity: "1", unitCost: text(cents) },
        taxes: taxes.map(({ name, percent }) => ({ name, percent: String(percent) })),
      })),
      fields: { discount_value: String(discount) },
    })),
    payments: payments.map(({ cents, ...payment }) => ({ ...payment, amount: text(cents) })),
    expenses: expenses.map(({ cents, tax, ...expense }) => ({
      ...expense,
      amount: text(cents),
      ...(tax && { taxes: [{ name: tax.name, percent: String(tax.percent) }] }),
    })),
  };
}

/** Halves up, which is away from zero for what is never negative. */
const share = (cents: number, part: number, whole: number): number =>
  Number((2n * BigInt(cents) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));

type Sale = { day: string; gross: number; net: number; taxes: { name: string; base: number; tax: number }[] };

const taxesOf = ({ lines, discount }: Invoice) =>
  lines.flatMap(({ cents, taxes }) =>
    taxes.map(({ name, percent }) => ({
      name,
      base: share(cents, 100 - discount, 100),
      tax: share(cents * (100 - discount), percent, 10_000),
    })),
  );

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function grossOf(invoice: Invoice): number {
  const subtotal = add(invoice.lines.map(({ cents }) => cents));
  return subtotal - share(subtotal, invoice.discount, 100) + add(taxesOf(invoice).map(({ tax }) => tax));
}

/** The five reports expected of these books. */
export function reckon(
  { of: { invoices, payments, expenses } }: ReportSketch,
  currency: string,
  cashBased: boolean,
) {
  const applied = new Map<Payment, number>();
  for (const invoice of invoices) {
    let open = grossOf(invoice);
    for (const payment of payments.filter((each) => each.invoiceId === invoice.id && !each.deleted)) {
      applied.set(payment, Math.min(open, payment.cents));
      open -= Math.min(open, payment.cents);
    }
  }
  const invoiceOf = (payment: Payment) => invoices[payment.invoiceId - 1] as Invoice;
  const counted = invoices.filter(
    (invoice) => !invoice.deleted && invoice.state !== "draft" && invoice.currency === currency,
  );
  const alive = payments.filter((payment) => !payment.deleted && !invoiceOf(payment).deleted);

  const whole = (invoice: Invoice): Sale => {
    const taxes = taxesOf(invoice);
    const gross = grossOf(invoice);
    return { day: invoice.issued, gross, net: gross - add(taxes.map(({ tax }) => tax)), taxes };
  };
  const parts = (invoice: Invoice): Sale[] => {
    const { gross, taxes } = whole(invoice);
    let before = 0;
    return alive
      .filter((payment) => invoiceOf(payment) === invoice)
      .map((payment) => {
        const after = before + (applied.get(payment) ?? 0);
        const part = (cents: number) => share(cents, after, gross) - share(cents, before, gross);
        const paid = taxes.map(({ name, base, tax }) => ({ name, base: part(base), tax: part(tax) }));
        const sale = {
          ...{ day: payment.date, gross: after - before, taxes: after === before ? [] : paid },
          net: after - before - add(paid.map(({ tax }) => tax)),
        };
        before = after;
        return sale;
      });
  };
  const sales = counted.flatMap((invoice) => (cashBased ? parts(invoice) : [whole(invoice)]));
  const costs = expenses
    .filter((expense) => !expense.deleted && expense.currency === currency)
    .map(({ cents, date, tax, categoryId }) => {
      const included = tax ? share(cents, tax.percent, 100 + tax.percent) : 0;
      return {
        day: date,
        gross: cents,
        net: cents - included,
        tax: included,
        taxName: tax?.name,
        categoryId,
      };
    });

  const during = <Item extends { day: string }>(items: readonly Item[], first: string, last: string) =>
    items.filter(({ day }) => day >= first && day <= last);
  const spentIn = (first: string, last: string, isIn: (categoryId: number) => boolean) =>
    add(during(costs, first, last).flatMap(({ net, categoryId }) => (isIn(categoryId) ? [net] : [])));

  return {
    sold: (first: string, last: string) => add(during(sales, first, last).map(({ net }) => net)),
    goods: (first: string, last: string) => spentIn(first, last, (id) => id === goodsCategory),
    spent: (first: string, last: string) => spentIn(first, last, (id) => id !== goodsCategory),
    invoiced: (first: string, last: string) => add(during(sales, first, last).map(({ gross }) => gross)),

    topCategories: (first: string, last: string): [string, number][] => {
      const used = during(costs, first, last).map(({ categoryId }) => parents.get(categoryId) ?? categoryId);
      return [...new Set(used)]
        .filter((top) => top !== goodsCategory)
        .map((top) => [
          categories[top - 1] ?? "",
          spentIn(first, last, (id) => (parents.get(id) ?? id) === top),
        ]);
    },

    taxes: (first: string, last: string) =>
      taxes
        .map(({ name }) => {
          const ours = during(sales, first, last).flatMap((sale) =>
            sale.taxes.filter((tax) => tax.name === name),
          );
          const theirs = during(costs, first, last).filter(({ taxName }) => taxName === name);
          const collected = add(ours.map(({ tax }) => tax));
          const paid = add(theirs.map(({ tax }) => tax));
          const taxableCollected = add(ours.map(({ base }) => base));
          const taxablePaid = add(theirs.map(({ net }) => net));
          return {
            any: ours.length + theirs.length > 0,
            line: {
              ...{ name, collected, paid, net: collected - paid, taxableCollected, taxablePaid },
              netTaxable: taxableCollected - taxablePaid,
            },
          };
        })
        .flatMap(({ any, line }) => (any ? [line] : [])),

    collected: (
      first: string,
      last: string,
      wanted: (row: { currency: string; clientId: number; method: string }) => boolean,
    ) => {
      const found = alive
        .map((payment) => ({
          ...payment,
          ...invoiceOf(payment),
          ...payment,
          method: payment.type.toUpperCase(),
          taken: applied.get(payment) ?? 0,
        }))
        .filter((row) => row.date >= first && row.date <= last && wanted(row))
        .toSorted((a, b) => (a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1));
      return {
        totals: ["EUR", "USD"].flatMap((code) => {
          const inIt = found.filter((row) => row.currency === code);
          return inIt.length > 0
            ? [{ amount: text(add(inIt.map(({ cents }) => cents))), currency: code }]
            : [];
        }),
        // An overpayment is a row of its own.
        payments: found.flatMap(({ taken, cents, date, method, clientId, invoiceId, currency: code }) =>
          [
            { part: taken, invoice: { freshbooksId: String(invoiceId) } },
            { part: cents - taken, invoice: null },
          ]
            .filter(({ part }) => part > 0)
            .map(({ part, invoice }) => ({
              ...{ amount: { amount: text(part), currency: code }, date, method },
              ...{ client: { freshbooksId: String(clientId) }, invoice },
            })),
        ),
      };
    },

    aging: (asOf: string, clientId?: number) => {
      const ages = counted
        .filter((invoice) => invoice.issued <= asOf && (!clientId || invoice.clientId === clientId))
        .map((invoice) => ({
          days: (Date.parse(asOf) - Date.parse(invoice.issued)) / 86_400_000,
          cents:
            grossOf(invoice) -
            add(
              alive
                .filter((payment) => invoiceOf(payment) === invoice && payment.date <= asOf)
                .map((payment) => applied.get(payment) ?? 0),
            ),
        }));
      const of = (least: number, most: number) =>
        add(ages.flatMap(({ days, cents }) => (days >= least && days <= most ? [cents] : [])));
      return {
        ...{ days0To30: of(0, 30), days31To60: of(31, 60), days61To90: of(61, 90), over90: of(91, 9999) },
        total: of(0, 9999),
      };
    },

    position: (date: string): Record<string, number> => {
      const until = <Item extends { day: string }>(items: readonly Item[]) => during(items, "", date);
      const paid = alive.filter(
        (payment) => payment.date <= date && invoiceOf(payment).currency === currency,
      );
      const received = add(paid.map(({ cents }) => cents));
      const settled = add(
        paid.map((payment) => (invoiceOf(payment).state === "draft" ? 0 : (applied.get(payment) ?? 0))),
      );
      return {
        Cash: received - add(until(costs).map(({ gross }) => gross)),
        "Accounts Receivable": cashBased ? 0 : add(until(sales).map(({ gross }) => gross)) - settled,
        "Taxes Payable": add(until(sales).map(({ gross, net }) => gross - net)),
        "Customer Credit": received - settled,
        "Net Income": add(until(sales).map(({ net }) => net)) - add(until(costs).map(({ gross }) => gross)),
      };
    },
  };
}
