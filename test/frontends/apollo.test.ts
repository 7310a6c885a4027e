import { ApolloClient, CombinedGraphQLErrors, gql, InMemoryCache } from "@apollo/client";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { clientsPage, deadEnd, serve } from "./served.ts";
import { createClient, pagedNodes } from "./snippets/apollo/client.ts";
import { create, rename, watchClients } from "./snippets/apollo/clients.ts";
import { persistedLink } from "./snippets/apollo/persisted.ts";
import { remedyFor } from "./snippets/errors.ts";
import { clientById, clientList, invoiceById } from "./snippets/operations.ts";
import { fetchOf } from "./snippets/server.ts";

/** What Apollo Client warns of in development: an object that replaces another, a field that is missing. */
const warn = vi.spyOn(console, "warn");
beforeEach(() => void warn.mockClear());
afterEach(() => expect(warn.mock.calls).toEqual([]));

async function open(...given: Parameters<typeof serve>) {
  const served = await serve(...given);
  return { ...served, apollo: createClient(served.server, served.graph) };
}

/** The list on a screen, and the names that it shows. */
function onScreen(apollo: ApolloClient, first: number) {
  const { list, more } = watchClients(apollo, first);
  const screen = list.subscribe(() => {});
  onTestFinished(() => screen.unsubscribe());
  const names = () =>
    list.getCurrentResult().data?.business?.clients?.edges?.map((edge) => edge?.node?.organization);
  return { list, more, names };
}

