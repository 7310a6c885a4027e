import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultSettings } from "../../../src/sandbox/control/defaultSettings.ts";
import { openSandbox, rows, start, type Tree } from "../../support/start.ts";
import { now } from "../nouns/books.ts";
import { type List, lists, listsBelow, lower, queryOf, sortsOf } from "../nouns/contract.ts";
import { describedAs } from "../nouns/index.ts";

/** Lists below a record have the features of a business's, but are read for many records at once. */
type Started = Awaited<ReturnType<typeof start>>;
type Asked = { filter?: object; sort?: string; first?: number; after?: Tree | undefined };

const page = "totalCount nodes { id } pageInfo { hasNextPage endCursor }";

/** The list with its arguments as variables, and their declarations. */
function selectionOf({ field, filter, sort }: List) {
  const given: Record<string, string> = {
    ...{ first: "Int", after: "String" },
    ...(filter && { filter: filter.name }),
    ...(sort && { sort: sort.name }),
  };
  const names = Object.keys(given);
  return {
    declared: names.map((name) => `$${name}: ${given[name]}`).join(", "),
    selection: `${field}(${names.map((name) => `${name}: $${name}`).join(", ")}) { ${page} }`,
  };
}

/** A window of the list of one record. */
async function one({ ask }: Started, list: List, id: Tree | undefined, asked: Asked) {
  const { declared, selection } = selectionOf(list);
  const parent = lower(list.parent);
  const query = `query ($id: ID!, ${declared}) { ${parent}(id: $id) { ${selection} } }`;
  const { data, errors } = await ask(query, { variables: { id, ...asked } });
  return { page: data?.[parent]?.[list.field], errors };
}

/** Where a business has records with a list below them, and their place in its rows. */
const placeOf = ({ parent }: List): readonly [field: string, inner?: string] =>
  parent === "JournalEntrySubAccount"
    ? ["journalEntryAccounts", "subAccounts"]
    : [lists.find(({ noun }) => noun === parent)?.field ?? ""];

/** The lists of all records of the parent, and their errors. */
async function many({ ask }: Started, list: List, asked: Asked = {}) {
  const { declared, selection } = selectionOf(list);
  const [parents, inner] = placeOf(list);
  const nodes = inner ? `${inner} { id ${selection} }` : `id ${selection}`;
  const query = `query (${declared}) { business { ${parents}(first: 60) { nodes { ${nodes} } } } }`;
  const { data, errors = [] } = await ask(query, { variables: asked });
  const outer = rows(data.business?.[parents]?.nodes);
  const records = inner ? outer.flatMap((row) => rows(row[inner])) : outer;
  const found = records.map((row) => row[list.field]);
  expect(found.length).toBeGreaterThan(1);
  return { records, found, errors };
}

/** One for all tests, which only read; each has graphs of its own, which have seen no filter work before. */
let over: Awaited<ReturnType<typeof openSandbox>>;
const settings = { ratePerMinute: 1_000_000 };
beforeAll(async () => {
  over = await openSandbox({ now, scale: 0.3, settings });
});
afterAll(() => over.sandbox.close());

/** A graph over it, with the usual settings. */
const overIt = (): Promise<Started> => {
  Object.assign(over.sandbox.settings, defaultSettings(), settings);
  return start({ now, over });
};

const filtered = listsBelow.filter(({ filter, sort }) => filter || sort);

describe.each(listsBelow)("$parent: $field", (list) => {
  test("comes in pages that fit together, and takes no cursor but its own", async () => {
    const started = await overIt();
    const { records, found, errors: wrong } = await many(started, list);
    expect(wrong).toEqual([]);
    const at = found.findIndex((each) => rows(each?.nodes).length > 0);
    expect(at).toBeGreaterThanOrEqual(0);

    const id = records[at]?.id;
    const whole = await one(started, list, id, { first: 500 });
    const first = Math.ceil(Number(whole.page?.totalCount) / 3);
    const walked: Tree[] = [];
    let after: Tree | undefined;
    do {
      const { page: next, errors } = await one(started, list, id, { first, after });
      expect(errors).toBeUndefined();
      walked.push(...rows(next?.nodes));
      after = next?.pageInfo?.hasNextPage ? next.pageInfo.endCursor : undefined;
    } while (after);
    expect(walked.slice(0, 500)).toEqual(whole.page?.nodes); // one page's maximum

    const business = await started.ask("{ business { clients(first: 1) { pageInfo { endCursor } } } }");
    for (const foreign of ["nonsense", business.data.business?.clients?.pageInfo?.endCursor]) {
      const { errors } = await one(started, list, id, { after: foreign as Tree });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

describe.each(filtered)("$parent: $field", (list) => {
  const ofBusiness = lists.find(({ noun }) => noun === list.noun) as List;
  const { conditions, orders, shows } = describedAs(list).of;

  test("a filter or a sort that is ignored changes nothing in the answer", async () => {
    const honest = await overIt();
    const ignoring = await overIt();
    const usual = { ...over.sandbox.settings };
    const compare = async (asked: Asked, beside: object, ignored: object) => {
      Object.assign(honest.sandbox.settings, usual, beside);
      const expected = await many(honest, list, asked);
      expect([asked, expected.errors]).toEqual([asked, []]);
      Object.assign(ignoring.sandbox.settings, usual, beside, ignored);
      const { found, errors } = await many(ignoring, list, asked);
      const missing = found.flatMap((each, at) => (each === null ? [at] : []));
      expect([asked, found.filter((each) => each !== null)]).toEqual([
        asked,
        expected.found.filter((_, at) => !missing.includes(at)),
      ]);
      // By default lists may exclude archived rows: an empty one may have some.
      expect(missing.map((at) => expected.found[at]?.totalCount)).toEqual(missing.map(() => 0));
      expect(errors.map(({ extensions }) => [extensions.code, extensions.arguments])).toEqual(
        missing.map(() => ["UPSTREAM_MISMATCH", ["archived"]]),
      );
    };
    const whole = await honest.ask(queryOf(ofBusiness, `nodes { ${shows} }`), {
      variables: { first: 500 },
    });
    const all = rows(whole.data.business?.[ofBusiness.field]?.nodes);
    expect(all.length).toBeGreaterThan(3);
    for (const [name, { value, beside: together, ignored }] of Object.entries(conditions)) {
      const settings = Object.assign({}, ...ignored.map(([, , , each]) => each ?? {}));
      const keys = ignored.flatMap(([, each]) => each);
      const filter = { ...together, [name]: value(all) };
      await compare({ filter }, settings, { ignoredFilters: keys });
    }
    for (const [sort, { ignored }] of Object.entries(orders))
      if (sortsOf(list).includes(sort))
        await compare({ sort }, {}, { ignoredSorts: ignored ? [ignored[0]] : [] });
  });

  test("the ends of the calendar bound nothing", async () => {
    const started = await overIt();
    const all = await many(started, list);
    for (const [name, { far = [] }] of Object.entries(conditions))
      for (const [value] of far)
        for (const badFilterValuesRefused of [true, false]) {
          Object.assign(started.sandbox.settings, { badFilterValuesRefused });
          const { found, errors } = await many(started, list, { filter: { [name]: value } });
          expect([name, value, errors]).toEqual([name, value, []]);
          expect([name, value, found.map((each) => each?.nodes)]).toEqual([
            ...[name, value],
            all.found.map((each) => each?.nodes),
          ]);
        }
  });
});
