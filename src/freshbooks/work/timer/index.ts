import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { readRows } from "../../families/business.ts";
import { standingAlone } from "../../records/record.ts";
import type { TimeEntry } from "../timeEntry/record.ts";
import { type Timer, timerRecord } from "./record.ts";
import { timerWrites } from "./writes.ts";

/** The timers of the caller in one business: FreshBooks shows nobody else's. */
export const timersOf = (
  session: Session,
  businessId: BusinessId,
  single: (id: string) => Promise<TimeEntry | null>,
) => ({
  ...timerWrites(session, businessId, single),
  all: (): Promise<Timer[]> =>
    readRows(session, `/comments/business/${businessId}/timers`, "timers", (rows, origin) =>
      rows.map((wire) => timerRecord.row(wire, standingAlone(businessId, origin))),
    ),
});
