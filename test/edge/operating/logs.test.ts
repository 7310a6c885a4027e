import { expect, test } from "vitest";
import { createLog } from "../../../src/telemetry/log.ts";
import { sparsely } from "../../../src/telemetry/sparse.ts";
import { books } from "../../support/books.ts";
import { start, type Tree } from "../../support/start.ts";

const question = `query Clients($first: Int) { business { clients(first: $first) { nodes { organization } } } }`;
const linesIn = (logged: readonly string[], msg: string) =>
  logged.map((line) => JSON.parse(line) as Tree & { msg?: unknown }).filter((line) => line.msg === msg);

/** Whatever is logged at a level, and the graph that logs it. */
async function startAt(level: string) {
  const logged: string[] = [];
  const log = createLog(level, { write: (line: string) => void logged.push(line) });
  return { ...(await start({ books: books(), app: { log } })), logged };
}

test("the request id is the caller's where it is fit for a log, else a new one, and comes back", async () => {
  const { url } = await startAt("info");
  const idFor = async (id?: string) =>
    (await fetch(`${url}/health`, { headers: id ? { "x-request-id": id } : {} })).headers.get("x-request-id");
  expect(await idFor("trace-1.2:3_4")).toBe("trace-1.2:3_4");
  const made = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  expect(await idFor()).toMatch(made);
  for (const unfit of ["two words", "x".repeat(101), '{"level":60}'])
    expect(await idFor(unfit)).toMatch(made);
});

test("an operation is one line at info, with what it took, and each request one at debug", async () => {
  const { ask, logged } = await startAt("debug");
  await ask(question, { variables: { first: 5 }, headers: { "x-request-id": "mine-1" } });
  expect(linesIn(logged, "Answered")).toEqual([
    expect.objectContaining({
      level: "info",
      requestId: "mine-1",
      type: "query",
      operation: "Clients",
      outcome: "ok",
      status: 200,
      durationMs: expect.any(Number),
      freshbooks: { requests: 2, retries: 0, waitedMs: expect.any(Number) },
    }),
  ]);
  const attempts = linesIn(logged, "Sent a request to FreshBooks");
  expect(
    attempts.map(({ level, method, route, attempt, status, requestId }) => [
      level,
      method,
      route,
      attempt,
      status,
      requestId,
    ]),
  ).toEqual([
    ["debug", "GET", "/auth/api/v1/users/me", 1, 200, "mine-1"],
    ["debug", "GET", "/accounting/account/{accountId}/users/clients", 1, 200, "mine-1"],
  ]);
});

test("an operation that fails tells its codes, and nothing of what was asked", async () => {
  const { ask, logged } = await startAt("info");
  await ask(
    `query Wrong { a: client(id: "confidential-1") { organization } b: client(id: "confidential-2") { organization } }`,
    {
      token: "sandbox-owner",
    },
  );
  await ask(`query Unread($secret: String) { confidential(word: "confidential-3") }`, {
    variables: { secret: "confidential-4" },
  });
  await ask(question, { token: "confidential-token" });
  expect(
    linesIn(logged, "Answered").map(({ outcome, status, codes, operation }) => [
      operation,
      outcome,
      status,
      codes,
    ]),
  ).toEqual([
    ["Wrong", "partial", 200, ["BAD_USER_INPUT"]],
    [undefined, "failed", 400, ["GRAPHQL_VALIDATION_FAILED"]],
    ["Clients", "partial", 200, ["UNAUTHENTICATED"]],
  ]);
  expect(logged.join("")).not.toContain("confidential");
  expect(logged.join("")).not.toContain("sandbox-owner");
});

test("lines are found by the caller's trace, and one that is none is not repeated", async () => {
  const { ask, logged } = await startAt("debug");
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  await ask(question, { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
  const lines = logged.map((line) => JSON.parse(line) as Tree);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map((line) => line.traceId))).toEqual(new Set([traceId]));

  logged.length = 0;
  for (const traceparent of ["nonsense", `00-${"0".repeat(32)}-b7ad6b7169203331-01`])
    await ask(question, { headers: { traceparent } });
  expect(logged.filter((line) => line.includes("traceId"))).toEqual([]);
});

test("at warn nothing is logged of what goes well", async () => {
  const { ask, logged } = await startAt("warn");
  await ask(question);
  expect(logged).toEqual([]);
});

test("an ignored filter and a family that keeps failing are warned of, once", async () => {
  const { ask, sandbox, logged } = await startAt("warn");
  sandbox.settings.ignoredFilters.push("vis_state");
  await ask("{ business { clients(filter: { archived: true }) { totalCount } } }");
  await ask("{ business { clients(filter: { archived: true }) { totalCount } } }");
  expect(logged.map((line) => JSON.parse(line) as Tree)).toEqual([
    expect.objectContaining({ level: "warn", list: "clients", what: "vis_state" }),
  ]);

  logged.length = 0;
  sandbox.answerNext(
    { method: "GET", path: "/accounting", times: 50 },
    { status: 500, body: "confidential" },
  );
  for (let at = 0; at < 10; at += 1) await ask(question);
  const warnings = logged.map((line) => JSON.parse(line) as Tree & { msg: string });
  expect(warnings.map(({ msg }) => msg).toSorted()).toEqual([
    "FreshBooks keeps failing: no requests are sent for a while",
    "Requests to FreshBooks were not sent",
  ]);
  expect(logged.join("")).not.toContain("confidential");
});

test("of many warnings the first is told at once, and the others together, some seconds later", () => {
  const told: string[] = [];
  let later: (() => void)[] = [];
  const pass = () => {
    const due = later;
    later = [];
    for (const run of due) run();
  };
  const tell = sparsely(
    (key, times) => told.push(`${key} × ${times}`),
    (_, run) => later.push(run),
  );
  for (let at = 0; at < 5; at += 1) tell("overloaded");
  tell("draining");
  expect(told).toEqual(["overloaded × 1", "draining × 1"]);
  pass();
  expect(told.slice(2)).toEqual(["overloaded × 4"]);
  pass();
  expect(later).toEqual([]);
  tell("overloaded");
  expect(told.slice(3)).toEqual(["overloaded × 1"]);
});
