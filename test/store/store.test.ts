import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { tables as firstVersion } from "../../src/store/connections/sql.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import type { KeyLease, Taken } from "../../src/store/keys.ts";
import { sharedStores } from "./databases.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const key = { scope: "scope", fingerprints: ["print"] as const };

async function opened(place: string): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(store.close);
  return store;
}

function leaseOf(taken: Taken): KeyLease {
  if (taken.is !== "taken") throw new Error(`It is ${taken.is}`);
  return taken.lease;
}

describe.each([{ name: "memory", missing: undefined, place: async () => "memory:" }, ...sharedStores()])(
  "keys in $name",
  ({ missing, place }) => {
    test.skipIf(missing)("are carried out once, resumed from their journal, and then answered", async () => {
      const { keys } = await opened(await place());
      const first = await keys.take(key, minute);
      expect(first).toMatchObject({ is: "taken", journal: null });
      const lease = leaseOf(first);
      expect(await keys.take(key, minute)).toEqual({ is: "busy" });
      expect(await keys.take({ ...key, fingerprints: ["another"] }, minute)).toEqual({ is: "other" });

      expect(await keys.note(lease, "step 1", ["Invoice 1"])).toBe(true);
      await keys.release(lease);
      const second = await keys.take(key, minute);
      expect(second).toMatchObject({ is: "taken", journal: "step 1" });
      expect(leaseOf(second).fence).toBeGreaterThan(lease.fence);
      // The former holder is fenced off.
      expect(await keys.note(lease, "late")).toBe(false);
      expect(await keys.finish(lease, "late", day)).toBe(false);
      await keys.release(lease);
      expect(await keys.take(key, minute)).toEqual({ is: "busy" });

      expect(await keys.finish(leaseOf(second), "Invoice 1", day)).toBe(true);
      expect(await keys.take(key, minute)).toEqual({ is: "done", outcome: "Invoice 1" });
      expect(await keys.take({ ...key, fingerprints: ["newer key", "print"] }, minute)).toMatchObject({
        is: "done",
      });
      expect(await keys.take({ ...key, fingerprints: ["another"] }, minute)).toEqual({ is: "other" });
    });

    test.skipIf(missing)("leave nothing when nothing was begun, and end with their time", async () => {
      const { keys } = await opened(await place());
      await keys.release(leaseOf(await keys.take(key, minute)));
      const other = leaseOf(await keys.take({ ...key, fingerprints: ["another"] }, 0));
      // A lease of no duration is one whose holder crashed.
      const again = await keys.take({ ...key, fingerprints: ["another"] }, minute);
      expect(leaseOf(again).fence).toBe(other.fence + 1);
      await keys.finish(leaseOf(again), "done", 0);
      expect(await keys.take(key, minute)).toMatchObject({ is: "taken", journal: null });
    });

    test.skipIf(missing)("know what others made, and who else does the same", async () => {
      const { keys } = await opened(await place());
      const mine = leaseOf(await keys.take(key, minute));
      const other = leaseOf(await keys.take({ ...key, scope: "other" }, minute));
      expect(await keys.rivals(mine)).toBe(1);
      expect(await keys.note(other, "made", ["Invoice 7"])).toBe(true);
      expect(await keys.note(mine, "made", ["Invoice 7"])).toBe(false);
      expect(await keys.claimed(mine, ["Invoice 7", "Invoice 8"])).toEqual(new Set(["Invoice 7"]));
      expect(await keys.claimed(other, ["Invoice 7"])).toEqual(new Set());
      await keys.finish(other, "done", day);
      expect(await keys.rivals(mine)).toBe(0);
    });
  },
);

describe.each(sharedStores())("a store in $name", ({ missing, name, place }) => {
  test.skipIf(missing)("is one for all that open it, and gives a record's turn to one of them", async () => {
    const where = await place();
    const [one, other] = [await opened(where), await opened(where)];
    const lease = leaseOf(await one.keys.take(key, minute));
    expect(await other.keys.take(key, minute)).toEqual({ is: "busy" });
    await one.keys.finish(lease, "Invoice 1", day);
    expect(await other.keys.take(key, minute)).toEqual({ is: "done", outcome: "Invoice 1" });

    const turns = [one, other].map((store) => store.turns);
    const [here, there] = turns;
    if (!here || !there) throw new Error("Turns are missing");
    const turn = await here.take("Client 7", minute);
    if (!turn) throw new Error("The turn is taken");
    expect(await there.take("Client 7", minute)).toBeUndefined();
    expect(await there.take("Client 8", 0)).toMatchObject({ changes: 0 });
    await here.give(turn, true);
    expect(await there.changes("Client 7")).toBe(1);
    expect(await there.take("Client 7", minute)).toMatchObject({ changes: 1 });
    await here.give(turn, true); // of an earlier lease
    expect(await here.take("Client 7", minute)).toBeUndefined();
    // A holder that crashed may have changed it.
    expect(await here.take("Client 8", minute)).toMatchObject({ changes: 1 });
  });

  if (name === "sqlite")
    test("adds what a file of an earlier version lacks", async () => {
      const path = (await place()).replace("file:", "");
      onTestFinished(() => rmSync(path));
      const before = new DatabaseSync(path);
      before.exec(firstVersion);
      before.exec(`INSERT INTO freshbooks_connections
      (id, app, person_id, person_name, generation, key_id, sealed, issued, state, connected_at, refresh_at)
      VALUES ('c1', 'default', '7', 'Ann', 1, 'k', 'sealed', '{"scopes":[],"refreshedAt":"2026-01-01T00:00:00Z"}',
        '{"refused":false,"expiresAt":"2026-01-01T00:00:00Z"}', 0, 0)`);
      before.close();
      // The words of the former variable mean the same file.
      for (const where of [path, `sqlite:${path}`, `file:${path}`, `file://${path}`]) {
        const store = await opened(where);
        expect(await store.connections.list()).toMatchObject([{ id: "c1", tokens: { text: "sealed" } }]);
        expect(await store.keys.take({ ...key, scope: where }, minute)).toMatchObject({ is: "taken" });
      }
    });
});
