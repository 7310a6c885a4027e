import { describe, expect, test } from "vitest";
import type { Answer as Wired } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { type Answer, rows, start } from "../support/start.ts";

type Wire = Record<string, unknown>;
type Started = Awaited<ReturnType<typeof start>>;
type Result = Record<string, Wire & Wire[]>;

const account = "/accounting/account/ACM123";
const clients = `${account}/users/clients`;
const invoices = `${account}/invoices/invoices`;

/** The answers to these requests, changed on their way. */
function changing({ sandbox }: Started, path: string, change: (result: Result) => void): void {
  const rewrite = (answer: Wired): Wired => {
    const body = structuredClone(answer.body) as { response?: { result?: Result } };
    change(body.response?.result ?? (body as Result));
    return { ...answer, body };
  };
  sandbox.faults.add({ rules: [{ fault: "rewrite", method: "GET", path, rewrite }] });
}

const numbered = (list: Wire[] | undefined, id: number): Wire => list?.find((row) => row.id === id) ?? {};

const problems = ({ errors }: Answer) =>
  errors?.map(({ path, extensions: { code, noun, freshbooksId, field } }) => ({
    ...{ path: path?.join("."), code, of: `${noun} ${freshbooksId} ${field}` },
  }));

const unreadable = (path: string, of: string) => ({ path, code: "UPSTREAM_UNAVAILABLE", of });

describe("one odd client among many", () => {
  const many = () => books({ clients: 49 });

  test.each([
    ["a currency in small letters", { currency_code: "usd" }, "currency", "USD"],
    ["a zero stamp", { last_login: "0000-00-00 00:00:00" }, "lastLoginAt", null],
    ["an empty stamp", { updated: "" }, "updatedAt", null],
    ["a deletion in text", { vis_state: "0" }, "deleted", false],
  ])("%s is read", async (_, odd, field, value) => {
    const started = await start({ books: many() });
    changing(started, clients, ({ clients: list }) => void Object.assign(numbered(list, 7), odd));
    const { data, errors } = await started.known(
      `{ business { clients(first: 100) { totalCount nodes { freshbooksId ${field} } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.business?.clients?.totalCount).toBe(49);
    const node = rows(data.business?.clients?.nodes).find(({ freshbooksId }) => String(freshbooksId) === "7");
    expect(node?.[field]).toBe(value);
  });

  test.each([
    ["a flag of null", { pref_email: null }, "prefersEmail", "null"],
    ["a time that no clock shows", { signup_date: "2019-09-13 08:16:74" }, "createdAt", "text"],
  ])("%s costs its field where it is selected, and nothing where it is not", async (_, odd, field, kind) => {
    const started = await start({ books: many() });
    changing(started, clients, ({ clients: list }) => void Object.assign(numbered(list, 48), odd));
    const without = await started.known("{ business { clients { totalCount nodes { freshbooksId } } } }");
    expect(without.errors).toBeUndefined();

    const answer = await started.ask(
      `{ business { clients { totalCount nodes { freshbooksId ${field} } } } }`,
    );
    expect(answer.data.business?.clients?.totalCount).toBe(49);
    expect(rows(answer.data.business?.clients?.nodes)[1]).toEqual({ freshbooksId: "48", [field]: null });
    expect(problems(answer)).toEqual([unreadable(`business.clients.nodes.1.${field}`, `client 48 ${field}`)]);
    expect(answer.errors?.[0]?.message).toBe(`FreshBooks sent no readable \`${field}\` of client 48`);

    const told = started.logged
      .filter((line) => line.includes("cannot be read"))
      .map((line) => JSON.parse(line));
    expect(told).toEqual([expect.objectContaining({ noun: "client", number: "48", field, kind })]);
    expect(started.logged.join()).not.toContain("08:16:74");
  });

  test("an amount's currency that is selected and cannot be read costs the row, and cursors lead past it", async () => {
    const started = await start({ books: books({ clients: 3 }) });
    changing(
      started,
      clients,
      ({ clients: list }) => void Object.assign(numbered(list, 2), { currency_code: 7 }),
    );
    const page = (window: string) =>
      started.ask(`{ business { clients(first: 1${window}) {
        totalCount nodes { freshbooksId currency } edges { cursor } pageInfo { hasNextPage endCursor } } } }`);
    const second = await page("").then((first) =>
      page(`, after: "${first.data.business?.clients?.pageInfo?.endCursor}"`),
    );
    const list = second.data.business?.clients;
    expect(list).toMatchObject({ totalCount: 3, nodes: [], edges: [], pageInfo: { hasNextPage: true } });
    expect(problems(second)).toEqual([unreadable("business.clients", "client 2 currency")]);
    const third = await page(`, after: "${list?.pageInfo?.endCursor}"`);
    expect(third.data.business?.clients?.nodes).toEqual([{ freshbooksId: "1", currency: "USD" }]);
    expect(third.errors).toBeUndefined();
  });

  test("a row that is no object has no number, and the others stand", async () => {
    const started = await start({ books: books({ clients: 3 }) });
    changing(started, clients, (result) => {
      (result.clients as unknown[])[1] = "Lieschen";
    });
    const answer = await started.known("{ business { clients { totalCount nodes { freshbooksId } } } }");
    expect(answer.data.business?.clients).toEqual({
      ...{ totalCount: 3, nodes: [{ freshbooksId: "3" }, { freshbooksId: "1" }] },
    });
    expect(problems(answer)).toEqual([unreadable("business.clients", "client null id")]);
    expect(JSON.stringify(answer.errors) + started.logged.join()).not.toContain("Lieschen");
  });
});

