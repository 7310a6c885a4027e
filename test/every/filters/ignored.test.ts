import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/sandbox/wire/exchange.ts";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";
import { cast, now } from "../nouns/books.ts";
import { queryOf } from "../nouns/contract.ts";
import { described } from "../nouns/index.ts";

/** FreshBooks responds to an unknown filter or sort with all rows, and 200. */
describe("a filter that is ignored changes nothing in the answer", () => {
  const cases = described.flatMap((list) =>
    Object.entries(list.of.conditions).flatMap(([name, { ignored }]) =>
      ignored.map(([value, keys, numbers, settings]) => ({
        ...{ field: list.field, list, name, value, keys, numbers, settings },
      })),
    ),
  );

  test.each(cases)(
    "$field(filter: {$name: $value})",
    async ({ list, name, value, keys, numbers, settings }) => {
      const ignoring = { ...settings, ignoredFilters: [...keys] };
      const { known, sandbox } = await start({ books: cast, now, settings: ignoring });
      const question = queryOf(list, "totalCount nodes { freshbooksId }");
      const variables = { filter: { [name]: value } };

      const { data, errors } = await known(question, { variables });
      expect(errors).toBeUndefined();
      expect(rows(data.business?.[list.field]?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(
        numbers,
      );
      expect(data.business?.[list.field]?.totalCount).toBe(numbers.length);

      // Once ignored, the filter is no longer trusted: the list is read whole at once.
      await known(question, { variables });
      expect(sandbox.asked("GET")).toHaveLength(1);
      expect(sandbox.asked("GET")[0]).toContain("page=1&per_page=100");
    },
  );
});

describe("a filter of which FreshBooks could ignore nothing sends nothing of its own", () => {
  const cases = described.flatMap((list) =>
    Object.entries(list.of.conditions)
      .filter(([, { ignored }]) => ignored.length === 0)
      .map(([name, { value, beside, widens }]) => ({ field: list.field, list, name, value, beside, widens })),
  );

  type Case = (typeof cases)[number];
  /** The parts of the list queries, except windows and shown fields. */
  const ask = async (list: Case["list"], filter: object) => {
    const { field, of } = list;
    const { known, sandbox } = await start({ books: cast, now });
    const { data, errors } = await known(queryOf(list, `nodes { ${of.shows} }`), {
      variables: { filter },
    });
    expect(errors).toBeUndefined();
    const asked = sandbox.asked("GET", of.path);
    expect(asked).not.toEqual([]);
    const sent = asked.flatMap((path) => path.split("?")[1]?.split("&") ?? []);
    return {
      all: rows(data.business?.[field]?.nodes),
      sent: new Set(sent.filter((part) => !/^(page|per_page|include\[\])=/.test(part))),
    };
  };
  const whole = new Map<Case["list"], ReturnType<typeof ask>>();

  test.each(cases)("$field(filter: {$name: …})", async ({ list, name, value, beside, widens }) => {
    const asking = whole.get(list) ?? ask(list, {});
    whole.set(list, asking);
    const without = await asking;
    const wanted = value(without.all);
    expect(wanted ?? []).not.toEqual([]);
    const { sent } = await ask(list, { ...beside, [name]: wanted });
    expect([...sent].filter((part) => !without.sent.has(part))).toEqual(widens ? [widens] : []);
  });
});

describe("a sort that is ignored changes nothing in the answer", () => {
  const cases = described.flatMap((list) =>
    Object.entries(list.of.orders).flatMap(([sort, { ignored }]) =>
      ignored ? [{ field: list.field, list, sort, key: ignored[0], numbers: ignored[1] }] : [],
    ),
  );

  test.each(cases)("$field(sort: $sort)", async ({ list, sort, key, numbers }) => {
    const { known } = await start({ books: cast, settings: { ignoredSorts: [key] } });
    const { data } = await known(queryOf(list, "nodes { freshbooksId }"), { variables: { sort } });
    expect(rows(data.business?.[list.field]?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(numbers);
  });

  test("pages of a list whose sort is ignored fit together", async () => {
    const { known } = await start({ books: cast, settings: { ignoredSorts: ["organization_name"] } });
    const page = (after: string) =>
      known(
        `{ business { clients(first: 2, sort: ORGANIZATION_ASC${after}) { nodes { freshbooksId } pageInfo { endCursor } } } }`,
      );
    await page(""); // the first query finds out
    const first = await page("");
    const second = await page(`, after: "${first.data.business?.clients?.pageInfo?.endCursor}"`);
    const ids = [first, second].flatMap(({ data }) =>
      rows(data.business?.clients?.nodes).map((node) => node.freshbooksId),
    );
    expect(ids).toEqual(["2", "4", "3", "1"]);
  });
});

test("a list too long to be filtered here is refused, with the way out, after one request", async () => {
  const { known, sandbox } = await start({ scale: 14 });
  const { data, errors } = await known(
    "{ business { invoices(filter: {statuses: [PAID, SENT]}) { totalCount } } }",
  );
  expect(data.business?.invoices).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe("FILTER_TOO_BROAD");
  expect(errors?.[0]?.message).toMatch(/narrow the filter/);
  expect(sandbox.asked("GET")).toHaveLength(1);
});

describe("rows that fit an ignored filter by chance do not vouch for a count", () => {
  const cast = books({
    clients: Array.from({ length: 60 }, (_, at) => ({ id: at + 1, archived: at === 4 })),
  });
  const query =
    "{ business { clients(first: 5, filter: {archived: false}) { totalCount pageInfo { hasNextPage } } } }";

  test.each([[[]], [["vis_state"]]])("where FreshBooks ignores %j", async (ignoredFilters) => {
    const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters } });
    const { data } = await known(query);
    expect(data.business?.clients).toEqual({ totalCount: 59, pageInfo: { hasNextPage: true } });
    expect(sandbox.asked("GET")).toEqual([
      "/accounting/account/ACM123/users/clients?search[vis_state]=0&page=1&per_page=100",
    ]);
  });

  test.each([
    ["from the end", "last: 1", 85, 1],
    ["of rows alone", "first: 5", 85, 1],
    ["behind a cursor, in the page of a hundred around them", "first: 5, after: $after", 85, 1],
  ])("nor do those %s", async (_, window, totalCount, requests) => {
    const archived = books({
      clients: Array.from({ length: 90 }, (_, at) => ({ id: at + 1, archived: at >= 40 && at < 45 })),
    });
    const filter = "filter: {archived: false}";
    const first = `{ business { clients(first: 20, ${filter}) { pageInfo { endCursor } } } }`;
    for (const ignoredFilters of [[], ["vis_state"]]) {
      const { known, sandbox } = await start({ books: archived, settings: { ignoredFilters } });
      const after = (await known(first)).data.business?.clients?.pageInfo?.endCursor;
      const fresh = await start({ books: archived, settings: { ignoredFilters } });
      const { data } = await fresh.known(
        `{ business { clients(${window.replace("$after", `"${after}"`)}, ${filter}) { totalCount } } }`,
      );
      expect(data.business?.clients?.totalCount).toBe(totalCount);
      expect(fresh.sandbox.asked("GET")).toHaveLength(requests);
      sandbox.forget();
    }
  });

  test("one list of which two want different things is asked for once", async () => {
    const { known, sandbox } = await start({ books: cast });
    await known(`{ business {
      a: clients(first: 5, filter: {archived: false}) { totalCount }
      b: clients(first: 5, filter: {archived: false}) { nodes { id } } } }`);
    expect(sandbox.asked("GET")).toHaveLength(1);
  });

  test("smaller pages than were asked for are enough where the window lies in the first", async () => {
    const { known, sandbox } = await start({ books: cast, settings: { perPageCap: 25 } });
    const { data } = await known(query);
    expect(data.business?.clients).toEqual({ totalCount: 59, pageInfo: { hasNextPage: true } });
    expect(sandbox.asked("GET")).toHaveLength(1);
  });
});

test("below many parents what is ignored is read once, and not for each parent again", async () => {
  const { known, sandbox } = await start({
    books: books({ clients: 12, invoicesEach: 150 }),
    settings: { ignoredFilters: ["customerid"] },
  });
  const { data } = await known(
    "{ business { clients { nodes { invoices(first: 2) { totalCount nodes { client { id } } } } } } }",
  );
  const clients = rows(data.business?.clients?.nodes);
  expect(clients).toHaveLength(12);
  for (const { invoices } of clients) expect(invoices?.totalCount).toBe(150);
  const asked = sandbox.asked("GET", "/accounting/account/ACM123/invoices");
  expect(asked.filter((path) => path.includes("search[customerid]="))).toHaveLength(12);
  // 1,800 invoices, 100 to a page.
  expect(asked.filter((path) => path.includes("search[customerids]"))).toHaveLength(18);
  expect(asked).toHaveLength(30);
});

test("a condition that is looked for here does not make all parents read everything", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: 2,
      projects: Array.from({ length: 1_000 }, (_, at) => ({ clientId: at < 980 ? 0 : (at % 2) + 1 })),
    }),
  });
  await known(
    `{ business { clients { nodes { projects(first: 3, filter: {updatedAt: {from: "2020-01-01T00:00:00Z"}}) { nodes { id } } } } } }`,
  );
  // The clients; all projects, which are too many; and each client's.
  expect(sandbox.asked("GET")).toHaveLength(4);
});

