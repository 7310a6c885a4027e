import { type GraphQLInputField, getNullableType, isInputObjectType, isNullableType } from "graphql";
import { describe, expect, test } from "vitest";
import { rows, start } from "../../support/start.ts";
import { cast } from "../nouns/books.ts";
import { conditionsOf, kindOf, lists, listsBelow, lower, queryOf } from "../nouns/contract.ts";
import { idOf } from "../nouns/index.ts";

const severalOf = (list: Parameters<typeof conditionsOf>[0]): string[] =>
  conditionsOf(list)
    .filter((condition) => kindOf(condition).startsWith("["))
    .map(({ name }) => name);

describe("nothing is one of none, and that costs nothing", () => {
  const cases: [field: string, filter: object][] = [
    ...lists.flatMap((list) => severalOf(list).map((name): [string, object] => [list.field, { [name]: [] }])),
    ["timeEntries", { teamMemberIds: [], logged: false }],
    ["timeEntries", { teamMemberIds: [], logged: false, running: true }],
  ];

  test.each(cases)("%s(filter: %j)", async (field, filter) => {
    const { known, sandbox } = await start({ books: cast });
    const [list] = lists.filter((each) => each.field === field);
    if (!list) throw new TypeError(`A business has no ${field}`);
    const { data, errors } = await known(queryOf(list, "totalCount nodes { id }"), { variables: { filter } });
    expect(errors).toBeUndefined();
    expect(data.business?.[field]).toEqual({ totalCount: 0, nodes: [] });
    expect(sandbox.asked()).toEqual([]);
  });
});

test.each([...new Set(listsBelow.map(({ parent }) => parent))])(
  "nor below a %s, which alone is read",
  async (parent) => {
    const { known, sandbox } = await start({ books: cast });
    const below = listsBelow
      .filter((list) => list.parent === parent)
      .flatMap((list) =>
        severalOf(list).map((name) => ({ name: `${list.field}_${name}`, list, filter: name })),
      );
    const fields = below.map(
      ({ name, list, filter }) => `${name}: ${list.field}(filter: {${filter}: []}) { totalCount }`,
    );
    const { data, errors } = await known(
      `{ ${lower(parent)}(id: "${idOf(parent)}") { freshbooksId ${fields.join(" ")} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data[lower(parent)]).toEqual({
      freshbooksId: idOf(parent).split(":")[2],
      ...Object.fromEntries(below.map(({ name }) => [name, { totalCount: 0 }])),
    });
    if (parent === "Client")
      expect(sandbox.asked()).toEqual(["GET /accounting/account/ACM123/users/clients/1"]);
    expect(sandbox.asked()).toHaveLength(1);
  },
);

/** The ends of a range, if the condition is one. */
const endsOf = ({ type }: GraphQLInputField): string[] => {
  const range = getNullableType(type);
  return isInputObjectType(range) ? Object.keys(range.getFields()) : [];
};

test.each(lists)("a condition that is null is none, and so is a range without ends: $field", async (list) => {
  const { known, sandbox } = await start({ books: cast });
  const query = queryOf(list, "totalCount nodes { id }");
  const plain = await known(query);
  const asked = sandbox.asked();
  expect(rows(plain.data.business?.[list.field]?.nodes).length).toBeGreaterThan(0);

  const conditions = conditionsOf(list).filter(({ type }) => isNullableType(type));
  const ranges = conditions.filter((condition) => endsOf(condition).length > 0);
  for (const filter of [
    {},
    Object.fromEntries(conditions.map(({ name }) => [name, null])),
    Object.fromEntries(ranges.map(({ name }) => [name, {}])),
    Object.fromEntries(
      ranges.map((range) => [range.name, Object.fromEntries(endsOf(range).map((end) => [end, null]))]),
    ),
  ]) {
    expect(await known(query, { variables: { filter } })).toEqual(plain);
    expect(sandbox.asked()).toEqual(asked);
  }
});

test.each(
  lists.flatMap((list) =>
    conditionsOf(list)
      .filter(({ type }) => !isNullableType(type))
      .map((condition) => ({ field: list.field, list, name: condition.name })),
  ),
)("$field(filter: {$name: null}) has a default, and is refused", async ({ list, name }) => {
  const { ask, sandbox } = await start({ books: cast });
  const { errors } = await ask(queryOf(list, "totalCount"), { variables: { filter: { [name]: null } } });
  expect(errors?.[0]?.message).toMatch(new RegExp(`at "filter.${name}"`));
  expect(sandbox.asked()).toEqual([]);
});