describe("a list", () => {
  test("grows page by page, and a second reader of it sends nothing", async () => {
    const { apollo, sandbox, seen } = await open();
    const { list, more, names } = onScreen(apollo, 2);
    await expect.poll(names).toEqual(["Client 5", "Client 4"]);
    expect(sandbox.asked()).toEqual([clientsPage(2)]);
    await more();
    await expect.poll(names).toEqual(["Client 5", "Client 4", "Client 3", "Client 2"]);
    await more();
    await expect.poll(names).toEqual(["Client 5", "Client 4", "Client 3", "Client 2", "Client 1"]);
    expect(list.getCurrentResult().data?.business?.clients).toMatchObject({
      totalCount: 5,
      pageInfo: { hasNextPage: false },
    });
    expect(sandbox.asked()).toEqual([clientsPage(2), clientsPage(2, 2), clientsPage(2, 3)]);

    sandbox.forget();
    const again = await apollo.query({ query: clientList, variables: { first: 2 } });
    expect(again.data?.business?.clients?.edges).toHaveLength(5);
    const one = await apollo.query({ query: clientById, variables: { id: "Client:ACM123:3" } });
    expect(one.data?.client?.organization).toBe("Client 3");
    expect(sandbox.asked()).toEqual([]);
    expect(seen.every((books) => books === "other")).toBe(true);
  });

  test("of nodes grows likewise, and another filter is another list", async () => {
    const { server, graph, sandbox } = await serve();
    const apollo = createClient(server, graph, pagedNodes);
    const query = gql`query ($after: String, $filter: ClientFilterInput) {
      business { id clients(first: 2, after: $after, filter: $filter) {
        nodes { id organization } pageInfo { endCursor hasNextPage }
      } }
    }`;
    type Data = {
      business: { clients: { nodes: { organization: string }[]; pageInfo: { endCursor: string } } };
    };
    const ask = async (variables: object) => {
      const { data } = await apollo.query<Data>({ query, variables, fetchPolicy: "network-only" });
      return data?.business.clients;
    };
    const first = await ask({});
    const second = await ask({ after: first?.pageInfo.endCursor });
    expect(second?.nodes.map((node) => node.organization)).toEqual([
      ...["Client 5", "Client 4", "Client 3", "Client 2"],
    ]);
    const found = await ask({ filter: { ids: ["Client:ACM123:1"] } });
    expect(found?.nodes).toHaveLength(1);
    const afresh = await ask({});
    expect(afresh?.nodes).toHaveLength(2);
    sandbox.forget();
    await apollo.query({ query, variables: {} });
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("a write", () => {
  test("shows wherever the record is shown", async () => {
    const { apollo, sandbox } = await open();
    const { names } = onScreen(apollo, 2);
    await expect.poll(names).toHaveLength(2);
    await apollo.query({ query: invoiceById, variables: { id: "Invoice:ACM123:5" } });
    sandbox.forget();
    await rename(apollo, "Client:ACM123:5", "Harbor Bakery");
    expect(names()).toEqual(["Harbor Bakery", "Client 4"]);
    const { data } = await apollo.query({ query: invoiceById, variables: { id: "Invoice:ACM123:5" } });
    expect(data?.invoice?.client?.organization).toBe("Harbor Bakery");
    expect(sandbox.asked()).toEqual(["PUT /accounting/account/ACM123/users/clients/5"]);
  });

  test("of a new record reads the lists again", async () => {
    const { apollo, sandbox } = await open();
    const { names } = onScreen(apollo, 2);
    await expect.poll(names).toHaveLength(2);
    sandbox.forget();
    const { data } = await create(apollo, "Harbor Bakery");
    expect(data?.clientCreate?.userErrors).toEqual([]);
    await expect.poll(names).toEqual(["Harbor Bakery", "Client 5"]);
    expect(sandbox.asked()).toEqual(["POST /accounting/account/ACM123/users/clients", clientsPage(2)]);
  });

  test("is sent once when its answer is lost, and a read three times", async () => {
    const { graph } = await serve();
    const { server, requests } = await deadEnd();
    const apollo = createClient(server, graph);
    await expect(rename(apollo, "Client:ACM123:5", "Harbor Bakery")).rejects.toThrow();
    expect(requests()).toBe(1);
    await expect(apollo.query({ query: clientList, variables: { first: 2 } })).rejects.toThrow();
    expect(requests()).toBe(4);
  });
});

test("records of two businesses with the same number stay apart", async () => {
  const { apollo, sandbox } = await open(undefined, tokens.several);
  for (const businessId of ["Business:14700002", "Business:14700003"]) {
    const variables = { businessId, first: 1 };
    await apollo.query({ query: clientList, variables });
  }
  await rename(apollo, "Client:ACM456:1", "Harbor Bakery");
  sandbox.forget();
  const read = async (id: string) =>
    (await apollo.query({ query: clientById, variables: { id } })).data?.client;
  expect(await read("Client:ACM456:1")).toMatchObject({ organization: "Harbor Bakery" });
  expect(await read("Client:ACM789:1")).toMatchObject({ organization: "Client 1" });
  expect(sandbox.asked()).toEqual([]);
});

test("parts without an id keep what another screen selected; amounts are replaced whole", async () => {
  const { apollo, sandbox } = await open();
  const ask = (fields: string) =>
    apollo.query<{ business: object }>({ query: gql(`{ business { id ${fields} } }`) });
  const aging = 'reports { accountsAging(asOf: "2026-01-31") { currency } }';
  const sheet = 'reports { balanceSheet(dates: ["2026-01-31"]) { currency } }';
  await ask(`${aging} settings { email }`);
  await ask(`${sheet} settings { phone }`);
  sandbox.forget();
  await ask(`${aging} ${sheet} settings { email phone }`);
  expect(sandbox.asked()).toEqual([]);

  const total = (fields: string, fetchPolicy: "cache-first" | "network-only" = "cache-first") =>
    apollo.query({
      query: gql(`{ invoice(id: "Invoice:ACM123:1") { id total { ${fields} } } }`),
      fetchPolicy,
    });
  await total("amount currency");
  await total("amount", "network-only");
  sandbox.forget();
  await total("amount currency");
  expect(sandbox.asked()).toHaveLength(1);
});

describe("an error", () => {
  /** Keeps the data beside an error; in the cache, the null of a failed field would lose its error. */
  const partial = { errorPolicy: "all", fetchPolicy: "no-cache" } as const;

  test("of the graph has a code, and the data beside it stays", async () => {
    const { apollo } = await open(undefined, tokens.several);
    const query = gql`{ caller { freshbooksId } business { id } }`;
    const { data, error } = await apollo.query<{ caller: object; business: null }>({
      query,
      ...partial,
    });
    expect(data).toMatchObject({ caller: {}, business: null });
    if (!CombinedGraphQLErrors.is(error)) throw error;
    expect(error.errors.map(remedyFor)).toEqual(["choose-business"]);
    expect(error.errors[0]?.extensions?.businesses).toHaveLength(3);
  });

  test("of an access token is one to sign in for", async () => {
    const { server, graph } = await serve();
    let token = "expired";
    const apollo = createClient({ ...server, token: () => token }, graph);
    const { error } = await apollo.query({ query: clientList, variables: { first: 1 }, ...partial });
    if (!CombinedGraphQLErrors.is(error)) throw error;
    expect(error.errors.map(remedyFor)).toEqual(["sign-in"]);
    token = tokens.owner;
    const { data } = await apollo.query({ query: clientList, variables: { first: 1 } });
    expect(data?.business?.clients?.edges).toHaveLength(1);
  });

  test("of an input is data", async () => {
    const { apollo, sandbox } = await open();
    sandbox.forget();
    const { data } = await rename(apollo, "Client:ACM123:999", "Nobody");
    expect(data?.clientUpdate).toMatchObject({
      client: null,
      userErrors: [{ code: "NOT_FOUND", path: ["id"] }],
    });
    expect(sandbox.committed("PUT")).toEqual([]);
  });
});

test("a batch is rejected", async () => {
  const { server, sandbox } = await serve();
  const body = JSON.stringify([{ query: "{ business { name } }" }]);
  const headers = { "content-type": "application/json" };
  const answer = await fetchOf(server)(`${server.url}/graphql`, { method: "POST", headers, body });
  expect(answer.status).toBe(400);
  expect(sandbox.asked()).toEqual([]);
});

test("a persisted query is sent by its hash, and as a whole once", async () => {
  const { server } = await serve();
  const requests: string[] = [];
  const fetched = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => fetched.mockRestore());
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link: persistedLink(server) });
  for (const _ of [1, 2]) {
    const asked = { query: clientList, variables: { first: 1 }, fetchPolicy: "network-only" } as const;
    expect((await apollo.query(asked)).data?.business?.clients?.edges).toHaveLength(1);
  }
  for (const [url, init] of fetched.mock.calls)
    if (String(url).startsWith(server.url))
      requests.push(`${init?.method} ${/[?"]query["=]/.test(`${url}${init?.body}`) ? "query" : "hash"}`);
  expect(requests).toEqual(["GET hash", "POST query", "GET hash"]);
});
