import { toClientId, toCreditNoteId, toStaffMemberId } from "../../../values/ids.ts";
import {
  account,
  certainWord,
  code,
  currency,
  day,
  deleted,
  link,
  name,
  ownId,
  text,
  word,
} from "../../records/kinds.ts";
import { included, readOnly } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { type Made, type Part, record, type Sent, type Shown } from "../../records/record.ts";
import { creditedRecipient, currentOrganization } from "../document/recipient.ts";
import { disputeStatus, orderStatus } from "../document/words.ts";
import { lines } from "./lines.ts";
import { creditNoteKind, creditNoteStatus } from "./words.ts";

/**
 * A credit note shows neither a stamp nor its used amount: `paid` equals `amount` in every captured row, even on the
 * first day.
 */
export const creditNoteRecord = record("credit note", {
  accountId: account,
  id: ownId(toCreditNoteId),
  clientId: { ...link("clientid", toClientId), read: ownId(toClientId, "clientid").read },
  freshbooksSenderId: readOnly(link("sentid", toStaffMemberId)),
  number: name("credit_number"),
  kind: certainWord("credit_type", creditNoteKind),
  status: readOnly(certainWord("status", creditNoteStatus)),
  disputeStatus: readOnly(word("dispute_status", disputeStatus)),
  lastOrderStatus: readOnly(word("last_order_status", orderStatus)),
  issueDate: day("create_date"),
  total: readOnly(money("amount")),
  currency: currency("currency_code"),
  language: code("language"),
  description: readOnly(text("description")),
  notes: text("notes"),
  terms: text("terms", null),
  recipient: creditedRecipient,
  currentOrganization,
  template: readOnly(text("template")),
  deleted,
  lines: included("lines", lines),
});

export type CreditNote = Shown<typeof creditNoteRecord>;
export type CreditNoteInput = Sent<typeof creditNoteRecord>;
export type NewCreditNote = Made<typeof creditNoteRecord>;
export type CreditNotePart = Part<typeof creditNoteRecord>;
