import { describe, expect, test } from "vitest";
import { pageSize } from "../../src/freshbooks/lists/pages.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";
const page = (number: number, size: number) => `${clients}?page=${number}&per_page=${size}`;
const many = (count: number) => books({ clients: count });

const query = `query ($first: Int, $after: String, $last: Int, $before: String) { business {
  clients(first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { freshbooksId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }`;

const idsOf = (list: Tree | undefined): number[] =>
  rows(list?.nodes).map(({ freshbooksId }) => Number(freshbooksId));
/** Newest first: the client with the highest number leads. */
const run = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

test("25 rows when no number is given", async () => {
  const { known, sandbox } = await start({ books: many(30) });
  const { data } = await known(query);
  expect(idsOf(data.business?.clients)).toEqual(run(30, 6));
  expect(data.business?.clients).toMatchObject({
    totalCount: 30,
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  expect(sandbox.asked("GET")).toEqual([page(1, 25)]);
});

test("walking forward visits every row once, one request a window", async () => {
  const { known, sandbox } = await start({ books: many(53) });
  const seen: number[] = [];
  let after: Tree | undefined;
  for (let at = 1; at <= 6; at++) {
    const { data } = await known(query, { variables: { first: 10, after } });
    seen.push(...idsOf(data.business?.clients));
    after = data.business?.clients?.pageInfo?.endCursor;
    expect(data.business?.clients?.pageInfo?.hasNextPage).toBe(at < 6);
    expect(sandbox.asked("GET")).toEqual([page(at, 10)]);
  }
  expect(seen).toEqual(run(53, 1));
});

test("walking backward from the end visits the same rows", async () => {
  const { known, sandbox } = await start({ books: many(25) });

  const end = await known(query, { variables: { last: 10 } });
  expect(idsOf(end.data.business?.clients)).toEqual(run(10, 1));
  expect(end.data.business?.clients?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  // The length is unknown before the first answer, which is of a full page: here it is the end as well.
  expect(sandbox.asked("GET")).toEqual([page(1, 100)]);

  const before = end.data.business?.clients?.pageInfo?.startCursor;
  const middle = await known(query, { variables: { last: 10, before } });
  expect(idsOf(middle.data.business?.clients)).toEqual(run(20, 11));
  expect(sandbox.asked("GET")).toEqual([page(1, 15)]);
});

test("`after` and `before` cut a window between two rows", async () => {
  const { known } = await start({ books: many(20) });
  const { data } = await known("{ business { clients(first: 20) { edges { cursor } } } }");
  const cursor = (at: number) => rows(data.business?.clients?.edges)[at]?.cursor;

  const between = await known(query, { variables: { after: cursor(4), before: cursor(8) } });
  expect(idsOf(between.data.business?.clients)).toEqual(run(15, 13));
  expect(between.data.business?.clients?.pageInfo).toMatchObject({
    hasNextPage: true,
    hasPreviousPage: true,
  });
});

test("nothing lies before the first row, behind the last one or between neighbours", async () => {
  const { known, sandbox } = await start({ books: many(6) });
  const { data } = await known("{ business { clients(first: 6) { edges { cursor } } } }");
  const cursor = (at: number) => rows(data.business?.clients?.edges)[at]?.cursor;

  const before = await known(query, { variables: { last: 2, before: cursor(0) } });
  expect(before.data.business?.clients).toMatchObject({
    totalCount: 6,
    nodes: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  expect(sandbox.asked("GET")).toEqual([page(1, 1)]); // one row, since something may have come in front
  const between = await known(query, { variables: { after: cursor(2), before: cursor(3) } });
  expect(between.data.business?.clients).toMatchObject({
    totalCount: 6,
    nodes: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: true },
  });
  expect(sandbox.asked("GET")).toEqual([page(4, 1)]);

  const behind = await known(query, { variables: { first: 2, after: cursor(5) } });
  expect(behind.data.business?.clients).toMatchObject({
    totalCount: 6,
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test("`last` does not reach back across `after`", async () => {
  const { known, sandbox } = await start({ books: many(6) });
  const { data } = await known("{ business { clients(first: 4) { pageInfo { endCursor } } } }");
  const after = data.business?.clients?.pageInfo?.endCursor;
  const rest = await known(query, { variables: { last: 5, after } });
  expect(idsOf(rest.data.business?.clients)).toEqual([2, 1]);
  expect(sandbox.asked("GET")).toEqual([page(3, 2)]); // the cursor knows how long the list is
});

describe("more than a page of FreshBooks", () => {
  test("500 rows: one page tells the length, then all others at once", async () => {
    const { known, sandbox } = await start({ books: many(523) });
    const first = await known(query, { variables: { first: 500 } });
    expect(idsOf(first.data.business?.clients)).toEqual(run(523, 24));
    expect(sandbox.asked("GET")).toEqual([1, 2, 3, 4, 5].map((number) => page(number, 100)));

    const after = first.data.business?.clients?.pageInfo?.endCursor;
    const rest = await known(query, { variables: { first: 500, after } });
    expect(idsOf(rest.data.business?.clients)).toEqual(run(23, 1));
    expect(sandbox.asked("GET")).toEqual([page(6, 100)]);
  });

  test("a short list costs one request, however much is asked for", async () => {
    const { known, sandbox } = await start({ books: many(40) });
    const { data } = await known(query, { variables: { first: 500 } });
    expect(idsOf(data.business?.clients)).toEqual(run(40, 1));
    expect(sandbox.asked("GET")).toEqual([page(1, 100)]);
  });

  test("the page size in the answer is believed, not the one asked for", async () => {
    const { known, sandbox } = await start({ books: many(130), settings: { perPageCap: 40 } });
    const first = await known(query, { variables: { first: 100 } });
    expect(idsOf(first.data.business?.clients)).toEqual(run(130, 31));
    const after = first.data.business?.clients?.pageInfo?.endCursor;
    const rest = await known(query, { variables: { first: 100, after } });
    expect(idsOf(rest.data.business?.clients)).toEqual(run(30, 1));
    expect(sandbox.asked("GET").at(-1)).toContain("per_page=40");
  });
});

test("the page size is the smallest that holds the window in one page", () => {
  for (let offset = 0; offset < 300; offset++)
    for (const count of [1, 3, 10, 25, 50, 99, 100]) {
      const size = pageSize(offset, count, 100);
      const fits = (each: number) => (offset % each) + count <= each;
      const smaller = Array.from({ length: Math.max(0, size - count) }, (_, at) => count + at);
      expect(smaller.some(fits)).toBe(false);
      if (!fits(size)) expect(size).toBe(100);
    }
});

describe("a list that changes while it is paged", () => {
  const add = async (apiOrigin: string, count: number) => {
    for (let at = 0; at < count; at++)
      await fetch(`${apiOrigin}/accounting/account/ACM123/users/clients`, {
        method: "POST",
        headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
        body: JSON.stringify({ client: { organization: `New ${at}` } }),
      });
  };

  test.each([1, 3, 120])(
    "%i rows that came in front are neither repeated nor do they push others out",
    async (added) => {
      const { known, apiOrigin } = await start({ books: many(20) });
      const first = await known(query, { variables: { first: 5 } });
      expect(idsOf(first.data.business?.clients)).toEqual(run(20, 16));

      await add(apiOrigin, added);
      const after = first.data.business?.clients?.pageInfo?.endCursor;
      const next = await known(query, { variables: { first: 5, after } });
      expect(idsOf(next.data.business?.clients)).toEqual(run(15, 11));
    },
  );

  test("a cursor whose row is gone says so", async () => {
    const { known, apiOrigin } = await start({ books: many(20) });
    const first = await known(query, { variables: { first: 5 } });
    await fetch(`${apiOrigin}/accounting/account/ACM123/users/clients/16`, {
      method: "PUT",
      headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
      body: JSON.stringify({ client: { vis_state: 1 } }),
    });

    const after = first.data.business?.clients?.pageInfo?.endCursor;
    const { errors } = await known(query, { variables: { first: 5, after } });
    expect(errors?.[0]?.extensions.code).toBe("LIST_CHANGED");
  });
});

test("rows that FreshBooks counts and does not show make the total unknown, not wrong", async () => {
  const { known } = await start({ books: books({ clients: 16, invoicesEach: 1 }) });
  const { data } = await known(
    "{ business { clients { totalCount nodes { freshbooksId } pageInfo { hasNextPage } } } }",
    {
      token: "sandbox-client",
    },
  );
  expect(data.business?.clients?.totalCount).toBeNull();
  expect(data.business?.clients?.pageInfo?.hasNextPage).toBe(false);
});

test("the same list asked for twice in one request is read once", async () => {
  const { known, sandbox } = await start({ books: many(3) });
  await known(
    "{ business { a: clients { totalCount } b: clients { nodes { email } } } caller { email } again: business { clients { totalCount } } }",
  );
  expect(sandbox.asked("GET")).toEqual([page(1, 25)]);
});
