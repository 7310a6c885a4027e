import { describe, expect, test } from "vitest";
import { usualRules } from "../../src/http/rules.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { callTo, channelsTo, startServer } from "./ill.ts";

/** Asks, and hangs up as soon as FreshBooks was asked for something. */
async function askAndLeave(
  { url, sandbox }: Pick<Awaited<ReturnType<typeof start>>, "url" | "sandbox">,
  query: string,
  asked: (requests: string[]) => boolean,
): Promise<void> {
  const leaving = new AbortController();
  const answer = fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  }).catch(() => "gone");
  await expect.poll(() => asked(sandbox.asked()), { timeout: 5_000, interval: 5 }).toBe(true);
  leaving.abort();
  expect(await answer).toBe("gone");
}

describe("a caller who hangs up", () => {
  test("ends the reads that are under way", async () => {
    const served = await start({ books: books() });
    await served.known("{ caller { email } }");
    served.sandbox.faults.add({ rules: [{ path: /accounting/, fault: "hang" }] });
    served.sandbox.forget();
    await askAndLeave(
      served,
      "{ business { clients { totalCount } invoices { totalCount } } }",
      (requests) => requests.length === 2,
    );
    const gone = () => served.sandbox.attempts().map(({ abandoned }) => abandoned);
    await expect.poll(gone, { timeout: 5_000 }).toEqual([true, true]);
    expect(served.sandbox.asked()).toHaveLength(2);
  });

  test("ends the reading of who they are, unless somebody else waits for it", async () => {
    const served = await start({ books: books() });
    served.sandbox.faults.add({ rules: [{ path: /users\/me/, times: 1, fault: "latency", ms: 400 }] });
    const other = served.ask("{ caller { email } }");
    await askAndLeave(served, "{ caller { email } }", (requests) => requests.length === 1);
    expect((await other).errors).toBeUndefined();
    expect(served.sandbox.asked()).toHaveLength(1);
  });

  test("and nobody else does", async () => {
    const served = await start({ books: books() });
    served.sandbox.faults.add({ rules: [{ path: /users\/me/, times: 1, fault: "hang" }] });
    await askAndLeave(served, "{ caller { email } }", (requests) => requests.length === 1);
    await expect.poll(() => served.sandbox.attempts()[0]?.abandoned, { timeout: 5_000 }).toBe(true);
    expect((await served.ask("{ caller { email } }")).errors).toBeUndefined();
  });

  test("does not end a write, nor what follows from it", async () => {
    const served = await start({ books: books({ invoices: [{ id: 7, amount: "10.00" }] }) });
    await served.known("{ caller { email } }");
    served.sandbox.faults.add({ rules: [{ method: "PUT", fault: "latency", ms: 200 }] });
    await askAndLeave(
      served,
      'mutation { a: clientUpdate(input: { id: "Client:ACM123:1", organization: "A" }) { client { id } } b: clientUpdate(input: { id: "Client:ACM123:1", organization: "B" }) { client { id } } }',
      (requests) => requests.some((line) => line.startsWith("PUT")),
    );
    await expect.poll(() => served.sandbox.committed("PUT").length, { timeout: 5_000 }).toBe(2);
    expect(served.sandbox.attempts().some(({ abandoned }) => abandoned)).toBe(false);
  });

  test("says nothing about FreshBooks' health", async () => {
    const { origin } = await startServer((message, response) => {
      if (message.url === "/well") response.end("{}");
    });
    const { open, operation } = channelsTo(origin);
    const channel = open();
    for (let at = 0; at < 12; at += 1) {
      const one = operation();
      const asking = channel.send(callTo("/hangs", one)).catch((error: unknown) => error);
      one.cancel();
      expect(await asking).toMatchObject({ kind: "cancelled" });
    }
    expect(await channel.send(callTo("/well", operation()))).toMatchObject({ status: 200 });
  });
});

test("answers that are not read to their end leave no connection behind", async () => {
  const sockets = new Set<object>();
  const { origin } = await startServer((message, response) => {
    sockets.add(message.socket);
    message.socket.once("close", () => sockets.delete(message.socket));
    if (message.url === "/huge") response.end(Buffer.alloc(9_000_000, " "));
    else if (message.url === "/hangs") response.write("{");
    else response.writeHead(500).end(Buffer.alloc(100_000, " "));
  });
  const { open, operation } = channelsTo(origin, {
    breaker: { ...usualRules.breaker, consecutive: 1e9, share: 2 },
  });
  const channel = open();
  for (let at = 0; at < 5; at += 1) {
    const one = operation(500);
    await Promise.allSettled([
      channel.send(callTo("/huge", one)),
      channel.send(callTo("/hangs", one)),
      channel.openFile(callTo("/file", one)).then(({ body }) => body.on("error", () => {}).destroy()),
    ]);
  }
  await expect.poll(() => sockets.size, { timeout: 5_000 }).toBeLessThanOrEqual(1);
});
