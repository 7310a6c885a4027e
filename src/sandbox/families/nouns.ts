import { costs } from "../costs/index.ts";
import { ledger, ledgerSeeds } from "../ledger/index.ts";
import { sales } from "../sales/index.ts";
import type { Moment } from "../state/moment.ts";
import type { Work } from "../state/work.ts";
import { work, workOfAccount } from "../work/index.ts";

/** Accounting nouns, in the order in which books fill their tables. */
export const accountNouns = { ...sales, ...costs, ...workOfAccount, ...ledger };

/** Those, and an account's nouns in other families. */
const keptInAccount = { ...accountNouns, ...ledgerSeeds };

/** Nouns of the businessId families, likewise. */
export const businessNouns = { ...work };

/** What books have of each noun. */
type SeedsOf<Nouns extends Record<string, { addSeed(seed: never, ...to: never): void }>> = {
  [Name in keyof Nouns]: Parameters<Nouns[Name]["addSeed"]>[0];
};
export type AccountSeeds = SeedsOf<typeof keptInAccount>;
export type BusinessSeeds = SeedsOf<typeof businessNouns>;

type Lists<Seeds> = { readonly [Name in keyof Seeds]?: readonly Seeds[Name][] };
type Adders<Seeds, To extends readonly unknown[]> = {
  readonly [Name in keyof Seeds]: { addSeed(seed: Seeds[Name], ...to: To): void };
};

/** Adds the records from books to the account of the moment. */
export const addToAccount = (lists: Lists<AccountSeeds>, moment: Moment): void =>
  addAll<AccountSeeds, [Moment]>(keptInAccount, lists, moment);

/** Adds the records from books to a business; `now` is in milliseconds. */
export const addToBusiness = (lists: Lists<BusinessSeeds>, to: Work, now: number): void =>
  addAll<BusinessSeeds, [Work, number]>(businessNouns, lists, to, now);

function addAll<Seeds extends object, To extends readonly unknown[]>(
  nouns: Adders<Seeds, To>,
  lists: Lists<Seeds>,
  ...to: To
): void {
  for (const name of Object.keys(nouns) as (keyof Seeds)[]) {
    for (const seed of lists[name] ?? []) nouns[name].addSeed(seed, ...to);
  }
}
