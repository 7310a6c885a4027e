import type { Random } from "../../books/random.ts";
import type { Account } from "../../state/account.ts";
import type { Work } from "../../state/work.ts";
import type { Day } from "../../wire/stamps.ts";
import type { Edit } from "../edit.ts";

/** What the firm knows when it does something. */
export type Desk = {
  readonly account: Account;
  readonly work: Work | undefined;
  readonly random: Random;
  readonly today: Day;
  readonly nowMs: number;
  /** Ids of the records that it created, by noun. */
  readonly made: ReadonlyMap<string, readonly number[]>;
};

/** What it does, in words, and as a write; `makes` is the noun that it creates. */
type Plan = Edit & { readonly what: string; readonly makes?: string };

/** Undefined where the books have nothing to do it with. */
export type Deed = (desk: Desk) => Plan | undefined;

/** Of each noun it creates no more than this; then it changes, deletes and restores those, so that the books stay small. */
const most = 200;

/** Those that it created, once there are enough; undefined before. */
export const enoughOf = (noun: string, { made }: Desk): readonly number[] | undefined => {
  const ids = made.get(noun) ?? [];
  return ids.length >= most ? ids : undefined;
};

/** Any of them; undefined for none. */
export const anyOf = <Item>(items: readonly Item[], { random }: Desk): Item | undefined =>
  items[random.whole(0, items.length - 1)];

/** A path of the accounting family. */
export const inAccount = ({ account }: Desk, path: string): string =>
  `/accounting/account/${account.seed.accountId}/${path}`;
