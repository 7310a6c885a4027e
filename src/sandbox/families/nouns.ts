import { costs } from "../costs/index.ts";
import { sales } from "../sales/index.ts";
import type { Moment } from "../state/moment.ts";

/** Every noun of the accounting family. Books fill their tables in this order. */
export const nouns = { ...sales, ...costs };

type Nouns = typeof nouns;

/** What books give of each noun. */
export type Seeds = { [Name in keyof Nouns]: Parameters<Nouns[Name]["addSeed"]>[0] };

/** Adds what books give of each noun to the account of the moment. */
export function addSeeds(
  lists: { readonly [Name in keyof Seeds]?: readonly Seeds[Name][] },
  moment: Moment,
): void {
  const seeded: { [Name in keyof Seeds]: { addSeed(seed: Seeds[Name], moment: Moment): void } } = nouns;
  const add = <Name extends keyof Seeds>(name: Name) => {
    for (const seed of lists[name] ?? []) seeded[name].addSeed(seed, moment);
  };
  for (const name of Object.keys(nouns) as (keyof Seeds)[]) add(name);
}
