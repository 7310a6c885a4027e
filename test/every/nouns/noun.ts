import { expect } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { compareDecimals } from "../../../src/values/money.ts";
import type { Tree } from "../../support/start.ts";

export type Row = Tree;

/** What FreshBooks ignores, and what is returned anyway: a value, wire keys, numbers of `cast` in order. */
type Ignored = readonly [
  value: unknown,
  keys: readonly string[],
  numbers: readonly string[],
  settings?: Partial<Settings>,
];

/** One condition of a filter. */
export type Condition = {
  /** From all example rows: a value that some rows match and some do not. */
  readonly value: (all: readonly Row[]) => unknown;
  readonly keeps: (row: Row, value: never) => boolean;
  /** It adds rows that the unfiltered list lacks. */
  readonly apart?: true;
  /** Required alongside it. */
  readonly beside?: object;
  /** Empty if nothing is sent that FreshBooks could ignore, except for `widens`. */
  readonly ignored: readonly Ignored[];
  /** Sent so that FreshBooks adds rows to the list, which the graph then filters. */
  readonly widens?: string;
  /** The day or instant of a row, unless it is the field of that name. */
  readonly at?: (row: Row) => string;
  /** The ends of the calendar, which include all rows of `cast`, and the query sent for them. */
  readonly far?: readonly (readonly [value: object, asked: string])[];
};

/** One order of a list. */
export type Order = {
  /** Compares two neighbors; positive is wrong. */
  readonly compare: (a: Row, b: Row) => number;
  /** The wire key, and the numbers of `cast` in this order; null if nothing is sent. */
  readonly ignored: readonly [key: string, numbers: readonly string[]] | null;
};

/** A noun's list under `Business`, and under records that have one. */
export type NounList = {
  /** FreshBooks' path, without query. */
  readonly path: string;
  /** Its row count in `cast`. */
  readonly count: number;
  /** The numbers of those rows that FreshBooks shows to a person who is only client 1 of the account. */
  readonly shownToClient: readonly string[];
  /** For a client of the account, FreshBooks counts only shown rows. */
  readonly countedForClient?: true;
  /** What its rows must show to check each condition from outside. */
  readonly shows: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly orders: Readonly<Record<string, Order>>;
};

/** What tests over all nouns need of one. */
export type Noun = {
  /** The number of its first record in `cast`, defaults to "1". */
  readonly number?: string;
  /** Fields of that record that are unique within the noun. */
  readonly shows: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** An example record that has rows in each list below it; only if there are such lists. */
  readonly example?: string;
  /** The connection in `Business`. */
  readonly list?: NounList;
};

