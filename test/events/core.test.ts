import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { business, idOf, openRig, reader, tenant, told, unnumbered } from "./coreRig.ts";

const threeTaxes = () => books({ taxes: [{ name: "HST" }, { name: "GST" }, { name: "PST" }] });

const hint = (id: string) => ({ kind: "TAX", id }) as const;

test("what is there when the feed is turned on is no change; what happens later is one each", async () => {
  const { sandbox, open, elsewhere } = await openRig(threeTaxes());
  const { events, feed } = open();
  expect(await feed.standing()).toBeUndefined();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  expect(await told(feed)).toEqual([]);
  expect(await feed.standing()).toMatchObject({
    ...{ phase: "LIVE", share: 1, secondsLeft: null, lastNumber: 0, firstNumber: null },
    kinds: [{ kind: "TAX", totalCount: 3, reason: null, completeUntil: expect.any(Date) }],
  });
  expect(await feed.knownCounts()).toEqual(new Map([["TAX", 3]]));

  const added = await elsewhere.create("VAT");
  await elsewhere.update(idOf(1), { name: "HST 2", amount: "6" });
  await elsewhere.delete(idOf(2));
  sandbox.forget();
  await events.whileWriting(business, async () => {
    // Again and again, in no order, and beside what did not change.
    for (const ids of [[idOf(2), added], [idOf(1)], [idOf(3), idOf(1), idOf(2)], [added]])
      await events.hint(business, ids.map(hint), "WEBHOOK");
  });
  await events.sweep(business, []);
  expect(unnumbered(await told(feed))).toEqual([
    "CREATED Tax:ACM123:4 ELSEWHERE",
    "DELETED Tax:ACM123:2 ELSEWHERE",
    "UPDATED Tax:ACM123:1 ELSEWHERE name percent",
  ]);
  const taxes = "GET /accounting/account/ACM123/taxes/taxes";
  expect(sandbox.asked().map((request) => request.replace(/\?.*/, ""))).toEqual([taxes, `${taxes}/2`]);
});
