import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { books } from "../../support/books.ts";
import { gateBefore } from "../../support/gatedUpstream.ts";
import { ended, run } from "../../support/program.ts";
import { start } from "../../support/start.ts";

type Value = { stringValue?: string; intValue?: number; arrayValue?: { values: Value[] } };
type Attributes = { key: string; value: Value }[];
type Span = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: Attributes;
  events: { name: string; attributes: Attributes }[];
  status: { code?: number };
};
type Sent = { resourceSpans: { resource: { attributes: Attributes }; scopeSpans: { spans: Span[] }[] }[] };

/** A collector that keeps what it is sent, as OTLP in JSON. */
async function startCollector(status = 200) {
  const bodies: Sent[] = [];
  const paths: string[] = [];
  const server = createServer(async (message, response) => {
    paths.push(`${message.method} ${message.url}`);
    bodies.push((await json(message)) as Sent);
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    bodies,
    resource: () => valuesOf(bodies[0]?.resourceSpans[0]?.resource.attributes ?? []),
    spans: () =>
      bodies.flatMap((body) =>
        body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
  };
}

const valuesOf = (attributes: Attributes) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ?? value.intValue ?? value.arrayValue?.values.map((each) => each.stringValue),
    ]),
  );

const traceId = "0af7651916cd43dd8448eb211c80319c";
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const question = `query Clients { business { clients(first: 5) { nodes { organization } } } }`;

const sampling = { name: "parentbased_always_on", ratio: 1 };

/** The graph that is traced, over a gate that sees the headers of every request. */
async function startTraced(collector: { endpoint: string }) {
  const { apiOrigin, sandbox } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, () => false);
  const graph = await start({
    books: books(),
    app: { apiOrigin: gate.url, tracing: { endpoint: collector.endpoint, sampling } },
  });
  return { ...graph, sandbox, gate };
}

test("an operation is a span of the caller's trace, each attempt one below it, and FreshBooks is told which", async () => {
  const collector = await startCollector();
  const { ask, sandbox, gate, close } = await startTraced(collector);
  await ask("{ caller { freshbooksId } }");
  sandbox.answerNext({ method: "GET", path: "/accounting" }, { status: 503, body: "" });
  await ask(question, {
    headers: { traceparent, tracestate: "vendor=1", "x-request-id": "mine-1" },
    token: "sandbox-owner",
  });
  await close();

  expect(new Set(collector.paths)).toEqual(new Set(["POST /v1/traces"]));
  expect(collector.resource()).toMatchObject({
    "service.name": "freshbooks-subgraph",
    "service.version": expect.stringMatching(/^\d+\.\d+\.\d+/),
    "telemetry.sdk.language": "nodejs",
  });
  const spans = collector.spans().filter((span) => span.traceId === traceId);
  const operation = spans.find(({ parentSpanId }) => parentSpanId === "b7ad6b7169203331");
  expect(operation).toMatchObject({ name: "query", kind: 2 });
  expect(valuesOf(operation?.attributes ?? [])).toEqual({
    "request.id": "mine-1",
    "graphql.operation.type": "query",
    "graphql.operation.name": "Clients",
    "graphql.outcome": "ok",
    "http.response.status_code": 200,
  });
  const attempts = spans.filter(({ parentSpanId }) => parentSpanId === operation?.spanId);
  expect(spans).toHaveLength(3);
  const route = "/accounting/account/{accountId}/users/clients";
  expect(
    attempts.map(({ name, kind, attributes, status }) => [name, kind, valuesOf(attributes), status.code]),
  ).toEqual([
    [
      `GET ${route}`,
      3,
      expect.objectContaining({
        "http.request.method": "GET",
        "url.template": route,
        "freshbooks.family": "accounting",
        "http.response.status_code": 503,
        "error.type": "503",
      }),
      2,
    ],
    [
      `GET ${route}`,
      3,
      expect.objectContaining({ "http.response.status_code": 200, "http.request.resend_count": 1 }),
      0,
    ],
  ]);
  const told = gate.seen().filter(({ url }) => url?.startsWith("/accounting"));
  expect(told.map(({ headers }) => headers.traceparent)).toEqual(
    attempts.map(({ spanId }) => `00-${traceId}-${spanId}-01`),
  );
  expect(told.map(({ headers }) => headers.tracestate)).toEqual(["vendor=1", "vendor=1"]);
});

