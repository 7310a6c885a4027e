import { identitiesAround } from "../identities.ts";
import type { InvoiceSeed } from "../sales/invoice/seed.ts";
import type { PaymentSeed } from "../sales/payment/seed.ts";
import type { AccountProfile } from "../state/account.ts";
import type { AccountSeed, Books, WorkSeed } from "./books.ts";
import { studioBillPayments, studioBills } from "./costs/bills.ts";
import { studioBillVendors } from "./costs/billVendors.ts";
import { defaultCategories } from "./costs/categories.ts";
import { studioExpenses } from "./costs/expenses.ts";
import { studioExpenseProfiles } from "./costs/profiles.ts";
import { studioEntries } from "./ledger/entries.ts";
import { createRandom } from "./random.ts";
import { studioGateways, studioItems, studioTaxes } from "./sales/catalog.ts";
import { studioClients } from "./sales/clients.ts";
import { studioCreditNotes } from "./sales/creditNotes.ts";
import { studioEstimates } from "./sales/estimates.ts";
import { showState } from "./sales/everyState.ts";
import { studioInvoice } from "./sales/invoices.ts";
import { studioOtherIncomes } from "./sales/otherIncomes.ts";
import { studioProfiles } from "./sales/profiles.ts";
import { rebillExpenses } from "./sales/rebilled.ts";
import { studioWork } from "./work/projects.ts";
import { studioStaff } from "./work/staff.ts";
import { studioTasks } from "./work/tasks.ts";

const dayMs = 86_400_000;
/** Morning in Vancouver, in UTC, so that both have the same day. */
const morningMs = 17 * 3_600_000;

const studio: AccountProfile = {
  accountId: "Lf8Kq2",
  systemId: 10_400_001,
  businessName: "Larkspur & Finch Studio",
  country: "Canada",
  timezone: "America/Vancouver",
  currency: "USD",
  owner: { firstName: "Ada", lastName: "Larkspur", email: "ada@larkspur-finch.example.com" },
};

