import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { WithBooks } from "../../src/events/types.ts";
import { AccessError } from "../../src/freshbooks/caller/access.ts";
import { openStore } from "../../src/store/index.ts";
import { business, openRig, reader, tenant } from "../events/coreRig.ts";
import { books } from "../support/books.ts";
import { sharedStores } from "./databases.ts";

const shared = sharedStores();

/** A feed with two types, each swept and not settled. */
async function sweptFeed(url: string) {
  const store = await openStore(url);
  onTestFinished(() => store.close());
  const { feeds, kinds, leases } = store.events;
  await feeds.turnOn({ business, account: "ACM123", reader, kinds: ["TAX", "ITEM"], startedAt: 0 });
  const row = await feeds.find(business);
  const lease = row && (await leases.take(row.feed, "sweep", 60_000));
  if (!lease) throw new Error("It is taken");
  const swept = { startedAt: 1, whole: true, complete: true, nextInMs: 0, reason: null };
  for (const kind of ["TAX", "ITEM"]) await kinds.end(lease, kind, swept);
  return { kinds, feed: row.feed };
}

describe.each(shared)("over $name", ({ missing, place }) => {
  test.skipIf(missing)(
    "a failure of the access that a feed had does not stop it with the one that it has",
    async () => {
      const rig = await openRig(books({ taxes: 1 }));
      const reached = Promise.withResolvers<void>();
      const fail = Promise.withResolvers<void>();
      /** An access that is lost, which shows late. */
      const losing =
        (withBooks: WithBooks): WithBooks =>
        async (access, ...asked) => {
          if (access === reader) return withBooks(access, ...asked);
          reached.resolve();
          await fail.promise;
          throw new AccessError("reauthorizationNeeded", "Sign in again");
        };
      const { events, feed, store } = rig.open({
        store: await openStore(await place()),
        ...{ wrap: losing, lookEveryMs: 600_000 },
      });
      await events.turnOn(tenant, "lost", ["TAX"]);
      await reached.promise;
      // Alone, so that nothing is read with it before the other one fails.
      const wanted = { business, account: "ACM123", kinds: ["TAX"], startedAt: 0 };
      await store.events.feeds.turnOn({ ...wanted, reader });
      fail.resolve();
      await events.sweep(business, []);
      expect(await store.events.feeds.find(business)).toMatchObject({ reader, reason: null, restsMs: 0 });
      await events.sweep(business);
      expect(await feed.standing()).toMatchObject({ phase: "LIVE", kinds: [{ reason: null }] });
      // Its own does.
      await store.events.feeds.turnOn({ ...wanted, reader: "lost" });
      await events.sweep(business);
      expect(await feed.standing()).toMatchObject({
        phase: "STALLED",
        kinds: [{ reason: "Sign in again (REAUTHORIZATION_NEEDED)" }],
      });
    },
  );
});

describe.each(shared.filter(({ name }) => name === "postgres"))("over $name", ({ missing, place }) => {
  test.skipIf(missing).each([
    ["TAX", "ITEM"],
    ["ITEM", "TAX"],
  ])(
    "a feed that is turned on with %s before %s and one that is settled wait for each other, not both",
    async (...order) => {
      const url = await place();
      const { feed, kinds } = await sweptFeed(url);
      const turningOn = new Client({ connectionString: url });
      await turningOn.connect();
      onTestFinished(() => turningOn.end());
      // What turning on locks, in its order: the feed, and the types as the caller names them.
      await turningOn.query("BEGIN");
      await turningOn.query("UPDATE freshbooks_feeds SET reason = NULL");
      const add = (kind?: string) =>
        turningOn.query("UPDATE freshbooks_feed_kinds SET wanted = 1 WHERE kind = $1", [kind]);
      await add(order[0]);
      const settled = kinds.settle(feed).then(() => "settled");
      const waiting =
        "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
      await expect.poll(async () => (await turningOn.query(waiting)).rowCount).toBe(1);
      await add(order[1]);
      await turningOn.query("COMMIT");
      expect(await settled).toBe("settled");
      expect((await kinds.all(feed)).map(({ completeUntil }) => completeUntil)).toEqual([1, 1]);
    },
  );
});
