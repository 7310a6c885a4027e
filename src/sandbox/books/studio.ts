import type { AccountSeed, Books, InvoiceSeed, PaymentSeed } from "../books.ts";
import { identitiesAround } from "../identities.ts";
import { defaultCategories } from "./categories.ts";
import { studioClients } from "./clients.ts";
import { studioExpenses } from "./expenses.ts";
import { studioInvoice } from "./invoices.ts";
import { createRandom } from "./random.ts";

const dayMs = 86_400_000;
/** Morning in Vancouver, in UTC, so that a day is the same day in both. */
const morningMs = 17 * 3_600_000;

type House = Omit<AccountSeed, "clients" | "invoices" | "payments" | "categories" | "expenses">;

const studio: House = {
  accountId: "Lf8Kq2",
  systemId: 10_400_001,
  businessName: "Larkspur & Finch Studio",
  country: "Canada",
  timezone: "America/Vancouver",
  currency: "USD",
  owner: { firstName: "Ada", lastName: "Larkspur", email: "ada@larkspur-finch.example.com" },
};

const others: readonly [House, House, House] = [
  {
    accountId: "Qm4Tz7",
    systemId: 10_400_002,
    businessName: "Haverkamp Illustration",
    country: "Netherlands",
    timezone: "Europe/Amsterdam",
    currency: "EUR",
    owner: { firstName: "Noor", lastName: "Haverkamp", email: "noor@example.test" },
  },
  {
    accountId: "Vw2Rb9",
    systemId: 10_400_003,
    businessName: "Tidal Type Foundry",
    country: "United States",
    timezone: "America/Los_Angeles",
    currency: "USD",
    owner: { firstName: "Noor", lastName: "Haverkamp", email: "noor@example.test" },
  },
  {
    accountId: "Hn6Yc3",
    systemId: 10_400_004,
    businessName: "Birch Lane Interiors",
    country: "Canada",
    timezone: "America/Toronto",
    currency: "CAD",
    owner: { firstName: "Birgit", lastName: "Lane", email: "birgit@example.test" },
  },
];

/** The studio, and three small firms beside it whose clients bear the same numbers. */
export function studioBooks(now: Date, seed: number, scale: number): Books {
  const size = {
    clients: Math.ceil(40 * scale),
    invoices: Math.ceil(400 * scale),
    expenses: Math.ceil(260 * scale),
  };
  const main = year(studio, now, seed, size);
  const small = { clients: 4, invoices: 12, expenses: 18 };
  const [second, third, unlinked] = others.map((house, index) => year(house, now, seed + index + 1, small));
  if (!second || !third || !unlinked) throw new TypeError("There are three small firms");
  return {
    ...identitiesAround({ main, second, third, unlinked }),
    accounts: [main, second, third, unlinked],
  };
}

/** Eighteen months of one firm, spread evenly, up to yesterday. */
function year(
  house: House,
  now: Date,
  seed: number,
  size: { clients: number; invoices: number; expenses: number },
): AccountSeed {
  const random = createRandom(seed * 7919);
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const start = today - 548 * dayMs;
  const clients = studioClients(size.clients, 567_501, start, random);
  const invoices: InvoiceSeed[] = [];
  const payments: Omit<PaymentSeed, "id">[] = [];

  for (let index = 0; index < size.invoices; index += 1) {
    const drawn = clients[Math.floor(random.next() ** 1.6 * clients.length)]; // some buy more than others
    // Who was deleted has bought nothing for a year.
    const client = drawn?.seed.deleted && index > size.invoices / 4 ? clients[0] : drawn;
    if (!client) break;
    const day = start + Math.floor((index / size.invoices) * 547) * dayMs;
    const at = day + morningMs + Math.floor((index % 7) * 1800 + random.whole(0, 1500)) * 1000;
    const made = studioInvoice(454_001 + index, client, at, today, random);
    invoices.push(made.seed);
    payments.push(...made.payments);
  }
  payments.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const categories = defaultCategories(13_151_877 + seed * 200, new Date(start - dayMs).toISOString());
  const expenses = studioExpenses(
    {
      ...{ clients, categories, count: size.expenses, firstId: 2_420_001 },
      ...{ start: start + morningMs, days: 547, taxed: house.country === "Canada" },
    },
    createRandom(seed * 104_729), // its own, so that what is bought does not change what is sold
  );
  return {
    ...house,
    clients: clients.map((client) => client.seed),
    invoices,
    categories,
    expenses,
    payments: payments.map((payment, index) => ({ ...payment, id: 312_001 + index })),
  };
}
