import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { books } from "../support/books.ts";
import { megabyte, photo } from "../support/photo.ts";
import {
  create,
  field,
  file,
  formWith,
  multipart,
  operate,
  operationWith,
  raw,
  sendFile,
  uploadPath,
  withUpload,
} from "../support/send.ts";
import { type Answer, start } from "../support/start.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function afterCollecting(): number {
  collect();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

/** Bytes that somebody still holds. What is freed first may let go of more: looked at again where more is held than `enough`. */
function held(enough = 0): number {
  const once = afterCollecting();
  return once < enough ? once : afterCollecting();
}

describe("no more than a few chunks of a file are ever held", () => {
  const few = 10 * megabyte; // half the file; what else happens to be alive is some 5
  const headers = { authorization: `Bearer ${tokens.owner}` };

  test("on its way in", async () => {
    const { sandbox, url } = await start({ books: books(), settings: { uploadsKept: false } });
    const chunk = photo(megabyte);
    const [begins, ends] = String(raw([file("file"), "|"])).split("|");
    await sendFile(url, formWith(photo())); // what a first request leaves behind for all others
    const before = held();
    let most = 0;
    async function* body() {
      yield begins;
      for (let sent = 0; sent < 20; sent += 1) {
        yield chunk;
        most = Math.max(most, held(before + few) - before);
      }
      yield ends;
    }
    const sending = request(`${url}/files`, { method: "POST", headers: { ...headers, ...multipart } });
    const answered = once(sending, "response");
    Readable.from(body()).pipe(sending);
    const [answer] = (await answered) as [IncomingMessage];
    await answer.resume().toArray();

    expect(answer.statusCode).toBe(201);
    expect(sandbox.uploads()[1]).toMatchObject({ length: 20 * megabyte });
    expect(most).toBeLessThan(few);
  });

  test("on its way out", async () => {
    const receipt = { name: "a.jpg", mediaType: "image/jpeg", bytes: photo(20 * megabyte) };
    const { url } = await start({ books: books({ expenses: [{}], receipts: [receipt] }) });
    await fetch(`${url}/files/receipts/Expense:ACM123:2`, { headers });
    const before = held();
    const asking = request(`${url}/files/receipts/Expense:ACM123:1`, { headers }).end();
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    let [most, size, mark] = [0, 0, 0];
    for await (const chunk of answer) {
      size += chunk.length;
      if (size < mark) continue;
      mark += megabyte;
      most = Math.max(most, held(before + few) - before);
    }
    expect(size).toBe(20 * megabyte);
    expect(most).toBeLessThan(few);
  });
});

test("nothing of a file is ever written to a disk", () => {
  const files = readdirSync("src/files").map((file) => readFileSync(`src/files/${file}`, "utf8"));
  expect(files.filter((text) => /node:(fs|os)/.test(text))).toEqual([]);
});

