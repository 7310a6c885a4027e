import { getIntrospectionQuery, graphql } from "graphql";
import { expect, test } from "vitest";
import { contractText, createSchema } from "../../src/graphql/schema.ts";
import { ended, run } from "../support/program.ts";
import { builtInBy, loadedBy, tellingLoaded } from "./loaded.ts";

/** What only a configuration, a sign-in or a page needs. */
const later =
  /node_modules\/(pg|ws|graphql-ws|prom-client|@opentelemetry|oauth4webapi)\/|undici\/(index|lib\/(web\/fetch|mock))|oauth\/stores\/(postgres|sqlite)|telemetry\/(metrics|tracing)\.ts|terminal\/connect|jose\/.*(encrypt|decrypt|verify)/;

test("a start and a first answer load nothing that is not used", async () => {
  const args = ["--import", tellingLoaded, "src/cli.ts"]; // the source, whatever was built
  const { child, printed, url } = await run({}, { args });
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ business { name clients(first: 1) { nodes { organization } } } }" }),
  });
  expect(await response.json()).toMatchObject({ data: { business: { clients: { nodes: [{}] } } } });
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);

  const loaded = loadedBy(printed());
  expect(loaded.filter((url) => later.test(url))).toEqual([]);
  expect(loaded.length).toBeLessThan(1_800);
  // Node's own fetch, beside the one of the package.
  expect(builtInBy(printed())).not.toContain("NativeModule internal/deps/undici/undici");
});

test("the bundle serves the schema of the source", async () => {
  const schema = createSchema();
  const { child, url } = await run();
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { "content-type": "application/json" };
    return (await fetch(url, { method: "POST", headers, body })).json();
  };
  const source = await graphql({ schema, source: "{ _service { sdl } }" });
  expect(await ask("{ _service { sdl } }")).toEqual(source);
  const introspection = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  expect(await ask(introspection)).toEqual(await graphql({ schema, source: introspection }));
  expect(
    await ask('{ _entities(representations: [{ __typename: "Nothing", id: "1" }]) { __typename } }'),
  ).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" }, path: ["_entities", 0] }] });
  const printed = await (await fetch(url.replace("/graphql", "/schema.graphql"))).text();
  expect(printed).toBe(contractText());
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});
