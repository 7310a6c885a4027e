import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, open, rows, type Tree } from "../../support/start.ts";
import { cast, crowd, now } from "../nouns/books.ts";
import { entities } from "../nouns/contract.ts";
import { nouns } from "../nouns/index.ts";
import { tablesWithin } from "../nouns/tables.ts";
import {
  cases,
  lostSilently,
  rowsIn,
  selectionOf,
  silentNulls,
  tableOf,
  typeOf,
  type Wire,
} from "./lists.ts";

type Started = Awaited<ReturnType<typeof open>>;

/** Must not appear in an error or a log. */
const secret = "Lieschen Müller's";
const garbage: readonly (readonly [kind: string, value: unknown])[] = [
  ["a text", secret],
  ["null", null],
  ["nothing", undefined],
  ["an object", { secret }],
  ["a list", [[secret]]],
  ["a number", 12.5],
  ["a zero stamp", "0000-00-00 00:00:00"],
];

/** Keys of nullable fields for which anything unknown is read as none, without an error. */
const readAsNone = new Set(["sender_address", "lines type", "sections", "next_issue_date", "entry"]);

test("every noun has a list here", () => {
  const listed = entities.map(({ noun }) => noun).filter((noun) => nouns[noun]?.list);
  expect(cases.map(({ noun }) => noun).toSorted()).toEqual(listed.toSorted());
});

/** What is never null in a type, and in its never-null records. */
const essentialsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields()).flatMap(({ name, type: given }) => {
    if (!isNonNullType(given)) return [];
    const named = getNamedType(given);
    return [name, ...(isObjectType(named) ? essentialsOf(named) : [])];
  });

/** A value's path in a row, including nested records. */
type Place = { readonly key: string; readonly below?: string };

const placesOf = (noun: string): Place[] => {
  const { fields } = tableOf(noun);
  const own = Object.values(fields).flatMap(({ keys }) => keys.map((key): Place => ({ key })));
  const inner = Object.values(fields).flatMap(({ keys, inner: table }) =>
    table && keys[0]
      ? Object.values(table.fields).flatMap(({ keys: theirs }) =>
          theirs.map((key): Place => ({ key, below: keys[0] as string })),
        )
      : [],
  );
  return [...new Map([...own, ...inner].map((place) => [JSON.stringify(place), place])).values()];
};

/** Where one row is odd: one in the middle. */
const odd = 1;

function spoil(row: Wire | undefined, { key, below }: Place, value: unknown): boolean {
  const place = below === undefined ? row : ([row?.[below]].flat()[0] as Wire | undefined);
  if (!place) return false;
  if (value === undefined) delete place[key];
  else place[key] = structuredClone(value);
  return true;
}

/** A few rows, and enough for every odd value to have one of its own; all tests only read. */
let small: Started;
let large: Started;
beforeAll(async () => {
  const settings = { ratePerMinute: 1_000_000 };
  small = await open({ books: cast, now, settings });
  large = await open({ books: crowd(), now, settings });
});
afterAll(async () => {
  await small.close();
  await large.close();
});

