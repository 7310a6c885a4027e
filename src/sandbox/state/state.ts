import type { Account } from "./account.ts";
import type { BusinessSeed } from "./business.ts";
import type { IdentitySeed } from "./identity.ts";
import type { Mail } from "./outbox.ts";
import type { Work } from "./work.ts";

/** Everything that a reset restores. */
export type State = {
  readonly identities: readonly IdentitySeed[];
  readonly businesses: ReadonlyMap<number, BusinessSeed>;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Of each business, by its number. */
  readonly work: ReadonlyMap<number, Work>;
  /** Oldest first. */
  readonly outbox: Mail[];
};
