import type { Clock } from "../control/clock.ts";
import type { Journal } from "../control/journal.ts";
import type { Settings } from "../control/settings.ts";
import type { Sessions } from "../oauth/sessions.ts";
import type { State } from "./state.ts";

/** Windows of 60 seconds from the first request, per token and limit. */
type Rates = Map<string, { start: number; used: number }>;

/** What families respond from. A reset replaces the state and the sessions. */
export type World = {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly rates: Rates;
  state: State;
  sessions: Sessions;
};
