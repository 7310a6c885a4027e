import { compareDecimals, isSameMoney, isZero, type Money } from "../../../values/money.ts";
import type { Field, Path } from "../../records/fields.ts";
import { decimalOrNull, moneyOrNull, orNull, type WireMoney } from "../../records/wire.ts";

type Text = string | null | undefined;

export type WireExpenseTaxes = {
  taxName1: Text;
  taxName2: Text;
  taxPercent1: string | number | null;
  taxPercent2: string | number | null;
  // An amount, unlike on the lines of an invoice.
  taxAmount1: WireMoney | null;
  taxAmount2: WireMoney | null;
};

/** The wire always has room for two: one without a name, a percent and an amount is none. */
export const toExpenseTaxes = (wire: WireExpenseTaxes) =>
  [
    toTax(wire.taxName1, wire.taxPercent1, wire.taxAmount1),
    toTax(wire.taxName2, wire.taxPercent2, wire.taxAmount2),
  ].filter(({ name, percent, amount }) => name !== null || isSome(percent) || isSome(amount?.amount));

const isSome = (amount: string | null | undefined): boolean =>
  amount !== null && amount !== undefined && !isZero({ amount });

const toTax = (name: Text, percent: string | number | null, amount: WireMoney | null) => ({
  name: orNull(name),
  percent: decimalOrNull(percent),
  amount: moneyOrNull(amount),
});

export type ExpenseTax = ReturnType<typeof toTax>;

/** A tax to write, by its percent or its amount or both. */
export type ExpenseTaxInput = {
  readonly name: string;
  readonly percent?: string | null;
  readonly amount?: Money | null;
};

/** Both taxes at once: the wire has a place for each, so what is not sent is cleared. */
export const taxesField: Field<readonly ExpenseTaxInput[], readonly ExpenseTax[]> = {
  toWire: (sent) => ({ ...taxToWire(1, sent?.[0]), ...taxToWire(2, sent?.[1]) }),
  wireKeys: Object.fromEntries(
    [1, 2].flatMap((number): [string, Path][] => {
      const at = String(number - 1);
      return [
        [`taxName${number}`, [at, "name"]],
        [`taxPercent${number}`, [at, "percent"]],
        [`taxAmount${number}`, [at, "amount"]],
      ];
    }),
  ),
  unconfirmed: (sent, shown) => {
    const taxes = sent ?? [];
    if (!shown || shown.length !== taxes.length) return [[]];
    return taxes.flatMap((tax, at) => unconfirmedIn(tax, shown[at]).map((path) => [String(at), ...path]));
  },
};

/** An amount that is not given is left for FreshBooks to take from the percent. */
const taxToWire = (number: 1 | 2, tax: ExpenseTaxInput | undefined) => ({
  [`taxName${number}`]: tax?.name ?? null,
  [`taxPercent${number}`]: tax?.percent ?? null,
  ...((tax?.amount || !tax?.percent) && {
    [`taxAmount${number}`]: tax?.amount ? { amount: tax.amount.amount, code: tax.amount.currency } : null,
  }),
});

function unconfirmedIn(sent: ExpenseTaxInput, shown: ExpenseTax | undefined): Path[] {
  const wrong: Path[] = [];
  if (sent.name.trim() !== shown?.name) wrong.push(["name"]);
  if (sent.percent && compareDecimals(sent.percent, shown?.percent ?? "0") !== 0) wrong.push(["percent"]);
  if (sent.amount && !(shown?.amount && isSameMoney(sent.amount, shown.amount))) wrong.push(["amount"]);
  return wrong;
}
