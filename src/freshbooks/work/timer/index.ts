import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import type { TimeEntry } from "../timeEntry/record.ts";
import { readTimers } from "./read.ts";
import { timerWrites } from "./writes.ts";

/** The caller's timers in one business: FreshBooks shows no others. */
export const timersOf = (
  session: Session,
  businessId: BusinessId,
  single: (id: string) => Promise<TimeEntry | null>,
) => ({
  ...timerWrites(session, businessId, single),
  all: () => readTimers(session, businessId),
});
