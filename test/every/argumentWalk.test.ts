import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, rows, type Tree } from "../support/start.ts";
import { now } from "./nouns/books.ts";
import { queryOf } from "./nouns/contract.ts";
import { type Described, described } from "./nouns/index.ts";
import { expectOrder, type Row, text } from "./nouns/noun.ts";

/** Every filter and sort of every list of a business has an effect, over three pages of the example books. */
type Started = Awaited<ReturnType<typeof open>>;

const ids = (list: readonly Row[]): string[] => list.map(({ id }) => text(id));

/** The rows of a list, page by page; nothing sent may be ignored. */
async function walk(
  { ask, sandbox }: Started,
  list: Described,
  pageSize: number,
  asked: { filter?: object; sort?: string } = {},
) {
  const query = queryOf(list, `totalCount nodes { ${list.of.shows} } pageInfo { hasNextPage endCursor }`);
  const found: Row[] = [];
  let pages = 0;
  let after: Tree | undefined;
  for (;;) {
    const { data, errors } = await ask(query, { variables: { first: pageSize, after, ...asked } });
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
