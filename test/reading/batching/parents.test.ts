import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const base = "/accounting/account/ACM123";
const list = (key: string, ids: number[]) => ids.map((id) => `search[${key}][]=${id}`).join("&");
const down = (from: number, to = 1) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

test("ten invoices of one client ask FreshBooks for that client once", async () => {
  const { known, sandbox } = await start({ books: books({ clients: [{ id: 7 }], invoicesEach: 10 }) });

  const { data } = await known("{ business { invoices(first: 10) { nodes { client { email } } } } }");

  expect(rows(data.business?.invoices?.nodes)).toHaveLength(10);
  expect(sandbox.asked("GET")).toEqual([
    `${base}/invoices/invoices?page=1&per_page=10`,
    `${base}/users/clients/7`, // a batch of one is a single read
  ]);
});

test("a client below many invoices is asked for its own invoices once", async () => {
  const { known, sandbox } = await start({ books: books({ clients: [{ id: 7 }], invoicesEach: 350 }) });

  const { data } = await known(
    "{ business { invoices(first: 25) { nodes { client { invoices(first: 3) { totalCount nodes { number } } } } } } }",
  );

  for (const { client } of rows(data.business?.invoices?.nodes)) {
    expect(client?.invoices?.totalCount).toBe(350);
    expect(client?.invoices?.nodes).toHaveLength(3);
  }
  expect(sandbox.asked("GET")).toEqual([
    `${base}/invoices/invoices?page=1&per_page=25`,
    `${base}/users/clients/7`,
    `${base}/invoices/invoices?search[customerid]=7&page=1&per_page=3`,
  ]);
});

test("what a client was asked above is not asked again below", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 3, invoicesEach: 2 }) });

  const invoices = "invoices(first: 2) { nodes { number client { organization";
  const { data } = await known(
    `{ business { clients(first: 3) { nodes { ${invoices} ${invoices} ${"}".repeat(10)}`,
  );

  expect(rows(data.business?.clients?.nodes)).toHaveLength(3);
  expect(sandbox.asked("GET")).toHaveLength(2);
});

test("the payments of hundreds of invoices are read once for all of their clients", async () => {
  const { known, sandbox } = await start({
    books: books({ clients: 3, invoicesEach: 100, paymentsEach: 1 }),
  });

  const { data } = await known(
    "{ business { invoices(first: 300) { nodes { number payments { nodes { amount { amount } } } } } } }",
  );

  for (const { payments } of rows(data.business?.invoices?.nodes)) expect(payments?.nodes).toHaveLength(1);
  expect(sandbox.asked("GET", `${base}/payments`)).toEqual(
    [1, 2, 3].map(
      (page) => `${base}/payments/payments?${list("clientids", [3, 2, 1])}&page=${page}&per_page=100`,
    ),
  );
});

test("lists within lists may not multiply without end: beyond the bound they are refused, and cost no request", async () => {
  const { ask, sandbox } = await start({ books: books({ clients: [{ id: 7 }], invoicesEach: 160 }) });
  await ask("{ caller { freshbooksId } }");
  sandbox.forget();

  const { data, errors } = await ask(
    "{ business { invoices(first: 160) { nodes { client { invoices(first: 160) { nodes { number } } } } } } }",
  );

  const below = rows(data.business?.invoices?.nodes).map(
    ({ client }) => client?.invoices?.nodes?.length ?? 0,
  );
  expect(below).toEqual([...Array(155).fill(160), ...Array(5).fill(0)]); // 160 + 155 * 160 rows, and 160 more would be 25,120
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array(5).fill("TOO_MANY_ROWS"));
  expect(sandbox.asked("GET")).toEqual([
    `${base}/invoices/invoices?page=1&per_page=100`,
    `${base}/invoices/invoices?page=2&per_page=100`,
    `${base}/users/clients/7`,
    ...[1, 2].map((page) => `${base}/invoices/invoices?search[customerid]=7&page=${page}&per_page=100`),
  ]);
});

