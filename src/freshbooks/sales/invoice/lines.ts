import { fromEasternTime, toDay } from "../../../values/dates.ts";
import { type AccountId, toExpenseId, toProjectId } from "../../../values/ids.ts";
import { type Money, toDecimal, toMoney } from "../../../values/money.ts";
import {
  flagOr,
  idOrNull,
  orNull,
  toTaxes,
  toText,
  type WireMoney,
  wholeOrNull,
} from "../../records/wire.ts";

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
  expenseid?: number | null;
  modern_project_id?: number | null;
};

const toExpense = (id: number | null | undefined) => {
  const known = idOrNull(id);
  return known ? toExpenseId(known) : null;
};

const toProject = (id: number | null | undefined) => {
  const known = idOrNull(id);
  return known ? toProjectId(known) : null;
};

const kinds = new Map<number, "ITEM" | "REBILLED_EXPENSE">([
  [0, "ITEM"],
  [1, "REBILLED_EXPENSE"],
]);

export type InvoiceLine = ReturnType<typeof read>;

/** What a line was on the wire: whatever of it the graph does not know has to go back when the set is written. */
const wires = new WeakMap<InvoiceLine, WireLine>();

export function toLine(wire: WireLine, accountId: AccountId): InvoiceLine {
  const line = read(wire, accountId);
  wires.set(line, wire);
  return line;
}

const read = (wire: WireLine, accountId: AccountId) => ({
  accountId,
  expenseId: toExpense(wire.expenseid),
  projectId: toProject(wire.modern_project_id),
  lineId: toText(wire.lineid),
  position: wholeOrNull(wire.taskno),
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
  compoundedTax: flagOr(wire.compounded_tax, false),
  date: wire.date ? toDay(wire.date) : null,
  updatedAt: wire.updated ? fromEasternTime(wire.updated) : null,
});

/** A line to write. One that is there already comes with `line`, and what is absent of it stays. */
export type LineInput = {
  line?: InvoiceLine;
  /** Its place in the caller's input; absent for a line that the caller did not mention. */
  at?: number;
  name?: string | null;
  description?: string | null;
  quantity?: string;
  unitCost?: Money;
  taxes?: readonly { readonly name: string; readonly percent: string }[];
  compoundedTax?: boolean;
};

/** Computed by FreshBooks; not sent back. */
const computed = ["amount", "updated", "taskno", "invoiceid", "taxNumber1", "taxNumber2"];

export function lineToWire({ line, taxes, at: _, ...sent }: LineInput): Record<string, unknown> {
  const old = Object.entries((line && wires.get(line)) ?? { type: 0 });
  const [first, second] = taxes ?? [];
  return {
    ...Object.fromEntries(old.filter(([key]) => !computed.includes(key))),
    ...(sent.name !== undefined && { name: sent.name ?? "" }),
    ...(sent.description !== undefined && { description: sent.description ?? "" }),
    ...(sent.quantity !== undefined && { qty: sent.quantity }),
    ...(sent.unitCost && { unit_cost: { amount: sent.unitCost.amount, code: sent.unitCost.currency } }),
    ...(sent.compoundedTax !== undefined && { compounded_tax: sent.compoundedTax }),
    ...(taxes && {
      taxName1: first?.name ?? null,
      taxAmount1: first?.percent ?? "0",
      taxName2: second?.name ?? null,
      taxAmount2: second?.percent ?? "0",
    }),
  };
}
