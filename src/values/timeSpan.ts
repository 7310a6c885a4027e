import { formOf } from "./form.ts";
import { divideRounded } from "./money.ts";

const durationText = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Whole seconds as ISO 8601, such as `PT1H30M`. Hours never become days: a working day has fewer than 24. */
export function toIsoDuration(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part, at) => (part > 0 ? `${part}${"HMS"[at]}` : "")).join("");
  return `PT${text || "0S"}`;
}

/** Whole seconds of an ISO 8601 duration of days, hours, minutes and seconds. Throws for anything else. */
export function fromIsoDuration(text: string): number {
  const [match, ...parts] = durationText.exec(text) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (!match || match === "P" || !Number.isSafeInteger(total))
    throw new TypeError(`Not a duration: ${formOf(text)}`);
  return total;
}

/** Whole seconds of decimal hours such as `1.5`, rounded to the nearest. */
export function secondsOfHours(hours: string): number {
  const [whole = "", decimals = ""] = hours.replace("-", "").split(".");
  const scale = 10n ** BigInt(decimals.length);
  const seconds = Number((BigInt(whole + decimals) * 7200n + scale) / (scale * 2n));
  return hours.startsWith("-") ? -seconds : seconds;
}

/** The quotient of two whole numbers, to four decimals at most, halves away from zero: `1.5`, `0.3333`. */
export const quotient = (dividend: number, divisor: number): string =>
  divideRounded(String(dividend), String(divisor), 4).replace(/\.?0+$/, "");
