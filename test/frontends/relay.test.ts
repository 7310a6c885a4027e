import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  commitMutation,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  getRequest,
  getSelector,
  type SingularReaderSelector,
} from "relay-runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractText } from "../../src/graphql/schema.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import type { Tree } from "../support/start.ts";
import { appFolder, compile, compileText, link } from "./compiled.ts";
import { clientsPage, serve } from "./served.ts";
import { describeGraph } from "./snippets/graph.ts";
import { createEnvironment } from "./snippets/relay/environment.ts";
import { withSemanticNonNull } from "./snippets/relay/schema.ts";

const { sdl } = describeGraph(contractText());
const extension = readFileSync("schema/extensions/semanticNonNull.graphql", "utf8");
const app = appFolder(withSemanticNonNull(sdl, extension));
afterAll(app.remove);

/** A write that is rejected with candidates, and a record that is one of them. */
const ambiguous = `import { graphql } from "relay-runtime";
  export const log = graphql\`
    mutation ambiguousMutation($input: TimeEntryCreateInput!) {
      timeEntryCreate(input: $input) { userErrors { code candidates { id label } } }
    }
  \`;
  export const project = graphql\`query ambiguousQuery($id: ID!) { project(id: $id) { __typename id title } }\`;
`;

type Screens = typeof import("./snippets/relay/clients.ts");
type Artifact = { default: GraphQLTaggedNode };
let screens: Screens;
let nextPage: GraphQLTaggedNode;
let rejected: { log: GraphQLTaggedNode; project: GraphQLTaggedNode };

beforeAll(async () => {
  writeFileSync(join(app.folder, "relay/ambiguous.ts"), ambiguous);
  await compile(app.folder);
  rejected = (await import(link(app.folder, "relay/ambiguous.ts"))) as typeof rejected;
  screens = (await import(link(app.folder, "relay/clients.ts"))) as Screens;
  const page = join(app.folder, "relay/__generated__/clientsPageQuery.graphql.ts");
  nextPage = ((await import(page)) as Artifact).default;
});

async function open(...given: Parameters<typeof serve>) {
  const served = await serve(...given);
  return { ...served, environment: createEnvironment(served.server) };
}

const ask = (environment: Environment, query: GraphQLTaggedNode, variables: object, cached = false) =>
  fetchQuery(environment, query, variables, {
    fetchPolicy: cached ? "store-or-network" : "network-only",
  }).toPromise() as Promise<Tree | undefined>;

/** What a screen reads of its fragment in the store, as `usePaginationFragment` does. */
function shown(environment: Environment, variables: object): Tree | undefined {
  const request = createOperationDescriptor(getRequest(screens.clientsScreen), variables);
  const { data } = environment.lookup(request.fragment);
  const selector = getSelector(screens.clients as never, data as never) as SingularReaderSelector;
  return environment.lookup(selector).data as unknown as Tree;
}

const names = (environment: Environment, variables: object) =>
  Array.from((shown(environment, variables)?.business?.clients?.edges ?? []) as unknown as Tree[]).map(
    ({ node }) => node?.organization,
  );

test("a list grows page by page, and a second reader of it sends nothing", async () => {
  const { environment, sandbox } = await open();
  await ask(environment, screens.clientsScreen, { first: 2 });
  expect(names(environment, { first: 2 })).toEqual(["Client 5", "Client 4"]);
  const page = shown(environment, { first: 2 })?.business?.clients?.pageInfo;
  expect(page).toMatchObject({ hasNextPage: true });
  await ask(environment, nextPage, { first: 2, after: page?.endCursor });
  expect(names(environment, { first: 2 })).toEqual(["Client 5", "Client 4", "Client 3", "Client 2"]);
  expect(sandbox.asked()).toEqual([clientsPage(2), clientsPage(2, 2)]);
  sandbox.forget();
  await ask(environment, screens.clientsScreen, { first: 2 }, true);
  expect(sandbox.asked()).toEqual([]);
});

test("a write shows wherever the record is shown", async () => {
  const { environment, sandbox } = await open();
  await ask(environment, screens.clientsScreen, { first: 2 });
  const invoice = { id: "Invoice:ACM123:5" };
  await ask(environment, screens.invoiceScreen, invoice);
  sandbox.forget();
  await screens.rename(environment, "Client:ACM123:5", "Harbor Bakery");
  expect(names(environment, { first: 2 })).toEqual(["Harbor Bakery", "Client 4"]);
  expect(await ask(environment, screens.invoiceScreen, invoice, true)).toMatchObject({
    invoice: { client: { organization: "Harbor Bakery" } },
  });
  expect(sandbox.asked()).toEqual(["PUT /accounting/account/ACM123/users/clients/5"]);
});

test("records of two businesses with the same number stay apart", async () => {
  const { environment } = await open(undefined, tokens.several);
  const [one, other] = ["Business:14700002", "Business:14700003"].map((businessId) => ({
    businessId,
    first: 1,
  }));
  await ask(environment, screens.clientsScreen, one ?? {});
  await ask(environment, screens.clientsScreen, other ?? {});
  await screens.rename(environment, "Client:ACM456:1", "Harbor Bakery");
  expect(names(environment, one ?? {})).toEqual(["Harbor Bakery"]);
  expect(names(environment, other ?? {})).toEqual(["Client 1"]);
});

test("a candidate is not taken for the record that it names", async () => {
  const projects = [{ title: "Site" }, { title: "Site" }];
  const { environment } = await open(books({ projects }));
  const id = "Project:14700001:1";
  const before = await ask(environment, rejected.project, { id });
  const response = await new Promise<unknown>((resolve, reject) => {
    const input = { project: { title: "Site" }, startedAt: "2026-06-29T12:00:00Z", duration: { hours: "1" } };
    commitMutation(environment, {
      mutation: rejected.log,
      variables: { input },
      onCompleted: resolve,
      onError: reject,
    });
  });
  expect(response).toMatchObject({ timeEntryCreate: { userErrors: [{ code: "AMBIGUOUS" }] } });
  expect(await ask(environment, rejected.project, { id }, true)).toEqual(before);
  expect(before).toMatchObject({ project: { __typename: "Project", title: "Site" } });
});

describe("the compiler", () => {
  test("types a field that is null only with an error as never null, where errors are thrown", async () => {
    const text = "graphql`query triedQuery @throwOnFieldError { business { taxes { totalCount } } }`;";
    expect(await compileText(text, sdl)).toMatch(/taxes: \{[^}]*\} \| null \| undefined;/);
    expect(await compileText(text, withSemanticNonNull(sdl, extension))).toMatch(/taxes: \{[^}]*\};/);
  });

  test("refetches fragments on Query alone", async () => {
    const text = 'graphql`fragment tried_list on Business @refetchable(queryName: "triedQuery") { name }`;';
    await expect(compileText(text, sdl)).rejects.toThrow(
      /Invalid use of @refetchable on fragment 'tried_list'/,
    );
  });
});
