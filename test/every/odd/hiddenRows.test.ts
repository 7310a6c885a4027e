import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/sandbox/wire/exchange.ts";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";
import { cast as few } from "../nouns/books.ts";
import { queryOf } from "../nouns/contract.ts";
import { described } from "../nouns/index.ts";

/** A person who is only an account's client is shown their own rows, while FreshBooks counts all. */
const invoices = "/accounting/account/ACM123/invoices/invoices";
const page = (number: number, size = 100) => `${invoices}?page=${number}&per_page=${size}`;
const token = "sandbox-client";

/** Every fifth of 260 invoices is the client's; number 1 is the first of them, newest first. */
const cast = books({
  clients: 2,
  invoices: Array.from({ length: 260 }, (_, at) => ({ clientId: at % 5 === 4 ? 1 : 2 })),
});
const own = Array.from({ length: 52 }, (_, at) => 260 - at * 5);

const query = (list: string) =>
  `{ business { ${list} { totalCount nodes { freshbooksId } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
const idsOf = (list: Tree | undefined) => rows(list?.nodes).map(({ freshbooksId }) => Number(freshbooksId));

// Whether rows after a hidden one move up is not known, so neither is assumed.
describe.each([false, true])("with gaps where rows are hidden: %s", (hiddenRowsLeaveGaps) => {
  const shown = hiddenRowsLeaveGaps ? 20 : 52; // of the client's, on the first page

  const begin = async () => {
    const { known, sandbox } = await start({ books: cast, settings: { hiddenRowsLeaveGaps } });
    return {
      sandbox,
      read: async (window: string) => {
        const { data, errors } = await known(query(`invoices(${window})`), { token });
        expect(errors).toBeUndefined();
        return data.business?.invoices;
      },
      known,
    };
  };

  test("the first rows are one request, and their number is not told", async () => {
    const { read, sandbox } = await begin();
    const list = await read("first: 2");
    expect(idsOf(list)).toEqual(own.slice(0, 2));
    expect(list).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: true } });
    expect(sandbox.asked("GET")).toEqual([page(1)]);
  });

  test("all that is shown is the end of the list", async () => {
    const { read, sandbox } = await begin();
    const list = await read("first: 52");
    expect(idsOf(list)).toEqual(own);
    expect(list).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: false } });
    expect(sandbox.asked("GET")).toEqual([page(1), page(2), page(3)]);
  });

  test("the last rows are the last that are shown", async () => {
    const { read, sandbox } = await begin();
    const list = await read("last: 2");
    expect(idsOf(list)).toEqual(own.slice(-2));
    expect(list).toMatchObject({
      totalCount: null,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(sandbox.asked("GET")).toEqual([page(1), page(2), page(3)]);
  });

  test("`after` with `last` holds as many as were asked for", async () => {
    const { read } = await begin();
    const all = await read("first: 500");
    const half = await read("first: 26");
    const window = async (list: Tree | undefined, last: number) =>
      idsOf(await read(`after: "${list?.pageInfo?.endCursor}", last: ${last}`));
    expect(await window(half, 2)).toEqual(own.slice(-2));
    expect(await window(half, 40)).toEqual(own.slice(26));
    expect(await window(all, 2)).toEqual([]);
  });

  test("walking visits every row that is shown, once", async () => {
    const { read, sandbox } = await begin();
    const seen: number[] = [];
    for (let after = "", more = true; more; ) {
      const list = await read(`first: 15${after}`);
      seen.push(...idsOf(list));
      const enough = seen.length < shown; // an extra row on the first page shows more follow
      expect(sandbox.asked("GET")).toEqual(enough ? [page(1)] : [page(1), page(2), page(3)]);
      after = `, after: "${list?.pageInfo?.endCursor}"`;
      more = Boolean(list?.pageInfo?.hasNextPage);
    }
    expect(seen).toEqual(own);
  });

  test("a list of which everything is shown is counted", async () => {
    const { read, sandbox } = await begin();
    const list = await read('first: 60, filter: { clientIds: ["Client:ACM123:1"] }');
    expect(idsOf(list)).toEqual(own);
    expect(list).toMatchObject({ totalCount: 52, pageInfo: { hasNextPage: false } });
    expect(sandbox.asked("GET")).toHaveLength(1);
  });

  test.each(described)("$field: only what is the client's own, from either end", async (list) => {
    const { known } = await start({ books: few, settings: { hiddenRowsLeaveGaps } });
    const { shownToClient } = list.of;
    const shows = "totalCount nodes { freshbooksId } pageInfo { hasNextPage }";
    for (const [window, numbers] of [
      [{ first: 500 }, shownToClient],
      [{ last: 1 }, shownToClient.slice(-1)],
    ] as const) {
      const { data, errors } = await known(queryOf(list, shows), { token, variables: window });
      expect(errors).toBeUndefined();
      const found = data.business?.[list.field];
      expect(rows(found?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(numbers);
      expect(found?.pageInfo).toEqual({ hasNextPage: false });
      // FreshBooks counts hidden rows too, so its count is not returned.
      expect(found?.totalCount).toBe(list.of.countedForClient ? shownToClient.length : null);
    }
  });

  test("the last of two clients is not the one that is shown", async () => {
    const { known } = await begin();
    const { data } = await known(query("clients(last: 1)"), { token });
    expect(data.business?.clients).toMatchObject({ totalCount: null, nodes: [{ freshbooksId: "1" }] });
  });
});

test("rows that are missing from a page are noticed whoever asks, and the list is read whole", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 8 }) });
  const withoutThird = (answer: Answer): Answer => {
    const body = answer.body as { response: { result: { invoices: { id: number }[] } } };
    const { result } = body.response;
    result.invoices = result.invoices.filter(({ id }) => id !== 3);
    return answer;
  };
  sandbox.faults.add({
    rules: [{ fault: "rewrite", path: invoices, rewrite: withoutThird }],
  });
  const { data } = await known(query("invoices(last: 3)"));
  expect(idsOf(data.business?.invoices)).toEqual([4, 2, 1]);
  expect(data.business?.invoices).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: false } });
  // The page with the length shows that one is missing, and is the whole list.
  expect(sandbox.asked("GET")).toEqual([page(1)]);
});

test("`last` behind a cursor counts from the end that is shown, once rows are hidden and still counted", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 8 }) });
  const first = await known(query("invoices(first: 2)"));
  expect(first.data.business?.invoices?.totalCount).toBe(8);
  const withoutLast = (answer: Answer): Answer => {
    const body = answer.body as { response: { result: { invoices: { id: number }[] } } };
    const { result } = body.response;
    result.invoices = result.invoices.filter(({ id }) => id > 3);
    return answer;
  };
  sandbox.faults.add({ rules: [{ fault: "rewrite", path: invoices, rewrite: withoutLast }] });
  const after = first.data.business?.invoices?.pageInfo?.endCursor;
  const { data, errors } = await known(query(`invoices(last: 3, after: "${after}")`));
  expect(errors).toBeUndefined();
  expect(idsOf(data.business?.invoices)).toEqual([6, 5, 4]);
  expect(data.business?.invoices).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: false } });
});

test("a cursor says so when something came in front and the length of the list is not known", async () => {
  const { known, apiOrigin } = await start({ books: cast });
  const first = await known(query("invoices(first: 2)"), { token });
  await fetch(`${apiOrigin}${invoices}`, {
    method: "POST",
    headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
    body: JSON.stringify({ invoice: { customerid: 1, create_date: "2026-03-03" } }),
  });
  const after = first.data.business?.invoices?.pageInfo?.endCursor;
  const { errors } = await known(query(`invoices(first: 2, after: "${after}")`), { token });
  expect(errors?.[0]?.extensions.code).toBe("LIST_CHANGED");
});

test("who owns the account pays nothing for it", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(query("invoices(first: 2)"));
  expect(data.business?.invoices?.totalCount).toBe(260);
  expect(sandbox.asked("GET")).toEqual([page(1, 2)]);
});
