import { elapsedOf } from "../../../freshbooks/work/timer/length.ts";
import type { Timer } from "../../../freshbooks/work/timer/record.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { recordFields } from "../../reading/entity.ts";
import { shownRows } from "../../reading/rows.ts";

const lastStarted = ({ segments }: Timer): number => segments.at(-1)?.startedAt.getTime() ?? 0;

export const timer: Resolvers = {
  Query: {
    timer: async (_, { id }, { open }) => {
      const opened = await open("Timer", id);
      return (await opened?.loaders.timer.all())?.find((each) => each.id === opened?.number) ?? null;
    },
  },
  Business: {
    timers: async ({ businessId }, _, context, info) =>
      shownRows(context, info, await context.inBusiness(businessId).timer.all()),
    // FreshBooks does not prevent several from running; its own pages show one.
    runningTimer: async ({ businessId }, _, { inBusiness }) => {
      const timers = (await inBusiness(businessId).timer.all()).filter(({ running }) => running);
      return timers.sort((a, b) => lastStarted(b) - lastStarted(a))[0] ?? null;
    },
  },
  TimeEntry: {
    timer: async ({ businessId, timerId }, _, { inBusiness }) =>
      (timerId && (await inBusiness(businessId).timer.all()).find(({ id }) => id === timerId)) ?? null,
  },
  Timer: {
    ...recordFields("Timer"),
    startedAt: ({ segments }) => segments[0]?.startedAt ?? null,
    elapsed: ({ segments }, _, { now }) => elapsedOf(segments, now()),
  },
};
