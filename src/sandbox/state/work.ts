import type { Fields } from "../wire/json.ts";
import type { TeamMember } from "../work/teamMember/row.ts";
import type { Account } from "./account.ts";
import type { BusinessSeed } from "./business.ts";
import type { IdentitySeed } from "./identity.ts";
import type { Series } from "./series.ts";
import type { BusinessTables } from "./tables.ts";

/** What is stored for a business beside its accounting. It exists even without an account. */
export type Work = BusinessTables & {
  readonly business: BusinessSeed;
  readonly account: Account | undefined;
  /** Decimal texts, by identity. */
  readonly teamRates: Map<number, string>;
  /** Decimal texts, by `project:service`. */
  readonly projectRates: Map<string, string>;
  /** Messages on projects, by their numbers. */
  readonly threads: Map<number, Thread>;
  readonly team: TeamMember[];
  /** All who can call, in the team or not. */
  readonly signedIn: readonly SignedIn[];
  /** The time zone in a person's profile. */
  zoneOf(identityId: number): string;
  /** The numbers assigned in this business. */
  readonly series: Series;
};

/** A person with a token, and the time zone in their profile. */
export type SignedIn = { readonly identity: IdentitySeed; readonly zone: string };

/** A message on a project, and its comments. */
export type Thread = {
  readonly id: number;
  readonly projectId: number;
  readonly message: string;
  readonly comments: Fields[];
};
