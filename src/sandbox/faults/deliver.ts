import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Reply, send } from "../wire/reply.ts";
import { encode, inChunks } from "./encode.ts";
import type { Deed } from "./rule.ts";

// As an import it would load fetch and WebSocket, which its module exports too.
const { STATUS_CODES } = process.getBuiltinModule("node:http");

/** So that what was written arrives before the reset. */
const arrivalMs = 15;

/** Sends a reply, or what a fault leaves of it; without a reply the connection is reset, or left open. */
export async function deliver(
  message: IncomingMessage,
  response: ServerResponse,
  reply: Reply | undefined,
  deed: Deed | undefined,
): Promise<void> {
  const { socket } = message;
  if (!reply) {
    if (deed?.fault === "reset") socket.resetAndDestroy();
    return;
  }
  const { status, headers, content } = reply;
  const half = content.subarray(0, Math.ceil(content.length / 2));
  const begin = () => {
    response.writeHead(status, headers);
    response.flushHeaders();
  };

  switch (deed?.fault) {
    case "halfOpen":
      return begin();
    case "silence":
      begin();
      response.write(half, () => socket.pause());
      return;
    case "truncated":
      begin();
      response.write(half, () => setTimeout(() => socket.resetAndDestroy(), arrivalMs));
      return;
    case "cutJson":
      return send(response, withContent(reply, half));
    case "huge": {
      const space = Buffer.alloc(deed.bytes ?? 9_000_000, " ");
      return send(response, withContent(reply, Buffer.concat([space, content])));
    }
    case "slowBody":
      begin();
      return drip(response, content, deed.bytesPerSecond);
    case "encoding": {
      const encoded = encode(content, deed.as);
      if (!encoded.headers["transfer-encoding"])
        return send(
          response,
          withContent({ ...reply, headers: { ...headers, ...encoded.headers } }, encoded.content),
        );
      const { "content-length": _, ...others } = headers;
      socket.end(
        Buffer.concat([
          head(status, { ...others, ...encoded.headers }),
          inChunks(content, deed.as === "brokenChunks"),
        ]),
      );
      return;
    }
    default:
      return send(response, reply);
  }
}

const withContent = ({ status, headers }: Reply, content: Buffer): Reply => ({
  ...{ status, content },
  headers: { ...headers, "content-length": String(content.length) },
});

function head(status: number, headers: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({ ...headers, connection: "close" }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, ...lines, "", ""].join("\r\n"));
}

/** Ten times a second, or one byte at a time where that is slower. */
async function drip(response: ServerResponse, content: Buffer, bytesPerSecond: number): Promise<void> {
  const step = Math.max(1, Math.round(bytesPerSecond / 10));
  for (let at = 0; at < content.length && !response.destroyed; at += step) {
    response.write(content.subarray(at, at + step));
    await wait((step / bytesPerSecond) * 1000);
  }
  response.end();
}
