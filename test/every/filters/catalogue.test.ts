import type { GraphQLInputField } from "graphql";
import { afterAll, describe, expect, test } from "vitest";
import { defaultSettings } from "../../../src/sandbox/control/defaultSettings.ts";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { addDays, type Day } from "../../../src/values/dates.ts";
import { openSandbox, rows, start, type Tree } from "../../support/start.ts";
import { now } from "../nouns/books.ts";
import { conditionsOf, connections, kindOf, type List, lower, sortsOf } from "../nouns/contract.ts";
import { describedAs, nounOf } from "../nouns/index.ts";
import { type Condition, expectOrder, type Order, type Row, text } from "../nouns/noun.ts";

/**
 * Every filter and sort of every list in the schema, whether FreshBooks applies or ignores it: each row is checked against the
 * condition as the test states it, and no row is missing.
 */
const arranged = connections.filter(({ filter, sort }) => filter || sort);

/** The path of a list whose parent is no record, from its first parent. */
const elsewhere: Readonly<Record<string, string>> = {
  Business: "business",
  ExpenseProfile:
    'business.expenses(first: 1, filter: {profileIds: ["ExpenseProfile:Lf8Kq2:6121"]}).nodes.profile',
  ExpenseVendor: "business.expenseVendors(first: 1).nodes",
};

const wayTo = (parent: string): string =>
  elsewhere[parent] ?? `${lower(parent)}(id: "${nounOf(parent).example}")`;

type Asked = { filter?: object; sort?: string };

/** As many windows of the list below its first parent, with their filters and sorts as variables. */
function queryOf(list: List, shows: string, count: number): string {
  const steps = wayTo(list.parent).split(".");
  const { filter, sort } = list;
  const given = (parts: (string | undefined)[]) => parts.filter(Boolean).join(", ");
  const windows = Array.from({ length: count }, (_, at) => {
    const used = [filter && `filter: $filter${at}`, sort && `sort: $sort${at}`];
    return {
      declared: given([filter && `$filter${at}: ${filter.name}`, sort && `$sort${at}: ${sort.name}`]),
      selection: `list${at}: ${list.field}(${given(["first: $first", "after: $after", ...used])}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ${shows} } }`,
    };
  });
  const selection = windows.map((each) => each.selection).join(" ");
  return `query (${given(["$first: Int", "$after: String", ...windows.map((each) => each.declared)])}) {
    ${[...steps, selection].join(" { ")} ${"} ".repeat(steps.length)} }`;
}

