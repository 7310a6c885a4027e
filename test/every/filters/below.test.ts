import { afterAll, describe, expect, test } from "vitest";
import { defaultSettings } from "../../../src/sandbox/control/defaultSettings.ts";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { openSandbox, rows, start, type Tree } from "../../support/start.ts";
import { now } from "../nouns/books.ts";
import { type List, lists, listsBelow, lower, queryOf, sortsOf } from "../nouns/contract.ts";
import { describedAs } from "../nouns/index.ts";

/** Lists below a record have the features of a business's, but are read for many records at once. */
type Started = Awaited<ReturnType<typeof start>>;
type Asked = { filter?: object; sort?: string; first?: number; after?: Tree | undefined };

const page = "totalCount nodes { id } pageInfo { hasNextPage endCursor }";

/** As many windows of the list as given, with their arguments as variables, and their declarations. */
function selectionOf({ field, filter, sort }: List, count = 1) {
  const given: Record<string, string> = {
    ...{ first: "Int", after: "String" },
    ...(filter && { filter: filter.name }),
    ...(sort && { sort: sort.name }),
  };
  const names = Object.keys(given);
  const windows = Array.from({ length: count }, (_, at) => at);
  return {
    declared: windows.flatMap((at) => names.map((name) => `$${name}${at}: ${given[name]}`)).join(", "),
    selection: windows
      .map(
        (at) =>
          `list${at}: ${field}(${names.map((name) => `${name}: $${name}${at}`).join(", ")}) { ${page} }`,
      )
      .join(" "),
  };
}

const variablesOf = (all: readonly Asked[]) =>
  Object.fromEntries(
    all.flatMap((asked, at) => Object.entries(asked).map(([name, value]) => [`${name}${at}`, value])),
  );

/** A window of the list of one record. */
async function one({ ask }: Started, list: List, id: Tree | undefined, asked: Asked) {
  const { declared, selection } = selectionOf(list);
  const parent = lower(list.parent);
  const query = `query ($id: ID!, ${declared}) { ${parent}(id: $id) { ${selection} } }`;
  const { data, errors } = await ask(query, { variables: { id, ...variablesOf([asked]) } });
  return { page: data?.[parent]?.list0, errors };
}

/** Where a business has records with a list below them, and their place in its rows. */
const placeOf = ({ parent }: List): readonly [field: string, inner?: string] =>
  parent === "JournalEntrySubAccount"
    ? ["journalEntryAccounts", "subAccounts"]
    : [lists.find(({ noun }) => noun === parent)?.field ?? ""];

/** Windows of the lists of all records of the parent in one operation, and its errors. */
async function several({ ask }: Started, list: List, all: readonly Asked[]) {
  const { declared, selection } = selectionOf(list, all.length);
  const [parents, inner] = placeOf(list);
  const nodes = inner ? `${inner} { id ${selection} }` : `id ${selection}`;
  const query = `query (${declared}) { business { ${parents}(first: 60) { nodes { ${nodes} } } } }`;
  const { data, errors = [] } = await ask(query, { variables: variablesOf(all) });
  const outer = rows(data.business?.[parents]?.nodes);
  const records = inner ? outer.flatMap((row) => rows(row[inner])) : outer;
  expect(records.length).toBeGreaterThan(1);
  return { records, found: all.map((_, at) => records.map((row) => row[`list${at}`])), errors };
}

/** The same for one window. */
async function many(started: Started, list: List, asked: Asked = {}) {
  const { records, found, errors } = await several(started, list, [asked]);
  return { records, found: found[0] ?? [], errors };
}

/** Sandboxes for all tests, which only read; tests of filters have graphs of their own, which have seen none work before. */
const sandboxes = new Map<number, ReturnType<typeof openSandbox>>();
const settings = { ratePerMinute: 1_000_000 };
/** Of time and of the journal, a tenth of the example books has enough. */
const scaleOf = ({ noun }: List) => (["TimeEntry", "JournalEntryLine"].includes(noun) ? 0.1 : 0.3);
afterAll(async () => {
  for (const opened of sandboxes.values()) await (await opened).sandbox.close();
});

