import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { startHeld } from "../support/heldWrites.ts";

const now = new Date("2026-06-30T18:00:00Z");
const create = `mutation { taxCreate(input: { name: "HST", percent: "13", idempotencyKey: "k" }) {
  tax { id } userErrors { code } } }`;
const flow = (
  key = "k",
  mutation = "taxCreate",
) => `{ business { flow(mutation: "${mutation}", idempotencyKey: "${key}") {
  mutation status startedAt steps { name status record { id business { name } } } } } }`;

test("business.flow shows how a mutation with a key stands, without a request", async () => {
  const { ask, gate, sandbox, sent } = await startHeld({ books: books({}), now });
  const stateOf = async (...asked: Parameters<typeof flow>) =>
    (await ask(flow(...asked))).data.business?.flow;
  expect(await stateOf()).toBeNull();

  const first = ask(create);
  await gate.holding(1);
  const before = sent();
  expect(await stateOf()).toEqual({
    ...{ mutation: "taxCreate", status: "RUNNING", startedAt: expect.any(String) },
    steps: [{ name: "taxCreate", status: "FAILED", record: null }],
  });
  expect(await stateOf("other")).toBeNull();
  expect(await stateOf("k", "itemCreate")).toBeNull();
  expect(sent()).toEqual(before);

  sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
  gate.open();
  expect((await first).errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
  expect(await stateOf()).toMatchObject({
    status: "INTERRUPTED",
    steps: [{ status: "FAILED", record: null }],
  });

  const { data } = await ask(create);
  expect(await stateOf()).toEqual({
    ...{ mutation: "taxCreate", status: "DONE", startedAt: null },
    steps: [
      {
        ...{ name: "taxCreate", status: "DONE" },
        record: { id: data.taxCreate?.tax?.id, business: { name: expect.any(String) } },
      },
    ],
  });
});

test("of two concurrent bulk calls with one key, one carries out the rows", async () => {
  const { ask, gate, sandbox } = await startHeld({ books: books({}), now });
  const bulk = async () => {
    const { data } = await ask(
      `mutation ($input: ClientBulkCreateInput!) { clientBulkCreate(input: $input) {
        results { client { id } } replayed userErrors { path code } } }`,
      { variables: { input: { clients, idempotencyKey: "import 1" } } },
    );
    return data.clientBulkCreate;
  };
  const clients = [1, 2, 3].map((at) => ({ organization: `New ${at}` }));
  const first = bulk();
  await gate.holding(3);
  expect(await bulk()).toEqual({
    ...{ results: [], replayed: false },
    userErrors: [{ path: ["idempotencyKey"], code: "KEY_IN_FLIGHT" }],
  });
  gate.open();
  const done = await first;
  expect(done).toMatchObject({ replayed: false, userErrors: [] });
  expect(await bulk()).toEqual({ ...done, replayed: true });
  expect(sandbox.committed("POST")).toHaveLength(3);
});

test("a row that cannot be read again fails alone, however long the store takes for the others", async () => {
  const defects: unknown[] = [];
  const note = (defect: unknown) => defects.push(defect);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  const opened = await openStore("memory:");
  let beforeTake = async (_: number) => {};
  let taken = 0;
  const keys: typeof opened.keys = {
    ...opened.keys,
    take: async (...given) => {
      taken += 1;
      await beforeTake(taken);
      return opened.keys.take(...given);
    },
  };
  const { ask, sandbox } = await startKnown({ books: books({}), now, app: { store: { ...opened, keys } } });
  const clients = [1, 2].map((at) => ({ organization: `New ${at}` }));
  const bulk = () =>
    ask(
      `mutation ($input: ClientBulkCreateInput!) { clientBulkCreate(input: $input) {
        results { client { id organization } userErrors { code } } } }`,
      { variables: { input: { clients, idempotencyKey: "import 1" } } },
    );
  await bulk();
  taken = 0;
  sandbox.forget();
  sandbox.answerNext({ method: "GET" }, { status: 403, body: {} });
  beforeTake = async (number) => {
    if (number !== 3) return; // of the call, of the first row, of the second
    await expect.poll(() => sandbox.asked("GET").length).toBe(1);
    for (const _ of [1, 2]) await ask("{ business { name } }");
  };
  const { data } = await bulk();
  expect(data.clientBulkCreate?.results).toEqual([
    { client: null, userErrors: [{ code: "NOT_DONE" }] },
    { client: { id: expect.any(String), organization: "New 2" }, userErrors: [] },
  ]);
  expect(defects).toEqual([]);
});
