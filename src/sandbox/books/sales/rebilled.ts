import type { ExpenseSeed } from "../../costs/expense/seed.ts";
import type { InvoiceSeed } from "../../sales/invoice/seed.ts";
import type { PaymentSeed } from "../../sales/payment/seed.ts";
import type { StudioClient } from "./clients.ts";

const dayMs = 86_400_000;

/** Purchases for a client are lines of their next invoice, or of a draft: in its currency, and where nothing is paid yet. */
export function rebillExpenses(books: {
  readonly expenses: readonly ExpenseSeed[];
  readonly invoices: readonly InvoiceSeed[];
  readonly payments: readonly Pick<PaymentSeed, "invoiceId">[];
  readonly clients: readonly StudioClient[];
  /** The currency of costs. */
  readonly currency: string;
}): void {
  const paid = new Set(books.payments.map(({ invoiceId }) => invoiceId));
  const inCurrency = ({ seed }: StudioClient) => seed.fields?.currency_code === books.currency;
  const clients = new Set(books.clients.filter(inCurrency).map(({ seed }) => seed.id));
  const open = books.invoices.filter(({ id, archived, deleted }) => !paid.has(id) && !archived && !deleted);
  for (const {
    id,
    clientId = 0,
    billable,
    archived,
    deleted,
    date,
    amount,
    vendor,
    notes,
  } of books.expenses) {
    if (!billable || archived || deleted || !clients.has(clientId)) continue;
    const [earliest, latest] = [-30, 90].map((days) => dayOf(Date.parse(date) + days * dayMs));
    // A draft waits for more lines.
    const takes = ({ issued, state }: InvoiceSeed) =>
      issued >= (state === "draft" ? (earliest ?? date) : date) && issued <= (latest ?? date);
    const invoice = open.find((each) => each.clientId === clientId && takes(each));
    invoice?.lines.push({
      ...{ name: vendor ?? "Bought for you", quantity: "1", unitCost: amount, expenseId: id },
      ...(notes && { description: notes }),
    });
  }
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