/** FreshBooks behind a door that tells when an upload began, and when one was cut off. */
async function doorTo(sandboxOrigin: string) {
  const began = Promise.withResolvers<void>();
  const cut = Promise.withResolvers<void>();
  const door = createServer((message, response) => {
    const { method, url, headers } = message;
    const onward = request(`${sandboxOrigin}${url}`, { method: String(method), headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    message.once("close", () => {
      if (message.complete) return;
      onward.destroy();
      cut.resolve();
    });
    if (url?.startsWith("/uploads/")) message.once("data", () => began.resolve());
    message.pipe(onward);
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void door.close());
  const address = door.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return { origin, began: began.promise, cut: cut.promise };
}

type Unfinished = { path: string; headers?: Record<string, string>; body: Buffer };

/** Opens a connection and sends the beginning of a body of 10 MB. */
function begin(url: string, { path, headers, body }: Unfinished) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  const lines = Object.entries({
    host: `${hostname}:${port}`,
    authorization: `Bearer ${tokens.owner}`,
    "apollo-require-preflight": "true",
    "content-length": String(10 * megabyte),
    ...multipart,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const sent = new Promise<void>((resolve) => {
    socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
    socket.write(body, () => resolve());
  });
  return { socket, sent };
}

const ways: [string, Unfinished][] = [
  ["by itself", { path: "/files", body: raw([file("file"), photo(200_000)]).subarray(0, -100) }],
  [
    "with an operation",
    {
      path: "/graphql",
      body: raw(
        [field("operations"), JSON.stringify({ query: create, variables: withUpload })],
        [field("map"), JSON.stringify({ 0: [uploadPath] })],
        [file("0"), photo(200_000)],
      ).subarray(0, -100),
    },
  ],
];

describe("a client that hangs up", () => {
  test.each(ways)("in the middle of a file, %s, ends the way to FreshBooks too", async (_, unfinished) => {
    const sandbox = createSandbox({ books: books() });
    const door = await doorTo(await sandbox.listen());
    onTestFinished(() => sandbox.close());
    const { url, ask } = await start({ app: { apiOrigin: door.origin } });
    const { socket } = begin(url, unfinished);
    await door.began;
    socket.destroy();
    await door.cut;
    expect(sandbox.uploads()).toEqual([]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect((await ask("{ caller { email } }")).errors).toBeUndefined();
  });

  test("a thousand times leaves nothing behind", async () => {
    const defects: unknown[] = [];
    const note = (defect: unknown) => void defects.push(defect);
    process.on("unhandledRejection", note).on("uncaughtException", note);
    onTestFinished(() => void process.off("unhandledRejection", note).off("uncaughtException", note));
    const { url, ask, sandbox, logged } = await start({ books: books() });
    await ask("{ caller { email } }");
    const open = () => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

    /** Cut anywhere, from the first boundary to the middle of the file. */
    async function abort(number: number): Promise<void> {
      const [, unfinished] = ways[number % ways.length] as (typeof ways)[number];
      const at = Math.floor((((number * 7919) % 1000) / 1000) ** 3 * unfinished.body.length);
      const { socket, sent } = begin(url, { ...unfinished, body: unfinished.body.subarray(0, at) });
      await sent;
      await new Promise<void>((resolve) => socket.once("close", () => resolve()).destroy());
    }
    async function run(from: number, to: number): Promise<void> {
      let next = from;
      const worker = async () => {
        while (next < to) await abort(next++);
      };
      await Promise.all(Array.from({ length: 20 }, worker));
      await ask("{ caller { email } }");
    }
    const settled = () => vi.waitFor(() => expect(open()).toBeLessThan(10), 15_000);

    await run(0, 100);
    await settled();
    const before = held();
    await run(100, 1000);
    await settled();

    expect(held() - before).toBeLessThan(8 * megabyte);
    expect(defects).toEqual([]);
    expect(sandbox.uploads()).toEqual([]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect(logged.join("")).not.toMatch(/A defect|no record refers to/);
    const answer: Answer = await operate(
      url,
      operationWith(create, withUpload, { [uploadPath]: { bytes: photo() } }),
    );
    expect(answer.data.expenseCreate?.userErrors).toEqual([]);
  }, 60_000);
});

describe("a client that stops sending", () => {
  const [[, form], [, operation]] = ways as [(typeof ways)[number], (typeof ways)[number]];
  const beforeMap = raw([field("operations"), JSON.stringify({ query: create, variables: withUpload })]);
  const beginningOfMap = beforeMap.subarray(0, -10);

  test.each([
    ["in the middle of a file", form, "408", { error: { code: "BODY_STALLED" } }],
    [
      "before the first file of an operation",
      { ...operation, body: beginningOfMap },
      "408",
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ],
    [
      "in the middle of a file of an operation",
      operation,
      "200",
      { data: { expenseCreate: { expense: null, userErrors: [{ code: "INVALID" }] } } },
    ],
  ])("%s gets an error, and nothing is written", async (_, unfinished, status, answer) => {
    const { url, sandbox } = await start({ books: books(), app: { fileIdleMs: 50 } });
    const { socket } = begin(url, unfinished);
    let text = "";
    for await (const chunk of socket.setEncoding("utf8")) {
      text += chunk;
      if (text.trimEnd().endsWith("}")) break;
    }
    socket.destroy();
    expect(text).toContain(`HTTP/1.1 ${status}`);
    expect(JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1))).toMatchObject(answer);
    expect(text).toContain("stopped sending before the end of the body");
    expect(sandbox.uploads()).toEqual([]);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("is not one that FreshBooks keeps waiting", async () => {
    const latency = { settings: { latencyMs: 200 }, app: { fileIdleMs: 50 } };
    const { url, sandbox } = await start({ books: books(), ...latency });
    expect((await sendFile(url, formWith(photo(2 * megabyte)))).status).toBe(201);
    expect(sandbox.uploads()).toMatchObject([{ length: 2 * megabyte }]);
  });
});
