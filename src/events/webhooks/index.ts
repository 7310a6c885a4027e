import type { Kind, Tenant } from "../types.ts";
import { shownUri } from "./address.ts";
import { createReceiver } from "./receive.ts";
import { createReconciler, type Reconciled } from "./reconcile.ts";
import { openRows } from "./rows.ts";
import type { Callbacks, Parts, WebhookRules, Webhooks } from "./types.ts";
import { createVerifier } from "./verify.ts";

/** How patient it is by default. */
export const usualWebhookRules: WebhookRules = {
  renewEveryMs: 3_600_000,
  resendAfterMs: 120_000,
  verifyPausesMs: [1_000, 5_000, 30_000],
  codeWithinMs: 3_600_000,
};

/** How often the schedule looks for webhooks that are due. */
const lookEveryMs = 60_000;

/** Webhooks from registration to deletion, and the receiver of what FreshBooks posts. */
export function createWebhooks(parts: Parts): Webhooks {
  const {
    store,
    sealer,
    withCallbacks,
    publicUrl,
    isFreshBooksHere,
    nounOf,
    kindOf,
    explain,
    report,
    rules,
  } = parts;
  const rows = openRows(store, sealer);
  /** Registrations of this process whose answers are not stored yet, by the hash of their path. */
  const registering = new Map<string, Promise<unknown>>();
  const verifier = createVerifier(parts, rows, async (path) => registering.get(path));
  const { reconcile, remove } = createReconciler(parts, rows, verifier, registering);
  const receive = createReceiver(parts, rows, verifier);
  const timers = new Set<NodeJS.Timeout>();
  const working = new Set<Promise<unknown>>();

  const kindsOf = (results: readonly Reconciled[]) =>
    results.flatMap(({ event, error }) => {
      const kind = kindOf(event);
      return error !== undefined && kind ? [{ kind, error }] : [];
    });

  /** Compares what is stored with FreshBooks' list. */
  async function restore(businessId: Tenant["businessId"], callbacks: Callbacks): Promise<void> {
    const all = await rows.of(businessId); // only now: another may have changed them before this turn
    const [first] = all;
    if (!first) return;
    const { tenant, reader, base } = first;
    const events = all.map(({ event }) => event);
    await reconcile({ tenant, reader, base: publicUrl ?? base }, { events, isAsked: false }, callbacks);
  }

  async function renew(businessId: Tenant["businessId"]): Promise<void> {
    const all = await rows.of(businessId);
    const [first] = all;
    if (!first) return;
    try {
      await withCallbacks(first.reader, first.tenant, (callbacks) =>
        callbacks.alone(() => restore(businessId, callbacks)),
      );
    } catch (error) {
      report("notRenewed", error);
      for (const { path } of all) await store.note(path, { reason: explain(error) });
    }
  }

  /** Work of the background: it is awaited when the server closes, and its failures are reported. */
  function inBackground(run: () => Promise<void>): void {
    const work = run()
      .catch((error: unknown) => report("storeFailed", error))
      .finally(() => working.delete(work));
    working.add(work);
  }

  function later(ms: number, run: () => Promise<void>): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      inBackground(run);
    }, ms);
    timers.add(timer.unref());
  }

  async function renewDue(): Promise<void> {
    while (isOpen) {
      const next = await store.due(rules.renewEveryMs);
      if (!next) return;
      const [row] = await rows.of(next);
      if (row) await renew(row.tenant.businessId);
    }
  }

  const schedule = () =>
    later(Math.min(lookEveryMs, rules.renewEveryMs), () => renewDue().finally(() => isOpen && schedule()));
  let isOpen = false;
  function begin(): void {
    if (isOpen) return;
    isOpen = true;
    schedule();
  }

  const enable: Webhooks["enable"] = async ({ kinds, ...wanted }, callbacks) => {
    const { businessId } = wanted.tenant;
    const events = kinds.flatMap((kind) => nounOf(kind) ?? []);
    if (events.length === 0 && (await rows.of(businessId)).length === 0)
      return { isAnyDone: true, failures: [] };
    const results = await reconcile(wanted, { events, isAsked: true }, callbacks);
    begin();
    later(rules.resendAfterMs, () => renew(businessId)); // whatever is not verified by then
    const failures = kindsOf(results);
    return { isAnyDone: events.length === 0 || failures.length < results.length, failures };
  };

  return {
    enable,
    baseFor: (url) => publicUrl ?? (isFreshBooksHere ? url : undefined),

    disable: async ({ businessId }, callbacks) =>
      (await rows.of(businessId)).length > 0 ? remove(businessId, callbacks) : 0,

    async forget({ businessId }) {
      for (const { path } of await rows.of(businessId)) await store.remove(path);
    },

    standing: async ({ businessId }) =>
      (await rows.of(businessId)).flatMap(({ event, base, key, verified, lastDeliveryAt, reason }) => {
        const kind: Kind | undefined = kindOf(event);
        return kind
          ? [{ event, kind, uri: shownUri(publicUrl ?? base, key), verified, lastDeliveryAt, reason }]
          : [];
      }),

    receive,
    renew,

    begin,

    async close() {
      isOpen = false;
      for (const timer of timers) clearTimeout(timer);
      await verifier.close();
      await Promise.all(working);
    },
  };
}
