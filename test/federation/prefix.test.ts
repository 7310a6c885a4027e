import {
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type NameNode,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples, expenseWithReceipt } from "../../src/graphiql/examples/index.ts";
import { underPrefix } from "../../src/graphiql/underPrefix.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createRandom } from "../../src/sandbox/books/random.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { liveFeed } from "../events/live.ts";
import { cast as writable, writes } from "../every/echo/writes.ts";
import { cast, now } from "../every/nouns/books.ts";
import { conditionsOf, entities, isOfIds, lists, mutationsById, queryOf } from "../every/nouns/contract.ts";
import { idOf, nounOf, tenantOf } from "../every/nouns/index.ts";
import { eventsOf } from "../subscriptions/listen.ts";
import { books } from "../support/books.ts";
import { type Answer, open, start } from "../support/start.ts";
import { everyField } from "../tenants/selection.ts";

const graphPrefix = "FreshBooks";
const schema = createSchema();
const roots = ["Query", "Mutation"];

/** By what is written in the docs. */
const isPrefixed = (type: string): boolean =>
  type === "CurrencyCode" ||
  !(roots.includes(type) || type === "PageInfo" || /^_/.test(type) || isScalar(schema.getType(type)));
const isScalar = (type: unknown): boolean => isLeafType(type) && !("getValues" in type);

const renamed = (name: NameNode, value: string): NameNode => ({ ...name, value });
const rootField = (name: string): string => `freshbooks${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The same question in the words of the prefixed graph; its answer has the same keys. */
function prefixed(question: string): string {
  const types = new TypeInfo(schema);
  const visited = visit(
    parse(question),
    visitWithTypeInfo(types, {
      leave(node) {
        if (node.kind === Kind.NAMED_TYPE && isPrefixed(node.name.value))
          return { ...node, name: renamed(node.name, graphPrefix + node.name.value) };
        if (node.kind !== Kind.FIELD || node.name.value.startsWith("_")) return undefined;
        if (!roots.includes(types.getParentType()?.name ?? "")) return undefined;
        return {
          ...node,
          alias: node.alias ?? node.name,
          name: renamed(node.name, rootField(node.name.value)),
        };
      },
    }),
  );
  return print(visited);
}

/** In the words of the plain graph. */
const plainly = (answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer).replaceAll(`"__typename":"${graphPrefix}`, '"__typename":"')) as Answer;

type Question = { readonly query: string; readonly variables?: Record<string, unknown> };

type Started = Awaited<ReturnType<typeof open>>;

/** Both graphs, each over a sandbox of its own with the same books. */
const openBoth = (books: typeof cast): Promise<[Started, Started]> => {
  const publicUrl = "http://graph.test";
  return Promise.all([
    open({ books, now, app: { publicUrl } }),
    open({ books, now, app: { publicUrl, graphPrefix } }),
  ]);
};

/** The same two for all tests, each of which starts with the same books. */
let opened: [Started, Started];
beforeAll(async () => {
  opened = await openBoth(cast);
});
afterAll(async () => {
  for (const { close } of opened) await close();
});

/** Sends an operation to both, and compares the answers and the requests. */
async function both(books: typeof cast) {
  const [plain, other] = opened;
  for (const { sandbox } of opened) sandbox.reset(books);
  await plain.ask("{ caller { freshbooksId } }");
  await other.ask("{ freshbooksCaller { freshbooksId } }");
  return async ({ query, variables = {} }: Question) => {
    for (const { sandbox } of [plain, other]) sandbox.forget();
    const representations = (variables.of as { __typename: string }[] | undefined)?.map((reference) => ({
      ...reference,
      __typename: graphPrefix + reference.__typename,
    }));
    const answer = await plain.ask(print(parse(query)), { variables });
    const same = await other.ask(prefixed(query), {
      variables: representations ? { of: representations } : variables,
    });
    expect(plainly(same)).toEqual(answer);
    expect(other.sandbox.asked().toSorted()).toEqual(plain.sandbox.asked().toSorted());
    return { ...answer, asked: plain.sandbox.asked() };
  };
}

const everythingOf = (noun: string) => `__typename ${everyField(noun, 2, createRandom(7))}`;

