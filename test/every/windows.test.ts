import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { type Answer, start } from "../support/start.ts";
import { cast } from "./nouns/books.ts";
import { lists, listsBelow, lower, queryOf, sortsOf } from "./nouns/contract.ts";
import { described, idOf } from "./nouns/index.ts";

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

const windows: readonly [window: string, message: RegExp][] = [
  ["first: -1", /from 0 to 500/],
  ["first: 501", /from 0 to 500/],
  ["last: -1", /from 0 to 500/],
  ["last: 501", /from 0 to 500/],
  ["first: 1, last: 1", /not both/],
];
const cursors: readonly [window: string, message: RegExp][] = [
  ['after: "nonsense"', /not a cursor of this list/],
  ['before: "WzEsIjEiLDFdAAAAAAAAAAAAAAAA"', /not a cursor of this list/],
];

/** Each rejects the whole operation, at the list's path, without a request to FreshBooks. */
async function refused(
  cases: readonly [window: string, message: RegExp][],
  path: readonly string[],
  query: (window: string) => string,
) {
  const { ask, sandbox } = await start({ books: cast });
  for (const [window, message] of cases) {
    const answer = await ask(query(window));
    expect([window, codes(answer)]).toEqual([window, ["BAD_USER_INPUT"]]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.path).toEqual(path);
    expect(answer.data).toBeNull();
  }
  expect(sandbox.asked()).toEqual([]);
}

describe("a window that cannot be is refused without a request to FreshBooks", () => {
  test.each(lists)("of business.$field", ({ field }) =>
    refused(
      [...windows, ...cursors],
      ["business", field],
      (window) => `{ business { name ${field}(${window}) { totalCount } } }`,
    ),
  );

  test.each(listsBelow)("of $parent: $field", ({ parent, field }) =>
    refused(
      windows,
      [lower(parent), field],
      (window) => `{ ${lower(parent)}(id: "${idOf(parent)}") { id ${field}(${window}) { totalCount } } }`,
    ),
  );
});

describe("a cursor belongs to one list of one tenant in one order under one filter", () => {
  const page = "totalCount pageInfo { endCursor }";

  test.each(described)("$field", async (list) => {
    const { ask, known, sandbox } = await start({ books: cast });
    const read = (of: typeof list, variables: object) =>
      ask(queryOf(of, page), { variables: { first: 1, ...variables } });
    const after = (await read(list, {})).data.business?.[list.field]?.pageInfo?.endCursor;
    expect(after).toBeTruthy();
    expect((await read(list, { after })).errors).toBeUndefined();

    const [condition] = Object.entries(list.of.conditions).map(
      ([
        name,
        {
          value,
          ignored: [first],
        },
      ]) => ({
        [name]: first ? first[0] : value([]),
      }),
    );
    const foreign: [string, typeof list, object][] = [
      ...described
        .filter((other) => other.field !== list.field)
        .map((other): [string, typeof list, object] => [other.field, other, {}]),
      ...(condition
        ? [["another filter", list, { filter: condition }] as [string, typeof list, object]]
        : []),
      ...sortsOf(list).map((sort): [string, typeof list, object] => [sort, list, { sort }]),
    ];
    sandbox.forget();
    for (const [what, of, variables] of foreign) {
      const answer = await read(of, { after, ...variables });
      expect([what, codes(answer)]).toEqual([what, ["BAD_USER_INPUT"]]);
      expect(sandbox.asked()).toEqual([]);
    }

    // The first of several is the business of the cursor.
    const several = await known(
      `query ($after: String) { businesses { id ${list.field}(first: 1, after: $after) { totalCount } } }`,
      { variables: { after }, token: tokens.several },
    );
    expect(codes(several)?.filter((code) => code === "BAD_USER_INPUT").length).toBeGreaterThanOrEqual(2);
    expect(several.errors?.some(({ path }) => path?.[1] === 0)).toBe(false);

    const cursor = String(after);
    for (let at = 0; at < cursor.length; at += 5) {
      const forged = cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
      expect(codes(await read(list, { after: forged }))).toEqual(["BAD_USER_INPUT"]);
    }
  });
});
