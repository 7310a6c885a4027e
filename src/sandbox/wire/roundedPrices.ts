import { centsText } from "./decimal.ts";
import { centsIn, type Fields, isFields, type Json } from "./json.ts";

/** Prices that may be plain decimals; any other is `{ amount, code }`. */
const prices = new Set(["unit_cost", "rate", "excess_rate"]);

/** A body with all amounts rounded to cents. */
export const withRoundedPrices = (body: Fields): Fields =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, rounded(name, value)]));

function rounded(name: string, value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => rounded(name, element));
  if (!isFields(value)) {
    const cents = prices.has(name) && value !== null ? centsText(centsIn(value)) : value;
    return typeof value === "number" ? Number(cents) : cents;
  }
  return typeof value.amount === "string" && "code" in value
    ? { ...value, amount: centsText(centsIn(value)) }
    : withRoundedPrices(value);
}
