import type { Include } from "../../families/accounting/noun.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Json, money } from "../../wire/json.ts";
import { utc } from "../../wire/stamps.ts";
import type { ClientRow, InvoiceRow } from "../rows.ts";
import { showLook } from "./presentation.ts";

const gateways = new Map<unknown, string>([
  [26, "stripe"],
  [30, "fbpay"],
]);

/** The connected gateway of a name; an invented one if no longer connected. */
function connectionOf(name: string | undefined, { account, settings }: Moment): string {
  const connected = [...account.gateways.values()].find(({ fields }) => fields.gateway_name === name);
  if (!connected) return "0".repeat(32);
  return settings.gatewayConnections === "number"
    ? String(connected.id)
    : String(connected.fields.connectionid);
}

/** Document creator. */
export const showOwner: Include<Row> = ({ fields }, { account: { seed } }) => ({
  userid: fields.ownerid ?? 1,
  email: seed.owner.email,
  fname: seed.owner.firstName,
  lname: seed.owner.lastName,
  organization: seed.businessName,
});

/** A document's recipient: the client, as contact -1. */
export const showContacts =
  (idField: string): Include<Row & { client: ClientRow }> =>
  ({ id, client: { id: userid, fields } }) => [
    {
      contactid: -1,
      email: fields.email ?? null,
      fname: fields.fname ?? "",
      lname: fields.lname ?? "",
      [idField]: id,
      userid,
    },
  ];

/** What an invoice shows with `include[]`; absent without, not null. */
export const invoiceIncludes: Readonly<Record<string, Include<InvoiceRow>>> = {
  lines: ({ extras }) => extras.lines ?? [],
  presentation: showLook("invoiceid"),
  late_fee: ({ extras }) => extras.late_fee ?? null,
  late_reminders: ({ extras }) => extras.late_reminders ?? [],
  attachments: ({ extras }) => extras.attachments ?? [],
  client_audits: () => [],
  payment_schedule: () => [],
  invoice_profile: () => null,
  owner: showOwner,
  contacts: showContacts("invoiceid"),
  allowed_gateways: ({ id, extras }, moment) =>
    list(extras.allowed_gatewayids).map((gatewayid, index) => ({
      id: id * 10 + index,
      allowedid: id * 10 + index,
      gatewayid,
      gateway_name: gateways.get(gatewayid) ?? "",
      connectionid: connectionOf(gateways.get(gatewayid), moment),
    })),
  audit_logs: (row) => [
    {
      id: row.id,
      logid: row.id,
      invoiceid: row.id,
      customerid: row.client.id,
      customer_contactid: null,
      acting_userid: 1,
      acting_contactid: -1,
      acting_level: 3,
      event: "Created",
      created_at: utc(row.createdAt), // unlike the invoice's own stamps
      status: 1,
      display_status: "draft",
      payment_status: "unpaid",
      autobill_status: null,
      dispute_status: null,
      last_order_status: null,
      amount: money(centsText(row.totals.amount), String(row.fields.currency_code)),
      paid: money("0.00", String(row.fields.currency_code)),
      currency_code: row.fields.currency_code ?? "",
      num_lines: list(row.extras.lines).length,
    },
  ],
  system: (row, { account: { seed } }) => ({
    name: seed.businessName,
    street: "",
    street2: "",
    city: "",
    province: "",
    code: "",
    country: seed.country,
    currency_code: seed.currency,
    date: row.fields.create_date ?? null,
    bus_phone: "",
    mob_phone: "",
    fax: "",
    info_email: seed.owner.email,
    subdomain: null,
    modern_system: true,
    vat_name: "",
    vat_number: "",
    vis_state: 0,
  }),
};

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
