import { getNamedType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";

test("every mutation answers a `MutationPayload`", () => {
  const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});
  const others = mutations.filter(({ type }) => {
    const payload = getNamedType(type);
    return !isObjectType(payload) || payload.getInterfaces().every(({ name }) => name !== "MutationPayload");
  });
  expect(mutations.length).toBeGreaterThan(40);
  expect(others.map(({ name }) => name)).toEqual([]);
});