const others: readonly [AccountProfile, AccountProfile, AccountProfile] = [
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

/** The studio, and three small firms whose clients have the same numbers. */
export function studioBooks(now: Date, seed: number, scale: number): Books {
  const size = {
    clients: Math.ceil(40 * scale),
    invoices: Math.ceil(400 * scale),
    expenses: Math.ceil(260 * scale),
    bills: Math.ceil(60 * scale),
  };
  const helpers = Math.min(6, Math.max(2, Math.round(2 * scale)));
  const main = year(studio, now, seed, size, { businessId: 14_700_001, identityId: 14_400_001, helpers });
  const small = { clients: 4, invoices: 12, expenses: 18, bills: 9 };
  const [second, third, unlinked] = others.map((house, index) => {
    const identityId = index === 2 ? 14_400_003 : 14_400_002;
    return year(house, now, seed + index + 1, small, {
      businessId: 14_700_002 + index,
      identityId,
      helpers: 0,
    });
  });
  if (!second || !third || !unlinked) throw new TypeError("There are three small firms");
  return {
    ...identitiesAround({
      ...{ main: main.account, second: second.account, third: third.account, unlinked: unlinked.account },
    }),
    accounts: [main, second, third, unlinked].map(({ account }) => account),
    work: [...[main, second, third, unlinked].map(({ work }) => work), trailGuides(now)],
  };
}

/** Eighteen months of a firm, spread evenly, up to yesterday. */
function year(
  house: AccountProfile,
  now: Date,
  seed: number,
  size: { clients: number; invoices: number; expenses: number; bills: number },
  staff: { businessId: number; identityId: number; helpers: number },
): { account: AccountSeed; work: WorkSeed } {
  const random = createRandom(seed * 7919);
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const start = today - 548 * dayMs;
  const clients = studioClients(size.clients, 567_501, start, random);
  const invoices: InvoiceSeed[] = [];
  const payments: Omit<PaymentSeed, "id">[] = [];

  for (let index = 0; index < size.invoices; index += 1) {
    const drawn = clients[Math.floor(random.next() ** 1.6 * clients.length)]; // some buy more than others
    // Deleted clients bought nothing for a year.
    const client = drawn?.seed.deleted && index > size.invoices / 4 ? clients[0] : drawn;
    if (!client) break;
    const day = start + Math.floor((index / size.invoices) * 547) * dayMs;
    const at = day + morningMs + Math.floor((index % 7) * 1800 + random.whole(0, 1500)) * 1000;
    const made = studioInvoice(454_001 + index, client, at, today, random);
    invoices.push(made.seed);
    payments.push(...showState(made.seed, made.payments, { index, count: size.invoices }));
  }
  payments.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const categories = defaultCategories(13_151_877 + seed * 200, new Date(start - dayMs).toISOString());
  const bought = studioExpenses(
    {
      ...{ clients, categories, count: size.expenses, firstId: 2_420_001 },
      ...{ start: start + morningMs, days: 547, taxed: house.country === "Canada" },
    },
    createRandom(seed * 104_729), // separate, so that purchases do not change sales
  );
  const { expenses, expenseProfiles } = studioExpenseProfiles(bought, { firstId: 6_121, today });
  const estimates = studioEstimates({ invoices, clients, firstId: 28_501 }, createRandom(seed * 32_452_843));
  const invoiceProfiles = studioProfiles(
    { invoices, clients, firstId: 5_281, today },
    createRandom(seed * 49_979_687),
  );
  const creditNotes = studioCreditNotes(
    { invoices, payments, firstId: 30_901 },
    createRandom(seed * 49_979_687),
  );
  const { businessId, identityId, helpers } = staff;
  const owner = { identityId, ...house.owner };
  const work = studioWork(
    {
      ...{ businessId, owner, helpers, clients, invoices, estimates, expenses, today },
      morningMs: morningOf(house),
    },
    createRandom(seed * 15_485_863),
  );
  rebillExpenses({ expenses, invoices, payments, clients, currency: house.currency });
  const taxes = studioTaxes(7_841, start);
  const billVendors = studioBillVendors(
    1_563,
    start,
    taxes.map(({ id }) => id),
  );
  const bills = studioBills(
    {
      firstId: 1_141,
      count: size.bills,
      start,
      taxed: house.country === "Canada",
      vendors: billVendors,
      categories,
    },
    createRandom(seed * 67_867_967),
  );
  const account = {
    ...house,
    taxes,
    items: studioItems(4_331, start, taxes),
    tasks: studioTasks(start, taxes),
    gateways: studioGateways(1_598_106, start),
    staff: studioStaff(owner, work.team, start),
    otherIncomes: studioOtherIncomes(1_234, start, createRandom(seed * 49_979_687)),
    billVendors,
    bills,
    billPayments: studioBillPayments(bills, 909, today),
    clients: clients.map((client) => client.seed),
    invoices,
    estimates,
    invoiceProfiles,
    creditNotes,
    categories,
    expenseProfiles,
    expenses,
    journalEntries: studioEntries(today),
    payments: payments.map((payment, index) => ({ ...payment, id: 312_001 + index })),
  };
  return { account, work };
}

/** Where it is day at about nine. */
const morningOf = ({ timezone }: AccountProfile) =>
  (timezone.startsWith("Europe") ? 7 : timezone === "America/Toronto" ? 13 : 16) * 3_600_000;

/** A business with projects and time, without accounting. */
function trailGuides(now: Date): WorkSeed {
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const at = (daysAgo: number) => new Date(today - daysAgo * dayMs + 16 * 3_600_000).toISOString();
  const identityId = 14_400_004;
  return {
    businessId: 14_700_005,
    projects: [
      { id: 13_320_001, title: "Ridge trail, summer", createdAt: at(80), internal: true },
      { id: 13_320_002, title: "Map of the lower trails", createdAt: at(41), internal: true },
    ],
    timeEntries: Array.from({ length: 12 }, (_, index) => ({
      ...{ id: 343_900_001 + index, identityId, projectId: 13_320_001 + (index % 2), billable: false },
      ...{ startedAt: at(38 - index * 3), createdAt: at(38 - index * 3), seconds: 5400 + index * 600 },
    })),
    services: [{ id: 4_055_001, name: "Guiding", rate: "60.00" }],
    team: [
      {
        ...{ identityId, firstName: "Tomas", lastName: "Kestrel", email: "tomas@example.test" },
        ...{ role: "owner", createdAt: at(540) },
      },
    ],
  };
}
