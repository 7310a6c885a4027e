import { expect, test } from "vitest";
import { CursorError } from "../../src/events/types.ts";
import { books } from "../support/books.ts";
import { business, changesOf, idOf, openRig, reader, tenant, told, unnumbered } from "./coreRig.ts";

const threeTaxes = () => books({ taxes: [{ name: "HST" }, { name: "GST" }, { name: "PST" }] });
const day = 24 * 3_600_000;

test("a sweep finds what no hint told: creates, updates and deletions; the feed is complete until it began", async () => {
  const { sandbox, clock, open, elsewhere } = await openRig(threeTaxes());
  const { events, feed } = open();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  const added = await elsewhere.create("VAT");
  await elsewhere.update(idOf(1), { name: "HST 2" });
  await elsewhere.delete(idOf(2));
  clock.now = new Date(clock.now.getTime() + 60_000);
  sandbox.forget();
  await events.sweep(business);
  expect(unnumbered(await told(feed))).toEqual([
    `CREATED ${added} ELSEWHERE`,
    `DELETED ${idOf(2)} ELSEWHERE`,
    `UPDATED ${idOf(1)} ELSEWHERE name`,
  ]);
  // The list, those that differ in one request, and the one that it does not have.
  expect(sandbox.asked("GET").map((request) => request.replace(/\?.*/, ""))).toEqual([
    "/accounting/account/ACM123/taxes/taxes",
    "/accounting/account/ACM123/taxes/taxes",
    "/accounting/account/ACM123/taxes/taxes/2",
  ]);
  expect((await feed.standing())?.kinds).toEqual([
    { kind: "TAX", synced: true, completeUntil: clock.now, totalCount: 3, reason: null },
  ]);
  expect(await feed.knownCounts()).toEqual(new Map([["TAX", 3]]));
  sandbox.forget();
  await events.sweep(business);
  expect([sandbox.asked("GET").length, (await feed.standing())?.lastNumber]).toEqual([1, 3]);
});

test("changes are kept as long as configured; a cursor whose successors are gone says so", async () => {
  const { clock, open, elsewhere } = await openRig(threeTaxes());
  const { events, feed } = open({ keptMs: 30 * day });
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  const start = await feed.cursorOf(0);
  for (const name of ["A", "B"]) {
    await elsewhere.update(idOf(1), { name });
    await events.sweep(business);
    clock.now = new Date(clock.now.getTime() + 20 * day);
  }
  const second = await feed.cursorOf(1);
  await events.sweep(business);
  expect(await told(feed)).toEqual([`2 UPDATED ${idOf(1)} ELSEWHERE name`]);
  expect(await feed.standing()).toMatchObject({ firstNumber: 2, lastNumber: 2 });
  expect(await feed.numberOf(second)).toBe(1);
  const expired = await feed.numberOf(start).catch((error: unknown) => error);
  expect(expired).toMatchObject({ reason: "expired", oldestCursor: second });
  await expect(feed.read({ first: 5, after: 0 }, {})).rejects.toThrow(CursorError);
  await expect(
    feed.follow(0, {}, new AbortController().signal)[Symbol.asyncIterator]().next(),
  ).rejects.toThrow(CursorError);
  // None is kept: the newest one leads on.
  clock.now = new Date(clock.now.getTime() + 40 * day);
  await events.sweep(business);
  expect(await feed.standing()).toMatchObject({ firstNumber: null, lastNumber: 2 });
  expect((await feed.read({ first: 5, after: 2 }, {})).changes).toEqual([]);
  await expect(feed.read({ first: 5, after: 1 }, {})).rejects.toThrow(CursorError);

  await events.turnOff(business);
  await events.turnOn(tenant, reader, ["TAX"]);
  await expect(feed.numberOf(start)).rejects.toMatchObject({ reason: "expired" });
  for (const foreign of ["x", await feed.cursorOf(9), Buffer.from("0.x.y").toString("base64url")])
    await expect(feed.numberOf(foreign)).rejects.toMatchObject({ reason: "foreign" });
});

test("a type that cannot be read has a reason, and the others go on", async () => {
  const { sandbox, open, elsewhere } = await openRig(threeTaxes());
  sandbox.faults.add({ rules: [{ fault: "roleGate", path: /items\/items/ }] });
  const { events, feed } = open();
  await events.turnOn(tenant, reader, ["TAX", "ITEM"]);
  await events.sweep(business);
  await elsewhere.update(idOf(1), { name: "A" });
  await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
  await events.sweep(business, []);
  expect(await feed.standing()).toMatchObject({
    ...{ phase: "LIVE", lastNumber: 1, share: 1 },
    kinds: [
      { kind: "TAX", reason: null },
      { kind: "ITEM", reason: expect.stringContaining("FORBIDDEN"), completeUntil: null },
    ],
  });
});

test("a feed that cannot reach FreshBooks rests with a reason, and goes on by itself", async () => {
  const { sandbox, open, elsewhere } = await openRig(threeTaxes());
  const { events, feed } = open();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  await elsewhere.update(idOf(1), { name: "A" });
  sandbox.faults.add({ rules: [{ fault: "reset", method: "GET", path: /taxes/ }] });
  await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
  await events.sweep(business, []);
  expect(await feed.standing()).toMatchObject({
    ...{ phase: "STALLED", lastNumber: 0 },
    kinds: [{ reason: expect.stringContaining("UPSTREAM_UNAVAILABLE") }],
  });
  sandbox.faults.clear();
  // The hint is kept, and the next look finds it.
  const [change] = await changesOf(feed, 0, 1);
  expect(change).toBe(`1 UPDATED ${idOf(1)} ELSEWHERE name`);
  await events.sweep(business);
  expect(await feed.standing()).toMatchObject({ phase: "LIVE", kinds: [{ reason: null }] });
});

test("after the clock was set back, scheduled sweeps still find what was deleted", async () => {
  const { clock, open, elsewhere } = await openRig(threeTaxes());
  const { events, feed } = open({ sweepEveryMs: () => 50 });
  await events.turnOn(tenant, reader, ["TAX"]);
  clock.now = new Date(clock.now.getTime() + 40 * day);
  await events.sweep(business);
  clock.now = new Date(clock.now.getTime() - 40 * day);
  await elsewhere.delete(idOf(1));
  await expect.poll(() => told(feed)).toEqual([`1 DELETED ${idOf(1)} ELSEWHERE`]);
});
