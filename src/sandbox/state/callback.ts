import type { Micros } from "../wire/stamps.ts";

/** A registered webhook. */
export type Callback = {
  readonly id: number;
  readonly accountId: string;
  /** `invoice.create`, or `invoice` for all its verbs. */
  event: string;
  uri: string;
  verified: boolean;
  /** Sent to the URI once, and the key of all signatures. */
  readonly verifier: string;
  updatedAt: Micros;
};
