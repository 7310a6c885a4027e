import type { ExpenseInput } from "../../../freshbooks/costs/expense/record.ts";
import type { ExpenseTaxInput } from "../../../freshbooks/costs/expense/taxes.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type {
  ExpenseCreateInput,
  ExpenseUpdateInput,
  ExpenseTaxInput as TaxAsGiven,
} from "../../../generated/resolvers.ts";
import { defined } from "../../writing/changes.ts";
import { checkPercent, checkPrice } from "../../writing/moneyInput.ts";

/** Whether an input can only be interpreted with the expense's current currency. */
export const needsCurrency = ({ amount, taxes }: ExpenseUpdateInput): boolean =>
  !amount?.currency && (!!amount || (taxes ?? []).some((tax) => tax.amount));

/**
 * What new and changed expenses have in common, except references to other records. `otherwise` is the currency of an
 * amount without one.
 */
export function toExpenseInput(
  complaints: Complaints,
  input: ExpenseCreateInput | ExpenseUpdateInput,
  otherwise: string | undefined,
): ExpenseInput {
  const { date, vendor, note, compoundsTaxes, billable, markupPercent, includesReceiptOnInvoice } = input;
  const currency = input.amount?.currency ?? otherwise ?? "";
  checkPercent(complaints, ["markupPercent"], markupPercent);
  const amount = input.amount && { amount: input.amount.amount, currency };
  const taxes = input.taxes && checkTaxes(complaints, input.taxes, currency);
  return defined({
    ...{ amount, date, vendor, note, taxes, compoundsTaxes, billable, markupPercent },
    includesReceiptOnInvoice,
  });
}

function checkTaxes(
  complaints: Complaints,
  taxes: readonly TaxAsGiven[],
  currency: string,
): ExpenseTaxInput[] {
  if (taxes.length > 2)
    complaints.add("TOO_MANY", ["taxes"], "FreshBooks accepts at most two taxes in an expense");
  return taxes.map(({ name, percent, amount }, at) => {
    const path = ["taxes", String(at)];
    if (!name.trim()) complaints.add("REQUIRED", [...path, "name"], "The name of a tax is required");
    if (!percent && !amount)
      complaints.add("REQUIRED", [...path, "percent"], "A percentage or an amount is required for a tax");
    checkPercent(complaints, [...path, "percent"], percent);
    if (amount?.amount.startsWith("-"))
      complaints.add("INVALID", [...path, "amount", "amount"], "A tax must be zero or above");
    return {
      name: name.trim(),
      percent: percent ?? null,
      amount: amount ? checkPrice(complaints, [...path, "amount"], amount, currency) : null,
    };
  });
}
