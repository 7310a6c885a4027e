import { hasSecret, uriOf } from "./address.ts";
import type { Rows } from "./rows.ts";
import type { Callback, Callbacks, OpenWebhook, Parts, Wanted } from "./types.ts";
import type { Verifier } from "./verify.ts";

/** What became of one webhook: FreshBooks has it, or not, or it is not known. */
export type Reconciled = { readonly event: string; readonly error: unknown };

/** Where FreshBooks is to call, and whether a caller requested it. */
type Task = { readonly base: string; readonly isAsked: boolean };

/** Brings FreshBooks' list in line with what is wanted, with as few requests as that takes. */
export function createReconciler(
  { store, explain, rules }: Parts,
  rows: Rows,
  { returnCodes }: Pick<Verifier, "returnCodes">,
  registering: Map<string, Promise<unknown>>,
) {
  async function register(callbacks: Callbacks, webhook: OpenWebhook, uri: string): Promise<void> {
    const { path, event } = webhook;
    // FreshBooks may send the code before it answers, to any process: it must be expected by then.
    await store.note(path, { callbackId: null, verified: false, asked: true });
    const registered = callbacks
      .register(event, uri)
      .then((made) =>
        store.note(path, made ? { callbackId: made.id, reason: null } : { reason: unknownEvent }),
      );
    const isStored = registered.catch(() => {});
    registering.set(path, isStored);
    await registered.finally(() => registering.delete(path));
  }

  /** Verifies a webhook that FreshBooks has, or makes it send its code again. One that is gone or stale is registered anew. */
  async function settle(
    callbacks: Callbacks,
    webhook: OpenWebhook,
    there: Callback,
  ): Promise<"kept" | "gone" | "stale"> {
    const { path, askedMsAgo } = webhook;
    const known = await rows.codes(path);
    const codes = known.filter(({ callbackId }) => callbackId === there.id);
    const isAccepted = codes.some(({ accepted }) => accepted);
    if (there.verified && isAccepted) {
      await store.note(path, { callbackId: there.id, verified: true, reason: null });
      for (const code of known) if (code.callbackId !== there.id) await store.dropCode(code.id);
      return "kept";
    }
    await store.note(path, { callbackId: there.id, verified: false });
    for (const code of there.verified ? [] : codes.filter(({ accepted }) => accepted)) {
      if ((await callbacks.verify(there.id, code.text)) === "done") {
        await store.accept(code);
        return "kept";
      }
      await store.dropCode(code.id);
    }
    if (codes.some(({ accepted }) => !accepted) && (await returnCodes(callbacks, path))) return "kept";
    const isLate = askedMsAgo === null || askedMsAgo >= rules.resendAfterMs;
    if (!isLate) return "kept";
    // It is verified and its code is lost: if FreshBooks does not send that once more, only a new one helps.
    if (there.verified && webhook.reason === codeLost) return "stale";
    const outcome = await callbacks.resend(there.id);
    await store.note(path, { asked: true, reason: there.verified ? codeLost : notConfirmed });
    return outcome === "gone" ? "gone" : "kept";
  }

  async function keep(
    callbacks: Callbacks,
    webhook: OpenWebhook,
    ours: readonly Callback[],
    { base, isAsked }: Task,
  ) {
    const uri = uriOf(base, webhook.key);
    const accepted = new Set(
      (await rows.codes(webhook.path)).flatMap((code) => (code.accepted ? [code.callbackId] : [])),
    );
    const rank = ({ id, verified }: Callback): number =>
      (accepted.has(id) ? 4 : 0) + (verified ? 2 : 0) + (id === webhook.callbackId ? 1 : 0);
    const [there, ...surplus] = ours
      .filter((each) => each.event === webhook.event && each.uri === uri)
      .toSorted((a, b) => rank(b) - rank(a));
    const state = there ? await settle(callbacks, webhook, there) : "gone";
    if (there && state === "stale") await callbacks.remove(there.id);
    if (state !== "kept" && (isAsked || webhook.reason !== unknownEvent))
      await register(callbacks, webhook, uri);
    const others = ours.filter((each) => each !== there && !surplus.includes(each));
    for (const { id } of [...surplus, ...others]) await callbacks.remove(id);
  }

  async function forget(
    callbacks: Callbacks,
    webhook: OpenWebhook,
    ours: readonly Callback[],
  ): Promise<number> {
    let count = 0;
    for (const { id } of ours) if (await callbacks.remove(id)) count += 1;
    await store.remove(webhook.path);
    return count;
  }

  const oursAmong = (listed: readonly Callback[], { key }: OpenWebhook) =>
    listed.filter(({ uri }) => hasSecret(uri, key));

  return {
    /** One result for each wanted event. Throws, with nothing written, when the list cannot be read. Call it inside `alone`. */
    async reconcile(
      wanted: Omit<Wanted, "kinds">,
      { events, isAsked }: { readonly events: readonly string[]; readonly isAsked: boolean },
      callbacks: Callbacks,
    ): Promise<readonly Reconciled[]> {
      const { businessId } = wanted.tenant;
      const listed = await callbacks.list();
      const before = await rows.of(businessId);
      for (const event of events)
        if (!before.some((row) => row.event === event)) await rows.add(wanted, event);
      const { reader, base } = wanted;
      for (const { path } of before) await store.note(path, { reader, base });
      const all = await rows.of(businessId);
      const results = await Promise.all(
        all.map(async (webhook): Promise<Reconciled> => {
          const { event, path } = webhook;
          const ours = oursAmong(listed, webhook);
          try {
            if (events.includes(event)) await keep(callbacks, webhook, ours, { base, isAsked });
            else await forget(callbacks, webhook, ours);
            return { event, error: undefined };
          } catch (error) {
            await store.note(path, { reason: explain(error) });
            return { event, error };
          }
        }),
      );
      return results.filter(({ event, error }) => events.includes(event) || error !== undefined);
    },

    /** Deletes all of a business; how many FreshBooks had. Throws the first failure, and keeps what was not deleted. */
    async remove(businessId: string, callbacks: Callbacks): Promise<number> {
      const all = await rows.of(businessId);
      const listed = await callbacks.list();
      const settled = await Promise.allSettled(
        all.map((webhook) => forget(callbacks, webhook, oursAmong(listed, webhook))),
      );
      const failed = settled.find((each) => each.status === "rejected");
      if (failed) throw failed.reason;
      return settled.reduce((sum, each) => sum + (each.status === "fulfilled" ? each.value : 0), 0);
    },
  };
}

const unknownEvent = "FreshBooks has no webhooks for this type; its changes are found by sweeps";
const notConfirmed = "FreshBooks has not sent the code that confirms the address; it was requested again";
const codeLost = "The code of this webhook is not known; it was requested again";