describe("a batch stands", () => {
  const spoil = (started: Started) =>
    changing(started, clients, ({ clients: list, client }) => {
      for (const row of [numbered(list, 2), client?.id === 2 ? client : {}])
        Object.assign(row, { vis_state: "x" });
    });

  test("a hundred invoices lose the one client that cannot be read", async () => {
    const started = await start({ books: books({ clients: 3, invoicesEach: 1 }) });
    spoil(started);
    const answer = await started.known("{ business { invoices { nodes { client { currency } } } } }");
    expect(answer.data.business?.invoices?.nodes).toEqual([
      { client: { currency: "USD" } },
      { client: null },
      { client: { currency: "USD" } },
    ]);
    expect(problems(answer)).toEqual([unreadable("business.invoices.nodes.1.client", "client 2 deleted")]);
  });

  test("of four references three are answered", async () => {
    const started = await start({ books: books({ clients: 4 }) });
    spoil(started);
    const answer = await started.known(
      "query ($them: [_Any!]!) { _entities(representations: $them) { ... on Client { currency } } }",
      {
        variables: { them: [1, 2, 3, 4].map((id) => ({ __typename: "Client", id: `Client:ACM123:${id}` })) },
      },
    );
    const read = { currency: "USD" };
    expect(answer.data._entities).toEqual([read, null, read, read]);
    expect(problems(answer)).toEqual([unreadable("_entities.1", "client 2 deleted")]);
  });

  test("an invoice that does not show its client may be anybody's", async () => {
    const started = await start({ books: books({ clients: 2, invoicesEach: 2 }) });
    changing(
      started,
      invoices,
      ({ invoices: list }) => void Object.assign(numbered(list, 1), { customerid: {} }),
    );
    const answer = await started.known(
      "{ business { clients { nodes { invoices { totalCount nodes { freshbooksId } } } } } }",
    );
    const shown = (...ids: string[]) => ({
      invoices: { totalCount: null, nodes: ids.map((freshbooksId) => ({ freshbooksId })) },
    });
    expect(answer.data.business?.clients?.nodes).toEqual([shown("4", "3"), shown("2")]);
    expect(problems(answer)).toEqual(
      [0, 1].map((at) => unreadable(`business.clients.nodes.${at}.invoices`, "invoice 1 clientId")),
    );
  });
});

