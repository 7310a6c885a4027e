import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { type Day, dayIn } from "../wire/stamps.ts";
import type { Account } from "./account.ts";

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
