import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { compareDecimals } from "../../../src/values/money.ts";
import type { Tree } from "../../support/start.ts";

export type Row = Tree;

/** What FreshBooks is made to ignore, and what has to come all the same: a value, wire keys, numbers of `cast` in order. */
type Ignored = readonly [
  value: unknown,
  keys: readonly string[],
  numbers: readonly string[],
  settings?: Partial<Settings>,
];

/** One condition of a filter. */
type Condition = {
  /** Of all rows of the example books: a value under which some rows stay and some go. */
  readonly value: (all: readonly Row[]) => unknown;
  readonly keeps: (row: Row, value: never) => boolean;
  /** It asks for rows that the list without a filter does not hold. */
  readonly apart?: true;
  /** Empty where nothing is sent that FreshBooks could ignore, except for `widens`. */
  readonly ignored: readonly Ignored[];
  /** What is sent so that FreshBooks adds rows to the list, from which the graph then picks. */
  readonly widens?: string;
  /** The ends of the calendar, under which all rows of `cast` come, and the query that is sent for them. */
  readonly far?: Readonly<Record<string, string>>;
};

/** One order of a list. */
export type Order = {
  /** How two neighbours stand; above zero is wrong. */
  readonly compare: (a: Row, b: Row) => number;
  /** The wire key, and the numbers of `cast` in this order; null where nothing is sent. */
  readonly ignored: readonly [key: string, numbers: readonly string[]] | null;
};

/** The list of a noun under `Business`, and under the records that have one. */
export type NounList = {
  /** Where FreshBooks has it, without query. */
  readonly path: string;
  /** How many rows of `cast` it holds. */
  readonly count: number;
  /** The numbers of those rows that FreshBooks shows to somebody who is only client 1 of the account. */
  readonly shownToClient: readonly string[];
  /** FreshBooks counts for a client of the account what it shows, and no more. */
  readonly countedForClient?: true;
  /** What its rows have to show so that each condition can be judged from outside. */
  readonly shows: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly orders: Readonly<Record<string, Order>>;
};

/** What every test over all nouns needs to know of one. */
export type Noun = {
  /** The number of its first record in `cast`, "1" when left out. */
  readonly number?: string;
  /** Fields of that record that no other record of the noun has alike. */
  readonly shows: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** A record of the example books that has rows in each list below it; only where there are such lists. */
  readonly example?: string;
  /** Where `Business` has a connection of it. */
  readonly list?: NounList;
};

export const text = (value: Tree | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export const some = (all: readonly Row[], name: string, count: number): string[] =>
  [...new Set(all.map((row) => text(row[name]?.id ?? row[name])).filter(Boolean))].slice(0, count);

const middle = (all: readonly Row[], name: string): string =>
  all.map((row) => text(row[name])).toSorted()[Math.floor(all.length / 2)] ?? "";

const has = (value: Tree | undefined, part: string): boolean =>
  text(value).toLowerCase().includes(part.toLowerCase());

type Judge = Pick<Condition, "value" | "keeps">;

/** Rows whose own or whose related record's id is one of the first three. */
export const among = (name: string): Judge => ({
  value: (all) => some(all, name, 3),
  keeps: (row, value: string[]) => value.includes(text(row[name]?.id ?? row[name])),
});

/** Rows from the middle value on. */
export const from = (name: string): Judge => ({
  value: (all) => middle(all, name),
  keeps: (row, value: string) => text(row[name]) >= value,
});

/** A zero time means since ever; `sent` is how FreshBooks is asked. */
const sinceEver = (sent: string) => ({
  "0000-01-01T00:00:00Z": `${sent}&page=1&per_page=100`,
  "0001-01-01T00:00:00Z": `${sent}&page=1&per_page=100`,
});

/** `updatedSince`, by the wire key that carries it and the query of a time before all. */
export const sinceUpdate = (
  key = "updated_min",
  sentForEver = "search[updated_min]=0001-01-01",
): Condition => ({
  ...from("updatedAt"),
  ignored: [["2030-01-01T00:00:00Z", [key], []]],
  far: sinceEver(sentForEver),
});

/** `ids`, by the wire key of one id; two rows of `cast` are asked for, of which the second comes first. */
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

/** Rows up to the middle value. */
export const to = (name: string): Judge => ({
  value: (all) => middle(all, name),
  keeps: (row, value: string) => text(row[name]) <= value,
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

/** An order of the alphabet that no database and no computer disagrees on. */
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

/** The same for a text that some rows lack; where those stand is left open. */
export const bySomeText =
  (name: string, sign: number): Compare =>
  (a, b) =>
    a[name] && b[name] ? byText(name, sign)(a, b) : 0;

/** Amounts of different currencies are not compared: they come currency by currency. */
export const byAmount =
  (name: string, sign: number): Compare =>
  (a, b) => {
    const currencies = text(a[name]?.currency).localeCompare(text(b[name]?.currency));
    return currencies || sign * compareDecimals(text(a[name]?.amount), text(b[name]?.amount));
  };

/** The last day there is bounds nothing, and is not sent. */
export const noLastDay = { "9999-12-31": "page=1&per_page=25" } as const;

/** The same; FreshBooks excludes the bound, so the day before is sent as the last day. */
export const lastDays = {
  ...noLastDay,
  "9999-12-30": "search[date_max]=9999-12-31&page=1&per_page=100",
} as const;
