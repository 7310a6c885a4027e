import { expect, test } from "vitest";
import { type Change, FeedOffError } from "../../src/events/types.ts";
import { books } from "../support/books.ts";
import { business, changesOf, idOf, line, openRig, reader, tenant } from "./coreRig.ts";

const taxes = (count: number) =>
  books({ taxes: Array.from({ length: count }, (_, index) => ({ name: `T${index + 1}` })) });
const hint = (id: string) => ({ kind: "TAX", id }) as const;
const forever = new AbortController().signal;

async function opened(count: number) {
  const rig = await openRig(taxes(count));
  const { events, feed, store } = rig.open();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  /** Renames a tax, and waits until it is told. */
  const rename = async (number: number, name: string) => {
    await rig.elsewhere.update(idOf(number), { name });
    await events.hint(business, [hint(idOf(number))], "WEBHOOK");
    await events.sweep(business, []);
  };
  return { ...rig, events, feed, store, rename };
}

test("a listener gets what happened since its cursor, then what happens; one that is slow misses nothing", async () => {
  const { feed, rename } = await opened(3);
  await rename(1, "A");
  await rename(2, "B");
  const quick: string[] = [];
  const slow = feed.follow(0, {}, forever)[Symbol.asyncIterator]();
  const onlyNew = feed.follow(undefined, {}, forever)[Symbol.asyncIterator]();
  const filtered = feed.follow(0, { recordIds: [idOf(3)] }, forever)[Symbol.asyncIterator]();
  const first = (await slow.next()).value as Change;
  const [next, third] = [onlyNew.next(), filtered.next()];
  await rename(3, "C");
  await rename(1, "D");
  quick.push(...(await changesOf(feed, 0, 4)));
  expect(quick).toEqual([
    `1 UPDATED ${idOf(1)} ELSEWHERE name`,
    `2 UPDATED ${idOf(2)} ELSEWHERE name`,
    `3 UPDATED ${idOf(3)} ELSEWHERE name`,
    `4 UPDATED ${idOf(1)} ELSEWHERE name`,
  ]);
  const rest = [first];
  while (rest.length < 4) rest.push((await slow.next()).value as Change);
  expect(rest.map(line)).toEqual(quick);
  expect([line((await next).value as Change), line((await third).value as Change)]).toEqual([
    quick[2],
    quick[2],
  ]);
  // A cursor leads on exactly where it was.
  const cursor = await feed.cursorOf(2);
  expect(await changesOf(feed, await feed.numberOf(cursor), 2)).toEqual(quick.slice(2));
  expect(await feed.read({ last: 2, before: 4 }, {})).toMatchObject({
    changes: [{ number: 2 }, { number: 3 }],
    ...{ hasNext: true, hasPrevious: true, end: 3 },
  });
  // At the end it leads past what the conditions exclude.
  expect(await feed.read({ first: 5 }, { recordIds: [idOf(2)] })).toMatchObject({
    changes: [{ number: 2 }],
    ...{ hasNext: false, hasPrevious: false, end: 4 },
  });
});

test("a position in a feed that was turned off and on is no position in the new one", async () => {
  const { events, feed, rename } = await opened(2);
  await rename(1, "A");
  await rename(2, "B");
  const again = async () => {
    await events.turnOff(business);
    await events.turnOn(tenant, reader, ["TAX"]);
    await events.sweep(business);
  };
  // Numbers begin again: a listener that waits for the third change would not get the first two.
  const standing = await feed.standing();
  const opening = feed.follow(standing?.lastNumber, {}, forever)[Symbol.asyncIterator]();
  await again();
  await rename(1, "C");
  await expect(opening.next()).rejects.toThrow(FeedOffError);
  await feed.standing();
  const number = await feed.numberOf(await feed.cursorOf(1));
  await again();
  await rename(1, "D");
  await expect(feed.read({ first: 5, after: number }, {})).rejects.toThrow(FeedOffError);
  expect(await feed.read({ first: 5 }, {})).toMatchObject({ changes: [{ number: 1 }], end: 1 });
});

