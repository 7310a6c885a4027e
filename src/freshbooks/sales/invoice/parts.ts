import {
  inner,
  kept,
  listOf,
  name,
  number,
  optional,
  optionalMoney,
  readOnly,
  shown,
  text,
  utcInstant,
  whole,
  word,
} from "../../records/kinds.ts";
import { record } from "../../records/record.ts";
import { idOrNull, toText } from "../../records/wire.ts";
import { autobillStatus, disputeStatus, orderStatus, paymentStatus } from "./words.ts";

const names = {
  firstName: readOnly(text("fname")),
  lastName: readOnly(text("lname")),
  email: readOnly(text("email")),
};

/** -1 is the client's main contact, or none of them. */
const contactAt = (key: string) => shown(key, (wire) => (wire[key] === -1 ? null : idOrNull(wire[key])));

const ownerRecord = record("owner", {
  ...names,
  staffId: readOnly(name("userid")),
  organization: readOnly(text("organization")),
});

const contactRecord = record("contact", { ...names, freshbooksId: contactAt("contactid") });

const gatewayRecord = record("gateway", {
  gatewayId: readOnly(number("gatewayid")),
  name: readOnly(text("gateway_name")),
});

const attachmentRecord = record("attachment", {
  freshbooksId: shown(["attachmentid", "id"], ({ attachmentid, id }) => toText(attachmentid ?? id)),
  mediaType: readOnly(text("media_type")),
});

const auditRecord = record("audit entry", {
  freshbooksId: readOnly(name("id")),
  event: readOnly(text("event")),
  createdAt: optional(utcInstant("created_at")), // UTC, unlike the invoice's own stamps
  actingUserId: readOnly(number("acting_userid")),
  actingContactId: contactAt("acting_contactid"),
  displayStatus: readOnly(text("display_status")),
  paymentStatus: readOnly(word("payment_status", paymentStatus)),
  autobillStatus: readOnly(word("autobill_status", autobillStatus)),
  disputeStatus: readOnly(word("dispute_status", disputeStatus)),
  lastOrderStatus: readOnly(word("last_order_status", orderStatus)),
  total: readOnly(optionalMoney("amount")),
  paid: readOnly(optionalMoney("paid")),
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
const look = (key: string) => readOnly(number(key));

const presentationRecord = record("presentation", {
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
export const attachments = listOf("attachments", attachmentRecord);
