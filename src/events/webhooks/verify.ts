import { setTimeout as wait } from "node:timers/promises";
import { hasSecret } from "./address.ts";
import type { Rows } from "./rows.ts";
import type { Callbacks, OpenCode, OpenWebhook, Parts } from "./types.ts";

/** Returns received codes to FreshBooks, outside of the requests that brought them. */
export type Verifier = ReturnType<typeof createVerifier>;

/** `settled` resolves when the answer to a registration of this process, if one is under way, is stored. */
export function createVerifier(
  { store, withCallbacks, explain, report, rules }: Parts,
  rows: Rows,
  settled: (path: string) => Promise<unknown>,
) {
  const underWay = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const closing = new AbortController();

  /** Whether FreshBooks says that the callback of a code is this webhook: the sender may have invented its number. */
  async function isOurs(
    callbacks: Callbacks,
    webhook: OpenWebhook,
    { callbackId }: OpenCode,
  ): Promise<boolean> {
    if (callbackId === webhook.callbackId) return true;
    const there = await callbacks.one(callbackId);
    return there !== null && there.event === webhook.event && hasSecret(there.uri, webhook.key);
  }

  /** Returns the codes of one webhook that were not accepted yet. */
  async function returnCodes(callbacks: Callbacks, path: string): Promise<boolean> {
    let isDone = false;
    for (const code of await rows.codes(path)) {
      const webhook = code.accepted ? undefined : await rows.at(path);
      if (!webhook) continue;
      const outcome = (await isOurs(callbacks, webhook, code))
        ? await callbacks.verify(code.callbackId, code.text)
        : "gone";
      if (outcome === "done") isDone = (await store.accept(code)) || isDone;
      else await store.dropCode(code.id);
    }
    return isDone;
  }

  async function attempts(path: string): Promise<void> {
    for (const pauseMs of [...rules.verifyPausesMs, undefined]) {
      try {
        await settled(path);
        const webhook = await rows.at(path);
        if (webhook)
          await withCallbacks(webhook.reader, webhook.tenant, (callbacks) => returnCodes(callbacks, path));
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        if (pauseMs === undefined) {
          report("notVerified", error);
          await store
            .note(path, { reason: explain(error) })
            .catch((cause: unknown) => report("storeFailed", cause));
          return;
        }
      }
      await wait(pauseMs, undefined, { signal: closing.signal, ref: false }).catch(() => {});
    }
  }

  async function run(path: string): Promise<void> {
    do {
      again.delete(path);
      await attempts(path);
    } while (again.has(path) && !closing.signal.aborted);
  }

  return {
    returnCodes,
    /** In the background; a code that comes meanwhile is returned after it. */
    start(path: string): void {
      if (closing.signal.aborted) return;
      if (underWay.has(path)) return void again.add(path);
      underWay.set(
        path,
        run(path).finally(() => underWay.delete(path)),
      );
    },
    async close(): Promise<void> {
      closing.abort();
      await Promise.all(underWay.values());
    },
  };
}
