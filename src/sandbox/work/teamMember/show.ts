import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { isoUtc, toMicros } from "../../wire/stamps.ts";
import type { TeamMember } from "./row.ts";

/** The identity is null until the invitation is accepted. */
export function showTeamMember({ uuid, identityId, active, role, seed }: TeamMember, work: Work): Fields {
  const at = isoUtc(toMicros(Date.parse(seed.createdAt)));
  return {
    uuid,
    first_name: seed.firstName,
    middle_name: null,
    last_name: seed.lastName,
    email: seed.email,
    job_title: seed.jobTitle ?? null,
    street_1: null,
    street_2: null,
    city: null,
    province: null,
    country: null,
    postal_code: null,
    phone_number: null,
    business_id: work.business.businessId,
    business_role_name: role,
    active,
    identity_id: identityId,
    invitation_date_accepted: identityId === null ? null : at,
    created_at: at,
    updated_at: at,
    ...seed.wire,
  };
}

/** A person as member of a group; the row has its own number in each group. */
export function toGroupMember(
  identityId: number,
  { team, signedIn, business, series }: Work,
): Fields | undefined {
  const member = team.find((other) => other.identityId === identityId);
  const { identity } = signedIn.find(({ identity }) => identity.id === identityId) ?? {};
  const person = member?.seed ?? identity;
  if (!person) return undefined;
  const membership = identity?.memberships.find(({ businessId }) => businessId === business.businessId);
  return {
    id: series.next("groupMember"),
    identity_id: identityId,
    role: membership?.role ?? member?.role ?? "client",
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    company: business.name,
    active: member?.active ?? true,
  };
}
