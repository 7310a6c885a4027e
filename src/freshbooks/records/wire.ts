import { toDay } from "../../values/dates.ts";
import { type Money, toDecimal, toMoney } from "../../values/money.ts";

/** Accounting money on the wire. */
export type WireMoney = { amount: string | number; code: string };

const not = (what: string, wire: unknown) => new TypeError(`Not ${what}: ${typeof wire}`);

/** A text or a number. Throws for anything else, including a missing value. */
export function toText(wire: unknown): string {
  if (typeof wire === "string") return wire;
  if (typeof wire === "number") return String(wire);
  throw not("a text", wire);
}

/** FreshBooks sends "" for most texts that were never filled in, and null for the others. Throws for anything but text. */
export const orNull = (text: unknown): string | null =>
  text === null || text === undefined ? null : toText(text) || null;

/** Throws for anything but true and false: an unknown value must not become either. */
export function toFlag(wire: unknown): boolean {
  if (typeof wire === "boolean") return wire;
  throw not("a flag", wire);
}

/** Whether a value is missing: no key, null, an empty text, or the zero date of a database. */
export const isNothing = (wire: unknown): boolean =>
  wire === null ||
  wire === undefined ||
  wire === "" ||
  (typeof wire === "string" && wire.startsWith("0000-00-00"));

/** The same, with a default for older answers that lack it. */
export const flagOr = <Otherwise extends boolean | null>(wire: unknown, otherwise: Otherwise) =>
  wire === null || wire === undefined ? otherwise : toFlag(wire);

const largestWhole = 2_147_483_647; // the maximum of Int

/** A number, also from a text; anything else unchanged. */
const numberIn = (wire: unknown): unknown =>
  typeof wire === "string" && /^-?\d{1,15}$/.test(wire) ? Number(wire) : wire;

/** Throws for anything but a whole number, also as a text. */
export function toWhole(wire: unknown): number {
  const number = numberIn(wire);
  if (Number.isInteger(number) && Math.abs(number as number) <= largestWhole) return number as number;
  throw not("a whole number", wire);
}

/** The same, or null if missing. */
export const wholeOrNull = (wire: unknown): number | null =>
  wire === null || wire === undefined ? null : toWhole(wire);

/** An instant with its zone. Throws for an invalid one, and for a nonexistent day. */
export function toInstant(wire: unknown): Date {
  const text = toText(wire);
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw not("an instant", wire);
  // `Date` reads 30 February as 2 March.
  if (/^\d{4}-/.test(text)) toDay(text.slice(0, 10));
  return instant;
}

/** Reads an optional part. Throws for a value that cannot have parts. */
export function partOf<Part, Read>(
  wire: Part,
  read: (wire: NonNullable<Part>) => Read,
): Read | Extract<Part, null | undefined> {
  if (wire === null || wire === undefined) return wire as Extract<Part, null | undefined>;
  if (typeof wire !== "object") throw not("an object", wire);
  return read(wire);
}

/** `vis_state`: 0 active, 1 deleted, 2 archived. Throws for anything else, since either would be a guess. */
function toVisibility(wire: unknown): 0 | 1 | 2 {
  const state = numberIn(wire);
  if (state === 0 || state === 1 || state === 2) return state;
  throw not("a vis_state", wire);
}

/** Reads `vis_state`. Throws for an unknown value. */
export const isDeleted = (state: unknown): boolean => toVisibility(state) === 1;

/** Reads `vis_state`. Throws for an unknown value. */
export const isArchived = (state: unknown): boolean => toVisibility(state) === 2;

/** 0 means no number in the older fields, null in the newer ones. Throws for anything but a number or text. */
export const idOrNull = (id: unknown): string | null =>
  id === null || id === undefined || id === 0 || id === "" || id === "0" ? null : toText(id);

export const moneyOrNull = (wire: WireMoney | null | undefined): Money | null =>
  wire === null || wire === undefined ? null : toMoney(wire);

export const decimalOrNull = (wire: unknown): string | null =>
  wire === null || wire === undefined || wire === "" ? null : toDecimal(wire as string | number);

/** A whole number of seconds; null for anything else, whose unit is not known. */
export const secondsOrNull = (wire: unknown): number | null =>
  wire !== null && wire !== undefined && /^\d{1,10}$/.test(String(wire)) && Number(wire) <= largestWhole
    ? Number(wire)
    : null;

/** To the second, the format of the business family. */
export const toStamp = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
