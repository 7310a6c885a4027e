import { fromUtcTime } from "../values/dates.ts";
import { idOrNull, moneyOrNull, orNull, partOf, toText, type WireMoney, wholeOrNull } from "./wire.ts";

type Text = string | null | undefined;
type WireName = { fname: Text; lname: Text; email: Text };

/** What an invoice carries only when asked, lines and late fees aside. */
export type WireParts = {
  owner?: (WireName & { userid: number; organization: Text }) | null;
  presentation?: WirePresentation | null;
  contacts?: (WireName & { contactid?: number | null })[];
  allowed_gateways?: { gatewayid?: number | null; gateway_name?: Text }[];
  audit_logs?: WireAudit[];
  attachments?: { attachmentid?: number; id?: number; media_type?: Text }[];
};

type WirePresentation = Record<string, string | number | null | undefined>;

type WireAudit = {
  id: number;
  event: Text;
  created_at: Text;
  acting_userid?: number | null;
  amount?: WireMoney | null;
  paid?: WireMoney | null;
};

const nameIn = ({ fname, lname, email }: WireName) => ({
  firstName: orNull(fname),
  lastName: orNull(lname),
  email: orNull(email),
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
];

/** Each absent when it was not asked for. */
export const partsIn = (wire: WireParts) => ({
  owner: partOf(wire.owner, (owner) => ({
    ...nameIn(owner),
    staffId: toText(owner.userid),
    organization: orNull(owner.organization),
  })),
  presentation: partOf(wire.presentation, toPresentation),
  contacts: wire.contacts?.map((contact) => ({
    ...nameIn(contact),
    // -1 is the client's main contact.
    freshbooksId: contact.contactid === -1 ? null : idOrNull(contact.contactid),
  })),
  paymentGateways: wire.allowed_gateways?.map(({ gatewayid, gateway_name }) => ({
    gatewayId: idOrNull(gatewayid),
    name: orNull(gateway_name),
  })),
  auditLog: wire.audit_logs?.map((entry) => ({
    freshbooksId: toText(entry.id),
    event: orNull(entry.event),
    createdAt: entry.created_at ? fromUtcTime(entry.created_at) : null, // UTC, unlike the invoice's own stamps
    actingUserId: idOrNull(entry.acting_userid),
    total: moneyOrNull(entry.amount),
    paid: moneyOrNull(entry.paid),
  })),
  attachments: wire.attachments?.map(({ attachmentid, id, media_type }) => ({
    freshbooksId: toText(attachmentid ?? id),
    mediaType: orNull(media_type),
  })),
});

function toPresentation(wire: WirePresentation) {
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
