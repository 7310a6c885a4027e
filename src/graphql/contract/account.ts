import type { Business } from "../../freshbooks/caller/identity.ts";
import type { AccountId } from "../../values/ids.ts";
import { refuse } from "./errors.ts";
import { type Noun, type Owned, tenantKeyOf } from "./ids.ts";

/** Throws NO_ACCOUNTING: a business without an account has no lists, which differs from empty ones. */
export function accountOf({ accountId, name }: Business): AccountId {
  if (accountId) return accountId;
  throw refuse(
    "NO_ACCOUNTING",
    `FreshBooks keeps no accounting for ${name}, so it has no clients, invoices, payments or expenses`,
  );
}

/** The tenant of a business that owns a noun. Throws NO_ACCOUNTING. */
export function ownerIn<N extends Noun>(noun: N, business: Business): Owned<N> {
  const { businessId } = business;
  const owner = tenantKeyOf(noun) === "accountId" ? { accountId: accountOf(business) } : { businessId };
  return owner as Owned<N>;
}
