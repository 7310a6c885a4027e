import { expect, test } from "vitest";
import { exampleBooks } from "../../../src/sandbox/books/example.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { books } from "../../support/books.ts";
import { recordedAt } from "../start.ts";
import { start } from "./start.ts";

const example = () => exampleBooks({ now: recordedAt, scale: 0.1 });

test("a firm at work does what its seed decides, by writes that are accepted", () => {
  const [one, same, other] = [1, 1, 2].map((seed) => {
    const { live } = createSandbox({ books: example(), now: recordedAt, seed });
    for (let step = 0; step < 90; step += 1) live.step();
    return live.done();
  });
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  expect(one?.filter(({ status }) => status >= 300)).toEqual([]);
  const areas = new Set(one?.map(({ method, path }) => `${method} ${/\/(\w+)(\/\d+)?$/.exec(path)?.[1]}`));
  expect([...areas].sort()).toEqual([
    ...["POST estimates", "POST expenses", "POST invoices", "POST payments", "POST time_entries"],
    ...["PUT clients", "PUT estimates", "PUT expenses", "PUT invoices", "PUT project"],
  ]);
});

test("it changes old records instead of creating ever more", () => {
  const { live, state } = createSandbox({ books: example(), now: recordedAt });
  const [account] = state.accounts.values();
  const [work] = state.work.values();
  const sizes = () =>
    [account?.invoices, account?.payments, account?.expenses, account?.estimates, work?.timeEntries].map(
      (rows) => rows?.size ?? 0,
    );
  const before = sizes();
  let refused = 0;
  for (let step = 0; step < 1_600; step += 1) if ((live.step()?.status ?? 0) >= 300) refused += 1;
  const grown = sizes().map((size, at) => size - (before[at] ?? 0));
  expect(grown.filter((size) => size > 201)).toEqual([]);
  expect(Math.min(...grown)).toBeGreaterThan(50);
  expect(refused).toBe(0);
});

test("its changes are events, and no requests", async () => {
  const { sandbox, ask, arrived, listenTo, hook } = await start({
    books: books({ clients: 1, invoices: [{ amount: "10.00" }] }),
  });
  await listenTo("client", "invoice", "payment", "expense", "estimate");
  sandbox.forget();
  await ask("POST", "/_sandbox/live/step", { steps: 5 });
  expect((await ask("GET", "/_sandbox/live")).body).toMatchObject({
    everySeconds: null,
    done: Array(5).fill({}),
  });
  expect(sandbox.asked()).toEqual([]);
  expect(await arrived()).toHaveLength(sandbox.deliveries.tally().delivered - 5);
  await ask("POST", "/_sandbox/live", { everySeconds: 0.01 });
  await expect.poll(() => hook.received.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect((await ask("DELETE", "/_sandbox/live")).body.everySeconds).toBeNull();
  expect((await ask("POST", "/_sandbox/live", { everySeconds: 0 })).status).toBe(400);
  sandbox.reset();
  expect(sandbox.live.done()).toEqual([]);
});
