import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { app, codes } from "../../src/sandbox/identities.ts";
import type { Answer as Reply } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { startHeld } from "../support/heldWrites.ts";
import { photo } from "../support/photo.ts";
import { complaints, operate, operationWith } from "../support/send.ts";
import { rows, start } from "../support/start.ts";

const invoice = "/accounting/account/ACM123/invoices/invoices/1";
const withLines = `${invoice}?include[]=lines`;
const project = "/projects/business/14700001/project/1";
const timers = "/comments/business/14700001/timers";
const entries = "/timetracking/business/14700001/time_entries";
const now = new Date("2026-06-30T18:00:00Z");
const cast = () =>
  books({
    invoices: [{ amount: "100.00", state: "draft" }],
    projects: [{ title: "First" }],
    timeEntries: [
      {
        ...{ projectId: 1, clientId: 1, timerId: 5, startedAt: "2026-06-30T17:30:00Z", note: "Noon" },
        ...{ seconds: null, runningForMinutes: 30 },
      },
    ],
  });

type Ask = Awaited<ReturnType<typeof startHeld>>["ask"];
type Options = Parameters<Ask>[1];

const money = (amount: string) => ({ amount, currency: "USD" });
const addLine = (ask: Ask, name: string, options: Options = {}) =>
  ask(
    `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
      invoice { lines { name } } userErrors { path code message } } }`,
    {
      ...options,
      variables: { input: { id: "Invoice:ACM123:1", addLines: [{ name, unitCost: money("5.00") }] } },
    },
  );
const linesOf = async (ask: Ask) => {
  const { data } = await ask('{ invoice(id: "Invoice:ACM123:1") { lines { name } } }');
  return rows(data.invoice?.lines).map(({ name }) => name);
};
const updateProject = (ask: Ask, fields: object, options: Options = {}) =>
  ask(
    `mutation ($input: ProjectUpdateInput!) { projectUpdate(input: $input) {
      project { title description } userErrors { path code message } } }`,
    { ...options, variables: { input: { id: "Project:14700001:1", ...fields } } },
  );
const decoded = (requests: readonly string[]) => requests.map((line) => decodeURIComponent(line));

