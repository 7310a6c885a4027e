import { stripTypeScriptTypes } from "node:module";
import { Kind, OperationTypeNode, parse } from "graphql";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples } from "../../src/graphiql/examples/index.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { blocks } from "../contract/documentation/pages.ts";
import { books } from "../support/books.ts";
import { open } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf } from "./listen.ts";

const feed = testFeed();
let graph: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  const cast = { clients: [{ id: 1 }], invoices: [{ id: 1, client: 1, number: "7" }] };
  graph = await open({ books: books(cast), app: { events: feed.events } });
});
afterAll(() => graph.close());

const invoiceChanges = () =>
  feed.happens({ kind: "INVOICE", recordId: "Invoice:ACM123:1", changedFields: ["status"] });

const isSubscription = (text: string) => {
  try {
    return parse(text).definitions.every(
      (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.SUBSCRIPTION,
    );
  } catch {
    return false; // fields alone
  }
};

const documented = [
  ...blocks.filter(({ language }) => language === "graphql").map(({ at, text }) => ({ at, text })),
  ...examples.map(({ query }) => ({ at: "an example of GraphiQL", text: query })),
].filter(({ text }) => isSubscription(text));

test("the documentation has subscriptions, and so have the examples", () => {
  expect(documented.length).toBeGreaterThan(2);
});

test.each(documented)("the subscription at $at sends a change without an error", async ({ text }) => {
  const listener = await eventsOf(`${graph.url}/graphql/stream`, { query: text });
  await expect.poll(feed.listening).toBe(1);
  invoiceChanges();
  expect(await listener.next()).toEqual({
    event: "next",
    data: {
      data: {
        businessChanges: expect.objectContaining({
          changedFields: ["status"],
          record: expect.objectContaining({ id: "Invoice:ACM123:1" }),
        }),
      },
    },
  });
  listener.close();
  await expect.poll(feed.listening).toBe(0);
});

test("the client of docs/subscriptions.md continues after each change that it processed", async () => {
  const snippet = blocks.find(({ language, text }) => language === "ts" && text.includes('"graphql-sse"'));
  const script = stripTypeScriptTypes(snippet?.text ?? "")
    .replace(/^import .*$/m, "")
    .replace("http://localhost:4000", graph.url);
  const query = documented.find(({ at }) => at.startsWith("docs/subscriptions.md"))?.text;
  const seen: unknown[] = [];
  const process = async ({ changedFields }: { changedFields: string[] }) => {
    seen.push(changedFields);
    if (seen.length === 2) throw new Error("Enough");
  };
  const run = new Function(
    ...["createClient", "token", "query", "process"],
    `return (async () => {\n${script}\n})();`,
  ) as (...given: unknown[]) => Promise<void>;
  const running = run(createClient, tokens.owner, query, process);
  await expect.poll(feed.listening).toBe(1);
  invoiceChanges();
  invoiceChanges();
  await expect(running).rejects.toThrow("Enough");
  expect(seen).toEqual([["status"], ["status"]]);
});
