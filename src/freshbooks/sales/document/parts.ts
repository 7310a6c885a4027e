import { toStaffMemberId } from "../../../values/ids.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import { account, name, number, text, utcInstant, whole, word } from "../../records/kinds.ts";
import { optional, shown } from "../../records/modifiers.ts";
import { optionalMoney } from "../../records/money.ts";
import { inner, listOf } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { idOrNull } from "../../records/wire.ts";
import { autobillStatus, disputeStatus, orderStatus, paymentStatus } from "./words.ts";

const nameKeys = { firstName: "fname", lastName: "lname", email: "email" };

const names = {
  firstName: text("fname"),
  lastName: text("lname"),
  email: text("email"),
};

/** -1 means the client's main contact, or none of them. */
const contactAt = (key: string) => shown(key, (wire) => (wire[key] === -1 ? null : idOrNull(wire[key])));

const ownerRecord = view("owner", {
  ...names,
  displayName: displayName(nameKeys, numbered("Staff member", "userid")),
  accountId: account,
  freshbooksStaffId: shown("userid", ({ userid }) => toStaffMemberId(userid as number)),
  organization: text("organization"),
});

export type InvoiceOwner = Shown<typeof ownerRecord>;
export type EstimateOwner = InvoiceOwner;

const contactRecord = view("contact", {
  ...names,
  displayName: displayName(nameKeys, () => "Contact"),
  freshbooksId: contactAt("contactid"),
});

const auditRecord = view("audit entry", {
  freshbooksId: name("id"),
  event: text("event"),
  createdAt: utcInstant("created_at"), // UTC, unlike the invoice's own stamps
  freshbooksActorId: number("acting_userid"),
  freshbooksActorContactId: contactAt("acting_contactid"),
  displayStatus: text("display_status"),
  paymentStatus: word("payment_status", paymentStatus),
  autobillStatus: word("autobill_status", autobillStatus),
  disputeStatus: word("dispute_status", disputeStatus),
  lastOrderStatus: word("last_order_status", orderStatus),
  total: optionalMoney("amount"),
  paid: optionalMoney("paid"),
  lineCount: optional(whole("num_lines")),
});

export const owner = inner("owner", ownerRecord);
export const contacts = listOf("contacts", contactRecord);
export const auditLog = listOf("audit_logs", auditRecord);
