import { type StaffMemberId, toStaffMemberId } from "../../values/ids.ts";
import { accountRole } from "../caller/roles.ts";
import { always, criteria } from "../lists/criteria.ts";
import { anyOf, contains, locally, withoutDeleted } from "../lists/filters.ts";
import { accountNoun } from "../nouns/account.ts";
import { address } from "../records/address.ts";
import { displayName, numbered } from "../records/displayName.ts";
import { account, deleted, easternInstant, ownId, text, word } from "../records/kinds.ts";
import { readOnly } from "../records/modifiers.ts";
import { record, type Shown } from "../records/record.ts";

/** The body also has `api_token`, which is never read. */
export const staffMemberRecord = record("staff", {
  accountId: account,
  id: ownId(toStaffMemberId),
  displayName: displayName(
    { firstName: "fname", lastName: "lname", email: "email" },
    numbered("Staff member", "id"),
  ),
  firstName: text("fname"),
  lastName: text("lname"),
  organization: text("organization"),
  email: readOnly(text("email")),
  username: readOnly(text("username")),
  businessPhone: text("bus_phone"),
  mobilePhone: text("mob_phone"),
  homePhone: text("home_phone", null),
  fax: text("fax"),
  note: text("note", null),
  address: address("p_"),
  language: readOnly(text("language")),
  role: readOnly(word("role", accountRole)),
  deleted,
  lastLoginAt: easternInstant("last_login"),
  createdAt: easternInstant("signup_date"),
  updatedAt: easternInstant("updated"),
});

export type StaffMember = Shown<typeof staffMemberRecord>;

/** Staff, as numbered by accounting. FreshBooks keeps this beside the team, and creates none. */
export const staffOf = accountNoun({
  path: "users/staffs",
  many: "staff",
  manyElse: "staffs", // an SDK's spelling
  one: "staff",
  twin: "userid",
  record: staffMemberRecord,
  filters: criteria<StaffMember>()({
    listed: always(withoutDeleted),
    ids: (ids: readonly StaffMemberId[]) => anyOf<StaffMember>(ids, "userid", "userids", ({ id }) => id),
    search: (part: string) =>
      locally<StaffMember>(({ firstName, lastName, organization, email }) =>
        [firstName, lastName, organization, email].some((text) => contains(text, part)),
      ),
    emailContains: (part: string) => ({
      send: [["email_like", part]],
      holds: ({ email }: StaffMember) => contains(email, part),
    }),
  }),
  orders: {},
});