test("a row that does not say what a filter asks about is no answer, and no row less", async () => {
  const { known, sandbox } = await start({
    books: books({ invoicesEach: 2, payments: [{ invoiceId: 1 }, { invoiceId: 2 }] }),
  });
  const without =
    (key: string, list: string) =>
    (answer: Answer): Answer => {
      const body = answer.body as { response: { result: Record<string, Record<string, unknown>[]> } };
      for (const row of body.response.result[list] ?? []) delete row[key];
      return answer;
    };
  sandbox.faults.add({
    rules: [
      { fault: "rewrite", path: /payments\/payments/, rewrite: without("type", "payments") },
      { fault: "rewrite", path: /invoices\/invoices/, rewrite: without("v3_status", "invoices") },
    ],
  });
  const { data, errors } = await known(
    "{ business { payments(filter: {methods: [CHECK]}) { totalCount } invoices(filter: {unpaid: true}) { totalCount } } }",
  );
  expect(data.business).toEqual({ payments: { totalCount: null }, invoices: { totalCount: null } });
  const each = { code: "UPSTREAM_UNAVAILABLE", reason: "unreadable", family: "accounting" };
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    expect.objectContaining({ ...each, noun: "payment", field: "method", freshbooksId: "2" }),
    expect.objectContaining({ ...each, noun: "payment", field: "method", freshbooksId: "1" }),
    expect.objectContaining({ ...each, noun: "invoice", field: "status", freshbooksId: "2" }),
    expect.objectContaining({ ...each, noun: "invoice", field: "status", freshbooksId: "1" }),
  ]);
});

