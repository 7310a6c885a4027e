import { denied } from "../families/accounting/errors.ts";
import { numbers, textLike } from "../families/accounting/filters.ts";
import { type Collection, resource } from "../families/accounting/resource.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { RowSeed } from "../state/row.ts";
import type { Answer } from "../wire/exchange.ts";
import { type Fields, isFields } from "../wire/json.ts";
import { eastern } from "../wire/stamps.ts";

const texts = [
  ...["fname", "lname", "display_name", "email", "username", "organization", "language", "role"],
  ...["bus_phone", "mob_phone", "fax"],
  ...["p_street", "p_street2", "p_city", "p_province", "p_code", "p_country"],
];

const usual = simple({
  singular: "staff",
  plural: "staff",
  idField: "userid",
  rows: (account) => account.staff,
  kinds: { text: texts, "text?": ["currency_code", "home_phone", "note", "rate", "last_login"] },
  required: [],
  filters: {
    ...numbers("userid", ({ id }) => id),
    user_like: textLike(({ fields }) => [fields.fname, fields.lname, fields.organization]),
    email_like: textLike(({ fields }) => [fields.email]),
    note_like: textLike(({ fields }) => [fields.note]),
  },
  show: (row) => ({
    ...{ api_token: `staff-secret-${row.id}`, level: row.id === owner ? 3 : 1, num_logins: 4 },
    signup_date: eastern(row.createdAt),
  }),
});

const owner = 1;

/** A firm's staff, as accounting numbers them. None can be created. */
const { create: _, ...staffMember } = usual;
const serve = resource(staffMember);

/** The owner cannot be removed. The list is under `staff` live, and under `staffs` in an SDK. */
export const serveStaff: Collection["serve"] = (ask, id, reader, moment, journal) => {
  if (ask.method === "PUT" && Number(id) === owner && /"vis_state"\s*:\s*1/.test(ask.body.toString("utf8")))
    throw denied();
  const answer = serve(ask, id, reader, moment, journal);
  return id === undefined && moment.settings.staffListKey === "staffs" ? renamed(answer) : answer;
};

function renamed(answer: Answer): Answer {
  const { response } = answer.body as { response: { result: Fields } };
  if (!isFields(response.result)) return answer;
  const { staff, ...rest } = response.result;
  return { ...answer, body: { response: { result: { ...rest, staffs: staff ?? [] } } } };
}

/** A staff member; 1 is the owner. */
export type StaffMemberSeed = RowSeed & { firstName: string; lastName: string; email: string; role?: string };

/** Adds a staff member from the books. */
export function addStaffMemberSeed(seed: StaffMemberSeed, { account }: Moment): void {
  const { firstName: fname, lastName: lname, email, role = seed.id === owner ? "admin" : "staff" } = seed;
  const about = {
    username: email.split("@")[0] ?? "",
    language: "en",
    organization: account.seed.businessName,
  };
  usual.addSeed(seed, { fname, lname, email, role, display_name: `${fname} ${lname}`, ...about }, account);
}
