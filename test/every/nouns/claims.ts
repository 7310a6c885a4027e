import { readdirSync, readFileSync } from "node:fs";
import type { RecordTable } from "../../../src/freshbooks/records/record.ts";

const listed = [...readFileSync("docs/fossils.md", "utf8").matchAll(/^\| (\w[\w ]*?) +\| `(\w+)` +\|/gm)].map(
  ([, noun = "", key = ""]) => ({ noun, key }),
);
/** The wire keys of docs/fossils.md. */
export const fossils = new Set(listed.map(({ key }) => key));

/** Those of a noun, by its name or its first word: late fees and late reminders are listed as `late`. */
export const fossilsOf = (noun: string) =>
  listed.filter((fossil) => [noun, noun.split(" ")[0], "every"].includes(fossil.noun)).map(({ key }) => key);

/** The source of every noun. */
export const mapping = readdirSync("src/freshbooks", { recursive: true, encoding: "utf8" })
  .filter((file) => /^(records|sales|costs|work|ledger|reports)\/.*\.ts$/.test(file))
  .map((file) => readFileSync(`src/freshbooks/${file}`, "utf8"))
  .join("\n");

/** Whether the source of any noun names a key. */
export const mapped = (key: string) => new RegExp(`\\b${key}\\b`).test(mapping);
/** Whether a key is mapped or a fossil. */
export const isKnown = (key: string) => fossils.has(key) || mapped(key);

export type Wire = Record<string, unknown>;

/** The objects in a value: itself, or its items. */
export const objectsIn = (value: unknown): Wire[] =>
  [value].flat().filter((each): each is Wire => typeof each === "object" && each !== null);

/** Every key in a value, at any depth. */
export const keysWithin = (value: unknown): string[] =>
  objectsIn(value).flatMap((wire) =>
    Object.entries(wire).flatMap(([key, inner]) => [key, ...keysWithin(inner)]),
  );

/** Tables of nested records whose keys are among its own. */
const amongKeysOf = ({ fields }: RecordTable): RecordTable[] =>
  Object.values(fields).flatMap(({ keys, inner }) =>
    inner && keys.length === 0 ? [inner as RecordTable] : [],
  );

/**
 * Keys that no table of a record claims and that are not listed for its noun, including nested records. Keys below a
 * field without a table are searched in the source. `seen` collects the tables that claimed something.
 */
export function unclaimedIn(outer: readonly RecordTable[], wire: Wire, seen: Set<string>): string[] {
  const tables = outer.flatMap((table) => [table, ...amongKeysOf(table)]);
  for (const { noun } of tables) seen.add(noun);
  const left = tables.flatMap(({ noun }) => fossilsOf(noun));
  return Object.entries(wire).flatMap(([key, value]) => {
    const fields = tables.flatMap((table) => Object.values(table.fields));
    const claiming = fields.filter(({ keys }) => keys.includes(key));
    if (claiming.length === 0) return left.includes(key) ? [] : [`${tables[0]?.noun}: ${key}`];
    const inner = claiming.flatMap((field) => (field.inner ? [field.inner as RecordTable] : []));
    if (inner.length > 0) return objectsIn(value).flatMap((each) => unclaimedIn(inner, each, seen));
    return keysWithin(value).filter((each) => !isKnown(each));
  });
}

/** A field of a record, with its nested records' table. */
type Claim = { readonly name: string; readonly inner: RecordTable | undefined };

/** The fields for a wire key; a part whose keys are among those of the record covers all of its own. */
const claimsOf = (table: RecordTable, key: string): Claim[] =>
  Object.entries(table.fields).flatMap(([name, { keys, inner }]) => {
    const of = inner as RecordTable | undefined;
    if (of && keys.length === 0) return claimsOf(of, key).length > 0 ? [{ name, inner: undefined }] : [];
    return keys.includes(key) ? [{ name, inner: of }] : [];
  });

/** The graph's field has its own name, that of the named record, or says that the number is FreshBooks' own. */
const namesOf = (field: string, under: Under): string[] => [
  ...[field, field.replace(/Id$/, ""), under[field] ?? ""],
  `freshbooks${field.charAt(0).toUpperCase()}${field.slice(1)}`,
];

type Under = Readonly<Record<string, string>>;

/** Wire keys that are not fossils, without a field in the graph. */
export function unshownIn(table: RecordTable, wire: Wire, shown: Wire, under: Under = {}): string[] {
  const left = [table, ...amongKeysOf(table)].flatMap(({ noun }) => fossilsOf(noun));
  return Object.entries(wire).flatMap(([key, value]) => {
    const found = claimsOf(table, key).flatMap(({ name, inner }) =>
      namesOf(name, under).flatMap((each) => (each in shown ? { inner, as: shown[each] } : [])),
    )[0];
    if (!found) return left.includes(key) ? [] : [`${table.noun}: ${key}`];
    const { inner, as } = found;
    if (!inner) return [];
    return objectsIn(value).flatMap((each, at) => unshownIn(inner, each, objectsIn(as)[at] ?? {}, under));
  });
}
