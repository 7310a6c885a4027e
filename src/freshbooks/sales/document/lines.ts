import { toExpenseId, toProjectId, toRetainerId } from "../../../values/ids.ts";
import { toBody, unconfirmedIn } from "../../records/body.ts";
import type { Field, Path, Write } from "../../records/field.ts";
import {
  account,
  dayOrNull,
  decimalAlways,
  easternInstant,
  flag,
  link,
  name,
  text,
  whole,
} from "../../records/kinds.ts";
import { needed, optional, readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Sent, type Shown, wireOfRecord } from "../../records/record.ts";
import { areSameTaxes, type LineTax, lineTaxes, type TaxInput } from "./lineTaxes.ts";

const kinds = new Map<unknown, "ITEM" | "REBILLED_EXPENSE">([
  [0, "ITEM"],
  [1, "REBILLED_EXPENSE"],
]);

/** Both taxes at once. `taxAmount1` is a percent, despite the name. */
const taxes: Field<LineTax[], readonly TaxInput[]> = {
  ...lineTaxes(["taxName1", "taxAmount1", "taxNumber1"], ["taxName2", "taxAmount2", "taxNumber2"]),
  write: {
    toWire: (sent) => ({
      taxName1: sent?.[0]?.name ?? null,
      taxAmount1: sent?.[0]?.percent ?? "0",
      taxName2: sent?.[1]?.name ?? null,
      taxAmount2: sent?.[1]?.percent ?? "0",
    }),
    wireKeys: { taxAmount1: [], taxAmount2: [], taxName1: [], taxName2: [] },
    unconfirmed: (sent, seen) => (areSameTaxes(sent ?? [], seen ?? []) ? [] : [[]]),
  },
};

/** The fields of any document's line, besides its number. */
export const lineFields = {
  accountId: account,
  expenseId: readOnly(link("expenseid", toExpenseId)),
  projectId: readOnly(link("modern_project_id", toProjectId)),
  retainerId: readOnly(link("retainer_id", toRetainerId)),
  position: optional(whole("taskno")),
  kind: shown("type", ({ type }) => kinds.get(type) ?? null),
  name: text("name"),
  description: text("description"),
  quantity: decimalAlways("qty"),
  unitCost: money("unit_cost"),
  amount: readOnly(money("amount")),
  compoundsTaxes: flag("compounded_tax", false),
  taxes,
  date: readOnly(dayOrNull("date")),
  updatedAt: easternInstant("updated"),
};

const expense = link("expenseid", toExpenseId);

/** A line that names an expense bills it: its type says so. */
const rebilled: typeof expense = {
  ...expense,
  write: {
    ...expense.write,
    toWire: (sent, given) => ({ ...expense.write.toWire(sent, given), ...(sent && { type: 1 }) }),
  },
};

const project = link("modern_project_id", toProjectId, null);

/** Written as FreshBooks' own app does. Nobody has recorded that it is returned, and an invoice is right without it. */
const billedProject: typeof project = { ...project, write: { ...project.write, unconfirmed: () => [] } };

const lineRecord = record("line", {
  ...lineFields,
  projectId: billedProject,
  expenseId: rebilled,
  lineId: needed(readOnly(name("lineid"))),
});

export type InvoiceLine = Shown<typeof lineRecord>;

/** An existing line; without a number when the document's lines have none. */
export type LineThere = Omit<InvoiceLine, "lineId"> & { readonly lineId: string | null };

/** A line to write. An existing one has `line`, and keeps what is omitted; `copied` is another document's. */
export type LineInput = Sent<typeof lineRecord> & {
  line?: LineThere;
  copied?: LineThere;
  /** Whether a copy also bills the expense. */
  rebills?: boolean;
};

type Priced = Pick<LineThere, "name" | "description" | "quantity" | "unitCost" | "compoundsTaxes" | "taxes">;

/** All values of a line that an input can have. */
export const valuesOf = ({ name, description, quantity, unitCost, compoundsTaxes, taxes }: Priced) => ({
  ...{ name, description, quantity, unitCost, compoundsTaxes },
  taxes: taxes.map(({ name: taxName, percent }) => ({ name: taxName ?? "", percent })),
});

/** A new line, copied from another document. A copy that does not `rebill` names the same project and no expense. */
export const copyOf = (line: LineThere, { rebills = true } = {}): LineInput => ({
  ...{ copied: line, rebills },
  ...valuesOf(line),
});

/** Keys that a copy keeps: the expense and the project of the line. */
const carried = new Set(["type", "expenseid", "modern_project_id"]);

/** The same for a copy that rebills nothing: the other keys would bill the expense twice. */
const unbilled = new Set(["modern_project_id"]);

/** The existing values of a line. */
function entriesBelow({ line, copied, rebills }: LineInput): [key: string, value: unknown][] {
  if (line) return Object.entries(wireOfRecord(line)).filter(([key]) => !computed.has(key));
  const own = Object.entries(copied ? wireOfRecord(copied) : {});
  return [
    ["type", 0],
    ...own.filter(([key, value]) => (rebills ? carried : unbilled).has(key) && Boolean(value)),
  ];
}

/** Computed by FreshBooks; not sent back. */
const computed = new Set([
  "amount",
  "updated",
  "taskno",
  "invoiceid",
  "estimateid",
  "profileid",
  "taxNumber1",
  "taxNumber2",
]);

/** Keys of a line that the graph does not know are sent back when the set is written. */
function lineToWire(input: LineInput): Record<string, unknown> {
  return {
    ...Object.fromEntries(entriesBelow(input)),
    ...toBody(lineRecord.writes, input),
  };
}

function unconfirmedOf(sent: LineInput, shown: LineThere): readonly Path[] {
  if (sent.line && sent.line.lineId !== shown.lineId) return [[]];
  return unconfirmedIn(lineRecord.writes, sent, shown);
}

/** The whole set of lines, since FreshBooks accepts no single one; each is compared with the line returned in its place. */
export const wholeSet = <Input, Line>(
  toWire: (line: Input) => unknown,
  unconfirmedOf: (sent: Input, shown: Line) => readonly Path[],
): Write<readonly Input[], readonly Line[]> => ({
  toWire: (sent) => ({ lines: (sent ?? []).map(toWire) }),
  wireKeys: { lines: [], unit_cost: [], qty: [], taxAmount1: [], taxAmount2: [], taxName1: [], taxName2: [] },
  unconfirmed: (sent, shown) => {
    const lines = sent ?? [];
    if (!shown || shown.length !== lines.length) return [[]];
    return lines.flatMap((line, place) =>
      unconfirmedOf(line, shown[place] as Line).map((path) => [String(place), ...path]),
    );
  },
});

/** FreshBooks keeps a line's identity by its `lineid`. */
export const linesWrite = wholeSet<LineInput, LineThere>(lineToWire, unconfirmedOf);

/** What an invoice bills, in the order printed. */
export const lines = { ...listOf("lines", lineRecord), write: linesWrite };
