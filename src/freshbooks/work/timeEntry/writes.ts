import type { IdentityId } from "../../../values/ids.ts";
import type { TimeEntry, TimeEntryInput } from "./record.ts";

/** All writable values of an entry, so that a PUT loses none of them. `self` is the caller. */
export function wholeOf(entry: TimeEntry, self: IdentityId): TimeEntryInput {
  const { logged, startedAt, duration, note, clientId, projectId, serviceId, taskId, retainerId } = entry;
  const { pendingClient, pendingProject, pendingService, billable, billed, internal, timerId } = entry;
  return {
    ...{ logged, startedAt, duration, note, clientId, projectId, serviceId, taskId, retainerId },
    ...{ pendingClient, pendingProject, pendingService, billable, billed, internal, timerId },
    // Only those who manage may name a person, and only they reach other people's time.
    ...(entry.freshbooksIdentityId !== self && { freshbooksIdentityId: entry.freshbooksIdentityId }),
  };
}
