import { toCents, toDecimal } from "./decimal.ts";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | Fields;

/** An object under its wire names. */
export type Fields = { [name: string]: Json };

/** An object that is neither null nor a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An amount in the accounting family's format. */
export const money = (amount: string, code: string): Fields => ({ amount, code });

/** From an amount, or a bare decimal; 0 for anything else. */
export const centsIn = (value: unknown): bigint =>
  toCents(toDecimal(isFields(value) ? value.amount : value) ?? { units: 0n, scale: 0 });

/** Keys in alphabetical order at every depth, as the accounting family sends them. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const result: Fields = {};
  for (const key of Object.keys(value).sort()) result[key] = sorted(value[key] ?? null);
  return result;
}

const uuids = new Map<string, string>();
const mostUuids = 10_000;

/** A uuid that looks random and is the same for the same words. */
export function steadyUuid(...words: (string | number)[]): string {
  const text = words.join(":");
  const known = uuids.get(text);
  if (known !== undefined) return known;
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join("");
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  if (uuids.size >= mostUuids) uuids.clear();
  uuids.set(text, uuid);
  return uuid;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 0).toString(16).padStart(8, "0");
}
