import { type DefinitionNode, parse, print } from "graphql";
import { describe, expect, test } from "vitest";
import { contractText } from "../../src/graphql/schema.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { descriptionsIn, nameOf } from "./descriptions.ts";
import { askThrough, gateways } from "./gateways.ts";
import { type Crm, crmContract, type Deal, startCrm } from "./others/crm.ts";
import { compose, subgraphAt } from "./supergraph.ts";

const crm = { name: "crm", url: "", sdl: crmContract };

/** Our subgraph as it is served; no token is needed to read what it offers. */
async function served() {
  const { url } = await start({ books: books(), app: { accessToken: undefined } });
  return subgraphAt("freshbooks", `${url}/graphql`);
}

describe("the SDL that is served", () => {
  test("is the contract with its tags, and beside it nothing but federation's own", async () => {
    const definitions = parse((await served()).sdl).definitions;

    const contract = parse(contractText()).definitions.map((definition) => print(definition));
    expect(definitions.map((definition) => print(definition))).toEqual(expect.arrayContaining(contract));
    const added = definitions.filter((definition) => !contract.includes(print(definition)));
    expect(
      added.filter((definition) => !isFederation(definition)).map((definition) => print(definition)),
    ).toEqual([
      "extend type Query {\n  _entities(representations: [_Any!]!): [_Entity]!\n  _service: _Service!\n}",
    ]);
  });

  test("composes alone, without an error and without a hint", async () => {
    const { codes, hints } = compose(await served());

    expect([codes, hints]).toEqual([[], []]);
  });

  test("composes with a subgraph that knows clients by both keys and has amounts and pages of its own", async () => {
    const { codes, hints } = compose(await served(), crm);

    expect([codes, hints]).toEqual([[], []]);
  });

  test.each([
    [
      "a key of fields that do not exist",
      '@key(fields: "freshbooksAccountId freshbooksId")',
      '@key(fields: "freshbooksAccountId noSuchField")',
      "KEY_INVALID_FIELDS",
    ],
    ["a value type that may not be shared", "type Money @shareable", "type Money", "INVALID_FIELD_SHARING"],
  ])("would not compose with %s", async (_, ours, spoilt, code) => {
    const subgraph = await served();

    const { codes } = compose({ ...subgraph, sdl: subgraph.sdl.replace(ours, spoilt) }, crm);

    expect(codes).toContain(code);
  });
});

describe("the descriptions", () => {
  test("are there for all of the contract, and arrive in the supergraph", async () => {
    const ours = descriptionsIn(contractText());
    const { supergraphSdl = "" } = compose(await served(), crm);
    const supergraph = descriptionsIn(supergraphSdl);

    expect(ours.size).toBeGreaterThan(300);
    expect([...ours].filter(([, description]) => !description)).toEqual([]);
    expect([...ours].filter(([name, description]) => supergraph.get(name) !== description)).toEqual([]);
  });
});

describe("through a gateway", () => {
  test("deals of a CRM have clients of FreshBooks: one request for the clients, one for their invoices", async () => {
    const { ask, sandbox } = await join({
      deals: [dealWith("ACM123", "1"), dealWith("ACM123", "3"), dealWith("ACM123", "1")],
      managers: { "Client:ACM123:1": "Mo Farrell" },
    });

    const { data, errors } = await ask(
      `{ deals { title client {
        organization accountManager
        invoices(first: 2) { nodes { number total { amount currency } } }
      } } }`,
      tokens.owner,
    );

    expect(errors).toBeUndefined();
    const first = {
      organization: "Client 1",
      accountManager: "Mo Farrell",
      invoices: { nodes: [usd("0000003", "102.00"), usd("0000002", "101.00")] },
    };
    const third = {
      organization: "Client 3",
      accountManager: null,
      invoices: { nodes: [usd("0000009", "108.00"), usd("0000008", "107.00")] },
    };
    expect(data).toEqual({
      deals: [
        { title: "Deal with ACM123:1", client: first },
        { title: "Deal with ACM123:3", client: third },
        { title: "Deal with ACM123:1", client: first },
      ],
    });
    expect(sandbox.asked()).toEqual([
      "GET /accounting/account/ACM123/users/clients?search[userids][]=1&search[userids][]=3&page=1&per_page=100",
      "GET /accounting/account/ACM123/invoices/invoices?search[customerids][]=1&search[customerids][]=3&page=1&per_page=100",
    ]);
  });

  // Hive Gateway never answers the other two: it asks the CRM for what requires the id before it has the id.
  test.each(gateways)(
    "by %s clients have deals of a CRM, and both speak of Money and PageInfo",
    async (_, over) => {
      const { ask, sandbox } = await join({
        over,
        deals: [dealWith("ACM123", "2"), dealWith("ACM123", "2")],
        managers: { "Client:ACM123:2": "Mo Farrell" },
      });

      const { data, errors } = await ask(
        `{ business { clients(first: 2) {
        nodes { 
          organization accountManager
          outstanding { amount currency }
          deals(first: 1) { nodes { worth { amount currency } } pageInfo { hasNextPage endCursor } }
        }
        pageInfo { hasNextPage hasPreviousPage }
      } } }`,
        tokens.owner,
      );

      expect(errors).toBeUndefined();
      expect(data).toEqual({
        business: {
          clients: {
            nodes: [
              {
                organization: "Client 3",
                accountManager: null,
                outstanding: [{ amount: "321.00", currency: "USD" }],
                deals: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
              },
              {
                organization: "Client 2",
                accountManager: "Mo Farrell",
                outstanding: [{ amount: "312.00", currency: "USD" }],
                deals: {
                  nodes: [{ worth: { amount: "12.50", currency: "USD" } }],
                  pageInfo: { hasNextPage: true, endCursor: null },
                },
              },
            ],
            pageInfo: { hasNextPage: true, hasPreviousPage: false },
          },
        },
      });
      expect(sandbox.asked()).toEqual([
        "GET /accounting/account/ACM123/users/clients?include[]=outstanding_balance&page=1&per_page=2",
      ]);
    },
  );

  test("a client out of the caller's reach looks like one that does not exist, and costs nothing", async () => {
    const { ask, sandbox } = await join({ deals: [dealWith("ACM456", "1"), dealWith("NoSuch", "1")] });
    const query = "{ deals { client { organization accountManager invoices { totalCount } } } }";

    const stranger = await ask(query, tokens.owner);

    const nobody = { organization: null, accountManager: null, invoices: null };
    expect(stranger).toEqual({ data: { deals: [{ client: nobody }, { client: nobody }] } });
    expect(sandbox.asked()).toEqual([]);

    const insider = await ask(query, tokens.several);

    const found = { organization: "Client 1", accountManager: null, invoices: { totalCount: 1 } };
    expect(insider).toEqual({ data: { deals: [{ client: found }, { client: nobody }] } });
    expect(sandbox.asked("GET", "/accounting")).toEqual([
      "/accounting/account/ACM456/users/clients/1",
      "/accounting/account/ACM456/invoices/invoices?search[customerid]=1&page=1&per_page=25",
    ]);
  });
});

