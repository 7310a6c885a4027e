import type { ConnectionId, Standing } from "../../../src/oauth/connections.ts";
import type { Step } from "../../../src/oauth/renewal/rotation.ts";

/** What a worker is told to do. Every order sets its clock. */
export type Order = { readonly now: number } & (
  | { readonly kind: "signIn"; readonly code: string; readonly person: string }
  /** `callers` want a token of `due` at once, some of them of the others; whoever reaches `halt` stops there. */
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

/** What it says. */
export type Word =
  | { readonly kind: "ready" }
  | { readonly kind: "signedIn"; readonly id: ConnectionId }
  /** How many callers got a token, and what FreshBooks said to the last one of the due connection. */
  | { readonly kind: "called"; readonly served: number; readonly status: number }
  | { readonly kind: "halted" }
  | {
      readonly kind: "looked";
      readonly standing: Standing | "unknown";
      readonly leftMs: number;
      readonly status: number;
    };

/** What a worker is started with. */
export type Setup = { readonly origin: string; readonly store: string; readonly keys: string };

export const leaseMs = 2_500;
export const answerWithinMs = 1_500;
