import type { AccountSeed, Books, BusinessSeed, IdentitySeed } from "../books/books.ts";
import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { addCategorySeed } from "../costs/category.ts";
import { addExpenseSeed } from "../costs/expense/write.ts";
import { timezoneOf } from "../families/auth/me.ts";
import type { Upload } from "../families/uploads/upload.ts";
import type { ClientRow } from "../sales/client/noun.ts";
import { addClientSeed } from "../sales/client/write.ts";
import type { InvoiceRow } from "../sales/invoice/noun.ts";
import { addInvoiceSeed } from "../sales/invoice/seed.ts";
import type { PaymentRow } from "../sales/payment/noun.ts";
import { addPaymentSeed } from "../sales/payment/write.ts";
import { type Day, dayIn } from "../wire/stamps.ts";
import type { Mail } from "./outbox.ts";
import type { Row } from "./row.ts";
import { openWork, type Work } from "./work.ts";

type Rows = "clients" | "invoices" | "payments" | "categories" | "expenses";

/** What is stored of one accounting account, by id. */
export type Account = {
  readonly seed: Omit<AccountSeed, Rows>;
  readonly clients: Map<number, ClientRow>;
  readonly invoices: Map<number, InvoiceRow>;
  readonly payments: Map<number, PaymentRow>;
  readonly categories: Map<number, Row>;
  readonly expenses: Map<number, Row>;
  /** By token. */
  readonly uploads: Map<string, Upload>;
  /** That of the whole state. */
  readonly outbox: Mail[];
  /** The last number given out of each series. */
  readonly last: {
    client: number;
    contact: number;
    invoice: number;
    invoiceNumber: number;
    payment: number;
    credit: number;
    expense: number;
    upload: number;
    attachment: number;
  };
  /** How many clients began with the same user name. */
  readonly usernames: Map<string, number>;
};

/** Everything that a reset brings back. */
export type State = {
  readonly identities: readonly IdentitySeed[];
  readonly businesses: ReadonlyMap<number, BusinessSeed>;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Of every business, by its number. */
  readonly work: ReadonlyMap<number, Work>;
  /** The oldest first. */
  readonly outbox: Mail[];
};

/** Where and when a row is read or written. */
export type Moment = {
  readonly account: Account;
  readonly settings: Settings;
  readonly clock: Clock;
  /** The day it is at the business. */
  readonly today: Day;
};

/** The day is that of the business, wherever the server is. */
export const momentOf = (account: Account, settings: Settings, clock: Clock): Moment => ({
  account,
  settings,
  clock,
  today: dayIn(account.seed.timezone, clock.now()),
});

/** Turns seeds into rows, by the rules that writes obey. */
export function openBooks(books: Books, settings: Settings, clock: Clock): State {
  const outbox: Mail[] = [];
  const open = (seed: AccountSeed) => openAccount(seed, outbox, settings, clock);
  const businesses = new Map(books.businesses.map((business) => [business.businessId, business]));
  const accounts = new Map(books.accounts.map((seed) => [seed.accountId, open(seed)]));
  const signedIn = books.identities.map((identity) => ({ identity, zone: timezoneOf(identity, businesses) }));
  const seeds = new Map(books.work.map((seed) => [seed.businessId, seed]));
  const work = [...businesses].map(([id, business]): [number, Work] => {
    const account = accounts.get(business.accountId ?? "");
    return [id, openWork(seeds.get(id), business, account, signedIn, clock)];
  });
  return { identities: books.identities, businesses, accounts, work: new Map(work), outbox };
}

function openAccount(
  { clients, invoices, payments, categories, expenses, ...seed }: AccountSeed,
  outbox: Mail[],
  settings: Settings,
  clock: Clock,
): Account {
  const account: Account = {
    seed,
    clients: new Map(),
    invoices: new Map(),
    payments: new Map(),
    categories: new Map(),
    expenses: new Map(),
    uploads: new Map(),
    outbox,
    last: {
      ...{ client: 0, contact: 0, invoice: 0, invoiceNumber: 0, payment: 0, credit: 0 },
      ...{ expense: 0, upload: 0, attachment: 0 },
    },
    usernames: new Map(),
  };
  const moment = momentOf(account, settings, clock);
  for (const client of clients) addClientSeed(client, moment);
  for (const invoice of invoices) addInvoiceSeed(invoice, moment);
  for (const payment of payments) addPaymentSeed(payment, moment);
  for (const category of categories) addCategorySeed(category, account);
  for (const expense of expenses) addExpenseSeed(expense, moment);
  return account;
}
