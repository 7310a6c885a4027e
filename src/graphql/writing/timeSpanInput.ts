import type { TimeSpanInput } from "../../generated/resolvers.ts";
import { secondsOfHours } from "../../values/timeSpan.ts";

/** A length of time in whole seconds, however it is written. */
export const secondsIn = ({ duration, hours, seconds }: TimeSpanInput): number =>
  duration ?? seconds ?? secondsOfHours(hours ?? "0");
