import pLimit from "p-limit";
import type { StoredConnection, TokenStore } from "../../store/connections/tokenStore.ts";
import { noticeOf, type Report } from "../report.ts";
import { type KeyRing, SealError } from "../seal.ts";
import { type Apps, standingOf } from "../standing.ts";
import type { Refreshing, Wait } from "./refreshing.ts";
import type { Name } from "./strangers.ts";

const mostAtOnce = 4;
const sweepMs = 30_000;
/** How long before expiry a temporary failure is worth a warning. */
const warnMs = 2 * 3_600_000;

type Options = {
  readonly store: TokenStore;
  readonly keys: KeyRing;
  readonly apps: Apps;
  readonly refreshing: Refreshing;
  readonly mayTry: (row: StoredConnection) => boolean;
  readonly strangers: (name: Name) => Promise<void>;
  readonly now: () => Date;
  readonly random: () => number;
  readonly wait: Wait;
  readonly report: Report;
};

/** Scans the store until `signal`: refreshes what is due, warns of what cannot be, seals under the newest key, identifies users. */
export function createKeepAlive(options: Options): (name?: Name) => Promise<void> {
  const { store, keys, apps, refreshing, mayTry, strangers, now, random, wait, report } = options;
  const { signal } = refreshing;
  const closing = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const warned = new Map<string, string>();
  const limit = pLimit(mostAtOnce);

  function warn(row: StoredConnection): void {
    const { id, app, trouble, expiresAt, generation } = row;
    const leftMs = expiresAt.getTime() - now().getTime();
    const standing = standingOf(row, apps, now());
    const passing = standing === "connected" || standing === "interrupted";
    if (passing && (!trouble || leftMs > warnMs)) return;
    const what = leftMs > 0 ? "willExpire" : "hasExpired";
    const said = `${generation} ${what}`;
    if (warned.get(id) === said) return;
    warned.set(id, said);
    report({ what, connection: id, app, expiresAt, trouble });
  }

  async function reseal(row: StoredConnection): Promise<void> {
    const from = { id: row.id, generation: row.generation, keyId: row.tokens.keyId };
    try {
      await store.reseal(from, keys.seal(keys.open(row.tokens, row), row));
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      report({ what: "notResealed", connection: row.id, message: error.message });
    }
  }

  async function sweep(name: Name | undefined): Promise<void> {
    // Each process in its own order, so that they share the work instead of waiting for each other.
    const due = (await store.list({ dueAt: now() }))
      .map((row) => ({ row, place: random() }))
      .toSorted((one, other) => one.place - other.place);
    await Promise.all(
      due.map(({ row }) =>
        limit(async () => {
          if (mayTry(row) && !signal.aborted) await refreshing.refresh(row);
          const current = await store.read(row.id);
          if (current?.generation === row.generation) warn(current);
        }),
      ),
    );
    for (const row of await store.list({ notUnder: keys.newest })) await reseal(row);
    // FreshBooks may be slow, and closing does not wait for it.
    if (name && !signal.aborted) await Promise.race([strangers(name), closing]);
  }

  return async (name) => {
    while (!signal.aborted) {
      await sweep(name).catch((error: unknown) => report(noticeOf(error)));
      await wait(sweepMs * (0.75 + 0.5 * random()), signal);
    }
  };
}
