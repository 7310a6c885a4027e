import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { createSchema } from "../../../src/graphql/schema.ts";
import { semanticallyNonNull } from "../../contract/semanticNulls/page.ts";
import { entities, lower } from "../nouns/contract.ts";
import { described } from "../nouns/index.ts";
import { tables } from "../nouns/tables.ts";

export type Wire = Record<string, unknown>;

const schema = createSchema();

export const typeOf = (noun: string) => schema.getType(noun) as GraphQLObjectType;
const isEntity = (name: string) => name === "Business" || entities.some(({ noun }) => noun === name);

/** A record's default fields. */
export function selectionOf(type: GraphQLObjectType, without: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: given }) => {
    const named = getNamedType(given);
    if (args.some(isRequiredArgument) || without.includes(name) || name.startsWith("_")) return [];
    if (isLeafType(named)) return [name];
    if (!isObjectType(named) || named.name.endsWith("Connection") || isEntity(named.name)) return [];
    return [`${name} { ${selectionOf(named, [])} }`];
  });
  return fields.join(" ");
}

const neverSilent = semanticallyNonNull();

/** Nulls without an error, in place of semantically non-null values; `at` is the path. */
export function silentNulls(
  type: GraphQLObjectType,
  value: unknown,
  at: string,
  failed: readonly string[],
): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, place) => silentNulls(type, each, `${at}.${place}`, failed));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => {
    const place = `${at}.${name}`;
    const isMarked = neverSilent.get(type)?.includes(name);
    if (below === null && isMarked && !failed.some((path) => `${path}.`.startsWith(`${place}.`)))
      return [place];
    const inner = getNamedType(type.getFields()[name]?.type);
    return isObjectType(inner) ? silentNulls(inner, below, place, failed) : [];
  });
}

/** Nulls without an error, where the record had values before; `at` is the path. */
export function lostSilently(before: unknown, now: unknown, at: string, failed: readonly string[]): string[] {
  if (before === null || now === undefined) return [];
  if (now === null) return failed.some((path) => `${path}.`.startsWith(`${at}.`)) ? [] : [at];
  if (typeof before !== "object" || typeof now !== "object") return [];
  return Object.entries(before).flatMap(([name, below]) =>
    lostSilently(below, (now as Record<string, unknown>)[name], `${at}.${name}`, failed),
  );
}

/** A list of a business: its place in the graph, and in FreshBooks. */
export type Case = {
  readonly noun: string;
  readonly field: string;
  readonly path: string;
};

/** Every list of a business. */
export const cases: readonly Case[] = described.map(({ noun, field, of }) => ({
  noun,
  field,
  path: of.path,
}));

/** A noun's record table. */
export const tableOf = (noun: string) => {
  const table = tables.get(lower(noun));
  if (!table) throw new TypeError(`${noun} has no table`);
  return table;
};

/** The rows of any family's response, in place. */
export function rowsIn(body: unknown): Wire[] {
  const outer = body as { response?: { result?: Wire } | Wire[] };
  const within = Array.isArray(outer.response) ? outer : (outer.response?.result ?? outer);
  const found = Object.values(within).find((each) => Array.isArray(each) && each.length > 0);
  return (found ?? []) as Wire[];
}
