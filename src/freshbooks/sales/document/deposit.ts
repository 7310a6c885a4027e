import { isSameDecimal, isSameMoney, type Money } from "../../../values/money.ts";
import type { Field, Wire } from "../../records/field.ts";
import { decimal, word } from "../../records/kinds.ts";
import { optionalMoney } from "../../records/money.ts";
import { type Shown, view } from "../../records/record.ts";
import { depositStatus } from "./words.ts";

/** Its keys are among those of the invoice. */
const depositRecord = view("deposit", {
  amount: optionalMoney("deposit_amount"),
  percent: decimal("deposit_percentage"),
  status: word("deposit_status", depositStatus),
});

export type InvoiceDeposit = Shown<typeof depositRecord>;

/** A deposit to request, by one of the two. */
type DepositInput = { readonly amount?: Money | null; readonly percent?: string | null };

/** Requesting zero means no deposit. */
const isZero = ({ amount, percent }: DepositInput): boolean => isNone(amount ? amount.amount : percent);

const isNone = (value: unknown): boolean =>
  value === null || value === undefined || /^[0.]*$/.test(String(value));

/** FreshBooks sends `none` for an invoice without a deposit, and older ones send nothing. */
const asksForNone = ({ deposit_amount: amount, deposit_percentage: percent, deposit_status: status }: Wire) =>
  (status || "none") === "none" && isNone(percent) && isNone((amount as Wire | null | undefined)?.amount);

/** What is paid in advance; null without one. Writing the amount clears the percent, and vice versa. */
export const deposit: Field<InvoiceDeposit | null, DepositInput> = {
  kept: true,
  keys: [],
  inner: depositRecord,
  read: (wire, beside) => (asksForNone(wire) ? null : depositRecord.read(wire, beside)),
  write: {
    toWire: (sent) => ({
      deposit_amount: sent?.amount ? { amount: sent.amount.amount, code: sent.amount.currency } : null,
      deposit_percentage: sent?.percent ?? null,
    }),
    wireKeys: { deposit_amount: ["amount"], deposit_percentage: ["percent"] },
    unconfirmed: (sent, shown) => {
      if (!sent || isZero(sent)) return shown ? [[]] : [];
      if (sent.amount) return shown?.amount && isSameMoney(sent.amount, shown.amount) ? [] : [["amount"]];
      return shown?.percent && isSameDecimal(sent.percent ?? "0", shown.percent) ? [] : [["percent"]];
    },
  },
};
