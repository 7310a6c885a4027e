import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { request } from "undici";
import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { megabyte, photo } from "../support/photo.ts";
import { create, formWith, operationWith, uploadPath, withUpload } from "../support/send.ts";
import { type Answer, start } from "../support/start.ts";

const question = JSON.stringify({ query: "{ caller { email } }" });

async function post(url: string, body: Buffer, coding: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": coding },
    body: body as Buffer<ArrayBuffer>,
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, taken: response.headers.get("accept-encoding"), ...answer };
}

describe("a body that comes packed", () => {
  test.each([
    ["gzip", gzipSync],
    ["X-GZIP", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["identity", Buffer.from],
  ] as const)("as %s is read like any other", async (coding, pack) => {
    const { url } = await start({ books: books() });
    const { status, data } = await post(url, pack(question), coding);
    expect(status).toBe(200);
    expect(data.caller?.email).toBe("ada@example.test");
  });

  test.each(["zstd", "gzip, br", "compress"])("as %s is told how it may be", async (coding) => {
    const { url, sandbox } = await start({ books: books() });
    const { status, taken, errors } = await post(url, gzipSync(question), coding);
    expect(status).toBe(415);
    expect(taken).toBe("gzip, br, deflate");
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_REQUEST" });
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["is something else", Buffer.from(question)],
    ["breaks off", gzipSync(question).subarray(0, -9)],
    ["has something behind it", Buffer.concat([gzipSync(question), Buffer.from("more")])],
    ["is not UTF-8 inside", gzipSync(Buffer.from('{"query":"{ caller { email } } # \u00e9"}', "latin1"))],
  ])("and %s is refused", async (_, body) => {
    const { url, sandbox } = await start({ books: books() });
    const { status, errors } = await post(url, body, "gzip");
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_REQUEST" });
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ] as const)("as a bomb of %s is refused before the bomb has come whole", async (coding, pack) => {
    const { url } = await start({ books: books() });
    const bomb = pack(Buffer.alloc(40 * megabyte, " "));
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-encoding: ${coding}\r\n`;
    socket.write(`${head}content-length: ${bomb.length}\r\n\r\n`);
    socket.write(bomb.subarray(0, -1));
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain("HTTP/1.1 413");
    socket.destroy();
  });

  test("cannot bring files", async () => {
    const { url, sandbox } = await start({ books: books() });
    const headers = { "content-encoding": "gzip", "apollo-require-preflight": "true" };
    const operation = operationWith(create, withUpload, { [uploadPath]: { bytes: photo() } });
    for (const [path, body] of [
      ["/graphql", operation],
      ["/files", formWith(photo())],
    ] as const) {
      const response = await fetch(url + path, { method: "POST", headers, body });
      expect([path, response.status]).toEqual([path, 415]);
      expect(response.headers.get("accept-encoding")).toBe("identity");
    }
    expect(sandbox.uploads()).toEqual([]);
  });
});

describe("an answer", () => {
  const list =
    "{ business { invoices(first: 100) { nodes { id number issueDate client { organization } } } } }";

  async function answerTo(query: string, accepted?: string) {
    const { url } = await start({ books: books({ clients: 2, invoicesEach: 50 }) });
    const { headers, body } = await request(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(accepted && { "accept-encoding": accepted }) },
      body: JSON.stringify({ query }),
    });
    return { headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }

  test.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, GZIP;q=0.5", "gzip", gunzipSync],
  ])("of many kB goes to who takes %s as %s", async (accepted, coding, unpack) => {
    const plain = await answerTo(list);
    const { headers, bytes } = await answerTo(list, accepted);
    expect(headers).toMatchObject({
      "content-encoding": coding,
      "content-length": String(bytes.length),
      vary: "accept-encoding",
      "content-type": plain.headers["content-type"],
    });
    expect(bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(JSON.parse(String(unpack(bytes)))).toEqual(JSON.parse(String(plain.bytes)));
  });

  test.each([
    ["of many kB, to who takes nothing else", list, undefined],
    ["of many kB, to who takes another coding", list, "zstd"],
    ["that is short", "{ caller { email } }", "gzip, br"],
  ])("%s goes out as it is", async (_, query, accepted) => {
    const { headers, bytes } = await answerTo(query, accepted);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(JSON.parse(String(bytes))).toHaveProperty("data");
  });

  test("that is a receipt goes out as it is", async () => {
    const { url } = await start({ books: books() });
    const bytes = photo(100_000);
    const sent = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "apollo-require-preflight": "true" },
      body: operationWith(create, withUpload, { [uploadPath]: { bytes } }),
    });
    const { data } = (await sent.json()) as Answer;
    const { headers, body } = await request(String(data.expenseCreate?.expense?.receipt?.url), {
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(Buffer.from(await body.arrayBuffer()).equals(bytes)).toBe(true);
  });
});
