import type { Day } from "../../../values/dates.ts";
import type { JournalEntrySubAccountId } from "../../../values/ids.ts";
import { isSameMoney, type Money } from "../../../values/money.ts";
import type { Field, Path, Wire } from "../../records/field.ts";
import { account, currency, day, name, text } from "../../records/kinds.ts";
import { at, kept, needed, shown } from "../../records/modifiers.ts";
import { rowsAt } from "../../records/nested.ts";
import { record, type Shown } from "../../records/record.ts";
import { decimalOrNull, toText } from "../../records/wire.ts";
import { type JournalEntryLine, journalEntryLineRecord } from "./record.ts";

/** A debit or a credit, in the currency of the entry. */
export type NewLine = {
  readonly subAccountId: JournalEntrySubAccountId;
  readonly side: "debit" | "credit";
  readonly amount: Money;
};

/** Integrators send one of the two keys, the official collection the other; FreshBooks ignores the unknown one. */
const date: Field<Day> = {
  ...day("user_entered_date"),
  write: {
    ...day("user_entered_date").write,
    toWire: (sent) => ({ date: sent, user_entered_date: sent }),
    wireKeys: { date: [], user_entered_date: [] },
  },
};

/** A line in the form of a list: here amounts are bare, and the line's entry is not beside it. */
function asListed(detail: Wire, entry: Wire): Wire {
  const code = detail.currency_code ?? entry.currency_code;
  const money = (key: string) => {
    const amount = decimalOrNull(detail[key]);
    return amount === null ? null : { amount, code };
  };
  return {
    ...detail,
    ...{ debit: money("debit"), credit: money("credit") },
    entry: { entryid: entry.entryid ?? entry.id },
    sub_account: { sub_accountid: detail.sub_accountid },
  };
}

const isSame = ({ subAccountId, side, amount }: NewLine, line: JournalEntryLine): boolean => {
  const its = line[side];
  return line.subAccountId === subAccountId && its !== null && isSameMoney(its, amount);
};

/** Lines are returned in a different order: exactly the sent ones must be among them. */
function unconfirmed(sent: readonly NewLine[], seen: readonly JournalEntryLine[]): Path[] {
  const left = [...seen];
  const missing = sent.flatMap((line, index): Path[] => {
    const at = left.findIndex((each) => isSame(line, each));
    if (at < 0) return [[String(index)]];
    left.splice(at, 1);
    return [];
  });
  return left.length > 0 && missing.length === 0 ? [[]] : missing;
}

const lines: Field<readonly JournalEntryLine[], readonly NewLine[]> = kept({
  keys: ["details"],
  many: true,
  read: (wire, beside) =>
    rowsAt(wire, "details").map((detail) =>
      journalEntryLineRecord.read(asListed(detail as Wire, wire), beside),
    ),
  write: {
    toWire: (sent) => ({
      details: (sent ?? []).map(({ subAccountId, side, amount }) => ({
        sub_accountid: Number(subAccountId),
        [side]: amount.amount,
      })),
    }),
    wireKeys: { details: [] },
    unconfirmed: (sent, seen) => unconfirmed(sent ?? [], seen ?? []),
  },
});

export const journalEntryRecord = record("journal entry", {
  accountId: account,
  id: needed(shown("entryid", (wire) => toText(at(wire, "entryid")))),
  name: name("name"),
  description: text("description"),
  date,
  currency: currency("currency_code"),
  lines,
});

export type JournalEntry = Shown<typeof journalEntryRecord>;
