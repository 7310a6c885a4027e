import type { Parameter, SourcePage } from "./query.ts";
import type { Trust } from "./trust.ts";

/** What a list is asked for, in the wire's words. */
export type Question = {
  readonly search: readonly Parameter[];
  readonly includes: readonly string[];
  readonly sort?: string;
};

/** A list of one account. */
export type Source<Item> = {
  /** Asks for one page. The page size in the answer may be smaller than the one asked. */
  ask(
    question: Question,
    page: number,
    perPage: number,
    options?: { fresh?: boolean },
  ): Promise<SourcePage<Item>>;
  /** Which filters and sorts this list was seen to ignore. */
  trust: Trust;
  /** FreshBooks counts rows of this list that the caller may not see. */
  partly?: boolean;
};
