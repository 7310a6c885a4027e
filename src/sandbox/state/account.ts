import { type Chart, emptyChart } from "../ledger/rows.ts";
import type { Fields } from "../wire/json.ts";
import type { RetainerRow } from "../work/retainer/row.ts";
import type { Callback } from "./callback.ts";
import type { Mail } from "./outbox.ts";
import type { Row } from "./row.ts";
import { createSeries, type Series } from "./series.ts";
import { type AccountTables, emptyAccountTables } from "./tables.ts";
import type { Upload } from "./upload.ts";

/** What an account says about itself. */
export type AccountProfile = {
  accountId: string;
  systemId: number;
  businessName: string;
  country: string;
  timezone: string;
  currency: string;
  owner: { firstName: string; lastName: string; email: string };
};

/** What is stored for one account. */
export type Account = AccountTables & {
  readonly seed: AccountProfile;
  /** The number of its business; undefined when no business names it. */
  readonly businessId: number | undefined;
  /** The classic chart, as far as needed so far. */
  readonly chart: Chart;
  /** Numbers given to entries and their lines, by what they were posted for. */
  readonly journalNumbers: Map<string, number>;
  /** By token. */
  readonly uploads: Map<string, Upload>;
  /** Online payment options, by their record: `invoice 12`. */
  readonly paymentOptions: Map<string, Fields>;
  /** By id; there is no list. */
  readonly checkoutLinks: Map<string, Fields>;
  /** Registered webhooks. */
  readonly callbacks: Map<number, Callback>;
  /** Creates the service of a new billable task: the business of the account. */
  readonly newTasks: ((task: Row) => void)[];
  /** Those of the business of the account. */
  readonly retainers: ReadonlyMap<number, RetainerRow>[];
  /** That of the whole state. */
  readonly outbox: Mail[];
  /** The numbers assigned in this account. */
  readonly series: Series;
};

/** An account without a record. */
export const emptyAccount = (
  seed: AccountProfile,
  outbox: Mail[],
  businessId: number | undefined,
): Account => ({
  ...emptyAccountTables(),
  seed,
  businessId,
  chart: emptyChart(),
  journalNumbers: new Map(),
  uploads: new Map(),
  paymentOptions: new Map(),
  checkoutLinks: new Map(),
  callbacks: new Map(),
  newTasks: [],
  retainers: [],
  outbox,
  series: createSeries(),
});
