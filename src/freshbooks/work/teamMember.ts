import { type BusinessId, type TeamMemberId, toIdentityId, toTeamMemberId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { type BusinessNoun, businessCollection, readRows } from "../families/business.ts";
import { readByPages } from "../lists/byPages.ts";
import { flagIs } from "../lists/filters.ts";
import { asking, settle } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import { idOrNull, orNull, toAddress, toFlag, toInstant, toRates, type WireRate } from "../records/wire.ts";

type Text = string | null | undefined;

type WireTeamMember = {
  uuid: string;
  identity_id: number | null;
  first_name: Text;
  middle_name: Text;
  last_name: Text;
  email: Text;
  job_title: Text;
  phone_number: Text;
  street_1: Text;
  street_2: Text;
  city: Text;
  province: Text;
  postal_code: Text;
  country: Text;
  business_role_name: Text;
  active: boolean;
  invitation_date_accepted: Text;
  created_at: string;
  updated_at: string;
};

export type TeamMember = ReturnType<typeof toTeamMember>;

function toTeamMember(wire: WireTeamMember, businessId: BusinessId) {
  const identityId = idOrNull(wire.identity_id);
  return {
    businessId,
    id: toTeamMemberId(wire.uuid),
    identityId: identityId ? toIdentityId(identityId) : null,
    firstName: orNull(wire.first_name),
    middleName: orNull(wire.middle_name),
    lastName: orNull(wire.last_name),
    email: orNull(wire.email),
    jobTitle: orNull(wire.job_title),
    phone: orNull(wire.phone_number),
    address: toAddress({
      street: wire.street_1,
      street2: wire.street_2,
      city: wire.city,
      province: wire.province,
      code: wire.postal_code,
      country: wire.country,
    }),
    role: orNull(wire.business_role_name),
    active: toFlag(wire.active),
    joinedAt: wire.invitation_date_accepted ? toInstant(wire.invitation_date_accepted) : null,
    createdAt: toInstant(wire.created_at),
    updatedAt: toInstant(wire.updated_at),
  };
}

/** The people of one business: few enough that the list is always read whole. */
export function teamOf(session: Session, businessId: BusinessId) {
  const path = `/auth/api/v1/businesses/${businessId}/team_members`;
  const noun: BusinessNoun<TeamMember> = {
    list: path,
    single: (uuid) => `${path}/${uuid}`,
    many: "response", // the auth family names no noun
    one: "response",
    business: businessId,
    toItem: (wire) => toTeamMember(wire as WireTeamMember, businessId),
  };
  const collection = businessCollection(session, noun);
  const everybody = { filters: [], includes: [] };

  return {
    all: async (active?: boolean): Promise<readonly TeamMember[]> => {
      const filters =
        active === undefined ? [] : [flagIs<TeamMember>("active", active, (member) => member.active)];
      const query = { filters, includes: [] };
      return settle(query, await readWhole(asking(collection.source, query))).items;
    },
    byIds: (ids: readonly TeamMemberId[]): Promise<TeamMember[]> =>
      readByPages(collection, [everybody], ids, []),
    /** What an hour of each costs, in one request; a person without a rate is not there. */
    rates: (): Promise<ReadonlyMap<string, string>> =>
      readRows(
        session,
        `/comments/business/${businessId}/team_member_rates`,
        "team_member_rates",
        (rows: readonly (WireRate & { identity_id: number })[]) =>
          toRates(rows, ({ identity_id }) => identity_id),
      ),
  };
}
