import { isEnumType, isInputObjectType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { addDays, type Day, dayIn } from "../../src/values/dates.ts";
import { compareDecimals } from "../../src/values/money.ts";
import { rows, start, type Tree } from "../support/start.ts";

/** Every filter and every sort of every list of a business, over three pages of the example books: does it bite? */
type Row = Tree;
type Filter = {
  /** A value under which some rows stay and some go. */
  value: (all: readonly Row[]) => unknown;
  keeps: (row: Row, value: never) => boolean;
  /** It asks for rows that the list without a filter does not hold. */
  apart?: true;
};
type List = {
  /** What its rows are called. */
  noun: string;
  /** What the rows have to show so that each condition can be judged from outside. */
  shows: string;
  filters: Record<string, Filter>;
  /** How two neighbours stand under a sort; above zero is wrong. */
  sorts: Record<string, (a: Row, b: Row) => number>;
};

const now = new Date("2026-06-29T16:48:49Z");
const today = "2026-06-29" as Day;

const text = (value: Tree | undefined): string =>
  value === null || value === undefined ? "" : String(value);
const some = (all: readonly Row[], name: string, count: number): string[] =>
  [...new Set(all.map((row) => text(row[name]?.id ?? row[name])).filter(Boolean))].slice(0, count);
const middle = (all: readonly Row[], name: string): string =>
  all.map((row) => text(row[name])).toSorted()[Math.floor(all.length / 2)] ?? "";
const has = (value: Tree | undefined, part: string) => text(value).toLowerCase().includes(part.toLowerCase());
const owes = (balance: Tree | undefined): boolean =>
  rows(balance).some(({ amount }) => compareDecimals(text(amount), "0") > 0);
const among = (name: string): Filter => ({
  value: (all) => some(all, name, 3),
  keeps: (row, value: string[]) => value.includes(text(row[name]?.id ?? row[name])),
});
const from = (name: string): Filter => ({
  value: (all) => middle(all, name),
  keeps: (row, value: string) => text(row[name]) >= value,
});
const to = (name: string): Filter => ({
  value: (all) => middle(all, name),
  keeps: (row, value: string) => text(row[name]) <= value,
});
const is = (name: string, value: unknown): Filter => ({
  value: () => value,
  keeps: (row, wanted) => (row[name] as unknown) === wanted,
});
/** An order of the alphabet that no database and no computer disagrees on. */
const byInitial = (name: (row: Row) => string, sign: number) => (a: Row, b: Row) => {
  const [left, right] = [a, b].map((row) => /^[a-z]/i.exec(name(row))?.[0].toLowerCase());
  return left && right ? sign * left.localeCompare(right) : 0;
};
const byText = (name: string, sign: number) => (a: Row, b: Row) =>
  sign * (text(a[name]) < text(b[name]) ? -1 : text(a[name]) > text(b[name]) ? 1 : 0);

const unpaid = (row: Row): boolean =>
  compareDecimals(text(row.outstanding?.amount), "0") > 0 && !["DRAFT", "CREATED"].includes(text(row.status));

/** The person who asks. */
const owner = "14400001";
/** Days begin where the business is. */
const dayOf = (row: Row | undefined): string => dayIn(new Date(text(row?.startedAt)), "America/Vancouver");

const lists: Record<string, List> = {
  clients: {
    noun: "Client",
    shows:
      "id organization firstName lastName email archived updatedAt outstanding { amount } overdue { amount }",
    filters: {
      ids: among("id"),
      email: { value: (all) => all[5]?.email, keeps: (row, value: string) => text(row.email) === value },
      nameContains: {
        value: () => "an",
        keeps: (row, value: string) =>
          [row.firstName, row.lastName, row.organization].some((name) => has(name, value)),
      },
      organizationContains: {
        value: () => "co",
        keeps: (row, value: string) => has(row.organization, value),
      },
      updatedSince: from("updatedAt"),
      hasOutstanding: { value: () => true, keeps: (row) => owes(row.outstanding) },
      hasOverdue: { value: () => false, keeps: (row) => !owes(row.overdue) },
      archived: is("archived", false),
    },
    sorts: {
      ORGANIZATION_ASC: byInitial((row) => text(row.organization), 1),
      ORGANIZATION_DESC: byInitial((row) => text(row.organization), -1),
      NAME_ASC: byInitial((row) => `${text(row.firstName)} ${text(row.lastName)}`, 1),
      NAME_DESC: byInitial((row) => `${text(row.firstName)} ${text(row.lastName)}`, -1),
      EMAIL_ASC: byInitial((row) => text(row.email), 1),
      EMAIL_DESC: byInitial((row) => text(row.email), -1),
      UPDATED_AT_ASC: byText("updatedAt", 1),
      UPDATED_AT_DESC: byText("updatedAt", -1),
    },
  },
  invoices: {
    noun: "Invoice",
    shows: "id number status issueDate dueDate updatedAt archived outstanding { amount } client { id }",
    filters: {
      clientIds: among("client"),
      statuses: {
        value: () => ["DRAFT", "PARTIAL"],
        keeps: (row, value: string[]) => value.includes(text(row.status)),
      },
      number: { value: (all) => all[9]?.number, keeps: (row, value: string) => text(row.number) === value },
      issuedFrom: from("issueDate"),
      issuedTo: to("issueDate"),
      updatedSince: from("updatedAt"),
      unpaid: { value: () => true, keeps: unpaid },
      daysOverdue: {
        value: () => 30,
        keeps: (row, days: number) => unpaid(row) && text(row.dueDate) <= addDays(today, -days),
      },
      archived: is("archived", true),
    },
    sorts: { ISSUE_DATE_ASC: byText("issueDate", 1), ISSUE_DATE_DESC: byText("issueDate", -1) },
  },
  payments: {
    noun: "Payment",
    shows: "id date type client { id } invoice { id }",
    filters: {
      clientIds: among("client"),
      invoiceId: {
        value: (all) => all[3]?.invoice?.id,
        keeps: (row, value: string) => text(row.invoice?.id) === value,
      },
      paidFrom: from("date"),
      paidTo: to("date"),
      types: {
        value: () => ["CHECK", "CASH"],
        keeps: (row, value: string[]) => value.includes(text(row.type)),
      },
    },
    sorts: { DATE_ASC: byText("date", 1), DATE_DESC: byText("date", -1) },
  },
  expenses: {
    noun: "Expense",
    shows:
      "id date vendor hasReceipt archived updatedAt amount { amount currency } client { id } category { id }",
    filters: {
      ids: among("id"),
      clientIds: among("client"),
      categoryIds: among("category"),
      vendor: {
        value: (all) => all.find(({ vendor }) => vendor)?.vendor,
        keeps: (row, value: string) => text(row.vendor) === value,
      },
      spentFrom: from("date"),
      spentTo: to("date"),
      amountMin: {
        value: () => "120.00",
        keeps: (row, value: string) => compareDecimals(text(row.amount?.amount), value) >= 0,
      },
      amountMax: {
        value: () => "120.00",
        keeps: (row, value: string) => compareDecimals(text(row.amount?.amount), value) <= 0,
      },
      hasReceipt: is("hasReceipt", true),
      updatedSince: from("updatedAt"),
      archived: is("archived", false),
    },
    sorts: {
      DATE_ASC: byText("date", 1),
      DATE_DESC: byText("date", -1),
      AMOUNT_ASC: (a, b) => byAmount(a, b, 1),
      AMOUNT_DESC: (a, b) => byAmount(a, b, -1),
    },
  },
  projects: {
    noun: "Project",
    shows: "id title completed internal dueDate createdAt updatedAt client { id }",
    filters: {
      clientIds: among("client"),
      completed: { ...is("completed", true), apart: true },
      internal: is("internal", false),
      updatedSince: from("updatedAt"),
      titleContains: { value: () => "site", keeps: (row, value: string) => has(row.title, value) },
    },
    sorts: {
      TITLE_ASC: byInitial((row) => text(row.title), 1),
      TITLE_DESC: byInitial((row) => text(row.title), -1),
      DUE_DATE_ASC: (a, b) => (a.dueDate && b.dueDate ? byText("dueDate", 1)(a, b) : 0),
      DUE_DATE_DESC: (a, b) => (a.dueDate && b.dueDate ? byText("dueDate", -1)(a, b) : 0),
      CREATED_AT_ASC: byText("createdAt", 1),
      CREATED_AT_DESC: byText("createdAt", -1),
    },
  },
  timeEntries: {
    noun: "TimeEntry",
    shows:
      "id identityId startedAt billable billed logged running client { id } project { id } service { id } teamMember { id }",
    filters: {
      wholeTeam: { value: () => false, keeps: (row) => text(row.identityId) === owner },
      startedFrom: {
        value: (all) => dayOf(all[Math.floor(all.length / 2)]),
        keeps: (row, value: string) => dayOf(row) >= value,
      },
      startedTo: {
        value: (all) => dayOf(all[Math.floor(all.length / 2)]),
        keeps: (row, value: string) => dayOf(row) <= value,
      },
      clientIds: among("client"),
      projectIds: among("project"),
      serviceIds: among("service"),
      teamMemberIds: {
        value: (all) => some(all, "teamMember", 2),
        keeps: (row, value: string[]) => value.includes(text(row.teamMember?.id)),
      },
      billable: is("billable", true),
      billed: is("billed", false),
      logged: { ...is("logged", false), apart: true },
      running: { ...is("running", true), apart: true },
    },
    sorts: {},
  },
};

/** Amounts of different currencies are not compared: they come currency by currency. */
const byAmount = (a: Row, b: Row, sign: number): number => {
  const currencies = text(a.amount?.currency).localeCompare(text(b.amount?.currency));
  return currencies || sign * compareDecimals(text(a.amount?.amount), text(b.amount?.amount));
};

const schema = createSchema();

/** The rows of a list, page by page; and that nothing sent was ignored. */
async function walk(
  list: string,
  shows: string,
  filter: unknown,
  sort: string | undefined,
  pageSize: number,
) {
  const { known, sandbox } = await start({ now });
  const noun = lists[list]?.noun;
  const [declared, used] = schema.getType(`${noun}Sort`)
    ? [`, $sort: ${noun}Sort`, ", sort: $sort"]
    : ["", ""];
  const query = `query ($first: Int, $after: String, $filter: ${noun}Filter${declared}) { business {
    ${list}(first: $first, after: $after, filter: $filter${used}) {
      totalCount nodes { ${shows} } pageInfo { hasNextPage endCursor } } } }`;
  const found: Row[] = [];
  let pages = 0;
  let after: Tree | undefined;
  for (;;) {
    const variables = { first: pageSize, after, filter, sort };
    const { data, errors } = await known(query, { variables });
    expect(errors).toBeUndefined();
    const page = data.business?.[list];
    found.push(...rows(page?.nodes));
    pages += 1;
    after = page?.pageInfo?.endCursor;
    if (!page?.pageInfo?.hasNextPage) {
      expect(sandbox.ignored()).toEqual([]);
      return { found, pages, total: Number(page?.totalCount) };
    }
  }
}

const ids = (list: readonly Row[]): string[] => list.map(({ id }) => text(id));

const read = new Map<string, Promise<Row[]>>();
/** All rows of a list, read once. */
function everything(list: string, shows: string): Promise<Row[]> {
  const known = read.get(list) ?? walk(list, shows, undefined, undefined, 500).then(({ found }) => found);
  read.set(list, known);
  return known;
}

describe.each(Object.entries(lists))("%s", (list, { noun, shows, filters, sorts }) => {
  test.each(Object.entries(filters))(
    "filter %s bites, over three pages",
    async (name, { value, keeps, apart }) => {
      const all = await everything(list, shows);
      const wanted = value(all);
      if (apart) {
        const { found, total } = await walk(list, shows, { [name]: wanted }, undefined, 3);
        expect(found.filter((row) => !keeps(row, wanted as never))).toEqual([]);
        expect(ids(found).filter((id) => ids(all).includes(id))).toEqual([]);
        expect(found.length).toBeGreaterThan(0);
        expect(total).toBe(found.length);
        return;
      }
      const expected = all.filter((row) => keeps(row, wanted as never));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(all.length);

      const { found, pages, total } = await walk(
        list,
        shows,
        { [name]: wanted },
        undefined,
        Math.max(1, Math.ceil(expected.length / 3)),
      );

      expect(ids(found)).toEqual(ids(expected));
      expect(total).toBe(expected.length);
      expect(pages).toBe(Math.min(3, expected.length));
    },
  );

  test.for(Object.entries(sorts))("sort %s orders, over three pages", async ([sort, compare]) => {
    const all = await everything(list, shows);
    const { found, pages } = await walk(list, shows, undefined, sort, Math.ceil(all.length / 3));
    expect(pages).toBe(3);
    expect(ids(found).toSorted()).toEqual(ids(all).toSorted());
    found.forEach((row, at) => {
      if (at > 0) expect(compare(found[at - 1] as Row, row)).toBeLessThanOrEqual(0);
    });
  });

  test("no filter and no sort is forgotten here", () => {
    const filterType = schema.getType(`${noun}Filter`);
    const sortType = schema.getType(`${noun}Sort`);
    expect(isInputObjectType(filterType) && Object.keys(filterType.getFields()).toSorted()).toEqual(
      Object.keys(filters).toSorted(),
    );
    expect(isEnumType(sortType) ? sortType.getValues().map(({ name }) => name) : []).toEqual(
      Object.keys(sorts),
    );
  });
});

test("every list of a business is walked", () => {
  const business = schema.getType("Business");
  const connections =
    business && "getFields" in business
      ? Object.values(business.getFields()).filter(({ type }) => String(type).endsWith("Connection"))
      : [];
  expect(connections.map(({ name }) => name).toSorted()).toEqual(Object.keys(lists).toSorted());
});

/** Lists below a record take the same filters and sorts: the same rows stay of those that the record has. */
const below: [parent: string, id: string, list: string][] = [
  ["client", "Client:Lf8Kq2:567501", "invoices"],
  ["client", "Client:Lf8Kq2:567501", "payments"],
  ["client", "Client:Lf8Kq2:567501", "expenses"],
  ["client", "Client:Lf8Kq2:567501", "projects"],
  ["client", "Client:Lf8Kq2:567501", "timeEntries"],
  ["project", "", "timeEntries"],
  ["project", "", "expenses"],
  ["project", "", "invoices"],
];

describe.each(below)("%s(id: %s).%s", (parent, given, list) => {
  const { noun, shows, filters, sorts } = lists[list] as List;
  const sortable = Object.keys(sorts).length > 0;

  /** All rows of the parent's list under a filter and a sort. */
  async function read(id: string, filter: unknown, sort?: string): Promise<Row[]> {
    const { known, sandbox } = await start({ now });
    const declared = sortable ? `, $sort: ${noun}Sort` : "";
    const query = `query ($id: ID!, $filter: ${noun}Filter${declared}) { ${parent}(id: $id) {
      ${list}(first: 500, filter: $filter${sortable ? ", sort: $sort" : ""}) { totalCount nodes { ${shows} } } } }`;
    const { data, errors } = await known(query, { variables: { id, filter, sort } });
    expect(errors).toBeUndefined();
    expect(sandbox.ignored()).toEqual([]);
    const found = rows(data[parent]?.[list]?.nodes);
    expect(data[parent]?.[list]?.totalCount).toBe(found.length);
    return found;
  }

  /** The project that most of the team's time went into. */
  async function busiest(): Promise<string> {
    const entries = await everything("timeEntries", lists.timeEntries?.shows ?? "");
    const counts = Map.groupBy(entries, (entry) => text(entry.project?.id));
    counts.delete("");
    return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "";
  }

  test("each filter and each sort", async () => {
    const id = given || (await busiest());
    const all = await read(id, undefined);
    for (const [name, { value, keeps, apart }] of Object.entries(filters)) {
      const wanted = value(all);
      if (apart || wanted === undefined || wanted === "") continue; // nothing to take a value from
      const expected = all.filter((row) => keeps(row, wanted as never));
      expect([name, ids(await read(id, { [name]: wanted }))]).toEqual([name, ids(expected)]);
    }
    for (const [sort, compare] of Object.entries(sorts)) {
      const sorted = await read(id, undefined, sort);
      expect(ids(sorted).toSorted()).toEqual(ids(all).toSorted());
      sorted.forEach((row, at) => {
        if (at > 0) expect(compare(sorted[at - 1] as Row, row)).toBeLessThanOrEqual(0);
      });
    }
  });
});

test("every list below a record is walked, but for those that take neither filter nor sort", () => {
  const found = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.name !== "Business"
      ? Object.values(type.getFields())
          .filter(({ args }) => args.some(({ name }) => name === "filter"))
          .map((field) => `${type.name.toLowerCase()}.${field.name}`)
      : [],
  );
  expect(found.toSorted()).toEqual(below.map(([parent, , list]) => `${parent}.${list}`).toSorted());
});
