import type { Observer } from "../http/observer.ts";

/** What is asked, as far as it may be written down. */
export type Asked = { readonly type: string; readonly name: string | undefined };

/** How an operation ended: the codes of its errors, each once, whether there is data beside them, and the HTTP status; undefined when nobody got an answer. */
export type Outcome = {
  readonly codes: readonly string[];
  readonly hasData: boolean;
  readonly status: number | undefined;
};

/** Who is told of one operation and of its requests to FreshBooks. */
export type Watcher = {
  readonly observer: Observer;
  began?(asked: Asked): void;
  ended(outcome: Outcome): void;
};

/** One word for how it ended. */
export const outcomeWord = ({ codes, hasData }: Outcome): "ok" | "partial" | "failed" =>
  codes.length === 0 ? "ok" : hasData ? "partial" : "failed";
