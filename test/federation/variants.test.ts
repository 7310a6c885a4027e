import {
  buildSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { gateways } from "./gateways.ts";
import { post, subgraphAt } from "./supergraph.ts";
import { type Filter, makers, type Variant } from "./variants.ts";

const gatewayOf = { Hive: gateways[1][1], GraphOS: gateways[0][1] };

/** The variants of docs/supergraph.md, and all of it. */
const filters = {
  "without writes": { exclude: ["write"] },
  "only reads": { include: ["read"] },
  "without personal data": { exclude: ["pii"] },
  everything: { include: ["read", "write"] },
  "only reads of the books, without personal data": {
    include: ["read"],
    exclude: ["pii", "freshbooks-connection"],
  },
} satisfies Record<string, Filter>;

const hides = (filter: Filter, tag: string): boolean =>
  filter.exclude?.includes(tag) ||
  (tag === "write" && !filter.include?.includes("write") && !!filter.include);

/** Every field that a client of a variant can reach: `Client.organization`. */
function fieldsIn({ publicSchema }: Pick<Variant, "publicSchema">): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [publicSchema.getQueryType(), publicSchema.getMutationType()];
  for (let type = waiting.pop(); waiting.length > 0 || type; type = waiting.pop()) {
    if (isInterfaceType(type)) waiting.push(...publicSchema.getPossibleTypes(type));
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const place = `${type.name}.${name}`;
      if (found.has(place)) continue;
      found.add(place);
      const own = "args" in field ? (field.args as readonly { type: GraphQLType }[]) : [];
      for (const each of [field, ...own]) waiting.push(getNamedType(each.type));
    }
  }
  return found;
}

describe.each(makers)("made by %s", (maker, make) => {
  test.each(Object.entries(filters))("the variant %s composes and answers", async (_, filter: Filter) => {
    const { url, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 1 }) });
    const variant = make(filter, await subgraphAt("freshbooks", `${url}/graphql`));
    const gateway = await gatewayOf[maker](variant.supergraphSdl);
    const ask = (query: string) => post(gateway, { query }, { authorization: `Bearer ${tokens.owner}` });

    const read =
      "{ business { clients(first: 1) { nodes { organization invoices(first: 1) { totalCount } } } } }";
    expect(await ask(read)).toEqual({
      data: { business: { clients: { nodes: [{ organization: "Client 1", invoices: { totalCount: 1 } }] } } },
    });
    sandbox.forget();

    const answers = {
      write: await ask('mutation { taxCreate(input: { name: "HST", percent: "13" }) { tax { name } } }'),
      pii: await ask("{ caller { email } }"),
      "freshbooks-connection": await ask("{ caller { connection { kind } } }"),
    };
    for (const [tag, { data, errors }] of Object.entries(answers)) {
      const refused = errors?.map(({ message }) => message).join() ?? "";
      if (hides(filter, tag))
        expect([tag, refused]).toEqual([tag, expect.stringMatching(/Cannot query|mutation/)]);
      else expect([tag, errors, data]).toEqual([tag, undefined, expect.anything()]);
    }
    if (hides(filter, "write")) expect(sandbox.asked("POST")).toEqual([]);
  });

  test("what is not a write is a read, and nothing is both", async () => {
    const { url } = await start({ books: books() });
    const ours = await subgraphAt("freshbooks", `${url}/graphql`);
    const fieldsOf = (filter: Filter) => fieldsIn(make(filter, ours));

    const served = fieldsIn({ publicSchema: buildSchema(ours.sdl, { assumeValidSDL: true }) });
    const all = new Set([...served].filter((field) => !/^(Query\._|_Service\.)/.test(field)));
    const reads = fieldsOf({ include: ["read"] });
    expect(fieldsOf({ exclude: ["write"] })).toEqual(reads);
    expect(fieldsOf({ include: ["read", "write"] })).toEqual(all);
    expect([...all].filter((field) => field.startsWith("Mutation.")).length).toBeGreaterThan(50);
    expect([...reads].filter((field) => /^Mutation|Payload\.|(Create|Update)Input\./.test(field))).toEqual(
      [],
    );
  });
});
