import {
  type AnyVariables,
  Client,
  fetchExchange,
  type OperationResult,
  type TypedDocumentNode,
} from "@urql/core";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { cast } from "../every/nouns/books.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { clientsPage, serve } from "./served.ts";
import { remedyFor } from "./snippets/errors.ts";
import { clientById, clientCreate, clientList, clientUpdate, invoiceById } from "./snippets/operations.ts";
import { fetchOf } from "./snippets/server.ts";
import { createClient } from "./snippets/urql/client.ts";
import { attach } from "./snippets/urql/receipts.ts";
import { wideQueries } from "./wide.ts";

async function open(...given: Parameters<typeof serve>) {
  const served = await serve(...given);
  return { ...served, urql: createClient(served.server, served.graph) };
}

/** A query on a screen: what it shows now, also after writes of others. */
function onScreen<Data, Variables extends AnyVariables>(
  urql: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  let last: OperationResult<Data, Variables> | undefined;
  const { unsubscribe } = urql.query(query, variables).subscribe((result) => {
    last = result;
  });
  onTestFinished(unsubscribe);
  return () => last?.data;
}

const namesOf = (data: ReturnType<ReturnType<typeof clients>>) =>
  data?.business?.clients?.edges.map(({ node }) => node.organization);

const clients = (urql: Client, variables: { first: number; after?: string }) =>
  onScreen(urql, clientList, variables);

describe("a list", () => {
  test("grows page by page, and a second reader of it sends nothing", async () => {
    const { urql, sandbox, seen } = await open();
    const first = clients(urql, { first: 2 });
    await expect.poll(() => namesOf(first())).toEqual(["Client 5", "Client 4"]);
    expect(sandbox.asked()).toEqual([clientsPage(2)]);
    const after = first()?.business?.clients?.pageInfo.endCursor ?? "";
    const second = clients(urql, { first: 2, after });
    await expect.poll(() => namesOf(second())).toEqual(["Client 5", "Client 4", "Client 3", "Client 2"]);
    expect(second()?.business?.clients).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(sandbox.asked()).toEqual([clientsPage(2), clientsPage(2, 2)]);

    sandbox.forget();
    const again = await urql.query(clientList, { first: 2, after }).toPromise();
    expect(again.data?.business?.clients?.edges).toHaveLength(4);
    const one = await urql.query(clientById, { id: "Client:ACM123:3" }).toPromise();
    expect(one.data?.client?.organization).toBe("Client 3");
    expect(sandbox.asked()).toEqual([]);
    expect(seen.every((books) => books === "other")).toBe(true);
  });
});

describe("a write", () => {
  test("shows wherever the record is shown", async () => {
    const { urql, sandbox } = await open();
    const list = clients(urql, { first: 2 });
    const invoice = onScreen(urql, invoiceById, { id: "Invoice:ACM123:5" });
    await expect.poll(() => [list(), invoice()].every(Boolean)).toBe(true);
    sandbox.forget();
    await urql
      .mutation(clientUpdate, { input: { id: "Client:ACM123:5", organization: "Harbor Bakery" } })
      .toPromise();
    await expect.poll(() => namesOf(list())).toEqual(["Harbor Bakery", "Client 4"]);
    await expect.poll(() => invoice()?.invoice?.client?.organization).toBe("Harbor Bakery");
    expect(sandbox.asked()).toEqual(["PUT /accounting/account/ACM123/users/clients/5"]);
  });

  test("of a new record reads the lists again", async () => {
    const { urql, sandbox } = await open();
    const list = clients(urql, { first: 2 });
    await expect.poll(() => namesOf(list())).toHaveLength(2);
    sandbox.forget();
    await urql.mutation(clientCreate, { input: { organization: "Harbor Bakery" } }).toPromise();
    await expect.poll(() => namesOf(list())).toEqual(["Harbor Bakery", "Client 5"]);
    expect(sandbox.asked()).toEqual(["POST /accounting/account/ACM123/users/clients", clientsPage(2)]);
  });
});

test("records of two businesses with the same number stay apart", async () => {
  const { urql, sandbox } = await open(undefined, tokens.several);
  for (const businessId of ["Business:14700002", "Business:14700003"])
    await urql.query(clientList, { businessId, first: 1 }).toPromise();
  await urql
    .mutation(clientUpdate, { input: { id: "Client:ACM456:1", organization: "Harbor Bakery" } })
    .toPromise();
  sandbox.forget();
  const read = async (id: string) => (await urql.query(clientById, { id }).toPromise()).data?.client;
  expect(await read("Client:ACM456:1")).toMatchObject({ organization: "Harbor Bakery" });
  expect(await read("Client:ACM789:1")).toMatchObject({ organization: "Client 1" });
  expect(sandbox.asked()).toEqual([]);
});

