import { displayName, numbered } from "../../records/displayName.ts";
import { name, number, text, utcInstant, whole, word } from "../../records/kinds.ts";
import { kept, optional, shown } from "../../records/modifiers.ts";
import { optionalMoney } from "../../records/money.ts";
import { inner, listOf } from "../../records/nested.ts";
import { view } from "../../records/record.ts";
import { idOrNull } from "../../records/wire.ts";
import { autobillStatus, disputeStatus, orderStatus, paymentStatus } from "./words.ts";

const nameKeys = { firstName: "fname", lastName: "lname", email: "email" };

const names = {
  firstName: text("fname"),
  lastName: text("lname"),
  email: text("email"),
};

/** -1 is the client's main contact, or none of them. */
const contactAt = (key: string) => shown(key, (wire) => (wire[key] === -1 ? null : idOrNull(wire[key])));

const ownerRecord = view("owner", {
  ...names,
  displayName: displayName(nameKeys, numbered("Staff member", "userid")),
  freshbooksStaffId: name("userid"),
  organization: text("organization"),
});

const contactRecord = view("contact", {
  ...names,
  displayName: displayName(nameKeys, () => "Contact"),
  freshbooksId: contactAt("contactid"),
});

const gatewayRecord = view("gateway", {
  freshbooksId: number("gatewayid"),
  name: text("gateway_name"),
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

const headings = [
  "description",
  "hours",
  "item",
  "quantity",
  "rate",
  "task",
  "time_entry_notes",
  "unit_cost",
].map((name) => ({ name, key: `${name}_heading` }));

/** A text for which FreshBooks may send 0 as well. */
const look = (key: string) => number(key);

const presentationRecord = view("presentation", {
  layout: look("theme_layout"),
  font: look("theme_font_name"),
  primaryColor: look("theme_primary_color"),
  dateFormat: look("date_format"),
  label: look("label"),
  logoPath: look("image_logo_src"),
  bannerPath: look("image_banner_src"),
  bannerPositionY: optional(whole("image_banner_position_y")),
  headings: kept(
    shown(
      headings.map(({ key }) => key),
      (wire) =>
        headings.flatMap(({ name, key }) => {
          const text = idOrNull(wire[key]);
          return text ? [{ name, text }] : [];
        }),
    ),
  ),
});

export const owner = inner("owner", ownerRecord);
export const presentation = inner("presentation", presentationRecord);
export const contacts = listOf("contacts", contactRecord);
export const gateways = listOf("allowed_gateways", gatewayRecord);
export const auditLog = listOf("audit_logs", auditRecord);
