import { readdirSync } from "node:fs";
import type { GraphQLObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { unclaimedIn, unshownIn } from "../every/nouns/claims.ts";
import { lists, lower } from "../every/nouns/contract.ts";
import { sales } from "../every/nouns/sales.ts";
import { ownTables } from "../every/nouns/tables.ts";
import { plant, recorded, selectionOf } from "./plant.ts";

/** Bodies that FreshBooks sent, and clients recorded: each key is shown by a field, or docs/fossils.md says why not. */
const schema = createSchema();
const files = readdirSync("test/recorded/sales").map((file) => file.replace(".json", ""));

describe.each(files.map((file) => ({ file, ...recorded(file) })))("the recorded $file", (record) => {
  const { noun, id, under, body, shows } = record;
  const table = ownTables.get(lower(noun));

  test("has no key without a field that shows it, or a reason", () => {
    if (!table) throw new TypeError(`${noun} has no table`);
    expect(unclaimedIn([table], body, new Set())).toEqual([]);
    expect(unshownIn(table, body, shows, under)).toEqual([]);
  });

  test("is shown value by value, by its id and, unless it is deleted, in the list", async () => {
    const { ask } = await plant(record);
    const list = lists.find((each) => each.noun === noun)?.field;
    const selection = selectionOf(schema.getType(noun) as GraphQLObjectType, shows);
    const { data, errors } = await ask(`{
      one: ${lower(noun)}(id: "${noun}:ACM123:${id}") ${selection}
      business { ${list}(first: 5) { nodes ${selection} } } }`);
    expect(errors).toBeUndefined();
    const nodes = shows.deleted ? [] : [shows];
    expect(data).toEqual({ one: shows, business: { [list ?? ""]: { nodes } } });
  });
});

test("every noun of sales has a recorded body", () => {
  const nouns = files.map((file) => recorded(file).noun);
  expect(Object.keys(sales).filter((noun) => !nouns.includes(noun))).toEqual([]);
});
