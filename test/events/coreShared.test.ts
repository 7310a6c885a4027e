import { describe, expect, onTestFinished, test } from "vitest";
import { FeedOffError } from "../../src/events/types.ts";
import { StoreError } from "../../src/store/database.ts";
import { openStore, type Store } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { books } from "../support/books.ts";
import { business, changesOf, idOf, openRig, pausing, reader, tenant, told, unnumbered } from "./coreRig.ts";

const count = 15;
const taxes = () =>
  books({ taxes: Array.from({ length: count }, (_, index) => ({ name: `T${index + 1}` })) });
const ids = Array.from({ length: count }, (_, index) => idOf(index + 1));
const hint = (id: string) => ({ kind: "TAX", id }) as const;

/** A process that is stopped: it no longer keeps its lease. */
const stopped = (store: Store): Store => ({
  ...store,
  events: { ...store.events, leases: { ...store.events.leases, keep: async () => true } },
});

describe.each(sharedStores())("processes that share $name", ({ name, missing, place }) => {
  test.skipIf(missing)("tell each change once, with numbers without gaps, in one order", async () => {
    const rig = await openRig(taxes());
    const url = await place();
    const one = rig.open({ store: await openStore(url) });
    // Postgres wakes the second process, which does not look by itself.
    const lookEveryMs = name === "postgres" ? 600_000 : 50;
    const two = rig.open({ store: await openStore(url), lookEveryMs });
    await one.events.turnOn(tenant, reader, ["TAX"]);
    await two.events.sweep(business);
    const heard = changesOf(two.feed, 0, count);
    await Promise.all(
      ids.map(async (id, index) => {
        await rig.elsewhere.update(id, { name: `N${index}` });
        // Both receive it, one of them twice.
        for (const { events } of [one, two, one]) await events.hint(business, [hint(id)], "WEBHOOK");
      }),
    );
    await Promise.all([one.events.sweep(business, []), two.events.sweep(business, [])]);
    const lines = await told(one.feed);
    expect(unnumbered(lines)).toEqual(ids.map((id) => `UPDATED ${id} ELSEWHERE name`).toSorted());
    expect(await heard).toEqual(lines);
    expect(await told(two.feed)).toEqual(lines);
    const cut = expect(changesOf(two.feed, count, 1)).rejects.toThrow(FeedOffError);
    await one.events.turnOff(business);
    await cut;
    expect(await two.feed.standing()).toBeUndefined();
  });

  test.skipIf(missing)("go on where another was killed, which then has no effect any more", async () => {
    const rig = await openRig(taxes());
    const url = await place();
    const reached = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let held = 0;
    /** Stops the first process between its read and its transaction. */
    const holding = pausing((at) => {
      if (at !== "read") return undefined;
      held += 1;
      reached.resolve();
      return goOn.promise;
    });
    const killed = rig.open({
      store: stopped(await openStore(url)),
      wrap: holding,
      leaseMs: 200,
      lookEveryMs: 60_000,
    });
    await killed.events.turnOn(tenant, reader, ["TAX"]);
    await killed.events.sweep(business, ["TAX"]);
    await rig.elsewhere.update(idOf(1), { name: "A" });
    await killed.events.hint(business, [hint(idOf(1))], "WEBHOOK");
    await reached.promise;

    await rig.elsewhere.update(idOf(1), { name: "B", amount: "7" });
    const other = rig.open({ store: await openStore(url), leaseMs: 200 });
    expect(await changesOf(other.feed, 0, 1)).toEqual([`1 UPDATED ${idOf(1)} ELSEWHERE name percent`]);
    goOn.resolve();
    await killed.events.sweep(business, []);
    await other.events.sweep(business);
    expect([held, await told(other.feed)]).toEqual([1, [`1 UPDATED ${idOf(1)} ELSEWHERE name percent`]]);
  });

  test.skipIf(missing)(
    "continue the first reading of one that was killed, and tell what changed meanwhile",
    async () => {
      const rig = await openRig(taxes());
      const url = await place();
      const reached = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      /** Stops the first process after its first list. */
      const holding = pausing((at) => {
        if (at !== "listed") return undefined;
        reached.resolve();
        return goOn.promise;
      });
      const killed = rig.open({
        store: stopped(await openStore(url)),
        wrap: holding,
        leaseMs: 200,
        lookEveryMs: 60_000,
      });
      await killed.events.turnOn(tenant, reader, ["TAX"]);
      await reached.promise;
      expect(await killed.feed.standing()).toMatchObject({ phase: "SYNCING" });
      expect(await killed.feed.knownCounts()).toEqual(new Map([["TAX", count]]));
      await rig.elsewhere.update(idOf(1), { name: "A" });
      const other = rig.open({ store: await openStore(url) });
      expect(await changesOf(other.feed, 0, 1)).toEqual([`1 UPDATED ${idOf(1)} ELSEWHERE name`]);
      goOn.resolve();
      await other.events.sweep(business);
      expect(await other.feed.standing()).toMatchObject({ phase: "LIVE", lastNumber: 1 });
    },
  );

  test.skipIf(missing)("turn a feed on as a whole or not at all, and one of several at a time", async () => {
    const url = await place();
    const [one, other] = [await openStore(url), await openStore(url)];
    onTestFinished(async () => void (await Promise.all([one.close(), other.close()])));
    const wanted = (...kinds: string[]) => ({
      business,
      account: "ACM123",
      reader: kinds.join(),
      kinds,
      startedAt: 0,
    });
    const broken = wanted("TAX", "ITEM", null as unknown as string);
    const state = async () => {
      const feed = await one.events.feeds.find(business);
      return feed && [feed.reader, (await one.events.kinds.all(feed.feed)).map(({ kind }) => kind).join()];
    };
    await expect(one.events.feeds.turnOn(broken)).rejects.toThrow(StoreError);
    expect(await state()).toBeUndefined();
    await one.events.feeds.turnOn(wanted("TAX", "CLIENT"));
    await expect(one.events.feeds.turnOn(broken)).rejects.toThrow(StoreError);
    expect(await state()).toEqual(["TAX,CLIENT", "TAX,CLIENT"]);
    const isHinted = async () => (await one.events.feeds.due()).map(({ hinted }) => hinted);
    await one.events.hints.add(business, [{ kind: "CLIENT", id: "Client:ACM123:1" }], "WEBHOOK");
    expect(await isHinted()).toEqual([true]);
    await one.events.feeds.turnOn(wanted("TAX"));
    expect(await isHinted()).toEqual([false]); // nothing is read for a type that the feed does not have
    await one.events.feeds.turnOn(wanted("TAX", "CLIENT"));
    expect(await isHinted()).toEqual([true]);
    const others = [wanted("ITEM", "BILL"), wanted("CLIENT"), wanted("TAX", "ITEM", "TASK")];
    await Promise.all(others.flatMap((each) => [one, other].map(({ events }) => events.feeds.turnOn(each))));
    const [reader, kinds] = (await state()) ?? [];
    expect([others.map((each) => each.reader), reader]).toEqual([expect.arrayContaining([kinds]), kinds]);
  });

  test.skipIf(missing)("report what happened to a type while the feed did not have it", async () => {
    const rig = await openRig(taxes());
    const store = await openStore(await place());
    const steps = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let reached = steps.map(() => Promise.withResolvers<void>());
    let held = false;
    /** Stops a sweep before and after each page. */
    const holding = pausing((at) => {
      const step = ["page", "paged"].indexOf(at);
      reached[step]?.resolve();
      return held ? steps[step]?.promise : undefined;
    });
    const { events, feed } = rig.open({ store, wrap: holding, lookEveryMs: 600_000 });
    /** Alone, so that nothing is read before it is expected. */
    const turnOn = (...kinds: string[]) =>
      store.events.feeds.turnOn({ business, account: "ACM123", reader, kinds, startedAt: 0 });
    const complete = async () =>
      (await feed.standing())?.kinds.map(({ kind, completeUntil }) => `${kind} ${completeUntil !== null}`);
    await turnOn("TAX", "ITEM");
    await events.sweep(business);
    expect(await complete()).toEqual(["TAX true", "ITEM true"]);

    await turnOn("ITEM");
    const added = await rig.elsewhere.create("New");
    await rig.elsewhere.update(idOf(1), { name: "A" });
    await rig.elsewhere.delete(idOf(2));
    await events.hint(business, [hint(idOf(1))], "WEBHOOK");
    await events.sweep(business);
    expect([await complete(), await told(feed)]).toEqual([["ITEM true"], []]);

    await turnOn("TAX", "ITEM");
    expect(await complete()).toEqual(["TAX false", "ITEM true"]);
    await events.sweep(business);
    const lines = await told(feed);
    expect(unnumbered(lines)).toEqual([
      `CREATED ${added} ELSEWHERE`,
      `DELETED ${idOf(2)} ELSEWHERE`,
      `UPDATED ${idOf(1)} ELSEWHERE name`,
    ]);
    expect(await complete()).toEqual(["TAX true", "ITEM true"]);

    // Removed and added while it is swept: that sweep proves nothing.
    await rig.elsewhere.update(idOf(3), { name: "B" });
    reached = steps.map(() => Promise.withResolvers<void>());
    held = true;
    const sweeping = events.sweep(business, ["TAX"]);
    await reached[0]?.promise;
    await turnOn("ITEM");
    steps[0]?.resolve();
    await reached[1]?.promise;
    await turnOn("TAX", "ITEM");
    steps[1]?.resolve();
    await sweeping;
    expect([await complete(), await told(feed)]).toEqual([["TAX false", "ITEM true"], lines]);
    await events.sweep(business);
    expect(await told(feed)).toEqual([...lines, `4 UPDATED ${idOf(3)} ELSEWHERE name`]);
    expect(await complete()).toEqual(["TAX true", "ITEM true"]);
  });
});
