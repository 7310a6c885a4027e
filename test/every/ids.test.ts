import { describe, expect, test } from "vitest";
import { type Answer, start, type Tree } from "../support/start.ts";
import { cast } from "./nouns/books.ts";
import { entities, entityOf } from "./nouns/contract.ts";
import { idOf, nounOf, tenantOf } from "./nouns/index.ts";

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

const numberOf = (noun: string): string => nounOf(noun).number ?? "1";
const otherThan = (noun: string): string => entities.find((each) => each.noun !== noun)?.noun ?? "";

/** Tenants out of the caller's reach: one exists, one does not. */
const strangers = (noun: string): string[] =>
  entityOf(noun).tenant === "freshbooksAccountId" ? ["ACM456", "NOBODY"] : ["14700002", "99999999"];

/** Valid, but nobody's. */
const missing = (noun: string): string =>
  numberOf(noun) === "1" ? "901" : numberOf(noun).replace(/^\w{8}/, "00000000");

const malformed = (noun: string): [id: string, message: RegExp][] => {
  const tenant = tenantOf(noun);
  const form = new RegExp(`${noun}:<${entityOf(noun).tenant}>:<(number|UUID)>`);
  return [
    ["567595", form],
    ["", form],
    [`${noun}:${tenant}`, form],
    [`${noun}:${tenant}:1:2`, form],
    [`${noun}:${tenant}:1e3`, form],
    [`${noun}:${tenant}:one`, form],
    [`${noun}:../../etc:${numberOf(noun)}`, form],
    [idOf(otherThan(noun)), /belongs to a record of type/],
  ];
};

describe.each(entities)("$single(id)", ({ noun, single }) => {
  const query = `query ($id: ID!) { ${single}(id: $id) { id ${nounOf(noun).shows} } }`;

  test("finds its record, and none where there is none", async () => {
    const { known } = await start({ books: cast });
    const found = await known(query, { variables: { id: idOf(noun) } });
    expect(found).toEqual({ data: { [single]: { id: idOf(noun), ...nounOf(noun).record } } });
    const none = await known(query, { variables: { id: `${noun}:${tenantOf(noun)}:${missing(noun)}` } });
    expect(none).toEqual({ data: { [single]: null } });
  });

  test("refuses a malformed id without a request to FreshBooks", async () => {
    const { ask, sandbox } = await start({ books: cast });
    for (const [id, message] of malformed(noun)) {
      const answer = await ask(query, { variables: { id } });
      expect([id, codes(answer)]).toEqual([id, ["BAD_USER_INPUT"]]);
      expect(answer.errors?.[0]?.message).toMatch(message);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("answers an id of a tenant out of reach like one that does not exist", async () => {
    const { known, sandbox } = await start({ books: cast });
    for (const tenant of strangers(noun)) {
      const answer = await known(query, { variables: { id: `${noun}:${tenant}:${numberOf(noun)}` } });
      expect(answer).toEqual({ data: { [single]: null } });
      expect(sandbox.asked()).toEqual([]);
    }
  });
});

describe.each(entities)("_entities of type $noun", ({ noun, tenant }) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on ${noun} { id freshbooksId ${nounOf(noun).shows} } } }`;
  const own = tenantOf(noun);
  const byId = (number: string, of = own) => ({ __typename: noun, id: `${noun}:${of}:${number}` });
  const byPair = (number: string, of = own) => ({ __typename: noun, [tenant]: of, freshbooksId: number });

  test("are found by either key, once, and null where there is none or none for the caller", async () => {
    const { known, sandbox } = await start({ books: cast });
    const record = { id: idOf(noun), freshbooksId: numberOf(noun), ...nounOf(noun).record };
    const there = numberOf(noun);
    const asked: [reference: object, answer: unknown][] = [
      [byId(there), record],
      [byPair(missing(noun)), null],
      [byPair(there), record],
      ...strangers(noun).flatMap((stranger): [object, unknown][] => [
        [byId(there, stranger), null],
        [byPair(there, stranger), null],
      ]),
      [byId(missing(noun)), null],
      [byId(there), record],
    ];
    const { data, errors } = await known(query, { variables: { of: asked.map(([reference]) => reference) } });
    expect(errors).toBeUndefined();
    expect(data._entities as Tree | unknown).toEqual(asked.map(([, answer]) => answer));
    const requests = sandbox.asked();
    expect(requests).toEqual([...new Set(requests)]);
    for (const stranger of strangers(noun)) expect(requests.join()).not.toContain(stranger);
  });

  test("refuse a malformed reference without a request to FreshBooks", async () => {
    const { ask, sandbox, logged } = await start({ books: cast });
    const of = [
      ...malformed(noun).map(([id]) => ({ id })),
      // The other kind of tenant; any text of digits may be an account.
      ...(tenant === "freshbooksBusinessId" ? [{ id: `${noun}:ACM123:${numberOf(noun)}` }] : []),
      { id: `${noun}:${own}:1:1` },
      { [tenant]: "../me", freshbooksId: "1" },
      { [tenant]: own },
      { freshbooksId: "1" },
      { [tenant]: own, freshbooksId: "1/../2" },
      { [tenant]: `${own}:1`, freshbooksId: "1" },
      { [tenant]: null, freshbooksId: null },
      { [tenant]: own, freshbooksId: 1.5 },
      {},
      { id: 1 },
      { id: { a: 1 } },
    ].map((keys) => ({ __typename: noun, ...keys }));

    const { data, errors } = await ask(query, { variables: { of } });

    expect(data._entities).toEqual(of.map(() => null));
    const answers = new Map(errors?.map(({ path, extensions }) => [path?.[1], extensions.code]));
    expect(of.filter((_, at) => answers.get(at) !== "BAD_USER_INPUT")).toEqual([]);
    expect(errors).toHaveLength(of.length);
    expect(sandbox.asked()).toEqual([]);
    expect(logged.filter((line) => line.includes("defect"))).toEqual([]);
  });
});
