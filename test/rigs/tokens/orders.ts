import type { ConnectionId, Standing } from "../../../src/oauth/connections.ts";
import type { Step } from "../../../src/oauth/renewal/rotation.ts";

/** Orders to a worker. Each sets its clock. */
export type Order = { readonly now: number } & (
  | { readonly kind: "signIn"; readonly code: string; readonly person: string }
  /** `callers` request a token of `due` at once, some of the others; any that reaches `halt` stops there. */
  | {
      readonly kind: "call";
      readonly due: ConnectionId;
      readonly others: readonly ConnectionId[];
      readonly callers: number;
      readonly halt?: Step;
    }
  | { readonly kind: "goOn" }
  | { readonly kind: "look"; readonly id: ConnectionId }
);

/** Its messages. */
export type Word =
  | { readonly kind: "ready" }
  | { readonly kind: "signedIn"; readonly id: ConnectionId }
  /** How many callers got a token, and FreshBooks' response to the last one of the due connection. */
  | { readonly kind: "called"; readonly served: number; readonly status: number }
  | { readonly kind: "halted" }
  | {
      readonly kind: "looked";
      readonly standing: Standing | "unknown";
      readonly leftMs: number;
      readonly status: number;
    };

/** A worker's start parameters. */
export type Setup = { readonly origin: string; readonly store: string; readonly keys: string };

export const leaseMs = 3_500;
export const answerWithinMs = 2_500;
