import { toClientId, toCreditNoteId } from "../../../values/ids.ts";
import { address } from "../../records/address.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import {
  account,
  certainWord,
  code,
  currency,
  day,
  deleted,
  link,
  name,
  number,
  ownId,
  text,
  word,
} from "../../records/kinds.ts";
import { included, readOnly } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { type Made, type Part, record, type Sent, type Shown, view } from "../../records/record.ts";
import { disputeStatus, orderStatus } from "../document/words.ts";
import { currentOrganization } from "../invoice/record.ts";
import { lines } from "./lines.ts";
import { creditNoteKind, creditNoteStatus } from "./words.ts";

/** The client as it was on the day; its keys stand among those of the credit note. */
const recipientRecord = view("recipient", {
  displayName: displayName(
    { organization: "organization", firstName: "fname", lastName: "lname" },
    numbered("Client", "clientid"),
  ),
  organization: text("organization"),
  firstName: text("fname"),
  lastName: text("lname"),
  address: address(""),
  vatName: text("vat_name"),
  vatNumber: text("vat_number"),
});

/**
 * A credit note shows no stamp, and nothing of how much of it was used: `paid` equals `amount` in every captured row, on the first day as
 * well.
 */
export const creditNoteRecord = record("credit note", {
  accountId: account,
  id: ownId(toCreditNoteId),
  clientId: { ...link("clientid", toClientId), read: ownId(toClientId, "clientid").read },
  freshbooksSenderId: readOnly(number("sentid")),
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
  recipient: { keys: [], inner: recipientRecord, read: recipientRecord.read },
  currentOrganization,
  template: readOnly(text("template")),
  deleted,
  lines: included("lines", lines),
});

export type CreditNote = Shown<typeof creditNoteRecord>;
export type CreditNoteInput = Sent<typeof creditNoteRecord>;
export type NewCreditNote = Made<typeof creditNoteRecord>;
export type CreditNotePart = Part<typeof creditNoteRecord>;
