import type { IdentityId, TimeEntryId } from "../../../values/ids.ts";
import type { BusinessCollection } from "../../families/business.ts";
import { toBody } from "../../records/fields.ts";
import { carryOut, carryOutRemoval, type Written } from "../../writes/write.ts";
import type { TimeEntry } from "./index.ts";
import { type TimeEntryInput, timeEntryFields, wholeOf } from "./record.ts";

/** What can be done to the time of one business. */
export function timeEntryWrites(collection: BusinessCollection<TimeEntry>) {
  return {
    create: (input: TimeEntryInput): Promise<Written<TimeEntry>> =>
      carryOut(timeEntryFields, input, () => collection.create(toBody(timeEntryFields, input))),
    /** Starts a new timer with its first stretch. */
    start: (input: TimeEntryInput): Promise<Written<TimeEntry>> =>
      carryOut(timeEntryFields, input, () =>
        collection.create({ ...toBody(timeEntryFields, input), timer: {} }),
      ),
    /** A further stretch of the same timer, for the same as the last one. */
    resume: (last: TimeEntry, fresh: TimeEntryInput, self: IdentityId): Promise<Written<TimeEntry>> => {
      const { billed: _, ...whole } = { ...wholeOf(last, self), ...fresh };
      return carryOut(timeEntryFields, whole, () => collection.create(toBody(timeEntryFields, whole)));
    },
    /** Sends the whole of the entry, changed where the input says so. `self` is the caller. */
    update: (entry: TimeEntry, input: TimeEntryInput, self: IdentityId): Promise<Written<TimeEntry>> => {
      const whole = { ...wholeOf(entry, self), ...input };
      return carryOut(
        timeEntryFields,
        whole,
        () => collection.update(entry.id, toBody(timeEntryFields, whole)),
        ["id"],
      );
    },
    remove: (entry: TimeEntry): Promise<Written<TimeEntry>> =>
      carryOutRemoval(entry, () => collection.remove(entry.id)),
    /** As it is now, past anything remembered. */
    now: (id: TimeEntryId): Promise<TimeEntry | null> => collection.single(id, [], { fresh: true }),
  };
}
