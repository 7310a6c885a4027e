import { compareDecimals, isSameMoney } from "../../../values/money.ts";
import type { Field, Path } from "../../records/fields.ts";
import type { LineTax } from "../../records/wire.ts";
import { type InvoiceLine, type LineInput, lineToWire } from "./lines.ts";

/** The whole set of lines: FreshBooks takes no single one, and keeps a line's identity by its `lineid`. */
export const linesField: Field<readonly LineInput[], readonly InvoiceLine[]> = {
  toWire: (sent) => ({ lines: (sent ?? []).map(lineToWire) }),
  wireKeys: { lines: [], unit_cost: [], qty: [], taxAmount1: [], taxAmount2: [], taxName1: [], taxName2: [] },
  unconfirmed: (sent, shown) => {
    const lines = sent ?? [];
    if (!shown || shown.length !== lines.length) return [[]];
    return lines.flatMap((line, place) =>
      unconfirmedIn(line, shown[place]).map((path) =>
        line.at === undefined ? [] : [String(line.at), ...path],
      ),
    );
  },
};

const isSameText = (sent: string | null | undefined, shown: string | null): boolean =>
  sent === undefined || (sent?.trim() || null) === shown;

function unconfirmedIn(sent: LineInput, shown: InvoiceLine | undefined): Path[] {
  if (!shown || (sent.line && sent.line.lineId !== shown.lineId)) return [[]];
  const wrong: Path[] = [];
  if (!isSameText(sent.name, shown.name)) wrong.push(["name"]);
  if (!isSameText(sent.description, shown.description)) wrong.push(["description"]);
  if (sent.quantity !== undefined && compareDecimals(sent.quantity, shown.quantity) !== 0)
    wrong.push(["quantity"]);
  if (sent.unitCost && !isSameMoney(sent.unitCost, shown.unitCost)) wrong.push(["unitCost"]);
  if (sent.compoundedTax !== undefined && sent.compoundedTax !== shown.compoundedTax)
    wrong.push(["compoundedTax"]);
  if (sent.taxes && !areSameTaxes(sent.taxes, shown.taxes)) wrong.push(["taxes"]);
  return wrong;
}

type Tax = { readonly name: string; readonly percent: string };

const areSameTaxes = (sent: readonly Tax[], shown: readonly LineTax[]): boolean =>
  sent.length === shown.length &&
  sent.every(({ name, percent }, at) => {
    const tax = shown[at];
    return tax !== undefined && tax.name === name.trim() && compareDecimals(tax.percent, percent) === 0;
  });
