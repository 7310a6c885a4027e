import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { books } from "../support/books.ts";
import { gateBefore } from "../support/gatedUpstream.ts";
import { rows, start } from "../support/start.ts";
import { sharedStores } from "./databases.ts";

const now = new Date("2026-06-30T18:00:00Z");
const id = "Invoice:ACM123:1";

describe.each(sharedStores())("processes that share $name", ({ missing, place }) => {
  test.skipIf(missing)("change a record in turn, and see that they were overtaken", async () => {
    const { sandbox, apiOrigin } = await start({
      books: books({ invoices: [{ amount: "100.00", state: "draft" }] }),
      now,
    });
    const gate = await gateBefore(apiOrigin, ({ method }) => method === "PUT");
    const where = await place();
    const stores = [await openStore(where), await openStore(where)];
    const app = { apiOrigin: gate.url, now: () => now, metrics: { on: true, token: undefined } };
    const [one, other] = await Promise.all(
      stores.map(async (store) => {
        const started = await start({ now, app: { ...app, store } });
        await started.ask("{ caller { freshbooksId } }");
        const update = (input: object) =>
          started.ask(
            `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
              invoice { updatedAt lines { name } } userErrors { path code } } }`,
            { variables: { input: { id, ...input } } },
          );
        const inWork = async () => {
          const metrics = await (await fetch(`${started.url}/metrics`)).text();
          return Number(/^work_in_progress (\d+)/m.exec(metrics)?.[1]);
        };
        return { ...started, update, inWork };
      }),
    );
    if (!one || !other) throw new Error("A process is missing");
    const line = (name: string) => ({ addLines: [{ name, unitCost: { amount: "5.00", currency: "USD" } }] });
    const expectedUpdatedAt = (await one.ask(`{ invoice(id: "${id}") { updatedAt } }`)).data.invoice
      ?.updatedAt;
    sandbox.forget();

    const first = one.update(line("Logo"));
    await gate.holding(1);
    const second = other.update(line("Poster"));
    const third = other.update({ ...line("Stale"), expectedUpdatedAt });
    await expect.poll(other.inWork).toBe(2);
    expect(sandbox.attempts().filter(({ method }) => method === "PUT")).toEqual([]);
    gate.open();
    expect((await first).data.invoiceUpdate?.userErrors).toEqual([]);
    const { data, errors } = await second;
    expect(errors).toBeUndefined();
    expect(rows(data.invoiceUpdate?.invoice?.lines).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Logo", "Poster"]),
    );
    // Nothing changed but the clock's second stands still: only the count of changes tells.
    expect((await third).data.invoiceUpdate).toMatchObject({
      userErrors: [{ path: ["expectedUpdatedAt"], code: "STALE" }],
    });
    expect(sandbox.committed("PUT")).toHaveLength(2);
  });

  test.skipIf(missing)("name the store when it fails", async () => {
    const store = await openStore(await place());
    const { ask, sandbox } = await start({ books: books({ invoicesEach: 1 }), now, app: { store } });
    await ask("{ caller { freshbooksId } }");
    sandbox.forget();
    await store.close();
    const { errors } = await ask(
      `mutation { invoiceArchive(input: { id: "${id}" }) { userErrors { code } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "TOKEN_STORE_UNAVAILABLE",
      remedy: expect.stringContaining("STORE_URL"),
    });
    expect(sandbox.asked()).toEqual([]);
  });
});
