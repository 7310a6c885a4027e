import type { Path } from "../../../freshbooks/records/field.ts";
import type { InvoiceInput } from "../../../freshbooks/sales/invoice/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceDepositInput } from "../../../generated/resolvers.ts";
import type { Day } from "../../../values/dates.ts";
import { checkMoney, checkPercent } from "../../writing/moneyInput.ts";
import { checkLate } from "../document/late.ts";

/** A due date must not precede the issue date: FreshBooks counts the days between them. */
export function checkDueDate(
  complaints: Complaints,
  issueDate: Day,
  dueDate: Day | null | undefined,
  path: Path,
): void {
  if (dueDate && dueDate < issueDate)
    complaints.add("INVALID", path, `Due on ${dueDate}, before the issue date ${issueDate}`);
}

type FieldInput = Omit<InvoiceInput, "lines" | "deposit" | "presentation"> & {
  deposit?: InvoiceDepositInput | null;
};

/** The fields of a new or changed invoice. */
export function toFields<Fields extends FieldInput>(
  complaints: Complaints,
  { deposit, ...fields }: Fields,
  currency: string,
) {
  checkPercent(complaints, ["discountPercent"], fields.discountPercent, 100);
  checkLate(complaints, fields, currency);
  return {
    ...fields,
    ...(deposit !== undefined && { deposit: deposit && toDeposit(complaints, deposit, currency) }),
  };
}

function toDeposit(complaints: Complaints, { amount, percent }: InvoiceDepositInput, currency: string) {
  checkPercent(complaints, ["deposit", "percent"], percent, 100);
  return amount
    ? { amount: checkMoney(complaints, ["deposit", "amount"], amount, currency) }
    : { percent: percent ?? null };
}
