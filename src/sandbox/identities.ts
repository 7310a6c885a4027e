import type { AccountProfile } from "./state/account.ts";
import type { BusinessSeed } from "./state/business.ts";
import type { IdentitySeed } from "./state/identity.ts";

/** Access tokens of the people in every set of books. They do not expire. */
export const tokens = {
  /** Owns one business. */
  owner: "sandbox-owner",
  /** Owns three businesses with an account each. */
  several: "sandbox-several",
  /** Owns one whose `account_id` is null; the account shows in `roles` and `business_clients` only. */
  unlinked: "sandbox-unlinked",
  /** Owns one that has no accounting at all. */
  noAccounting: "sandbox-no-accounting",
  /** Is only the first client of the owner's account, nothing else. */
  client: "sandbox-client",
} as const;

/** The built-in people. */
export type IdentityName = keyof typeof tokens;

/** Initial refresh tokens, one per person; each works once. */
export const refreshTokens: Record<IdentityName, string> = {
  owner: "sandbox-refresh-owner",
  several: "sandbox-refresh-several",
  unlinked: "sandbox-refresh-unlinked",
  noAccounting: "sandbox-refresh-no-accounting",
  client: "sandbox-refresh-client",
};

/** Authorization codes, as from the consent page; each works once. */
export const codes: Record<IdentityName, string> = {
  owner: "sandbox-code-owner",
  several: "sandbox-code-several",
  unlinked: "sandbox-code-unlinked",
  noAccounting: "sandbox-code-no-accounting",
  client: "sandbox-code-client",
};

/** A registered app, with every scope in the portal. */
export const app = {
  clientId: "sandbox-app",
  clientSecret: "sandbox-app-secret",
  redirectUri: "https://localhost/callback",
} as const;

/** Another registered app, of an agency; it may read but not write. */
export const agencyApp = {
  clientId: "sandbox-agency",
  clientSecret: "sandbox-agency-secret",
  redirectUri: "https://localhost/agency/callback",
} as const;

type House = AccountProfile & { readonly clients: readonly { readonly id: number }[] };
type Cast = { main: House; second: House; third: House; unlinked: House };

/** The five built-in people and their businesses, around four accounts. */
export function identitiesAround(accounts: Cast): { identities: IdentitySeed[]; businesses: BusinessSeed[] } {
  const { main, second, third, unlinked } = accounts;
  const reader = main.clients[0]?.id ?? 1;
  const business = (businessId: number, of: House): BusinessSeed => ({
    businessId,
    name: of.businessName,
    accountId: of.accountId,
    timezone: of.timezone,
    country: of.country,
  });
  const plain = { accountId: null, timezone: main.timezone, country: main.country };
  const admin = (id: number, of: House) => ({
    id,
    role: "admin" as const,
    accountId: of.accountId,
    systemId: of.systemId,
    userId: 1,
  });
  const owns = (businessId: number) => ({ id: businessId + 500, role: "owner", businessId });

  return {
    businesses: [
      { ...business(14_700_001, main), billingCountryCode: "USA" }, // as recorded, for any location
      business(14_700_002, second),
      business(14_700_003, third),
      {
        ...plain,
        businessId: 14_700_004,
        name: unlinked.businessName,
        clientOf: [{ accountId: unlinked.accountId, userId: 1 }],
      },
      { ...plain, businessId: 14_700_005, name: "Kestrel Trail Guides" },
      {
        ...plain,
        businessId: 14_700_006,
        name: "Reader & Daughters",
        clientOf: [{ accountId: main.accountId, userId: reader }],
      },
    ],
    identities: [
      {
        name: "owner",
        id: 14_400_001,
        ...main.owner,
        memberships: [owns(14_700_001)],
        roles: [admin(15_600_001, main)],
      },
      {
        name: "several",
        id: 14_400_002,
        firstName: "Noor",
        lastName: "Haverkamp",
        email: "noor@example.test",
        memberships: [owns(14_700_001), owns(14_700_002), owns(14_700_003)],
        roles: [admin(15_600_002, main), admin(15_600_003, second), admin(15_600_004, third)],
      },
      {
        name: "unlinked",
        id: 14_400_003,
        ...unlinked.owner,
        memberships: [owns(14_700_004)],
        roles: [admin(15_600_005, unlinked)],
      },
      {
        name: "noAccounting",
        id: 14_400_004,
        firstName: "Tomas",
        lastName: "Kestrel",
        email: "tomas@example.test",
        memberships: [owns(14_700_005)],
        roles: [],
      },
      {
        name: "client",
        id: 14_400_005,
        firstName: "Rhea",
        lastName: "Reader",
        email: "rhea@example.test",
        memberships: [owns(14_700_006)],
        roles: [
          {
            id: 15_600_006,
            role: "client",
            accountId: main.accountId,
            systemId: main.systemId,
            userId: reader,
          },
        ],
      },
    ],
  };
}