test("a failed field is not cached: the next reader gets the error as well", async () => {
  const { urql } = await open(undefined, tokens.several);
  const ask = () => urql.query("{ caller { freshbooksId } business { id } }", {}).toPromise();
  const [first, second] = [await ask(), await ask()];
  expect(first.data).toMatchObject({ caller: {}, business: null });
  for (const { error } of [first, second])
    expect(error?.graphQLErrors.map(remedyFor)).toEqual(["choose-business"]);
});

test("a query by GET needs a header", async () => {
  const { server, url } = await open();
  const ask = (fetchIt: typeof fetch) =>
    new Client({
      url: `${url}/graphql`,
      preferGetMethod: "force",
      fetch: fetchIt,
      exchanges: [fetchExchange],
    })
      .query(clientList, { first: 1 })
      .toPromise();
  expect((await ask(fetchOf(server))).data?.business?.clients?.edges).toHaveLength(1);
  const bare: typeof fetch = (input) =>
    fetch(input, { headers: { authorization: `Bearer ${server.token()}` } });
  expect(String((await ask(bare)).error)).toMatch(/apollo-require-preflight/i);
});

test("lines that are selected the same way everywhere are right after one is removed", async () => {
  const { urql, ask } = await open();
  const id = "Invoice:ACM123:1";
  const line = "{ lineId name description quantity unitCost { amount currency } }";
  const update = `mutation ($input: InvoiceUpdateInput!) {
    invoiceUpdate(input: $input) { invoice { id lines ${line} } userErrors { message } }
  }`;
  type Lines = { invoice: { lines: { lineId: string; name: string }[] } };
  const query = `query ($id: ID!) { invoice(id: $id) { id lines ${line} } }`;
  const read = async () => (await urql.query<Lines>(query, { id }).toPromise()).data?.invoice.lines ?? [];
  const addLines = [{ name: "Second", quantity: "2", unitCost: { amount: "7.50", currency: "USD" } }];
  await urql.mutation(update, { input: { id, addLines } }).toPromise();
  const [first] = await read();
  await urql.mutation(update, { input: { id, removeLineIds: [first?.lineId] } }).toPromise();
  const after = await read();
  expect(after).toMatchObject([{ name: "Second", quantity: "2", unitCost: { amount: "7.50" } }]);
  const { data } = await ask(query, { variables: { id } });
  expect(data.invoice?.lines).toMatchObject(after.map(({ lineId, name }) => ({ lineId, name })));
});

test("a receipt is uploaded with the mutation", async () => {
  const { urql, sandbox } = await open(books({ expenses: 1 }));
  const file = new File([new Uint8Array(photo())], "lunch.jpg", { type: "image/jpeg" });
  const { data, error } = await attach(urql, "Expense:ACM123:1", file);
  expect(error).toBeUndefined();
  expect(data).toMatchObject({
    expenseUpdate: { userErrors: [], expense: { receipt: { mediaType: "image/jpeg" } } },
  });
  expect(sandbox.committed("POST")).toHaveLength(1);
});

test("no query leaves a part without a key, and none is sent twice", async () => {
  const { urql, server, graph, sandbox, url } = await open(cast);
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const queries = wideQueries(await (await fetch(`${url}/schema.graphql`)).text());
  const read = async (client: Client, texts: string[]) => {
    const results = await Promise.all(texts.map((text) => client.query(text, {}).toPromise()));
    return texts.filter((_, at) => !results[at]?.error);
  };
  const whole = await read(urql, queries);
  expect(whole.length).toBeGreaterThan(25);
  sandbox.forget();
  expect(await read(urql, whole)).toEqual(whole);
  expect(sandbox.asked()).toEqual([]);
  expect(warn.mock.calls).toEqual([]);

  const bare = createClient(server, { ...graph, parts: [] });
  await read(bare, ["{ business { id invoices(first: 1) { nodes { id lines { lineId } } } } }"]);
  expect(warn.mock.calls.map(([text]) => /config for `(\w+)`/.exec(String(text))?.[1])).toContain(
    "InvoiceLine",
  );
});
