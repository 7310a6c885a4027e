import { isInputObjectType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { conditionsOf, kindOf, lists, listsBelow } from "../every/nouns/contract.ts";

const types = createSchema().getTypeMap();

const keys = [...lists, ...listsBelow].flatMap((list) =>
  conditionsOf(list).map((condition) => ({
    list,
    condition,
    name: `${list.filter?.name}.${condition.name}`,
  })),
);

test("no key of a filter holds an operator: that is what its type says", () => {
  const operators = /(From|To|Since|Until|After|Before|Min|Max)$/;
  expect(keys.filter(({ condition }) => operators.test(condition.name)).map(({ name }) => name)).toEqual([]);
});

test("a range is asked of a field of the same name", () => {
  const ranges = keys.filter(({ condition }) => kindOf(condition).endsWith("RangeInput"));
  expect(ranges.length).toBeGreaterThan(0);
  const strays = ranges.filter(({ list, condition }) => {
    const noun = types[list.noun];
    return !(isObjectType(noun) && condition.name in noun.getFields());
  });
  expect(strays.map(({ name }) => name)).toEqual([]);
});

test("ids are lists, and a condition with a default may not be null", () => {
  const ids = keys.filter(({ condition }) => kindOf(condition) === "ID");
  expect(ids.map(({ name }) => name)).toEqual([]);
  const loose = keys.filter(
    ({ condition }) => condition.defaultValue !== undefined && !String(condition.type).endsWith("!"),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test("every filter is an input of its own noun", () => {
  const filters = [...lists, ...listsBelow].flatMap(({ noun, filter }) => (filter ? [{ noun, filter }] : []));
  for (const { noun, filter } of filters) {
    expect(isInputObjectType(filter)).toBe(true);
    expect(filter.name).toBe(`${noun}FilterInput`);
  }
});
