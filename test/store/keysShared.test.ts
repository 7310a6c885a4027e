import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { openStore } from "../../src/store/index.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";
import { sharedStores } from "./databases.ts";
import { twoProcesses, unheld } from "./ownProcess.ts";

const now = new Date("2026-06-30T18:00:00Z");
const ring = `k1:${randomBytes(32).toString("base64")}`;
const create = `mutation ($input: TaxCreateInput!) { taxCreate(input: $input) {
  tax { id name } replayed userErrors { code } } }`;
const input = { name: "HST", percent: "13", idempotencyKey: "order 1" };

describe.each(sharedStores())("processes that share $name", ({ missing, place }) => {
  test.skipIf(missing)("create one record for fifty concurrent calls with one key", async () => {
    const where = await place();
    const { sandbox, apiOrigin } = await start({ books: books({}), now });
    const graphs = await Promise.all(
      [1, 2].map(async () => {
        const store = await openStore(where);
        return start({ now, app: { apiOrigin, store, keys: toKeyRing(ring) } });
      }),
    );
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => graphs[at % 2]?.ask(create, { variables: { input } })),
    );
    expect(sandbox.committed("POST")).toHaveLength(1);
    const payloads = answers.map((answer) => answer?.data.taxCreate);
    for (const payload of payloads)
      expect(payload?.tax ?? rows(payload?.userErrors)).toEqual(
        payload?.tax ? { id: "Tax:ACM123:1", name: "HST" } : [{ code: "KEY_IN_FLIGHT" }],
      );
    expect(payloads.filter((payload) => payload?.tax && !payload.replayed)).toHaveLength(1);
    // Whoever repeats it later gets the record, from any process.
    for (const { ask } of graphs)
      expect((await ask(create, { variables: { input } })).data.taxCreate).toEqual({
        ...{ tax: { id: "Tax:ACM123:1", name: "HST" }, replayed: true, userErrors: [] },
      });
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test.skipIf(missing)(
    "continue what a killed one sent, and send nothing again",
    { timeout: 60_000 },
    async () => {
      const where = await place();
      const { sandbox, apiOrigin } = await start({ books: books({}), now });
      const { first, last } = await twoProcesses({ place: where, apiOrigin, ring });
      sandbox.faults.add({ rules: [{ fault: "hang", method: "POST", after: "commit" }] });
      const lost = first.ask(create, { input }).catch(() => undefined);
      await expect.poll(() => sandbox.committed("POST").length, { timeout: 10_000 }).toBe(1);
      await first.kill();
      await lost;
      sandbox.faults.clear();
      // Until the lease of the killed process expires, its call counts as running.
      const later = async () => (await last.ask(create, { input })).taxCreate;
      const isHeld = (payload: Tree | undefined) =>
        !payload || rows(payload.userErrors).some(({ code }) => String(code) === "KEY_IN_FLIGHT");

      expect(await unheld(later, isHeld)).toEqual({
        ...{ tax: { id: "Tax:ACM123:1", name: "HST" }, replayed: true, userErrors: [] },
      });
      expect(sandbox.committed("POST")).toHaveLength(1);
    },
  );
});
