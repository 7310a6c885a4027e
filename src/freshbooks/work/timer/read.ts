import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { readRows } from "../../families/business.ts";
import { standingAlone } from "../../records/record.ts";
import { type Timer, timerRecord } from "./record.ts";

/** The timers of the caller in one business: FreshBooks shows nobody else's. */
export const readTimers = (session: Session, businessId: BusinessId): Promise<Timer[]> =>
  readRows(session, `/comments/business/${businessId}/timers`, "timers", (rows, origin) =>
    rows.map((wire) => timerRecord.row(wire, standingAlone(businessId, origin))),
  );
