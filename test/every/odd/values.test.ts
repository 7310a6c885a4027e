import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, open, rows, type Tree } from "../../support/start.ts";
import { cast, now } from "../nouns/books.ts";
import { entities } from "../nouns/contract.ts";
import { nouns } from "../nouns/index.ts";
import { tablesWithin } from "../nouns/tables.ts";
import { cases, rowsIn, selectionOf, silentNulls, tableOf, typeOf, type Wire } from "./lists.ts";

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

/** Which row is odd: one in the middle. */
const odd = 1;

function spoil(row: Wire | undefined, { key, below }: Place, value: unknown): boolean {
  const place = below === undefined ? row : ([row?.[below]].flat()[0] as Wire | undefined);
  if (!place) return false;
  if (value === undefined) delete place[key];
  else place[key] = structuredClone(value);
  return true;
}

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
  let started: Started;
  let right: Answer;
  let number = "";
  const looked = new Set<string>();

  /** The first response with a page of the list has the odd row; single reads are unchanged. */
  const spoilt = async (place: Place, value: unknown, asked = query) => {
    const { sandbox, ask } = started;
    sandbox.faults.clear();
    let isSpoilt = false;
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", method: "GET", path: new RegExp(`^${path}(\\?|$)`) },
          rewrite: (answer) => {
            const body = structuredClone(answer.body);
            const row = rowsIn(body).find((wire) => String(wire[numberKey]) === number);
            isSpoilt = spoil(row, place, value) || isSpoilt;
            return { ...answer, body };
          },
        },
      ],
    });
    const answer = await ask(asked);
    return { answer, isSpoilt };
  };

  beforeAll(async () => {
    started = await open({ books: cast, now, settings: { ratePerMinute: 1_000_000 } });
    right = await started.ask(query);
    expect(right.errors).toBeUndefined();
    number = numberOf(nodesOf(right)[odd] as Tree);
  });
  afterAll(() => started.close());

  test.each(placesOf(noun))("$below $key", async (place) => {
    for (const [kind, value] of garbage) {
      const { answer, isSpoilt } = await spoilt(place, value);
      if (!isSpoilt) return; // a part the record lacks
      looked.add(JSON.stringify(place));
      const said = `${place.below ?? ""} ${place.key} is ${kind}`;
      const others = (nodes: Tree[]) => nodes.filter((node) => numberOf(node) !== number);
      expect(others(nodesOf(answer)), said).toEqual(others(nodesOf(right)));

      const errors = answer.errors ?? [];
      const isShown = nodesOf(answer).length === nodesOf(right).length;
      const atList = errors.filter(({ path: at }) => at?.join(".") === `business.${field}`);
      expect([said, atList.length], said).toEqual([said, isShown ? 0 : 1]);
      for (const { extensions } of atList) expect(essentials, said).toContain(extensions.field);
      for (const { message, path: at, extensions } of errors) {
        expect(at?.slice(0, 2)).toEqual(["business", field]);
        if (extensions.code === "UPSTREAM_MISMATCH") continue; // a missing include
        expect(extensions, said).toMatchObject({ code: "UPSTREAM_UNAVAILABLE", reason: "unreadable" });
        expect(message).toContain(`\`${extensions.field}\``);
        if (extensions.noun !== table.noun) continue; // in a nested record
        expect(Object.keys(table.fields)).toContain(extensions.field);
        expect([number, null]).toContain(extensions.freshbooksId);
        if (extensions.field !== "id") expect(extensions.freshbooksId, said).toBe(number);
      }
      expect(JSON.stringify(errors)).not.toContain("Lieschen");
      const failed = errors.map(({ path: at }) => at?.join(".") ?? "");
      expect(silentNulls(type, nodesOf(answer), `business.${field}.nodes`, failed), said).toEqual([]);
      const list = answer.data.business?.[field];
      const rightList = right.data.business?.[field];
      if ((list?.totalCount as unknown) !== null) expect(list?.totalCount, said).toBe(rightList?.totalCount);
      else expect(atList.length, said).toBe(1);
      expect(list?.pageInfo?.hasNextPage, said).toBe(rightList?.pageInfo?.hasNextPage);
      expect(list?.pageInfo?.hasPreviousPage, said).toBe(rightList?.pageInfo?.hasPreviousPage);
      expect(rows(list?.edges)).toHaveLength(nodesOf(answer).length);
    }
    expect(started.logged.splice(0).join()).not.toContain("Lieschen");
  });

  test("most places are there to be spoilt", () => {
    expect(looked.size).toBeGreaterThan(placesOf(noun).length / 2);
  });

  test("a row without a number, or that may be deleted, is left out and led past in both directions", async () => {
    const inside = Object.values(table.fields).find((each) => each.needed)?.keys[0] ?? "id";
    const visibility = Object.values(table.fields).flatMap(({ needed, keys }) => (needed ? keys : []))[1];
    for (const key of [inside, visibility].filter((each) => each !== undefined)) {
      const others = nodesOf(right)
        .map(numberOf)
        .filter((each) => each !== number);
      const { answer } = await spoilt({ key }, { secret });
      expect(nodesOf(answer).map(numberOf)).toEqual(others);

      const walk = async (argument: "first" | "last", cursor: "endCursor" | "startCursor", more: string) => {
        const seen: string[] = [];
        const edge = argument === "first" ? "after" : "before";
        let from = "";
        let isMore = true;
        for (let pages = 0; isMore && pages < 40; pages++) {
          const { answer: page } = await spoilt(
            { key },
            { secret },
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
