import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { ConfigError, createSubgraph, type SubgraphOptions } from "../../src/index.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";

const quiet: SubgraphOptions = { logLevel: "silent" };

async function create(options: SubgraphOptions) {
  const subgraph = await createSubgraph({ ...quiet, ...options });
  onTestFinished(subgraph.close);
  return subgraph;
}

const ask = async (url: string, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
};

/** A host with a server of its own. */
async function host(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

/** What createSubgraph says of its options. */
const problemsOf = async (options: SubgraphOptions): Promise<readonly string[]> => {
  const failure: unknown = await createSubgraph(options).then(
    (subgraph) => subgraph.close(),
    (error: unknown) => error,
  );
  if (failure instanceof ConfigError) return failure.problems;
  throw failure ?? new Error("The options are valid");
};

test("without options it listens over the books of a sandbox, and closing it leaves nothing open", async () => {
  const subgraph = await createSubgraph({ ...quiet, port: 0 });
  const url = await subgraph.listen();
  expect(subgraph.books).toMatchObject({ kind: "sandbox" });
  expect(await ask(url, "{ business { name } }")).toEqual({
    status: 200,
    body: { data: { business: { name: "Larkspur & Finch Studio" } } },
  });
  expect(await (await fetch(`${url}/schema.graphql`)).text()).toBe(subgraph.sdl);
  await subgraph.close();
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  await expect(fetch(`${subgraph.books.origin}/_sandbox/requests`)).rejects.toThrow();
});

test("a host mounts it beside its own routes, without a port of its own", async () => {
  const sandbox = createSandbox();
  const freshbooksApiUrl = await sandbox.listen();
  onTestFinished(() => sandbox.close());
  const subgraph = await create({ freshbooksApiUrl, graphPrefix: "FreshBooks" });
  expect(subgraph.books).toEqual({ kind: "other", origin: freshbooksApiUrl });
  expect(subgraph.sdl).toContain("type FreshBooksInvoice ");
  const url = await host((request, response) => {
    if (request.url === "/own") return response.end("the host");
    return subgraph.handler(request, response);
  });
  const authorization = `Bearer ${tokens.owner}`;
  const answer = await ask(url, "{ freshbooksBusiness { name } }", { authorization });
  expect(answer.body).toEqual({ data: { freshbooksBusiness: { name: "Larkspur & Finch Studio" } } });
  expect(await (await fetch(`${url}/own`)).text()).toBe("the host");
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
});

test("mounted, people sign in to the sandbox under the host's address", async () => {
  const subgraph = await create({});
  const url = await host(subgraph.handler);
  const page = await fetch(`${url}/connect`, { redirect: "manual" });
  const location = new URL(String(page.headers.get("location")), url);
  expect(location.searchParams.get("redirect_uri")).toBe(`${url}/connect/callback`);
});

test("closing it completes the requests that a host has handed over", async () => {
  const subgraph = await createSubgraph(quiet);
  const url = await host(subgraph.handler);
  const answer = ask(url, "{ business { clients(first: 100) { nodes { invoices { totalCount } } } } }");
  await fetch(`${url}/health`);
  await subgraph.close();
  expect([200, 503]).toContain((await answer).status);
});

test("it logs to the logger of its host", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const subgraph = await create({ log, port: 0 });
  await ask(await subgraph.listen(), "query Named { business { name } }");
  expect(lines.join("")).toContain("Named");
});

test("what is wrong with options is told at once, by their names, and no value is quoted", async () => {
  const problems = await problemsOf({
    port: 70_000,
    freshbooksAccessToken: "two words",
    freshbooksScopes: ["user:profile:read"],
    tokenStore: "memory",
    metrics: true,
    host: "0.0.0.0",
  });
  expect(problems.map((problem) => problem.split(" ")[0]).toSorted()).toEqual(
    ["port", "freshbooksAccessToken", "freshbooksScopes", "tokenStore", "metricsToken"].toSorted(),
  );
  expect(problems.join("\n")).not.toMatch(/two words|[A-Z]{3,}_[A-Z]/);
});

test("options that do not exist or have another type are all named, with what is meant, and no value", async () => {
  const odd: Record<string, unknown> = {
    freshbooksToken: "secret",
    loglevel: "info",
    PUBLIC_URL: "x",
    "secret value": 1,
    graphiql: "off",
    host: 127,
    allowedOrigins: "https://app.example.com",
    port: null,
    log: console.log,
    sandboxSeed: "7",
    metrics: undefined,
  };
  await expect(createSubgraph(odd as SubgraphOptions)).rejects.toEqual(
    new TypeError(
      [
        "The options are invalid:",
        "freshbooksToken is not an option: did you mean freshbooksAccessToken?",
        "loglevel is not an option: did you mean logLevel?",
        "PUBLIC_URL is not an option: did you mean publicUrl?",
        "A name is not an option",
        "graphiql must be true or false, not a string",
        "host must be a string, not a number",
        "allowedOrigins must be an array of strings, not a string",
        "port must be a number, not null",
        "log must be a pino logger, not a function",
      ].join("\n  "),
    ),
  );
  for (const [nothing, what] of [
    [null, "null"],
    [4000, "a number"],
    [[], "an array"],
  ] as const)
    await expect(createSubgraph(nothing as SubgraphOptions)).rejects.toEqual(
      new TypeError(`createSubgraph takes an object with options, not ${what}`),
    );
});

test("an option that is empty is a problem", async () => {
  expect(await problemsOf({ freshbooksAccessToken: "" })).toEqual([
    "freshbooksAccessToken is empty: set it, or unset it",
  ]);
});

test("a port that is taken is a problem of the option", async () => {
  const url = await host((_, response) => response.end());
  const subgraph = await create({ port: Number(new URL(url).port) });
  await expect(subgraph.listen()).rejects.toThrow("  port must be free");
});

test("nothing is read from the environment", async () => {
  process.env.FRESHBOOKS_API_URL = "http://127.0.0.1:9";
  onTestFinished(() => {
    delete process.env.FRESHBOOKS_API_URL;
  });
  expect((await create({})).books.kind).toBe("sandbox");
});

test("every variable of the environment is an option", () => {
  const source = readFileSync("src/subgraph/types.ts", "utf8");
  const options = [...source.matchAll(/^ {2}(\w+)\?: /gm)].map(([, name]) => name);
  const told = readFileSync("docs/configuration.md", "utf8").matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g);
  const variables = [...told]
    .map(([, name = ""]) => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .filter((name) => name !== "sqlite");
  expect(options.toSorted()).toEqual([...new Set([...variables, "log"])].toSorted());
});
