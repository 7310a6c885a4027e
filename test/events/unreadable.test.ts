import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { business, idOf, openRig, reader, tenant, told } from "./coreRig.ts";

test("a record that cannot be read is neither omitted nor deleted: its type states why, and waits", async () => {
  const { sandbox, over, open, elsewhere } = await openRig(
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
  const { events, feed } = open();

  await garble();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
  const reason = expect.stringContaining("no readable `percent`");
  expect(await kindOf()).toMatchObject({ synced: false, completeUntil: null, reason });

  sandbox.faults.clear();
  await events.turnOn(tenant, reader, ["TAX"]);
  await events.sweep(business);
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
  expect(await told(feed)).toEqual([]);

  sandbox.faults.clear();
  await elsewhere.update(idOf(1), { name: "HST 2" });
  await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
  await events.sweep(business);
  expect(await told(feed)).toEqual([`1 UPDATED ${idOf(1)} ELSEWHERE name`]);
  expect(await kindOf()).toMatchObject({ reason: null });
});
