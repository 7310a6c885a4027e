import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createNetServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { createChannels } from "../../src/http/channel.ts";
import type { Method } from "../../src/http/message.ts";
import { noObserver, type Observer } from "../../src/http/observer.ts";
import { beginOperation, type Operation } from "../../src/http/operation.ts";
import { createHttp, type HttpOptions } from "../../src/http/request.ts";
import { type Rules, usualRules } from "../../src/http/rules.ts";

/** What a server was asked, and whether the connection was gone before it had answered. */
type Asked = { line: string; gone: boolean };

/** A server that answers as a test says. */
export async function startServer(answer: (message: IncomingMessage, response: ServerResponse) => void) {
  const asked: Asked[] = [];
  const server = createServer((message, response) => {
    const one = { line: `${message.method} ${message.url}`, gone: false };
    asked.push(one);
    response.once("close", () => {
      one.gone = !response.writableFinished;
    });
    message.resume();
    answer(message, response);
  });
  return { asked, origin: await listening(server) };
}

/** The same below HTTP. */
export async function startSockets(take: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createNetServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    take(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return listening(server);
}

function listening(server: Server | HttpServer): Promise<string> {
  onTestFinished(async () => {
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
    }),
  );
}

/** A port of this machine at which nothing listens. */
export async function closedOrigin(): Promise<string> {
  const server = createNetServer();
  const origin = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

/** Ways to a server without a graph over them. Pauses between attempts take no time, unless the rules say so. */
export function channelsTo(origin: string, rules: Partial<Rules> = {}, options: Partial<HttpOptions> = {}) {
  const http = createHttp({ origin, ...options });
  onTestFinished(() => void http.close());
  const whole: Rules = { ...usualRules, backoff: { baseMs: 0, mostMs: 0 }, ...rules };
  const open = createChannels(http, whole);
  const operation = (deadlineMs = 5_000, observer: Observer = noObserver): Operation => {
    const begun = beginOperation("test", deadlineMs, observer, whole.clock);
    onTestFinished(begun.end);
    return begun;
  };
  return { open, operation };
}

export const callTo = (path: string, operation: Operation, method: Method = "GET", body?: string) => ({
  family: "accounting",
  route: path,
  part: "accounting ACM123",
  lane: method === "POST" ? "accounting POST" : "accounting",
  operation,
  request: { method, path, ...(body !== undefined && { body }) },
});

/** Stops until it is told to go on: nobody has to sleep. */
export function createFakeClock() {
  let now = 1_000;
  const due = new Set<{ at: number; run: () => void }>();
  const pass = (ms: number) => {
    now += ms;
    for (const one of [...due].toSorted((a, b) => a.at - b.at)) {
      if (one.at > now || !due.delete(one)) continue;
      one.run();
    }
  };
  return {
    pass,
    waits: () => [...due].map(({ at }) => at - now),
    clock: {
      now: () => now,
      after: (ms: number, run: () => void) => {
        const one = { at: now + ms, run };
        due.add(one);
        return () => void due.delete(one);
      },
    },
  };
}
