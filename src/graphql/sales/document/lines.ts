import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { LineInput, LineThere } from "../../../freshbooks/sales/document/lines.ts";
import { type Complaints, type Written, withPaths } from "../../../freshbooks/writes/write.ts";
import type {
  InvoiceLineInput,
  InvoiceLineUpdateInput,
  InvoiceUpdateInput,
  LineTaxInput,
} from "../../../generated/resolvers.ts";
import { compareDecimals, type Money } from "../../../values/money.ts";
import { readId } from "../../contract/ids.ts";
import { defined } from "../../writing/changes.ts";
import { checkLineAmount, checkPercent, checkPrice } from "../../writing/moneyInput.ts";

/** The expense in an id; undefined for none, and for a malformed one, which is reported elsewhere. */
export function readExpenseId(id: string | null | undefined) {
  try {
    return id ? readId("Expense", id) : undefined;
  } catch {
    return undefined;
  }
}

/** Lines of a new invoice, and new lines of an existing one; `field` is their input field. */
export const newLines = (
  complaints: Complaints,
  field: string,
  lines: readonly InvoiceLineInput[],
  currency: string,
): LineInput[] =>
  lines.map((line, at) => {
    const path = [field, String(at)];
    if (!line.name?.trim() && !line.description?.trim())
      complaints.add("REQUIRED", [...path, "name"], "A name or a description is required for a line");
    if (compareDecimals(line.quantity, "0") < 0)
      complaints.add("INVALID", [...path, "quantity"], "A quantity must be zero or above");
    const expense = readExpenseId(line.expenseId);
    const made = toLine(complaints, path, line, currency);
    checkLineAmount(complaints, path, pricedAs(made));
    return {
      ...made,
      ...(expense && { expenseId: expense.number }),
    };
  });

type LineChanges = Pick<InvoiceUpdateInput, "addLines" | "updateLines" | "removeLineIds">;

/** Whether an update changes the lines at all. */
export const changesLines = ({ addLines, updateLines, removeLineIds }: LineChanges): boolean =>
  [addLines, updateLines, removeLineIds].some((named) => (named?.length ?? 0) > 0);

type ChangedLines = {
  readonly lines: readonly LineInput[];
  /** The input path of each; undefined for one not named there. */
  readonly paths: readonly (Path | undefined)[];
};

/** A document whose lines are changed. */
type Lined = { readonly lines?: readonly LineThere[] | undefined; readonly currency: string };

/** The whole set of lines after a change: those not named stay unchanged. */
export function changedLines(
  complaints: Complaints,
  current: Lined,
  { addLines, updateLines, removeLineIds }: LineChanges,
  noun = "invoice",
): ChangedLines {
  if (!current.lines) throw leftOut(current, "lines"); // they are needed to write the whole set
  const there = new Set(current.lines.map(({ lineId }) => lineId));
  const added = newLines(complaints, "addLines", addLines ?? [], current.currency);
  const named = new Set<string>();
  const check = (path: Path, lineId: string) => {
    if (!there.has(lineId)) complaints.add("NOT_FOUND", path, `The line does not exist on this ${noun}`);
    else if (named.has(lineId)) complaints.add("INVALID", path, "The line is listed more than once");
    named.add(lineId);
  };
  const changes = new Map<string | null, { readonly line: LineInput; readonly path: Path }>();
  for (const [at, { lineId, ...line }] of (updateLines ?? []).entries()) {
    const path = ["updateLines", String(at)];
    check([...path, "lineId"], lineId);
    changes.set(lineId, { line: toLine(complaints, path, line, current.currency), path });
  }
  for (const line of current.lines) {
    const change = changes.get(line.lineId);
    if (change && isPricing(change.line))
      checkLineAmount(complaints, change.path, pricedAs(change.line, line));
  }
  for (const [at, id] of (removeLineIds ?? []).entries()) check(["removeLineIds", String(at)], id);

  const kept = current.lines.filter(({ lineId }) => lineId === null || !removeLineIds?.includes(lineId));
  return {
    lines: [...kept.map((line) => ({ ...changes.get(line.lineId)?.line, line })), ...added],
    paths: [
      ...kept.map(({ lineId }) => changes.get(lineId)?.path),
      ...added.map((_, at) => ["addLines", String(at)]),
    ],
  };
}

/** The errors of an update in the input's paths: FreshBooks receives all lines at once. */
export function inPathsOf<Item>(
  input: LineChanges,
  paths: ChangedLines["paths"],
  written: Written<Item>,
): Written<Item> {
  const given = (["addLines", "updateLines", "removeLineIds"] as const).filter((name) => input[name]?.length);
  const whole = given.length === 1 ? given : [];
  const toOurs = ([, place, ...rest]: Path): Path => {
    const path = place === undefined ? undefined : paths[Number(place)];
    return path ? [...path, ...rest] : whole;
  };
  return withPaths(written, (path) => (path[0] === "lines" ? toOurs(path) : path));
}

type Pricing = { readonly quantity?: string | null; readonly unitCost?: Money | null };

/** Whether a write changes the amount of a line: others keep the amount that it has, whatever that is. */
export const isPricing = ({ quantity, unitCost }: Pricing): boolean =>
  (quantity ?? unitCost ?? undefined) !== undefined;

/** Quantity and price of a line after a write. */
export const pricedAs = (sent: Pricing, there?: Pricing) => ({
  quantity: sent.quantity ?? there?.quantity ?? "0",
  unitCost: sent.unitCost ?? there?.unitCost ?? undefined,
});

type Line = InvoiceLineInput | Omit<InvoiceLineUpdateInput, "lineId">;

function toLine(complaints: Complaints, path: Path, line: Line, currency: string): LineInput {
  const { name, description, quantity, unitCost, taxes, compoundsTaxes } = line;
  if (quantity === null)
    complaints.add("REQUIRED", [...path, "quantity"], "The quantity of a line is required");
  if (unitCost === null)
    complaints.add("REQUIRED", [...path, "unitCost"], "The unit cost of a line is required");
  if (taxes) checkTaxes(complaints, [...path, "taxes"], taxes);
  return {
    ...defined({ name, description, quantity, compoundsTaxes }),
    ...(unitCost && { unitCost: checkPrice(complaints, [...path, "unitCost"], unitCost, currency) }),
    ...(taxes !== undefined && {
      taxes: (taxes ?? []).map((tax) => ({ name: tax.name.trim(), percent: tax.percent })),
    }),
  };
}

/** Rejects too many taxes, and those without a name or below zero. */
export function checkTaxes(complaints: Complaints, path: Path, taxes: readonly LineTaxInput[]): void {
  if (taxes.length > 2) complaints.add("TOO_MANY", path, "FreshBooks accepts at most two taxes here");
  taxes.forEach(({ name, percent }, at) => {
    if (!name.trim())
      complaints.add("REQUIRED", [...path, String(at), "name"], "The name of a tax is required");
    checkPercent(complaints, [...path, String(at), "percent"], percent);
  });
}
