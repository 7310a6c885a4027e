import { type Kind, kinds } from "../events/types.ts";
import type { Environment } from "./environment.ts";

/** How feeds of changes are kept. */
export type ChangesConfig = {
  /** How long a change is kept. */
  readonly keptMs: number;
  /** How often the records of a type are swept. */
  readonly sweepEveryMs: (kind: Kind) => number;
};

const usualDays = 30;
const usualSeconds = 300;
const dayMs = 24 * 3_600_000;

/** `300,PAYMENT=60`: for all types, and for some. */
type Sweeps = { readonly all: number; readonly some: ReadonlyMap<string, number> };

export function readChanges({ read }: Environment): ChangesConfig {
  const days = read("CHANGES_KEPT_DAYS", "a whole number of days from 1 to 3650", (text) =>
    /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3_650 ? Number(text) : undefined,
  );
  const sweeps = read(
    "CHANGES_SWEEP",
    "seconds from 10 to 86400, then those of types, such as 300,PAYMENT=60",
    toSweeps,
  );
  return {
    keptMs: (days ?? usualDays) * dayMs,
    sweepEveryMs: (kind) => (sweeps?.some.get(kind) ?? sweeps?.all ?? usualSeconds) * 1_000,
  };
}

function toSweeps(text: string): Sweeps | undefined {
  let all = usualSeconds;
  const some = new Map<string, number>();
  for (const part of text.split(",")) {
    const [, kind, digits = ""] = /^\s*(?:([A-Z_]+)=)?(\d{1,5})\s*$/.exec(part) ?? [];
    const seconds = Number(digits);
    if (digits === "" || seconds < 10 || seconds > 86_400) return undefined;
    if (kind === undefined) all = seconds;
    else if ((kinds as readonly string[]).includes(kind)) some.set(kind, seconds);
    else return undefined;
  }
  return { all, some };
}
