import { draw } from "./draw.ts";
import type { Deed, Script } from "./rule.ts";

/** The faults, and how many of a thousand requests each hits at least. */
const bag: readonly (readonly [perMille: number, deed: (turn: number) => Deed])[] = [
  [150, (turn) => ({ fault: "latency", ms: 20, spreadMs: 100 + Math.round(turn * 700) })],
  [8, () => ({ fault: "reset" })],
  [6, () => ({ fault: "reset", after: "commit" })],
  [8, (turn) => ({ fault: "error", status: turn < 0.5 ? 500 : 503 })],
  [6, () => ({ fault: "error", status: 500, after: "commit" })],
  [8, (turn) => ({ fault: "limited", retryAfter: 1 + Math.floor(turn * 4) })],
  [5, () => ({ fault: "limited" })],
  [8, (turn) => ({ fault: "html", status: turn < 0.5 ? 502 : 504 })],
  [4, () => ({ fault: "html", after: "commit" })],
  [6, () => ({ fault: "truncated" })],
  [4, () => ({ fault: "cutJson" })],
  [4, (turn) => ({ fault: "slowBody", bytesPerSecond: 200 + Math.round(turn * 2_000) })],
  [2, () => ({ fault: "hang" })],
  [2, () => ({ fault: "hang", after: "commit" })],
  [2, () => ({ fault: "halfOpen" })],
  [2, () => ({ fault: "silence" })],
  [4, () => ({ fault: "wrongType" })],
  [4, () => ({ fault: "empty", after: "commit" })],
  [3, () => ({ fault: "encoding", as: "bom" })],
  [3, () => ({ fault: "encoding", as: "gzip" })],
  [2, () => ({ fault: "encoding", as: "badUtf8" })],
  [3, () => ({ fault: "encoding", as: "chunks" })],
  [1, () => ({ fault: "encoding", as: "brokenChunks" })],
  [1, () => ({ fault: "huge" })],
  [4, () => ({ fault: "planGate" })],
  [3, () => ({ fault: "roleGate" })],
];

/** A mix: the seed decides how often each fault occurs, how severe it is, and which requests it hits. */
export function chaos(seed: number): Script {
  const rules = bag.map(([perMille, toDeed], place) => ({
    ...toDeed(draw(seed, place, 1)),
    share: Math.round(perMille * (1 + draw(seed, place, 2))) / 1000,
  }));
  return { seed, rules };
}

/** A script in words, one line per rule. */
export const describeScript = ({ rules }: Script): string[] =>
  rules.map(({ share = 1, fault, ...how }) => {
    const details = Object.entries(how).map(([name, value]) => `${name} ${String(value)}`);
    return `${(share * 100).toFixed(1).padStart(5)} %  ${[fault, ...details].join(", ")}`;
  });
