import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { ours, plantedOf } from "./contract.ts";
import { lists } from "./rules/lists.ts";
import { names } from "./rules/names.ts";
import { writing } from "./rules/writing.ts";

/** Places that break a rule today, and are to be put right: a line goes when its place does. */
const todo: readonly string[] = [
  // Inputs of several nouns, which belong into common.graphql.
  "LineTaxInput",
  "DocumentEmailInput",
  "ProjectByTitleInput",
  "ServiceByNameInput",
];

const rules = [...names, ...lists, ...writing];

describe.each(rules)("$name", (rule) => {
  test("in our SDL", () => {
    const found = rule.offences(ours).filter((place) => !rule.except?.includes(place));
    expect(found.filter((place) => !todo.includes(place))).toEqual([]);
  });

  test("and a planted violation is named", () => {
    expect(rule.offences(plantedOf(rule))).toEqual(rule.found);
  });

  test("and every exception is one", () => {
    const found = rule.offences(ours);
    expect(rule.except?.filter((place) => !found.includes(place)) ?? []).toEqual([]);
  });
});

test("nothing is left to do that was done", () => {
  const found = new Set(rules.flatMap(({ offences }) => offences(ours)));
  expect(todo.filter((place) => !found.has(place))).toEqual([]);
});

const types = Object.values(createSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith("_") && !type.name.includes("__") && !isSpecifiedScalarType(type),
);
const federation = (type: GraphQLNamedType) => type.name === "FieldSet" || type.name.startsWith("federation");

test("everything in the contract says what it is", () => {
  const mute: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description || !/[.!?`]$/.test(description.trim())) mute.push(name);
  };
  for (const type of types.filter((each) => !federation(each))) {
    check(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    for (const field of fields.filter(({ name }) => !name.startsWith("_"))) {
      check(`${type.name}.${field.name}`, field.description);
      if ("args" in field)
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(mute).toEqual([]);
});

test("no name of the wire is a name of the graph", () => {
  const wireNames = types.flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? Object.keys(type.getFields()).filter((name) => name.includes("_") && !name.startsWith("_"))
      : [],
  );
  expect(wireNames).toEqual([]);
});
