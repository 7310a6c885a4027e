import type { TimeEntry, TimeEntryInput } from "../../../freshbooks/work/timeEntry/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers, TimeEntryUpdateInput } from "../../../generated/resolvers.ts";
import { toIdentityId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";
import { inPathsOf, lookUp } from "../input.ts";
import { namedRetainer } from "../retainer/named.ts";
import { beginning, movedBeginning, nowhere, toPlace, toSeconds } from "./input.ts";

const { nothing, write } = workWriting<TimeEntry, "timeEntry">(
  "timeEntry",
  "timeEntries(first: 5) { nodes { id createdAt date note duration { duration } } }",
  "date note duration { duration } billed deleted",
);
const current = currentWork("TimeEntry", ({ timeEntries }, number) => timeEntries.now(number));

/** The caller's identity, as in time. */
export const callerOf = async ({ identity }: Context) => toIdentityId((await identity()).freshbooksId);

/** The full changes of an update. */
async function toChange(
  complaints: Complaints,
  entry: TimeEntry,
  input: TimeEntryUpdateInput,
  context: Context,
): Promise<TimeEntryInput> {
  const { note, billable, billed, internal } = input;
  if (input.duration === null)
    complaints.add("REQUIRED", ["duration"], "The length of a time entry is required");
  const duration = input.duration ? toSeconds(complaints, input.duration, 0) : undefined;
  if (duration !== undefined && !entry.logged)
    complaints.add("INVALID", ["duration"], "The time is on a timer: pause or log the timer");
  const moved = await movedBeginning(complaints, input, entry, () => context.zoneOf(entry.businessId));
  const about = await lookUp(context, complaints, input, entry.businessId);
  if (!about) return {};
  const loader = context.inBusiness(entry.businessId).project;
  const stays = about.clientId !== undefined && about.project === undefined && entry.projectId;
  const place = toPlace(complaints, about, internal, entry, stays ? await loader.load(stays) : null);
  const retainerId = await namedRetainer(context, complaints, input.retainerId, {
    ...{ businessId: entry.businessId, clientId: entry.clientId, ...place, before: entry },
  });
  return {
    ...defined({ note, billable, billed, duration, serviceId: about.serviceId, retainerId }),
    ...place,
    ...moved,
  };
}

export const timeEntryMutations: Resolvers = {
  Mutation: {
    timeEntryCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const duration = toSeconds(complaints, input.duration, 1);
      const about = await lookUp(context, complaints, input);
      if (!input.internal && !input.clientId && !input.project)
        complaints.add("REQUIRED", [], "A project, a client or `internal: true` is required");
      if (!about) return nothing(complaints);

      const { businessId, project, serviceId, freshbooksIdentityId } = about;
      const place = toPlace(complaints, about, input.internal, nowhere, null);
      const whose = { clientId: null, ...place };
      const retainerId = await namedRetainer(context, complaints, input.retainerId, { businessId, ...whose });
      const begun = await beginning(complaints, input, () => context.zoneOf(businessId), context.now());
      const own = input.internal || project?.internal;
      const billable = input.billable ?? (own ? false : undefined);
      const fields: TimeEntryInput = {
        ...{ logged: true },
        ...begun,
        ...defined({ duration, note: input.note, serviceId, billable, freshbooksIdentityId, retainerId }),
        ...place,
      };
      const subject = { businessId, mayBe: "the time may have been logged" };
      return write(context, complaints, subject, async ({ timeEntries }) =>
        inPathsOf(input, await timeEntries.create(fields)),
      );
    },

    timeEntryUpdate: async (_, { input }, context) => {
      const { id, ...changes } = input;
      const complaints = createComplaints();
      return current(context, complaints, { id }, async (entry) => {
        checkChanges(complaints, Object.keys(changes).length > 0);
        if (!entry) return nothing(complaints);
        const change = await toChange(complaints, entry, input, context);
        const self = await callerOf(context);
        const subject = { businessId: entry.businessId, id, mayBe: "the time may have been changed" };
        return write(context, complaints, subject, async ({ timeEntries }) =>
          inPathsOf(input, await timeEntries.update(entry, change, self)),
        );
      });
    },

    timeEntryDelete: async (_, { input: { id } }, context) => {
      const complaints = createComplaints();
      return current(context, complaints, { id }, async (entry) => {
        if (!entry) return nothing(complaints);
        const subject = { businessId: entry.businessId, id, mayBe: "the time may have been deleted" };
        return write(context, complaints, subject, ({ timeEntries }) => timeEntries.remove(entry));
      });
    },
  },
};
