import type { TimeSpanInput } from "../../generated/resolvers.ts";
import { secondsOfHours } from "../../values/timeSpan.ts";

/** A duration in whole seconds, in any notation. */
export const secondsIn = ({ duration, hours, seconds }: TimeSpanInput): number =>
  duration ?? seconds ?? secondsOfHours(hours ?? "0");
