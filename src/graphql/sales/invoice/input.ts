import type { Path } from "../../../freshbooks/records/field.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/index.ts";
import type { LineInput } from "../../../freshbooks/sales/invoice/lines.ts";
import type { InvoiceInput } from "../../../freshbooks/sales/invoice/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type {
  InvoiceCreateInput,
  InvoiceLineInput,
  InvoiceUpdateInput,
  LineTaxInput,
} from "../../../generated/resolvers.ts";
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

/** What invoices to be made and invoices to be changed have in common. */
export function toInvoiceInput(
  complaints: Complaints,
  input: InvoiceCreateInput | InvoiceUpdateInput,
  currency: string,
): InvoiceInput {
  const { number, issueDate, dueDate, language, notes, terms, poNumber, paymentDetails } = input;
  const { discountPercent, discountDescription, depositPercent } = input;
  const { autoBill, sentByPost, showsAttachments, attachesPdfToEmail } = input;
  checkPercent(complaints, ["discountPercent"], discountPercent, 100);
  checkPercent(complaints, ["depositPercent"], depositPercent, 100);
  const depositAmount =
    input.depositAmount && checkMoney(complaints, ["depositAmount"], input.depositAmount, currency);
  return defined({
    ...{ number, issueDate, dueDate, language, notes, terms, poNumber, paymentDetails },
    ...{ discountPercent, discountDescription, depositPercent, depositAmount },
    ...{ autoBill, sentByPost, showsAttachments, attachesPdfToEmail },
  });
}

type Defined<Input> = { [Key in keyof Input]?: Exclude<Input[Key], undefined> };

/** Absent means: leave alone. */
export const defined = <Input extends object>(input: Input): Defined<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Defined<Input>;

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
  const there = new Map((current.lines ?? []).map((line) => [line.lineId, line]));
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
  return { quantity: "1", ...toLine(complaints, path, line, currency) };
}

function toLine(complaints: Complaints, path: Path, line: InvoiceLineInput, currency: string): LineInput {
  const { name, description, quantity, unitCost, taxes, compoundedTax } = line;
  if (quantity?.startsWith("-"))
    complaints.add("INVALID", [...path, "quantity"], "A quantity is not negative");
  if (taxes) checkTaxes(complaints, [...path, "taxes"], taxes);
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(quantity && { quantity }),
    ...(unitCost && { unitCost: checkMoney(complaints, [...path, "unitCost"], unitCost, currency) }),
    ...(taxes && { taxes: taxes.map((tax) => ({ name: tax.name.trim(), percent: tax.percent })) }),
    ...(typeof compoundedTax === "boolean" && { compoundedTax }),
  };
}

function checkTaxes(complaints: Complaints, path: Path, taxes: readonly LineTaxInput[]): void {
  if (taxes.length > 2) complaints.add("TOO_MANY", path, "FreshBooks takes at most two taxes on a line");
  taxes.forEach(({ name, percent }, at) => {
    if (!name.trim()) complaints.add("REQUIRED", [...path, String(at), "name"], "A tax needs a name");
    checkPercent(complaints, [...path, String(at), "percent"], percent);
  });
}
