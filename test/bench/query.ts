import type { Cost } from "./cost.ts";
import type { Holdings } from "./holdings.ts";

export type Variables = Record<string, unknown>;
/** Asks the graph that is measured; resolves to `data`. */
type Ask = (text: string, variables?: Variables) => Promise<unknown>;

export type BenchQuery = {
  name: string;
  text: string;
  variables?: (books: Holdings, ask: Ask) => Variables | Promise<Variables>;
  /** Where in the answer its rows are, and how many there have to be. */
  rows: { at: string; count: (books: Holdings) => number };
  /** The least it can cost over these books. The identity of a fresh token is not counted. */
  least: (books: Holdings) => Cost;
  /** Why it cannot be fewer requests, and why so many have to wait for one another. */
  because: { requests: string; roundTrips: string };
};

export const anInvoice = "number status issueDate total { amount currency }";
export const withClient = "client { organization firstName lastName }";

/** Follows names through an answer. */
export const at = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], data);
