import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { randomSketch, text } from "../support/reckoning.ts";
import { rows, start, type Tree } from "../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const [from, to] = ["2026-02-10", "2026-09-20"];

const centsOf = (money: Tree | undefined): number => Number(String(money?.amount).replace(".", ""));
const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

/** What the books hold is added up here in whole cents, and every report must come to the same. */
describe.each([1, 2, 3, 4])("reports of the random books %i are the sums of their records", (seed) => {
  const sketch = randomSketch(seed);

  test.each(["USD", "EUR"])("in %s", async (currency) => {
    const { ask } = await start({ books: books(sketch), now });
    const args = `from: "${from}", to: "${to}", currency: "${currency}"`;
    const sums = "total { amount } paid { amount } outstanding { amount }";
    const { data, errors } = await ask(`{ business { reports {
      invoiceDetails(${args}) { totals { ${sums} } clients { totals { ${sums} } invoices { ${sums}
        subtotal { amount } discount { amount } tax { amount } taxes { amount { amount } }
        lines { amount { amount } taxes { amount { amount } } total { amount } } } } }
      itemSales(${args}) { total { amount } discount { amount } items { total { amount } sales { amount { amount } } } }
      ${["CATEGORY", "PARENT_CATEGORY", "CLIENT", "VENDOR", "STAFF_MEMBER"]
        .map(
          (by) => `by${by}: expenseDetails(${args}, groupedBy: ${by}) {
            groups { total { amount } } rows { expenses { amount { amount } } } }`,
        )
        .join("\n")}
    } } }`);
    expect(errors).toBeUndefined();
    const { invoiceDetails, itemSales, ...byGroup } = data.business?.reports ?? {};

    const isCounted = (row: { deleted: boolean; currency: string }, day: string) =>
      !row.deleted && row.currency === currency && day >= from && day <= to;
    const sold = sketch.of.invoices.filter((row) => isCounted(row, row.issued));
    const spent = sketch.of.expenses.filter((row) => isCounted(row, row.date));
    const lines = sumOf(sold, (invoice) => sumOf(invoice.lines, ({ cents }) => cents));

    const clients = rows(invoiceDetails?.clients);
    const invoices = clients.flatMap((client) => rows(client.invoices));
    expect(invoices).toHaveLength(sold.length);
    expect(clients).toHaveLength(new Set(sold.map(({ clientId }) => clientId)).size);
    expect(sumOf(invoices, ({ subtotal }) => centsOf(subtotal))).toBe(lines);
    for (const key of ["total", "paid", "outstanding"] as const) {
      const all = centsOf(invoiceDetails?.totals?.[key]);
      expect(sumOf(invoices, (invoice) => centsOf(invoice[key]))).toBe(all);
      expect(sumOf(clients, ({ totals }) => centsOf(totals?.[key]))).toBe(all);
    }
    for (const invoice of invoices) {
      const { subtotal, discount, tax, total, paid, outstanding, taxes } = invoice;
      expect(centsOf(subtotal) - centsOf(discount) + centsOf(tax)).toBe(centsOf(total));
      expect(centsOf(total) - centsOf(paid)).toBe(centsOf(outstanding));
      expect(sumOf(rows(taxes), ({ amount }) => centsOf(amount))).toBe(centsOf(tax));
      for (const line of rows(invoice.lines))
        expect(centsOf(line.amount) + sumOf(rows(line.taxes), ({ amount }) => centsOf(amount))).toBe(
          centsOf(line.total),
        );
    }

    expect(itemSales?.total?.amount).toBe(text(lines));
    const items = rows(itemSales?.items);
    expect(sumOf(items, ({ total }) => centsOf(total))).toBe(lines);
    expect(
      sumOf(
        items.flatMap(({ sales }) => rows(sales)),
        ({ amount }) => centsOf(amount),
      ),
    ).toBe(lines);

    const costs = sumOf(spent, ({ cents }) => cents);
    expect(Object.keys(byGroup)).toHaveLength(5);
    for (const report of Object.values(byGroup)) {
      expect(sumOf(rows(report?.groups), ({ total }) => centsOf(total))).toBe(costs);
      const expenses = rows(report?.rows).flatMap((row) => rows(row.expenses));
      expect(expenses).toHaveLength(spent.length);
      expect(sumOf(expenses, ({ amount }) => centsOf(amount))).toBe(costs);
    }
  });
});
