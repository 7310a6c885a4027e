import type { Moment } from "../../state/moment.ts";
import { toCents, toDecimal } from "../../wire/decimal.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import { addDays, type Day, easternDayStart, isDay, type Micros } from "../../wire/stamps.ts";
import type { Given } from "./query.ts";

/** Whether a row fits. */
export type Test<R> = (row: R) => boolean;

/** Parses the value of a query, or rejects it; the test selects the rows. */
export type Filter<R> = { bare: boolean; read(given: Given, moment: Moment): Test<R> };

const filter = <R>(read: Filter<R>["read"]): Filter<R> => ({ bare: false, read });

/** Equals, for ids. */
export const numberIs = <R>(of: (row: R) => number | null): Filter<R> =>
  filter((given) => {
    const wanted = toNumber(given, scalar(given));
    return (row) => of(row) === wanted;
  });

/** All but one, for ids. */
export const numberIsNot = <R>(of: (row: R) => number | null): Filter<R> =>
  filter((given) => {
    const unwanted = toNumber(given, scalar(given));
    return (row) => of(row) !== unwanted;
  });

/** One of a list, for ids: `search[userids][]=1&search[userids][]=2`. */
export const numberIn = <R>(of: (row: R) => number | null): Filter<R> =>
  filter((given) => {
    const wanted = new Set<number | null>(list(given).map((value) => toNumber(given, value)));
    return (row) => wanted.has(of(row));
  });

/** How a database that ignores case, accents and width reads a text. */
const compared = (text: string, { settings }: Moment): string =>
  settings.textsFolded ? text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() : text;

/** Equals, letter by letter, unless the settings fold texts. */
export const textIs = <R>(of: (row: R, moment: Moment) => unknown): Filter<R> =>
  filter((given, moment) => {
    const wanted = compared(scalar(given), moment);
    return (row) => {
      const text = of(row, moment);
      return typeof text === "string" ? compared(text, moment) === wanted : text === wanted;
    };
  });

/** Contains, in any of the texts, ignoring case. A `%` is an ordinary letter. */
export const textLike = <R>(of: (row: R) => readonly unknown[]): Filter<R> =>
  filter((given, moment) => {
    const read = (text: string) => compared(text, moment).toLowerCase();
    const wanted = read(scalar(given));
    return (row) => of(row).some((text) => typeof text === "string" && read(text).includes(wanted));
  });

/** A boolean, which may also be bare, or without a value for yes. */
export const flag = <R>(of: (row: R, moment: Moment) => boolean): Filter<R> => ({
  bare: true,
  read(given, moment) {
    const value = scalar(given).toLowerCase();
    if (!["true", "false", "1", "0", ""].includes(value)) throw bad(1032, given, "a boolean");
    const wanted = value !== "false" && value !== "0";
    return (row) => of(row, moment) === wanted;
  },
});

/** From a day on. */
const dayMin = <R>(of: (row: R) => unknown): Filter<R> =>
  filter((given) => {
    const bound = toDay(given);
    return (row) => String(of(row)) >= bound;
  });

/** Up to a day, which the settings may exclude. */
const dayMax = <R>(of: (row: R) => unknown): Filter<R> =>
  filter((given, { settings }) => {
    const bound = toDay(given);
    return (row) => (settings.maxIsExclusive ? String(of(row)) < bound : String(of(row)) <= bound);
  });

/** From the start of a day in New York. */
const stampMin = <R>(of: (row: R) => Micros): Filter<R> =>
  filter((given) => {
    const start = easternDayStart(toDay(given));
    return (row) => of(row) >= start;
  });

/** To the end of a day in New York, or to its start. */
const stampMax = <R>(of: (row: R) => Micros): Filter<R> =>
  filter((given, { settings }) => {
    const end = easternDayStart(settings.maxIsExclusive ? toDay(given) : addDays(toDay(given), 1));
    return (row) => of(row) < end;
  });

/** At least this much, in any currency. */
const amountMin = <R>(of: (row: R) => bigint): Filter<R> =>
  filter((given) => {
    const bound = toAmount(given);
    return (row) => of(row) >= bound;
  });

/** At most this much, or less if so set. */
const amountMax = <R>(of: (row: R) => bigint): Filter<R> =>
  filter((given, { settings }) => {
    const bound = toAmount(given);
    return (row) => (settings.maxIsExclusive ? of(row) < bound : of(row) <= bound);
  });

/** Filters by the keys under which they are sent. */
export type Filters<R> = Readonly<Record<string, Filter<R>>>;

/** `clientid` and `clientids`, for ids. */
export const numbers = <R>(name: string, of: (row: R) => number | null): Filters<R> => ({
  [name]: numberIs(of),
  [`${name}s`]: numberIn(of),
});

/** `date_min` and `date_max`. */
export const days = <R>(name: string, of: (row: R) => unknown): Filters<R> => ({
  [`${name}_min`]: dayMin(of),
  [`${name}_max`]: dayMax(of),
});

/** `updated_min` and `updated_max`. */
export const stamps = <R>(name: string, of: (row: R) => Micros): Filters<R> => ({
  [`${name}_min`]: stampMin(of),
  [`${name}_max`]: stampMax(of),
});

/** `amount_min` and `amount_max`, in cents. */
export const amounts = <R>(name: string, of: (row: R) => bigint): Filters<R> => ({
  [`${name}_min`]: amountMin(of),
  [`${name}_max`]: amountMax(of),
});

function scalar(given: Given): string {
  if (given.form === "list") throw bad(1037, given, "a single value");
  return given.values.at(-1) ?? "";
}

function list(given: Given): readonly string[] {
  if (given.form !== "list") throw bad(1034, given, "a list");
  return given.values;
}

function toNumber(given: Given, value: string): number {
  if (!/^-?\d+$/.test(value)) throw bad(1024, given, "a number");
  return Number(value);
}

function toDay(given: Given): Day {
  const value = scalar(given);
  if (!isDay(value)) throw bad(1023, given, "a date");
  return value;
}

function toAmount(given: Given): bigint {
  const amount = toDecimal(scalar(given));
  if (!amount) throw bad(1024, given, "a number");
  return toCents(amount);
}

const bad = (errno: number, { name, values }: Given, must: string) =>
  refuse(problem(errno, "filter", name, values.join(","), `The filter '${name}' must be ${must}.`));
