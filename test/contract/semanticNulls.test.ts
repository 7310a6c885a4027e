import { readFileSync } from "node:fs";
import { extendSchema, isInterfaceType, isNonNullType, isObjectType, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { readContract } from "../../src/graphql/contract/tags/document.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { namesNull, semanticallyNonNull, toPage } from "./semanticNulls/page.ts";
import { neverNullByTable } from "./semanticNulls/tables.ts";

const page = readFileSync("schema/extensions/semanticNonNull.graphql", "utf8");
const schema = createSchema();

/** What the file says, as `Type.field`. */
const marked = parse(page).definitions.flatMap((definition) => {
  if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION && definition.kind !== Kind.INTERFACE_TYPE_EXTENSION)
    return [];
  return (definition.directives ?? []).flatMap(({ arguments: [given] = [] }) =>
    given?.value.kind === Kind.STRING ? [[definition.name.value, given.value.value] as const] : [],
  );
});

test("the file of semantic nulls is fresh (npm run semantic-nulls)", () => {
  expect(page).toBe(toPage());
});

test("each of its fields exists, is nullable, and its description names no null", () => {
  expect(marked.length).toBeGreaterThan(100);
  for (const [name, field] of marked) {
    const type = schema.getType(name);
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    expect(found, `${name}.${field}`).toBeDefined();
    if (!found) continue;
    expect([`${name}.${field}`, isNonNullType(found.type), namesNull(found)]).toEqual([
      `${name}.${field}`,
      false,
      false,
    ]);
  }
  expect(marked.map(String)).toEqual(
    [...semanticallyNonNull()].flatMap(([{ name }, fields]) => fields.map((field) => `${name},${field}`)),
  );
});

test("it is a valid extension of the contract, and no part of it", () => {
  const directive =
    "directive @semanticNonNullField(name: String!, levels: [Int!]! = [0]) repeatable on OBJECT | INTERFACE";
  const extension = parse(page);
  const types = extension.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const clients = extendSchema(schema, parse(directive));
  expect(() => extendSchema(clients, { kind: Kind.DOCUMENT, definitions: types })).not.toThrow();
  expect(readContract()).not.toContain("semanticNonNull");
});

test("what a record answers with null is not in it", () => {
  const named = new Set(marked.map(([name, field]) => `${name}.${field}`));
  for (const field of [
    "Client.organization",
    "Client.outstanding",
    "Invoice.dueDate",
    "Expense.status",
    "Project.invoices",
  ])
    expect(named.has(field), field).toBe(false);
  for (const field of [
    "Client.prefersEmail",
    "Invoice.lines",
    "BusinessRecord.business",
    "Mutation.clientCreate",
  ])
    expect(named.has(field), field).toBe(true);
  expect(neverNullByTable).toContain("Invoice.sentByPost");
});
