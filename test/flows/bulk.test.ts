import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { toKeyRing } from "../../src/oauth/seal.ts";
import type { Rule } from "../../src/sandbox/faults/rule.ts";
import { openStore } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { startKnown } from "../store/graphs.ts";
import { twoProcesses, unheld } from "../store/ownProcess.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { lunch, operate, operationWith } from "../support/send.ts";
import { rows, start, type Tree } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const base = "/accounting/account/ACM123";
const expenses = `${base}/expenses/expenses`;
const categories = `GET ${base}/expenses/categories?page=1&per_page=100`;
const alike = `GET ${expenses}?search[date_min]=2026-06-30&search[date_max]=2026-07-01&page=1&per_page=100`;
const posts = (count: number) => Array.from({ length: count }, () => `POST ${expenses}`);

const bulk = `mutation ($input: ExpenseBulkCreateInput!) { expenseBulkCreate(input: $input) {
  results { expense { id note } replayed userErrors { path code } }
  replayed userErrors { path code } } }`;
const row = (at: number) => ({ ...lunch, note: `Row ${at}` });
const numbered = (count: number, from = 1) => Array.from({ length: count }, (_, at) => row(at + from));

type Ask = Awaited<ReturnType<typeof startKnown>>["ask"];

async function carryOut(ask: Ask, input: object) {
  const { data, errors } = await ask(bulk, { variables: { input } });
  expect(errors).toBeUndefined();
  return summaryOf(data.expenseBulkCreate);
}

/** The rows as text: `Row 1`, `Row 1 replayed` or `CODE path`. */
const summaryOf = (payload: Tree | undefined) => ({
  results: rows(payload?.results).map(({ expense, replayed, userErrors }) =>
    [
      ...(expense ? [expense.note] : []),
      ...(replayed ? ["replayed"] : []),
      ...rows(userErrors).map(({ code, path }) => `${code} ${rows(path).join(".")}`.trim()),
    ].join(" "),
  ),
  replayed: payload?.replayed,
  problems: rows(payload?.userErrors).map(({ code, path }) => `${code} ${rows(path).join(".")}`),
});
const notes = (count: number, more = "") => numbered(count).map(({ note }) => note + more);
const written = (count: number) => ({ results: notes(count), replayed: false, problems: [] });
const again = (count: number) => ({ results: notes(count, " replayed"), replayed: true, problems: [] });

test("a hundred expenses are one request each, and what they share is read once", async () => {
  const { ask, sandbox } = await startKnown({ now, books: books() });
  expect(await carryOut(ask, { expenses: numbered(100) })).toEqual(written(100));
  expect(sandbox.asked()).toEqual([categories, ...posts(100)]);

  // With a key: the list of the day, for lost responses. A repeat reads all of them at once.
  sandbox.forget();
  const keyed = { expenses: numbered(100), idempotencyKey: "import 1" };
  expect(await carryOut(ask, keyed)).toEqual(written(100));
  expect(sandbox.asked()).toEqual([categories, alike, ...posts(100)]);
  sandbox.forget();
  expect(await carryOut(ask, keyed)).toEqual(again(100));
  expect(sandbox.asked()).toHaveLength(1);
  expect(sandbox.committed("POST")).toEqual([]);
});

test("rows do not depend on each other, and a path begins inside its row", async () => {
  const { ask, sandbox } = await startKnown({ now, books: books() });
  const { categoryId: _, ...bare } = row(2);
  const input = {
    expenses: [row(1), bare, row(3), { ...row(4), amount: { amount: "-1", currency: "USD" } }],
    idempotencyKey: "import 1",
  };
  const rejected = ["REQUIRED category", "INVALID amount.amount"];
  expect(await carryOut(ask, input)).toEqual({
    ...{ results: ["Row 1", rejected[0], "Row 3", rejected[1]], replayed: false, problems: [] },
  });
  expect(await carryOut(ask, input)).toEqual({
    results: ["Row 1 replayed", rejected[0], "Row 3 replayed", rejected[1]],
    ...{ replayed: true, problems: [] },
  });
  expect(await carryOut(ask, { ...input, expenses: numbered(4) })).toEqual({
    ...{ results: [], replayed: false, problems: ["KEY_REUSED idempotencyKey"] },
  });
  expect(sandbox.committed("POST")).toHaveLength(2);

  // Of a call without any record nothing is kept.
  const none = { expenses: [bare], idempotencyKey: "import 2" };
  expect((await carryOut(ask, none)).results).toEqual([rejected[0]]);
  expect(await carryOut(ask, { ...none, expenses: numbered(1) })).toEqual(written(1));
});

test("more than a hundred rows, equal keys and odd keys are rejected, and nothing is sent", async () => {
  const { ask, sandbox } = await startKnown({ now, books: books() });
  const nothing = { results: [], replayed: false };
  expect(await carryOut(ask, { expenses: numbered(101) })).toEqual({
    ...{ ...nothing, problems: ["TOO_MANY expenses"] },
  });
  const twice = numbered(2).map((each) => ({ ...each, idempotencyKey: "a" }));
  expect(await carryOut(ask, { expenses: twice })).toEqual({
    ...{ ...nothing, problems: ["INVALID expenses.1.idempotencyKey"] },
  });
  expect(await carryOut(ask, { expenses: numbered(1), idempotencyKey: " " })).toEqual({
    ...{ ...nothing, problems: ["INVALID idempotencyKey"] },
  });
  expect(await carryOut(ask, { expenses: [] })).toEqual({ ...nothing, problems: [] });
  expect(sandbox.asked()).toEqual([]);
});

