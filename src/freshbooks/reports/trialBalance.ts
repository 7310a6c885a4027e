import { toJournalEntrySubAccountId } from "../../values/ids.ts";
import { addUpTo, differenceOf, type Money } from "../../values/money.ts";
import { idOrNull, orNull, toText, type WireMoney } from "../records/wire.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendCurrency,
  sendRange,
  type WireRange,
} from "./answer.ts";

type Text = string | number | null | undefined;

type WireRow = {
  account_name: Text;
  account_number: Text;
  account_sub_name: Text;
  account_sub_number: Text;
  sub_accountid: Text;
  debit: WireMoney;
  credit: WireMoney;
};

type WireTrialBalance = WireRange & { currency_code: string; data: WireRow[] };

type Asked = Range & { currency?: string };

export type TrialBalanceLine = ReturnType<ReturnType<typeof lineReader>>;

/** FreshBooks' `trial_balance`: movements of the range alone. */
export const trialBalance: ReportNoun<Asked, ReturnType<typeof toTrialBalance>> = {
  name: "trial_balance",
  key: "trial_balance",
  send: (asked) => [...sendRange(asked), ...sendCurrency(asked)],
  toReport: toTrialBalance,
};

function toTrialBalance(wire: WireTrialBalance, asked: Asked) {
  confirm({ ...rangeConfirmed(wire, asked), ...currencyConfirmed(wire, asked) });
  const currency = wire.currency_code;
  const toAmount = moneyIn(currency);
  const lines = wire.data.filter((row) => !isTotal(row)).map(lineReader(toAmount));
  const total = wire.data.find(isTotal);
  const totalOf = (side: "debit" | "credit"): Money => {
    const amounts = lines.map((line) => line[side]);
    const own = { amount: differenceOf(["0.00", ...amounts.map(({ amount }) => amount)], []), currency };
    const theirs = total ? toAmount(total[side]) : own;
    if (addUpTo(theirs, amounts)) return theirs;
    throw new TypeError(`The total ${side} of a trial balance is not the sum of its lines`);
  };
  const { from, to } = asked;
  return { from, to, currency, lines, totalDebit: totalOf("debit"), totalCredit: totalOf("credit") };
}

/** The last row holds the sums and has no account. */
const isTotal = ({ account_name, sub_accountid }: WireRow): boolean =>
  account_name === "total" && idOrNull(sub_accountid) === null;

const lineReader = (toAmount: (wire: WireMoney) => Money) => (wire: WireRow) => {
  const subAccountId = idOrNull(wire.sub_accountid);
  return {
    name: toText(wire.account_sub_name),
    number: idOrNull(wire.account_sub_number),
    accountName: orNull(wire.account_name),
    accountNumber: idOrNull(wire.account_number),
    debit: toAmount(wire.debit),
    credit: toAmount(wire.credit),
    subAccountId: subAccountId === null ? null : toJournalEntrySubAccountId(subAccountId),
  };
};
