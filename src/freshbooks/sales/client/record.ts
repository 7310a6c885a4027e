import { toClientId } from "../../../values/ids.ts";
import { address } from "../../records/address.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import {
  account,
  archived,
  code,
  currency,
  deleted,
  easternInstant,
  flag,
  ownId,
  text,
  utcInstant,
} from "../../records/kinds.ts";
import { included, readOnly, shown } from "../../records/modifiers.ts";
import { balance } from "../../records/money.ts";
import { type Part, record, type Shown } from "../../records/record.ts";
import { flagOr, idOrNull, wholeOrNull } from "../../records/wire.ts";
import { lateFee, lateReminders } from "../document/late.ts";
import { contacts } from "./contacts.ts";

/** The flag was observed as null; the number of a retainer shows the same. */
const hasRetainer = shown(["has_retainer", "retainer_id"], ({ has_retainer: flag, retainer_id: id }) =>
  flagOr<boolean>(flag, idOrNull(id) !== null),
);

export const clientRecord = record("client", {
  accountId: account,
  id: ownId(toClientId),
  uuid: readOnly(text("uuid")),
  displayName: displayName(
    { organization: "organization", firstName: "fname", lastName: "lname", email: "email" },
    numbered("Client", "id"),
  ),
  organization: text("organization"), // FreshBooks sends "" for a person without a company
  firstName: text("fname"),
  lastName: text("lname"),
  email: text("email", null),
  username: readOnly(text("username")),
  businessPhone: text("bus_phone"),
  mobilePhone: text("mob_phone"),
  homePhone: text("home_phone", null),
  fax: text("fax"),
  note: text("note", null),
  billingAddress: address("p_"),
  shippingAddress: address("s_"),
  currency: currency("currency_code"),
  language: code("language"),
  vatName: text("vat_name", null),
  vatNumber: text("vat_number", null),
  industry: text("company_industry", null),
  companySize: text("company_size", null),
  numberFormat: readOnly(text("number_format")),
  prefersEmail: flag("pref_email"),
  prefersPost: flag("pref_gmail"), // gmail is ground mail
  attachesPdfToEmail: flag("allow_email_include_pdf", false),
  allowsLateFees: flag("allow_late_fees", true),
  allowsLateReminders: flag("allow_late_notifications", true),
  hasRetainer,
  exceedsPlanLimit: shown("exceeds_client_limit", ({ exceeds_client_limit: exceeds }) => {
    const number = wholeOrNull(exceeds);
    return number === null ? null : number !== 0;
  }),
  lastLoginAt: easternInstant("last_login"),
  archived,
  deleted,
  createdAt: utcInstant("signup_date"), // the one client stamp that is UTC
  updatedAt: easternInstant("updated"),
  outstanding: included("outstanding_balance", balance("outstanding_balance")),
  overdue: included("overdue_balance", balance("overdue_balance")),
  credit: included("credit_balance", balance("credit_balance")),
  draft: included("draft_balance", balance("draft_balance")),
  grandTotal: included("grand_total_balance", balance("grand_total_balance")),
  contacts: included("contacts", contacts),
  lateFee: included("late_fee", lateFee),
  lateReminders: included("late_reminders", lateReminders),
});

export type Client = Shown<typeof clientRecord>;
export type ClientPart = Part<typeof clientRecord>;
