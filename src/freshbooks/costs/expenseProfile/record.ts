import { toClientId, toExpenseCategoryId, toExpenseProfileId, toStaffMemberId } from "../../../values/ids.ts";
import type { Field, Wire } from "../../records/field.ts";
import { account, dayOrNull, decimal, flagOrNull, link, text } from "../../records/kinds.ts";
import { readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { type Made, record, type Shown, view } from "../../records/record.ts";
import { type Rhythm, toFrequency, toRhythm } from "../../records/rhythm.ts";
import { idOrNull, toText } from "../../records/wire.ts";
import { single } from "../../records/writing.ts";
import { taxes } from "../expense/taxes.ts";

/** No answer is recorded: a value without any of its keys is undefined, and may still have been applied. */
function ifShown<Value, Sent>(field: Field<Value, Sent>): Field<Value | undefined, Sent> {
  const { keys, read, write } = field;
  return {
    ...field,
    read: (wire, beside) => (keys.some((key) => wire[key] !== undefined) ? read(wire, beside) : undefined),
    write: {
      ...write,
      unconfirmed: (sent, seen, given) => (seen === undefined ? [] : write.unconfirmed(sent, seen, given)),
    },
  };
}

const rhythmIn = ({ frequency }: Wire): Rhythm | null => toRhythm(toText(frequency));

/** Null for a rhythm in another notation. */
const rhythm: Field<Rhythm | null> = {
  ...shown("frequency", rhythmIn),
  write: single<Rhythm>(
    "frequency",
    (sent) => sent && toFrequency(sent),
    (sent, seen) => sent.every === seen.every && sent.unit === seen.unit,
  ),
};

/** A recurring expense, as far as it is shown. */
export const expenseProfileRecord = record("expense profile", {
  accountId: account,
  id: shown(["id", "profileid"], ({ id, profileid }) => {
    const own = idOrNull(id) ?? idOrNull(profileid);
    return own === null ? null : toExpenseProfileId(own);
  }),
  rhythm: ifShown(rhythm),
  startDate: ifShown(dayOrNull("start_date")),
  endDate: ifShown(dayOrNull("end_date")),
  nextIssueDate: readOnly(ifShown(dayOrNull("next_issue_date"))),
  amount: ifShown(money("amount")),
  taxes: ifShown(taxes),
  vendor: ifShown(text("vendor", null)),
  note: ifShown(text("notes", null)),
  markupPercent: ifShown(decimal("markup_percent", "0")),
  isCostOfGoodsSold: flagOrNull("is_cogs"),
  freshbooksStaffId: readOnly(link("staffid", toStaffMemberId)),
  categoryId: ifShown(link("categoryid", toExpenseCategoryId)),
  clientId: ifShown(link("clientid", toClientId, null)),
});

/** The same inside an expense, which does not write it. */
export const shownProfileRecord = view("expense profile", expenseProfileRecord.fields);

export type ExpenseProfile = Shown<typeof expenseProfileRecord>;
export type NewExpenseProfile = Made<typeof expenseProfileRecord>;
