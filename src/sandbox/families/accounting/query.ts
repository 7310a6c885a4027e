import type { Parameter } from "../../wire/exchange.ts";

/** One filter as sent: `search[userids][]=7` is a list, `paid=true` is bare. */
export type Given = {
  readonly name: string;
  readonly values: readonly string[];
  readonly form: "scalar" | "list" | "bare";
  /** The key as sent. */
  readonly key: string;
};

/** A parsed query; numbers are still texts. */
export type Question = {
  readonly page: string | undefined;
  readonly perPage: string | undefined;
  readonly sort: string | undefined;
  readonly includes: readonly string[];
  readonly filters: readonly Given[];
};

/** Reads every spelling that clients use; rejects nothing. */
export function readQuestion(parameters: readonly Parameter[]): Question {
  const single = new Map<string, string>();
  const includes: string[] = [];
  const filters = new Map<string, { name: string; values: string[]; form: Given["form"]; key: string }>();

  for (const { key, value } of parameters) {
    const search = /^search\[(\w+)\](\[\w*\])?$/.exec(key);
    if (key === "page" || key === "per_page" || key === "sort") single.set(key, value);
    else if (/^include(\[\w*\])?$/.test(key))
      includes.push(...value.split(",")); // FreshBooks' own app sends one list
    else {
      const form = search ? (search[2] ? "list" : "scalar") : "bare";
      const name = search?.[1] ?? key;
      const id = `${form} ${name}`;
      const known = filters.get(id);
      if (known) known.values.push(value);
      else filters.set(id, { name, values: [value], form, key });
    }
  }
  return {
    page: single.get("page"),
    perPage: single.get("per_page"),
    sort: single.get("sort"),
    includes,
    filters: [...filters.values()],
  };
}