test("250 clients by id are three requests, matched by id and not by place", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 250, invoicesEach: 1 }) });

  const { data } = await known(
    "{ business { invoices(first: 250, sort: ISSUE_DATE_ASC) { nodes { number client { freshbooksId email } freshbooksId } } } }",
  );

  for (const { freshbooksId, client } of rows(data.business?.invoices?.nodes))
    expect(client?.freshbooksId).toBe(freshbooksId);
  expect(sandbox.asked("GET", `${base}/users`)).toHaveLength(3);
});

test("a record that another names is read only where more than its keys is asked for", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: 3,
      invoicesEach: 1,
      payments: [{ invoiceId: 2 }],
    }),
  });
  const { data, errors } = await known(`{ business {
    invoices(filter: { clientIds: ["Client:ACM123:3"] }) { nodes { client { __typename id freshbooksAccountId freshbooksId } } }
    payments { nodes { client { id } invoice { ... { id } ...keys } } }
  } } fragment keys on Invoice { freshbooksAccountId }`);
  expect(errors).toBeUndefined();
  const client = (id: number) => ({ id: `Client:ACM123:${id}` });
  expect(data.business).toEqual({
    invoices: {
      nodes: [
        { client: { __typename: "Client", freshbooksAccountId: "ACM123", freshbooksId: "3", ...client(3) } },
      ],
    },
    payments: {
      nodes: [{ client: client(2), invoice: { id: "Invoice:ACM123:2", freshbooksAccountId: "ACM123" } }],
    },
  });
  expect(sandbox.asked("GET")).toHaveLength(2);
});

test("what another record may name in vain is read", async () => {
  const { known } = await start({ books: books({ clients: 1, timeEntries: [{ clientId: 999 }] }) });
  const { data } = await known("{ business { timeEntries { nodes { client { id } } } } }");
  expect(data.business?.timeEntries).toEqual({ nodes: [{ client: null }] });
});

test("a fragment that is spread twice at each of twenty levels is looked at once", async () => {
  const { known } = await start({ books: books({ clients: 1, invoicesEach: 1 }) });
  const fragments = Array.from(
    { length: 22 },
    (_, at) => `fragment f${at} on Client { ${at < 21 ? `...f${at + 1} ...f${at + 1}` : "email"} }`,
  );
  const { errors, data } = await known(
    `{ business { invoices { nodes { client { ...f0 } } } } } ${fragments.join(" ")}`,
  );
  expect(errors).toBeUndefined();
  expect(data.business?.invoices?.nodes).toHaveLength(1);
});

describe("by id", () => {
  const wanted = (ids: number[]) =>
    ids.map((id) => `c${id}: client(id: "Client:ACM123:${id}") { freshbooksId deleted }`).join(" ");

  test("ids that a list leaves out are looked for among the deleted, then singly: deleted is found, unknown is null", async () => {
    const { known, sandbox } = await start({
      books: books({ clients: [{ id: 1 }, { id: 2, deleted: true }, { id: 3 }] }),
    });
    const { data } = await known(`{ ${wanted([1, 2, 3, 99])} }`);
    expect(data).toEqual({
      c1: { freshbooksId: "1", deleted: false },
      c2: { freshbooksId: "2", deleted: true },
      c3: { freshbooksId: "3", deleted: false },
      c99: null,
    });
    expect(sandbox.asked("GET")).toEqual([
      `${base}/users/clients?${list("userids", [1, 2, 3, 99])}&page=1&per_page=100`,
      `${base}/users/clients?${list("userids", [2, 99])}&search[vis_state]=1&page=1&per_page=100`,
      `${base}/users/clients/99`,
    ]);
  });

  test("strangers in the answer are dropped when the filter is ignored, and every id is still found", async () => {
    const { known } = await start({
      books: books({ clients: 150 }),
      settings: { ignoredFilters: ["userids"] },
    });
    const { data } = await known(`{ ${wanted([3, 77, 149])} }`);
    expect(Object.values(data).map((client) => client.freshbooksId)).toEqual(["3", "77", "149"]);
  });
});

