import { toDay } from "../../values/dates.ts";
import { type Money, toDecimal, toMoney } from "../../values/money.ts";

/** Accounting money on the wire. */
export type WireMoney = { amount: string | number; code: string };

const not = (what: string, wire: unknown) => new TypeError(`Not ${what}: ${typeof wire}`);

/** A text; a number is one as well. Throws for anything else, nothing among it. */
export function toText(wire: unknown): string {
  if (typeof wire === "string") return wire;
  if (typeof wire === "number") return String(wire);
  throw not("a text", wire);
}

/** FreshBooks sends "" for most texts that were never filled in, and null for the others. Throws for what is no text. */
export const orNull = (text: unknown): string | null =>
  text === null || text === undefined ? null : toText(text) || null;

/** Throws for anything but true and false: what is not known must not become either. */
export function toFlag(wire: unknown): boolean {
  if (typeof wire === "boolean") return wire;
  throw not("a flag", wire);
}

/** Whether nothing stands there: no key, null, an empty text, or the zero date of a database. */
export const isNothing = (wire: unknown): boolean =>
  wire === null ||
  wire === undefined ||
  wire === "" ||
  (typeof wire === "string" && wire.startsWith("0000-00-00"));

/** The same, with a word for older answers that say nothing. */
export const flagOr = <Otherwise extends boolean | null>(wire: unknown, otherwise: Otherwise) =>
  wire === null || wire === undefined ? otherwise : toFlag(wire);

const largestWhole = 2_147_483_647; // what GraphQL's Int holds

/** A number as such, or as a text; anything else as it is. */
const numberIn = (wire: unknown): unknown =>
  typeof wire === "string" && /^-?\d{1,15}$/.test(wire) ? Number(wire) : wire;

/** Throws for anything but a whole number, as such or as a text. */
export function toWhole(wire: unknown): number {
  const number = numberIn(wire);
  if (Number.isInteger(number) && Math.abs(number as number) <= largestWhole) return number as number;
  throw not("a whole number", wire);
}

/** The same, where there may be none. */
export const wholeOrNull = (wire: unknown): number | null =>
  wire === null || wire === undefined ? null : toWhole(wire);

/** An instant with its zone. Throws for what is none, and for a day that no calendar has. */
export function toInstant(wire: unknown): Date {
  const text = toText(wire);
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw not("an instant", wire);
  // `Date` takes 30 February for 2 March.
  if (/^\d{4}-/.test(text)) toDay(text.slice(0, 10));
  return instant;
}

/** What is read of a part that may not be there. Throws for what can have no parts itself. */
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

/** What `vis_state` says. Throws for what it is not known to be. */
export const isDeleted = (state: unknown): boolean => toVisibility(state) === 1;

/** What `vis_state` says. Throws for what it is not known to be. */
export const isArchived = (state: unknown): boolean => toVisibility(state) === 2;

/** 0 stands for no number in the older fields, null in the newer ones. Throws for what is neither number nor text. */
export const idOrNull = (id: unknown): string | null =>
  id === null || id === undefined || id === 0 || id === "" || id === "0" ? null : toText(id);

export const moneyOrNull = (wire: WireMoney | null | undefined): Money | null =>
  wire === null || wire === undefined ? null : toMoney(wire);

export const decimalOrNull = (wire: unknown): string | null =>
  wire === null || wire === undefined || wire === "" ? null : toDecimal(wire as string | number);

/** A whole number of seconds; null for anything else, which nobody has seen a unit for. */
export const secondsOrNull = (wire: unknown): number | null =>
  wire !== null && wire !== undefined && /^\d{1,10}$/.test(String(wire)) && Number(wire) <= largestWhole
    ? Number(wire)
    : null;

/** To the second, as the business family takes its instants. */
export const toStamp = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
