import type { Resolvers } from "../../generated/resolvers.ts";
import { quotient } from "../../values/timeSpan.ts";

/** Lengths of time are whole seconds until here. */
export const timeSpan: Resolvers = {
  TimeSpan: {
    duration: (seconds) => seconds,
    hours: (seconds) => quotient(seconds, 3600),
    seconds: (seconds) => seconds,
  },
};