describe("children of many parents", () => {
  test("the invoices and the payments of fifty clients cost one request each", async () => {
    const { known, sandbox } = await start({
      books: books({ clients: 50, invoicesEach: 2, paymentsEach: 1 }),
    });

    const { data } = await known(`{ business { clients(first: 50) { nodes {
      freshbooksId
      invoices(first: 3) { totalCount nodes { freshbooksId client { freshbooksId } } pageInfo { hasNextPage } }
      payments { totalCount }
    } } } }`);

    for (const client of rows(data.business?.clients?.nodes)) {
      expect(client.invoices?.totalCount).toBe(2);
      expect(client.payments?.totalCount).toBe(2);
      for (const invoice of rows(client.invoices?.nodes))
        expect(invoice.client?.freshbooksId).toBe(client.freshbooksId);
    }
    expect(sandbox.asked("GET").toSorted()).toEqual([
      `${base}/invoices/invoices?${list("customerids", down(50))}&page=1&per_page=100`,
      `${base}/payments/payments?${list("clientids", down(50))}&page=1&per_page=100`,
      `${base}/users/clients?page=1&per_page=50`,
    ]);
  });

  test("one client asks for its own window and no more", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 2, invoicesEach: 9 }) });
    await known(`{ client(id: "Client:ACM123:2") { invoices(first: 3) { nodes { number } } } }`);
    expect(sandbox.asked("GET")).toEqual([
      `${base}/users/clients/2`,
      `${base}/invoices/invoices?search[customerid]=2&page=1&per_page=3`,
    ]);
  });

  test("when their children fill many pages, those that are not served yet are asked for alone", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 3, invoicesEach: 200 }) });

    const { data } = await known(
      "{ business { clients { nodes { invoices(first: 2) { totalCount nodes { number } } } } } }",
    );

    expect(rows(data.business?.clients?.nodes).map(({ invoices }) => invoices?.totalCount)).toEqual([
      200, 200, 200,
    ]);
    expect(sandbox.asked("GET", `${base}/invoices`)).toEqual([
      `${base}/invoices/invoices?${list("customerids", down(3))}&page=1&per_page=100`,
      ...down(3).map((id) => `${base}/invoices/invoices?search[customerid]=${id}&page=1&per_page=2`),
    ]);
  });

  test("a parent whose window is in the first page is not asked for again", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 3, invoicesEach: 90 }) });

    // Newest first, so the first page holds all of client 3 and a few of client 2.
    await known("{ business { clients { nodes { invoices(first: 2) { nodes { number } } } } } }");

    expect(sandbox.asked("GET", `${base}/invoices`)).toEqual([
      `${base}/invoices/invoices?${list("customerids", down(3))}&page=1&per_page=100`,
      `${base}/invoices/invoices?search[customerid]=1&page=1&per_page=2`,
    ]);
  });

  test("all further pages are read when that is cheaper than one request a parent", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 40, invoicesEach: 6 }) });

    const { data } = await known(
      "{ business { clients(first: 40) { nodes { invoices(first: 5) { totalCount nodes { number } } } } } }",
    );

    expect(
      rows(data.business?.clients?.nodes).every(({ invoices }) => Number(invoices?.totalCount) === 6),
    ).toBe(true);
    expect(sandbox.asked("GET", `${base}/invoices`)).toEqual(
      [1, 2, 3].map(
        (page) => `${base}/invoices/invoices?${list("customerids", down(40))}&page=${page}&per_page=100`,
      ),
    );
  });

  test("the last ones of each, too, are read together when that is cheaper than two requests a parent", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 3, invoicesEach: 150 }) });

    const { data } = await known(
      "{ business { clients(first: 3) { nodes { invoices(last: 2) { totalCount nodes { freshbooksId } } } } } }",
    );

    const shown = rows(data.business?.clients?.nodes).map(({ invoices }) => [
      invoices?.totalCount,
      ...rows(invoices?.nodes).map(({ freshbooksId }) => freshbooksId),
    ]);
    expect(shown).toEqual([
      [150, "302", "301"],
      [150, "152", "151"],
      [150, "2", "1"],
    ]);
    expect(sandbox.asked("GET", `${base}/invoices`)).toEqual(
      [1, 2, 3, 4, 5].map(
        (page) => `${base}/invoices/invoices?${list("customerids", down(3))}&page=${page}&per_page=100`,
      ),
    );
  });

  test("an ignored plural filter is noticed, and no client gets another one's invoices", async () => {
    const { known } = await start({
      books: books({ clients: 4, invoicesEach: 40 }),
      settings: { ignoredFilters: ["customerids"] },
    });
    const { data } = await known(
      "{ business { clients(first: 2) { nodes { freshbooksId invoices(first: 3) { totalCount nodes { client { freshbooksId } } } } } } }",
    );
    for (const client of rows(data.business?.clients?.nodes)) {
      expect(client.invoices?.totalCount).toBe(40);
      for (const invoice of rows(client.invoices?.nodes))
        expect(invoice.client?.freshbooksId).toBe(client.freshbooksId);
    }
  });

  test("filters of the children hold for every parent", async () => {
    const { known, sandbox } = await start({
      books: books({
        clients: 2,
        invoices: [{ clientId: 1, state: "draft" }, { clientId: 1 }, { clientId: 2, state: "draft" }],
      }),
    });
    const { data } = await known(
      "{ business { clients { nodes { freshbooksId invoices(filter: {statuses: [DRAFT]}) { nodes { freshbooksId } } } } } }",
    );
    expect(data.business?.clients?.nodes).toEqual([
      { freshbooksId: "2", invoices: { nodes: [{ freshbooksId: "3" }] } },
      { freshbooksId: "1", invoices: { nodes: [{ freshbooksId: "1" }] } },
    ]);
    expect(sandbox.asked("GET", `${base}/invoices`)).toEqual([
      `${base}/invoices/invoices?${list("customerids", [2, 1])}&search[v3_status]=draft&page=1&per_page=100`,
    ]);
  });

  test("a filter on clients below a client keeps or drops that client's own", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 2, invoicesEach: 1 }) });
    const { data } = await known(`{ client(id: "Client:ACM123:1") {
      own: invoices(filter: {clientIds: ["Client:ACM123:1"]}) { totalCount }
      other: invoices(filter: {clientIds: ["Client:ACM123:2"]}) { totalCount } } }`);
    expect(data.client).toEqual({ own: { totalCount: 1 }, other: { totalCount: 0 } });
    expect(sandbox.asked("GET", `${base}/invoices`)).toHaveLength(1);
  });
});