test("open and completed projects are told apart where FreshBooks ignores the question", async () => {
  const { known } = await start({
    books: cast,
    settings: { ignoredFilters: ["complete"], completeProjectsInLists: true },
  });
  const { data } = await known(`{ business {
    open: projects { totalCount } done: projects(filter: {completed: true}) { nodes { freshbooksId } } } }`);
  expect(data.business).toEqual({ open: { totalCount: 3 }, done: { nodes: [{ freshbooksId: "4" }] } });
});

test("a filter whose rows all happen to fit is betrayed by the sums of the others", async () => {
  const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters: ["project_id"] } });
  const { data } = await known(
    '{ business { timeEntries(first: 1, filter: {projectIds: ["Project:14700001:3"]}) { totalCount nodes { freshbooksId } } } }',
  );
  expect(data.business?.timeEntries).toEqual({ totalCount: 1, nodes: [{ freshbooksId: "3" }] });
  expect(sandbox.asked("GET")).toHaveLength(2);
});

describe("a row outside the window betrays an ignored filter or sort, too", () => {
  const invoices = "/accounting/account/ACM123/invoices/invoices";
  const whole = (sent: string) => `${invoices}?${sent}&page=1&per_page=100`;
  const year = books({
    invoices: Array.from({ length: 12 }, (_, at) => ({
      issued: `2026-${String(at + 1).padStart(2, "0")}-15`,
    })),
  });
  const list = (args: string) => `{ business { invoices(${args}) { totalCount nodes { freshbooksId } } } }`;

  test("one of those that tell how long the list is", async () => {
    const { known, sandbox } = await start({ books: year, settings: { ignoredFilters: ["date_min"] } });
    const { data } = await known(
      list('filter: {issueDate: {from: "2026-08-05"}}, sort: ISSUE_DATE_ASC, last: 3'),
    );
    expect(data.business?.invoices).toEqual({
      totalCount: 5,
      nodes: [{ freshbooksId: "10" }, { freshbooksId: "11" }, { freshbooksId: "12" }],
    });
    const sent = "search[date_min]=2026-08-05&sort=invoice_date_asc";
    expect(sandbox.asked("GET")).toEqual([whole(sent)]);
  });

  test("one that is met when the row of a cursor is looked for", async () => {
    const filter = 'filter: {issueDate: {from: "2026-03-01"}}, sort: ISSUE_DATE_ASC';
    const before = await start({ books: year });
    const { data } = await before.known(
      `{ business { invoices(first: 8, ${filter}) { pageInfo { endCursor } } } }`,
    );
    const after = data.business?.invoices?.pageInfo?.endCursor;

    // Two more rows are counted, since those before March are included, and the window is two rows off.
    const { known, sandbox } = await start({ books: year, settings: { ignoredFilters: ["date_min"] } });
    const next = await known(list(`${filter}, first: 1, after: "${after}"`));
    expect(next.data.business?.invoices).toEqual({ totalCount: 10, nodes: [{ freshbooksId: "11" }] });
    const sent = "search[date_min]=2026-03-01&sort=invoice_date_asc";
    expect(sandbox.asked("GET")).toEqual([`${invoices}?${sent}&page=3&per_page=3`, whole(sent)]);
  });
});

test("lists with and without archived rows are told apart, whichever FreshBooks sends by default", async () => {
  for (const archivedInLists of [true, false]) {
    const { known } = await start({ books: cast, settings: { archivedInLists } });
    const { data } = await known(
      "{ business { active: clients(filter: {archived: false}) { totalCount } archived: clients(filter: {archived: true}) { totalCount } } }",
    );
    expect(data.business).toEqual({ active: { totalCount: 3 }, archived: { totalCount: 1 } });
  }
});
