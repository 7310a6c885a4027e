import type { Clock } from "./clock.ts";
import type { Rates } from "./families/rate.ts";
import type { Journal } from "./journal.ts";
import type { Sessions } from "./sessions.ts";
import type { Settings } from "./settings.ts";
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
