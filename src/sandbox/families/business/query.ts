import type { Journal } from "../../control/journal.ts";
import type { Settings } from "../../control/settings.ts";
import type { Ask } from "../../wire/exchange.ts";
import type { Fields } from "../../wire/json.ts";
import { readInstant } from "../../wire/stamps.ts";
import { invalid } from "./errors.ts";

/** A query of the businessId families. Each operation reads its keys; `end` rejects or drops the rest. */
export type Query = {
  /** `true`, `false`, 1 or 0, in any case. */
  flag(name: string): boolean | undefined;
  whole(name: string): number | undefined;
  /** In milliseconds; a time without a zone is UTC; bare dates are rejected. */
  instant(name: string): number | undefined;
  /** As sent, and its key if it is a known one; a leading minus means descending. */
  sort(known: ReadonlySet<string>): Sort | undefined;
  /** Records unread keys, `search[…]` above all, as without effect; throws one 422 for all bad values. */
  end(): void;
};

type Sort = { readonly raw: string; readonly key: string | undefined; readonly descending: boolean };

const tooShort = "Input should be a valid datetime or date, input is too short";
const notInstant = "Input should be a valid datetime or date, invalid character in year";

/** The last value of a repeated key counts. */
export function readQuery({ query }: Ask, settings: Settings, journal: Journal): Query {
  const values = new Map(query.map(({ key, value }) => [key, value]));
  const left = new Set(values.keys());
  const problems: Fields = {};

  function take<Value>(
    name: string,
    read: (text: string) => Value | undefined,
    must: (text: string) => string,
  ) {
    const text = values.get(name);
    if (text === undefined || settings.ignoredFilters.includes(name)) return undefined;
    const value = read(text);
    if (value === undefined && !settings.badFilterValuesRefused) return undefined;
    left.delete(name);
    if (value === undefined) problems[name] = must(text);
    return value;
  }

  return {
    flag: (name) => take(name, readFlag, () => "Input should be a valid boolean, unable to interpret input"),
    whole: (name) =>
      take(
        name,
        (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
        () => "Input should be a valid integer, unable to parse string as an integer",
      ),
    instant: (name) => take(name, readInstant, (text) => (text.length <= 10 ? tooShort : notInstant)),
    sort(known) {
      const raw = values.get("sort");
      if (raw === undefined) return undefined;
      const key = raw.replace(/^-/, "");
      const honoured = known.has(key) && !settings.ignoredSorts.includes(key);
      if (honoured) left.delete("sort");
      return { raw, key: honoured ? key : undefined, descending: raw.startsWith("-") };
    },
    end() {
      if (Object.keys(problems).length > 0) throw invalid(problems);
      for (const key of left) journal.ignore(key === "sort" ? `sort=${values.get(key)}` : key);
      left.clear();
    },
  };
}

function readFlag(text: string): boolean | undefined {
  if (/^(true|1)$/i.test(text)) return true;
  return /^(false|0)$/i.test(text) ? false : undefined;
}
