import type { Seeds } from "../families/nouns.ts";
import type { AccountProfile } from "../state/account.ts";
import type { BusinessSeed } from "../state/business.ts";
import type { IdentitySeed } from "../state/identity.ts";
import type { WorkSeed } from "../work/seeds.ts";

/** Everything a sandbox starts from. Totals and states are not given: its rules compute them. */
export type Books = {
  identities: IdentitySeed[];
  businesses: BusinessSeed[];
  accounts: AccountSeed[];
  /** Projects and time of the businesses that have some. */
  work: WorkSeed[];
};

/** The nouns that every account lists; it may leave out the others. */
type Usual = "clients" | "invoices" | "payments" | "categories" | "expenses";

/** An accounting account with its records; ids are its own and need not be in order. */
export type AccountSeed = AccountProfile & { [Noun in Usual]: Seeds[Noun][] } & {
  [Noun in Exclude<keyof Seeds, Usual>]?: Seeds[Noun][];
};
