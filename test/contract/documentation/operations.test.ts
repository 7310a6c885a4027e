import { Kind, OperationTypeNode, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples } from "../../../src/graphiql/examples/index.ts";
import { liveFeed } from "../../events/live.ts";
import { type Answer, open, rows, start, type Tree } from "../../support/start.ts";
import { blocks } from "./pages.ts";

let graph: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  graph = await open({ app: { books: { kind: "sandbox", origin: "" } } }); // a feed is turned on by its first use
});
afterAll(() => graph.close());

const isOperation = (text: string) => {
  try {
    // Subscriptions are in the schema, as the test of snippets checks; test/subscriptions opens them.
    return parse(text).definitions.every(
      (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation !== OperationTypeNode.SUBSCRIPTION,
    );
  } catch {
    return false; // fields alone, as the conventions show them
  }
};

const operations = blocks.filter(({ language, text }) => language === "graphql" && isOperation(text));

type Example = { readonly query: string; readonly variables?: string };

const payloads = ({ data }: Answer): Tree[] => Object.values(data).filter(Boolean);

test.each(operations)("$at runs on the sandbox without an error", async (block) => {
  // The JSON below an operation is its variables, or its whole response.
  const written = JSON.parse(block.json ?? "{}");
  if (block.text.includes("export")) await liveFeed(graph);
  const answer = await graph.ask(block.text, "data" in written ? {} : { variables: written });
  expect(answer.errors).toBeUndefined();
  expect(payloads(answer).flatMap((payload) => rows(payload.userErrors))).toEqual([]);
  if ("data" in written) expect(answer).toEqual(written);
});

test.each(examples.filter(({ query }) => isOperation(query)))(
  "the example of GraphiQL runs on the sandbox: $query",
  async ({ query, variables }: Example) => {
    const answer = await graph.ask(query, { variables: JSON.parse(variables ?? "{}") });
    expect(answer.errors).toBeUndefined();
    expect(payloads(answer).flatMap((payload) => rows(payload.userErrors))).toEqual([]);
  },
);

test("the query in the README takes the one request that it states", async () => {
  const first = operations.find(({ at }) => at.startsWith("README.md"));
  const { sandbox, known } = await start();
  await known(first?.text ?? "");
  const list = "GET /accounting/account/Lf8Kq2/invoices/invoices";
  expect(sandbox.asked()).toEqual([`${list}?search[outstanding]=true&page=1&per_page=100`]);
});
