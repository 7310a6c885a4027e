import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const probes = ["/live", "/ready", "/health"];

/** What each probe answers. */
const all = (url: string) =>
  Promise.all(
    probes.map(async (path) => {
      const answer = await fetch(url + path);
      return [answer.status, ((await answer.json()) as { status: string }).status];
    }),
  );

test("an idle server is live, ready and healthy, and says what it serves, without a request to FreshBooks", async () => {
  const { url, sandbox, apiOrigin } = await start({ books: books() });
  expect(await all(url)).toEqual([
    [200, "live"],
    [200, "ready"],
    [200, "ok"],
  ]);
  const health = await fetch(`${url}/health`);
  expect(health.headers.get("cache-control")).toBe("no-store");
  expect(await health.json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    books: { kind: "other", origin: apiOrigin },
    store: null,
    freshbooks: { status: "unknown", lastSuccessAt: null, lastFailureAt: null },
  });
  expect(sandbox.asked()).toEqual([]);
});

test("FreshBooks' state is that of the last request for somebody, and makes no server unready", async () => {
  const { url, ask, sandbox } = await start({ books: books() });
  const seen = async () =>
    ((await (await fetch(`${url}/health`)).json()) as { freshbooks: object }).freshbooks;
  const question = "{ business { clients(first: 1) { totalCount } } }";
  await ask(question);
  const instant = expect.stringMatching(/^20.*Z$/);
  expect(await seen()).toEqual({ status: "ok", lastSuccessAt: instant, lastFailureAt: null });

  sandbox.answerNext({ method: "GET", path: "/accounting", times: 3 }, { status: 503, body: "" });
  await ask(question);
  expect(await seen()).toEqual({ status: "failing", lastSuccessAt: instant, lastFailureAt: instant });
  expect((await all(url)).map(([status]) => status)).toEqual([200, 200, 200]);

  sandbox.forget();
  await ask(question);
  const sent = sandbox.asked().length;
  expect(await seen()).toMatchObject({ status: "ok" });
  await all(url);
  expect(sandbox.asked()).toHaveLength(sent);
});

test("a token store that cannot be read makes a server unready, and it is live all the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "probes-"));
  const path = join(folder, "connections.sqlite");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = `k1:${randomBytes(32).toString("base64")}`;
  const { url, sandbox } = await start({ connecting: { store: path, keys } });
  const store = async () => ((await (await fetch(`${url}/health`)).json()) as { store: object }).store;
  expect(await store()).toEqual({ kind: "sqlite", status: "ok" });

  const other = new DatabaseSync(path, { timeout: 5_000 });
  onTestFinished(() => other.close());
  other.exec("ALTER TABLE freshbooks_connections RENAME TO taken_away");
  expect(await all(url)).toEqual([
    [200, "live"],
    [503, "storeUnavailable"],
    [200, "ok"],
  ]);
  expect(await store()).toEqual({ kind: "sqlite", status: "unavailable" });
  other.exec("ALTER TABLE taken_away RENAME TO freshbooks_connections");
  expect((await all(url))[1]).toEqual([200, "ready"]);
  expect(sandbox.asked()).toEqual([]);
});
