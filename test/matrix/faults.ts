import type { Rule } from "../../src/sandbox/faults/rule.ts";
import type { Family } from "./families.ts";

/** The caller's result, how many requests were sent for it, and how many writes were carried out. */
export type Told = readonly [code: string, sent: number, done?: number];

/** What every request to a family gets, or only the first, and the required result. */
export type Fault = {
  readonly name: string;
  readonly rule: Rule;
  /** Whether it has a short deadline, so that waits end soon. */
  readonly hasty?: true;
  /** Undefined if it is no fault: a file is any bytes of any length. */
  readonly told: Readonly<Record<Family["kind"], Told | undefined>>;
};

const unavailable = (sent: number): Told => ["UPSTREAM_UNAVAILABLE", sent];
const limited: Told = ["RATE_LIMITED", 1];
const ok: Told = ["ok", 1];

/** Reads are retried twice; a write is not, and its outcome is unknown. A file without a record is no write. */
const lost = (done: 0 | 1, reads = 3) => ({
  read: unavailable(reads),
  write: ["OUTCOME_UNKNOWN", 1, done] as const,
  upload: ["UPSTREAM_UNAVAILABLE", 1, done] as const,
});
/** The current access token stays in use, whatever the outcome of its refresh. */
const serves = (sent: number, done: 0 | 1): Told => ["connected", sent, done];
const cut: Told = ["CUT_SHORT", 1];
const harmless = { read: ok, write: ["ok", 1, 1], upload: ["ok", 1, 1] } as const;
const everybody = (told: Told) => ({ read: told, write: told, upload: told, download: told });

/** In table order. */
export const faults: readonly Fault[] = [
  {
    name: "reset",
    rule: { fault: "reset" },
    told: { token: serves(2, 0), ...lost(0), download: unavailable(3) },
  },
  {
    name: "reset, once",
    rule: { fault: "reset", times: 1 },
    told: { token: serves(3, 1), ...lost(0), read: ["ok", 2], download: ["ok", 2] },
  },
  {
    name: "reset after processing",
    rule: { fault: "reset", after: "commit" },
    told: { token: serves(2, 1), ...lost(1), download: unavailable(3) },
  },
  {
    name: "500",
    rule: { fault: "error" },
    told: { token: serves(1, 0), ...lost(0), download: unavailable(3) },
  },
  {
    name: "500 after processing",
    rule: { fault: "error", after: "commit" },
    told: { token: serves(1, 1), ...lost(1), download: unavailable(3) },
  },
  {
    name: "502 in HTML",
    rule: { fault: "html" },
    told: { token: serves(1, 0), ...lost(0), download: unavailable(3) },
  },
  {
    name: "429 for a minute",
    rule: { fault: "limited", retryAfter: 60 },
    told: { ...everybody(limited), token: serves(1, 0) },
  },
  {
    name: "429 for a second, once",
    rule: { fault: "limited", retryAfter: 1, times: 1 },
    // A sent file is gone: only the sender can resend it.
    told: { token: serves(1, 0), read: ["ok", 2], write: ["ok", 2, 1], upload: limited, download: ["ok", 2] },
  },
  {
    name: "429 without `Retry-After`",
    rule: { fault: "limited" },
    told: { ...everybody(limited), token: serves(1, 0) },
  },
  {
    name: "no answer",
    rule: { fault: "hang" },
    hasty: true,
    told: { token: serves(2, 0), ...lost(0, 1), download: unavailable(1) },
  },
  {
    name: "headers, then silence",
    rule: { fault: "halfOpen" },
    hasty: true,
    told: { token: serves(3, 1), ...lost(1, 1), download: unavailable(1) },
  },
  {
    name: "half a body, then silence",
    rule: { fault: "silence" },
    hasty: true,
    told: { token: serves(3, 1), ...lost(1, 1), download: cut },
  },
  {
    name: "ten bytes per second",
    rule: { fault: "slowBody", bytesPerSecond: 10 },
    hasty: true,
    told: { token: serves(3, 1), ...lost(1, 1), download: unavailable(1) },
  },
  {
    name: "truncated body",
    rule: { fault: "truncated" },
    told: { token: serves(3, 1), ...lost(1), download: cut },
  },
  {
    name: "truncated JSON",
    rule: { fault: "cutJson" },
    told: { token: serves(3, 1), ...lost(1), download: undefined },
  },
  {
    name: "200 without a body",
    rule: { fault: "empty", after: "commit" },
    told: { token: serves(2, 1), ...lost(1, 1), download: unavailable(1) },
  },
  {
    name: "9 MB",
    rule: { fault: "huge" },
    told: { token: serves(3, 1), ...lost(1, 1), download: undefined },
  },
  {
    name: "not UTF-8",
    rule: { fault: "encoding", as: "badUtf8" },
    told: { token: serves(3, 1), ...lost(1), download: undefined },
  },
  {
    name: "unrequested gzip",
    rule: { fault: "encoding", as: "gzip" },
    told: { token: serves(1, 1), ...harmless, download: unavailable(1) },
  },
  {
    name: "JSON labeled as HTML",
    rule: { fault: "wrongType" },
    told: { token: serves(1, 1), ...harmless, download: ok },
  },
  {
    name: "not in the plan",
    rule: { fault: "planGate" },
    // Without access to an expense, nothing shows whether it has a receipt.
    told: { token: serves(1, 0), ...everybody(["FORBIDDEN", 1]), download: ["NOT_FOUND", 1] },
  },
  {
    name: "403",
    rule: { fault: "roleGate" },
    told: { token: serves(1, 0), ...everybody(["FORBIDDEN", 1]), download: ["NOT_FOUND", 1] },
  },
];

/** The required result of a fault in a family. Only accounting has texts for plans, with 200. */
export function toldOf({ rule, told }: Fault, { kind, target }: Family): Told | undefined {
  if (rule.fault === "planGate" && target.path.startsWith("/accounting")) return ["FEATURE_NOT_IN_PLAN", 1];
  return told[kind];
}
