import { expect, test } from "vitest";
import type { AppOptions } from "../../../src/app/index.ts";
import { usualRules } from "../../../src/http/rules.ts";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const metrics = { on: true, token: undefined };
const question = "query Mine { business { clients(first: 5) { nodes { organization } } } }";

/** The lines of `/metrics` that count something, by their name and labels. */
async function countsOf(url: string): Promise<Map<string, number>> {
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get("content-type")).toContain("text/plain");
  const lines = (await answer.text()).split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
}

test("without METRICS there is no such page", async () => {
  const { url } = await start({ books: books() });
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});

test("with a token it is for those who send it", async () => {
  const { url } = await start({ books: books(), app: { metrics: { on: true, token: () => "let-me-see" } } });
  const asked = (authorization?: string) =>
    fetch(`${url}/metrics`, { headers: authorization ? { authorization } : {} });
  expect((await asked()).status).toBe(401);
  expect((await asked("Bearer let-me-seE")).status).toBe(401);
  expect((await asked("Bearer let-me-see")).status).toBe(200);
});

test("requests, operations and repetitions are counted by route and outcome", async () => {
  const { url, ask, sandbox } = await start({ books: books(), app: { metrics } });
  await ask(question);
  sandbox.answerNext({ method: "GET", path: "/accounting" }, { status: 503, body: "" });
  await ask(question);
  await ask("{ cats }");
  await ask(`mutation { clientCreate(input: { organization: "A" }) { client { id } userErrors { code } } }`);
  await ask(`{ client(id: "nobody") { organization } caller { freshbooksId } }`);

  const counts = await countsOf(url);
  const clients = `family="accounting",route="/accounting/account/{accountId}/users/clients"`;
  expect(counts.get(`freshbooks_requests_total{${clients},method="GET",outcome="ok"}`)).toBe(2);
  expect(counts.get(`freshbooks_requests_total{${clients},method="GET",outcome="503"}`)).toBe(1);
  expect(counts.get(`freshbooks_requests_total{${clients},method="POST",outcome="ok"}`)).toBe(1);
  expect(
    counts.get(
      `freshbooks_requests_total{family="auth",route="/auth/api/v1/users/me",method="GET",outcome="ok"}`,
    ),
  ).toBe(1);
  expect(counts.get(`freshbooks_retries_total{family="accounting"}`)).toBe(1);
  expect(counts.get(`freshbooks_request_duration_seconds_count{family="accounting",method="GET"}`)).toBe(3);
  expect(counts.get(`graphql_operations_total{type="query",outcome="ok"}`)).toBe(2);
  expect(counts.get(`graphql_operations_total{type="query",outcome="partial"}`)).toBe(1);
  expect(counts.get(`graphql_operations_total{type="mutation",outcome="ok"}`)).toBe(1);
  expect(counts.get(`graphql_operations_total{type="none",outcome="failed"}`)).toBe(1);
  expect(counts.get(`graphql_errors_total{code="BAD_USER_INPUT"}`)).toBe(1);
  expect(counts.get(`graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}`)).toBe(1);
  expect(counts.get("work_in_progress")).toBe(0);
  expect(counts.get("subscriptions_open")).toBe(0);
  expect(counts.get("process_resident_memory_bytes")).toBeGreaterThan(0);
  expect(counts.has("nodejs_eventloop_lag_p99_seconds")).toBe(true);
  expect(sandbox.asked()).toHaveLength(5);
});

test("what FreshBooks ignores or answers amiss is counted, by its own names alone", async () => {
  const { url, ask } = await start({
    books: books({ clients: 3, invoicesEach: 1 }),
    settings: { ignoredFilters: ["customerid"], ignoredReportParameters: ["start_date", "end_date"] },
    app: { metrics },
  });
  const filtered = `{ business { invoices(filter: { clientIds: ["Client:ACM123:2"] }) { totalCount } } }`;
  expect((await ask(filtered)).data.business?.invoices?.totalCount).toBe(1);
  await ask(filtered);
  const report = `{ business { reports { taxSummary(from: "2026-01-01", to: "2026-03-31") { currency } } } }`;
  expect((await ask(report)).errors?.[0]?.extensions.code).toBe("UPSTREAM_MISMATCH");

  const counts = await countsOf(url);
  expect(counts.get(`freshbooks_ignored_filters_total{list="invoices",what="customerid"}`)).toBe(1);
  expect(counts.get(`graphql_errors_total{code="UPSTREAM_MISMATCH"}`)).toBe(1);
});

/** What is counted after ten questions to a family that fails, whose breaker refuses for so long. */
async function ill(openMs: number) {
  const rules = { breaker: { ...usualRules.breaker, openMs } };
  const { url, ask, sandbox } = await start({ books: books(), app: { metrics, rules } });
  await ask("{ caller { freshbooksId } }");
  sandbox.answerNext({ method: "GET", path: "/accounting", times: 50 }, { status: 500, body: "" });
  for (let at = 0; at < 10; at += 1) await ask(question);
  return countsOf(url);
}

test("a breaker that opens, what it holds back, and what is refused here are counted", async () => {
  const app: Partial<AppOptions> = { metrics, load: { mostAtOnce: 0, mostWaiting: 0 } };
  const refusing = await start({ books: books(), app });
  await refusing.ask(question);
  expect((await countsOf(refusing.url)).get(`work_refused_total{why="overloaded"}`)).toBe(1);

  const counts = await ill(60_000);
  expect(counts.get(`freshbooks_breaker_changes_total{family="accounting",state="open"}`)).toBe(1);
  expect(counts.get(`freshbooks_breakers_open{family="accounting"}`)).toBe(1);
  expect(counts.get(`freshbooks_held_total{family="accounting",why="breakerOpen"}`)).toBeGreaterThan(0);
});

test("an open breaker is not counted for ever when its caller does not come back", async () => {
  const counts = await ill(0);
  expect(counts.get(`freshbooks_breaker_changes_total{family="accounting",state="open"}`)).toBeGreaterThan(0);
  expect(counts.get(`freshbooks_breakers_open{family="accounting"}`)).toBe(0);
});

test("no label tells of a tenant, an id, a token, a name or a query", async () => {
  const { url, ask } = await start({ books: books({ clients: 2, invoicesEach: 2 }), app: { metrics } });
  await ask(
    `query Secret { client(id: "Client:ACM123:2") { organization invoices { nodes { id lines { name } payments { nodes { id } } } } }
      business { name projects(first: 5) { nodes { id } } } }`,
    { token: "sandbox-owner" },
  );
  await ask(question, { token: "made-up-token-of-somebody" });
  const text = await (await fetch(`${url}/metrics`)).text();
  for (const secret of ["ACM123", "sandbox-owner", "made-up", "Secret", "Mine", "{id}1", "14700001"])
    expect(text).not.toContain(secret);
  for (const [, label] of text.matchAll(/route="([^"]*)"/g)) expect(label).not.toMatch(/\d{2,}/);
});
