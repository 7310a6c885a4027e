import type { Sold } from "../../answers/sales.ts";
import { leftOut } from "../../freshbooks/records/record.ts";
import { isIssued } from "../../freshbooks/sales/invoice/criteria.ts";
import type { Invoice } from "../../freshbooks/sales/invoice/record.ts";
import { addUnits, type Day } from "../../values/dates.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";

/** The days of an answer, both included. */
export type Range = { readonly from: Day; readonly to: Day };

const mostYears = 10;

/** Throws BAD_USER_INPUT for a range that is reversed or too long. */
export function assertDays({ from, to }: Range): void {
  if (from > to)
    throw refuse("BAD_USER_INPUT", `\`from\` (${from}) is after \`to\` (${to})`, { argument: "from" });
  if (to > addUnits(from, mostYears, "YEAR"))
    throw refuse(
      "BAD_USER_INPUT",
      `\`to\` (${to}) is more than ${mostYears} years after \`from\` (${from})`,
      {
        argument: "to",
      },
    );
}

/** Several answers of one operation ask for the same invoices. */
const soldAmong = new WeakMap<readonly Invoice[], readonly Sold[]>();

/** Sent invoices of a range of days, with their lines: the same list for the same range. */
export async function soldIn(
  accountId: AccountId,
  { from, to }: Range,
  context: Context,
): Promise<readonly Sold[]> {
  const invoices = await context.in(accountId).every.invoices({ issueDate: { from, to } }, ["lines"]);
  const sold = soldAmong.get(invoices) ?? invoices.filter(isIssued).map(withLines);
  soldAmong.set(invoices, sold);
  return sold;
}

function withLines(invoice: Invoice): Sold {
  if (!invoice.lines) throw leftOut(invoice, "lines");
  return invoice as Invoice & { readonly lines: NonNullable<Invoice["lines"]> };
}
