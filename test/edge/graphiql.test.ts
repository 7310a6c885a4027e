import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify from "fastify";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { graphiqlRoute } from "../../src/routes/graphiql.ts";
import { built, bundle } from "../support/pages/graphiql.ts";
import { start } from "../support/start.ts";

beforeAll(built, 120_000);

describe("the route", () => {
  /** As raw as it is written: fetch would tidy the path first. */
  const asked = (url: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      get({ hostname, port, path, headers, agent: false }, async (answer) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) });
      }).on("error", reject);
    });

  const script = () => {
    const name = /assets\/index-[\w-]+\.js/.exec(readFileSync(join(bundle, "index.html"), "utf8"))?.[0];
    return { path: `/graphiql/${name}`, text: readFileSync(join(bundle, String(name))) };
  };

  test("the page names no other host and allows none", async () => {
    const { url } = await start();
    for (const path of ["/graphiql", "/graphiql/"]) {
      const { status, headers, body } = await asked(url, path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
          "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'",
      );
      expect(String(body)).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  test("assets are kept for ever and come as the browser takes them", async () => {
    const { url } = await start();
    const { path, text } = script();
    const forms = [
      { accept: "gzip, deflate, br, zstd", coding: "br", unpack: brotliDecompressSync },
      { accept: "gzip;q=1.0, br;q=0", coding: "gzip", unpack: gunzipSync },
      { accept: "identity", coding: undefined, unpack: (bytes: Buffer) => bytes },
    ];
    for (const { accept, coding, unpack } of forms) {
      const { status, headers, body } = await asked(url, path, { "accept-encoding": accept });
      expect(status).toBe(200);
      expect(headers["content-encoding"]).toBe(coding);
      expect(headers).toMatchObject({
        "content-type": "text/javascript; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
        "x-content-type-options": "nosniff",
      });
      expect(unpack(body).equals(text)).toBe(true);
    }
  });

  test("nothing but the bundle can be read through it", async () => {
    const { url } = await start();
    const { path } = script();
    const attempts = [
      ...[
        "/graphiql/assets/../index.html",
        "/graphiql/assets/..%2findex.html",
        "/graphiql/assets/%2e%2e/index.html",
      ],
      ...["/graphiql/assets/..%5cindex.html", "/graphiql/assets/..%2f..%2f..%2fvite.config.js"],
      ...[
        "/graphiql/assets/.hidden.js",
        "/graphiql/assets/%00.js",
        "/graphiql/assets/",
        "/graphiql/assets/no.js",
      ],
      ...[`${path}.br`, `${path}%00.css`, "/graphiql/index.html", "/graphiql/../package.json"],
    ];
    for (const attempt of attempts) expect(await asked(url, attempt), attempt).toMatchObject({ status: 404 });
  });

  test("where it was not built, a page says how to install it, and nothing else is affected", async () => {
    const empty = mkdtempSync(join(tmpdir(), "graphiql-"));
    const server = fastify();
    onTestFinished(async () => {
      await server.close();
      rmSync(empty, { recursive: true });
    });
    graphiqlRoute(server, { folder: empty });
    server.get("/graphql", () => "the graph");

    const page = await server.inject("/graphiql");
    expect(page.statusCode).toBe(404);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).toContain("installed without development dependencies");
    expect(page.body).toContain("npm prune --omit=dev");
    expect((await server.inject("/graphiql/assets/index.js")).statusCode).toBe(404);
    expect((await server.inject("/graphql")).body).toBe("the graph");
  });

  test("no file of the bundle names a CDN", () => {
    const texts = readdirSync(join(bundle, "assets")).filter((name) => /\.(js|css)$/.test(name));
    const named = texts.filter((name) =>
      /unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|esm\.sh\/|fonts\.googleapis/.test(
        readFileSync(join(bundle, "assets", name), "utf8"),
      ),
    );
    expect(named).toEqual([]);
  });
});