describe("through a gateway, arguments that cannot be", () => {
  test("are told by our subgraph, word for word, and the CRM's part still comes", async () => {
    const { ask, sandbox } = await join({ deals: [dealWith("ACM123", "1"), dealWith("ACM123", "2")] });

    const answer = await ask(
      "{ deals { title client { accountManager organization invoices(first: -1) { totalCount } } } }",
      tokens.owner,
    );

    const client = { accountManager: null, organization: null, invoices: null };
    expect(answer.data).toEqual({
      deals: ["1", "2"].map((number) => ({ title: `Deal with ACM123:${number}`, client })),
    });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: "`first` is -1; it must be from 0 to 500",
        extensions: { code: "BAD_USER_INPUT", argument: "first", serviceName: "freshbooks" },
      }),
    ]);
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("through a gateway, a caller whom FreshBooks does not take", () => {
  const query = "{ deals { title client { organization accountManager } } }";
  const unauthenticated = (origin = {}) =>
    [0, 1].map((at) => ({
      message: expect.any(String),
      path: ["deals", at, "client"],
      extensions: { code: "UNAUTHENTICATED", serviceName: "freshbooks", ...origin },
    }));
  const by = (family: string) => ({ family, requestId: expect.any(String) });
  const withoutClients = {
    deals: ["1", "2"].map((number) => ({
      title: `Deal with ACM123:${number}`,
      client: { organization: null, accountManager: null },
    })),
  };
  const deals = [dealWith("ACM123", "1"), dealWith("ACM123", "2")];

  test("is told so for each client by our subgraph, and still gets the CRM's part", async () => {
    const { ask, sandbox } = await join({ deals });

    const answer = await ask(query, "no-such-token");

    expect(answer).toEqual({ data: withoutClients, errors: unauthenticated(by("auth")) });
    expect(JSON.stringify(answer)).not.toMatch(/no-such-token|could not verify|127\.0\.0\.1/);
    expect(sandbox.asked()).toEqual(["GET /auth/api/v1/users/me"]);
  });

  test("is told so when the token dies between two questions, and reads nothing of FreshBooks' own answer", async () => {
    const { ask, sandbox } = await join({ deals });
    sandbox.answerNext({ path: "/accounting" }, { status: 401, body: { error: "upstream-secret" } });

    const answer = await ask(query, tokens.owner);

    expect(answer).toEqual({ data: withoutClients, errors: unauthenticated(by("accounting")) });
    expect(JSON.stringify(answer)).not.toMatch(/sandbox-owner|upstream-secret|127\.0\.0\.1/);
    expect(sandbox.asked("GET", "/accounting")).toHaveLength(1);
  });

  test("is told so when the header holds no bearer token at all", async () => {
    const { ask, sandbox } = await join({ deals });

    const answer = await ask(query, "Basic c2VjcmV0");

    expect(answer).toEqual({ data: withoutClients, errors: unauthenticated() });
    expect(sandbox.asked()).toEqual([]);
  });
});

type Over = { readonly over: (typeof gateways)[number][1] };

/** The graph over three clients with three invoices each, a CRM, and a gateway over both that knows the owner. */
async function join({ deals, managers = {}, over = gateways[0][1] }: Partial<Crm & Over>) {
  const { sandbox, ...graph } = await start({
    books: books({ clients: 3, invoicesEach: 3 }),
    app: { accessToken: undefined },
  });
  const gateway = await askThrough(
    over,
    await subgraphAt("freshbooks", `${graph.url}/graphql`),
    await subgraphAt("crm", await startCrm({ deals: deals ?? [], managers })),
  );
  const ask = (query: string, token: string) =>
    gateway(query, token.includes(" ") ? token : `Bearer ${token}`);
  await ask("{ caller { freshbooksId } }", tokens.owner);
  sandbox.forget();
  return { ask, sandbox };
}

function dealWith(freshbooksAccountId: string, freshbooksId: string): Deal {
  const title = `Deal with ${freshbooksAccountId}:${freshbooksId}`;
  return { id: crypto.randomUUID(), title, worth: "12.50", client: { freshbooksAccountId, freshbooksId } };
}

const usd = (number: string, amount: string) => ({ number, total: { amount, currency: "USD" } });

/** What the library adds for composers and gateways. */
const isFederation = (definition: DefinitionNode): boolean =>
  /^(_|link|federation__|key$|shareable$|tag$|cost$|listSize$)/.test(nameOf(definition) ?? "");
