import type { Tree } from "../../support/start.ts";

/** One thing that the graph is asked for, and what may never be answered to it. */
export type Operation = {
  readonly name: string;
  readonly query: string;
  /** What is wrong with an answer without errors, whatever FreshBooks sent. */
  readonly lies?: (data: Tree) => string[];
  /** Asks as somebody who was not seen before. */
  readonly stranger?: true;
  /** Comes with a file at this path of its variables. */
  readonly upload?: { readonly path: string; readonly variables: Record<string, unknown> };
  /** A path of this server instead of a query. */
  readonly get?: string;
};

/** What of what was found is not what it has to be. */
export const only = (what: string, wanted: unknown, found: readonly unknown[]): string[] =>
  found
    .filter((each) => each !== undefined && each !== wanted)
    .map((each) => `${what} is ${String(each)}, not ${String(wanted)}`);
