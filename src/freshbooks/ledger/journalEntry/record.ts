import {
  toClientId,
  toCreditNoteId,
  toExpenseCategoryId,
  toExpenseId,
  toInvoiceId,
  toJournalEntryLineId,
  toJournalEntrySubAccountId,
  toOtherIncomeId,
  toPaymentId,
} from "../../../values/ids.ts";
import type { Readable, Wire } from "../../records/field.ts";
import { account, day, ownId, text, word } from "../../records/kinds.ts";
import { at, readOnly, shown } from "../../records/modifiers.ts";
import { optionalMoney } from "../../records/money.ts";
import { type Shown, view } from "../../records/record.ts";
import { idOrNull, moneyOrNull, partOf } from "../../records/wire.ts";
import { words } from "../../records/words.ts";

const lineKind = words("journal entry line", {
  EXPENSE: "expense",
  TAX: "tax",
  ADJUSTMENT: "adjustment",
  TOTAL: "total",
  SALES: "sales",
});

/** A number in an object of the line. */
const within = <Id>(key: string, inner: string, toId: (raw: string) => Id): Readable<Id | null> =>
  shown(key, (wire) => {
    const id = partOf(wire[key] as Wire | null | undefined, (part) => idOrNull(part[inner])) ?? null;
    return id === null ? null : toId(id);
  });

const entry = <Id>(key: string, toId: (raw: string) => Id) => within("entry", key, toId);

/** The side that does not apply is null. */
const side = (key: string) => readOnly(optionalMoney(key));

export const journalEntryLineRecord = view("journal line", {
  accountId: account,
  id: ownId(toJournalEntryLineId),
  freshbooksEntryId: entry("entryid", (id) => id),
  name: text("name"),
  description: text("description"),
  date: readOnly(day("user_entered_date")),
  kind: word("detail_type", lineKind),
  debit: side("debit"),
  credit: side("credit"),
  balance: shown("balance", (wire) => moneyOrNull(at(wire, "balance"))),
  subAccountId: within("sub_account", "sub_accountid", toJournalEntrySubAccountId),
  clientId: entry("clientid", toClientId),
  invoiceId: entry("invoiceid", toInvoiceId),
  paymentId: entry("paymentid", toPaymentId),
  creditNoteId: entry("creditid", toCreditNoteId),
  expenseId: entry("expenseid", toExpenseId),
  otherIncomeId: entry("incomeid", toOtherIncomeId),
  categoryId: entry("categoryid", toExpenseCategoryId),
});

export type JournalEntryLine = Shown<typeof journalEntryLineRecord>;
