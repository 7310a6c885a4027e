import type { Recall } from "./memory.ts";
import type { Parameter, SourcePage } from "./query.ts";
import type { Trust } from "./trust.ts";

/** The parameters of a list, as on the wire. */
export type Question = {
  readonly search: readonly Parameter[];
  readonly includes: readonly string[];
  readonly sort?: string;
};

/** The time that is left for reading a long list, and who wants to know how far it is. */
export type Pace = {
  leftMs(): number;
  progress(rows: number, of: number): void;
};

/** A list of one account. */
export type Source<Item> = {
  /** Requests one page. The page size in the answer may be smaller than requested. */
  ask(
    question: Question,
    page: number,
    perPage: number,
    options?: { fresh?: boolean; ahead?: boolean },
  ): Promise<SourcePage<Item>>;
  /** The filters and sorts that this list ignores. */
  trust: Trust;
  /** What earlier answers of this list showed. */
  recall: Recall;
  /** FreshBooks counts rows of this list that the caller may not see. */
  partly?: boolean;
  pace?: Pace;
};
