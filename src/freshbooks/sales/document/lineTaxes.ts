import { isSameDecimal, isZero } from "../../../values/money.ts";
import type { Readable } from "../../records/field.ts";
import { kept, shown } from "../../records/modifiers.ts";
import { decimalOrNull, orNull } from "../../records/wire.ts";
import { isSameText } from "../../records/writing.ts";

export type LineTax = { name: string | null; percent: string; number: string | null };

/** A tax to write. */
export type TaxInput = { readonly name: string; readonly percent: string };

/** Whether taxes are returned as sent. */
export const areSameTaxes = (sent: readonly TaxInput[], shown: readonly LineTax[]): boolean =>
  sent.length === shown.length &&
  sent.every(({ name, percent }, at) => {
    const tax = shown[at];
    return tax !== undefined && isSameText(name, tax.name ?? "") && isSameDecimal(tax.percent, percent);
  });

type Place = readonly [name: string, percent: string, number?: string];

/** The taxes in two places of a row: one without a name and a percent is none. */
export const lineTaxes = (...places: readonly Place[]): Readable<LineTax[]> & { readonly kept: true } =>
  kept(
    shown(
      places.flatMap((keys) => keys.filter((key) => key !== undefined)),
      (wire) =>
        places
          .map(([name, percent, number]) => ({
            name: orNull(wire[name]),
            percent: decimalOrNull(wire[percent]) ?? "0",
            number: number === undefined ? null : orNull(wire[number]),
          }))
          .filter(({ name, percent }) => name !== null || !isZero({ amount: percent })),
    ),
  );
