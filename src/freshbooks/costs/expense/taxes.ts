import { isSameDecimal, isSameMoney, isZero, type Money } from "../../../values/money.ts";
import type { Beside, Field, Path, Wire } from "../../records/field.ts";
import { decimal, text } from "../../records/kinds.ts";
import { kept } from "../../records/modifiers.ts";
import { optionalMoney } from "../../records/money.ts";
import { isSameText } from "../../records/writing.ts";

/** The wire has two places for taxes. Their amounts are money, unlike those on the lines of an invoice. */
const places = [1, 2].map((place) => ({
  name: text(`taxName${place}`, null),
  percent: decimal(`taxPercent${place}`),
  amount: optionalMoney(`taxAmount${place}`),
}));

type Place = (typeof places)[number];

const taxAt = ({ name, percent, amount }: Place, wire: Wire, beside: Beside) => ({
  name: name.read(wire, beside),
  percent: percent.read(wire, beside),
  amount: amount.read(wire, beside),
});

export type ExpenseTax = ReturnType<typeof taxAt>;

/** A tax to write, by its percent or its amount or both. */
export type ExpenseTaxInput = {
  readonly name: string;
  readonly percent?: string | null;
  readonly amount?: Money | null;
};

const isSome = (amount: string | null | undefined): boolean =>
  amount !== null && amount !== undefined && !isZero({ amount });

/** Both taxes at once: an omitted one is cleared. One without a name, a percent and an amount is none. */
export const taxes: Field<readonly ExpenseTax[], readonly ExpenseTaxInput[]> = kept({
  keys: places.flatMap((place) => Object.values(place).flatMap(({ keys }) => keys)),
  read: (wire, beside) =>
    places
      .map((place) => taxAt(place, wire, beside))
      .filter(({ name, percent, amount }) => name !== null || isSome(percent) || isSome(amount?.amount)),
  write: {
    toWire: (sent, given) =>
      Object.assign(
        {},
        ...places.flatMap(({ name, percent, amount }, at) => {
          const tax = sent?.[at];
          return [
            name.write.toWire(tax?.name ?? null, given),
            percent.write.toWire(tax?.percent ?? null, given),
            // An omitted amount is left for FreshBooks to compute from the percent.
            (tax?.amount || !tax?.percent) && amount.write.toWire(tax?.amount ?? null, given),
          ];
        }),
      ),
    wireKeys: Object.fromEntries(
      places.flatMap((place, at) =>
        Object.entries(place).flatMap(([name, { keys }]) =>
          keys.map((key): [string, Path] => [key, [String(at), name]]),
        ),
      ),
    ),
    unconfirmed: (sent, shown) => {
      const given = sent ?? [];
      if (!shown || shown.length !== given.length) return [[]];
      return given.flatMap((tax, at) => unconfirmedIn(tax, shown[at]).map((path) => [String(at), ...path]));
    },
  },
});

function unconfirmedIn(sent: ExpenseTaxInput, shown: ExpenseTax | undefined): Path[] {
  const wrong: Path[] = [];
  if (!isSameText(sent.name, shown?.name ?? "")) wrong.push(["name"]);
  if (sent.percent && !isSameDecimal(sent.percent, shown?.percent ?? "0")) wrong.push(["percent"]);
  if (sent.amount && !(shown?.amount && isSameMoney(sent.amount, shown.amount))) wrong.push(["amount"]);
  return wrong;
}
