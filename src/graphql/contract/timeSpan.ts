import type { Resolvers } from "../../generated/resolvers.ts";
import { quotient } from "../../values/timeSpan.ts";

/** Durations are whole seconds up to here. */
export const timeSpan: Resolvers = {
  TimeSpan: {
    duration: (seconds) => seconds,
    hours: (seconds) => quotient(seconds, 3600),
    seconds: (seconds) => seconds,
  },
};
