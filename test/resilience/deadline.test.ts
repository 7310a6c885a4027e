import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { usualRules } from "../../src/http/rules.ts";
import type { Deed } from "../../src/sandbox/faults/rule.ts";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { startHeld } from "../support/heldWrites.ts";
import { photo } from "../support/photo.ts";
import { multipart } from "../support/send.ts";
import { start } from "../support/start.ts";
import { callTo, channelsTo, startServer, startSockets } from "./ill.ts";

const deadlineMs = 400;
/** Bounds a busy machine: without the deadline, each of these would take a minute. */
const graceMs = 5_000;

/** What it took, and what it came to. */
async function timed<Value>(run: () => Promise<Value>) {
  const from = performance.now();
  const value = await run();
  return { value, ms: performance.now() - from };
}

describe("an operation ends with its deadline, and with all that came in time", () => {
  test.each([
    [{ fault: "hang" }],
    [{ fault: "halfOpen" }],
    [{ fault: "silence" }],
    [{ fault: "slowBody", bytesPerSecond: 1 }],
    [{ fault: "latency", ms: 60_000 }],
  ] satisfies [Deed][])("%j", async (deed) => {
    const { known, sandbox } = await start({ books: books({ invoicesEach: 2 }), app: { deadlineMs } });
    sandbox.faults.add({ rules: [{ path: /users\/clients/, ...deed }] });
    const { value, ms } = await timed(() =>
      known(
        "{ caller { email } business { clients { totalCount } invoices { totalCount nodes { number client { email } } } } }",
      ),
    );
    expect(ms).toBeLessThan(2 * deadlineMs + graceMs); // `known` asks twice
    expect(value.data).toMatchObject({
      caller: { email: expect.any(String) },
      business: { clients: null, invoices: { totalCount: 2, nodes: [{ client: null }, { client: null }] } },
    });
    const late = { code: "UPSTREAM_UNAVAILABLE", family: "accounting", reason: "deadline" };
    expect(value.errors?.map(({ extensions }) => extensions)).toMatchObject([late, late, late]);
  });

  test("each of several round trips in time, all of them too late", async () => {
    const { known, sandbox } = await start({
      books: books({ clients: 2, invoicesEach: 2 }),
      app: { deadlineMs },
    });
    sandbox.settings.latencyMs = 0;
    await known("{ caller { email } }");
    sandbox.settings.latencyMs = 150;
    const { value, ms } = await timed(() =>
      known(
        "{ business { invoices { nodes { number client { invoices { nodes { payments { nodes { id } } } } } } } } }",
      ),
    );
    expect(ms).toBeLessThan(2 * deadlineMs + graceMs);
    expect(value.errors?.length).toBeGreaterThan(0);
    expect(value.data).toMatchObject({
      business: { invoices: { nodes: [{ number: "0000004" }, {}, {}, {}] } },
    });
  });

  test("a write that was sent is an unknown outcome, and the log tells how it ended", async () => {
    const { known, sandbox, logged } = await start({ books: books(), app: { deadlineMs } });
    await known("{ caller { email } }");
    const named = (answer: Answer) => ({
      ...answer,
      headers: { ...answer.headers, "x-request-id": "upstream-1" },
    });
    const method = "POST";
    sandbox.faults.add({
      rules: [
        { method, fault: "latency", ms: 700 },
        { method, fault: "rewrite", rewrite: named },
      ],
    });
    const headers = { "x-request-id": "asked-by-ada" };
    const value = await known('mutation { clientCreate(input: { organization: "Ada" }) { client { id } } }', {
      headers,
    });
    expect(value.errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
    await expect.poll(() => logged.join(), { timeout: 3_000 }).toMatch(/A write ended after its operation/);
    const late = logged.find((line) => line.includes("A write ended after its operation")) ?? "{}";
    expect(JSON.parse(late)).toMatchObject({
      requestId: "asked-by-ada",
      method: "POST",
      route: "/accounting/account/{accountId}/users/clients",
      status: 200,
      freshbooksRequestId: "upstream-1",
    });
    expect(sandbox.committed("POST")).toHaveLength(1);
  });
});

test("a write that never left is no unknown outcome, and is not sent after its error", async () => {
  const oneConnection = { turns: { ...usualRules.turns, most: 1 } };
  const { ask, gate, sent, sandbox } = await startHeld({
    books: books(),
    app: { deadlineMs, rules: oneConnection },
  });
  const create = (organization: string) =>
    ask(`mutation { clientCreate(input: { organization: "${organization}" }) { client { organization } } }`);
  const first = create("Held");
  await gate.holding(1);
  const second = create("Queued");
  expect([await first, await second]).toMatchObject([
    { errors: [{ extensions: { code: "OUTCOME_UNKNOWN" } }] },
    { errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE", reason: "deadline" } }] },
  ]);
  gate.open();
  expect(await create("Next")).toMatchObject({
    data: { clientCreate: { client: { organization: "Next" } } },
  });
  const path = expect.stringMatching(/^POST .*users\/clients$/);
  expect(sent()).toEqual([path, path]);
  expect(sandbox.committed("POST")).toHaveLength(2);
});

describe("with files the sender's own pace counts", () => {
  /** The beginning of a file, and nothing after it until the answer is there. */
  const unfinished = () =>
    new ReadableStream<Uint8Array>({
      start: (stream) => {
        const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`;
        stream.enqueue(Buffer.concat([Buffer.from(head), photo(4096)]));
      },
    });

  test("a file that never ends ends with the deadline for files, and FreshBooks has nothing", async () => {
    const { url, sandbox } = await start({ books: books(), app: { filesDeadlineMs: deadlineMs } });
    const { value, ms } = await timed(() =>
      fetch(`${url}/files`, {
        method: "POST",
        headers: { ...multipart, authorization: "Bearer sandbox-owner" },
        body: unfinished(),
        duplex: "half",
      } as RequestInit),
    );
    expect(ms).toBeLessThan(deadlineMs + graceMs);
    expect([400, 502]).toContain(value.status);
    expect(sandbox.uploads()).toEqual([]);
  });
});

describe("below the graph", () => {
  const ends = async (origin: string, rules = {}) => {
    const { open, operation } = channelsTo(origin, rules);
    const { value, ms } = await timed(() =>
      open()
        .send(callTo("/x", operation(deadlineMs)))
        .catch((error: unknown) => error),
    );
    expect(ms).toBeLessThan(deadlineMs + graceMs);
    return value;
  };

  test("a server that accepts and says nothing", async () => {
    const origin = await startSockets(() => {});
    expect(await ends(origin)).toMatchObject({ kind: "deadline", sent: true });
  });

  test("a byte of the headers now and then", async () => {
    const origin = await startSockets((socket: Socket) => {
      const head = "HTTP/1.1 200 OK\r\nx-a: ";
      let at = 0;
      const timer = setInterval(() => socket.write(head[at++] ?? "a"), 40);
      socket.once("close", () => clearInterval(timer));
    });
    expect(await ends(origin)).toMatchObject({ kind: "deadline" });
  });

  test("a byte of the body now and then", async () => {
    const { origin } = await startServer((_, response) => {
      response.writeHead(200, { "content-length": 1_000_000 });
      const timer = setInterval(() => response.write(" "), 40);
      response.once("close", () => clearInterval(timer));
    });
    expect(await ends(origin)).toMatchObject({ kind: "deadline" });
  });

  test("a half-closed connection that nothing is read from", async () => {
    const origin = await startSockets((socket) => socket.pause());
    expect(await ends(origin)).toMatchObject({ kind: "deadline" });
  });

  test("no pause is begun that would end too late", async () => {
    const { origin, asked } = await startServer((_, response) =>
      response.writeHead(503, { "retry-after": "60" }).end("{}"),
    );
    expect(await ends(origin)).toMatchObject({ status: 503 });
    expect(asked).toHaveLength(1);
  });

  test("a write whose turn never came was not sent", async () => {
    const { asked, origin } = await startServer(() => {});
    const { open, operation } = channelsTo(origin, { turns: { ...usualRules.turns, total: 1 } });
    const hangs = operation();
    const hanging = open()
      .send(callTo("/x", hangs))
      .catch(() => {});
    const failure = await open()
      .send(callTo("/x", operation(100), "POST", "{}"))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "deadline", sent: false });
    hangs.cancel();
    await hanging;
    expect(asked.map(({ line }) => line)).toEqual(["GET /x"]);
  });

  test.each(["deadline", "cancelled"] as const)(
    "a write without a connection at its end (%s) was not sent, and is not sent later",
    async (kind) => {
      const waiting: ServerResponse[] = [];
      const { asked, origin } = await startServer((message, response) => {
        if (message.method === "GET") waiting.push(response);
        else response.end("{}");
      });
      const { open, operation } = channelsTo(origin, {}, { connections: 1 });
      const { send } = open();
      const first = send(callTo("/held", operation()));
      await expect.poll(() => asked).toHaveLength(1);
      const late = operation(kind === "deadline" ? 100 : undefined);
      const write = send(callTo("/x", late, "POST", "{}")).catch((error: unknown) => error);
      if (kind === "cancelled") late.end();
      expect(await write).toMatchObject({ kind, sent: false });
      for (const response of waiting) response.end("{}");
      await first;
      await send(callTo("/y", operation(), "POST", "{}"));
      expect(asked.map(({ line }) => line)).toEqual(["GET /held", "POST /y"]);
    },
  );

  test("a write that left before its end may have been carried out", async () => {
    const { asked, origin } = await startServer(() => {});
    const { open, operation } = channelsTo(origin, {}, { connections: 1 });
    const ends = operation();
    const write = open()
      .send(callTo("/x", ends, "POST", "{}"))
      .catch((error: unknown) => error);
    await expect.poll(() => asked).toHaveLength(1);
    ends.end();
    expect(await write).toMatchObject({ kind: "cancelled", sent: true });
  });

  test("a token that never comes is not waited for", async () => {
    const { createCallers } = await import("../../src/freshbooks/callers.ts");
    const { origin } = await startServer((_, response) => response.end("{}"));
    const { open, operation } = channelsTo(origin);
    const never = { key: "k", token: () => new Promise<string>(() => {}), renew: async () => undefined };
    const view = createCallers(open)(never, operation(deadlineMs));
    const { value, ms } = await timed(() =>
      Promise.all([
        view.identity().catch((error: unknown) => error),
        view.freshbooks.identity().catch((error: unknown) => error),
      ]),
    );
    expect(ms).toBeLessThan(deadlineMs + graceMs);
    for (const error of value)
      expect(error).toMatchObject({ reason: "unavailable", origin: { family: "auth" } });
  });
});