test("without a caller's trace, or with one that is none, it begins one; what is not sampled is not sent", async () => {
  const collector = await startCollector();
  const { ask, gate, close } = await startTraced(collector);
  await ask(question);
  await ask(question, { headers: { traceparent: "00-nonsense" } });
  await ask(question, { headers: { traceparent: traceparent.replace(/01$/, "00") } });
  await close();
  const operations = collector.spans().filter(({ kind }) => kind === 2);
  expect(operations.map(({ parentSpanId }) => parentSpanId || undefined)).toEqual([undefined, undefined]);
  expect(new Set(operations.map((span) => span.traceId)).size).toBe(2);
  expect(gate.seen().at(-1)?.headers.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
});

test("an error is told by its code; no token, query, variable, id or answer is in a span", async () => {
  const collector = await startCollector();
  const { ask, sandbox, close } = await startTraced(collector);
  sandbox.answerNext({ method: "GET", path: "/accounting", times: 9 }, { status: 403, body: "confidential" });
  await ask(`query Q($word: String!) { business { clients(filter: { search: $word }) { totalCount } } }`, {
    variables: { word: "confidential" },
    token: "sandbox-owner",
  });
  await ask(`{ client(id: "Client:ACM123:1") { organization } confidential }`);
  await ask(
    `mutation { clientCreate(input: { organization: "confidential" }) { client { id } userErrors { code } } }`,
  );
  await close();
  const operations = collector.spans().filter(({ kind }) => kind === 2);
  expect(operations.map(({ attributes }) => valuesOf(attributes)["graphql.error.codes"])).toContainEqual([
    "GRAPHQL_VALIDATION_FAILED",
  ]);
  const all = JSON.stringify(collector.bodies);
  for (const secret of ["confidential", "sandbox-owner", "ACM123", "totalCount"])
    expect(all).not.toContain(secret);
});

test("a collector that is not there costs nothing but a warning", async () => {
  const collector = await startCollector(400);
  const { ask, logged, close } = await startTraced(collector);
  expect((await ask(question)).errors).toBeUndefined();
  await close();
  expect(logged.filter((line) => line.includes("Spans were lost"))).toHaveLength(1);
});

test("OpenTelemetry's own variables name the service, describe it and choose what is sampled", async () => {
  const { apiOrigin } = await start({ books: books() });
  const collector = await startCollector();
  const { child, url } = await run({
    FRESHBOOKS_API_URL: apiOrigin,
    FRESHBOOKS_ACCESS_TOKEN: "sandbox-owner",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=test,team=books%2C%20too,service.name=other",
    OTEL_SERVICE_NAME: "ledger-graph",
    OTEL_TRACES_SAMPLER: "parentbased_traceidratio",
    OTEL_TRACES_SAMPLER_ARG: "0",
  });
  for (const headers of [{}, { traceparent }])
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(headers as Record<string, string>) },
      body: JSON.stringify({ query: question }),
    });
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(collector.resource()).toMatchObject({
    "service.name": "ledger-graph",
    "deployment.environment.name": "test",
    team: "books, too",
  });
  const operations = collector.spans().filter(({ kind }) => kind === 2);
  expect(operations.map((span) => span.traceId)).toEqual([traceId]);
});

test.each([
  ["always_on", 2],
  ["always_off", 0],
  ["parentbased_always_off", 1],
  ["traceidratio", 2],
])("the sampler %s sends %i of two operations, one of which the caller samples", async (name, sent) => {
  const collector = await startCollector();
  const { ask, close } = await start({
    books: books(),
    app: { tracing: { endpoint: collector.endpoint, sampling: { name, ratio: 1 } } },
  });
  await ask(question);
  await ask(question, { headers: { traceparent } });
  await close();
  expect(collector.spans().filter(({ kind }) => kind === 2)).toHaveLength(sent);
});

test("off, nothing of it is loaded and FreshBooks is told of no trace", async () => {
  const spy = `import { registerHooks } from "node:module";
    registerHooks({ load(url, context, next) {
      if (/node_modules\\/(prom-client|@opentelemetry)/.test(url)) console.log("LOADED " + url);
      return next(url, context); } });`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(spy)}`;
  const { apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, () => false);
  const env = { NODE_OPTIONS, FRESHBOOKS_API_URL: gate.url, FRESHBOOKS_ACCESS_TOKEN: "sandbox-owner" };
  const ask = async (url: string) =>
    (
      await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", traceparent },
        body: JSON.stringify({ query: question }),
      })
    ).json();

  const off = await run(env);
  expect(await ask(off.url)).not.toHaveProperty("errors");
  off.child.kill("SIGTERM");
  expect(await ended(off.child)).toBe(0);
  expect(off.printed()).not.toContain("LOADED");
  expect(gate.seen().every(({ headers }) => headers.traceparent === undefined)).toBe(true);

  const collector = await startCollector();
  const on = await run({ ...env, METRICS: "on", OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  expect(await ask(on.url)).not.toHaveProperty("errors");
  on.child.kill("SIGTERM");
  expect(await ended(on.child)).toBe(0);
  expect(on.printed()).toContain("LOADED");
  expect(collector.spans().filter((span) => span.traceId === traceId)).toHaveLength(3);
});
