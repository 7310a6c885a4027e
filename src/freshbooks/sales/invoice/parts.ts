import { fromUtcTime } from "../../../values/dates.ts";
import { idOrNull, moneyOrNull, orNull, toText, type WireMoney, wholeOrNull } from "../../records/wire.ts";
import { autobillStatus, disputeStatus, orderStatus, paymentStatus } from "./words.ts";

type Text = string | null | undefined;
type WireName = { fname: Text; lname: Text; email: Text };

/** What an invoice carries only when asked, lines and late fees aside. */
export type WireParts = {
  owner?: WireOwner | null;
  presentation?: WirePresentation | null;
  contacts?: WireContact[];
  allowed_gateways?: WireGateway[];
  audit_logs?: WireAudit[];
  attachments?: WireAttachment[];
};

type WireOwner = WireName & { userid: number; organization: Text };

type WireContact = WireName & { contactid?: number | null };

type WireAttachment = { attachmentid?: number; id?: number; media_type?: Text };

type WireGateway = { gatewayid?: number | null; gateway_name?: Text };

type WirePresentation = Record<string, string | number | null | undefined>;

type WireAudit = {
  id: number;
  event: Text;
  created_at: Text;
  acting_userid?: number | null;
  acting_contactid?: number | null;
  display_status?: Text;
  payment_status?: Text;
  autobill_status?: Text;
  dispute_status?: Text;
  last_order_status?: Text;
  num_lines?: number | null;
  amount?: WireMoney | null;
  paid?: WireMoney | null;
};

const nameIn = ({ fname, lname, email }: WireName) => ({
  firstName: orNull(fname),
  lastName: orNull(lname),
  email: orNull(email),
});

/** -1 is the client's main contact, or none of them. */
const contactIn = (id: number | null | undefined): string | null => (id === -1 ? null : idOrNull(id));

const headings = [
  "description",
  "hours",
  "item",
  "quantity",
  "rate",
  "task",
  "time_entry_notes",
  "unit_cost",
];

export const toOwner = (owner: WireOwner) => ({
  ...nameIn(owner),
  staffId: toText(owner.userid),
  organization: orNull(owner.organization),
});

export const toContact = (contact: WireContact) => ({
  ...nameIn(contact),
  freshbooksId: contactIn(contact.contactid),
});

export const toGateway = ({ gatewayid, gateway_name }: WireGateway) => ({
  gatewayId: idOrNull(gatewayid),
  name: orNull(gateway_name),
});

export const toAttachment = ({ attachmentid, id, media_type }: WireAttachment) => ({
  freshbooksId: toText(attachmentid ?? id),
  mediaType: orNull(media_type),
});

export const toAuditEntry = (entry: WireAudit) => ({
  freshbooksId: toText(entry.id),
  event: orNull(entry.event),
  createdAt: entry.created_at ? fromUtcTime(entry.created_at) : null, // UTC, unlike the invoice's own stamps
  actingUserId: idOrNull(entry.acting_userid),
  actingContactId: contactIn(entry.acting_contactid),
  displayStatus: orNull(entry.display_status),
  paymentStatus: paymentStatus.toOurs(entry.payment_status),
  autobillStatus: autobillStatus.toOurs(entry.autobill_status),
  disputeStatus: disputeStatus.toOurs(entry.dispute_status),
  lastOrderStatus: orderStatus.toOurs(entry.last_order_status),
  total: moneyOrNull(entry.amount),
  paid: moneyOrNull(entry.paid),
  lineCount: wholeOrNull(entry.num_lines),
});

export function toPresentation(wire: WirePresentation) {
  const text = (key: string): string | null => idOrNull(wire[key]);
  return {
    layout: text("theme_layout"),
    font: text("theme_font_name"),
    primaryColor: text("theme_primary_color"),
    dateFormat: text("date_format"),
    label: text("label"),
    logoPath: text("image_logo_src"),
    bannerPath: text("image_banner_src"),
    bannerPositionY: wholeOrNull(wire.image_banner_position_y),
    headings: headings.flatMap((name) => {
      const words = text(`${name}_heading`);
      return words ? [{ name, text: words }] : [];
    }),
  };
}
