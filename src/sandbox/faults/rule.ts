import type { Settings } from "../control/settings.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import type { Encoding } from "./encode.ts";
import type { Shape } from "./shapes.ts";

/** Whether the request is carried out despite the fault. */
type After = "before" | "commit";

/** What can happen to a request. With an `after`, nothing is carried out unless it is `commit`. */
export type Deed =
  /** Delayed by this many milliseconds, plus up to `spreadMs`. Combines with other faults. */
  | { readonly fault: "latency"; readonly ms: number; readonly spreadMs?: number }
  /** No reply: the connection is reset. */
  | { readonly fault: "reset"; readonly after?: After }
  /** No reply, and the connection stays open. */
  | { readonly fault: "hang"; readonly after?: After }
  /** An error in the family's format, or in another `shape`; `status` defaults to 500 and may be 200. */
  | {
      readonly fault: "error";
      readonly status?: number;
      readonly errno?: number;
      readonly shape?: Shape;
      readonly after?: After;
    }
  /** 429, with `Retry-After` if seconds are set. */
  | { readonly fault: "limited"; readonly retryAfter?: number }
  /** An HTML page from a proxy before FreshBooks; `status` defaults to 502. */
  | { readonly fault: "html"; readonly status?: number; readonly after?: After }
  /** 200 with an error: not included in the plan. */
  | { readonly fault: "planGate" }
  /** 403: role not allowed. */
  | { readonly fault: "roleGate" }
  /** 200 without a body. */
  | { readonly fault: "empty"; readonly after?: After }
  /** Headers, then nothing. */
  | { readonly fault: "halfOpen" }
  /** Half of the body, then nothing; the connection is no longer read, not even its end. */
  | { readonly fault: "silence" }
  /** Less of the body than its length says, then a reset. */
  | { readonly fault: "truncated" }
  /** The first half of the body, well framed. */
  | { readonly fault: "cutJson" }
  /** The body, slowly. */
  | { readonly fault: "slowBody"; readonly bytesPerSecond: number }
  /** The right body under a wrong key. */
  | { readonly fault: "wrongType"; readonly contentType?: string }
  /** The right body, oddly spelled or framed. */
  | { readonly fault: "encoding"; readonly as: Encoding }
  /** The right body after this many bytes of space; defaults to 9 MB. */
  | { readonly fault: "huge"; readonly bytes?: number }
  /** Handled with other settings: `ignoredFilters`, `droppedFields` … */
  | { readonly fault: "stance"; readonly settings: Partial<Settings> }
  /** This exact response. */
  | ({ readonly fault: "answer"; readonly after?: After } & Answer)
  /** The right response, modified. From within this process only. */
  | { readonly fault: "rewrite"; readonly rewrite: (answer: Answer, ask: Ask) => Answer };

/** Which requests: all of a method, of a path (text: its prefix), or both. */
type Which = {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** How often at most; unlimited if absent. */
  readonly times?: number;
  /** How many matching requests pass unharmed first. */
  readonly skip?: number;
  /** The share of matching requests, from 0 to 1; the seed and their number decide which. */
  readonly share?: number;
};

export type Rule = Which & Deed;

/** Planned faults; the same seed decides the same way. */
export type Script = { readonly seed?: number; readonly rules: readonly Rule[] };