describe.each(entities)(
  "under a prefix $noun is the same, for the same requests",
  ({ noun, single, tenant }) => {
    test("by its id, as any record, and by both keys", async () => {
      const ask = await both(cast);
      const variables = { id: idOf(noun) };
      const fields = everythingOf(noun);

      const one = await ask({ query: `query ($id: ID!) { ${single}(id: $id) { ${fields} } }`, variables });
      expect(one.data[single]).toMatchObject({ id: idOf(noun), __typename: noun, ...nounOf(noun).record });

      const any = await ask({
        query: `query ($id: ID!) { record(id: $id) { __typename id ... on BusinessRecord { business { id } } ... on ${noun} { ${fields} } } }`,
        variables,
      });
      expect(any.data.record).toMatchObject({ __typename: noun, ...nounOf(noun).record });

      const others = entities
        .filter((each) => each.noun !== noun)
        .map((each) => `... on ${each.noun} { ${each.noun}: freshbooksId }`);
      const found = await ask({
        query: `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${others.join(" ")} ... on ${noun} { ${fields} } } }`,
        variables: {
          of: [
            { __typename: noun, id: idOf(noun) },
            { __typename: noun, [tenant]: tenantOf(noun), freshbooksId: nounOf(noun).number ?? "1" },
          ],
        },
      });
      expect(found.errors).toBeUndefined();
      expect(found.data._entities).toMatchObject([nounOf(noun).record, nounOf(noun).record]);
    });
  },
);

describe.each(lists)("under a prefix the list $field is the same, for the same requests", (list) => {
  const shows = `nodes { ${everythingOf(list.noun)} } edges { cursor } totalCount pageInfo { hasNextPage endCursor }`;

  test("with its rows and cursors", async () => {
    const ask = await both(cast);
    const page = await ask({ query: queryOf(list, shows), variables: { first: 2 } });
    expect(page.errors).toBeUndefined();
    const after = page.data.business?.[list.field]?.pageInfo?.endCursor;
    const next = await ask({ query: queryOf(list, shows), variables: { first: 2, after } });
    expect(next.errors).toBeUndefined();
  });

  test("and refuses the same conditions and windows before anything is asked", async () => {
    const ask = await both(cast);
    const bad = [
      { last: 501 },
      ...conditionsOf(list)
        .filter(isOfIds)
        .map(({ name }) => ({ filter: { [name]: ["nothing"] } })),
    ];
    for (const variables of bad) {
      const { errors, asked } = await ask({ query: queryOf(list, shows), variables });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      expect(asked).toEqual([]);
    }
  });
});

const mutationOf = (name: string, shows: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${shows} userErrors { path code message } } }`;

test("under a prefix every mutation writes the same, for the same requests", async () => {
  const ask = await both(writable());
  for (const { mutation, record, base, key = "id" } of writes.filter(({ base: { receipt } }) => !receipt)) {
    const { errors, data, asked } = await ask({
      query: mutationOf(mutation, `${record} { __typename ${key} }`),
      variables: { input: base },
    });
    expect([mutation, errors]).toEqual([mutation, undefined]);
    if (!mutation.endsWith("Create")) continue;
    expect(data[mutation]?.[record]?.[key]).toBeTruthy();
    expect(asked.join()).toContain("POST");
  }
});

/** What has an id; other parts of a payload have none. */
const isRecord = (type: unknown): boolean => isObjectType(type) && "id" in type.getFields();

test.each(mutationsById)(
  "under a prefix $name is the same, for the same requests",
  async ({ name, noun }) => {
    const ask = await both(cast);
    const payload = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`);
    const own = isObjectType(payload)
      ? Object.keys(payload.getFields()).filter((field) =>
          isRecord(getNamedType(payload.getFields()[field]?.type ?? null)),
        )
      : [];
    await ask({
      query: mutationOf(name, own.map((field) => `${field} { __typename id }`).join(" ")),
      variables: { input: { id: idOf(noun) } },
    });
  },
);

