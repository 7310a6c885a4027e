import { createHash } from "node:crypto";
import { AccessError } from "../freshbooks/caller/access.ts";
import type { Keys } from "../graphql/contract/keys.ts";
import { StoreError } from "../store/database.ts";
import { openMs } from "../store/keys.ts";
import type { Settings } from "./options.ts";

type Methods = { readonly [name: string]: (...parameters: never[]) => Promise<unknown> };

/** The same store; when it fails, the caller gets an error that names it. */
export const guarded = <Part extends Methods>(part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, method]) => [
      name,
      (...parameters: never[]) => method(...parameters).catch(toCaller),
    ]),
  ) as unknown as Part;

function toCaller(error: unknown): never {
  if (!(error instanceof StoreError)) throw error;
  throw new AccessError("storeFailed", "The store of this server cannot be reached", {
    remedy: "Retry later. If it happens again, the operator of this server must check STORE_URL.",
    cause: error,
  });
}

/** The idempotency keys of all callers, in the store. Inputs are there only as keyed hashes. */
export function openKeys({ store, keys: ring, keysKeptMs }: Settings): Keys {
  const keys = guarded(store.keys);
  const hashOf = (scope: readonly string[]) =>
    createHash("sha256").update(JSON.stringify(scope)).digest("base64url");
  return {
    peek: (scope) => keys.peek(hashOf(scope)),
    take: async (scope, input, forMs) => {
      const taken = await keys.take({ scope: hashOf(scope), fingerprints: ring.fingerprints(input) }, forMs);
      if (taken.is !== "taken") return taken;
      const { lease, journal } = taken;
      const once = {
        journal,
        note: (text: string | null, records?: readonly string[]) => keys.note(lease, text, records),
        claimed: (records: readonly string[]) => keys.claimed(lease, records),
        rivals: () => keys.rivals(lease),
        finish: (outcome: string, of?: "part") =>
          keys.finish(lease, outcome, of ? Math.max(keysKeptMs, openMs) : keysKeptMs),
        release: () => keys.release(lease),
      };
      return { is: "taken", once };
    },
  };
}
