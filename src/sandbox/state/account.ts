import { type Chart, emptyChart } from "../ledger/rows.ts";
import type { Fields } from "../wire/json.ts";
import type { RetainerRow } from "../work/retainer/row.ts";
import type { Mail } from "./outbox.ts";
import type { Row } from "./row.ts";
import { createSeries, type Series } from "./series.ts";
import { type AccountTables, emptyAccountTables } from "./tables.ts";
import type { Upload } from "./upload.ts";

/** What an accounting account says of itself. */
export type AccountProfile = {
  accountId: string;
  systemId: number;
  businessName: string;
  country: string;
  timezone: string;
  currency: string;
  owner: { firstName: string; lastName: string; email: string };
};

/** What is stored of one accounting account. */
export type Account = AccountTables & {
  readonly seed: AccountProfile;
  /** The number of its business; undefined for one that no business names. */
  readonly businessId: number | undefined;
  /** The classic chart, as far as it was needed yet. */
  readonly chart: Chart;
  /** The numbers that were given to entries and their lines, by what they were posted for. */
  readonly journalNumbers: Map<string, number>;
  /** By token. */
  readonly uploads: Map<string, Upload>;
  /** Ways of paying online, by what they are of: `invoice 12`. */
  readonly paymentOptions: Map<string, Fields>;
  /** By id; they have no list. */
  readonly checkoutLinks: Map<string, Fields>;
  /** Who makes the service of a new billable task: the business of the account. */
  readonly newTasks: ((task: Row) => void)[];
  /** Those of the business of the account. */
  readonly retainers: ReadonlyMap<number, RetainerRow>[];
  /** That of the whole state. */
  readonly outbox: Mail[];
  /** The numbers given out in this account. */
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
  newTasks: [],
  retainers: [],
  outbox,
  series: createSeries(),
});