test("under a prefix a report refuses the same arguments before anything is asked", async () => {
  const ask = await both(cast);
  const query =
    '{ business { reports { taxSummary(from: "2026-02-01", to: "2026-01-01", currency: "USD") { from } } } }';
  const { errors, asked } = await ask({ query });
  expect(errors?.map(({ extensions }) => extensions.argument)).toEqual(["from"]);
  expect(asked).toEqual([]);
});

test("after a lost answer the advice is in the names of the graph", async () => {
  const { sandbox, ask } = await start({ books: cast, app: { graphPrefix } });
  sandbox.answerNext({ method: "POST" }, { status: 502, body: "<html>" });
  const { errors } = await ask(
    'mutation { freshbooksClientCreate(input: { organization: "A", email: "a@example.test" }) { userErrors { code } } }',
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    "FreshBooks' response was lost: the client may have been created. " +
      'Check with `{ freshbooksBusiness(id: "Business:14700001") { clients(first: 5, filter: { email: "a@example.test" }) { nodes { id organization firstName lastName email createdAt } } } }` before retrying',
  ]);
});

test("under a prefix a subscription and an export have the names of the prefixed graph", async () => {
  const { ask, url } = await start({ books: books({ taxes: [{ name: "HST" }] }), app: { graphPrefix } });
  await ask(
    "mutation { freshbooksWebhooksEnable(input: { sweepsOnly: true, recordKinds: [TAX] }) { userErrors { code } } }",
  );
  await liveFeed({ ask: () => ask("{ business: freshbooksBusiness { sync { phase } } }") });
  const { data } = await ask("{ freshbooksBusiness { export { url cursor } } }");
  const exported = data.freshbooksBusiness?.export;
  const [line] = (
    await (
      await fetch(String(exported?.url), { headers: { authorization: `Bearer ${tokens.owner}` } })
    ).text()
  ).split("\n");
  expect(JSON.parse(String(line))).toMatchObject({
    ...{ recordKind: "TAX", recordId: "Tax:ACM123:1" },
    record: { __typename: "FreshBooksTax", id: "Tax:ACM123:1", name: "HST" },
  });

  await ask(
    `mutation { freshbooksTaxUpdate(input: { id: "Tax:ACM123:1", name: "GST" }) { userErrors { code } } }`,
  );
  const sent = {
    query: `subscription ($after: String, $filter: FreshBooksChangeFilterInput) { changed: freshbooksBusinessChanges(after: $after, filter: $filter) {
      __typename recordKind record { __typename ... on FreshBooksTax { name } } } }`,
    variables: { after: exported?.cursor, filter: { recordKinds: ["TAX"] } },
  };
  const record = { __typename: "FreshBooksTax", name: "GST" };
  const changed = { __typename: "FreshBooksChange", recordKind: "TAX", record };
  const listener = await eventsOf(`${url}/graphql/stream`, sent);
  expect(await listener.next()).toEqual({ event: "next", data: { data: { changed } } });
});

describe("under a prefix GraphiQL", () => {
  test.each([...examples, expenseWithReceipt])("has example $# in the names of the graph", ({ query }) => {
    const [plain, other] = [undefined, graphPrefix].map((prefix) =>
      validate(createSchema(prefix), parse(prefix ? underPrefix(query, prefix) : query)).map(({ message }) =>
        message.replaceAll(graphPrefix, ""),
      ),
    );
    expect(other).toEqual(plain);
  });

  test("keeps the words and lines of an example", () => {
    expect(
      underPrefix(
        "# business\nquery A($a: ClientSort, $id: ID) {\n  # it\n  business(id: $id) { name }\n}",
        "Acme",
      ),
    ).toBe("# business\nquery A($a: AcmeClientSort, $id: ID) {\n  # it\n  acmeBusiness(id: $id) { name }\n}");
  });

  test("is given the prefix with its page", async () => {
    const pages = await Promise.all(
      [undefined, graphPrefix].map(async (prefix) => {
        const { url } = await start({ app: { graphPrefix: prefix } });
        return (await fetch(`${url}/graphiql`)).text();
      }),
    );
    const [plain, other] = pages.map((page) => /<html[^>]*>/.exec(page)?.[0]);
    expect(plain).toBe('<html data-books="other" lang="en">');
    expect(other).toBe('<html data-graph-prefix="FreshBooks" data-books="other" lang="en">');
  });
});
