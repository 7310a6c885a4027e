import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Admission } from "../../load/admission.ts";

export type DrainOptions = {
  /** How long the server keeps serving after `/health` turned to 503, so that a load balancer can take it out. */
  noticeMs: number;
  /** The longest time that an operation in progress can take. */
  longestMs: number;
};

/** For responses that are not read yet, and for requests that never finish arriving. */
const graceMs = 3_000;

/** Completes operations in progress when the server closes, and ends everything else. */
export function drainWhenClosed(
  server: FastifyInstance,
  admission: Admission,
  { noticeMs, longestMs }: DrainOptions,
): { isDraining: () => boolean; ended: () => Promise<void> } {
  let draining = false;
  let over: Promise<unknown> = Promise.resolve();
  let grace: NodeJS.Timeout | undefined;

  server.addHook("preClose", async () => {
    draining = true;
    if (noticeMs > 0) await wait(noticeMs);
    admission.drain();
    over = Promise.race([admission.idle(), wait(longestMs, undefined, { ref: false })]).then(() => {
      grace = setTimeout(() => server.server.closeAllConnections(), graceMs);
    });
  });

  // Closing waits for keep-alive connections.
  server.addHook("onSend", (_, reply, __, done) => {
    if (draining) reply.header("connection", "close");
    done();
  });
  server.addHook("onResponse", (_, __, done) => {
    if (draining) setImmediate(() => server.server.closeIdleConnections());
    done();
  });

  return {
    isDraining: () => draining,
    /** For the hook that closes what operations need: callers may be gone by then, but operations may still run. */
    async ended() {
      await over;
      clearTimeout(grace);
    },
  };
}
