import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { type Answer, start } from "../support/start.ts";

test.each([
  ["a subscription", '{"query":"subscription { businessChanges { number } }"}'],
  [
    "a persisted query of another hash",
    `{"query":"{ caller { email } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${"0".repeat(64)}"}}}`,
  ],
  ["no query", "{}"],
  ["what is no JSON", "{"],
  ["nothing", ""],
  ["too large a body", JSON.stringify({ query: " ".repeat(1_100_000) })],
])("%s is a bad request in GraphQL's own shape, and no defect of ours", async (_, body) => {
  const { url, sandbox, logged } = await start({ books: books() });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { errors } = (await response.json()) as Answer;
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).not.toContain("An internal error");
  expect(errors?.[0]?.extensions).toEqual({ code: "BAD_REQUEST" });
  expect(sandbox.asked()).toEqual([]);
  expect(logged.join("")).not.toContain("A defect");
});

test("another media type is told which one is read", async () => {
  const { url } = await start({ books: books() });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/xml" },
    body: "<me/>",
  });
  expect(response.status).toBe(415);
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringContaining("application/json"), extensions: { code: "BAD_REQUEST" } }],
  });
});
