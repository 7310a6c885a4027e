import type { BusinessSeed } from "./business.ts";

/** A person. The access token is `tokens[name]`, or `sandbox-<name>` for a name of your own. */
export type IdentitySeed = {
  name: string;
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  /** That of the first business when absent. */
  timezone?: string;
  memberships: { id: number; role: string; businessId: number }[];
  /** What this person is inside an accounting account; a `client` sees the records of `userId` only. */
  roles: { id: number; role: "admin" | "client"; accountId: string; systemId: number; userId: number }[];
};

/** That of the profile, in which their time is shown. */
export const timezoneOf = (
  { timezone, memberships }: IdentitySeed,
  businesses: ReadonlyMap<number, BusinessSeed>,
): string => timezone ?? businesses.get(memberships[0]?.businessId ?? 0)?.timezone ?? "America/Vancouver";
