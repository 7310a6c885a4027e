import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start, type Tree } from "../support/start.ts";

const headers = { "freshbooks-usage": "include" };
const question = "{ business { clients(first: 5) { nodes { organization } } } }";

/** What an answer tells of its operation. */
const usageIn = (answer: unknown) =>
  (answer as { extensions?: { freshbooks?: Tree } }).extensions?.freshbooks;

test("who asks for it is told what a question took of FreshBooks", async () => {
  const { ask, sandbox } = await start({ books: books() });
  const first = await ask(question, { headers });
  expect(first.data.business?.clients?.nodes).toHaveLength(1);
  expect(usageIn(first)).toEqual({
    requests: 2,
    retries: 0,
    waitedMs: expect.any(Number),
    limit: { remaining: expect.any(Number), resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
  });
  expect(usageIn(await ask(question, { headers }))).toMatchObject({ requests: 1, retries: 0 });
  expect(sandbox.asked()).toHaveLength(3);
});

test("nobody else is told", async () => {
  const { ask } = await start({ books: books() });
  for (const other of [{}, { "freshbooks-usage": "1" }])
    expect(await ask(question, { headers: other })).not.toHaveProperty("extensions");
});

test("repetitions are counted, and are requests, too", async () => {
  const { known, sandbox } = await start({ books: books() });
  sandbox.answerNext({ method: "GET", path: "/accounting", times: 2 }, { status: 503, body: "" });
  const answer = await known(question, { headers });
  expect(answer.errors).toBeUndefined();
  expect(sandbox.asked()).toHaveLength(3);
  expect(usageIn(answer)).toMatchObject({ requests: 3, retries: 2 });
});

test("a mutation tells it as well", async () => {
  const { known } = await start({ books: books() });
  const answer = await known(
    `mutation { clientCreate(input: { organization: "Larkspur" }) { client { organization } userErrors { code } } }`,
    { headers },
  );
  expect(answer.data.clientCreate?.userErrors).toEqual([]);
  expect(usageIn(answer)).toMatchObject({ requests: 1, retries: 0 });
});

test.each([
  ["that FreshBooks refuses", question, 1, "FORBIDDEN"],
  ["that asks nothing of FreshBooks", `{ client(id: "nobody") { organization } }`, 0, "BAD_USER_INPUT"],
  ["that cannot be read", "{ business {", 0, "GRAPHQL_PARSE_FAILED"],
  ["of another schema", "{ cats }", 0, "GRAPHQL_VALIDATION_FAILED"],
])("an error tells it beside itself: a question %s", async (_, query, requests, code) => {
  const { known, sandbox } = await start({ books: books() });
  await known("{ caller { freshbooksId } }");
  sandbox.answerNext({ method: "GET", path: "/accounting", times: 5 }, { status: 403, body: {} });
  const answer = await known(query, { headers });
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
  expect(usageIn(answer)).toMatchObject({ requests, retries: 0 });
});
