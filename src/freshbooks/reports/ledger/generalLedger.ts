import { toDay } from "../../../values/dates.ts";
import {
  type LedgerAccountId,
  toExpenseId,
  toInvoiceId,
  toLedgerAccountId,
  toOtherIncomeId,
  toPaymentId,
} from "../../../values/ids.ts";
import type { Money } from "../../../values/money.ts";
import { idOrNull, orNull, toText, type WireMoney } from "../../records/wire.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  type WireRange,
} from "../answer.ts";
import { claimsIn, isClaimed } from "../claims.ts";
import { sendLedger } from "./answer.ts";

type WireSides = Record<"debit" | "credit", WireMoney>;
type WireMovements = WireSides & Record<"net_movement_debit" | "net_movement_credit", WireMoney>;
type Text = string | number | null | undefined;

type WireTransaction = WireSides &
  Record<"entity_type" | "reference" | "description" | "client_name", Text> &
  Record<"expenseid" | "invoiceid" | "paymentid" | "incomeid", unknown> & { date: string };

type WireSubAccount = WireMovements &
  Record<"sub_accountid" | "sub_account_name" | "sub_account_number", Text> & {
    transactions: WireTransaction[];
  };

type WireAccount = WireMovements &
  Record<"accountid" | "account_name" | "account_number", Text> & { sub_accounts: WireSubAccount[] };

type WireGeneralLedger = WireRange & {
  currency_code: string;
  download_token?: string | null;
  summary?: Partial<Record<"total_debit" | "total_credit", WireMoney | null>> | null;
  data: WireAccount[];
};

type Asked = Range & { currency?: string; accountId?: LedgerAccountId };
type ToAmount = (wire: WireMoney) => Money;

export type GeneralLedgerReport = ReturnType<typeof toGeneralLedger>;
export type GeneralLedgerAccount = ReturnType<ReturnType<typeof accountReader>>;
export type GeneralLedgerSubAccount = GeneralLedgerAccount["subAccounts"][number];
export type GeneralLedgerTransaction = ReturnType<ReturnType<typeof transactionReader>>;

/** FreshBooks' `general_ledger` of the newer family. */
export const generalLedger: ReportNoun<Asked, GeneralLedgerReport> = {
  name: "general_ledger",
  key: "general_ledger",
  send: (asked) => [
    ...sendLedger(asked),
    ...(asked.accountId ? [["accountid", asked.accountId] as const] : []),
  ],
  toReport: toGeneralLedger,
};

/** Every row is checked, because only the token repeats the account. */
function toGeneralLedger(wire: WireGeneralLedger, asked: Asked) {
  const { from, to, accountId } = asked;
  const currency = wire.currency_code;
  const toAmount = moneyIn(currency);
  const accounts = wire.data.map(accountReader(toAmount));
  const days = accounts
    .flatMap(({ subAccounts }) => subAccounts)
    .flatMap(({ transactions }) => transactions.map(({ date }) => date));
  const range = rangeConfirmed(wire, asked);
  confirm({
    from: range.from && days.every((day) => day >= from),
    to: range.to && days.every((day) => day <= to),
    ...currencyConfirmed(wire, asked),
    accountId:
      isClaimed(claimsIn(wire.download_token).accountid, accountId) &&
      (accountId === undefined || accounts.every((each) => isOf(each, accountId))),
  });
  const totalOf = (total: WireMoney | null | undefined) => (total ? toAmount(total) : null);
  return {
    ...{ from, to, currency, accounts },
    totalDebit: totalOf(wire.summary?.total_debit),
    totalCredit: totalOf(wire.summary?.total_credit),
  };
}

/** A child account may be nested in its parent. */
const isOf = ({ ledgerAccountId, subAccounts }: GeneralLedgerAccount, wanted: LedgerAccountId): boolean =>
  ledgerAccountId === wanted || subAccounts.every((below) => below.ledgerAccountId === wanted);

const accountReader = (toAmount: ToAmount) => (wire: WireAccount) => ({
  ledgerAccountId: accountIn(wire.accountid),
  name: toText(wire.account_name),
  number: idOrNull(wire.account_number),
  ...movementsIn(wire, toAmount),
  subAccounts: wire.sub_accounts.map((below) => ({
    ledgerAccountId: accountIn(below.sub_accountid),
    name: toText(below.sub_account_name),
    number: idOrNull(below.sub_account_number),
    ...movementsIn(below, toAmount),
    transactions: below.transactions.map(transactionReader(toAmount)),
  })),
});

const accountIn = (wire: Text): LedgerAccountId => toLedgerAccountId(toText(wire));

const movementsIn = (wire: WireMovements, toAmount: ToAmount) => ({
  debit: toAmount(wire.debit),
  credit: toAmount(wire.credit),
  netDebit: toAmount(wire.net_movement_debit),
  netCredit: toAmount(wire.net_movement_credit),
});

const transactionReader = (toAmount: ToAmount) => (wire: WireTransaction) => ({
  kind: orNull(wire.entity_type),
  date: toDay(wire.date),
  reference: orNull(wire.reference),
  description: orNull(wire.description),
  clientName: orNull(wire.client_name),
  debit: toAmount(wire.debit),
  credit: toAmount(wire.credit),
  expenseId: numbered(wire.expenseid, toExpenseId),
  invoiceId: numbered(wire.invoiceid, toInvoiceId),
  paymentId: numbered(wire.paymentid, toPaymentId),
  otherIncomeId: numbered(wire.incomeid, toOtherIncomeId),
});

function numbered<Id>(wire: unknown, toId: (raw: string) => Id): Id | null {
  const id = idOrNull(wire);
  return id === null ? null : toId(id);
}
