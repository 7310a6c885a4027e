import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { afterWriting, FreshBooksError, type Origin } from "../../errors.ts";
import { remove, send } from "../../families/business.ts";
import { toBody } from "../../records/body.ts";
import type { Wire, Write } from "../../records/field.ts";
import { changed, readFully, standingAlone } from "../../records/record.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import { type TimeEntry, type TimeEntryInput, timeEntryRecord } from "../timeEntry/record.ts";
import { wholeOf } from "../timeEntry/writes.ts";
import { lengthsOf } from "./length.ts";
import { type Timer, toSegment } from "./record.ts";

type Single = (id: string) => Promise<TimeEntry | null>;

const { writes } = timeEntryRecord;
const { duration } = timeEntryRecord.fields;
/** FreshBooks logs to the nearest minute. */
const rounded: Write<number> = {
  ...duration.write,
  unconfirmed: (sent, shown) => (Math.abs((sent ?? 0) - (shown ?? 0)) < 60 ? [] : [[]]),
};

/** How FreshBooks ends the timers of one business; they are started, stopped and resumed as time entries. */
export function timerWrites(session: Session, businessId: BusinessId, single: Single) {
  const pathTo = ({ id }: Timer) => `/comments/business/${businessId}/timers/${id}`;

  /** Which of the segments remains as the logged one is not known for sure, nor FreshBooks' answer. */
  function loggedIn({ id }: Timer, answer: Wire, origin: Origin): TimeEntry | null {
    const rows = (answer.timer as Wire | undefined)?.time_entries;
    const [row, ...others] = Array.isArray(rows) ? (rows as Wire[]) : [];
    if (!row?.is_logged || others.length > 0) return null;
    return toSegment(row, { id: Number(id), is_running: false }, standingAlone(businessId, origin));
  }

  async function readLogged({ segments }: Timer): Promise<TimeEntry> {
    const entries = await Promise.all(segments.map((segment) => single(segment.id)));
    const logged = entries.find((entry) => entry?.logged && !entry.deleted);
    if (!logged) throw new FreshBooksError("unavailable", "FreshBooks shows no logged time for the timer");
    return logged;
  }

  return {
    /** Logs all segments as one entry, with the values of the last one except for those in the input. */
    log: async (timer: Timer, input: TimeEntryInput, now: Date): Promise<Written<TimeEntry>> => {
      const last = timer.segments.at(-1) as TimeEntry;
      const { timerId: _, ...about } = {
        ...wholeOf(last, last.freshbooksIdentityId),
        ...input,
        logged: true,
      };
      const lengths = lengthsOf(timer.segments, now);
      const stretches = timer.segments.map(({ startedAt }, at) => ({
        ...about,
        ...{ startedAt, duration: lengths[at] ?? 0 },
      }));
      const rows = stretches.map((stretch, at) => ({
        id: Number(timer.segments[at]?.id),
        ...toBody(writes, stretch),
      }));
      const whole = {
        ...about,
        startedAt: timer.segments[0]?.startedAt ?? null,
        duration: stretches.reduce((sum, { duration }) => sum + duration, 0),
      };
      return carryOut(
        { ...writes, duration: rounded },
        whole,
        async () => {
          const body = { timer: { time_entries: rows } };
          const shown = await send(session, "PUT", pathTo(timer), body, (answer, origin) =>
            loggedIn(timer, answer, origin),
          );
          if (shown) return shown;
          return readLogged(timer).catch((error: unknown) => {
            throw afterWriting(error, true);
          });
        },
        { subject: ["id"] },
      );
    },
    discard: (timer: Timer): Promise<Written<Timer>> =>
      carryOut(
        {},
        {},
        async () => {
          // An unreadable timer is not discarded.
          const { segments: last } = readFully(timer);
          await remove(session, pathTo(timer));
          const segments = last.map((each) => changed(each, { running: false, deleted: true }));
          return changed(timer, { running: false, segments });
        },
        { subject: ["id"] },
      ),
  };
}

/** The timer that a segment starts or continues. */
export const withSegment = (timer: Timer | undefined, entry: TimeEntry): Timer | null =>
  entry.timerId
    ? {
        id: entry.timerId,
        businessId: entry.businessId,
        running: entry.running,
        segments: [...(timer?.segments ?? []).filter(({ id }) => id !== entry.id), entry],
      }
    : null;
