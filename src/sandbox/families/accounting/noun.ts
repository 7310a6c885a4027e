import type { Settings } from "../../control/settings.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import type { Fields, Json } from "../../wire/json.ts";
import type { Filter } from "./filters.ts";

/** Ascending. */
export type Order<R> = (a: R, b: R, moment: Moment) => number;

/** What `include[]` adds under its name; undefined adds nothing. */
export type Include<R> = (row: R, moment: Moment) => Json | undefined;

/** Everything that the accounting family needs to serve a noun. */
export type Noun<R extends Row> = {
  /** Key of one, in bodies both ways. */
  readonly singular: string;
  readonly plural: string;
  /** Its name in errors: `userid`. */
  readonly idField: string;
  rows(account: Account): Map<number, R>;
  readonly filters: ReadonlyMap<string, Filter<R>>;
  readonly sorts: ReadonlyMap<string, Order<R>>;
  /** For a list without a sort. Defaults to newest first. */
  readonly order?: Order<R>;
  readonly includes: ReadonlyMap<string, Include<R>>;
  /** All that is shown without includes. */
  show(row: R, moment: Moment): Fields;
  /** Whether it belongs to the client with this user id. */
  isOf(row: R, userId: number): boolean;
  /** Absent if it cannot be written. */
  create?(body: Fields, moment: Moment): R;
  /** Merges the fields of a PUT. Absent if it cannot be written. */
  change?(row: R, body: Fields, moment: Moment): void;
  /** Keys of a PUT that start an action instead of setting a field. */
  readonly actions?: {
    readonly keys: readonly string[];
    act(row: R, body: Fields, moment: Moment): void;
  };
  /** Runs after a delete, an archive or a restore. */
  settle?(row: R, moment: Moment): void;
  /** Whether DELETE works: it sets `vis_state` 1, or removes the row `for good` where a noun has no `vis_state`. */
  readonly deletable: boolean | "for good";
  /** Whether DELETE removes the row despite a `vis_state`; defaults to never. */
  deletesForGood?(settings: Settings): boolean;
};
