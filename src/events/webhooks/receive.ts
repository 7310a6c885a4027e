import { createGathering } from "../gather.ts";
import { hashOf } from "./address.ts";
import type { Rows } from "./rows.ts";
import type { Arrival, OpenCode, OpenWebhook, Parts, Receipt } from "./types.ts";
import type { Verifier } from "./verify.ts";

type Said<Is extends string> = Extract<Arrival["message"], { readonly is: Is }>;

/** Judges what is posted to an address, and stores what it says before it is answered. Throws StoreError. */
export function createReceiver(
  { store, events, kindOf, idOf, rules }: Parts,
  rows: Rows,
  verifier: Pick<Verifier, "start">,
) {
  /** Whether a code is expected: anybody who knows the address could send one. */
  const expectsCode = ({ verified, askedMsAgo }: OpenWebhook): boolean =>
    !verified || (askedMsAgo !== null && askedMsAgo < rules.codeWithinMs);

  const openAt = createGathering(async (path: string) => {
    const [webhook, codes] = await Promise.all([rows.at(path), rows.codes(path)]);
    return { webhook, codes };
  });

  async function takeCode(
    webhook: OpenWebhook,
    codes: readonly OpenCode[],
    { callbackId, code }: Said<"code">,
  ): Promise<Receipt> {
    const known = codes.find((each) => each.callbackId === callbackId && each.text === code);
    if (known?.accepted) return "code";
    if (!known && !expectsCode(webhook)) return "codeRefused";
    if (!known && !(await rows.addCode(webhook.path, callbackId, code))) return "codeRefused";
    verifier.start(webhook.path);
    return "code";
  }

  /** Stored once a second. */
  const heardAt = new Map<string, number>();
  async function heard(path: string): Promise<void> {
    const at = performance.now();
    if (at - (heardAt.get(path) ?? Number.NEGATIVE_INFINITY) < 1_000) return;
    heardAt.set(path, at);
    await store.heard(path);
  }

  async function takeEvent(
    { tenant, event, path, accountId }: OpenWebhook,
    said: Said<"event">,
  ): Promise<Receipt> {
    const kind = kindOf(said.noun);
    const id = kind && idOf(kind, tenant, said.recordNumber);
    if (!kind || !id || said.noun !== event || said.accountId !== accountId) return "ignored";
    await events.hint(tenant.businessId, [{ kind, id }], "WEBHOOK");
    await heard(path);
    return "accepted";
  }

  return async (secret: string, arrival: Arrival): Promise<Receipt> => {
    const { message, signature } = arrival;
    const path = hashOf(secret);
    const { webhook, codes } = await openAt(path, undefined);
    if (message.is === "code" && webhook) return takeCode(webhook, codes, message);

    const isSigned = arrival.isSignedWith(codes.filter(({ accepted }) => accepted).map(({ text }) => text));
    if (!webhook) return "unknownAddress";
    if (signature === undefined) return "unsigned";
    if (!isSigned) {
      // FreshBooks may have accepted a code although its answer was lost: returning it again shows that.
      if (arrival.isSignedWith(codes.map(({ text }) => text))) verifier.start(path);
      return "forged";
    }
    return message.is === "event" ? takeEvent(webhook, message) : "ignored";
  };
}
