import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";

/** What came over the wire, byte by byte. */
export type Heard = { bytes: Buffer; ended: "end" | "reset" | "open" };

/** Sends one request over a socket of its own, and listens until the end, or for `quietMs` without a byte. */
export async function listen(
  url: string,
  path: string,
  { method = "GET", body = "", quietMs = 150 }: { method?: string; body?: string; quietMs?: number } = {},
): Promise<Heard & { socket: Socket; head: string; content: Buffer }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  const parts: Buffer[] = [];
  const ended = await new Promise<Heard["ended"]>((resolve) => {
    let timer = setTimeout(() => resolve("open"), quietMs);
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      clearTimeout(timer);
      timer = setTimeout(() => resolve("open"), quietMs);
    });
    socket.on("end", () => resolve("end"));
    socket.on("error", () => resolve("reset"));
    socket.on("close", () => clearTimeout(timer));
    socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\nauthorization: Bearer ${tokens.owner}\r\n` +
        `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  const bytes = Buffer.concat(parts);
  const cut = bytes.indexOf("\r\n\r\n");
  return {
    ...{ socket, bytes, ended },
    head: bytes
      .subarray(0, cut < 0 ? bytes.length : cut)
      .toString("latin1")
      .toLowerCase(),
    content: cut < 0 ? Buffer.alloc(0) : bytes.subarray(cut + 4),
  };
}
