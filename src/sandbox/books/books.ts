import type { AccountSeeds, BusinessSeeds } from "../families/nouns.ts";
import type { AccountProfile } from "../state/account.ts";
import type { BusinessSeed } from "../state/business.ts";
import type { IdentitySeed } from "../state/identity.ts";

/** The initial data of a sandbox, without totals and states: its rules compute them. */
export type Books = {
  identities: IdentitySeed[];
  businesses: BusinessSeed[];
  accounts: AccountSeed[];
  /** Projects and time of the businesses that have them. */
  work: WorkSeed[];
};

/** An accounting account with its records; ids are its own and may be in any order. */
export type AccountSeed = AccountProfile &
  Lists<AccountSeeds, "clients" | "invoices" | "payments" | "categories" | "expenses">;

/** A business's data outside accounting; ids are its own and may be in any order. */
export type WorkSeed = { businessId: number } & Lists<
  BusinessSeeds,
  "projects" | "timeEntries" | "services" | "team"
>;

/** The seeds of each noun. Only the usual ones are required; they may be empty. */
type Lists<Seeds, Usual extends keyof Seeds> = { [Name in Usual]: Seeds[Name][] } & {
  [Name in Exclude<keyof Seeds, Usual>]?: Seeds[Name][];
};
