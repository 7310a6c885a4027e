import { decimalText, toDecimal } from "../../wire/decimal.ts";
import type { Fields, Json } from "../../wire/json.ts";
import { isDay, readInstant } from "../../wire/stamps.ts";
import { invalid } from "./errors.ts";

/** What a field accepts; with a question mark it may be null. A list has the only texts allowed. */
export type Kind =
  | "text"
  | "text?"
  | "flag"
  | "whole"
  | "whole?"
  | "seconds?"
  | "decimal"
  | "decimal?"
  | "day?"
  | "instant"
  | readonly string[];

/** The known fields of a body as stored; others are dropped. One 422 names all problems. */
export function readFields(
  body: Fields,
  kinds: ReadonlyMap<string, Kind>,
  required: readonly string[] = [],
): Fields {
  const problems: Fields = {};
  const fields: Fields = {};
  for (const name of required) if (body[name] === undefined) problems[name] = "field required";
  for (const [name, kind] of kinds) {
    const value = body[name];
    if (value === undefined) continue;
    if (value === null && (typeof kind !== "string" || !kind.endsWith("?"))) {
      problems[name] = "none is not an allowed value";
      continue;
    }
    const read = value === null ? { value } : readValue(value, kind);
    if (typeof read === "string") problems[name] = read;
    else fields[name] = read.value;
  }
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return fields;
}

type Read = { value: Json } | string;

function readValue(value: Exclude<Json, null>, kind: Kind): Read {
  switch (kind) {
    case "text":
    case "text?":
      return typeof value === "string" ? { value } : "str type expected";
    case "flag":
      return typeof value === "boolean" ? { value } : "value could not be parsed to a boolean";
    case "whole":
    case "whole?": // ids may be texts
      return /^-?\d+$/.test(String(value)) ? { value: Number(value) } : "value is not a valid integer";
    case "seconds?":
      if (!/^-?\d+$/.test(String(value))) return "value is not a valid integer";
      return Number(value) < 0 ? "ensure this value is greater than or equal to 0" : { value: Number(value) };
    case "decimal":
    case "decimal?": {
      const amount = toDecimal(value);
      return amount ? { value: decimalText(amount) } : "value is not a valid decimal";
    }
    case "day?":
      return isDay(value) ? { value } : "invalid date format";
    case "instant":
      return typeof value === "string" && readInstant(value) !== undefined
        ? { value }
        : "invalid datetime format";
    default:
      return typeof value === "string" && kind.includes(value)
        ? { value }
        : `value is not a valid enumeration member; permitted: ${kind.map((one) => `'${one}'`).join(", ")}`;
  }
}
