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

/** The list below its first parent, with its filter and sort as variables. */
function queryOf(list: List, shows: string): string {
  const steps = wayTo(list.parent).split(".");
  const { filter, sort } = list;
  const declared = ["$after: String", filter && `$filter: ${filter.name}`, sort && `$sort: ${sort.name}`];
  const used = ["after: $after", filter && "filter: $filter", sort && "sort: $sort"];
  const given = (parts: (string | undefined)[]) => parts.filter(Boolean).join(", ");
  const selection = `${list.field}(first: 500, ${given(used)}) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${shows} } }`;
  return `query (${given(declared)}) { ${[...steps, selection].join(" { ")} ${"} ".repeat(steps.length)} }`;
}

/** The list in an answer; the first of several parents is its own. */
function listIn(data: Tree | undefined, list: List): Tree | undefined {
  const steps = [...wayTo(list.parent).split("."), list.field].map((step) => step.replace(/\(.*/, ""));
  return steps.reduce<Tree | undefined>((at, step) => {
    const value = at?.[step];
    return Array.isArray(value) ? (value[0] as Tree) : value;
  }, data);
}

/** Books large enough for each list: a record has fewer rows than a business, and none has as many as the journal. */
const scaleOf = ({ parent, field }: List) =>
  field === "journalEntryLines" ? 0.1 : parent === "Business" ? 0.3 : 0.5;

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

/** All rows of a list from one graph; undefined if it does not confirm that there are none. */
async function listening(list: List) {
  const { ask, sandbox } = await start({ now, over: await sandboxOf(scaleOf(list)) });
  const query = queryOf(list, describedAs(list).of.shows);
  const usual = { ...defaultSettings(), ...settings };
  sandbox.forget();
  return async (asked: Asked = {}, settings: Partial<Settings> = {}): Promise<Row[] | undefined> => {
    Object.assign(sandbox.settings, usual, settings);
    const found: Row[] = [];
    let after: Tree | undefined;
    for (;;) {
      const { data, errors } = await ask(query, { variables: { ...asked, after } });
      if (errors?.[0]?.extensions.code === "UPSTREAM_MISMATCH") return undefined;
      expect([asked, errors]).toEqual([asked, undefined]);
      const page = listIn(data, list);
      found.push(...rows(page?.nodes));
      after = page?.pageInfo?.endCursor;
      if (page?.pageInfo?.hasNextPage) continue;
      expect([asked, page?.totalCount]).toEqual([asked, found.length]);
      return found;
    }
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
  const honoured: typeof honouring = async (...asked) => {
    const found = await honouring(...asked);
    expect([asked, found]).not.toEqual([asked, undefined]);
    return found;
  };
  const all = (await honoured()) ?? [];
  expect(all.length).toBeGreaterThan(0);
  return { honoured, ignored: ignoring, all };
}

describe.each(arranged)("$parent: $field", (list) => {
  const { conditions, orders } = describedAs(list).of;

  test("each filter keeps what fits and each sort orders it, honoured or ignored", async () => {
    const { honoured, ignored, all } = await both(list);
    for (const { name } of conditionsOf(list)) {
      const { value, keeps, apart, beside, ignored: cases } = conditions[name] as Condition;
      const wanted = value(all);
      if (wanted === undefined || wanted === "") continue; // no values here
      const fits = (row: Row) => keeps(row, wanted as never);
      const asked = { filter: { ...beside, [name]: wanted } };
      const settings: Partial<Settings> = Object.assign({}, ...cases.map(([, , , each]) => each ?? {}));
      const found = (await honoured(asked, settings)) ?? [];
      expect([name, found.filter((row) => !fits(row))]).toEqual([name, []]);
      if (apart) expect(ids(found).filter((id) => ids(all).includes(id))).toEqual([]);
      else expect([name, ids(found)]).toEqual([name, ids(all.filter(fits))]);
      const same = await ignored(asked, { ...settings, ignoredFilters: keysOf(conditions[name]) });
      expect([name, ids(same ?? [])]).toEqual([name, ids(found)]);
    }
    for (const sort of sortsOf(list)) {
      const order = orders[sort] as Order;
      const ignoredSorts = order.ignored ? [order.ignored[0]] : [];
      for (const found of [await honoured({ sort }), await ignored({ sort }, { ignoredSorts })]) {
        expect([sort, ids(found ?? []).toSorted()]).toEqual([sort, ids(all).toSorted()]);
        expectOrder(found ?? [], order);
      }
    }
  });
});

const datesOf = (list: List) => conditionsOf(list).filter((condition) => /^Date/.test(kindOf(condition)));
const dated = arranged.filter((list) => datesOf(list).length > 0);

describe.each(dated)("$parent: $field", (list) => {
  const { conditions } = describedAs(list).of;

  test("its days begin and end with their ranges, honoured or ignored", async () => {
    const { honoured, ignored, all } = await both(list);
    for (const condition of datesOf(list)) {
      const { name } = condition;
      const at = (row: Row) => conditions[name]?.at?.(row) ?? text(row[name]);
      const moments = all.map(at).filter(Boolean).toSorted();
      const [first = "", last = ""] = [moments[0], moments.at(-1)];
      expect([name, first]).not.toEqual([name, ""]);
      for (const { range, holds } of rangesOf(condition)(first, last)) {
        const expected = ids(all.filter((row) => at(row) && holds(at(row))));
        const asked = { filter: { [name]: range } };
        expect([asked, ids((await honoured(asked)) ?? [])]).toEqual([asked, expected]);
        const settings = { ignoredFilters: keysOf(conditions[name]) };
        expect([asked, ids((await ignored(asked, settings)) ?? [])]).toEqual([asked, expected]);
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
