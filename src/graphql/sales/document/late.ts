import type { LateFeeInput, LateReminderInput } from "../../../freshbooks/sales/document/late.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import { compareDecimals } from "../../../values/money.ts";
import { checkDecimals } from "../../writing/moneyInput.ts";
import { checkTaxes } from "./lines.ts";

type Late = {
  readonly lateFee?: LateFeeInput | null | undefined;
  readonly lateReminders?: readonly LateReminderInput[] | null | undefined;
};

/** FreshBooks has three reminders, by position. */
const lastPosition = 3;

/** Rejects an invalid late fee or reminder. The currency, where it is known, limits the decimals of a flat fee. */
export function checkLate(
  complaints: Complaints,
  { lateFee, lateReminders }: Late,
  currency?: string | null,
): void {
  if (lateFee) checkFee(complaints, lateFee);
  if (lateFee?.kind === "FLAT" && currency)
    checkDecimals(complaints, ["lateFee", "value"], { amount: lateFee.value, currency });
  const taken = new Set<number>();
  for (const [at, { position }] of (lateReminders ?? []).entries()) {
    const path = ["lateReminders", String(at), "position"];
    if (position < 1 || position > lastPosition)
      complaints.add("INVALID", path, `The position of a reminder is between 1 and ${lastPosition}`);
    else if (taken.has(position)) complaints.add("INVALID", path, "The position is listed more than once");
    taken.add(position);
  }
}

function checkFee(complaints: Complaints, { days, value, taxes }: LateFeeInput): void {
  if (days < 0) complaints.add("INVALID", ["lateFee", "days"], "The number of days must be zero or above");
  if (compareDecimals(value, "0") < 0)
    complaints.add("INVALID", ["lateFee", "value"], "The value must be zero or above");
  if (taxes) checkTaxes(complaints, ["lateFee", "taxes"], taxes);
}
