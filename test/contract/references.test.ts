import { getNamedType, isInputObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");

const cast = () =>
  books({
    ...{ clients: [{}], team: 1 },
    categories: [{ name: "Supplies" }, { name: "Trains", parentId: 1 }, { name: "Trams", parentId: 1 }],
    projects: [{ title: "Website" }, { title: "Brand refresh" }],
    services: [{ name: "Design" }, { name: "Consulting" }],
    timeEntries: [
      { clientId: 1 },
      { clientId: 1, timerId: 5, startedAt: "2026-06-30T15:00:00Z", seconds: 600 },
    ],
  });

/** Of each reference: the field that takes the name, a slip of the pen, and what is meant. */
const references = {
  ProjectReferenceInput: {
    by: "title",
    slip: "Brand refrehs",
    id: "Project:14700001:2",
    label: "Brand refresh",
  },
  ServiceReferenceInput: { by: "name", slip: "cónsultng", id: "Service:14700001:2", label: "Consulting" },
  ExpenseCategoryReferenceInput: {
    by: "name",
    slip: "suplies",
    id: "ExpenseCategory:ACM123:1",
    label: "Supplies",
  },
} as const;

/** What else each mutation with a reference is given. */
const bases: Readonly<Record<string, object>> = {
  timeEntryCreate: { duration: { hours: "1" } },
  timeEntryUpdate: { id: "TimeEntry:14700001:1" },
  timerStart: {},
  timerLog: { id: "Timer:14700001:5" },
  expenseCreate: { amount: { amount: "1.00", currency: "USD" } },
};

const schema = createSchema();
const cases = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const input = getNamedType(args[0]?.type);
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields())
    .map((field) => ({ mutation: name, field: field.name, type: getNamedType(field.type).name }))
    .filter(({ type }) => type.endsWith("ReferenceInput"));
});

test("every reference by name is here", () => {
  const types = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith("ReferenceInput"));
  expect(types.toSorted()).toEqual(Object.keys(references).toSorted());
  expect([...new Set(cases.map(({ mutation }) => mutation))].toSorted()).toEqual(
    Object.keys(bases).toSorted(),
  );
});

describe.each(cases)("$mutation with $field by name", ({ mutation, field, type }) => {
  const { by, slip, id, label } = references[type as keyof typeof references];
  const run = async (name: string) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const needsClient = mutation === "timeEntryCreate" && field === "service";
    const input = {
      ...bases[mutation],
      ...(needsClient && { clientId: "Client:ACM123:1" }),
      [field]: { [by]: name },
    };
    const capital = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const { data, errors } = await known(
      `mutation ($input: ${capital}Input!) { ${mutation}(input: $input) {
        userErrors { path code message candidates { id label } } } }`,
      { variables: { input } },
    );
    expect(errors).toBeUndefined();
    return { userErrors: rows(data[mutation]?.userErrors), sandbox };
  };

  test("one that is nearly called so is the first candidate, and nothing is written", async () => {
    const { userErrors, sandbox } = await run(slip);
    expect(userErrors).toEqual([
      {
        ...{ path: [field, by], code: "NOT_FOUND", message: expect.stringContaining(`"${label}"`) },
        candidates: expect.arrayContaining([{ id, label }]),
      },
    ]);
    expect(rows(userErrors[0]?.candidates)[0]).toEqual({ id, label });
    expect(sandbox.committed()).toEqual([]);
    expect(new Set(sandbox.asked()).size).toBe(sandbox.asked().length);
  });

  test("the right name is taken", async () => {
    const { userErrors, sandbox } = await run(label.toUpperCase());
    expect(userErrors).toEqual([]);
    expect(sandbox.committed()).not.toEqual([]);
  });
});
