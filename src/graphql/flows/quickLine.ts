import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints } from "../../freshbooks/writes/write.ts";
import type { InvoiceQuickInput } from "../../generated/resolvers.ts";
import { compareDecimals, divide, isSameDecimal, type Money, multiply } from "../../values/money.ts";
import { checkMoney, checkPositive, checkPrice } from "../writing/moneyInput.ts";

/** The one line of an invoice, what it comes to, and the input path of its price. */
export type QuickLine = {
  readonly quantity: string;
  readonly unitCost: Money;
  readonly total: Money;
  readonly priceAt: Path;
};

type Priced = Pick<InvoiceQuickInput, "total" | "hours" | "rate">;

/** FreshBooks has amounts of hundredths. */
const places = 2;

/**
 * The line of a total, of hours × rate, or of both. Nothing is rounded: what does not come out to the cent is rejected.
 * `serviceRate` is undefined without a service, and null for one without a rate.
 */
export function quickLine(
  complaints: Complaints,
  { total, hours, rate }: Priced,
  currency: string,
  serviceRate: string | null | undefined,
): QuickLine | undefined {
  const whole = total ? checkMoney(complaints, ["total"], total, currency) : undefined;
  const price = rate ? checkPrice(complaints, ["rate"], rate, currency) : undefined;
  if (total) checkPositive(complaints, ["total"], total);
  if (rate) checkPositive(complaints, ["rate"], rate);
  if (typeof hours !== "string") {
    if (rate) complaints.add("REQUIRED", ["hours"], "A rate requires hours");
    else if (!total) complaints.add("REQUIRED", ["total"], "A total, or hours, is required");
    if (!whole || rate) return undefined;
    return { quantity: "1", unitCost: whole, total: whole, priceAt: ["total"] };
  }
  if (compareDecimals(hours, "0") <= 0) {
    complaints.add("INVALID", ["hours"], "The hours must be above zero");
    return undefined;
  }
  if (price) return ofRate(complaints, { hours, price, whole, priceAt: ["rate"] });
  if (typeof serviceRate === "string")
    return ofRate(complaints, {
      ...{ hours, whole, priceAt: ["service"] },
      price: { amount: serviceRate, currency },
    });
  if (!whole) {
    const message =
      serviceRate === null
        ? "The service has no rate: give `rate` or `total`"
        : "Hours require a rate, a service or a total";
    complaints.add("REQUIRED", ["rate"], message);
    return undefined;
  }
  const each = divide(whole.amount, hours, places);
  if (each === undefined) {
    const message = `${whole.amount} for ${hours} hours is no rate in whole cents; give \`rate\`, or leave out \`hours\``;
    complaints.add("INVALID", ["total"], message);
    return undefined;
  }
  const unitCost = { amount: each, currency };
  return { quantity: hours, unitCost, total: whole, priceAt: ["total"] };
}

type Rated = {
  readonly hours: string;
  readonly price: Money;
  readonly whole: Money | undefined;
  readonly priceAt: Path;
};

function ofRate(complaints: Complaints, { hours, price, whole, priceAt }: Rated): QuickLine {
  const amount = multiply(hours, price.amount);
  const sum = `${hours} × ${price.amount} is ${amount}`;
  if (whole && !isSameDecimal(amount, whole.amount))
    complaints.add("INVALID", ["total"], `${sum}, not ${whole.amount}`);
  else checkCents(complaints, ["hours"], amount, sum);
  return { quantity: hours, unitCost: price, total: { ...price, amount }, priceAt };
}

/** Rejects what FreshBooks would round. */
function checkCents(complaints: Complaints, path: Path, amount: string, shown: string): void {
  if (divide(amount, "1", places) === undefined)
    complaints.add("INVALID", path, `${shown}, which is not a whole number of cents`);
}
