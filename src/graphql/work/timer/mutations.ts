import type { TimeEntry, TimeEntryInput } from "../../../freshbooks/work/timeEntry/record.ts";
import { elapsedOf, lengthOf } from "../../../freshbooks/work/timer/length.ts";
import type { Timer } from "../../../freshbooks/work/timer/record.ts";
import { withSegment } from "../../../freshbooks/work/timer/writes.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type UserErrorCandidate,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { Resolvers, TimerLogInput } from "../../../generated/resolvers.ts";
import type { BusinessId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { defined } from "../../writing/changes.ts";
import { named, namedBusiness } from "../../writing/named.ts";
import { workWriting } from "../../writing/usualWork.ts";
import { inPathsOf, lookUp } from "../input.ts";
import { nowhere, toPlace } from "../timeEntry/input.ts";
import { callerOf } from "../timeEntry/mutations.ts";

const look =
  "timers { id running elapsed { duration } } timeEntries(first: 3) { nodes { id createdAt note } }";
const { nothing, write } = workWriting<Timer, "timer">("timer", look);
const logging = workWriting<TimeEntry, "timeEntry">("timeEntry", look);

const nameOf = (timer: Timer) => toGlobalId("Timer", timer);

/** A timer has no name: this is the subject of its last segment, or else its start. */
function toCandidate(timer: Timer): UserErrorCandidate {
  const [first, last] = [timer.segments[0], timer.segments.at(-1)];
  const started = first ? `started at ${first.startedAt.toISOString()}` : "never started";
  return { id: nameOf(timer), label: last?.note ?? started };
}

type Which = { id?: string | null; businessId?: string | null };

type Found = { readonly timer: Timer; readonly others: Timer[] };

/** The caller's timers of one business take turns together: FreshBooks shows no others, and whether one may run depends on all. */
const inTurn = async <Changed>(context: Context, businessId: BusinessId, change: () => Promise<Changed>) =>
  context.inTurn({ businessId }, [{ noun: "Timer", number: await callerOf(context) }], change);

/**
 * Runs a change in its turn, with the timer of an id, or else the only possible one. Its segments can be changed as
 * time entries, so it takes their turns as well, always after that of the timers.
 */
async function changing<Changed>(
  complaints: Complaints,
  context: Context,
  { id, businessId: business }: Which,
  choose: (all: Timer[]) => Timer[],
  change: (found: Found | null) => Promise<Changed>,
): Promise<Changed> {
  const isNamed = typeof id === "string";
  const opened = isNamed ? await named(context, complaints, "Timer", ["id"], id) : null;
  const businessId = isNamed
    ? opened?.businessId
    : (await namedBusiness(context, complaints, business))?.businessId;
  if (!businessId) return change(null);
  const read = async () => {
    const all = await context.work(businessId).timers.all();
    return { all, fitting: opened ? all.filter((timer) => timer.id === opened.number) : choose(all) };
  };
  return inTurn(context, businessId, async () => {
    const first = await read();
    const stretches = first.fitting.length === 1 ? first.fitting.flatMap(({ segments }) => segments) : [];
    const records = stretches
      .map(({ id: number }) => ({ noun: "TimeEntry" as const, number }))
      .sort((a, b) => Number(a.number) - Number(b.number));
    return context.inTurn({ businessId }, records, async ({ overtaken }) => {
      const { all, fitting } = overtaken ? await read() : first;
      const [timer, ...more] = fitting;
      if (!timer)
        complaints.add(
          "NOT_FOUND",
          ["id"],
          opened ? noSuchRecord : "The caller has no timer to which this applies",
        );
      else if (more.length > 0) complaints.addAmbiguous(["id"], fitting.map(toCandidate));
      return change(
        timer && more.length === 0 ? { timer, others: all.filter((each) => each !== timer) } : null,
      );
    });
  });
}

/** The last segment of a timer, or a user error for one without any. */
function lastOf(complaints: Complaints, { segments }: Timer): TimeEntry | undefined {
  const last = segments.at(-1);
  if (!last) complaints.add("INVALID", ["id"], "The timer has no time entry: nothing was measured");
  return last;
}

const running = (timers: Timer[]): Timer[] => timers.filter((timer) => timer.running);

function checkNoneRuns(complaints: Complaints, timers: Timer[]): void {
  const [other] = running(timers);
  if (other)
    complaints.add("INVALID", [], `${nameOf(other)} is running: pause it, log it or discard it first`);
}

/** The timer of a written segment. One without a timer is time that nothing measures. */
function asTimer(written: Written<TimeEntry>, before?: Timer): Written<Timer> {
  const entry = written.item;
  const item = entry && withSegment(before, entry);
  if (!entry || item) return { ...written, item };
  const message = `FreshBooks created ${toGlobalId("TimeEntry", entry)} without a timer`;
  return { item: null, userErrors: [...written.userErrors, { path: [], code: "NOT_APPLIED", message }] };
}

/** What a whole timer is logged as. */
async function toLogged(
  complaints: Complaints,
  input: TimerLogInput,
  { businessId, segments }: Timer,
  last: TimeEntry,
  context: Context,
): Promise<TimeEntryInput> {
  if (elapsedOf(segments, context.now()) < 30)
    complaints.add("INVALID", [], "FreshBooks rounds less than half a minute to zero: discard the timer");
  const about = await lookUp(context, complaints, input, businessId);
  if (!about) return {};
  const { note, billable, internal } = input;
  const stays = about.clientId !== undefined && about.project === undefined && last.projectId;
  const project = stays ? await context.inBusiness(businessId).project.load(stays) : null;
  const place = toPlace(complaints, about, internal, last, project);
  const { clientId, projectId, internal: own } = last;
  const isFor = { clientId, projectId, internal: own, ...place };
  const named = input.project || input.clientId;
  if (!isFor.clientId && !isFor.projectId && !isFor.internal && !named)
    complaints.add("REQUIRED", [], "A project, a client or `internal: true` is required");
  const isOthers = last.retainerId !== null && isFor.clientId !== clientId;
  const fields = { ...defined({ note, billable, serviceId: about.serviceId }), ...place };
  return isOthers ? { ...fields, retainerId: null } : fields;
}

export const timerMutations: Resolvers = {
  Mutation: {
    timerStart: async (_, { input }, context) => {
      const complaints = createComplaints();
      const about = await lookUp(context, complaints, input);
      if (!about) return nothing(complaints);
      const { businessId, serviceId, project } = about;
      const place = toPlace(complaints, about, input.internal, nowhere, null);
      const own = input.internal || project?.internal;
      return inTurn(context, businessId, async () => {
        // An earlier attempt may have started it.
        if (!context.isBehind()) checkNoneRuns(complaints, await context.work(businessId).timers.all());
        const fields: TimeEntryInput = {
          ...{ logged: false, duration: null, startedAt: context.now() },
          ...defined({ note: input.note, serviceId, billable: input.billable ?? (own ? false : undefined) }),
          ...place,
        };
        const subject = { businessId, mayBe: "the timer may have been started" };
        return write(context, complaints, subject, async ({ timeEntries }) =>
          asTimer(inPathsOf(input, await timeEntries.start(fields))),
        );
      });
    },

    timerPause: async (_, { input }, context) => {
      const complaints = createComplaints();
      return changing(complaints, context, defined(input), running, async (found) => {
        const open = found?.timer.segments.find((segment) => segment.running);
        if (found && !open) complaints.add("INVALID", ["id"], "The timer is not running");
        if (!found || !open) return nothing(complaints);
        const { timer } = found;
        const self = await callerOf(context);
        const subject = { businessId: timer.businessId, mayBe: "the timer may have been stopped" };
        return write(context, complaints, subject, async ({ timeEntries }) =>
          asTimer(await timeEntries.update(open, { duration: lengthOf(open, context.now()) }, self), timer),
        );
      });
    },

    timerResume: async (_, { input }, context) => {
      const complaints = createComplaints();
      return changing(
        complaints,
        context,
        defined(input),
        (all) => all,
        async (found) => {
          const last = found && lastOf(complaints, found.timer);
          if (!found || !last) return nothing(complaints);
          const { timer, others } = found;
          if (timer.running) complaints.add("INVALID", ["id"], "The timer is already running");
          checkNoneRuns(complaints, others);
          const fresh = { startedAt: context.now(), duration: null };
          const self = await callerOf(context);
          const subject = { businessId: timer.businessId, mayBe: "the timer may be running again" };
          return write(context, complaints, subject, async ({ timeEntries }) =>
            asTimer(await timeEntries.resume(last, fresh, self), timer),
          );
        },
      );
    },

    timerLog: async (_, { input }, context) => {
      const complaints = createComplaints();
      const choose = (all: Timer[]) => (running(all).length > 0 ? running(all) : all);
      return changing(complaints, context, defined(input), choose, async (found) => {
        const last = found && lastOf(complaints, found.timer);
        if (!found || !last) return logging.nothing(complaints);
        const { timer } = found;
        const { businessId: _business, ...about } = input;
        const fields = await toLogged(complaints, about, timer, last, context);
        const subject = { businessId: timer.businessId, mayBe: "the time may have been logged" };
        return logging.write(context, complaints, subject, async ({ timers }) =>
          inPathsOf(input, await timers.log(timer, fields, context.now())),
        );
      });
    },

    timerDiscard: async (_, { input }, context) => {
      const complaints = createComplaints();
      return changing(
        complaints,
        context,
        input,
        () => [],
        async (found) => {
          if (!found) return nothing(complaints);
          const { timer } = found;
          const subject = { businessId: timer.businessId, mayBe: "the timer may have been discarded" };
          return write(context, complaints, subject, ({ timers }) => timers.discard(timer));
        },
      );
    },
  },
};
