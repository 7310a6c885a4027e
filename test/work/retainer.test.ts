import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { addUnits, type Day } from "../../src/values/dates.ts";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const list = "/comments/business/14700001/retainers";
const single = "/comments/business/14700001/retainer";
const clients = "/accounting/account/ACM123/users/clients";
const now = new Date("2026-07-01T06:00:00Z");

const fields = `startDate nextPeriodStartDate fee { amount currency } excessRate { amount } budget { hours } deleted client { id }`;
const create = `mutation ($input: RetainerCreateInput!) { retainerCreate(input: $input) {
  retainer { id ${fields} } userErrors { path code message } } }`;
const update = `mutation ($input: RetainerUpdateInput!) { retainerUpdate(input: $input) {
  retainer { ${fields} } userErrors { path code message } } }`;
const verb = (name: string, id = "Retainer:14700001:1") =>
  `mutation { ${name}(input: { id: "${id}" }) { retainer { id deleted } userErrors { path code message } } }`;

const cast = () =>
  books({
    clients: 3,
    retainers: [
      { clientId: 1, excessRate: "120.00" },
      { clientId: 2, deleted: true },
    ],
    projects: [
      { title: "Care", clientId: 1, fields: { retainer_id: 1 } },
      { title: "Launch", clientId: 1 },
      { title: "Other", clientId: 2 },
    ],
    timeEntries: [
      { projectId: 1, startedAt: "2026-06-03T18:00:00Z", seconds: 5400, fields: { retainer_id: 1 } },
      { projectId: 1, startedAt: "2026-06-30T18:00:00Z", seconds: 1800, fields: { retainer_id: 1 } },
      { projectId: 1, startedAt: "2026-05-31T18:00:00Z", seconds: 3600, fields: { retainer_id: 1 } },
      { projectId: 2, startedAt: "2026-06-04T18:00:00Z", seconds: 900 },
    ],
  });

/** What is written and never shown is there as well. */
const stored = ({ state }: Sandbox, id: number) => state.work.get(14_700_001)?.retainers.get(id)?.fields;

