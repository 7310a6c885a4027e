import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";

const create = `mutation ($input: ClientCreateInput!) { clientCreate(input: $input) {
  client { id organization firstName email note currency billingAddress { street city } shippingAddress { city } prefersEmail deleted }
  userErrors { path code message } } }`;
const update = `mutation ($input: ClientUpdateInput!) { clientUpdate(input: $input) {
  client { id organization email note archived updatedAt billingAddress { street city } } userErrors { path code message } } }`;

describe("clientCreate", () => {
  test("one request, and the client as FreshBooks answered", async () => {
    const { known, sandbox } = await start({ books: books() });
    const input = {
      organization: "Larch & Co",
      firstName: "Lou",
      email: "lou@example.test",
      currency: "CAD",
      billingAddress: { street: "1 Main Street", city: "Vancouver" },
      prefersEmail: false,
    };
    const { data, errors } = await known(create, { variables: { input } });

    expect(errors).toBeUndefined();
    expect(data.clientCreate).toMatchObject({
      client: { ...input, note: null, deleted: false },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`POST ${clients}`]);
  });

  test("what is needed is asked for before anything is sent", async () => {
    const { known, sandbox } = await start({ books: books() });
    const { data } = await known(create, {
      variables: { input: { note: "Who?", organization: " ", businessId: "x" } },
    });
    expect(data.clientCreate).toMatchObject({
      client: null,
      userErrors: [
        { path: [], code: "REQUIRED" },
        { path: ["businessId"], code: "INVALID" },
      ],
    });
    expect(sandbox.asked()).toEqual([]);
  });

  test("a business out of reach is not found", async () => {
    const { known, sandbox } = await start({ books: books() });
    const { data } = await known(create, {
      variables: { input: { email: "a@example.test", businessId: "Business:1" } },
    });
    expect(data.clientCreate).toMatchObject({
      client: null,
      userErrors: [{ path: ["businessId"], code: "NOT_FOUND" }],
    });
    expect(sandbox.asked()).toEqual([]);
  });

  test("a role that may not write is an error, not a user error", async () => {
    const { known } = await start({ books: books() });
    const { data, errors } = await known(create, {
      token: "sandbox-client",
      variables: { input: { email: "a@example.test" } },
    });
    expect(data.clientCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test.each([
    ["the answer is an error page", { status: 502, body: "<html>" }],
    ["the answer is 200 and of no use", { status: 200, body: "{" }],
    ["FreshBooks fails", { status: 500, body: { response: { errors: [{ errno: 500 }] } } }],
  ])("when %s the outcome is unknown, and it is sent once", async (_, lost) => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.answerNext({ method: "POST", path: /clients/ }, lost);
    const { data, errors } = await known(create, { variables: { input: { email: "a@example.test" } } });
    expect(data.clientCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been created.*Check with/);
    expect(sandbox.asked()).toEqual([`POST ${clients}`]);
  });

  test("when FreshBooks was never reached, nothing was done and nothing is uncertain", async () => {
    const { known, sandbox } = await start({ books: books() });
    await known("{ caller { email } }");
    await sandbox.close();
    const { errors } = await known(create, { variables: { input: { email: "a@example.test" } } });
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
  });
});

describe("clientUpdate", () => {
  test("what is absent is left alone, null clears, in one request", async () => {
    const { known, sandbox } = await start({
      books: books({
        clients: [{ fields: { note: "old", p_street: "1 Main Street", p_city: "Vancouver" } }],
      }),
    });
    const input = { id: "Client:ACM123:1", note: null, billingAddress: { city: "Burnaby" } };
    const { data } = await known(update, { variables: { input } });
    expect(data.clientUpdate).toMatchObject({
      client: {
        organization: "Client 1",
        email: "client1@example.test",
        note: null,
        billingAddress: { street: "1 Main Street", city: "Burnaby" },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${clients}/1`]);
  });

  test("somebody else's change is not overwritten", async () => {
    const { known, sandbox } = await start({ books: books() });
    const { data } = await known(`{ client(id: "Client:ACM123:1") { updatedAt } }`);
    const stale = { id: "Client:ACM123:1", note: "mine", expectedUpdatedAt: "2020-01-01T00:00:00Z" };
    const refused = await known(update, { variables: { input: stale } });
    expect(refused.data.clientUpdate).toMatchObject({
      client: null,
      userErrors: [{ path: ["expectedUpdatedAt"], code: "STALE" }],
    });
    expect(sandbox.asked()).toEqual([`GET ${clients}/1`]);

    const input = { ...stale, expectedUpdatedAt: data.client?.updatedAt };
    const taken = await known(update, { variables: { input } });
    expect(taken.data.clientUpdate).toMatchObject({ client: { note: "mine" }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`GET ${clients}/1`, `PUT ${clients}/1`]);
  });

  test.each([
    [{ id: "Client:ACM123:999", note: "x" }, [{ path: ["id"], code: "NOT_FOUND" }]],
    [{ id: "Client:ACM456:1", note: "x" }, [{ path: ["id"], code: "NOT_FOUND" }]],
    [{ id: "Invoice:ACM123:1", note: "x" }, [{ path: ["id"], code: "INVALID" }]],
    [{ id: "Client:ACM123:2", note: "x" }, [{ path: ["id"], code: "DELETED" }]],
    [{ id: "Client:ACM123:1" }, [{ path: [], code: "REQUIRED" }]],
  ])("%j", async (input, userErrors) => {
    const { known } = await start({ books: books({ clients: [{ id: 1 }, { id: 2, deleted: true }] }) });
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.clientUpdate).toMatchObject({ client: null, userErrors });
  });
});

test("archive, delete and restore go there and back", async () => {
  const { known, sandbox } = await start({ books: books() });
  const run = (name: string) =>
    known(
      `mutation { ${name}(input: {id: "Client:ACM123:1"}) { client { archived deleted } userErrors { code } } }`,
    );
  for (const [name, client] of [
    ["clientArchive", { archived: true, deleted: false }],
    ["clientRestore", { archived: false, deleted: false }],
    ["clientDelete", { archived: false, deleted: true }],
    ["clientRestore", { archived: false, deleted: false }],
  ] as const) {
    expect((await run(name)).data[name]).toEqual({ client, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${clients}/1`]);
  }
});

test("the rest of the operation reads what was written, and a refusal does not erase what came before", async () => {
  const { known, sandbox } = await start({ books: books({ invoicesEach: 1 }) });
  const { data } = await known(`mutation {
    first: clientUpdate(input: {id: "Client:ACM123:1", organization: "New name"}) {
      client { organization invoices { nodes { client { organization } } } } userErrors { code } }
    second: clientUpdate(input: {id: "Client:ACM123:9", note: "x"}) { client { id } userErrors { path code } }
    third: clientUpdate(input: {id: "Client:ACM123:1", organization: "Newer name"}) {
      client { invoices { nodes { client { organization } } } } userErrors { code } }
  }`);
  expect(data).toEqual({
    first: {
      client: { organization: "New name", invoices: { nodes: [{ client: { organization: "New name" } }] } },
      userErrors: [],
    },
    second: { client: null, userErrors: [{ path: ["id"], code: "NOT_FOUND" }] },
    third: { client: { invoices: { nodes: [{ client: { organization: "Newer name" } }] } }, userErrors: [] },
  });
  expect(sandbox.asked().filter((line) => line.startsWith("PUT"))).toHaveLength(3);
});
