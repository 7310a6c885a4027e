import type { Fields } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";

/** `fields` are the writable ones, by wire names, apart from the start, the person and the timer. */
export type TimeEntryRow = {
  readonly id: number;
  readonly createdAt: Micros;
  /** Not shown, though lists can filter by it. */
  updatedAt: Micros;
  identityId: number;
  startedMs: number;
  timerId: number | null;
  fields: Fields;
  readonly wire: Fields;
};
