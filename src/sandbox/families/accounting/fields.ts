import { decimalText, toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import { type Problem, problem, refuse } from "../../wire/refusal.ts";
import { isDay } from "../../wire/stamps.ts";

/** What a field takes; with a question mark it may be null. Otherwise null empties a text, and zeroes a `whole0` or percentage. */
export type Kind =
  | "text"
  | "text?"
  | "flag"
  | "whole"
  | "whole0"
  | "whole?"
  | "day"
  | "day?"
  | "percent"
  | "percent?"
  | "money"
  | "money?";

/** The kind of each field. */
export type Kinds = ReadonlyMap<string, Kind>;

/** Field names by kind. */
export type NamesByKind = { readonly [Name in Kind]?: readonly string[] };

/** The kind of each field. */
export const kindsOf = (names: NamesByKind): Kinds =>
  new Map(
    Object.entries(names).flatMap(([kind, of]) => of.map((name): [string, Kind] => [name, kind as Kind])),
  );

/** Each field before any write. Money is null. The same object for the same kinds: it is copied, never changed. */
export function blank(kinds: Kinds): Readonly<Fields> {
  const made =
    blankOf.get(kinds) ??
    Object.fromEntries([...kinds].map(([name, kind]): [string, Json] => [name, blanks.get(kind) ?? null]));
  blankOf.set(kinds, made);
  return made;
}

const blankOf = new WeakMap<Kinds, Readonly<Fields>>();

const blanks = new Map<Kind, Json>([
  ["text", ""],
  ["flag", false],
  ["whole", 0],
  ["whole0", 0],
  ["day", ""],
  ["percent", "0"],
]);

/** The known fields of a body with their stored values; unknown ones are dropped. */
export function readFields(body: Fields, kinds: Kinds, object: string): Fields {
  const problems: Problem[] = [];
  const fields: Fields = {};
  for (const [name, value] of Object.entries(body)) {
    const kind = kinds.get(name);
    if (!kind) continue;
    const read = readValue(value, kind);
    if ("value" in read) fields[name] = read.value;
    else problems.push(problem(read.errno, object, name, value, `The field '${name}' must be ${read.must}.`));
  }
  const [first, ...others] = problems;
  if (first) throw refuse(first, ...others);
  return fields;
}

/** Rejects a body without these fields: one problem, errno 1001, for each. */
export function requireFields(body: Fields, names: readonly string[], object: string): void {
  const [first, ...others] = names
    .filter((name) => body[name] === undefined || body[name] === null || body[name] === "")
    .map((name) => problem(1001, object, name, body[name], `'${name}' is a required field.`));
  if (first) throw refuse(first, ...others);
}

type Read = { value: Json } | { errno: number; must: string };

function readValue(value: Json, kind: Kind): Read {
  if (value === null) {
    if (kind === "text") return { value: "" };
    if (kind === "whole0") return { value: 0 };
    if (kind === "percent") return { value: "0" };
    if (kind.endsWith("?")) return { value: null };
  }
  switch (kind) {
    case "text":
    case "text?":
      return isFields(value) || Array.isArray(value)
        ? { errno: 1006, must: "a text" }
        : { value: String(value) };
    case "flag":
      return typeof value === "boolean" ? { value } : { errno: 1031, must: "a boolean" };
    case "whole":
    case "whole0":
    case "whole?":
      return /^-?\d+$/.test(String(value)) ? { value: Number(value) } : { errno: 1015, must: "a number" };
    case "day":
    case "day?":
      return isDay(value) ? { value } : { errno: 1033, must: "a date" };
    case "percent":
    case "percent?":
      return readPercent(value);
    case "money":
    case "money?":
      return readMoney(value);
  }
}

function readPercent(value: Json): Read {
  const percent = toDecimal(value);
  return percent && percent.units >= 0n ? { value: String(value) } : { errno: 1018, must: "a percentage" };
}

/** `{amount, code}`, or the bare amount; keeps all decimals. */
function readMoney(value: Json): Read {
  const amount = toDecimal(isFields(value) ? value.amount : value);
  if (!amount) return { errno: 1015, must: "a number" };
  const code = isFields(value) && typeof value.code === "string" ? value.code : "";
  return { value: money(decimalText(amount), code) };
}
