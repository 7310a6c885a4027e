import { fromEasternTime, toDay } from "../values/dates.ts";
import { toDecimal, toMoney } from "../values/money.ts";
import { orNull, toTaxes, type WireMoney } from "./wire.ts";

type Text = string | null | undefined;

export type WireLine = {
  lineid: number;
  taskno?: number | null;
  type: number;
  name: Text;
  description: Text;
  qty: string | number;
  unit_cost: WireMoney;
  amount: WireMoney;
  // A percent, despite the name.
  taxAmount1?: string | number | null;
  taxAmount2?: string | number | null;
  taxName1?: Text;
  taxName2?: Text;
  taxNumber1?: Text;
  taxNumber2?: Text;
  compounded_tax?: boolean;
  date?: Text;
  updated?: Text;
};

const kinds = new Map<number, "ITEM" | "REBILLED_EXPENSE">([
  [0, "ITEM"],
  [1, "REBILLED_EXPENSE"],
]);

export const toLine = (wire: WireLine) => ({
  lineId: String(wire.lineid),
  position: wire.taskno ?? null,
  kind: kinds.get(wire.type) ?? null,
  name: orNull(wire.name),
  description: orNull(wire.description),
  quantity: toDecimal(wire.qty),
  unitCost: toMoney(wire.unit_cost),
  amount: toMoney(wire.amount),
  taxes: toTaxes([
    [wire.taxName1, wire.taxAmount1, wire.taxNumber1],
    [wire.taxName2, wire.taxAmount2, wire.taxNumber2],
  ]),
  compoundedTax: wire.compounded_tax ?? false,
  date: wire.date ? toDay(wire.date) : null,
  updatedAt: wire.updated ? fromEasternTime(wire.updated) : null,
});