export const text = (value: Tree | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export const some = (all: readonly Row[], name: string, count: number): string[] =>
  [...new Set(all.map((row) => text(row[name]?.id ?? row[name])).filter(Boolean))].slice(0, count);

/** The values of a field at a quarter and at three quarters of the rows. */
function quarters(all: readonly Row[], name: string): [string, string] {
  const values = all.map((row) => text(row[name])).toSorted();
  return [values[Math.floor(values.length / 4)] ?? "", values[Math.floor((values.length * 3) / 4)] ?? ""];
}

const has = (value: Tree | undefined, part: string): boolean =>
  text(value).toLowerCase().includes(part.toLowerCase());

type Judge = Pick<Condition, "value" | "keeps">;

/** Rows whose own or related record's id is one of the first three, or of as many as fill three pages. */
export const among = (name: string, count = 3): Judge => ({
  value: (all) => some(all, name, count),
  keeps: (row, value: string[]) => value.includes(text(row[name]?.id ?? row[name])),
});

/** Rows from one value to another, inclusive. */
export const between = (name: string): Judge => ({
  value: (all) => {
    const [from, to] = quarters(all, name);
    return { from, to };
  },
  keeps: (row, { from, to }: { from: string; to: string }) =>
    text(row[name]) >= from && text(row[name]) <= to,
});

type Period = { from: string; before: string };

/** Rows of a time that ends before the row of three quarters. */
const during = (name: string): Judge => ({
  value: (all): Period => {
    const [from, last] = quarters(all, name);
    const before = from === last ? new Date(Date.parse(last) + 1).toISOString() : last;
    return { from, before };
  },
  keeps: (row, { from, before }: Period) => text(row[name]) >= from && text(row[name]) < before,
});

const whole = "page=1&per_page=100";

/** `updatedAt`: a zero time means no start, and the last instant no end. */
export const updated: Condition = {
  ...during("updatedAt"),
  ignored: [
    [{ from: "2030-01-01T00:00:00Z" }, ["updated_min"], []],
    [{ before: "2000-01-01T00:00:00Z" }, ["updated_max"], []],
  ],
  far: [
    [{ from: "0000-01-01T00:00:00Z" }, `search[updated_min]=0001-01-01&${whole}`],
    [{ from: "0001-01-01T00:00:00Z" }, `search[updated_min]=0001-01-01&${whole}`],
    [{ before: "9999-12-31T23:59:59Z" }, whole],
  ],
};

/** The same for projects, where FreshBooks has only the start; `always` is sent in addition. */
export const updatedSince = (always: string): Condition => ({
  ...updated,
  ignored: [[{ from: "2030-01-01T00:00:00Z" }, ["updated_since"], []]],
  far: [
    [{ from: "0000-01-01T00:00:00Z" }, `${always}&updated_since=0001-01-01T00:00:00Z&${whole}`],
    [{ from: "0001-01-01T00:00:00Z" }, `${always}&updated_since=0001-01-01T00:00:00Z&${whole}`],
    [{ before: "9999-12-31T23:59:59Z" }, `${always}&${whole}`],
  ],
});

/** `ids`, by the wire key of one id; two rows of `cast` are requested; the second comes first. */
export const byOwnIds = (
  key: string,
  idOf: (number: number) => string,
  one: number,
  newer: number,
): Condition => ({
  ...among("id"),
  ignored: [
    [[idOf(one)], [key, `${key}s`], [`${one}`]],
    [
      [idOf(one), idOf(newer)],
      [key, `${key}s`],
      [`${newer}`, `${one}`],
    ],
  ],
});

/** Rows with exactly this value. */
export const is = (name: string, value: unknown): Judge => ({
  value: () => value,
  keeps: (row, wanted) => (row[name] as unknown) === wanted,
});

/** Rows with one of these words. */
export const oneOf = (name: string, words: readonly string[]): Judge => ({
  value: () => words,
  keeps: (row, value: string[]) => value.includes(text(row[name])),
});

/** Rows whose text contains this part. */
export const contains = (part: string, ...names: string[]): Judge => ({
  value: () => part,
  keeps: (row, value: string) => names.some((name) => has(row[name], value)),
});

type Compare = Order["compare"];

/** No two neighbors are in the wrong order. */
export function expectOrder(found: readonly Row[], { compare }: Order) {
  found.forEach((row, at) => {
    if (at > 0) expect(compare(found[at - 1] as Row, row)).toBeLessThanOrEqual(0);
  });
}

/** An alphabetical order on which all databases and computers agree. */
export const byInitial =
  (name: (row: Row) => string, sign: number): Compare =>
  (a, b) => {
    const [left, right] = [a, b].map((row) => /^[a-z]/i.exec(name(row))?.[0].toLowerCase());
    return left && right ? sign * left.localeCompare(right) : 0;
  };

export const byText =
  (name: string, sign: number): Compare =>
  (a, b) =>
    sign * (text(a[name]) < text(b[name]) ? -1 : text(a[name]) > text(b[name]) ? 1 : 0);

/** The same for a text that some rows lack; their place is not checked. */
export const bySomeText =
  (name: string, sign: number): Compare =>
  (a, b) =>
    a[name] && b[name] ? byText(name, sign)(a, b) : 0;

/** Amounts of different currencies are not compared: the order is by currency. */
export const byAmount =
  (name: string, sign: number): Compare =>
  (a, b) => {
    const currencies = text(a[name]?.currency).localeCompare(text(b[name]?.currency));
    return currencies || sign * compareDecimals(text(a[name]?.amount), text(b[name]?.amount));
  };

/** The last possible day limits nothing, and is not sent; the day before is sent as the last day, in case FreshBooks excludes it. */
export const lastDays: NonNullable<Condition["far"]> = [
  [{ to: "9999-12-31" }, "page=1&per_page=25"],
  [{ to: "9999-12-30" }, `search[date_max]=9999-12-31&${whole}`],
];

/** `updatedAt`, if FreshBooks cannot filter by it. */
export const updatedLocally: Condition = {
  ...updated,
  value: (all) => (all.length > 0 ? updated.value(all) : { from: "2026-01-01T00:00:00Z" }),
  ignored: [],
  far: [
    [{ from: "0000-01-01T00:00:00Z" }, whole],
    [{ before: "9999-12-31T23:59:59Z" }, whole],
  ],
};

/** Days that FreshBooks cannot filter by. */
export const localDays: NonNullable<Condition["far"]> = [
  [{ to: "9999-12-31" }, whole],
  [{ to: "9999-12-30" }, whole],
];