test("a row with a key of its own is carried out once for that, also alone", async () => {
  const { ask, sandbox } = await startKnown({ now, books: books() });
  const single = `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) { expense { id } replayed } }`;
  const own = { ...row(1), idempotencyKey: "order 1" };
  const alone = await ask(single, { variables: { input: own } });
  expect(alone.data.expenseCreate).toMatchObject({ replayed: false });
  const input = { expenses: [own, row(2)], idempotencyKey: "import 1" };
  expect((await carryOut(ask, input)).results).toEqual(["Row 1 replayed", "Row 2"]);
  expect((await carryOut(ask, input)).results).toEqual(["Row 1 replayed", "Row 2 replayed"]);
  expect(sandbox.committed("POST")).toHaveLength(2);
});

test("a row whose response was lost is found by the same key, and nothing is sent again", async () => {
  const { ask, sandbox } = await startKnown({ now, books: books() });
  const input = { expenses: numbered(12), idempotencyKey: "import 1" };
  sandbox.faults.add({ rules: [{ fault: "reset", method: "POST", after: "commit", skip: 4, times: 1 }] });
  const first = await carryOut(ask, input);
  const lost = first.results.indexOf("OUTCOME_UNKNOWN");
  expect(first.results.toSpliced(lost, 1)).toEqual(notes(12).toSpliced(lost, 1));
  expect(await carryOut(ask, input)).toEqual(again(12));
  expect(await carryOut(ask, input)).toEqual(again(12));
  expect(sandbox.committed("POST")).toHaveLength(12);

  // Without a key the row says where to look.
  sandbox.faults.add({ rules: [{ fault: "reset", method: "POST", after: "commit", times: 1 }] });
  expect((await carryOut(ask, { expenses: [row(1)] })).results).toEqual(["OUTCOME_UNKNOWN"]);
});

test("rows that the deadline cuts off are not begun, and the same key carries them out", async () => {
  const store = await openStore("memory");
  const {
    sandbox,
    apiOrigin,
    ask: patient,
  } = await startKnown({ now, books: books(), app: { store, keys } });
  const short = await start({ now, app: { apiOrigin, store, keys, deadlineMs: 1_500 } });
  await short.ask("{ caller { freshbooksId } }");
  const input = { expenses: numbered(30), idempotencyKey: "import 1" };
  sandbox.faults.add({ rules: [{ fault: "hang", method: "POST", after: "commit", skip: 3 }] });
  const { results } = await carryOut(short.ask, input);
  sandbox.faults.clear();
  const sent = sandbox.committed("POST").length;
  expect(results.filter((text) => text === "NOT_REACHED")).toHaveLength(30 - sent);
  expect(results.filter((text) => text === "OUTCOME_UNKNOWN")).toHaveLength(sent - 3);
  expect(sent).toBe(3 + 8);
  const done = await carryOut(patient, input);
  expect(done.results.map((text) => text.replace(" replayed", ""))).toEqual(notes(30));
  expect(done.results.filter((text) => text.endsWith(" replayed"))).toHaveLength(sent);
  expect(await carryOut(patient, input)).toEqual(again(30));
  expect(sandbox.committed("POST")).toHaveLength(30);
});

test("five hundred rows in five calls, with faults, are five hundred records", {
  timeout: 60_000,
}, async () => {
  // What is sent after a fault does not wait for seconds.
  const breaker = { consecutive: 1_000, share: 2, least: 1_000, windowMs: 1, openMs: 1, slowMs: 60_000 };
  const app = { rules: { breaker } };
  const settings = { accountingPostsPerMinute: 10_000 };
  const { ask, sandbox } = await startKnown({ now, books: books(), app, settings });
  const rules: Rule[] = [
    { fault: "reset", method: "POST", after: "commit", share: 0.1 },
    { fault: "html", method: "POST", status: 502, after: "commit", share: 0.1 },
    { fault: "error", method: "GET", status: 500, share: 0.1 },
  ];
  for (const call of [0, 1, 2, 3, 4]) {
    const input = { expenses: numbered(100, call * 100 + 1), idempotencyKey: `import ${call}` };
    const whole = input.expenses.map(({ note }) => note);
    sandbox.faults.add({ seed: call, rules });
    let { results } = await carryOut(ask, input);
    expect(results).not.toEqual(whole);
    for (let left = 8; left > 0 && results.some((text) => !text.startsWith("Row")); left -= 1) {
      sandbox.faults.clear();
      ({ results } = await carryOut(ask, input));
    }
    expect(results.map((text) => text.replace(" replayed", ""))).toEqual(whole);
  }
  expect(sandbox.committed("POST")).toHaveLength(500);
});