/** A graph over the books for a list, with the usual settings. */
async function over(list: List): Promise<Started> {
  const scale = scaleOf(list);
  const opened = sandboxes.get(scale) ?? openSandbox({ now, scale, settings });
  sandboxes.set(scale, opened);
  Object.assign((await opened).sandbox.settings, defaultSettings(), settings);
  return start({ now, over: await opened });
}

const filtered = listsBelow.filter(({ filter, sort }) => filter || sort);

describe.each(listsBelow)("$parent: $field", (list) => {
  test("comes in pages that fit together, and takes no cursor but its own", async () => {
    const started = await over(list);
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
    const honest = await over(list);
    const ignoring = await over(list);
    const usual = { ...honest.sandbox.settings };
    const compare = async (
      { asked, beside, ignored }: { asked: Asked; beside: Partial<Settings>; ignored: Partial<Settings> },
      expected: readonly (Tree | undefined)[],
    ) => {
      Object.assign(ignoring.sandbox.settings, usual, beside, ignored);
      const { found, errors } = await many(ignoring, list, asked);
      const missing = found.flatMap((each, at) => (each === null ? [at] : []));
      expect([asked, found.filter((each) => each !== null)]).toEqual([
        asked,
        expected.filter((_, at) => !missing.includes(at)),
      ]);
      // By default lists may exclude archived rows: an empty one may have some.
      expect(missing.map((at) => expected[at]?.totalCount)).toEqual(missing.map(() => 0));
      expect(errors.map(({ extensions }) => [extensions.code, extensions.arguments])).toEqual(
        missing.map(() => ["UPSTREAM_MISMATCH", ["archived"]]),
      );
    };
    const whole = await honest.ask(queryOf(ofBusiness, `nodes { ${shows} }`), {
      variables: { first: 500 },
    });
    const all = rows(whole.data.business?.[ofBusiness.field]?.nodes);
    expect(all.length).toBeGreaterThan(3);
    const filters = Object.entries(conditions).map(([name, { value, beside: together, ignored }]) => ({
      asked: { filter: { ...together, [name]: value(all) } },
      beside: Object.assign({}, ...ignored.map(([, , , each]) => each ?? {})) as Partial<Settings>,
      ignored: { ignoredFilters: ignored.flatMap(([, each]) => each) } as Partial<Settings>,
    }));
    const sorts = sortsOf(list).map((sort) => ({
      ...{ asked: { sort }, beside: {} },
      ignored: { ignoredSorts: [orders[sort]?.ignored?.[0] ?? []].flat() },
    }));
    /** Those under the same settings in one operation; each is ignored in one of its own. */
    const byBeside = Map.groupBy([...filters, ...sorts], ({ beside }) => JSON.stringify(beside));
    for (const cases of byBeside.values()) {
      Object.assign(honest.sandbox.settings, usual, cases[0]?.beside);
      const asked = cases.map((each) => each.asked);
      const expected = await several(honest, list, asked);
      expect([asked, expected.errors]).toEqual([asked, []]);
      for (const [at, each] of cases.entries()) await compare(each, expected.found[at] ?? []);
    }
  });

  test("the ends of the calendar bound nothing", async () => {
    const started = await over(list);
    const all = await many(started, list);
    const far = Object.entries(conditions).flatMap(([name, { far = [] }]) =>
      far.map(([value]) => ({ filter: { [name]: value } })),
    );
    if (far.length === 0) return;
    const nodes = all.found.map((each) => each?.nodes);
    for (const badFilterValuesRefused of [true, false]) {
      Object.assign(started.sandbox.settings, { badFilterValuesRefused });
      const { found, errors } = await several(started, list, far);
      expect([far, errors]).toEqual([far, []]);
      expect(found.map((lists, at) => [far[at], lists.map((each) => each?.nodes)])).toEqual(
        far.map((asked) => [asked, nodes]),
      );
    }
  });
});
