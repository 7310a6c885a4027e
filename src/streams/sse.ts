import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { GraphQLError } from "graphql";
import { isRefused, type Refused, type Result, type Results } from "../graphql/events/subscribe.ts";
import type { StreamOptions } from "./options.ts";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // Proxies neither keep nor compress nor collect it.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

const next = (result: Result): string => `event: next\ndata: ${textOf(result)}\n\n`;
const complete = "event: complete\ndata:\n\n";
const signOfLife = ":\n\n";

const texts = new WeakMap<object, string>();

/** Many listeners get the same result. */
function textOf(result: Result): string {
  const text = texts.get(result) ?? JSON.stringify(result);
  texts.set(result, text);
  return text;
}

/**
 * Sends a subscription as Server-Sent Events, in the distinct connections mode of graphql-sse. The next event is taken
 * from the feed when the listener has accepted the last one. Errors that end it are its last event.
 */
export async function sendEvents(
  reply: FastifyReply,
  opened: Results | Refused,
  { keepAliveMs, stalledMs }: Pick<StreamOptions, "keepAliveMs" | "stalledMs">,
): Promise<void> {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
  const write = writerOf(raw, stalledMs);
  void write(signOfLife); // so that the head is sent at once
  if (isRefused(opened)) {
    raw.end(next({ errors: [...opened.errors] }) + complete);
    return;
  }
  const alive = setInterval(() => {
    if (!raw.writableNeedDrain) raw.write(signOfLife);
  }, keepAliveMs).unref();
  const gone = () => void opened.return();
  raw.once("close", gone);
  if (raw.destroyed) gone();
  try {
    for await (const result of opened) await write(next(result));
    raw.end(complete);
  } catch (error) {
    raw.end(next({ errors: [(error as GraphQLError).toJSON()] }) + complete);
  } finally {
    clearInterval(alive);
    raw.off("close", gone);
  }
}

/** Resolves when there is room for more, or the listener is gone; disconnects one that accepts nothing. */
const writerOf = (raw: ServerResponse, stalledMs: number) => (text: string) =>
  new Promise<void>((resolve) => {
    if (raw.destroyed || raw.write(text)) return resolve();
    const done = () => {
      clearTimeout(stalled);
      raw.off("drain", done);
      raw.off("close", done);
      resolve();
    };
    const stalled = setTimeout(() => raw.destroy(), stalledMs);
    raw.once("drain", done);
    raw.once("close", done);
  });
