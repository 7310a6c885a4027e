import type { AccountSeeds, BusinessSeeds } from "../families/nouns.ts";
import type { AccountProfile } from "../state/account.ts";
import type { BusinessSeed } from "../state/business.ts";
import type { IdentitySeed } from "../state/identity.ts";

/** Everything a sandbox starts from. Totals and states are not given: its rules compute them. */
export type Books = {
  identities: IdentitySeed[];
  businesses: BusinessSeed[];
  accounts: AccountSeed[];
  /** Projects and time of the businesses that have some. */
  work: WorkSeed[];
};

/** An accounting account with its records; ids are its own and need not be in order. */
export type AccountSeed = AccountProfile &
  Lists<AccountSeeds, "clients" | "invoices" | "payments" | "categories" | "expenses">;

/** What one business has beside its accounting; ids are its own and need not be in order. */
export type WorkSeed = { businessId: number } & Lists<
  BusinessSeeds,
  "projects" | "timeEntries" | "services" | "team"
>;

/** The seeds of each noun. Only the usual ones must be there, if need be as an empty list. */
type Lists<Seeds, Usual extends keyof Seeds> = { [Name in Usual]: Seeds[Name][] } & {
  [Name in Exclude<keyof Seeds, Usual>]?: Seeds[Name][];
};
