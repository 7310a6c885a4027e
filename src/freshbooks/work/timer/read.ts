import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { readRows } from "../../families/business.ts";
import { standingAlone } from "../../records/record.ts";
import { type Timer, timerRecord } from "./record.ts";

/** The caller's timers in one business: FreshBooks shows no others. */
export const readTimers = (session: Session, businessId: BusinessId): Promise<Timer[]> =>
  readRows(session, `/comments/business/${businessId}/timers`, "timers", (rows, origin) =>
    rows.map((wire) => timerRecord.row(wire, standingAlone(businessId, origin))),
  );