const ring = `k1:${randomBytes(32).toString("base64")}`;
const keys = toKeyRing(ring);

describe.each(sharedStores())("a call whose process was killed, over $name", ({ missing, place }) => {
  test.skipIf(missing)("is finished by another process", { timeout: 60_000 }, async () => {
    const where = await place();
    const { sandbox, apiOrigin } = await start({ books: books(), now });
    const { first, last } = await twoProcesses({ place: where, apiOrigin, ring });
    const input = { expenses: numbered(20), idempotencyKey: "import 1" };
    sandbox.faults.add({ rules: [{ fault: "hang", method: "POST", after: "commit", skip: 3 }] });
    const cut = first.ask(bulk, { input }).catch(() => undefined);
    await expect.poll(() => sandbox.committed("POST").length, { timeout: 10_000 }).toBe(3 + 8);
    await first.kill();
    await cut;
    sandbox.faults.clear();
    const later = async () => summaryOf((await last.ask(bulk, { input })).expenseBulkCreate);
    const done = await unheld(later, ({ problems, results }) =>
      [...problems, ...results].some((text) => /KEY_IN_FLIGHT|NOT_REACHED/.test(text)),
    );
    expect(done.results.map((text) => text.replace(" replayed", ""))).toEqual(notes(20));
    expect(done.replayed).toBe(true);
    expect(sandbox.committed("POST")).toHaveLength(20);
  });
});

test("each row has its own file", async () => {
  const { url, sandbox } = await startKnown({ now, books: books() });
  const query = `mutation ($input: ExpenseBulkCreateInput!) { expenseBulkCreate(input: $input) {
    results { expense { note receipt { fileName } } userErrors { path code } } userErrors { code } } }`;
  const withFile = (at: number) => ({ ...row(at), receipt: { upload: null } });
  const text = new TextEncoder().encode("no picture");
  const fileAt = (at: number) => `variables.input.expenses.${at}.receipt.upload`;
  const { data, errors } = await operate(
    url,
    operationWith(
      query,
      { input: { expenses: [withFile(1), row(2), withFile(3), withFile(4)] } },
      {
        [fileAt(0)]: { bytes: photo(), name: "one.jpg" },
        [fileAt(2)]: { bytes: text, name: "three.jpg" },
        [fileAt(3)]: { bytes: photo(), name: "four.jpg" },
      },
    ),
  );
  expect(errors).toBeUndefined();
  expect(data.expenseBulkCreate?.results).toMatchObject([
    { expense: { note: "Row 1" }, userErrors: [] },
    { expense: { note: "Row 2", receipt: null }, userErrors: [] },
    { expense: null, userErrors: [{ code: "INVALID", path: ["receipt", "upload"] }] },
    { expense: { note: "Row 4" }, userErrors: [] },
  ]);
  expect(sandbox.committed("POST")).toHaveLength(5);
});

const usd = { amount: "7.00", currency: "USD" };
const others: Record<string, readonly [field: string, shows: string, row: (at: number) => object]> = {
  client: ["clients", "id note", (at: number) => ({ email: `a${at}@example.test`, note: `Row ${at}` })],
  invoice: [
    "invoices",
    "id number",
    () => ({
      clientId: "Client:ACM123:1",
      lines: [{ name: "A", quantity: "1", unitCost: usd }],
    }),
  ],
  payment: [
    "payments",
    "id note",
    (at: number) => ({ invoiceId: "Invoice:ACM123:1", amount: usd, method: "CASH", note: `Row ${at}` }),
  ],
  timeEntry: [
    "timeEntries",
    "id note",
    (at: number) => ({ duration: { hours: "1" }, internal: true, note: `Row ${at}` }),
  ],
};

test.each(Object.entries(others))(
  "%s: many in the order of the rows",
  async (noun, [field, shows, rowAt]) => {
    const { ask, sandbox } = await startKnown({
      now,
      books: books({ clients: [{}], invoices: [{ amount: "100.00" }] }),
    });
    const name = `${noun}BulkCreate`;
    const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    results { ${noun} { ${shows} } replayed userErrors { path code message } } replayed userErrors { code } } }`;
    const input = { [field]: [1, 2, 3, 4].map((at) => rowAt(at)), idempotencyKey: "import 1" };
    const first = (await ask(query, { variables: { input } })).data[name];
    const records = rows(first?.results).map((result) => result[noun]);
    expect(first).toMatchObject({ replayed: false, userErrors: [] });
    for (const [at, record] of records.entries())
      if (noun !== "invoice") expect(record).toMatchObject({ note: `Row ${at + 1}` });
    if (noun === "invoice" || noun === "payment") {
      const inOrder = records.map((record) => String(record?.number ?? record?.id));
      expect(inOrder).toEqual(inOrder.toSorted());
    }
    const sent = sandbox.committed("POST").length;
    expect(sent).toBe(4);
    const second = (await ask(query, { variables: { input } })).data[name];
    expect(second?.replayed).toBe(true);
    expect(rows(second?.results).map((result) => result[noun])).toEqual(records);
    expect(sandbox.committed("POST")).toHaveLength(4);
  },
);
