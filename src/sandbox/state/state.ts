import type { Account } from "./account.ts";
import type { BusinessSeed } from "./business.ts";
import type { IdentitySeed } from "./identity.ts";
import type { Mail } from "./outbox.ts";
import type { Work } from "./work.ts";

/** Everything that a reset brings back. */
export type State = {
  readonly identities: readonly IdentitySeed[];
  readonly businesses: ReadonlyMap<number, BusinessSeed>;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Of every business, by its number. */
  readonly work: ReadonlyMap<number, Work>;
  /** The oldest first. */
  readonly outbox: Mail[];
};