test("a listener that is thousands behind reads history; turning the feed off ends it, and its signal does", async () => {
  const { events, feed, store, rename } = await opened(1);
  const row = await store.events.feeds.find(business);
  const late = feed.follow(0, {}, forever)[Symbol.asyncIterator]();
  const waiting = late.next();
  // As many changes as nobody keeps in memory, told by another process.
  const lease = await store.events.leases.take(row?.feed ?? "", "publish", 60_000);
  if (!lease) throw new Error("It is taken");
  const most = 5_000;
  for (let last = 0; last < most; last += 500) {
    const entries = Array.from({ length: 500 }, (_, index) => ({
      ...{ number: last + index + 1, at: Date.now(), action: "UPDATED", kind: "TAX" },
      ...{ record: idOf(1), fields: "name", origin: "ELSEWHERE" },
    }));
    expect(await store.events.changes.publish(lease, last, entries, new Map())).toBe(true);
  }
  await store.events.leases.give(lease);
  const numbers = [((await waiting).value as Change).number];
  while (numbers.length < most) numbers.push(((await late.next()).value as Change).number);
  expect(numbers).toEqual(Array.from({ length: most }, (_, index) => index + 1));
  await rename(1, "Z");
  expect(((await late.next()).value as Change).number).toBe(most + 1);

  const end = new AbortController();
  const ended = feed
    .follow(most + 1, {}, end.signal)
    [Symbol.asyncIterator]()
    .next();
  end.abort();
  expect(await ended).toEqual({ done: true, value: undefined });
  const cut = late.next();
  await events.turnOff(business);
  await expect(cut).rejects.toThrow(FeedOffError);
  await expect(feed.read({ first: 1 }, {})).rejects.toThrow(FeedOffError);
});

test("what a mutation of ours changes is its own, even when the webhook is faster; the rest is not", async () => {
  const { events, feed, elsewhere } = await opened(2);
  await events.whileWriting(business, async () => {
    await elsewhere.update(idOf(1), { name: "ours" });
    await elsewhere.update(idOf(2), { name: "theirs" });
    await events.hint(business, [hint(idOf(1)), hint(idOf(2))], "WEBHOOK");
    await events.sweep(business, []); // nothing can be read yet
    expect((await feed.standing())?.lastNumber).toBe(0);
    await events.hint(business, [hint(idOf(1))], "SELF");
  });
  expect((await changesOf(feed, 0, 2)).map((each) => each.replace(/^\d /, "")).toSorted()).toEqual([
    `UPDATED ${idOf(1)} SELF name`,
    `UPDATED ${idOf(2)} ELSEWHERE name`,
  ]);
  // The webhook of the same write, later, and a write of another after it.
  await events.hint(business, [hint(idOf(1))], "WEBHOOK");
  await events.sweep(business, []);
  await elsewhere.update(idOf(1), { name: "theirs, too" });
  await events.hint(business, [hint(idOf(1))], "WEBHOOK");
  expect(await changesOf(feed, 2, 1)).toEqual([`3 UPDATED ${idOf(1)} ELSEWHERE name`]);
});

test("a write of ours during the reading of another's change is its own, with what came before it", async () => {
  const rig = await openRig(taxes(1));
  let during: (() => Promise<void>) | undefined;
  const { events, feed } = rig.open({
    wrap: (withBooks) => (of, tenant, run) =>
      withBooks(of, tenant, (books) =>
        run({
          ...books,
          read: async (...wanted) => {
            const seen = await books.read(...wanted);
            const write = during;
            during = undefined;
            await write?.();
            return seen;
          },
        }),
      ),
  });
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);

  during = () =>
    events.whileWriting(business, async () => {
      await rig.elsewhere.update(idOf(1), { name: "ours" });
      await events.hint(business, [hint(idOf(1))], "SELF");
    });
  await rig.elsewhere.update(idOf(1), { number: "theirs" });
  await events.hint(business, [hint(idOf(1))], "WEBHOOK");
  await events.sweep(business, []);
  expect((await feed.read({ first: 9 }, {})).changes.map(line)).toEqual([
    `1 UPDATED ${idOf(1)} SELF name number`,
  ]);
});
