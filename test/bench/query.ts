import type { Cost } from "./cost.ts";
import type { Holdings } from "./holdings.ts";

export type Variables = Record<string, unknown>;
/** Queries the measured graph; resolves to `data`. */
type Ask = (text: string, variables?: Variables) => Promise<unknown>;

export type BenchQuery = {
  name: string;
  text: string;
  variables?: (books: Holdings, ask: Ask) => Variables | Promise<Variables>;
  /** The path of its rows, and their required number. */
  rows: { at: string; count: (books: Holdings) => number };
  /** The minimum cost over these books. The identity of a fresh token is not counted. */
  least: (books: Holdings) => Cost;
  /** The same where an earlier answer said how long the lists are, and where records are. */
  warm?: (books: Holdings) => Partial<Cost>;
  /** Why it cannot be fewer requests or round trips. */
  because: { requests: string; roundTrips: string };
};

/** What follows from the first answers is requested together. */
export const twoTrips = (): Partial<Cost> => ({ roundTrips: 2 });

/** The minimum cost of a query whose like was answered before. */
export const leastWarm = ({ least, warm }: BenchQuery, books: Holdings): Cost => ({
  ...least(books),
  ...warm?.(books),
});

export const anInvoice = "number status issueDate total { amount currency }";
export const withClient = "client { organization firstName lastName }";

/** Follows a path of names. */
export const at = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], data);