describe("payments of invoices", () => {
  test("those of all clients are asked for together, and unpaid invoices cost nothing", async () => {
    const { known, sandbox } = await start({
      books: books({
        clients: 3,
        invoices: [
          { id: 1, clientId: 1 },
          { id: 2, clientId: 2 },
          { id: 3, clientId: 3 },
          { id: 4, clientId: 2 },
        ],
        payments: [{ invoiceId: 2 }, { invoiceId: 4 }, { invoiceId: 4 }, { invoiceId: 1 }],
      }),
    });

    const { data } = await known(
      "{ business { invoices { nodes { freshbooksId payments { totalCount nodes { freshbooksId } } } } } }",
    );

    expect(
      rows(data.business?.invoices?.nodes).map(({ payments }) =>
        rows(payments?.nodes).map((p) => p.freshbooksId),
      ),
    ).toEqual([["3", "2"], [], ["1"], ["4"]]);
    expect(sandbox.asked("GET")).toEqual([
      `${base}/invoices/invoices?page=1&per_page=25`,
      `${base}/payments/payments?${list("clientids", [2, 1])}&page=1&per_page=100`,
    ]);
  });

  test("an invoice alone asks for its own", async () => {
    const { known, sandbox } = await start({ books: books({ invoicesEach: 2, paymentsEach: 1 }) });
    await known(`{ invoice(id: "Invoice:ACM123:1") { payments { nodes { amount { amount } } } } }`);
    expect(sandbox.asked("GET")).toEqual([
      `${base}/invoices/invoices/1`,
      `${base}/payments/payments?search[invoiceid]=1&page=1&per_page=100`,
    ]);
  });

  test("no invoice with a payment: no request", async () => {
    const { known, sandbox } = await start({ books: books({ invoicesEach: 5 }) });
    await known("{ business { invoices { nodes { payments { totalCount } } } } }");
    expect(sandbox.asked("GET", `${base}/payments`)).toEqual([]);
  });
});
