import type { FastifyInstance } from "fastify";
import type { Events } from "../../events/types.ts";
import type { Webhooks } from "../../events/webhooks/types.ts";
import { toBusinessId } from "../../values/ids.ts";
import type { Settings } from "../options.ts";

/** A reset of the sandbox restores the first books, and deletes the webhooks: feeds end with the books that they know. */
export function endFeedsOnReset(
  server: FastifyInstance,
  { sandboxDesk, store }: Settings,
  events: Events,
  webhooks: Webhooks,
): void {
  const closing = new AbortController();
  server.addHook("onClose", async () => closing.abort()); // the sandbox may outlive this server
  sandboxDesk?.onReset(async () => {
    if (!(await events.active())) return;
    for (const { business } of await store.events.feeds.due()) {
      const businessId = toBusinessId(business);
      await webhooks.forget({ businessId, accountId: null });
      await events.turnOff(businessId);
    }
  }, closing.signal);
}