describe("reading", () => {
  test.each([true, false])(
    "the list without those that have ended, listed by FreshBooks: %s",
    async (listed) => {
      const { known, sandbox } = await start({
        ...{ now, books: cast(), settings: { endedRetainersInLists: listed } },
      });
      const { data, errors } = await known(
        `{ business { retainers { totalCount nodes { freshbooksId ${fields} } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.business?.retainers).toEqual({
        totalCount: 1,
        nodes: [
          {
            ...{ freshbooksId: "1", startDate: "2026-01-01", nextPeriodStartDate: "2026-07-01" },
            ...{ fee: { amount: "600.00", currency: "USD" }, excessRate: { amount: "120.00" } },
            ...{ budget: { hours: "40" }, deleted: false, client: { id: "Client:ACM123:1" } },
          },
        ],
      });
      expect(sandbox.asked()).toContain(`GET ${list}`);
    },
  );

  test("one that has ended by its id; null for one that does not exist, however FreshBooks says so", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext(
      { path: `${single}/98` },
      { status: 404, body: { error: "Requested resource could not be found." } },
    );
    const { data, errors } = await known(`{ ended: retainer(id: "Retainer:14700001:2") { deleted }
      n98: retainer(id: "Retainer:14700001:98") { id } n99: retainer(id: "Retainer:14700001:99") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ ended: { deleted: true }, n98: null, n99: null });
  });

  test("of a client, a project and a time entry, and back; every client in one request", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(`{ business {
      clients(sort: NAME_ASC) { nodes { freshbooksId retainer { freshbooksId } } } } }`);
    expect(errors).toBeUndefined();
    expect(sandbox.asked().filter((line) => line.includes("retainer"))).toEqual([`GET ${list}`]);
    const nodes = data.business?.clients?.nodes as unknown as { freshbooksId: string; retainer: unknown }[];
    const of = Object.fromEntries(nodes.map(({ freshbooksId, retainer }) => [freshbooksId, retainer]));
    expect(of).toEqual({ 1: { freshbooksId: "1" }, 2: null, 3: null });

    const back =
      await known(`{ project(id: "Project:14700001:1") { retainer { startDate projects { nodes { title } } } }
      timeEntry(id: "TimeEntry:14700001:4") { retainer { id } } }`);
    expect(back.errors).toBeUndefined();
    expect(back.data).toEqual({
      project: { retainer: { startDate: "2026-01-01", projects: { nodes: [{ title: "Care" }] } } },
      timeEntry: { retainer: null },
    });
  });

  test("of a client that has two, which FreshBooks does not rule out, is an error and not one of them", async () => {
    const { known } = await start({
      ...{
        now,
        books: books({ clients: 2, retainers: [{ clientId: 1 }, { clientId: 1 }, { clientId: 2 }] }),
      },
    });
    const { data, errors } = await known(
      `{ business { clients(sort: null) { nodes { id retainer { freshbooksId } } } } }`,
    );
    expect(data.business?.clients?.nodes).toEqual([
      { id: "Client:ACM123:2", retainer: { freshbooksId: "3" } },
      { id: "Client:ACM123:1", retainer: null },
    ]);
    expect(errors).toMatchObject([{ extensions: { code: "TOO_MANY_ROWS" } }]);
    expect(errors?.[0]?.message).toMatch(/several retainers of this client/);
  });

  test("the time used in a period: what counts toward the retainer on its days", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(`{ retainer(id: "Retainer:14700001:1") { budget { hours }
      june: timeEntries(filter: { startedAt: { from: "2026-06-01", to: "2026-06-30" } }) {
        totalCount totals { logged { hours } } }
      all: timeEntries { totals { logged { hours } perProject { project { title } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.retainer).toEqual({
      budget: { hours: "40" },
      june: { totalCount: 2, totals: { logged: { hours: "2" } } },
      all: { totals: { logged: { hours: "3" }, perProject: [{ project: { title: "Care" } }] } },
    });
    const time = sandbox.asked().filter((line) => line.includes("/time_entries"));
    expect(time).toHaveLength(2);
    expect(time.every((line) => line.includes("client_id=1"))).toBe(true);
  });
});

describe("retainerCreate", () => {
  const input = {
    ...{ clientId: "Client:ACM123:3", startDate: "2026-01-31", fee: { amount: "600.5", currency: "USD" } },
    ...{ excessRate: { amount: "200" }, budget: { hours: "40" } },
  };

  test("amounts are sent as numbers, and the next period begins one later", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(create, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.retainerCreate).toEqual({
      retainer: {
        ...{ id: "Retainer:14700001:3", startDate: "2026-01-31", nextPeriodStartDate: "2026-02-28" },
        ...{ fee: { amount: "600.50", currency: "USD" }, excessRate: { amount: "200.00" } },
        ...{ budget: { hours: "40" }, deleted: false, client: { id: "Client:ACM123:3" } },
      },
      userErrors: [],
    });
    // An unknown client is a user error; the second time it is read for the currency of what was made.
    expect(sandbox.asked()).toEqual([`GET ${clients}/3`, `POST ${list}`, `GET ${clients}/3`]);
    expect(stored(sandbox, 3)).toMatchObject({
      ...{ frequency: "m", number_recurring: 0, is_infinitely_recurring: true },
    });
  });

  test("a rhythm and an end", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(create, {
      variables: { input: { ...input, every: 2, unit: "WEEK", periods: 6 } },
    });
    expect(data.retainerCreate).toMatchObject({ retainer: { nextPeriodStartDate: "2026-02-14" } });
    expect(stored(sandbox, 3)).toMatchObject({
      ...{ frequency: "2w", number_recurring: 6, is_infinitely_recurring: false },
    });
  });

  test("a second one for a client is refused by FreshBooks, and said in words", async () => {
    const { known } = await start({ now, books: cast() });
    const { data } = await known(create, { variables: { input: { ...input, clientId: "Client:ACM123:1" } } });
    expect(data.retainerCreate).toEqual({
      retainer: null,
      userErrors: [
        {
          ...{ path: ["clientId"], code: "REFUSED" },
          message: "The client already has a retainer (FreshBooks' error 2001)",
        },
      ],
    });
  });

  test.each([
    [{ fee: { amount: "-1" } }, ["INVALID fee.amount"]],
    [{ fee: { amount: "9007199254740993.01" } }, ["INVALID fee.amount"]],
    [{ excessRate: { amount: "1", currency: "EUR" } }, ["CURRENCY_MISMATCH excessRate.currency"]],
    [
      { budget: { seconds: -1 }, every: 0, periods: 0 },
      ["INVALID every", "INVALID periods", "INVALID budget"],
    ],
    [{ nextPeriodStartDate: "2026-01-31" }, ["INVALID nextPeriodStartDate"]],
    [{ clientId: "Client:ACM123:99" }, ["NOT_FOUND clientId"]],
  ])("nothing is sent for %j", async (wrong, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(create, { variables: { input: { ...input, ...wrong } } });
    expect(errors).toBeUndefined();
    const found = complaints(data.retainerCreate);
    expect(found.toSorted()).toEqual(
      [...expected, ...("every" in wrong ? ["INVALID nextPeriodStartDate"] : [])].toSorted(),
    );
    expect(sandbox.committed("POST")).toEqual([]);
  });
});

describe("retainerUpdate", () => {
  test("sends what changes, and nothing else", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { id: "Retainer:14700001:1", fee: { amount: "700" }, excessRate: null };
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.retainerUpdate).toMatchObject({
      retainer: { fee: { amount: "700.00" }, excessRate: null, budget: { hours: "40" } },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${single}/1`, `PUT ${single}/1`, `GET ${clients}/1`]);
  });

  test.each([
    [{}, ["REQUIRED"]],
    [{ fee: null, budget: null }, ["REQUIRED budget", "REQUIRED fee"]],
    [{ startDate: "2026-08-01" }, ["INVALID nextPeriodStartDate"]],
    [{ id: "Retainer:14700001:2", fee: { amount: "1" } }, ["DELETED id"]],
    [{ fee: { amount: "1" }, expectedUpdatedAt: "2026-01-01T00:00:00Z" }, ["STALE expectedUpdatedAt"]],
  ])("nothing is sent for %j", async (wrong, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(update, { variables: { input: { id: "Retainer:14700001:1", ...wrong } } });
    expect(complaints(data.retainerUpdate).toSorted()).toEqual(expected);
    expect(sandbox.committed("PUT")).toEqual([]);
  });
});

