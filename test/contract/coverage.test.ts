import { readFileSync } from "node:fs";
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { withNouns } from "./coverageTable/nouns.ts";
import { toPage } from "./coverageTable/page.ts";
import { coverage, operations } from "./coverageTable/table.ts";

const schema = createSchema();

const fieldsOf = (type: GraphQLNamedType | undefined): string[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields()).map(({ name }) => `${type.name}.${name}`)
    : [];
const exists = (field: string) => fieldsOf(schema.getType(field.split(".")[0] ?? "")).includes(field);

const named = new Set(operations.flatMap(({ fields = [] }) => fields));
const own = new Set(coverage.own.map(({ field }) => field));

/** Nothing here may be left for later. */
const complete = [
  ...[
    "attachments",
    "clients",
    "credit notes",
    "payment options and tokenization",
    "estimates and proposals",
    "items",
    "taxes",
    "other income",
    "journal entries",
    "ledger accounts",
  ],
];

/** How many operations FreshBooks' own collection has in each area, and the requests that they stand for. */
const inventory: Record<string, readonly [operations: number, requests: number]> = {
  attachments: [1, 1],
  images: [4, 5],
  clients: [7, 7],
  invoices: [17, 17],
  "invoice profiles": [7, 7],
  payments: [9, 9],
  "estimates and proposals": [8, 8],
  "credit notes": [6, 6],
  expenses: [10, 10],
  "expense categories": [3, 3],
  bills: [6, 6],
  "bill vendors": [4, 4],
  items: [6, 12],
  taxes: [5, 15],
  tasks: [5, 5],
  "other income": [4, 8],
  "journal entries": [3, 4],
  "ledger accounts": [7, 7],
  gateways: [3, 3],
  "payment options and tokenization": [4, 5],
  projects: [9, 9],
  services: [7, 7],
  "time entries": [14, 14],
  team: [10, 11],
  retainers: [6, 6],
  reports: [19, 19],
  "identity and settings": [8, 12],
  webhooks: [5, 5],
  authorization: [4, 4],
};

test("no operation of FreshBooks is missing, and none is there twice", () => {
  const found = coverage.areas.map(({ area, operations: all }) => [
    area,
    [all.length, all.reduce((sum, { requests = 1 }) => sum + requests, 0)],
  ]);
  expect(Object.fromEntries(found)).toEqual(inventory);
  const names = operations.map(({ area, operation }) => `${area}: ${operation}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("every operation has its fields, a reason, or a later release, and one of these alone", () => {
  const wrong = operations.filter(({ fields, excluded, planned }) => {
    const given = [fields?.length, excluded, planned].filter(Boolean);
    return given.length !== 1 || [excluded, planned].includes("");
  });
  expect(wrong).toEqual([]);
});

test("every field that is named exists", () => {
  expect([...named, ...own].filter((field) => !exists(field))).toEqual([]);
});

test("every query, mutation, list and report is named by an operation, or is an extra with a reason", () => {
  const business = schema.getType("Business") as GraphQLObjectType;
  const lists = Object.values(business.getFields())
    .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
    .map(({ name }) => `Business.${name}`);
  const roots = ["Query", "Mutation", "Reports"].flatMap((name) => fieldsOf(schema.getType(name)));
  const all = [...roots.filter((field) => !field.includes("._")), ...lists];
  expect(all.filter((field) => !named.has(field) && !own.has(field))).toEqual([]);
  expect([...own].filter((field) => named.has(field))).toEqual([]);
});

test("nothing of a complete area is left for later", () => {
  const left = operations.filter(({ area, planned }) => planned && complete.includes(area));
  expect(left.map(({ area, operation }) => `${area}: ${operation}`)).toEqual([]);
});

test("docs/nouns.md has the table that `npm run coverage` writes", () => {
  const page = readFileSync("docs/nouns.md", "utf8");
  expect(page).toBe(withNouns(page));
});

test("docs/coverage.md is what `npm run coverage` writes", () => {
  expect(readFileSync("docs/coverage.md", "utf8")).toBe(toPage());
});
