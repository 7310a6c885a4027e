import { toClientId, toEstimateId, toProjectId, toStaffMemberId } from "../../../values/ids.ts";
import type { Field } from "../../records/field.ts";
import {
  account,
  archived,
  code,
  currency,
  day,
  decimal,
  deleted,
  easternInstant,
  flag,
  link,
  name,
  number,
  ownId,
  text,
} from "../../records/kinds.ts";
import { included, once, perhaps, readOnly } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { listOf } from "../../records/nested.ts";
import { type Made, type Part, record, type Shown } from "../../records/record.ts";
import { discount } from "../document/discount.ts";
import { lineFields, linesWrite } from "../document/lines.ts";
import { contacts, owner } from "../document/parts.ts";
import { presentation } from "../document/presentation.ts";
import { currentOrganization, writtenRecipient } from "../document/recipient.ts";
import { sections } from "./sections.ts";
import { status } from "./status.ts";

/** One old recording of an estimate has lines without a number. */
const lineRecord = record("line", { ...lineFields, lineId: readOnly(number("lineid")) });

export type EstimateLine = Shown<typeof lineRecord>;

const details = text("payment_details");

/** FreshBooks' app sends it, but no recorded estimate has it. */
const paymentDetails: Field<string | null | undefined, string> = {
  ...details,
  read: (wire, beside) => (wire.payment_details === undefined ? undefined : details.read(wire, beside)),
};

export const estimateRecord = record("estimate", {
  accountId: account,
  id: ownId(toEstimateId),
  clientId: once({ ...link("customerid", toClientId), read: ownId(toClientId, "customerid").read }),
  projectId: link("modern_projectid", toProjectId, null),
  freshbooksOwnerId: once(number("ownerid")),
  freshbooksSenderId: readOnly(link("sentid", toStaffMemberId)),
  number: name("estimate_number"),
  status,
  issueDate: day("create_date"),
  total: readOnly(money("amount")),
  discount,
  discountPercent: decimal("discount_value", "0"),
  currency: currency("currency_code"),
  language: code("language"),
  description: readOnly(text("description")),
  notes: text("notes"),
  terms: text("terms", null),
  poNumber: text("po_number", null),
  paymentDetails,
  recipient: writtenRecipient,
  currentOrganization,
  template: text("template"),
  isProposal: once(flag("rich_proposal", false)),
  requiresSignature: flag("require_client_signature", false),
  archived,
  deleted,
  createdAt: easternInstant("created_at"),
  updatedAt: easternInstant("updated"),
  lines: included("lines", { ...listOf("lines", lineRecord), write: linesWrite }),
  presentation: included("presentation", presentation),
  sections,
  owner: perhaps("owner", owner),
  contacts: perhaps("contacts", contacts),
});

export type Estimate = Shown<typeof estimateRecord>;
export type NewEstimate = Made<typeof estimateRecord>;
export type EstimatePart = Part<typeof estimateRecord>;
