import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Admission } from "../load/admission.ts";

export type DrainOptions = {
  /** How long everything goes on while `/health` already says that it will not, so that a balancer looks away. */
  noticeMs: number;
  /** After so long what is under way has ended by itself; a connection that is open yet is nobody's any more. */
  longestMs: number;
};

/** Lets what is under way end when the server is closed, and holds on to nothing else. */
export function drainWhenClosed(
  server: FastifyInstance,
  admission: Admission,
  { noticeMs, longestMs }: DrainOptions,
): { isDraining: () => boolean } {
  let draining = false;
  let late: NodeJS.Timeout | undefined;

  server.addHook("preClose", async () => {
    draining = true;
    if (noticeMs > 0) await wait(noticeMs);
    admission.drain();
    late = setTimeout(() => server.server.closeAllConnections(), longestMs);
  });

  // A connection that is kept after its answer would be waited for.
  server.addHook("onSend", async (_, reply) => {
    if (draining) reply.header("connection", "close");
  });
  server.addHook("onResponse", async () => {
    if (draining) setImmediate(() => server.server.closeIdleConnections());
  });

  // The connections are gone by now; an operation whose caller has left may still be at FreshBooks.
  server.addHook("onClose", async () => {
    await Promise.race([admission.idle(), wait(longestMs, undefined, { ref: false })]);
    clearTimeout(late);
  });

  return { isDraining: () => draining };
}
