import { readFileSync } from "node:fs";

/** One operation of FreshBooks' public API: the fields that do it, or why there are none. */
export type Operation = {
  readonly operation: string;
  /** How many requests of FreshBooks' own collection it stands for; one when absent. */
  readonly requests?: number;
  /** Fields, inputs and arguments of the graph, with their types: `Mutation.clientCreate`. */
  readonly fields?: readonly string[];
  /** Why the graph does not do it. */
  readonly excluded?: string;
  /** What of a later release does it. */
  readonly planned?: string;
};

type Area = { readonly area: string; readonly operations: readonly Operation[] };

type Coverage = {
  readonly areas: readonly Area[];
  /** Fields that no operation of FreshBooks stands for. */
  readonly own: readonly { readonly field: string; readonly reason: string }[];
};

/** `docs/coverage.json`, which is the source of the page. */
export const coverage = JSON.parse(readFileSync("docs/coverage.json", "utf8")) as Coverage;

export const operations: readonly (Operation & { area: string })[] = coverage.areas.flatMap(
  ({ area, operations: all }) => all.map((each) => ({ area, ...each })),
);
