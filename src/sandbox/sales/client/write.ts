import { blank, kindsOf, readFields } from "../../families/accounting/fields.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import { isDraft } from "../invoice/status.ts";
import type { ClientRow } from "../rows.ts";
import { readExtras } from "./extras.ts";

/** The parts of both addresses: `p_street`, `s_street` and so on. */
export const addresses = ["p", "s"].flatMap((side) =>
  ["street", "street2", "city", "province", "code", "country"].map((part) => `${side}_${part}`),
);
const names = ["fname", "lname", "organization"];
const phones = ["bus_phone", "mob_phone", "fax"];
const generated = ["currency_code", "language", "username"];
const preferences = ["pref_email", "pref_gmail", "allow_email_include_pdf"];
const notices = ["allow_late_fees", "allow_late_notifications", "notified"];

const kinds = kindsOf({
  text: [...names, ...phones, ...generated, ...addresses],
  "text?": ["email", "home_phone", "note", "vat_name", "vat_number", "company_industry", "company_size"],
  flag: [...preferences, ...notices],
});

/** Requires a name, an organization or an e-mail address; nothing else. */
export function createClient(body: Fields, moment: Moment): ClientRow {
  const fields = readFields(body, kinds, "client");
  requireSomebody(fields);
  const { account, clock } = moment;
  const { clients, series } = account;
  const at = clock.micros();
  const id = series.last("client") + 1;
  const extras = readExtras(body, id, moment);
  const row = { ...newRow(id, at, completeClient(fields, account), extras), invoices: [], credits: [] };
  return keep(row, clients, series, "client");
}

/** Merges the fields of the body. An empty text keeps what FreshBooks generates. */
export function changeClient(row: ClientRow, body: Fields, moment: Moment): void {
  const sent = Object.entries(readFields(body, kinds, "client"));
  const fields = Object.fromEntries(
    sent.filter(([name, value]) => value !== "" || !generated.includes(name)),
  );
  requireSomebody({ ...row.fields, ...fields });
  Object.assign(row.extras, readExtras(body, row.id, moment, row.extras));
  Object.assign(row.fields, fields);
  if (moment.settings.renamesReachDrafts) renameCopies(row, moment);
}

/** Drafts and recurring profiles get the new name in the same second; sent documents keep theirs. */
function renameCopies(client: ClientRow, { account, clock }: Moment): void {
  const { fields } = client;
  const profiles = [...account.invoiceProfiles.values()].filter((profile) => profile.client === client);
  for (const copy of [...client.invoices.filter(isDraft), ...profiles]) {
    if (copy.visState === 1) continue;
    if (names.every((name) => copy.fields[name] === fields[name])) continue;
    for (const name of names) copy.fields[name] = fields[name] ?? "";
    copy.updatedAt = clock.micros();
  }
}

function requireSomebody(fields: Fields): void {
  if ([...names, "email"].some((name) => fields[name])) return;
  const message = "At least one of first name, last name, organization or email is required.";
  throw refuse(problem(7012, "client", "organization", "", message));
}

/** All fields of a new client; generated fields get a value when empty. */
export function completeClient(fields: Fields, account: Account): Fields {
  const yes = { allow_late_fees: true, allow_late_notifications: true, pref_email: true };
  const result: Fields = { ...blank(kinds), ...yes, ...fields };
  result.currency_code = fields.currency_code || account.seed.currency;
  result.language = fields.language || "en";
  result.username = fields.username || freeUsername(result, account);
  return result;
}

/** From the names or the e-mail address; a second equal name gets a 2. */
function freeUsername({ fname, lname, email, organization }: Fields, { series }: Account): string {
  const source = `${fname}${lname}` || String(email ?? "").split("@")[0] || String(organization);
  const base = source.toLowerCase().replace(/[^a-z0-9]/g, "");
  const count = series.next(`username ${base}`);
  return count === 1 ? base : `${base}${count}`;
}
