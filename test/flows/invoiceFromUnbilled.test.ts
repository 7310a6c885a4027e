import { describe, expect, test } from "vitest";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { rows } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const invoices = "/accounting/account/ACM123/invoices/invoices";
const entries = "/timetracking/business/14700001/time_entries";
const usd = (amount: string) => ({ amount, currency: "USD" });
const [project, client] = ["Project:14700001:1", "Client:ACM123:1"];
const entry = (id: number) => `TimeEntry:14700001:${id}`;

/** Project 1 bills 1:00 in thirds at 50.00, and 1:30 of Design at 100.00 is of project 2. */
const cast = (more: object = {}) =>
  books({
    clients: 2,
    services: [{ name: "Design", rate: "100.00" }],
    projects: [
      { title: "Site", fields: { billing_method: "project_rate", rate: "50.00" } },
      { title: "Logo", fields: { billing_method: "service_rate" }, services: [1] },
      {
        title: "Whole",
        fields: { billing_method: "project_rate", project_type: "fixed_price", rate: "9.00" },
      },
    ],
    timeEntries: [
      { seconds: 1200, startedAt: "2026-06-01T17:00:00Z", note: "First" },
      { seconds: 1200, startedAt: "2026-06-02T17:00:00Z" },
      { seconds: 1200, startedAt: "2026-06-03T06:30:00Z" }, // still 2 June in Vancouver
      { projectId: 2, serviceId: 1, seconds: 5400, startedAt: "2026-06-05T17:00:00Z" },
      { seconds: 600, billable: false },
      { seconds: 600, billed: true },
      { projectId: 3, seconds: 600 },
      { clientId: 2, seconds: 600 },
    ],
    expenses: [
      { clientId: 1, billable: true, amount: "20.50", vendor: "Hosting", date: "2026-06-04" },
      { clientId: 2, billable: true, amount: "9.00", date: "2026-06-04" },
      { clientId: 1, amount: "8.00", date: "2026-06-04" },
    ],
    ...more,
  });

const mutation = `mutation ($input: InvoiceFromUnbilledInput!) { invoiceFromUnbilled(input: $input) {
  invoice { id status total { amount currency } lines { name description quantity unitCost { amount } amount { amount }
    project { id } expense { id } } }
  lines { name description quantity unitCost { amount } amount { amount } time { seconds } project { id }
    timeEntryIds expense { id } }
  total { amount currency } steps { name status record { ... on Invoice { id } } } replayed
  userErrors { path code message candidates { id label } } } }`;

async function started(more: object = {}, settings: object = {}) {
  const { ask, sandbox } = await startKnown({ now, books: cast(more), settings });
  const run = async (input: object) => {
    const { data, errors } = await ask(mutation, { variables: { input } });
    return { payload: data.invoiceFromUnbilled, errors: errors?.map(({ extensions }) => extensions.code) };
  };
  const marked = async () => {
    const query = "{ business { timeEntries(filter: { billed: true }) { nodes { id } } } }";
    const { data } = await ask(query);
    return rows(data.business?.timeEntries?.nodes)
      .map(({ id }) => String(id))
      .toSorted();
  };
  return { sandbox, run, ask, marked };
}

const made = { name: "invoiceCreate", status: "DONE", record: { id: "Invoice:ACM123:1" } };
const markedAll = { name: "timeEntryUpdate", status: "DONE", record: null };
const always = entry(6); // billed from the beginning