/** Somebody else's write, past this process. */
const elsewhere = (apiOrigin: string, path: string, body: object) =>
  fetch(apiOrigin + path, {
    method: "PUT",
    headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("two writers at once", () => {
  test("two updates of an invoice that each add a line keep both lines", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = addLine(ask, "Logo");
    await gate.holding(1);
    const second = addLine(ask, "Poster");
    await waiting(2);
    gate.open();
    for (const { data } of [await first, await second]) expect(complaints(data.invoiceUpdate)).toEqual([]);
    expect(decoded(sent())).toEqual([
      ...[`GET ${withLines}`, `PUT ${withLines}`],
      ...[`GET ${withLines}`, `PUT ${withLines}`],
    ]);
    expect((await linesOf(ask)).slice(1)).toEqual(["Logo", "Poster"]);
  });

  test("a new description of a project does not bring back the title of before", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = updateProject(ask, { title: "Renamed" });
    await gate.holding(1);
    const second = updateProject(ask, { description: "For the summer" });
    await waiting(2);
    gate.open();
    await first;
    expect((await second).data.projectUpdate).toEqual({
      project: { title: "Renamed", description: "For the summer" },
      userErrors: [],
    });
    expect(sent()).toEqual([`GET ${project}`, `PUT ${project}`, `GET ${project}`, `PUT ${project}`]);
  });

  test.each([
    ["invoiceUpdate", "Invoice", "Invoice:ACM123:1", { notes: "One" }, { terms: "Two" }],
    ["clientUpdate", "Client", "Client:ACM123:1", { note: "One" }, { email: "b@example.test" }],
    ["projectUpdate", "Project", "Project:14700001:1", { title: "One" }, { description: "Two" }],
  ])(
    "of two %s with the same expectedUpdatedAt one is STALE, within the same second as well",
    async (name, noun, id, one, two) => {
      const { gate, ask, waiting, sent } = await startHeld({ books: cast(), now });
      const key = noun.toLowerCase();
      const expectedUpdatedAt = (await ask(`{ ${key}(id: "${id}") { updatedAt } }`)).data[key]?.updatedAt;
      const change = (fields: object) =>
        ask(
          `mutation ($input: ${noun}UpdateInput!) { ${name}(input: $input) { ${key} { id } userErrors { path code } } }`,
          { variables: { input: { id, expectedUpdatedAt, ...fields } } },
        );
      const first = change(one);
      await gate.holding(1);
      const second = change(two);
      await waiting(2);
      gate.open();
      expect((await first).data[name]).toEqual({ [key]: { id }, userErrors: [] });
      expect((await second).data[name]).toEqual({
        [key]: null,
        userErrors: [{ path: ["expectedUpdatedAt"], code: "STALE" }],
      });
      expect(sent().filter((line) => line.startsWith("PUT"))).toHaveLength(1);
    },
  );

  test("two tokens of one tenant take turns, and share nothing else", async () => {
    const { gate, ask, sent, waiting, apiOrigin } = await startHeld({ books: cast(), now });
    const granted = await fetch(`${apiOrigin}/auth/oauth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ client_id: app.clientId, client_secret: app.clientSecret, redirect_uri: app.redirectUri },
        ...{ grant_type: "authorization_code", code: codes.owner },
      }),
    });
    const { access_token: token } = (await granted.json()) as { access_token: string };
    const first = addLine(ask, "Logo");
    await gate.holding(1);
    const second = addLine(ask, "Poster", { token });
    await waiting(2);
    gate.open();
    await first;
    expect(complaints((await second).data.invoiceUpdate)).toEqual([]);
    expect((await linesOf(ask)).slice(1)).toEqual(["Logo", "Poster"]);
    expect(decoded(sent()).filter((line) => line === `GET ${withLines}`)).toHaveLength(3);
    const by = gate
      .seen()
      .filter(({ method }) => method === "PUT")
      .map(({ headers }) => headers.authorization);
    expect(by).toEqual(["Bearer sandbox-owner", `Bearer ${token}`]);
  });

  test("another record and a record of the same number of another noun wait for nobody", async () => {
    const { gate, ask } = await startHeld(
      { books: cast(), now },
      ({ method, url }) => method === "PUT" && (url?.startsWith(invoice) ?? false),
    );
    const first = addLine(ask, "Logo");
    await gate.holding(1);
    expect((await updateProject(ask, { title: "Renamed" })).data.projectUpdate?.userErrors).toEqual([]);
    gate.open();
    await first;
  });

  test("what an operation has read itself is read anew in the turn", async () => {
    const { gate, ask, apiOrigin, sent } = await startHeld(
      { books: cast(), now },
      ({ url }) => url?.includes("/clients") ?? false,
    );
    const both = ask(
      `mutation { a: projectUpdate(input: { id: "Project:14700001:1", description: "A" }) { project { client { organization } } }
        b: projectUpdate(input: { id: "Project:14700001:1", dueDate: "2026-07-01" }) { project { title } userErrors { code } } }`,
    );
    await gate.holding(1);
    await elsewhere(apiOrigin, project, { project: { title: "Elsewhere" } });
    gate.open();
    expect((await both).data.b).toEqual({ project: { title: "Elsewhere" }, userErrors: [] });
    expect(sent().filter((line) => line.includes("/project/"))).toEqual([
      ...[`GET ${project}`, `PUT ${project}`],
      ...[`GET ${project}`, `PUT ${project}`],
    ]);
  });
});

describe("timers", () => {
  const timer = (ask: Ask, name: string, fields: object) =>
    ask(
      `mutation ($input: Timer${name}Input!) { timer${name}(input: $input) { timer { running } userErrors { path code } } }`,
      { variables: { input: fields } },
    );

  test("of two that are started at once one is refused", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: books({ projects: 1 }), now });
    const first = timer(ask, "Start", { internal: true });
    await gate.holding(1);
    const second = timer(ask, "Start", { internal: true });
    await waiting(2);
    gate.open();
    expect((await first).data.timerStart).toEqual({ timer: { running: true }, userErrors: [] });
    expect(complaints((await second).data.timerStart)).toEqual(["INVALID"]);
    expect(sent()).toEqual([`GET ${timers}`, `POST ${entries}`, `GET ${timers}`]);
  });

  test("a second pause finds the timer paused, and a resumption after it is one", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = timer(ask, "Pause", {});
    await gate.holding(1);
    const second = timer(ask, "Pause", {});
    await waiting(2);
    const third = timer(ask, "Resume", { id: "Timer:14700001:5" });
    await waiting(3);
    gate.open();
    expect(complaints((await first).data.timerPause)).toEqual([]);
    expect(complaints((await second).data.timerPause)).toEqual(["NOT_FOUND id"]);
    expect((await third).data.timerResume).toEqual({ timer: { running: true }, userErrors: [] });
    expect(sent()).toEqual([
      ...[`GET ${timers}`, `PUT ${entries}/1`],
      ...[`GET ${timers}`],
      ...[`GET ${timers}`, `POST ${entries}`],
    ]);
  });

  test("a pause keeps the note that its stretch was given meanwhile", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = ask(
      'mutation { timeEntryUpdate(input: { id: "TimeEntry:14700001:1", note: "Afternoon" }) { userErrors { code } } }',
    );
    await gate.holding(1);
    const second = timer(ask, "Pause", {});
    await waiting(2);
    gate.open();
    await first;
    expect((await second).data.timerPause).toEqual({ timer: { running: false }, userErrors: [] });
    const { data } = await ask('{ timeEntry(id: "TimeEntry:14700001:1") { note running } }');
    expect(data.timeEntry).toEqual({ note: "Afternoon", running: false });
    expect(sent().slice(0, 5)).toEqual([
      ...[`GET ${entries}/1`, `PUT ${entries}/1`, `GET ${timers}`],
      ...[`GET ${timers}`, `PUT ${entries}/1`],
    ]);
  });
});

describe("a change from elsewhere between reading and writing", () => {
  test("that leaves a line in the invoice which was not sent is NOT_APPLIED", async () => {
    const { gate, ask, apiOrigin } = await startHeld({
      ...{ books: cast(), now },
      settings: { lineWrites: "merge" },
    });
    const adding = addLine(ask, "Logo");
    await gate.holding(1);
    const line = { type: 0, name: "Elsewhere", qty: "1", unit_cost: { amount: "1.00", code: "USD" } };
    await elsewhere(apiOrigin, invoice, { invoice: { lines: [line] } });
    gate.open();
    const { data } = await adding;
    expect(rows(data.invoiceUpdate?.invoice?.lines).map(({ name }) => name)).toContain("Elsewhere");
    expect(complaints(data.invoiceUpdate)).toEqual(["NOT_APPLIED addLines"]);
  });

  test("that removes a line which was kept is NOT_APPLIED", async () => {
    const { gate, ask, apiOrigin } = await startHeld({
      ...{ books: cast(), now },
      settings: { droppedFields: ["invoice.lines.lineid"] },
    });
    const adding = addLine(ask, "Logo");
    await gate.holding(1);
    const line = { type: 0, name: "Elsewhere", qty: "1", unit_cost: { amount: "1.00", code: "USD" } };
    await elsewhere(apiOrigin, invoice, { invoice: { lines: [line] } });
    gate.open();
    expect(complaints((await adding).data.invoiceUpdate)).toEqual(["NOT_APPLIED addLines"]);
  });

  test("that leaves a project with another title than was merged is NOT_APPLIED", async () => {
    const { gate, ask, sandbox } = await startHeld({ books: cast(), now });
    const changing = updateProject(ask, { description: "For the summer" });
    await gate.holding(1);
    const renamed = ({ body, ...answer }: Reply): Reply => ({
      ...answer,
      body: { project: { ...(body as { project: object }).project, title: "Elsewhere" } },
    });
    sandbox.faults.add({ rules: [{ method: "PUT", fault: "rewrite", rewrite: renamed }] });
    gate.open();
    expect((await changing).data.projectUpdate).toMatchObject({
      project: { title: "Elsewhere", description: "For the summer" },
      userErrors: [{ path: ["title"], code: "NOT_APPLIED" }],
    });
  });

  test("before reading is STALE", async () => {
    const { ask, apiOrigin } = await start({ books: cast() });
    const read = await ask('{ project(id: "Project:14700001:1") { updatedAt } }');
    await elsewhere(apiOrigin, project, { project: { title: "Elsewhere" } });
    const { data } = await updateProject(ask, {
      description: "For the summer",
      expectedUpdatedAt: read.data.project?.updatedAt,
    });
    expect(complaints(data.projectUpdate)).toEqual(["STALE expectedUpdatedAt"]);
  });
});

describe("a turn", () => {
  /** Asks for a new title, on a connection of its own that can be hung up. */
  const leave = (url: string, title: string) => {
    const query = `mutation { projectUpdate(input: { id: "Project:14700001:1", title: "${title}" }) { userErrors { code } } }`;
    const headers = { "content-type": "application/json" };
    const asking = request(`${url}/graphql`, { method: "POST", headers, agent: false });
    const gone = new Promise((resolve) => asking.once("error", () => resolve("gone")));
    asking.end(JSON.stringify({ query }));
    return { hangUp: () => asking.destroy(new Error("gone")), answer: gone };
  };

  test("is given back by who hangs up before they have written, and nothing of theirs is written", async () => {
    let reads = 0;
    const { gate, url, ask, sent, waiting } = await startHeld({ books: cast(), now }, ({ url: path }) => {
      if (path === project) reads += 1;
      return path === project && reads === 1;
    });
    const first = leave(url, "Gone");
    await gate.holding(1);
    const second = updateProject(ask, { description: "For the summer" });
    await waiting(2);
    first.hangUp();
    expect((await second).data.projectUpdate).toEqual({
      project: { title: "First", description: "For the summer" },
      userErrors: [],
    });
    expect(await first.answer).toBe("gone");
    expect(sent()).toEqual([`GET ${project}`, `GET ${project}`, `PUT ${project}`]);
  });

  test("is kept by who hangs up while they write, until it is written", async () => {
    const { gate, url, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = leave(url, "Renamed");
    await gate.holding(1);
    const second = updateProject(ask, { description: "For the summer" });
    await waiting(2);
    first.hangUp();
    expect(await first.answer).toBe("gone");
    await ask("{ caller { freshbooksId } }");
    expect(sent()).toEqual([`GET ${project}`, `PUT ${project}`]);
    gate.open();
    expect((await second).data.projectUpdate?.project).toEqual({
      title: "Renamed",
      description: "For the summer",
    });
  });

  test("is not taken by who hangs up while they wait, and those behind are not held up", async () => {
    const { gate, url, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const first = updateProject(ask, { title: "Renamed" });
    await gate.holding(1);
    const second = leave(url, "Gone");
    await waiting(2);
    const third = updateProject(ask, { description: "For the summer" });
    await waiting(3);
    second.hangUp();
    expect(await second.answer).toBe("gone");
    await waiting(2);
    gate.open();
    await first;
    expect((await third).data.projectUpdate?.project).toEqual({
      title: "Renamed",
      description: "For the summer",
    });
    expect(sent()).toEqual([`GET ${project}`, `PUT ${project}`, `GET ${project}`, `PUT ${project}`]);
  });

  test("is over with the deadline of who has it", async () => {
    let writes = 0;
    const { gate, ask, sent } = await startHeld(
      { books: cast(), now, app: { deadlineMs: 1_000 } },
      ({ method }) => {
        if (method === "PUT") writes += 1;
        return method === "PUT" && writes === 1;
      },
    );
    const first = updateProject(ask, { title: "Renamed" });
    await gate.holding(1);
    expect((await first).errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    const second = await updateProject(ask, { description: "For the summer" });
    expect(second.data.projectUpdate?.userErrors).toEqual([]);
    expect(sent()).toEqual([`GET ${project}`, `PUT ${project}`, `GET ${project}`, `PUT ${project}`]);
  });

  test("that does not come before one's own deadline ends in an error, and nothing was written", async () => {
    const { gate, url, ask, sent } = await startHeld(
      { books: books({ expenses: 1 }), app: { deadlineMs: 500 } },
      ({ method }) => method === "PUT",
    );
    // Operations with files have more time.
    const first = operate(
      url,
      operationWith(
        "mutation ($input: ExpenseUpdateInput!) { expenseUpdate(input: $input) { userErrors { code } } }",
        { input: { id: "Expense:ACM123:1", receipt: { upload: null } } },
        { "variables.input.receipt.upload": { bytes: photo() } },
      ),
    );
    await gate.holding(1);
    const before = sent();
    const { data, errors } = await ask(
      'mutation { expenseUpdate(input: { id: "Expense:ACM123:1", note: "Lunch" }) { userErrors { code } } }',
    );
    expect(data.expenseUpdate).toBeNull();
    expect(errors).toMatchObject([
      {
        message:
          "Other changes of this record took until the deadline of this operation; nothing was written",
        extensions: { code: "UPSTREAM_UNAVAILABLE", reason: "deadline", requestId: expect.any(String) },
      },
    ]);
    expect(sent()).toEqual(before);
    gate.open();
    expect((await first).data.expenseUpdate).toEqual({ userErrors: [] });
  });

  test("that is waited for counts as work in progress, so that the server is not overfilled", async () => {
    const load = { mostAtOnce: 2, mostWaiting: 0 };
    const { gate, url, ask, waiting } = await startHeld({ books: cast(), now, app: { load } });
    const first = updateProject(ask, { title: "Renamed" });
    await gate.holding(1);
    const second = updateProject(ask, { description: "For the summer" }, { token: "sandbox-owner" });
    const refused = async () => (await fetch(`${url}/graphql?query={__typename}`)).status;
    await expect.poll(refused).toBe(503);
    gate.open();
    for (const { errors } of [await first, await second]) expect(errors).toBeUndefined();
    await waiting(0);
  });
});
