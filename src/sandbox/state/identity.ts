import type { BusinessSeed } from "./business.ts";

/** A person. The access token is `tokens[name]`, or `sandbox-<name>` for a name of your own. */
export type IdentitySeed = {
  name: string;
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  /** Defaults to that of the first business. */
  timezone?: string;
  memberships: { id: number; role: string; businessId: number }[];
  /** A person's role in an accounting account; a `client` sees the records of `userId` only. */
  roles: { id: number; role: "admin" | "client"; accountId: string; systemId: number; userId: number }[];
};

/** The profile's; their time is shown in it. */
export const timezoneOf = (
  { timezone, memberships }: IdentitySeed,
  businesses: ReadonlyMap<number, BusinessSeed>,
): string => timezone ?? businesses.get(memberships[0]?.businessId ?? 0)?.timezone ?? "America/Vancouver";
