import type { Observer } from "../http/observer.ts";

/** The operation, as far as it may be logged. */
export type Asked = { readonly type: string; readonly name: string | undefined };

/** How an operation ended: the codes of its errors, each once, whether it has data, too, and the HTTP status; undefined when the caller got no answer. */
export type Outcome = {
  readonly codes: readonly string[];
  readonly hasData: boolean;
  readonly status: number | undefined;
};

/** Watches one operation and its requests to FreshBooks. */
export type Watcher = {
  readonly observer: Observer;
  began?(asked: Asked): void;
  ended(outcome: Outcome): void;
};

/** The outcome in one word. */
export const outcomeWord = ({ codes, hasData }: Outcome): "ok" | "partial" | "failed" =>
  codes.length === 0 ? "ok" : hasData ? "partial" : "failed";
