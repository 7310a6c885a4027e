import type { WebhookStore } from "../../store/webhooks.ts";
import { toAccountId, toBusinessId } from "../../values/ids.ts";
import { hashOf, newSecret } from "./address.ts";
import type { OpenCode, OpenWebhook, Parts, Wanted } from "./types.ts";

/** The stored webhooks and codes, with their secrets open. */
export type Rows = ReturnType<typeof openRows>;

/** Opens what is read, and seals what is written. */
export function openRows(store: WebhookStore, sealer: Parts["sealer"]) {
  const open = (row: NonNullable<Awaited<ReturnType<WebhookStore["at"]>>>): OpenWebhook => ({
    ...row,
    key: sealer.open(row.secret, row.path),
    tenant: { businessId: toBusinessId(row.businessId), accountId: toAccountId(row.accountId) },
  });

  return {
    of: async (businessId: string): Promise<readonly OpenWebhook[]> => (await store.of(businessId)).map(open),
    at: async (path: string): Promise<OpenWebhook | undefined> => {
      const row = await store.at(path);
      return row && open(row);
    },
    add: async ({ tenant, reader, base }: Omit<Wanted, "kinds">, event: string): Promise<void> => {
      const { businessId, accountId } = tenant;
      const secret = newSecret();
      const path = hashOf(secret);
      await store.add({
        ...{ businessId, event, accountId: accountId ?? "", reader, base, path },
        secret: sealer.seal(secret, path),
      });
    },
    codes: async (path: string): Promise<readonly OpenCode[]> =>
      (await store.codes(path)).map((row) => ({ ...row, text: sealer.open(row.code, path) })),
    addCode: (path: string, callbackId: string, code: string): Promise<boolean> =>
      store.addCode({ path, callbackId, code: sealer.seal(code, path) }),
  };
}
