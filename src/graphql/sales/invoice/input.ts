import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { LineInput } from "../../../freshbooks/sales/invoice/lines.ts";
import type { Invoice, InvoiceInput } from "../../../freshbooks/sales/invoice/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceLineInput, LineTaxInput, MoneyInput } from "../../../generated/resolvers.ts";
import type { Day } from "../../../values/dates.ts";
import { checkMoney, checkPercent } from "../../writing/moneyInput.ts";

/** A due date is not before the day of issue: FreshBooks counts the days between them. */
export function checkDueDate(
  complaints: Complaints,
  issueDate: Day,
  dueDate: Day | null | undefined,
  path: Path,
): void {
  if (dueDate && dueDate < issueDate)
    complaints.add("INVALID", path, `Due on ${dueDate}, before it is issued on ${issueDate}`);
}

type FieldInput = Omit<InvoiceInput, "lines" | "depositAmount"> & { depositAmount?: MoneyInput | null };

/** The fields of an invoice to be made or to be changed. */
export function toFields<Fields extends FieldInput>(
  complaints: Complaints,
  { depositAmount, ...fields }: Fields,
  currency: string,
) {
  checkPercent(complaints, ["discountPercent"], fields.discountPercent, 100);
  checkPercent(complaints, ["depositPercent"], fields.depositPercent, 100);
  return {
    ...fields,
    ...(depositAmount !== undefined && {
      depositAmount: depositAmount && checkMoney(complaints, ["depositAmount"], depositAmount, currency),
    }),
  };
}

/** Lines of a new invoice. */
export const newLines = (
  complaints: Complaints,
  lines: readonly InvoiceLineInput[],
  currency: string,
): LineInput[] =>
  lines.map((line, at) => {
    const path = ["lines", String(at)];
    if (line.lineId)
      complaints.add("INVALID", [...path, "lineId"], "A new invoice has no lines to change yet");
    return { ...newLine(complaints, path, line, currency), at };
  });

/** The whole set of lines after a change: those that are not mentioned stay as they are. */
export function changedLines(
  complaints: Complaints,
  current: Invoice,
  lines: readonly InvoiceLineInput[],
  removed: readonly string[],
): LineInput[] {
  if (!current.lines) throw leftOut(current, "lines"); // without them the set would be written without them
  const there = new Map(current.lines.map((line) => [line.lineId, line]));
  removed.forEach((id, at) => {
    if (!there.has(id)) complaints.add("NOT_FOUND", ["removeLineIds", String(at)], "There is no such line");
  });
  const changes = new Map<string, LineInput>();
  const added: LineInput[] = [];
  lines.forEach((line, at) => {
    const path = ["lines", String(at)];
    const old = line.lineId ? there.get(line.lineId) : undefined;
    if (!line.lineId) added.push({ ...newLine(complaints, path, line, current.currency), at });
    else if (!old || removed.includes(line.lineId))
      complaints.add("NOT_FOUND", [...path, "lineId"], "There is no such line, or it is to be removed");
    else if (changes.has(line.lineId))
      complaints.add("INVALID", [...path, "lineId"], "The line is mentioned twice");
    else changes.set(line.lineId, { ...toLine(complaints, path, line, current.currency), line: old, at });
  });
  const kept = [...there.values()].filter(({ lineId }) => !removed.includes(lineId));
  return [...kept.map((line) => changes.get(line.lineId) ?? { line }), ...added];
}

function newLine(complaints: Complaints, path: Path, line: InvoiceLineInput, currency: string): LineInput {
  if (!line.unitCost) complaints.add("REQUIRED", [...path, "unitCost"], "A line needs a price");
  if (!line.name?.trim() && !line.description?.trim())
    complaints.add("REQUIRED", [...path, "name"], "A line needs a name or a description");
  return toLine(complaints, path, { ...line, quantity: line.quantity ?? "1" }, currency);
}

function toLine(complaints: Complaints, path: Path, line: InvoiceLineInput, currency: string): LineInput {
  const { name, description, quantity, unitCost, taxes, compoundsTaxes } = line;
  if (quantity?.startsWith("-"))
    complaints.add("INVALID", [...path, "quantity"], "A quantity is not negative");
  if (taxes) checkTaxes(complaints, [...path, "taxes"], taxes);
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(quantity && { quantity }),
    ...(unitCost && { unitCost: checkMoney(complaints, [...path, "unitCost"], unitCost, currency) }),
    ...(typeof compoundsTaxes === "boolean" && { compoundsTaxes }),
    ...(taxes && { taxes: taxes.map((tax) => ({ name: tax.name.trim(), percent: tax.percent })) }),
  };
}

function checkTaxes(complaints: Complaints, path: Path, taxes: readonly LineTaxInput[]): void {
  if (taxes.length > 2) complaints.add("TOO_MANY", path, "FreshBooks takes at most two taxes on a line");
  taxes.forEach(({ name, percent }, at) => {
    if (!name.trim()) complaints.add("REQUIRED", [...path, String(at), "name"], "A tax needs a name");
    checkPercent(complaints, [...path, String(at), "percent"], percent);
  });
}
