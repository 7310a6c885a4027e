import {
  holderLine,
  type InvoiceProfileLine,
  type ProfileLineInput,
} from "../../../freshbooks/sales/invoiceProfile/lines.ts";
import type { InvoiceProfile, InvoiceProfileInput } from "../../../freshbooks/sales/invoiceProfile/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type {
  InvoiceProfileScheduleUpdateInput,
  InvoiceProfileUpdateInput,
} from "../../../generated/resolvers.ts";
import type { Day } from "../../../values/dates.ts";
import { defined } from "../../writing/changes.ts";
import { checkPercent } from "../../writing/moneyInput.ts";
import { checkLate } from "../document/late.ts";
import { changedLines, changesLines } from "../document/lines.ts";

type Counted = { readonly every?: number | null; readonly occurrences?: number | null };

/** FreshBooks treats 0 occurrences as no end. */
export function checkCounts(complaints: Complaints, { every, occurrences }: Counted): void {
  if (typeof every === "number" && every < 1)
    complaints.add("INVALID", ["schedule", "every"], "The number of units must be 1 or more");
  if (typeof occurrences === "number" && occurrences < 1)
    complaints.add("INVALID", ["schedule", "occurrences"], "The number of invoices must be 1 or more");
}

type Fields = Pick<InvoiceProfileInput, "discountPercent" | "dueOffsetDays" | "lateFee" | "lateReminders">;

/** Rejects numbers out of range. */
export function checkFields(complaints: Complaints, fields: Fields, currency?: string): void {
  const { discountPercent, dueOffsetDays } = fields;
  checkLate(complaints, fields, currency);
  checkPercent(complaints, ["discountPercent"], discountPercent, 100);
  if (typeof dueOffsetDays === "number" && dueOffsetDays < 0)
    complaints.add("INVALID", ["dueOffsetDays"], "The number of days must be zero or above");
}

type Schedule = NonNullable<InvoiceProfileInput["schedule"]>;

/** The changes to a schedule; `every` and `unit` go together. `today` is the later of today at the business and in New York. */
export function toSchedule(
  complaints: Complaints,
  { schedule: current }: InvoiceProfile,
  input: InvoiceProfileScheduleUpdateInput,
  today: Day,
): Schedule {
  const { every, unit, firstIssueDate, occurrences } = input;
  const add = (code: "REQUIRED" | "INVALID", name: string, message: string) =>
    complaints.add(code, ["schedule", name], message);
  for (const name of ["every", "unit", "firstIssueDate"] as const)
    if (input[name] === null) add("REQUIRED", name, "A schedule requires this");
  checkCounts(complaints, input);
  if (typeof occurrences === "number" && occurrences >= 1 && occurrences <= current.issued)
    add(
      "INVALID",
      "occurrences",
      `${current.issued} invoices were issued; \`invoiceProfileEnd\` stops the profile`,
    );
  if (firstIssueDate && current.issued > 0)
    add("INVALID", "firstIssueDate", "The first invoice is already issued");
  else if (firstIssueDate && firstIssueDate <= today)
    add("INVALID", "firstIssueDate", `The first issue date must be after today, ${today}`);

  const rhythm = { every: every ?? current.every, unit: unit ?? current.unit };
  const isRhythm = (every ?? unit ?? null) !== null;
  for (const name of ["every", "unit"] as const)
    if (isRhythm && rhythm[name] === null)
      add(
        "REQUIRED",
        name,
        "The profile has a frequency that this graph does not know; set both `every` and `unit`",
      );
  return {
    ...(isRhythm &&
      rhythm.every !== null &&
      rhythm.unit !== null && { every: rhythm.every, unit: rhythm.unit }),
    ...(firstIssueDate && { firstIssueDate }),
    ...defined({ occurrences }),
  };
}

type Changes = Pick<
  InvoiceProfileUpdateInput,
  "addLines" | "updateLines" | "removeLineIds" | "billsUnbilledTime"
>;
type Changed = {
  readonly lines: readonly ProfileLineInput[] | undefined;
  readonly paths: ReturnType<typeof changedLines>["paths"];
};

/** Whether the lines are required for these changes. */
export const needsLines = (input: Changes): boolean =>
  changesLines(input) || input.billsUnbilledTime !== undefined;

/**
 * The whole set of lines after a change, with the holder of unbilled time if that is billed; undefined when unchanged.
 * Each is sent with its price: FreshBooks counts 0.00 for a line whose price has no currency.
 */
export function toLines(complaints: Complaints, current: InvoiceProfile, input: Changes): Changed {
  const { billsUnbilledTime } = input;
  const { currency } = current;
  const changed = changedLines(complaints, current, input, "profile");
  const all = changed.lines.map((line, at) => ({ line, path: changed.paths[at] }));
  const isHolder = ({ line }: (typeof all)[number]) =>
    (line.line as InvoiceProfileLine | undefined)?.holdsUnbilledTime === true;
  const kept =
    billsUnbilledTime || billsUnbilledTime === undefined ? all : all.filter((each) => !isHolder(each));
  const bills = billsUnbilledTime === undefined ? current.billsUnbilledTime : billsUnbilledTime === true;
  // When FreshBooks does not show the holder, a set without one would remove it.
  const adds = bills && (billsUnbilledTime === true || changesLines(input)) && !all.some(isHolder);
  if (!bills && kept.length === 0) {
    const path = input.removeLineIds?.length ? "removeLineIds" : "billsUnbilledTime";
    complaints.add("REQUIRED", [path], "A profile requires lines, or `billsUnbilledTime: true`");
  }
  const removes = kept.length < all.length || (current.billsUnbilledTime && !bills);
  if (!changesLines(input) && !adds && !removes) return { lines: undefined, paths: [] };
  const lines = kept.map(({ line }): ProfileLineInput => {
    const unitCost = line.unitCost ?? line.line?.unitCost;
    return unitCost ? { ...line, unitCost } : line;
  });
  return {
    lines: [...lines, ...(adds ? [holderLine(currency)] : [])],
    paths: kept.map(({ path }) => path),
  };
}
