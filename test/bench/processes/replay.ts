import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

/** A proxy between server and sandbox. */
export type Replay = {
  url: string;
  /** From the arrival of a request to its answer. */
  latencyMs: number;
  /**
   * Requests since the last call, in readable form. Requests of one round trip arrived
   * before any of them was answered; those of the next may depend on the responses, or had to queue.
   */
  taken(): string[][];
  /** The same, as on the wire, without methods. */
  takenPaths(): string[][];
  /** Bytes of the response bodies since the last call. */
  takenBytes(): number;
  close(): Promise<void>;
};

type Kept = { status: number; contentType: string; body: Buffer };

/**
 * Fetches each path from the sandbox once, and replays the response from memory after the latency, to the
 * millisecond; writes pass
 * through. All are sent with one token, if named. The sandbox computes a page in some milliseconds, one page after the other; FreshBooks has
 * more machines than that, and the server is what is measured.
 */
export async function startReplay(origin: string, token?: string): Promise<Replay> {
  const kept = new Map<string, Promise<Kept>>();
  let roundTrips: { method: string; path: string }[][] = [];
  let answered = 0;
  let bytes = 0;

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
      bytes += body.length;
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
    takenBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    takenPaths: () => take().map((asked) => asked.map(({ path }) => path)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return replay;
}
