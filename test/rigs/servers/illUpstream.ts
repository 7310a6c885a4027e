import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";

/** A proxy before the graph's upstream: it can be slow, fail, and limit each token. */
export type Upstream = {
  origin: string;
  latencyMs: number;
  /** Whether this request, starting at 0, fails with 503. */
  fails: (path: string, number: number) => boolean;
  /** Requests per token and window, counted and reported as FreshBooks does. */
  limit: { each: number; windowMs: number } | undefined;
  /** Since the last call: a token's requests, and how many were rejected with 429. */
  taken(): Map<string, { came: number; refused: number }>;
  close(): Promise<void>;
};

/** Accepts any token as the owner's: each is a separate caller. */
export async function startUpstream(): Promise<Upstream> {
  const sandbox = createSandbox();
  const books = await sandbox.listen();
  const kept = new Map<string, Promise<string>>();
  const windows = new Map<string, { start: number; used: number }>();
  let taken: ReturnType<Upstream["taken"]> = new Map();
  let number = 0;

  const bodyOf = (path: string): Promise<string> => {
    const known =
      kept.get(path) ??
      fetch(books + path, { headers: { authorization: `Bearer ${tokens.owner}` } }).then((answer) =>
        answer.text(),
      );
    kept.set(path, known);
    return known;
  };

  /** The headers of a counted request; undefined beyond the limit. */
  function count(token: string): { over: boolean; headers: Record<string, string> } {
    if (!upstream.limit) return { over: false, headers: {} };
    const { each, windowMs } = upstream.limit;
    const now = Date.now();
    const running = windows.get(token);
    const window = running && now < running.start + windowMs ? running : { start: now, used: 0 };
    windows.set(token, window);
    window.used += 1;
    const reset = Math.floor((window.start + windowMs) / 1000) - 1;
    const headers = {
      "x-ratelimit-limit": String(each),
      "x-ratelimit-remaining": String(Math.max(0, each - window.used)),
      "x-ratelimit-reset": String(reset),
      "retry-after": String(Math.max(0, reset - Math.floor(now / 1000))),
    };
    return { over: window.used > each, headers };
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = message.url ?? "/";
    const token = message.headers.authorization ?? "";
    const tally = taken.get(token) ?? { came: 0, refused: 0 };
    taken.set(token, tally);
    tally.came += 1;
    const { over, headers } = count(token);
    const fails = upstream.fails(path, number++);
    const body = await bodyOf(path);
    if (upstream.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, upstream.latencyMs));
    if (over) tally.refused += 1;
    const status = over ? 429 : fails ? 503 : 200;
    response.writeHead(status, { ...headers, "content-type": "application/json" });
    response.end(status === 200 ? body : "{}");
  }

  const server = createServer((message, response) => void answer(message, response));
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const upstream: Upstream = {
    origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`,
    latencyMs: 0,
    fails: () => false,
    limit: undefined,
    taken: () => {
      const before = taken;
      taken = new Map();
      return before;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await sandbox.close();
    },
  };
  return upstream;
}
