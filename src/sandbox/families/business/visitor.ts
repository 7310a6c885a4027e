import type { IdentitySeed } from "../../state/identity.ts";
import type { Work } from "../../state/work.ts";

/** A person with a role in the business; a client of its account is its client. */
export type Visitor = { readonly identityId: number; readonly role: string; readonly clientId?: number };

const leaders = new Set(["owner", "business_partner", "business_manager", "business_accountant"]);

/** By membership, or else as a client of the account; undefined for all others. */
export function visitorOf({ id, memberships, roles }: IdentitySeed, { business }: Work): Visitor | undefined {
  const membership = memberships.find(({ businessId }) => businessId === business.businessId);
  const client = roles.find(({ role, accountId }) => role === "client" && accountId === business.accountId);
  if (membership && membership.role !== "client") return { identityId: id, role: membership.role };
  if (!membership && !client) return undefined;
  return { identityId: id, role: "client", ...(client && { clientId: client.userId }) };
}

/** Whether they see everyone's work, and may log time for others. */
export const leads = ({ role }: Visitor): boolean => leaders.has(role);

/** Whether they may write at all. */
export const mayWrite = ({ role }: Visitor): boolean => role !== "client";
