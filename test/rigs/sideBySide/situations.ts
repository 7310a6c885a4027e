import type { Client as Sdk } from "@freshbooks/api";
import type { Rule } from "../../../src/sandbox/faults/rule.ts";

/** The same call of the official SDK and the graph. */
type Wish = {
  readonly sdk: (sdk: Sdk) => Promise<unknown>;
  readonly graph: string;
  /** The counted requests. */
  readonly path: string;
};

const account = "ACM123";
const clients = `/accounting/account/${account}/users/clients`;

const list: Wish = {
  sdk: (sdk) => sdk.clients.list(account),
  graph: "{ business { clients { nodes { id } } } }",
  path: clients,
};
const byEmail: Wish = {
  sdk: async (sdk) => {
    const { SearchQueryBuilder } = await import("@freshbooks/api/dist/models/builders/index.js");
    return sdk.clients.list(account, [new SearchQueryBuilder().equals("email", "client2@example.test")]);
  },
  graph: '{ business { clients(filter: { email: "client2@example.test" }) { nodes { id } } } }',
  path: clients,
};
const create: Wish = {
  sdk: (sdk) => sdk.clients.create({ organization: "Cypress", note: "n" }, account),
  graph: `mutation { clientCreate(input: { organization: "Cypress", note: "n" })
    { client { id } userErrors { code path } } }`,
  path: clients,
};
const update: Wish = {
  sdk: (sdk) => sdk.clients.update({ organization: "Cypress" }, account, "1"),
  graph: `mutation { clientUpdate(input: { id: "Client:${account}:1", organization: "Cypress" })
    { client { id } userErrors { code path } } }`,
  path: `${clients}/1`,
};

export type Situation = { readonly name: string; readonly wish: Wish; readonly rule: Rule };

/** Faults, each for its own sandbox. */
export const situations: readonly Situation[] = [
  { name: "list: every connection reset", wish: list, rule: { fault: "reset" } },
  { name: "list: reset once", wish: list, rule: { fault: "reset", times: 1 } },
  { name: "list: 500 twice", wish: list, rule: { fault: "error", times: 2 } },
  { name: "list: 502 page in HTML, once", wish: list, rule: { fault: "html", times: 1 } },
  { name: "list: no answer", wish: list, rule: { fault: "hang" } },
  { name: "list: 10 bytes a second", wish: list, rule: { fault: "slowBody", bytesPerSecond: 10 } },
  { name: "list: half of the JSON, once", wish: list, rule: { fault: "cutJson", times: 1 } },
  { name: "list: body cut off, once", wish: list, rule: { fault: "truncated", times: 1 } },
  { name: "list: not in the plan (200)", wish: list, rule: { fault: "planGate" } },
  { name: "list: 429 once, Retry-After 2", wish: list, rule: { fault: "limited", retryAfter: 2, times: 1 } },
  {
    name: "list: filter ignored",
    wish: byEmail,
    rule: { fault: "stance", settings: { ignoredFilters: ["email"] } },
  },
  { name: "create: reset before processing", wish: create, rule: { fault: "reset", method: "POST" } },
  {
    name: "create: reset after processing",
    wish: create,
    rule: { fault: "reset", method: "POST", after: "commit" },
  },
  {
    name: "create: 500 after processing",
    wish: create,
    rule: { fault: "error", method: "POST", after: "commit" },
  },
  {
    name: "create: 502 page after processing",
    wish: create,
    rule: { fault: "html", method: "POST", after: "commit" },
  },
  {
    name: "create: 429 once, Retry-After 2",
    wish: create,
    rule: { fault: "limited", method: "POST", retryAfter: 2, times: 1 },
  },
  {
    name: "create: a field is dropped",
    wish: create,
    rule: { fault: "stance", method: "POST", settings: { droppedFields: ["client.note"] } },
  },
  {
    name: "update: reset after processing",
    wish: update,
    rule: { fault: "reset", method: "PUT", after: "commit" },
  },
  {
    name: "update: 500 after processing, twice",
    wish: update,
    rule: { fault: "error", method: "PUT", after: "commit", times: 2 },
  },
  {
    name: "update: 500 after processing, always",
    wish: update,
    rule: { fault: "error", method: "PUT", after: "commit" },
  },
];
