import { expect, test } from "vitest";
import { createMemory } from "../../../src/freshbooks/lists/memory.ts";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const base = "/accounting/account/ACM123";
const clients = `${base}/users/clients`;
const pages = (from: number, to: number, list = `${clients}?`) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${list}page=${from + at}&per_page=100`);
const list = (window: string, shows = "freshbooksId") =>
  `{ business { clients(${window}) { totalCount nodes { ${shows} } pageInfo { hasNextPage } } } }`;
const metrics = { on: true, token: undefined };

async function aheadOf(url: string): Promise<{ used: number; surplus: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const count = (was: string) =>
    Number(
      new RegExp(`freshbooks_ahead_total\\{family="accounting",was="${was}"\\} (\\d+)`).exec(text)?.[1] ?? 0,
    );
  return { used: count("used"), surplus: count("surplus") };
}

const remove = (id: number) =>
  `mutation { clientDelete(input: { id: "Client:ACM123:${id}" }) { client { deleted } userErrors { code } } }`;

test("a list that got shorter costs one empty page, and says what there is", async () => {
  const { known, url, sandbox, ask } = await start({ books: books({ clients: 201 }), app: { metrics } });
  await known(list("first: 300"));
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 3));
  expect(await aheadOf(url)).toEqual({ used: 0, surplus: 0 });

  await known(list("first: 300"));
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 3));
  expect(await aheadOf(url)).toEqual({ used: 2, surplus: 0 });

  await ask(remove(5));
  const { data, errors } = await known(list("first: 300"));
  expect(errors).toBeUndefined();
  expect(data.business?.clients).toMatchObject({ totalCount: 200, pageInfo: { hasNextPage: false } });
  expect(rows(data.business?.clients?.nodes)).toHaveLength(200);
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 3));
  expect(await aheadOf(url)).toEqual({ used: 3, surplus: 1 });

  await known(list("first: 300"));
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 2));
});

test("an empty page that fails fails nothing", async () => {
  const { known, sandbox, ask } = await start({ books: books({ clients: 201 }) });
  await known(list("first: 300"));
  await ask(remove(5));
  sandbox.faults.add({
    rules: [
      {
        ...{ fault: "rewrite", method: "GET", path: clients },
        rewrite: (answer, { readable }) =>
          readable.includes("page=3&") ? { status: 500, body: "" } : answer,
      },
    ],
  });
  const { data, errors } = await known(list("first: 300"));
  expect(errors).toBeUndefined();
  expect(data.business?.clients?.totalCount).toBe(200);
});

test("a list that got longer is read to its end", async () => {
  const { known, sandbox, ask } = await start({ books: books({ clients: 200 }) });
  await known(list("first: 300"));
  await ask(
    `mutation { clientCreate(input: { organization: "New" }) { client { id } userErrors { code } } }`,
  );
  const { data } = await known(list("first: 300"));
  expect(data.business?.clients?.totalCount).toBe(201);
  expect(rows(data.business?.clients?.nodes)).toHaveLength(201);
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 3));
});

test("the end of a list is read beside its start", async () => {
  const { known, sandbox, url } = await start({ books: books({ clients: 250 }), app: { metrics } });
  const end = [...pages(1, 1), `${clients}?page=25&per_page=10`].toSorted();
  for (const used of [0, 1]) {
    const { data } = await known(list("last: 10"));
    expect(rows(data.business?.clients?.nodes).map(({ freshbooksId }) => Number(freshbooksId))).toEqual(
      Array.from({ length: 10 }, (_, at) => 10 - at),
    );
    expect(sandbox.asked("GET").toSorted()).toEqual(end);
    expect(await aheadOf(url)).toEqual({ used, surplus: 0 });
  }
});

test("once half of the limit is used, nothing is requested ahead", async () => {
  const { known, sandbox, ask, url } = await start({
    books: books({ clients: 201 }),
    settings: { ratePerMinute: 10 },
    app: { metrics },
  });
  await known(list("first: 300"));
  await ask(remove(5));
  const { data } = await known(list("first: 300"));
  expect(data.business?.clients?.totalCount).toBe(200);
  expect(sandbox.asked("GET").toSorted()).toEqual(pages(1, 2));
  expect(await aheadOf(url)).toEqual({ used: 0, surplus: 0 });
});

test("pages of the children of other parents are expected from the earlier ones", async () => {
  const { known, url, sandbox } = await start({
    books: books({ clients: 60, invoicesEach: 5 }),
    app: { metrics },
  });
  const some = (sort: string) =>
    list(`first: 30, sort: ${sort}`, "freshbooksId invoices(first: 2) { totalCount }");
  await known(some("ORGANIZATION_DESC"));
  expect(await aheadOf(url)).toEqual({ used: 0, surplus: 0 });
  const { data } = await known(some("ORGANIZATION_ASC"));
  expect(rows(data.business?.clients?.nodes).map(({ invoices }) => invoices?.totalCount)).toEqual(
    Array(30).fill(5),
  );
  expect(sandbox.asked("GET")).toHaveLength(3);
  expect(await aheadOf(url)).toEqual({ used: 1, surplus: 0 });
});

/** Asks for the invoices of clients, of whom each has so many, and counts the requests for them. */
async function openedWith(clients: number, has: (id: number) => number) {
  const { known, url, sandbox } = await start({
    books: books({
      clients: Array.from({ length: clients }, (_, at) => ({ id: at + 1 })),
      invoices: Array.from({ length: clients }, (_, at) =>
        Array.from({ length: has(at + 1) }, () => ({ clientId: at + 1 })),
      ).flat(),
    }),
    app: { metrics },
  });
  const of = async (ids: readonly number[]) => {
    const named = ids.map((id) => `"Client:ACM123:${id}"`).join(" ");
    const { data } = await known(
      list(`first: 30, filter: { ids: [${named}] }`, "freshbooksId invoices(first: 2) { totalCount }"),
    );
    for (const { freshbooksId, invoices } of rows(data.business?.clients?.nodes))
      expect(invoices?.totalCount).toBe(has(Number(freshbooksId)));
    return sandbox.asked("GET").filter((line) => line.includes("/invoices/invoices")).length;
  };
  return { of, ahead: () => aheadOf(url) };
}

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test("of other parents as many children are expected as is usual, of the same ones as many as before", async () => {
  const { of, ahead } = await openedWith(60, (id) => (id <= 10 ? 60 : 3));
  expect(await of(ids(1, 30))).toBe(7); // 660 in all, 22 on average
  expect(await of(ids(31, 60))).toBe(1);
  expect(await ahead()).toEqual({ used: 0, surplus: 0 });
  expect(await of([...ids(6, 15), ...ids(31, 35)])).toBe(4);
  expect(await ahead()).toEqual({ used: 3, surplus: 0 });
});

test("of parents that a list names as many children are expected as its latest ones have", async () => {
  const { of, ahead } = await openedWith(30, (id) => (id === 1 ? 10 : 40));
  expect(await of(ids(1, 10))).toBe(4); // 37 on average, so that 10 others are expected to have 370
  expect(await of(ids(11, 20))).toBe(4);
  expect(await ahead()).toEqual({ used: 3, surplus: 0 });
});

test("what misled is forgotten", async () => {
  const { of, ahead } = await openedWith(60, (id) => (id <= 30 ? 40 : 0));
  expect(await of(ids(1, 10))).toBe(4);
  expect(await of(ids(1, 10))).toBe(4); // opens a connection for each, so that all of the next are sent
  expect(await of(ids(31, 40))).toBe(4);
  expect(await ahead()).toEqual({ used: 3, surplus: 3 });
  expect(await of(ids(41, 50))).toBe(1);
  expect(await of(ids(11, 20))).toBe(4);
  expect(await ahead()).toEqual({ used: 3, surplus: 3 });
});

test("what few parents have costs one page too many at most for more of them", async () => {
  const { of, ahead } = await openedWith(60, (id) => (id <= 10 ? 40 : 0));
  expect(await of(ids(1, 10))).toBe(4);
  expect(await of(ids(31, 51))).toBe(2);
  expect(await ahead()).toEqual({ used: 0, surplus: 1 });
});

test("the memory expires", () => {
  let now = 1;
  const memory = createMemory(() => now);
  const one = memory("one")("/list");
  one.learnTotal("all", 250);
  expect([one.total("all"), memory("one")("/list").total("all")]).toEqual([250, 250]);
  expect([memory("two")("/list").total("all"), memory("one")("/other").total("all")]).toEqual([
    undefined,
    undefined,
  ]);
  one.learnCounts("each", new Map([["a", 3]]));
  one.learnCounts("each", new Map(Array.from({ length: 2_000 }, (_, at) => [`${at}`, at])));
  expect([one.counts("each")?.get("a"), one.counts("each")?.size]).toEqual([undefined, 2_000]);
  now += 5 * 60_000 + 1;
  expect([one.total("all"), one.counts("each")]).toEqual([undefined, undefined]);
});
