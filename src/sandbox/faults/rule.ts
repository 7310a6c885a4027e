import type { Settings } from "../control/settings.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import type { Encoding } from "./encode.ts";
import type { Shape } from "./shapes.ts";

/** Whether the request is carried out although it is not answered as it should be. */
type After = "before" | "commit";

/** What may befall a request. Where there is an `after`, nothing is carried out unless it says `commit`. */
export type Deed =
  /** Answered late: after so many milliseconds, and up to `spreadMs` more. Others may befall it besides. */
  | { readonly fault: "latency"; readonly ms: number; readonly spreadMs?: number }
  /** No answer: the connection is reset. */
  | { readonly fault: "reset"; readonly after?: After }
  /** No answer at all, on a connection that stays open. */
  | { readonly fault: "hang"; readonly after?: After }
  /** A refusal in the words of the family, or in another `shape`; 500 unless `status` says otherwise, 200 included. */
  | {
      readonly fault: "error";
      readonly status?: number;
      readonly errno?: number;
      readonly shape?: Shape;
      readonly after?: After;
    }
  /** 429, with `Retry-After` when it says how many seconds. */
  | { readonly fault: "limited"; readonly retryAfter?: number }
  /** A page for people, from what stands before FreshBooks; 502 unless `status` says otherwise. */
  | { readonly fault: "html"; readonly status?: number; readonly after?: After }
  /** 200 with an error: the plan does not include it. */
  | { readonly fault: "planGate" }
  /** 403: the role may not. */
  | { readonly fault: "roleGate" }
  /** 200 without a body. */
  | { readonly fault: "empty"; readonly after?: After }
  /** Headers, and then silence. */
  | { readonly fault: "halfOpen" }
  /** Half of the body, and then silence; nothing that comes on this connection is read any more, not even its end. */
  | { readonly fault: "silence" }
  /** Less of the body than its length says, then a reset. */
  | { readonly fault: "truncated" }
  /** The first half of the body, well framed. */
  | { readonly fault: "cutJson" }
  /** The body in drops. */
  | { readonly fault: "slowBody"; readonly bytesPerSecond: number }
  /** The right body under a wrong name. */
  | { readonly fault: "wrongType"; readonly contentType?: string }
  /** The right body, spelt or framed in an odd way. */
  | { readonly fault: "encoding"; readonly as: Encoding }
  /** The right body behind so many bytes of space; 9 MB when it does not say. */
  | { readonly fault: "huge"; readonly bytes?: number }
  /** Carried out and answered by other settings: `ignoredFilters`, `droppedFields` … */
  | { readonly fault: "stance"; readonly settings: Partial<Settings> }
  /** This answer, word for word. */
  | ({ readonly fault: "answer"; readonly after?: After } & Answer)
  /** The right answer, changed on its way. From within this process only. */
  | { readonly fault: "rewrite"; readonly rewrite: (answer: Answer, ask: Ask) => Answer };

/** Which requests: all of a method, of a path (text: its beginning), or both. */
type Which = {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** How often at most; without it for ever. */
  readonly times?: number;
  /** How many matching requests pass unharmed before. */
  readonly skip?: number;
  /** How many of the matching ones, from 0 to 1; which ones is decided by the seed and their number. */
  readonly share?: number;
};

export type Rule = Which & Deed;

/** Faults to come; the same seed decides the same way. */
export type Script = { readonly seed?: number; readonly rules: readonly Rule[] };
