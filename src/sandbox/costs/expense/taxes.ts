import { centsText, type Decimal, divideRounded, toDecimal, unitsAt } from "../../wire/decimal.ts";
import { centsIn, type Fields, isFields, money } from "../../wire/json.ts";

const numbers = ["1", "2"] as const;
const touching = ["amount", "compounded_tax", "taxPercent1", "taxPercent2"];

/**
 * The tax amounts after a write, in the currency of the expense. An expense includes its taxes: 5 % of 100.00 are
 * 4.76. A tax amount in the body wins; otherwise the percentage decides, if there is one.
 */
export function taxAmounts(sent: Fields, merged: Fields): Fields {
  const amount = isFields(merged.amount) ? merged.amount : {};
  const code = String(amount.code);
  const included = includedTaxes(
    centsIn(amount),
    toDecimal(merged.taxPercent1) ?? zero,
    toDecimal(merged.taxPercent2) ?? zero,
    merged.compounded_tax === true,
  );
  const result: Fields = {};
  for (const [index, number] of numbers.entries()) {
    const name = `taxAmount${number}`;
    const stands = sent[name] !== undefined || !touching.some((field) => sent[field] !== undefined);
    const percent = merged[`taxPercent${number}`];
    const kept = merged[name];
    if (!stands && percent !== null) result[name] = money(centsText(included[index] ?? 0n), code);
    else if (!stands && sent[`taxPercent${number}`] === null) result[name] = null;
    else if (isFields(kept)) result[name] = { ...kept, code };
  }
  return result;
}

/** In cents: a compound second tax applies to the first as well. */
function includedTaxes(cents: bigint, first: Decimal, second: Decimal, compound: boolean): [bigint, bigint] {
  const scale = Math.max(first.scale, second.scale);
  const [a, b] = [unitsAt(first, scale), unitsAt(second, scale)];
  const whole = unitsAt({ units: 100n, scale: 0 }, scale);
  return compound
    ? [divideRounded(cents * a * whole, (whole + a) * (whole + b)), divideRounded(cents * b, whole + b)]
    : [divideRounded(cents * a, whole + a + b), divideRounded(cents * b, whole + a + b)];
}

const zero: Decimal = { units: 0n, scale: 0 };
