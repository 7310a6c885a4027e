import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const page = (number: number, size: number) => `${clients}?page=${number}&per_page=${size}`;

type Window = { first?: number; last?: number; after?: string; before?: string };

const query = `query ($first: Int, $after: String, $last: Int, $before: String) { business {
  clients(first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { freshbooksId } } pageInfo { hasNextPage hasPreviousPage }
  } } }`;

const idsOf = (list: Tree | undefined): number[] =>
  rows(list?.edges).map(({ node }) => Number(node?.freshbooksId));
/** Newest first: the client with the highest number leads. */
const run = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

/** A list of so many clients, the cursor of each of them, and the ways in which it changes. */
async function listOf(count: number) {
  const { known, apiOrigin, sandbox } = await start({ books: books({ clients: count }) });
  const { data } = await known(query, { variables: { first: count } });
  const cursors = new Map(
    rows(data.business?.clients?.edges).map(({ node, cursor }) => [Number(node?.freshbooksId), `${cursor}`]),
  );
  const send = (method: string, path: string, client: object) =>
    fetch(`${apiOrigin}${path}`, {
      method,
      headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
      body: JSON.stringify({ client }),
    });
  return {
    sandbox,
    cursorOf: (id: number) => cursors.get(id) ?? "",
    add: async (more: number) => {
      for (let at = 0; at < more; at++) await send("POST", clients, { organization: `New ${at}` });
    },
    remove: (ids: readonly number[]) =>
      Promise.all(ids.map((id) => send("PUT", `${clients}/${id}`, { vis_state: 1 }))),
    /** The window, and what was asked for it. */
    read: async (window: Window) => {
      const { data, errors } = await known(query, { variables: window });
      const list = data.business?.clients;
      return { ids: idsOf(list), list, codes: errors?.map(({ extensions }) => extensions.code) };
    },
  };
}

