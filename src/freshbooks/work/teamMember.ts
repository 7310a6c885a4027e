import { type BusinessId, toIdentityId, toTeamMemberId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { flagIs } from "../lists/filters.ts";
import { businessNoun } from "../nouns/business.ts";
import {
  business,
  flag,
  instant,
  kept,
  link,
  needed,
  optional,
  readOnly,
  shown,
  text,
} from "../records/kinds.ts";
import { record, type Shown } from "../records/record.ts";
import { toAddress, toText } from "../records/wire.ts";
import { rateRecord, readRates } from "./rates.ts";

export const teamMemberRecord = record("team member", {
  businessId: business,
  id: needed(shown("uuid", ({ uuid }) => toTeamMemberId(toText(uuid)))),
  identityId: readOnly(link("identity_id", toIdentityId)),
  firstName: readOnly(text("first_name")),
  middleName: readOnly(text("middle_name")),
  lastName: readOnly(text("last_name")),
  email: readOnly(text("email")),
  jobTitle: readOnly(text("job_title")),
  phone: readOnly(text("phone_number")),
  address: kept(
    shown(["street_1", "street_2", "city", "province", "postal_code", "country"], (wire) =>
      toAddress({
        street: wire.street_1,
        street2: wire.street_2,
        city: wire.city,
        province: wire.province,
        code: wire.postal_code,
        country: wire.country,
      }),
    ),
  ),
  role: readOnly(text("business_role_name")),
  active: readOnly(flag("active")),
  joinedAt: optional(instant("invitation_date_accepted")),
  createdAt: instant("created_at"),
  updatedAt: instant("updated_at"),
});

export type TeamMember = Shown<typeof teamMemberRecord>;

const team = businessNoun({
  paths: (business) => {
    const list = `/auth/api/v1/businesses/${business}/team_members`;
    return { list, single: (uuid) => `${list}/${uuid}` };
  },
  many: "response", // the auth family names no noun
  one: "response",
  record: teamMemberRecord,
  filters: criteria<TeamMember>()({
    active: (wanted: boolean) => flagIs<TeamMember>("active", wanted, ({ active }) => active),
  }),
  orders: {},
  searched: [[]],
});

const teamMemberRateRecord = rateRecord("team member rate", "identity_id", toIdentityId);

/** The people of one business: few enough that the list is always read whole. */
export const teamOf = (session: Session, businessId: BusinessId) => ({
  ...team(session, businessId),
  /** What an hour of each costs. */
  rates: () => readRates(session, businessId, "team_member_rates", teamMemberRateRecord),
});
