import type { AccountSeed, Books, ClientSeed, InvoiceSeed, PaymentSeed } from "../src/sandbox/books.ts";
import { identitiesAround } from "../src/sandbox/identities.ts";

/** Everything has a default; `fields` are wire names, `wire` goes out as it is, over what the sandbox computes. */
type ClientSketch = Partial<ClientSeed>;
/** `amount` makes one line of it; beyond two decimals it goes out as it is. Sent, and due in ten years, by default. */
type InvoiceSketch = Partial<InvoiceSeed> & { amount?: string; currency?: string; number?: string };
/** Ten dollars by check, by default. */
type PaymentSketch = Partial<PaymentSeed>;

/** What a test needs of its books; the rest is made up. */
export type BooksSketch = {
  /** How many, with ids from 1 upwards; or which. One by default. */
  clients?: number | readonly ClientSketch[];
  /** For each client, ids counting on from client to client. */
  invoicesEach?: number;
  /** For each of those invoices, of 10.00 each. */
  paymentsEach?: number;
  /** More invoices, of the first client unless they say otherwise. */
  invoices?: readonly InvoiceSketch[];
  /** More payments, on the last invoice unless they say otherwise. */
  payments?: readonly PaymentSketch[];
  currency?: string;
  timezone?: string;
};

/** Small books for a test: account `ACM123`, beside three more whose client 1 and invoice 1 are other ones. */
export function books(sketch: BooksSketch = {}): Books {
  const main = account("ACM123", "Acme Design", sketch);
  const second = account("ACM456", "Second Acme", { invoicesEach: 1, paymentsEach: 1 });
  const third = account("ACM789", "Third Acme", { invoicesEach: 1 });
  const unlinked = account("ACM321", "Unlinked Acme", { invoicesEach: 1 });
  return {
    ...identitiesAround({ main, second, third, unlinked }),
    accounts: [main, second, third, unlinked],
  };
}

function account(accountId: string, businessName: string, sketch: BooksSketch): AccountSeed {
  const { invoicesEach = 0, paymentsEach = 0, currency = "USD", timezone = "America/Vancouver" } = sketch;
  const wanted = sketch.clients ?? 1;
  const clients = (typeof wanted === "number" ? Array.from({ length: wanted }, () => ({})) : wanted).map(
    toClient,
  );
  const invoices = clients
    .flatMap(({ id }) => Array.from({ length: invoicesEach }, () => ({ clientId: id })))
    .concat(sketch.invoices?.map((invoice) => ({ clientId: clients[0]?.id ?? 1, ...invoice })) ?? [])
    .map(toInvoice);
  const paid = invoices.slice(0, invoices.length - (sketch.invoices?.length ?? 0));
  const last = invoices.at(-1)?.id ?? 1;
  const payments = paid
    .flatMap(({ id }) => Array.from({ length: paymentsEach }, () => ({ invoiceId: id })))
    .concat(sketch.payments?.map((payment) => ({ invoiceId: last, ...payment })) ?? [])
    .map(toPayment);
  return {
    ...{ accountId, businessName, timezone, currency, clients, invoices, payments },
    country: "Canada",
    systemId: Number(accountId.slice(3)),
    owner: { firstName: "Ada", lastName: "Acme", email: "ada@example.test" },
  };
}

function toClient(sketch: ClientSketch, index: number): ClientSeed {
  const id = sketch.id ?? index + 1;
  return {
    id,
    createdAt: instant("2026-01-01", index),
    ...sketch,
    fields: { organization: `Client ${id}`, email: `client${id}@example.test`, ...sketch.fields },
  };
}

function toInvoice(sketch: InvoiceSketch & { clientId: number }, index: number): InvoiceSeed {
  const { amount = `${100 + index}.00`, currency, number, ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) ? { amount, code: currency ?? "USD" } : undefined;
  return {
    id: index + 1,
    createdAt: instant("2026-02-02", index),
    issued: "2026-02-02",
    dueInDays: 3650,
    state: "sent",
    lines: [{ name: "Design", description: "Design work", quantity: "1", unitCost: amount }],
    ...seed,
    fields: {
      ...(currency && { currency_code: currency }),
      ...(number && { invoice_number: number }),
      ...sketch.fields,
    },
    wire: { ...(exact && { amount: exact, outstanding: exact }), ...sketch.wire },
  };
}

function toPayment(sketch: PaymentSketch & { invoiceId: number }, index: number): PaymentSeed {
  const { amount = "10.00", ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: "USD" } };
  return {
    id: index + 1,
    createdAt: instant("2026-03-03", index),
    date: "2026-03-03",
    type: "Check",
    ...seed,
    amount,
    wire: { ...exact, ...sketch.wire },
  };
}

/** A minute apart, in order of the ids. */
const instant = (day: string, minutes: number) =>
  new Date(Date.parse(`${day}T15:00:00Z`) + minutes * 60_000).toISOString();
