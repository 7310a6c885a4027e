import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { openStore } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { books } from "../support/books.ts";
import { open as openServer } from "../support/start.ts";
import { business, idOf, openRig, reader, tenant, told } from "./coreRig.ts";

const [sqlite] = sharedStores();

test("a record that cannot be read is neither omitted nor deleted: its type states why, and the others go on", async () => {
  const { clock, sandbox, over, open, elsewhere } = await openRig(
    books({ taxes: [{ name: "HST" }, { name: "GST" }] }),
  );
  const path = "/accounting/account/ACM123/taxes/taxes";
  /** Answers of FreshBooks in which the amount of the first tax is no number. */
  const garble = async () => {
    for (const below of ["", "/1"]) {
      const headers = { authorization: `Bearer ${tokens.owner}` };
      const text = await (await fetch(`${over.apiOrigin}${path}${below}`, { headers })).text();
      const body = text.replace(/("amount":\s*)"[^"]*"(?=[^}]*"(?:id|taxid)":\s*1\b)/, '$1"abc"');
      expect(body).not.toBe(text);
      sandbox.faults.add({
        rules: [{ fault: "answer", status: 200, body, path: new RegExp(`${path}${below}(\\?|$)`) }],
      });
    }
  };
  const kindOf = async () => (await feed.standing())?.kinds[0];
  const url = (await sqlite?.place()) ?? "";
  const { events, feed } = open({ store: await openStore(url) });

  await garble();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  const reason = expect.stringContaining("no readable `percent`");
  expect(await kindOf()).toMatchObject({ synced: true, completeUntil: null, reason });
  expect((await events.known(business, "TAX", { most: 9 })).map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
  await elsewhere.update(idOf(2), { name: "GST 2" });
  await events.hint(business, [{ kind: "TAX", id: idOf(2) }], "WEBHOOK");
  await events.sweep(business, []);
  expect(await told(feed)).toEqual([`1 UPDATED ${idOf(2)} ELSEWHERE name`]);
  expect((await feed.standing())?.phase).toBe("LIVE");
  const server = await openServer({ over, now: clock.now, app: { store: await openStore(url) } });
  const { data } = await server.ask("{ business { export { url } } }");
  const headers = { authorization: `Bearer ${tokens.owner}` };
  const exported = await (await fetch(String(data.business?.export?.url), { headers })).text();
  const lines = exported
    .trim()
    .split("\n")
    .map((each) => JSON.parse(each));
  expect(lines).toMatchObject([
    { recordId: idOf(1), record: null, errors: [{ code: "UPSTREAM_UNAVAILABLE" }] },
    { recordId: idOf(2), record: { id: idOf(2) } },
    { complete: true },
  ]);
  await server.close();

  sandbox.faults.clear();
  await events.sweep(business);
  const first = [`1 UPDATED ${idOf(2)} ELSEWHERE name`, `2 CREATED ${idOf(1)} ELSEWHERE`];
  expect(await told(feed)).toEqual(first);
  expect(await kindOf()).toEqual({
    kind: "TAX",
    synced: true,
    completeUntil: expect.any(Date),
    totalCount: 2,
    reason: null,
  });

  await garble();
  await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
  await events.sweep(business);
  expect(await kindOf()).toMatchObject({ reason });
  expect(await told(feed)).toEqual(first);

  sandbox.faults.clear();
  await elsewhere.update(idOf(1), { name: "HST 2" });
  await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
  await events.sweep(business);
  expect(await told(feed)).toEqual([...first, `3 UPDATED ${idOf(1)} ELSEWHERE name`]);
  expect(await kindOf()).toMatchObject({ reason: null });
});

test("a new record that cannot be read does not change how many records its type has", async () => {
  const { sandbox, over, open } = await openRig(books({ taxes: [{ name: "HST" }, { name: "GST" }] }));
  const path = "/accounting/account/ACM123/taxes/taxes";
  const { events, feed } = open({ sweepEveryMs: () => 50 });
  const kindOf = async () => (await feed.standing())?.kinds[0];
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  expect(await kindOf()).toMatchObject({ totalCount: 2, reason: null });

  const headers = { authorization: `Bearer ${tokens.owner}` };
  const { response } = await (await fetch(`${over.apiOrigin}${path}`, { headers })).json();
  const tax = { ...response.result.taxes[0], id: 3, taxid: 3, amount: "abc", updated: "2026-06-30 14:00:00" };
  const answers = { "": { ...response.result, taxes: [tax], total: 1 }, "/3": { tax } };
  for (const [below, result] of Object.entries(answers)) {
    const body = JSON.stringify({ response: { result } });
    const at = new RegExp(`${path}${below}(\\?|$)`);
    sandbox.faults.add({ rules: [{ fault: "answer", status: 200, body, path: at }] });
  }
  await expect.poll(async () => (await kindOf())?.reason).toMatch("no readable `percent`");
  expect(await kindOf()).toMatchObject({ totalCount: 2 });
});

test("a record that was never read is reported once it is deleted: exports have its id", async () => {
  const { sandbox, open, elsewhere } = await openRig(books({ taxes: [{ name: "HST" }, { name: "GST" }] }));
  const rewrite = (answer: Answer): Answer =>
    JSON.parse(
      JSON.stringify(answer).replace(/"amount":"[^"]*"(?=[^}]*"(?:id|taxid)":1\b)/g, '"amount":"abc"'),
    );
  sandbox.faults.add({ rules: [{ method: "GET", path: "/accounting", fault: "rewrite", rewrite }] });
  const { events, feed } = open();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  const reason = expect.stringContaining("no readable `percent`");
  expect((await feed.standing())?.kinds).toMatchObject([{ totalCount: 2, reason }]);
  await elsewhere.delete(idOf(1));
  await events.sweep(business);
  expect(await told(feed)).toEqual([`1 DELETED ${idOf(1)} ELSEWHERE`]);
  expect((await feed.standing())?.kinds).toMatchObject([
    { totalCount: 1, reason: null, completeUntil: expect.any(Date) },
  ]);
});
