import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");

const cast = () =>
  books({
    ...{ clients: [{}, { fields: { organization: "Nightingale Robotics" } }], team: 1 },
    categories: [{ name: "Supplies" }, { name: "Trains", parentId: 1 }, { name: "Trams", parentId: 1 }],
    expenses: [{}],
    billVendors: [{ name: "Meridian Print" }, { name: "Harbour Row" }],
    bills: [{ vendorId: 1 }],
    projects: [{ title: "Website" }, { title: "Brand refresh" }],
    services: [{ name: "Design" }, { name: "Consulting" }],
    timeEntries: [
      { clientId: 1 },
      { clientId: 1, timerId: 5, startedAt: "2026-06-30T15:00:00Z", seconds: 600 },
    ],
  });

/** Of each reference: the field that takes the name, a slip of the pen, and what is meant. */
const references = {
  ClientReferenceInput: {
    by: "organization",
    slip: "Nightingale Robotcs",
    id: "Client:ACM123:2",
    label: "Nightingale Robotics",
  },
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
  BillVendorReferenceInput: {
    by: "name",
    slip: "Harbor Row",
    id: "BillVendor:ACM123:2",
    label: "Harbour Row",
  },
} as const;

const dollar = { amount: "1.00", currency: "USD" };
const line = { categoryId: "ExpenseCategory:ACM123:2", unitCost: dollar };

/** What else each mutation with a reference is given, and each object with one in its input. */
const bases: Readonly<Record<string, Record<string, unknown>>> = {
  timeEntryCreate: { duration: { hours: "1" } },
  timeEntryUpdate: { id: "TimeEntry:14700001:1" },
  timerStart: {},
  timerLog: { id: "Timer:14700001:5" },
  expenseCreate: { amount: dollar, categoryId: "ExpenseCategory:ACM123:2" },
  expenseQuick: { amount: dollar, category: { name: "Trains" } },
  invoiceQuick: {
    client: { id: "Client:ACM123:1" },
    total: { ...dollar, amount: "100.00" },
    hours: "1",
    description: "Consulting",
  },
  expenseUpdate: { id: "Expense:ACM123:1" },
  expenseProfileCreate: { amount: dollar, schedule: { unit: "MONTH", startDate: "2040-01-01" } },
  billCreate: { vendorId: "BillVendor:ACM123:1", dueDate: "2040-01-01", lines: [line] },
  billUpdate: { id: "Bill:ACM123:1" },
};
const inner: Readonly<Record<string, Record<string, unknown>>> = {
  BillLineInput: { unitCost: dollar },
  BillLineUpdateInput: { lineId: "1" },
};

type Case = { readonly mutation: string; readonly path: readonly string[]; readonly type: string };

const isReference = (name: string) => name.endsWith("ReferenceInput");

/** The references in an input, and in the objects of its lists. */
function referencesIn(
  mutation: string,
  input: GraphQLInputObjectType,
  above: readonly string[] = [],
): Case[] {
  return Object.values(input.getFields()).flatMap(({ name, type }): Case[] => {
    const named = getNamedType(type);
    const path = [...above, name];
    if (isReference(named.name)) return [{ mutation, path, type: named.name }];
    return isInputObjectType(named) && inner[named.name] ? referencesIn(mutation, named, [...path, "0"]) : [];
  });
}

const schema = createSchema();
const cases = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const input = getNamedType(args[0]?.type);
  return isInputObjectType(input) ? referencesIn(name, input) : [];
});

/** The input with the reference in its place, and without the id that it stands in for. */
function inputWith({ mutation, path }: Case, reference: object): object {
  const [field = "", at, name = ""] = path;
  const { [`${field}Id`]: _, ...base } = bases[mutation] ?? {};
  if (at === undefined) return { ...base, [field]: reference };
  const of = getNamedType(
    (
      getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type) as GraphQLInputObjectType
    ).getFields()[field]?.type,
  );
  return { ...base, [field]: [{ ...inner[of?.name ?? ""], [name]: reference }] };
}

test("every reference by name is here", () => {
  const types = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith("ReferenceInput"));
  expect(types.toSorted()).toEqual(Object.keys(references).toSorted());
  expect([...new Set(cases.map(({ mutation }) => mutation))].toSorted()).toEqual(
    Object.keys(bases).toSorted(),
  );
  const objects = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const having = objects.filter((each) =>
    Object.values(each.getFields()).some(({ type }) => isReference(getNamedType(type).name)),
  );
  const outer = /^(.*)(Create|Update|Start|Log|Quick)Input$/;
  expect(having.map(({ name }) => name).filter((name) => !inner[name] && !outer.test(name))).toEqual([]);
});

describe.each(cases)("$mutation with $path by name", (each) => {
  const { mutation, path, type } = each;
  const { by, slip, id, label } = references[type as keyof typeof references];
  const run = async (name: string) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const needsClient = mutation === "timeEntryCreate" && path[0] === "service";
    const input = {
      ...inputWith(each, { [by]: name }),
      ...(needsClient && { clientId: "Client:ACM123:1" }),
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
        ...{ path: [...path, by], code: "NOT_FOUND", message: expect.stringContaining(`"${label}"`) },
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