/** A window of the list in an answer; the first of several parents is its own. */
function listIn(data: Tree | undefined, list: List, at: number): Tree | undefined {
  const steps = [...wayTo(list.parent).split("."), `list${at}`].map((step) => step.replace(/\(.*/, ""));
  return steps.reduce<Tree | undefined>((within, step) => {
    const value = within?.[step];
    return Array.isArray(value) ? (value[0] as Tree) : value;
  }, data);
}

/** The long lists of a business, for which a part of the example books has rows that fit each condition, and others. */
const scales: Readonly<Record<string, number>> = {
  ...{ invoices: 0.5, payments: 0.5, expenses: 0.5, timeEntries: 0.1, journalEntryLines: 0.1 },
  ...{ expenseCategories: 0.3, ledgerAccounts: 0.3, otherIncomes: 0.3 },
};

/** Books large enough for each list: a record has fewer rows than a business, and none has as many as the journal. */
const scaleOf = ({ parent, field }: List) => (parent === "Business" ? (scales[field] ?? 1) : 0.5);

/** The sandbox of each scale, for all tests: they only read. Each test has graphs of its own, which have seen no filter work before. */
const sandboxes = new Map<number, ReturnType<typeof openSandbox>>();
const settings = { ratePerMinute: 1_000_000 };
function sandboxOf(scale: number) {
  const opened = sandboxes.get(scale) ?? openSandbox({ now, scale, settings });
  sandboxes.set(scale, opened);
  return opened;
}
afterAll(async () => {
  for (const opened of sandboxes.values()) await (await opened).sandbox.close();
});

/** The rows of a window and the pages they came in; undefined if the graph does not confirm that there are none. */
type Found = { readonly found: Row[]; readonly pages: number } | undefined;
type Given = { settings?: Partial<Settings>; first?: number };

/** Windows of a list from one graph: of one, all pages; of several in one operation, the whole. */
async function listening(list: List) {
  const { ask, sandbox } = await start({ now, over: await sandboxOf(scaleOf(list)) });
  const usual = { ...defaultSettings(), ...settings };
  const { shows } = describedAs(list).of;
  const read = async (all: readonly Asked[], given: object): Promise<(Tree | undefined)[]> => {
    const each = all.flatMap(({ filter, sort }, at) => [
      [`filter${at}`, filter],
      [`sort${at}`, sort],
    ]);
    const variables = { ...Object.fromEntries(each), ...given };
    const { data, errors = [] } = await ask(queryOf(list, shows, all.length), { variables });
    expect([all, errors.filter(({ extensions }) => extensions.code !== "UPSTREAM_MISMATCH")]).toEqual([
      all,
      [],
    ]);
    const pages = all.map((_, at) => listIn(data, list, at) ?? undefined);
    expect([all, errors.length]).toEqual([all, pages.filter((page) => page === undefined).length]);
    return pages;
  };
  const set = (settings: Partial<Settings>) => {
    Object.assign(sandbox.settings, usual, settings);
    sandbox.forget();
  };
  return {
    ignored: sandbox.ignored,
    async one(asked: Asked, { settings = {}, first = 500 }: Given = {}): Promise<Found> {
      set(settings);
      const found: Row[] = [];
      let after: Tree | undefined;
      for (let pages = 1; ; pages++) {
        const [page] = await read([asked], { first, after });
        if (!page) return undefined;
        found.push(...rows(page.nodes));
        after = page.pageInfo?.endCursor;
        if (page.pageInfo?.hasNextPage) continue;
        expect([asked, page.totalCount]).toEqual([asked, found.length]);
        return { found, pages };
      }
    },
    async several(all: readonly Asked[], { settings = {} }: Given = {}): Promise<(Row[] | undefined)[]> {
      set(settings);
      const pages = await read(all, { first: 500 });
      return pages.map((page, at) => {
        const found = page && rows(page.nodes);
        if (found) expect([all[at], page.totalCount]).toEqual([all[at], found.length]);
        return found;
      });
    },
  };
}

const ids = (list: readonly Row[]): string[] => list.map(({ id }) => text(id));

/** A range with its rows, by each row's day or instant. */
type Range = { readonly range: object; readonly holds: (at: string) => boolean };

/** Ranges that start and end at the first and the last day of the rows, and beyond both. */
const dayRanges = (first: Day, last: Day): Range[] => [
  { range: { from: first, to: last }, holds: () => true },
  { range: { from: first, to: first }, holds: (at) => at === first },
  { range: { from: last, to: last }, holds: (at) => at === last },
  { range: { to: addDays(last, -1) }, holds: (at) => at < last },
  { range: { from: addDays(first, 1) }, holds: (at) => at > first },
  { range: { to: addDays(first, -1) }, holds: () => false },
  { range: { from: addDays(last, 1) }, holds: () => false },
];

const later = (instant: string) => new Date(Date.parse(instant) + 1000).toISOString();

/** The same for instants, whose last is excluded. */
const instantRanges = (first: string, last: string): Range[] => [
  { range: { from: first, before: later(last) }, holds: () => true },
  { range: { before: last }, holds: (at) => at < last },
  { range: { from: last }, holds: (at) => at >= last },
  { range: { from: later(first) }, holds: (at) => at >= later(first) },
  { range: { before: first }, holds: () => false },
  { range: { from: later(last) }, holds: () => false },
];

const rangesOf = (condition: GraphQLInputField) => (first: string, last: string) =>
  kindOf(condition) === "DateRangeInput" ? dayRanges(first as Day, last as Day) : instantRanges(first, last);

const keysOf = (condition: Condition | undefined) => condition?.ignored.flatMap(([, keys]) => keys) ?? [];

/** The same list from a FreshBooks that applies everything, and from one with ignored parameters. */
async function both(list: List) {
  const [honouring, ignoring] = [await listening(list), await listening(list)];
  const honoured = async (asked: Asked, given?: Given) => {
    const answer = await honouring.one(asked, given);
    if (!answer) throw new TypeError(`Not confirmed: ${JSON.stringify(asked)}`);
    return answer;
  };
  const { found: all } = await honoured({});
  expect(all.length).toBeGreaterThan(0);
  return { honouring, honoured, ignoring, all };
}

const datesOf = (list: List) => conditionsOf(list).filter((condition) => /^Date/.test(kindOf(condition)));

describe.each(arranged)("$parent: $field", (list) => {
  const { conditions, orders } = describedAs(list).of;
  const isOfBusiness = list.parent === "Business";

  test("each filter keeps what fits and each sort orders it, honoured or ignored", async () => {
    const { honouring, honoured, ignoring, all } = await both(list);
    /** All rows of a business, in three pages; no part of the request is ignored. */
    const inThree = async (asked: Asked, count: number): Promise<Row[]> => {
      const { found, pages } = await honoured(asked, { first: Math.max(1, Math.ceil(count / 3)) });
      expect([asked, honouring.ignored()]).toEqual([asked, []]);
      expect([asked, pages]).toEqual([asked, Math.min(3, count)]);
      return found;
    };
    for (const { name } of conditionsOf(list)) {
      const { value, keeps, apart, beside, ignored: cases } = conditions[name] as Condition;
      const wanted = value(all);
      if (!isOfBusiness && (wanted === undefined || wanted === "")) continue; // no values here
      const fits = (row: Row) => keeps(row, wanted as never);
      const asked = { filter: { ...beside, [name]: wanted } };
      const settings: Partial<Settings> = Object.assign({}, ...cases.map(([, , , each]) => each ?? {}));
      const fitting = ids(all.filter(fits));
      const isWalked = isOfBusiness && !apart;
      const walked = isWalked && (await inThree(asked, fitting.length));
      const isUsual = Object.keys(settings).length === 0;
      const found =
        walked && isUsual ? walked : (await honoured(asked, { settings, first: apart ? 3 : 500 })).found;
      expect([name, found.filter((row) => !fits(row))]).toEqual([name, []]);
      expect([name, honouring.ignored()]).toEqual([name, []]);
      if (apart) expect(ids(found).filter((id) => ids(all).includes(id))).toEqual([]);
      else expect([name, ids(found)]).toEqual([name, fitting]);
      if (walked) expect([name, ids(walked)]).toEqual([name, fitting]);
      // In a business, some rows fit each condition and others do not.
      if (isOfBusiness) expect(apart ? [0] : [0, all.length], name).not.toContain(found.length);
      const ignoredFilters = keysOf(conditions[name]);
      const same = await ignoring.one(asked, { settings: { ...settings, ignoredFilters } });
      expect([name, ids(same?.found ?? [])]).toEqual([name, ids(found)]);
    }
    for (const sort of sortsOf(list)) {
      const order = orders[sort] as Order;
      const ignoredSorts = order.ignored ? [order.ignored[0]] : [];
      const found = isOfBusiness ? await inThree({ sort }, all.length) : (await honoured({ sort })).found;
      const same = await ignoring.one({ sort }, { settings: { ignoredSorts } });
      for (const each of [found, same?.found ?? []]) {
        expect([sort, ids(each).toSorted()]).toEqual([sort, ids(all).toSorted()]);
        expectOrder(each, order);
      }
    }
  });

  if (datesOf(list).length === 0) return;
  test("its days begin and end with their ranges, honoured or ignored", async () => {
    const { honouring, ignoring, all } = await both(list);
    for (const condition of datesOf(list)) {
      const { name } = condition;
      const at = (row: Row) => conditions[name]?.at?.(row) ?? text(row[name]);
      const moments = all.map(at).filter(Boolean).toSorted();
      const [first = "", last = ""] = [moments[0], moments.at(-1)];
      expect([name, first]).not.toEqual([name, ""]);
      const ranges = rangesOf(condition)(first, last).map(({ range, holds }) => ({
        asked: { filter: { [name]: range } },
        expected: ids(all.filter((row) => at(row) && holds(at(row)))),
      }));
      const expected = ranges.map((range) => [range.asked, range.expected]);
      const settings = { ignoredFilters: keysOf(conditions[name]) };
      for (const [graph, given] of [
        [honouring, {}],
        [ignoring, { settings }],
      ] as const) {
        // Only the first shows the graph whether the filter works.
        const [one, ...others] = ranges.map((range) => range.asked);
        const found = [
          (await graph.one(one as Asked, given))?.found,
          ...(await graph.several(others, given)),
        ];
        if (graph === honouring) expect([name, found.includes(undefined)]).toEqual([name, false]);
        expect(found.map((each, at) => [ranges[at]?.asked, ids(each ?? [])])).toEqual(expected);
      }
    }
  });
});

test("the catalogue is the whole schema: a list or an argument without a row is named here", () => {
  const without = arranged.flatMap((list) => {
    const { conditions = {}, orders = {} } = nounOf(list.noun).list ?? {};
    return [...conditionsOf(list).map(({ name }) => name), ...sortsOf(list)]
      .filter((name) => !(name in conditions) && !(name in orders))
      .map((name) => `${list.parent}.${list.field}: ${name}`);
  });
  expect(without).toEqual([]);
  const parents = new Set(arranged.map(({ parent }) => parent));
  expect([...parents].filter((parent) => !(elsewhere[parent] ?? nounOf(parent).example))).toEqual([]);
});