describe("`after` with `last`", () => {
  test("holds no more rows than were asked for, when others came in front", async () => {
    const { read, add, cursorOf, sandbox } = await listOf(60);
    expect((await read({ after: cursorOf(25), last: 10 })).ids).toEqual(run(10, 1));
    expect(sandbox.asked("GET")).toEqual([page(6, 10)]);

    await add(20);
    const { ids, list } = await read({ after: cursorOf(25), last: 10 });
    expect(ids).toEqual(run(10, 1));
    expect(list).toMatchObject({ totalCount: 80, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    // Where the window was, where the row may be (0 to 105), and where the window is now.
    expect(sandbox.asked("GET")).toEqual([page(6, 10), page(1, 100), page(8, 10)]);
  });

  test("holds no row from before the cursor, when rows behind it went", async () => {
    const { read, remove, cursorOf, sandbox } = await listOf(60);
    await remove([1, 3, 5, 7, 9, 11]);
    const { ids, list } = await read({ after: cursorOf(15), last: 12 });
    expect(ids).toEqual([14, 13, 12, 10, 8, 6, 4, 2]);
    expect(list?.pageInfo?.hasNextPage).toBe(false);
    expect(sandbox.asked("GET")).toHaveLength(3);
  });

  test("finds what came behind the last row", async () => {
    const { apiOrigin, known } = await start({
      books: books({ invoices: [{ issued: "2026-01-01" }, { issued: "2026-01-02" }] }),
    });
    const invoices = (window: string) =>
      known(
        `{ business { invoices(sort: ISSUE_DATE_ASC, ${window}) { nodes { freshbooksId } pageInfo { endCursor } } } }`,
      );
    const before = await invoices("first: 2");
    const end = before.data.business?.invoices?.pageInfo?.endCursor;
    for (let at = 0; at < 3; at++)
      await fetch(`${apiOrigin}/accounting/account/ACM123/invoices/invoices`, {
        method: "POST",
        headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
        body: JSON.stringify({ invoice: { customerid: 1, create_date: `2026-02-0${at + 1}` } }),
      });

    const idsIn = async (window: string) =>
      rows((await invoices(`${window}, after: "${end}"`)).data.business?.invoices?.nodes).map(
        ({ freshbooksId }) => freshbooksId,
      );
    expect(await idsIn("last: 1")).toEqual(["5"]);
    expect(await idsIn("last: 25")).toEqual(["3", "4", "5"]);
  });
});

test("`before` the row that was first finds what came in front of it", async () => {
  const { read, add, cursorOf, sandbox } = await listOf(10);
  expect((await read({ before: cursorOf(10), last: 5 })).ids).toEqual([]);
  expect(sandbox.asked("GET")).toEqual([page(1, 1)]);

  await add(3);
  const { ids, list } = await read({ before: cursorOf(10), last: 5 });
  expect(ids).toEqual([13, 12, 11]);
  expect(list).toMatchObject({ totalCount: 13, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  expect(sandbox.asked("GET")).toEqual([page(1, 1), page(1, 100), page(1, 3)]);
});

test("cursors of two ages are each looked for", async () => {
  const { read, add, cursorOf } = await listOf(10);
  await add(2);
  const { list } = await read({ first: 12 });
  const later = rows(list?.edges)[8]?.cursor; // of client 4
  expect((await read({ after: cursorOf(8), before: `${later}`, first: 9 })).ids).toEqual([7, 6, 5]);
});

describe("every window of `after`, `before`, `first` and `last`", () => {
  const size = 8;
  const places = [undefined, 8, 5, 3, 1];
  const cuts = [{}, { first: 2 }, { first: 20 }, { last: 2 }, { last: 20 }];
  const cases = places.flatMap((after) =>
    places.flatMap((before) => cuts.map((cut) => ({ after, before, ...cut }))),
  );
  type Case = { after?: number | undefined; before?: number | undefined; first?: number; last?: number };

  /** What Relay says that the window holds. */
  const rightOf = (all: readonly number[], { after, before, first, last }: Case) => {
    const from = after === undefined ? 0 : all.indexOf(after) + 1;
    const between = all.slice(from, before === undefined ? undefined : Math.max(from, all.indexOf(before)));
    return last === undefined ? between.slice(0, first ?? 25) : between.slice(-last);
  };

  test.each([
    ["as it was", { added: 0, removed: [], now: run(8, 1) }],
    ["longer in front", { added: 3, removed: [], now: run(11, 1) }],
    ["shorter between", { added: 0, removed: [2, 4], now: [8, 7, 6, 5, 3, 1] }],
    ["both", { added: 1, removed: [4, 7], now: [9, 8, 6, 5, 3, 2, 1] }],
  ])("of a list that is %s", async (_, { added, removed, now }) => {
    const { read, add, remove, cursorOf } = await listOf(size);
    await remove(removed);
    await add(added);
    const answers = await Promise.all(
      cases.map(async ({ after, before, ...cut }) => {
        const { ids, list } = await read({
          ...cut,
          ...(after !== undefined && { after: cursorOf(after) }),
          ...(before !== undefined && { before: cursorOf(before) }),
        });
        return { after, before, ...cut, ids, total: list?.totalCount };
      }),
    );
    expect(answers).toEqual(cases.map((each) => ({ ...each, ids: rightOf(now, each), total: now.length })));
  });
});

test.each([
  ["nothing", [267, 266, 265], undefined],
  ["an invoice that came in front", undefined, "LIST_CHANGED"],
])(
  "below many clients a cursor knows no length, but %s does not go unnoticed",
  async (what, expected, code) => {
    const { known, ask, apiOrigin, sandbox } = await start({
      books: books({ clients: 3, invoicesEach: 90 }),
    });
    const { data } = await known(
      "{ business { clients { nodes { freshbooksId invoices(first: 3) { nodes { freshbooksId } pageInfo { endCursor } } } } } }",
    );
    const first = rows(data.business?.clients?.nodes).find(
      ({ freshbooksId }) => `${freshbooksId}` === "3",
    )?.invoices;
    expect(rows(first?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(["270", "269", "268"]);
    if (what !== "nothing")
      await fetch(`${apiOrigin}/accounting/account/ACM123/invoices/invoices`, {
        method: "POST",
        headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
        body: JSON.stringify({ invoice: { customerid: 3, create_date: "2026-11-01" } }),
      });
    sandbox.forget();

    const after = `${first?.pageInfo?.endCursor}`;
    const next = await ask(
      `query ($after: String) { client(id: "Client:ACM123:3") { invoices(first: 3, after: $after) { nodes { freshbooksId } } } }`,
      { variables: { after } },
    );
    expect(next.errors?.[0]?.extensions.code).toBe(code);
    if (expected)
      expect(rows(next.data.client?.invoices?.nodes).map(({ freshbooksId }) => Number(freshbooksId))).toEqual(
        expected,
      );
    expect(sandbox.asked("GET", "/accounting/account/ACM123/invoices")).toHaveLength(1);
  },
);
