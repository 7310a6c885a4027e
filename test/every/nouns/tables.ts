import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { RecordTable } from "../../../src/freshbooks/records/record.ts";

const areas = /^(sales|costs|work|ledger)\/.*\.ts$/;

const isTable = (value: unknown): value is RecordTable =>
  typeof value === "object" && value !== null && "fields" in value && "writes" in value && "noun" in value;

/** Every record table that a noun exports, by its name without `Record`: this is what makes a noun. */
export const tables = new Map<string, RecordTable>();

for (const file of readdirSync("src/freshbooks", { recursive: true, encoding: "utf8" }).toSorted()) {
  if (!areas.test(file)) continue;
  const exported = (await import(resolve("src/freshbooks", file))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exported))
    if (isTable(value)) tables.set(name.replace(/Record$/, ""), value);
}

/** The tables of nested records, at any depth. */
export const tablesWithin = ({ fields }: Pick<RecordTable, "fields">): RecordTable[] =>
  Object.values(fields).flatMap(({ inner }) => (inner ? [inner as RecordTable, ...tablesWithin(inner)] : []));

const within = new Set([...tables.values()].flatMap(tablesWithin));

/** Tables of top-level records, nested in no other. */
export const ownTables: ReadonlyMap<string, RecordTable> = new Map(
  [...tables].filter(([, table]) => !within.has(table)),
);
