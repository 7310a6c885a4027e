import { isZero } from "../values/money.ts";
import { decimalOrNull, moneyOrNull, orNull, type WireMoney } from "./wire.ts";

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

/** The wire always has room for two: one without a name and without an amount is none. */
export const toExpenseTaxes = (wire: WireExpenseTaxes) =>
  [
    toTax(wire.taxName1, wire.taxPercent1, wire.taxAmount1),
    toTax(wire.taxName2, wire.taxPercent2, wire.taxAmount2),
  ].filter(({ name, amount }) => name !== null || (amount !== null && !isZero(amount)));

const toTax = (name: Text, percent: string | number | null, amount: WireMoney | null) => ({
  name: orNull(name),
  percent: decimalOrNull(percent),
  amount: moneyOrNull(amount),
});
