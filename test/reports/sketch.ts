import type { BooksSketch } from "../support/books.ts";

const gst = { name: "GST", percent: "5" };

/** Books in which every argument of every report makes a difference. */
export const sketch: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-01-05", lines: [{ name: "Logo", quantity: "1", unitCost: "100.00", taxes: [gst] }] },
    { issued: "2026-03-03", clientId: 2, lines: [{ name: "Print", quantity: "2", unitCost: "4.00" }] },
    { issued: "2026-04-04", clientId: 2, amount: "7.00", state: "draft" },
    { issued: "2026-05-05", amount: "9.00", currency: "EUR" },
    { issued: "2026-12-05", amount: "11.00" },
  ],
  payments: [
    { invoiceId: 1, amount: "1.00", date: "2026-01-10" },
    { invoiceId: 1, amount: "105.00", date: "2026-02-10", type: "Cash" },
    { invoiceId: 2, amount: "3.00", date: "2026-12-10" },
    { invoiceId: 4, amount: "9.00", date: "2026-05-06", type: "Cash" },
    { invoiceId: 5, amount: "1.00", date: "2026-12-11" },
  ],
  expenses: [
    { categoryId: 3, amount: "10.50", date: "2026-01-07", taxes: [gst], vendor: "Air Canada", clientId: 2 },
    { categoryId: 2, amount: "40.00", date: "2026-06-05", clientId: 1 },
    { categoryId: 2, amount: "2.50", date: "2026-12-05", vendor: "Air Canada" },
    { categoryId: 1, amount: "8.00", date: "2026-03-06", currency: "EUR" },
  ],
};
