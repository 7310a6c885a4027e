import { isInterfaceType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { createRandom } from "../../src/sandbox/books/random.ts";
import { type Answer, rows, start } from "../support/start.ts";
import { everyField } from "../tenants/selection.ts";
import { cast, now } from "./nouns/books.ts";
import { entities, lists } from "./nouns/contract.ts";
import { idOf } from "./nouns/index.ts";

const schema = createSchema();
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const begin = () => start({ books: cast, now, app: { publicUrl: "http://graph.test" } });

/** Ids of each noun: of the first record, a missing one, and tenants out of reach. */
function idsOf(noun: string) {
  const [, tenant = "", number = ""] = (noun === "Timer" ? "Timer:14700001:1" : idOf(noun)).split(":");
  const missing = number === "1" ? "901" : number.replace(/^\w{8}/, "00000000");
  const strangers = tenant === "ACM123" ? ["ACM456", "NOBODY"] : ["14700002", "99999999"];
  return {
    missing: `${noun}:${tenant}:${missing}`,
    outOfReach: strangers.map((stranger) => `${noun}:${stranger}:${number}`),
    malformed: [noun, `${noun}:${tenant}`, `${noun}:${tenant}:one`, `${noun}:${tenant}:${number}:2`],
  };
}

const singles = [
  ...entities.map(({ noun, single }) => ({ noun, single })),
  { noun: "Timer", single: "timer" },
];

test("every record of a business has a query of its own", () => {
  const record = schema.getType("BusinessRecord");
  const types = isInterfaceType(record) ? schema.getPossibleTypes(record).map(({ name }) => name) : [];
  expect(singles.map(({ noun }) => noun).toSorted()).toEqual(types.toSorted());
});

describe.each(singles)("record(id) of a $noun", ({ noun, single }) => {
  test("answers what its own query answers, for the same requests", async () => {
    const fields = `__typename ${everyField(noun, 2, createRandom(11))}`;
    const { ask, known, sandbox } = await begin();
    const timers = await ask("{ business { timers { id } } }");
    const id = noun === "Timer" ? String(rows(timers.data.business?.timers)[0]?.id) : idOf(noun);
    const own = await known(`query ($id: ID!) { one: ${single}(id: $id) { ${fields} } }`, {
      variables: { id },
    });
    const askedOwn = sandbox.asked().toSorted();
    const any = await known(`query ($id: ID!) { one: record(id: $id) { ... on ${noun} { ${fields} } } }`, {
      variables: { id },
    });
    expect(own.data.one).toMatchObject({ __typename: noun, id });
    expect(any).toEqual(own);
    expect(sandbox.asked().toSorted()).toEqual(askedOwn);
  });

  test("is null for a number that nobody has, and for a tenant out of reach, which costs no request", async () => {
    const { known, sandbox } = await begin();
    const { missing, outOfReach } = idsOf(noun);
    const query = "query ($id: ID!) { record(id: $id) { id business { id } } }";
    expect(await known(query, { variables: { id: missing } })).toEqual({ data: { record: null } });
    for (const id of outOfReach) {
      expect(await known(query, { variables: { id } })).toEqual({ data: { record: null } });
      expect(sandbox.asked()).toEqual([]);
    }
  });

  test("refuses a malformed id without a request", async () => {
    const { ask, sandbox } = await begin();
    for (const id of idsOf(noun).malformed) {
      const answer = await ask("query ($id: ID!) { record(id: $id) { id } }", { variables: { id } });
      expect([id, codes(answer)]).toEqual([id, ["BAD_USER_INPUT"]]);
      expect(answer.data.record).toBeNull();
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("knows its business without a request", async () => {
    const { ask, known, sandbox } = await begin();
    const timers = await ask("{ business { timers { id } } }");
    const id = noun === "Timer" ? String(rows(timers.data.business?.timers)[0]?.id) : idOf(noun);
    const alone = await known("query ($id: ID!) { record(id: $id) { id } }", { variables: { id } });
    const askedAlone = sandbox.asked();
    const { data, errors } = await known(
      "query ($id: ID!) { record(id: $id) { id freshbooksId business { id name role } } }",
      { variables: { id } },
    );
    expect(alone.data.record).toEqual({ id });
    expect(errors).toBeUndefined();
    expect(data.record).toMatchObject({ id, business: { id: "Business:14700001", name: "Acme Design" } });
    expect(sandbox.asked()).toEqual(askedAlone);
    expect(askedAlone).toHaveLength(1);
  });
});

test.each([
  "",
  "567595",
  "Nothing:ACM123:1",
  "Business:14700001",
  "client:ACM123:1",
  "constructor:1:1",
  "__proto__:1:1",
])("record(id) refuses %j, which is the id of no record", async (id) => {
  const { ask, sandbox } = await begin();
  const answer = await ask("query ($id: ID!) { record(id: $id) { id } }", { variables: { id } });
  expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
  expect(answer.data.record).toBeNull();
  expect(sandbox.asked()).toEqual([]);
});

test("parts below a fragment come with their record, and those of other nouns cost nothing", async () => {
  const { known, sandbox } = await begin();
  const { data, errors } = await known(`{ record(id: "${idOf("Client")}") {
    id ...owed ... on Invoice { lines { name } } ... on Project { members { firstName } }
  } } fragment owed on Client { organization outstanding { amount } contacts { email } }`);
  expect(errors).toBeUndefined();
  expect(data.record).toMatchObject({ id: idOf("Client"), outstanding: expect.any(Array) });
  expect(sandbox.asked()).toEqual([
    "GET /accounting/account/ACM123/users/clients/1?include[]=outstanding_balance&include[]=contacts",
  ]);
});

describe.each(lists)("the rows of $field", ({ field, noun }) => {
  test("know their business without a request", async () => {
    const { known, sandbox } = await begin();
    const list = (fields: string) => `{ business { ${field}(first: 3) { nodes { id ${fields} } } } }`;
    await known(list(""));
    const asked = sandbox.asked();
    const { data, errors } = await known(list("business { name }"));
    expect(errors).toBeUndefined();
    const nodes = rows(data.business?.[field]?.nodes);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(node.business, noun).toEqual({ name: "Acme Design" });
    expect(sandbox.asked()).toEqual(asked);
  });
});