describe("ending and restoring", () => {
  test("ended with one request, and restored", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const ended = await known(verb("retainerDelete"));
    expect(ended.data.retainerDelete).toEqual({
      retainer: { id: "Retainer:14700001:1", deleted: true },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${single}/1`]);
    const restored = await known(verb("retainerRestore"));
    expect(restored.data.retainerRestore).toMatchObject({ retainer: { deleted: false }, userErrors: [] });
  });

  test("not restored beside another of the same client, which FreshBooks would allow", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    await known(create, {
      variables: {
        input: {
          ...{ clientId: "Client:ACM123:2", startDate: "2026-07-01", fee: { amount: "1" } },
          budget: { hours: "1" },
        },
      },
    });
    const { data } = await known(verb("retainerRestore", "Retainer:14700001:2"));
    expect(complaints(data.retainerRestore)).toEqual(["INVALID id"]);
    expect(sandbox.committed("PUT")).toEqual([]);
  });

  test("one of two of the same client, when both are restored at once", async () => {
    const ended = { clientId: 2, deleted: true };
    const { known, sandbox } = await start({ now, books: books({ clients: 2, retainers: [ended, ended] }) });
    sandbox.faults.add({ rules: [{ fault: "latency", ms: 40, method: "GET", path: list }] });
    const answers = await Promise.all(
      ["1", "2"].map((number) => known(verb("retainerRestore", `Retainer:14700001:${number}`))),
    );
    const refused = answers.map(({ data }) => complaints(data.retainerRestore));
    expect(refused.toSorted((a, b) => a.length - b.length)).toEqual([[], ["INVALID id"]]);
    expect(sandbox.committed("PUT")).toHaveLength(1);
  });

  test("what FreshBooks does not apply is said", async () => {
    const { known } = await start({
      ...{ now, books: cast(), settings: { droppedFields: ["retainer.active"] } },
    });
    const { data } = await known(verb("retainerDelete"));
    expect(complaints(data.retainerDelete)).toEqual(["NOT_APPLIED id"]);
  });
});

test.each([
  ["2026-01-31", 1, "MONTH", "2026-02-28"],
  ["2028-01-31", 1, "MONTH", "2028-02-29"],
  ["2026-12-15", 2, "MONTH", "2027-02-15"],
  ["2028-02-29", 1, "YEAR", "2029-02-28"],
  ["2026-03-30", 1, "MONTH", "2026-04-30"],
  ["2026-12-20", 2, "WEEK", "2027-01-03"],
] as const)("%s and %i %s is %s", (day, count, unit, expected) => {
  expect(addUnits(day as Day, count, unit)).toBe(expected);
});