describe.each(cases)("one odd value in $field costs its own field, or its row, and no more", (each) => {
  const { noun, field, path } = each;
  const table = tableOf(noun);
  const [numberKey = "id"] = table.fields.id?.keys ?? [];
  const singles = Object.entries(table.fields).flatMap(([name, { singleOnly }]) =>
    singleOnly ? [name] : [],
  );
  const type = typeOf(noun);
  const essentials = essentialsOf(type);
  const shows = selectionOf(type, singles);
  const window = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const query = `{ business { ${field} { ${window} nodes { ${shows} } edges { cursor node { freshbooksId } } } } }`;
  const nodesOf = ({ data, errors }: Answer): Tree[] => {
    const list = data?.business?.[field];
    expect(list, JSON.stringify(errors)).toBeTruthy();
    return rows(list?.nodes);
  };
  const numberOf = (node: Tree): string => String(node.freshbooksId);
  const looked = new Set<string>();

  /** Each response with a page of the list is changed; single reads are unchanged. */
  const rewritten = async ({ sandbox, ask }: Started, change: (wires: Wire[]) => void, asked = query) => {
    sandbox.faults.clear();
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", method: "GET", path: new RegExp(`^${path}(\\?|$)`) },
          rewrite: (answer) => {
            const body = structuredClone(answer.body);
            change(rowsIn(body));
            return { ...answer, body };
          },
        },
      ],
    });
    return ask(asked);
  };

  /** Each row but the first has another of the odd values, as far as they go; which is in which row. */
  const spoilt = async (place: Place, values: typeof garbage) => {
    const kinds = new Map<string, string>();
    const odds = new Map<string, unknown>();
    const answer = await rewritten(large, (wires) => {
      for (const wire of wires) {
        const number = String(wire[numberKey]);
        if (odds.has(number)) spoil(wire, place, odds.get(number)); // read again
        const [kind, value] = values[odds.size] ?? [];
        if (kind === undefined || odds.has(number) || !numbers.slice(1).includes(number)) continue;
        if (!spoil(wire, place, value)) continue;
        kinds.set(number, kind);
        odds.set(number, value);
      }
    });
    return { answer, kinds };
  };

  let right: Answer;
  let numbers: string[] = [];
  beforeAll(async () => {
    large.sandbox.faults.clear();
    right = await large.ask(query);
    expect(right.errors).toBeUndefined();
    expect(silentNulls(type, nodesOf(right), "nodes", [])).toEqual([]);
    numbers = nodesOf(right).map(numberOf);
  });

  const inspect = (place: Place, answer: Answer, kinds: ReadonlyMap<string, string>) => {
    const about = (number: string) => `${place.below ?? ""} ${place.key} is ${kinds.get(number)}`;
    const nodes = nodesOf(answer);
    const others = (all: Tree[]) => all.filter((node) => !kinds.has(numberOf(node)));
    expect(others(nodes), JSON.stringify(place)).toEqual(others(nodesOf(right)));

    const errors = answer.errors ?? [];
    const shown = nodes.map(numberOf);
    // The errors of omitted rows are in the order of the rows.
    const omitted = numbers.filter((number) => !shown.includes(number));
    const atList = errors.filter(({ path: at }) => at?.join(".") === `business.${field}`);
    expect([omitted.map(about), atList.length]).toEqual([omitted.map(about), omitted.length]);
    for (const error of errors) {
      const { message, path: at = [], extensions } = error;
      const number = atList.includes(error) ? omitted[atList.indexOf(error)] : shown[Number(at[3])];
      const said = about(number ?? "");
      expect([...kinds.keys()], JSON.stringify(error)).toContain(number);
      expect(at.slice(0, 2)).toEqual(["business", field]);
      if (atList.includes(error)) expect(essentials, said).toContain(extensions.field);
      else expect(["nodes", "edges"], said).toContain(at[2]);
      if (extensions.code === "UPSTREAM_MISMATCH") continue; // a missing include
      expect(extensions, said).toMatchObject({ code: "UPSTREAM_UNAVAILABLE", reason: "unreadable" });
      expect(message, said).toContain(`\`${extensions.field}\``);
      if (extensions.noun !== table.noun) continue; // in a nested record
      expect(Object.keys(table.fields), said).toContain(extensions.field);
      expect([number, null], said).toContain(extensions.freshbooksId);
      if (extensions.field !== "id") expect(extensions.freshbooksId, said).toBe(number);
    }
    expect(JSON.stringify(errors)).not.toContain("Lieschen");
    const failed = errors.map(({ path: at }) => at?.join(".") ?? "");
    for (const [at, node] of nodes.entries())
      if (kinds.has(numberOf(node)))
        expect(
          silentNulls(type, node, `business.${field}.nodes.${at}`, failed),
          about(numberOf(node)),
        ).toEqual([]);
    const isReadAsNone = readAsNone.has([place.below, place.key].filter(Boolean).join(" "));
    for (const [at, node] of nodes.entries()) {
      if (kinds.get(numberOf(node)) !== "a list" || isReadAsNone) continue;
      const before = nodesOf(right).find((each) => numberOf(each) === numberOf(node));
      const silent = lostSilently(before, node, `business.${field}.nodes.${at}`, failed);
      expect(silent, about(numberOf(node))).toEqual([]);
    }
    const list = answer.data.business?.[field];
    const rightList = right.data.business?.[field];
    if ((list?.totalCount as unknown) !== null) expect(list?.totalCount).toBe(rightList?.totalCount);
    else expect(omitted).not.toEqual([]);
    expect(list?.pageInfo?.hasNextPage).toBe(rightList?.pageInfo?.hasNextPage);
    expect(list?.pageInfo?.hasPreviousPage).toBe(rightList?.pageInfo?.hasPreviousPage);
    expect(rows(list?.edges)).toHaveLength(nodes.length);
  };

  test.each(placesOf(noun))("$below $key", async (place) => {
    for (let left = garbage; left.length > 0; ) {
      const { answer, kinds } = await spoilt(place, left);
      if (kinds.size === 0) return; // a part the records lack
      looked.add(JSON.stringify(place));
      inspect(place, answer, kinds);
      left = left.slice(kinds.size);
    }
    expect(large.logged.splice(0).join()).not.toContain("Lieschen");
  });

  test("most places are there to be spoilt", () => {
    expect(looked.size).toBeGreaterThan(placesOf(noun).length / 2);
  });

  test("a row without a number, or that may be deleted, is left out and led past in both directions", async () => {
    const inside = Object.values(table.fields).find((each) => each.needed)?.keys[0] ?? "id";
    const visibility = Object.values(table.fields).flatMap(({ needed, keys }) => (needed ? keys : []))[1];
    small.sandbox.faults.clear();
    const all = nodesOf(await small.ask(query)).map(numberOf);
    const number = all[odd];
    const spoiltOne = (place: Place, asked = query) =>
      rewritten(
        small,
        (wires) => {
          const wire = wires.find((each) => String(each[numberKey]) === number);
          spoil(wire, place, { secret });
        },
        asked,
      );
    for (const key of [inside, visibility].filter((each) => each !== undefined)) {
      const others = all.filter((each) => each !== number);
      const answer = await spoiltOne({ key });
      expect(nodesOf(answer).map(numberOf)).toEqual(others);

      const walk = async (argument: "first" | "last", cursor: "endCursor" | "startCursor", more: string) => {
        const seen: string[] = [];
        const edge = argument === "first" ? "after" : "before";
        let from = "";
        let isMore = true;
        for (let pages = 0; isMore && pages < 40; pages++) {
          const page = await spoiltOne(
            { key },
            `{ business { ${field}(${argument}: 1${from}) { ${window} nodes { freshbooksId } } } }`,
          );
          const list = page.data.business?.[field];
          seen.push(...nodesOf(page).map(numberOf));
          from = `, ${edge}: "${list?.pageInfo?.[cursor]}"`;
          isMore = (list?.pageInfo?.[more] as unknown) === true;
        }
        return seen;
      };
      expect(await walk("first", "endCursor", "hasNextPage")).toEqual(others);
      expect((await walk("last", "startCursor", "hasPreviousPage")).toReversed()).toEqual(others);
    }
  });
});

test("the records inside records are looked at", () => {
  const inside = cases.flatMap(({ noun }) => tablesWithin(tableOf(noun)).map((table) => table.noun));
  expect(inside).toContain("line");
});
