import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

/** Stands between the server and the sandbox. */
export type Replay = {
  url: string;
  /** From the arrival of a request to its answer. */
  latencyMs: number;
  /**
   * What it was asked since this was last called, as a person reads it. Requests of one round trip came
   * before any of them was answered; those of the next may rest on these answers, or had to queue.
   */
  taken(): string[][];
  /** The same, as they stood on the wire, without their methods. */
  takenPaths(): string[][];
  close(): Promise<void>;
};

type Kept = { status: number; contentType: string; body: Buffer };

/**
 * Asks the sandbox for each path once, and gives its answer back from memory after the latency, to the
 * millisecond; writes go
 * through. All are asked with one token, where one is named. The sandbox works out a page in some milliseconds, one page after the other; FreshBooks has
 * more machines than that, and what is measured here is the server.
 */
export async function startReplay(origin: string, token?: string): Promise<Replay> {
  const kept = new Map<string, Promise<Kept>>();
  let roundTrips: { method: string; path: string }[][] = [];
  let answered = 0;

  async function ask(message: IncomingMessage): Promise<Kept> {
    const { url = "/", method = "GET", headers } = message;
    const response = await fetch(origin + url, {
      method,
      headers: {
        authorization: token ? `Bearer ${token}` : (headers.authorization ?? ""),
        accept: "application/json",
        ...(headers["content-type"] && { "content-type": headers["content-type"] }),
      },
      ...(method !== "GET" && { body: await text(message) }),
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, contentType: response.headers.get("content-type") ?? "", body };
  }

  const server = createServer(async (message, response) => {
    const arrivedAt = performance.now();
    const path = message.url ?? "/";
    const roundTrip = answered;
    roundTrips[roundTrip] ??= [];
    roundTrips[roundTrip].push({ method: message.method ?? "", path });
    const isRead = message.method === "GET";
    const known = (isRead && kept.get(path)) || ask(message);
    if (isRead) kept.set(path, known);
    try {
      const { status, contentType, body } = await known;
      const leftMs = replay.latencyMs - (performance.now() - arrivedAt);
      if (leftMs > 0) await wait(leftMs);
      answered = Math.max(answered, roundTrip + 1);
      response.writeHead(status, { "content-type": contentType, "content-length": body.length }).end(body);
    } catch {
      response.destroy();
    }
  });
  server.keepAliveTimeout = 65_000; // longer than the server keeps idle connections
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function take() {
    const taken = roundTrips;
    roundTrips = [];
    answered = 0;
    return taken;
  }

  const address = server.address();
  const replay: Replay = {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`,
    latencyMs: 0,
    taken: () =>
      take().map((asked) => asked.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)),
    takenPaths: () => take().map((asked) => asked.map(({ path }) => path)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return replay;
}
