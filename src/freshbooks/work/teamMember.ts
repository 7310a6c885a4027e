import { type BusinessId, type IdentityId, toIdentityId, toTeamMemberId } from "../../values/ids.ts";
import { businessRole } from "../caller/roles.ts";
import type { Session } from "../caller/session.ts";
import { pathsBelow } from "../families/collection.ts";
import { criteria } from "../lists/criteria.ts";
import { locally } from "../lists/filters.ts";
import { businessNoun } from "../nouns/business.ts";
import { addressOf } from "../records/address.ts";
import { displayName, numbered } from "../records/displayName.ts";
import { business, flag, instant, link, text, word } from "../records/kinds.ts";
import { needed, shown } from "../records/modifiers.ts";
import { type Shown, view } from "../records/record.ts";
import { toText } from "../records/wire.ts";
import type { Written } from "../writes/write.ts";
import {
  asNumber,
  personRatePath,
  readInvitationRates,
  readRates,
  sendRate,
  teamMemberRateRecord,
} from "./rates.ts";

export const teamMemberRecord = view("team member", {
  businessId: business,
  id: needed(shown("uuid", ({ uuid }) => toTeamMemberId(toText(uuid)))),
  freshbooksIdentityId: link("identity_id", toIdentityId),
  displayName: displayName(
    { firstName: "first_name", lastName: "last_name", email: "email" },
    numbered("Team member", "uuid"),
  ),
  firstName: text("first_name"),
  middleName: text("middle_name"),
  lastName: text("last_name"),
  email: text("email"),
  jobTitle: text("job_title"),
  phone: text("phone_number"),
  address: addressOf({
    street: "street_1",
    street2: "street_2",
    city: "city",
    province: "province",
    postalCode: "postal_code",
    country: "country",
  }),
  role: word("business_role_name", businessRole),
  active: flag("active"),
  joinedAt: instant("invitation_date_accepted"),
  createdAt: instant("created_at"),
  updatedAt: instant("updated_at"),
});

export type TeamMember = Shown<typeof teamMemberRecord>;

const team = businessNoun({
  paths: (business) => pathsBelow(`/auth/api/v1/businesses/${business}/team_members`),
  many: "response", // the auth family names no noun
  one: "response",
  record: teamMemberRecord,
  filters: criteria<TeamMember>()({
    active: (wanted: boolean) => locally<TeamMember>(({ active }) => active === wanted),
  }),
  orders: {},
  searched: [{ filters: () => [] }],
});

/** The people of one business: few enough that the list is always read whole. */
export const teamOf = (session: Session, businessId: BusinessId) => ({
  ...team(session, businessId),
  /** The hourly rate of each. */
  rates: () => readRates(session, businessId, "team_member_rates", teamMemberRateRecord),
  /** The hourly rates of people who have not joined yet. */
  invitationRates: () => readInvitationRates(session, businessId),
  /** Sets a person's hourly rate, also the first one: only a PUT is recorded. */
  setRate: (member: TeamMember, identity: IdentityId, rate: string): Promise<Written<TeamMember>> =>
    sendRate(session, businessId, {
      ...{ method: "PUT", path: personRatePath(identity), key: "team_member_rate" },
      ...{ table: teamMemberRateRecord, rate, id: identity, item: member },
      body: { identity_id: Number(identity), rate: asNumber(rate) },
    }),
});
