import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, rows, start, type Tree } from "../support/start.ts";
import { now } from "./nouns/books.ts";
import { type List, listsBelow, lower, queryOf } from "./nouns/contract.ts";
import { type Described, described, describedAs, nounOf } from "./nouns/index.ts";
import { type Order, type Row, text } from "./nouns/noun.ts";

/** Every filter and every sort of every list of a business, over three pages of the example books: does it bite? */
type Started = Awaited<ReturnType<typeof open>>;

const ids = (list: readonly Row[]): string[] => list.map(({ id }) => text(id));

function expectOrder(found: readonly Row[], { compare }: Order) {
  found.forEach((row, at) => {
    if (at > 0) expect(compare(found[at - 1] as Row, row)).toBeLessThanOrEqual(0);
  });
}

/** The rows of a list, page by page; and that nothing sent was ignored. */
async function walk(
  { known, sandbox }: Started,
  list: Described,
  pageSize: number,
  asked: { filter?: object; sort?: string } = {},
) {
  const query = queryOf(list, `totalCount nodes { ${list.of.shows} } pageInfo { hasNextPage endCursor }`);
  const found: Row[] = [];
  let pages = 0;
  let after: Tree | undefined;
  for (;;) {
    const { data, errors } = await known(query, { variables: { first: pageSize, after, ...asked } });
    expect(errors).toBeUndefined();
    const page = data.business?.[list.field];
    found.push(...rows(page?.nodes));
    pages += 1;
    after = page?.pageInfo?.endCursor;
    expect(sandbox.ignored()).toEqual([]);
    if (!page?.pageInfo?.hasNextPage) return { found, pages, total: Number(page?.totalCount) };
  }
}

const arranged = described.filter(
  ({ of }) => Object.keys(of.conditions).length + Object.keys(of.orders).length > 0,
);

describe.each(arranged)("$field", (list) => {
  const { conditions, orders } = list.of;
  let started: Started;
  let all: Row[];
  // Shared by all conditions: each is sent by one test only, so the app has not seen it work before.
  beforeAll(async () => {
    started = await open({ now });
    ({ found: all } = await walk(started, list, 500));
  });
  afterAll(() => started.close());

  test.each(Object.entries(conditions))(
    "filter %s bites, over three pages",
    async (name, { value, keeps, apart, beside }) => {
      const wanted = value(all);
      const filter = { ...beside, [name]: wanted };
      if (apart) {
        const { found, total } = await walk(started, list, 3, { filter });
        expect(found.filter((row) => !keeps(row, wanted as never))).toEqual([]);
        expect(ids(found).filter((id) => ids(all).includes(id))).toEqual([]);
        expect(found.length).toBeGreaterThan(0);
        expect(total).toBe(found.length);
        return;
      }
      const expected = all.filter((row) => keeps(row, wanted as never));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(all.length);

      const pageSize = Math.max(1, Math.ceil(expected.length / 3));
      const { found, pages, total } = await walk(started, list, pageSize, { filter });

      expect(ids(found)).toEqual(ids(expected));
      expect(total).toBe(expected.length);
      expect(pages).toBe(Math.min(3, expected.length));
    },
  );

  test.for(Object.entries(orders))("sort %s orders, over three pages", async ([sort, order]) => {
    const { found, pages } = await walk(started, list, Math.ceil(all.length / 3), { sort });
    expect(pages).toBe(3);
    expect(ids(found).toSorted()).toEqual(ids(all).toSorted());
    expectOrder(found, order);
  });
});

/** Lists below a record take the same filters and sorts: the same rows stay of those that the record has. */
describe.each(listsBelow.filter(({ filter }) => filter))("$parent: $field", (below: List) => {
  const list = describedAs(below);
  const parent = lower(list.parent);
  const id = nounOf(list.parent).example;

  test("each filter and each sort", async () => {
    const { known, sandbox } = await start({ now });

    /** All rows of the record's list under a filter and a sort. */
    async function read(asked: { filter?: object; sort?: string } = {}): Promise<Row[]> {
      const declared = list.sort ? `, $sort: ${list.sort.name}` : "";
      const query = `query ($id: ID!, $filter: ${list.filter?.name}${declared}) { ${parent}(id: $id) {
        ${list.field}(first: 500, filter: $filter${list.sort ? ", sort: $sort" : ""}) {
          totalCount nodes { ${list.of.shows} } } } }`;
      const { data, errors } = await known(query, { variables: { id, ...asked } });
      expect(errors).toBeUndefined();
      expect(sandbox.ignored()).toEqual([]);
      const found = rows(data[parent]?.[list.field]?.nodes);
      expect(data[parent]?.[list.field]?.totalCount).toBe(found.length);
      return found;
    }

    const all = await read();
    expect(all.length).toBeGreaterThan(0);
    for (const [name, { value, keeps, apart }] of Object.entries(list.of.conditions)) {
      const wanted = value(all);
      if (apart || wanted === undefined || wanted === "") continue; // nothing to take a value from
      const expected = all.filter((row) => keeps(row, wanted as never));
      expect([name, ids(await read({ filter: { [name]: wanted } }))]).toEqual([name, ids(expected)]);
    }
    for (const [sort, order] of Object.entries(list.of.orders)) {
      const sorted = await read({ sort });
      expect(ids(sorted).toSorted()).toEqual(ids(all).toSorted());
      expectOrder(sorted, order);
    }
  });
});
