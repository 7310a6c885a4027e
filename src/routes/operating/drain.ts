import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Admission } from "../../load/admission.ts";

export type DrainOptions = {
  /** How long everything goes on while `/health` already says that it will not, so that a balancer looks away. */
  noticeMs: number;
  /** After this time, everything in progress has ended by itself. */
  longestMs: number;
};

/** For answers that were given and are not read yet, and for callers who never finish asking. */
const graceMs = 3_000;

/** Completes work in progress when the server closes, and keeps nothing else. */
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

  // A connection that is kept after its answer would be waited for.
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
    /** For the hook that closes what operations need: the callers are gone by then, but not all operations. */
    async ended() {
      await over;
      clearTimeout(grace);
    },
  };
}
