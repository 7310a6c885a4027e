import { randomBytes } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ConnectionId } from "../../src/oauth/connections.ts";
import type { StoredConnection, TokenStore } from "../../src/store/connections/tokenStore.ts";
import { kindsOfStores } from "./stores.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));

function row(change: Partial<StoredConnection> = {}): StoredConnection {
  return {
    id: randomBytes(16).toString("base64url") as ConnectionId,
    app: "default",
    person: undefined,
    generation: 1,
    tokens: { keyId: "k1", text: "sealed" },
    scopes: ["user:profile:read"],
    connectedAt: at(1),
    refreshedAt: at(1),
    refreshAt: at(5),
    expiresAt: at(13),
    refused: false,
    refreshStarted: undefined,
    trouble: undefined,
    ...change,
  };
}

const ada = { freshbooksId: "14400001", name: "Ada Owner" };

describe.each(kindsOfStores())("the $name store", ({ name, missing, place, open }) => {
  const run = test.skipIf(missing);
  const opened = async (where?: string): Promise<TokenStore> => {
    const store = await open(where ?? (await place()));
    onTestFinished(() => store.close());
    return store;
  };

  run("gives a row back as it was", async () => {
    const store = await opened();
    const full = row({
      person: ada,
      refused: true,
      refreshStarted: { generation: 1, digest: "abc", at: at(2), presented: 2 },
      trouble: { at: at(3), kind: "unavailable", status: 503, retryAt: at(4), times: 7 },
    });
    await store.add(full);
    expect(await store.read(full.id)).toEqual(full);
    expect(await store.read("nobody" as ConnectionId)).toBeUndefined();
  });

  run("lists in the order of connecting, and by what is asked", async () => {
    const store = await opened();
    const later = row({ connectedAt: at(3), refreshAt: at(9), person: ada });
    const first = row({ connectedAt: at(2), tokens: { keyId: "k2", text: "sealed" } });
    await store.add(later);
    await store.add(first);
    const ids = (rows: readonly StoredConnection[]) => rows.map(({ id }) => id);
    expect(ids(await store.list())).toEqual([first.id, later.id]);
    expect(ids(await store.list({ dueAt: at(5) }))).toEqual([first.id]);
    expect(ids(await store.list({ dueAt: at(4) }))).toEqual([]);
    expect(ids(await store.list({ notUnder: "k2" }))).toEqual([later.id]);
    expect(ids(await store.list({ nameless: true }))).toEqual([first.id]);
    expect(ids(await store.list({ of: { app: "default", freshbooksId: ada.freshbooksId } }))).toEqual([
      later.id,
    ]);
    expect(ids(await store.list({ of: { app: "other", freshbooksId: ada.freshbooksId } }))).toEqual([]);
  });

  run("leases to one at a time, with a fence that only rises", async () => {
    const where = await place();
    const [one, other] = [await opened(where), await opened(where)];
    const mine = row();
    await one.add(mine);
    const lease = await one.lease(mine.id, 60_000);
    expect(lease?.fence).toBe(1);
    expect(await other.lease(mine.id, 60_000)).toBeUndefined();
    await one.release({ id: mine.id, fence: 1 });
    expect((await other.lease(mine.id, 0))?.fence).toBe(2);
    // It ran out at once: the next one has it, and whoever had it before can neither note nor release.
    expect((await one.lease(mine.id, 60_000))?.fence).toBe(3);
    expect(await other.note({ id: mine.id, fence: 2 }, 1, { ...mine, refused: true })).toBe(false);
    await other.release({ id: mine.id, fence: 2 });
    expect(await other.lease(mine.id, 60_000)).toBeUndefined();
    expect((await one.read(mine.id))?.refused).toBe(false);
    expect(await one.lease("nobody" as ConnectionId, 60_000)).toBeUndefined();
  });

  run("notes for the holder of the lease, and only at the generation they saw", async () => {
    const store = await opened();
    const mine = row();
    await store.add(mine);
    const lease = { id: mine.id, fence: (await store.lease(mine.id, 60_000))?.fence ?? 0 };
    const started = { generation: 1, digest: "abc", at: at(5), presented: 1 } as const;
    expect(await store.note(lease, 2, { ...mine, refreshStarted: started })).toBe(false);
    expect(await store.note(lease, 1, { ...mine, refreshStarted: started, refreshAt: at(6) })).toBe(true);
    expect(await store.read(mine.id)).toEqual({ ...mine, refreshStarted: started, refreshAt: at(6) });
  });

  run("swaps tokens once per generation, and leaves the person alone", async () => {
    const where = await place();
    const [one, other] = [await opened(where), await opened(where)];
    const mine = row();
    await one.add(mine);
    const next = { ...mine, generation: 2, tokens: { keyId: "k2", text: "fresh" }, refreshAt: at(7) };
    await other.name(mine.id, ada);
    const swaps = await Promise.all([one.swap(1, next), other.swap(1, next)]);
    expect(swaps.toSorted()).toEqual([false, true]);
    expect(await one.read(mine.id)).toEqual({ ...next, person: ada });
    expect(await one.swap(1, { ...next, id: "nobody" as ConnectionId })).toBe(false);
  });

  run("seals anew only what it saw", async () => {
    const store = await opened();
    const mine = row();
    await store.add(mine);
    const from = { id: mine.id, generation: 1, keyId: "k1" };
    const anew = { keyId: "k2", text: "anew" };
    expect(await store.reseal({ ...from, generation: 2 }, anew)).toBe(false);
    expect(await store.reseal(from, anew)).toBe(true);
    expect(await store.reseal(from, anew)).toBe(false);
    expect(await store.read(mine.id)).toEqual({ ...mine, tokens: anew });
  });

  run("knows a person once per app", async () => {
    const where = await place();
    const [one, other] = [await opened(where), await opened(where)];
    const [mine, again, elsewhere] = [row(), row(), row({ app: "second" })];
    for (const each of [mine, again, elsewhere]) await one.add(each);
    const named = await Promise.all([one.name(mine.id, ada), other.name(again.id, ada)]);
    expect(named.toSorted()).toEqual([false, true]);
    expect(await one.name(elsewhere.id, ada)).toBe(true);
    const holder = named[0] ? mine : again;
    expect(await one.name(holder.id, { ...ada, name: "Ada Married" })).toBe(true);
    expect((await one.read(holder.id))?.person?.name).toBe("Ada Married");
    expect(await one.name("nobody" as ConnectionId, ada)).toBe(false);
  });

  run("merges both rows or neither", async () => {
    const store = await opened();
    const [old, pending] = [row({ person: ada }), row({ tokens: { keyId: "k1", text: "new" } })];
    await store.add(old);
    await store.add(pending);
    const joined = { ...pending, id: old.id, generation: 2, person: ada };
    const version = ({ id, generation }: StoredConnection) => ({ id, generation });
    expect(await store.merge(version(pending), { id: old.id, generation: 9 }, joined)).toBe(false);
    expect(await store.merge({ id: pending.id, generation: 9 }, version(old), joined)).toBe(false);
    expect(await store.list()).toHaveLength(2);
    expect(await store.merge(version(pending), version(old), joined)).toBe(true);
    expect(await store.list()).toEqual([joined]);
  });

  run("removes once, probes, and says whether it lasts", async () => {
    const where = await place();
    const store = await opened(where);
    const mine = row();
    await store.add(mine);
    await store.probe();
    expect(store.durable).toBe(name !== "memory");
    expect(await (await opened(where)).read(mine.id)).toEqual(mine);
    expect(await store.remove(mine.id)).toBe(true);
    expect(await store.remove(mine.id)).toBe(false);
  });

  run("opens several at once where nothing is yet", async () => {
    const where = await place();
    const stores = await Promise.all(Array.from({ length: 6 }, () => opened(where)));
    const mine = row();
    await stores[0]?.add(mine);
    expect(await stores[5]?.read(mine.id)).toEqual(mine);
  });
});