describe("Draft the invoice of the project that is done", () => {
  test("bills its time to the cent, marks it, and bills nothing when called again", async () => {
    const { run, sandbox, marked } = await started();
    const { payload, errors } = await run({ projectId: project, groupBy: "ENTRY" });
    expect(errors).toBeUndefined();
    const line = (day: string, amount: string, note = "") => ({
      ...{ name: "Site", description: `${day}${note}, 0:20 h at 50.00`, quantity: "1" },
      ...{ unitCost: { amount }, amount: { amount }, project: { id: project }, expense: null },
    });
    const lines = [
      line("2026-06-01", "16.67", ": First"),
      line("2026-06-02", "16.66"),
      line("2026-06-02", "16.67"),
    ];
    expect(payload).toEqual({
      invoice: { id: "Invoice:ACM123:1", status: "DRAFT", total: usd("50.00"), lines },
      lines: lines.map((each, at) => ({
        ...each,
        ...{ time: { seconds: 1200 }, timeEntryIds: [entry(at + 1)] },
      })),
      ...{ total: usd("50.00"), steps: [made, markedAll], replayed: false, userErrors: [] },
    });
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(sandbox.committed("PUT").toSorted()).toEqual([1, 2, 3].map((id) => `${entries}/${id}`));
    expect(await marked()).toEqual([...[1, 2, 3].map(entry), always].toSorted());

    sandbox.forget();
    const { payload: second } = await run({ projectId: project, groupBy: "ENTRY" });
    expect(second).toEqual({
      ...{ invoice: null, lines: [], total: null, steps: [], replayed: false, userErrors: [] },
    });
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("asks FreshBooks for what it needs: the project again in its turn, each time entry before it is marked", async () => {
    const { ask, sandbox } = await started();
    await ask(`mutation { invoiceFromUnbilled(input: { projectId: "${project}" }) { invoice { id } } }`);
    const asked = sandbox.asked().map((line) => line.replace(/\?.*/, ""));
    // Time is marked ten at once, in any order.
    expect(asked.toSorted()).toMatchInlineSnapshot(`
      [
        "GET /accounting/account/ACM123/invoices/invoices",
        "GET /accounting/account/ACM123/users/clients/1",
        "GET /projects/business/14700001/project/1",
        "GET /projects/business/14700001/project/1",
        "GET /timetracking/business/14700001/time_entries",
        "GET /timetracking/business/14700001/time_entries/1",
        "GET /timetracking/business/14700001/time_entries/2",
        "GET /timetracking/business/14700001/time_entries/3",
        "POST /accounting/account/ACM123/invoices/invoices",
        "PUT /timetracking/business/14700001/time_entries/1",
        "PUT /timetracking/business/14700001/time_entries/2",
        "PUT /timetracking/business/14700001/time_entries/3",
      ]
    `);
  });

  test("keeps other fields of the time that it marks", async () => {
    const { run, ask } = await started();
    await run({ projectId: project });
    const { data } = await ask(`{ timeEntry(id: "${entry(1)}") { note billed billable duration { seconds }
      project { id } client { id } startedAt } }`);
    expect(data.timeEntry).toEqual({
      ...{ note: "First", billed: true, billable: true, duration: { seconds: 1200 } },
      ...{ project: { id: project }, client: { id: client }, startedAt: "2026-06-01T17:00:00.000Z" },
    });
  });
});

describe("Bill a client for June", () => {
  const june = { clientId: client, date: { from: "2026-06-01", to: "2026-06-30" }, includeExpenses: true };

  test("with expenses, which are billed once", async () => {
    const { run, sandbox } = await started();
    const { payload, errors } = await run(june);
    expect(errors).toBeUndefined();
    expect(payload).toMatchObject({
      invoice: { total: usd("220.50") },
      lines: [
        {
          name: "Site",
          description: "2026-06-01 to 2026-06-02",
          quantity: "1",
          unitCost: { amount: "50.00" },
        },
        {
          ...{ name: "Design", description: "Logo, 2026-06-05", quantity: "1.5" },
          ...{ unitCost: { amount: "100.00" }, amount: { amount: "150.00" } },
        },
        {
          name: "Hosting",
          description: "2026-06-04",
          amount: { amount: "20.50" },
          time: null,
          timeEntryIds: [],
        },
      ],
      userErrors: [],
    });
    expect((await run(june)).payload).toMatchObject({ invoice: null, lines: [], userErrors: [] });
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test.each([
    ["SERVICE", ["Site", "Design"]],
    ["PROJECT", ["Site", "Logo"]],
    ["DAY", ["Site", "Site", "Logo"]],
    ["ENTRY", ["Site", "Site", "Site", "Design"]],
    ["PERSON", null],
  ])("a preview by %s writes nothing and adds up to the same", async (groupBy, names) => {
    const { run, sandbox } = await started();
    const { payload, errors } = await run({
      ...{ clientId: client, groupBy },
      ...{ dryRun: true, idempotencyKey: "look" },
    });
    expect(errors).toBeUndefined();
    expect(payload).toMatchObject({ invoice: null, total: usd("200.00"), steps: [], userErrors: [] });
    if (names) expect(rows(payload?.lines).map(({ name }) => name)).toEqual(names);
    expect([...sandbox.committed("POST"), ...sandbox.committed("PUT")]).toEqual([]);
  });

  test("only days of the period, in the zone of the business", async () => {
    const { run } = await started();
    const seconds = async (from: string, to: string) => {
      const { payload } = await run({ projectId: project, date: { from, to }, dryRun: true });
      return rows(payload?.lines).map(({ time }) => Number(time?.seconds));
    };
    expect(await seconds("2026-06-02", "2026-06-02")).toEqual([2400]);
    expect(await seconds("2026-06-03", "2026-06-03")).toEqual([]);
  });
});

describe("rejects", () => {
  test.each([
    [{}, ["REQUIRED clientId"]],
    [{ clientId: client, projectId: project }, ["INVALID projectId"]],
    [{ projectId: "Project:14700001:3" }, ["INVALID projectId"]],
    [{ projectId: "Project:14700001:99" }, ["NOT_FOUND projectId"]],
    [{ clientId: "Client:ACM123:99" }, ["NOT_FOUND clientId"]],
    [{ clientId: client, date: { from: "2026-06-02", to: "2026-06-01" } }, ["INVALID date"]],
    [{ clientId: client, issueDate: "2026-06-02", dueDate: "2026-06-01" }, ["INVALID dueDate"]],
    [{ clientId: client, excludeTimeEntryIds: ["Client:ACM123:1"] }, ["INVALID excludeTimeEntryIds.0"]],
  ])("%j", async (input, codes) => {
    const { run, sandbox } = await started();
    expect(complaints((await run(input)).payload)).toEqual(codes);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("time without a rate, time of a retainer, markups and other currencies, by name, until they are excluded", async () => {
    const { run, sandbox } = await started({
      timeEntries: [{}, { projectId: 2 }, { fields: { project_id: null } }, { fields: { retainer_id: 1 } }],
      retainers: [{}],
      expenses: [
        { clientId: 1, billable: true, currency: "EUR" },
        { clientId: 1, billable: true, fields: { markup_percent: "10" } },
      ],
    });
    const input = { clientId: client, includeExpenses: true };
    const { payload } = await run(input);
    const found = rows(payload?.userErrors).map(({ path, code, candidates }) => [
      `${code} ${path}`,
      ...rows(candidates).map(({ id }) => id),
    ]);
    expect(found.toSorted()).toEqual([
      ["CURRENCY_MISMATCH excludeExpenseIds", "Expense:ACM123:1"],
      ["INVALID excludeExpenseIds", "Expense:ACM123:2"],
      ["INVALID excludeTimeEntryIds", entry(2)],
      ["INVALID excludeTimeEntryIds", entry(3)],
      ["INVALID excludeTimeEntryIds", entry(4)],
    ]);
    expect(sandbox.committed("POST")).toEqual([]);
    const others = await run({
      ...{ ...input, excludeTimeEntryIds: [2, 3, 4].map(entry) },
      excludeExpenseIds: ["Expense:ACM123:1", "Expense:ACM123:2"],
    });
    expect(others.payload).toMatchObject({ total: usd("50.00"), userErrors: [] });
  });
});

describe("with a key", () => {
  const input = { clientId: client, includeExpenses: true, idempotencyKey: "June" };
  const billed = [...[1, 2, 3, 4].map(entry), always].toSorted();

  test("drafts one invoice however often it is called, also at the same time", async () => {
    const { run, sandbox, marked } = await started();
    const answers = await Promise.all(Array.from({ length: 5 }, () => run(input)));
    const codes = answers.flatMap(({ payload }) => complaints(payload));
    expect(codes.every((code) => code === "KEY_IN_FLIGHT idempotencyKey")).toBe(true);
    const { payload } = await run(input);
    expect(payload).toMatchObject({ steps: [made, markedAll], total: usd("220.50"), replayed: true });
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(await marked()).toEqual(billed);
  });

  test.each(["before", "commit"] as const)("finds the invoice whose answer was lost: %s", async (after) => {
    const { run, sandbox, marked } = await started();
    sandbox.answerNext({ method: "POST" }, { reset: true, after });
    expect(await run(input)).toEqual({ payload: null, errors: ["OUTCOME_UNKNOWN"] });
    const { payload, errors } = await run(input);
    expect(sandbox.committed("POST")).toHaveLength(after === "commit" ? 1 : 0);
    if (after === "before") expect(errors).toEqual(["OUTCOME_UNKNOWN"]);
    else {
      expect(payload).toMatchObject({ steps: [made, markedAll], replayed: true, userErrors: [] });
      expect(await marked()).toEqual(billed);
    }
  });

  test.each(["before", "commit"] as const)("marks the time whose answer was lost: %s", async (after) => {
    const { run, sandbox, marked } = await started();
    sandbox.answerNext({ method: "PUT", path: `${entries}/2` }, { reset: true, after });
    const { payload: first } = await run(input);
    expect(first).toMatchObject({
      invoice: { id: "Invoice:ACM123:1" },
      steps: [made, { name: "timeEntryUpdate", status: "FAILED", record: null }],
      userErrors: [{ code: "OUTCOME_UNKNOWN", path: [], candidates: [{ id: entry(2) }] }],
    });
    const { payload } = await run(input);
    expect(payload).toMatchObject({ steps: [made, markedAll], replayed: true, userErrors: [] });
    expect(await marked()).toEqual(billed);
    expect(sandbox.committed("POST")).toHaveLength(1);
    const again = sandbox.committed("PUT").filter((path) => path === `${entries}/2`);
    expect(again).toHaveLength(1);
  });

  test("bills time as it was priced, and reports what changed before it was marked", async () => {
    const { run, sandbox, ask, marked } = await started();
    sandbox.answerNext({ method: "PUT", path: `${entries}/2` }, { reset: true });
    await run(input);
    await ask(
      `mutation { timeEntryUpdate(input: { id: "${entry(2)}", duration: { hours: "3" } }) { timeEntry { id } } }`,
    );
    const { payload } = await run(input);
    expect(payload).toMatchObject({
      invoice: { total: usd("220.50") },
      steps: [made, markedAll],
      userErrors: [{ code: "STALE", candidates: [{ id: entry(2) }] }],
    });
    expect(await marked()).toEqual(billed);
  });
});

describe("without a key", () => {
  test("two calls at the same time bill once", async () => {
    const { run, sandbox } = await started();
    const answers = await Promise.all([run({ clientId: client }), run({ projectId: project })]);
    const totals = answers.map(({ payload }) => payload?.invoice?.total?.amount ?? null);
    expect([
      ["200.00", null],
      ["150.00", "50.00"],
    ]).toContainEqual(totals);
    expect(sandbox.committed("POST").length).toBe(totals.filter((each) => each !== null).length);
  });

  test("a call after an interrupted one is rejected, and names the invoice", async () => {
    const { run, sandbox } = await started();
    sandbox.answerNext({ method: "PUT", times: 4 }, { reset: true });
    const { payload: first } = await run({ clientId: client });
    expect(first).toMatchObject({ steps: [made, { status: "FAILED" }] });
    const { payload } = await run({ clientId: client });
    expect(payload).toMatchObject({
      invoice: null,
      userErrors: [{ code: "INVALID", path: ["createsAnother"], candidates: [{ id: "Invoice:ACM123:1" }] }],
    });
    const { payload: another } = await run({ clientId: client, createsAnother: true });
    expect(another).toMatchObject({ invoice: { id: "Invoice:ACM123:2" }, userErrors: [] });
    expect(sandbox.committed("POST")).toEqual(Array(2).fill(`${invoices}?include[]=lines`));
  });
});
