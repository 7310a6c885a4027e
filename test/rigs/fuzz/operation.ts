import type { Tree } from "../../support/start.ts";

/** One operation on the graph, and its forbidden results. */
export type Operation = {
  readonly name: string;
  readonly query: string;
  /** What is wrong with an error-free response, whatever FreshBooks sent. */
  readonly lies?: (data: Tree) => string[];
  /** Runs as a previously unseen caller. */
  readonly stranger?: true;
  /** With a file at this path of its variables. */
  readonly upload?: { readonly path: string; readonly variables: Record<string, unknown> };
  /** A path of this server instead of a query. */
  readonly get?: string;
};

/** Which of the found values are wrong. */
export const only = (what: string, wanted: unknown, found: readonly unknown[]): string[] =>
  found
    .filter((each) => each !== undefined && each !== wanted)
    .map((each) => `${what} is ${String(each)}, not ${String(wanted)}`);
