import { entityOf, type List, lists } from "./contract.ts";
import { costs } from "./costs.ts";
import { ledger } from "./ledger.ts";
import type { Noun, NounList } from "./noun.ts";
import { sales } from "./sales.ts";
import { work } from "./work.ts";

/** Every noun by type: drives the tests over all nouns. */
export const nouns: Readonly<Record<string, Noun>> = { ...sales, ...costs, ...work, ...ledger };

export const nounOf = (type: string): Noun => {
  const noun = nouns[type];
  if (!noun) throw new TypeError(`${type} has no row in test/every/nouns`);
  return noun;
};

/** A list of the contract with its row of the table. */
export type Described = List & { readonly of: NounList };

export const describedAs = (list: List): Described => {
  const of = nounOf(list.noun).list;
  if (!of) throw new TypeError(`${list.noun} has no \`list\` in test/every/nouns`);
  return { ...list, of };
};

/** Every list of a business. A noun without a row is reported by nouns.test.ts. */
export const described: readonly Described[] = lists
  .filter(({ noun }) => nouns[noun]?.list)
  .map((list) => describedAs(list));

export const tenantOf = (noun: string): string =>
  entityOf(noun).tenant === "freshbooksAccountId" ? "ACM123" : "14700001";

/** The id of a noun's first record in `cast`. */
export const idOf = (noun: string): string =>
  noun === "ExpenseProfile" // no record: its id cannot be read
    ? "ExpenseProfile:ACM123:1"
    : `${noun}:${tenantOf(noun)}:${nounOf(noun).number ?? "1"}`;
