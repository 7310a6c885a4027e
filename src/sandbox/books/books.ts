import type { Fields } from "../wire/json.ts";
import type { WorkSeed } from "../work/seeds.ts";
import { studioBooks } from "./studio.ts";

/** An instant (`2026-06-29T16:48:49Z`), as a person writes it. */
type Instant = string;
/** A calendar day (`2026-06-29`). */
type Day = string;

/** Everything a sandbox starts from. Totals and states are not given: its rules compute them. */
export type Books = {
  identities: IdentitySeed[];
  businesses: BusinessSeed[];
  accounts: AccountSeed[];
  /** Projects and time of the businesses that have some. */
  work: WorkSeed[];
};

/** A business, with or without an accounting account. */
export type BusinessSeed = {
  businessId: number;
  name: string;
  /** Null for a business without accounting. */
  accountId: string | null;
  timezone: string;
  country: string;
  /** Accounts in which this business is a client. */
  clientOf?: { accountId: string; userId: number }[];
};

/** A person. The access token is `tokens[name]`, or `sandbox-<name>` for a name of your own. */
export type IdentitySeed = {
  name: string;
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  /** That of the first business when absent. */
  timezone?: string;
  memberships: { id: number; role: string; businessId: number }[];
  /** What this person is inside an accounting account; a `client` sees the records of `userId` only. */
  roles: { id: number; role: "admin" | "client"; accountId: string; systemId: number; userId: number }[];
};

/** An accounting account with its records; ids are its own and need not be in order. */
export type AccountSeed = {
  accountId: string;
  systemId: number;
  businessName: string;
  country: string;
  timezone: string;
  currency: string;
  owner: { firstName: string; lastName: string; email: string };
  clients: ClientSeed[];
  invoices: InvoiceSeed[];
  payments: PaymentSeed[];
  categories: CategorySeed[];
  expenses: ExpenseSeed[];
};

/** `fields` are under their wire names; `wire` overrides what goes out, as it is, to show oddities. */
type RowSeed = {
  id: number;
  createdAt: Instant;
  updatedAt?: Instant;
  archived?: boolean;
  deleted?: boolean;
  fields?: Fields;
  wire?: Fields;
};

/** A client. Contacts and the like under their wire names. */
export type ClientSeed = RowSeed & { contacts?: Fields[]; lateFee?: Fields; lateReminders?: Fields[] };

/** An invoice with its lines; its payments are given beside it. */
export type InvoiceSeed = RowSeed & {
  clientId: number;
  issued: Day;
  dueInDays?: number;
  lines: LineSeed[];
  /** Draft when absent. */
  state?: "draft" | "sent" | "viewed" | "disputed";
  sentOn?: Day;
};

/** A line: decimal texts, percents such as `9.975`, at most two taxes. */
export type LineSeed = {
  name: string;
  description?: string;
  quantity: string;
  unitCost: string;
  taxes?: { name: string; percent: string }[];
  /** The project it bills, and the time. */
  projectId?: number;
  timeEntries?: number[];
  /** Whether the second tax is taken on the first as well. */
  compound?: boolean;
};

/** A payment in the currency of its invoice. */
export type PaymentSeed = RowSeed & {
  invoiceId: number;
  amount: string;
  date: Day;
  type?: string;
  note?: string;
};

/** An expense category, of its own or below another. */
export type CategorySeed = RowSeed & { name: string; parentId?: number; costOfGoods?: boolean };

/** An expense. The amount includes the taxes. */
export type ExpenseSeed = RowSeed & {
  categoryId: number;
  amount: string;
  /** That of the account when absent. */
  currency?: string;
  date: Day;
  vendor?: string;
  notes?: string;
  clientId?: number;
  /** Whether the client is to pay for it. */
  billable?: boolean;
  staffId?: number;
  taxes?: { name: string; percent: string }[];
  receipt?: ReceiptSeed;
};

/** A file that is uploaded with the books. Without bytes it is drawn: a PDF, or a PNG for any other name. */
export type ReceiptSeed = { name: string; mediaType?: string; bytes?: Uint8Array };

/** Undefined means the default. */
export type Size = { seed?: number | undefined; scale?: number | undefined };

/** A small design studio's last 18 months; the same for the same day, seed and scale. Scale 1 is 400 invoices. */
export function exampleBooks(options: Size & { now?: Date } = {}): Books {
  return studioBooks(options.now ?? new Date(), options.seed ?? 1, options.scale ?? 1);
}
