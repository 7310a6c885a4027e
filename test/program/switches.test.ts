import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { openBrowser, textOf } from "../support/pages/browser.ts";
import { start } from "../support/start.ts";

const html = { headers: { accept: "text/html" } };

test("without GraphiQL there is none, and nothing leads to it", async () => {
  const { url, ask } = await start({ app: { graphiql: false }, connecting: {} });
  for (const path of ["/graphiql", "/graphiql/", "/graphiql/assets/index.js"]) {
    const answer = await fetch(url + path);
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: "NOT_FOUND" } }]);
  }
  expect(await (await fetch(url)).text()).not.toContain("raphiql");
  expect(await (await fetch(url, html)).text()).not.toContain("raphiql");
  const done = await openBrowser().signIn(`${url}/connect`);
  expect(done.body).not.toContain("raphiql");
  expect(textOf(done.body)).toContain("Start page");
  expect((await ask("{ __schema { queryType { name } } }")).errors).toBeUndefined();
});

test("without introspection strangers learn nothing of the schema, and a supergraph is composed as before", async () => {
  const { url, ask, sandbox } = await start({ app: { introspection: false } });
  const { data, errors } = await ask(getIntrospectionQuery());
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({
      message: "Introspection is switched off on this server (INTROSPECTION): `__schema` is not available",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    }),
  ]);
  const aliased = await ask(`{ caller { email } a: __type(name: "Query") { name } }`);
  expect(aliased.errors?.map(({ message }) => message)).toEqual([expect.stringContaining("`__type` is not")]);
  const slip = await ask("{ busines { name } }");
  expect(slip.errors?.[0]?.message).not.toContain("business");
  expect(sandbox.asked()).toEqual([]);

  expect((await fetch(`${url}/schema.graphql`)).status).toBe(404);
  expect(await (await fetch(url)).text()).not.toContain("schema");
  expect(await (await fetch(url, html)).text()).not.toContain("schema.graphql");

  const service = await ask("{ __typename _service { sdl } }");
  expect(service.errors).toBeUndefined();
  expect(service.data._service?.sdl).toContain("type Invoice");
  expect((await ask("{ __typename caller { email __typename } }")).errors).toBeUndefined();
});