describe("what a filter or a sort rests on", () => {
  const spoil = (started: Started, odd: Wire) =>
    changing(started, clients, ({ clients: list }) => void Object.assign(numbered(list, 2), odd));

  test.each([["x"], [null]])(
    "a row with the stamp %j cannot be judged, so it is not known how many there are",
    async (updated) => {
      const started = await start({ books: books({ clients: 3 }) });
      spoil(started, { updated });
      const answer = await started.known(
        `{ business { clients(filter: { updatedAt: { from: "2020-01-01T00:00:00Z" } }) { totalCount nodes { freshbooksId } } } }`,
      );
      expect(answer.data.business?.clients).toEqual({
        ...{ totalCount: null, nodes: [{ freshbooksId: "3" }, { freshbooksId: "1" }] },
      });
      expect(problems(answer)).toEqual([unreadable("business.clients", "client 2 updatedAt")]);
    },
  );

  test("a row that certainly fails another condition is no doubt", async () => {
    const started = await start({ books: books({ clients: 3 }) });
    spoil(started, { updated: "x", email: "other@example.test" });
    const { data, errors } = await started.known(
      `{ business { clients(filter: { updatedAt: { from: "2020-01-01T00:00:00Z" }, ids: ["Client:ACM123:1"] }) { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.business?.clients?.totalCount).toBe(1);
  });

  test("a row whose place in the order is not known is lost, and counted", async () => {
    const started = await start({ books: books({ clients: 3 }) });
    spoil(started, { updated: {} });
    const answer = await started.known(
      "{ business { clients(sort: UPDATED_AT_ASC) { totalCount nodes { freshbooksId } } } }",
    );
    expect(answer.data.business?.clients?.totalCount).toBe(3);
    expect(rows(answer.data.business?.clients?.nodes)).toHaveLength(2);
    expect(problems(answer)).toEqual([unreadable("business.clients", "client 2 updatedAt")]);
  });

  test("a sort that is made here puts it last", async () => {
    const started = await start({ books: books({ items: [{ name: "B" }, { name: "C" }, { name: "A" }] }) });
    changing(
      started,
      `${account}/items/items`,
      ({ items: list }) => void Object.assign(numbered(list, 1), { name: {} }),
    );
    const answer = await started.known(
      "{ business { items(sort: NAME_ASC) { totalCount nodes { freshbooksId } } } }",
    );
    expect(answer.data.business?.items).toEqual({
      ...{ totalCount: 3, nodes: [{ freshbooksId: "3" }, { freshbooksId: "2" }] },
    });
    expect(problems(answer)).toEqual([unreadable("business.items", "item 1 name")]);
  });
});

test("a line whose date comes with a time costs no invoice anything", async () => {
  const started = await start({ books: books({ invoices: [{ amount: "5.00" }] }) });
  changing(started, invoices, ({ invoices: list }) => {
    for (const { lines } of list ?? [])
      for (const line of (lines ?? []) as Wire[]) Object.assign(line, { date: "2019-11-25 15:43:26" });
  });
  const { data, errors } = await started.known("{ business { invoices { nodes { lines { date } } } } }");
  expect(errors).toBeUndefined();
  expect(data.business?.invoices?.nodes).toEqual([{ lines: [{ date: "2019-11-25" }] }]);
});

test("expenses whose numbers are texts are read", async () => {
  const started = await start({ books: books({ clients: 1, expenses: [{ clientId: 1 }] }) });
  changing(started, `${account}/expenses/expenses`, ({ expenses: list }) => {
    for (const row of list ?? [])
      for (const [key, value] of Object.entries(row)) if (typeof value === "number") row[key] = String(value);
  });
  const { data, errors } = await started.known(
    "{ business { expenses { nodes { id status deleted client { id } category { id } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.business?.expenses?.nodes).toEqual([
    {
      ...{ id: "Expense:ACM123:1", status: "INTERNAL", deleted: false },
      ...{ client: { id: "Client:ACM123:1" }, category: { id: "ExpenseCategory:ACM123:1" } },
    },
  ]);
});

describe("lists without pages", () => {
  const now = new Date("2026-06-30T18:00:00Z");
  const timer = (timerId: number) => ({
    ...{ projectId: 1, timerId, startedAt: "2026-06-30T17:30:00Z", seconds: null, runningForMinutes: 30 },
  });
  const timers = "/comments/business/14700001/timers";
  const timing = () => start({ now, books: books({ projects: 1, timeEntries: [timer(5), timer(6)] }) });
  type Timers = { timers: Wire[] };

  test.each<[string, (row: Wire) => unknown, string]>([
    ["a timer without a number", (row) => Object.assign(row, { id: "x" }), "timer null id"],
    [
      "a stretch that does not say whether it is billable",
      ({ time_entries: [stretch] = [] }: Wire & { time_entries?: Wire[] }) =>
        Object.assign(stretch ?? {}, { billable: null }),
      "time entry 2 billable",
    ],
  ])("%s leaves the other timers alone", async (_, spoil, of) => {
    const started = await timing();
    changing(started, timers, (result) => {
      for (const row of (result as unknown as Timers).timers) if (String(row.id) === "6") spoil(row);
    });
    const answer = await started.known("{ business { timers { freshbooksId segments { billable } } } }");
    expect(answer.data.business?.timers).toEqual([{ freshbooksId: "5", segments: [{ billable: true }] }]);
    expect(problems(answer)).toEqual([unreadable("business.timers", of)]);
  });

  test("a rate that names nobody may be anybody's who has none", async () => {
    const started = await start({ books: books({ services: 2 }) });
    changing(started, "/comments/business/14700001/service_rates", (result) => {
      Object.assign((result as unknown as { service_rates: Wire[] }).service_rates[0] ?? {}, {
        service_id: {},
      });
    });
    const answer = await started.known(
      "{ business { services { nodes { freshbooksId rate { amount } } } } }",
    );
    expect(rows(answer.data.business?.services?.nodes).map(({ rate }) => rate)).toContain(null);
    expect(rows(answer.data.business?.services?.nodes)).toHaveLength(2);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ noun: "service rate", field: "id" });
  });
});
