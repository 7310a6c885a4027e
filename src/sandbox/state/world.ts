import type { Clock } from "../control/clock.ts";
import type { Journal } from "../control/journal.ts";
import type { Settings } from "../control/settings.ts";
import type { Rates } from "../families/rate.ts";
import type { Sessions } from "../oauth/sessions.ts";
import type { State } from "./state.ts";

/** What a family answers from. A reset replaces the state and the sessions. */
export type World = {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly rates: Rates;
  state: State;
  sessions: Sessions;
};
