import { buildASTSchema, isInputObjectType, isObjectType, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { askThrough, gateways } from "./gateways.ts";
import { clashes, clashing, hostileContract, startHostile } from "./others/hostile.ts";
import { composers, type Subgraph, subgraphAt } from "./supergraph.ts";

const hostile = { name: "tracker", url: "", sdl: hostileContract };
const graphPrefix = "FreshBooks";

/** What composes beside several subgraphs composes beside each; these two sets have names in common. */
const composable: readonly (readonly [of: readonly (keyof typeof clashes)[]])[] = [
  [["Project", "MoneyInput", "UserError", "InvoiceStatus", "CurrencyCode"]],
  [["Money"]],
];

test("every clash is tried", () => {
  expect(composable.flat(2).toSorted()).toEqual(Object.keys(clashes).toSorted());
});

/** A subgraph with one of the clashes, which can stand beside others of them. */
const named = (clash: keyof typeof clashes) => ({ ...clashing(clash), name: clash.toLowerCase() });

const sdls = new Map<string | undefined, Promise<Subgraph>>();

/** Our subgraph as it is served, with or without a prefix. */
function served(prefix?: string): Promise<Subgraph> {
  const found = sdls.get(prefix) ?? serve(prefix);
  sdls.set(prefix, found);
  return found;
}

async function serve(prefix: string | undefined) {
  const { url } = await start({ books: books(), app: { accessToken: undefined, graphPrefix: prefix } });
  return subgraphAt("freshbooks", `${url}/graphql`);
}

/** The fields of the types of a schema, by the type's name. */
function fieldsIn(sdl: string | undefined) {
  const schema = buildASTSchema(parse(String(sdl)), { assumeValidSDL: true });
  return (name: string): string[] => {
    const type = schema.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).toSorted() : [];
  };
}

describe.each(composers)("by %s", (name, compose) => {
  const byApollo = name.startsWith("@apollo");

  test.each([
    ["plain", undefined],
    ["prefixed", graphPrefix],
  ])("the %s SDL composes alone, without an error and without a hint", async (_, prefix) => {
    const { supergraphSdl, codes, hints } = compose(await served(prefix));
    expect([codes, hints]).toEqual([[], []]);
    expect(supergraphSdl).toContain("join__");
  });

  // One composition shows all three: what composes beside several subgraphs composes beside each.
  test("the plain SDL composes beside another `me`, takes an unrelated Project for the same one, and loses the currency of what is written beside another MoneyInput; only of that Apollo gives a hint", async () => {
    const sdl = "type Query { me: User viewer: User } type User { id: ID! name: String! }";
    const others = [{ name: "users", url: "", sdl }, named("Project"), named("MoneyInput")];
    const { supergraphSdl, codes, hints } = compose(await served(), ...others);
    expect(codes).toEqual([]);
    expect(fieldsIn(supergraphSdl)("Project")).toEqual(expect.arrayContaining(["name", "title"]));
    expect(fieldsIn(supergraphSdl)("MoneyInput")).toEqual(["amount"]);
    expect(hints).toEqual(byApollo ? [expect.stringContaining("MoneyInput")] : []);
  });

  test("the plain SDL does not compose beside another Money", async () => {
    const { supergraphSdl, codes } = compose(await served(), named("Money"));
    expect([supergraphSdl, codes]).toEqual([undefined, expect.arrayContaining(["SATISFIABILITY_ERROR"])]);
  });

  test("the plain SDL does not compose beside another UserError, another InvoiceStatus, and another CurrencyCode, each for a reason of its own", async () => {
    const others = (["UserError", "InvoiceStatus", "CurrencyCode"] as const).map(named);
    const { supergraphSdl, codes } = compose(await served(), ...others);
    const reasons = ["INVALID_FIELD_SHARING", "ENUM_VALUE_MISMATCH", "TYPE_KIND_MISMATCH"];
    expect([supergraphSdl, codes]).toEqual([undefined, expect.arrayContaining(reasons)]);
  });

  test.each(composable)("the prefixed SDL composes beside another %s, and nothing is lost", async (of) => {
    const ours = await served(graphPrefix);
    const others = of.map(named);
    const { supergraphSdl, codes, hints } = compose(ours, ...others);
    expect([codes, hints]).toEqual([[], []]);
    const [fields, own] = [fieldsIn(supergraphSdl), fieldsIn(ours.sdl)];
    for (const type of ["FreshBooksMoneyInput", "FreshBooksProject", "FreshBooksUserError"])
      expect(fields(type)).toEqual(own(type));
  });

  test("the plain SDL does not compose beside all of them at once", async () => {
    const { supergraphSdl, codes } = compose(await served(), hostile);
    expect(supergraphSdl).toBeUndefined();
    expect(codes).toEqual(expect.arrayContaining(["ENUM_VALUE_MISMATCH", "TYPE_KIND_MISMATCH"]));
  });

  test("the prefixed SDL composes beside all of them at once", async () => {
    const { codes, hints } = compose(await served(graphPrefix), hostile);
    expect([codes, hints]).toEqual([[], []]);
  });
});

test.each(gateways)(
  "through %s one question crosses the hostile subgraph and the prefixed one, both ways",
  async (_, over) => {
    const { sandbox, url } = await start({
      books: books({ clients: 1, projects: [{ title: "Rocket books", clientId: 1 }, { title: "Other" }] }),
      app: { accessToken: undefined, graphPrefix },
    });
    const ask = await askThrough(
      over,
      await subgraphAt("freshbooks", `${url}/graphql`),
      await subgraphAt("tracker", await startHostile()),
    );
    const owner = `Bearer ${tokens.owner}`;
    await ask("{ freshbooksCaller { freshbooksId } }", owner);
    sandbox.forget();

    const { data, errors } = await ask(
      `{
      me { __typename name projects(status: OPEN) {
        __typename name status budget { amount currency } problems { message }
        books { __typename id title client { __typename organization } tracked { name } }
      } }
      worth(of: { amount: 5 }) { amount currency }
      project(id: "1") { name }
      freshbooksProject(id: "Project:14700001:2") { title tracked { name } }
    }`,
      owner,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: {
        __typename: "User",
        name: "Mo",
        projects: [
          {
            ...{ __typename: "Project", name: "Rocket", status: "OPEN" },
            budget: { amount: 12.5, currency: "EUR" },
            problems: [{ message: "Late" }],
            books: {
              ...{ __typename: "FreshBooksProject", id: "Project:14700001:1", title: "Rocket books" },
              client: { __typename: "FreshBooksClient", organization: "Client 1" },
              tracked: { name: "Rocket" },
            },
          },
        ],
      },
      worth: { amount: 5, currency: "EUR" },
      project: { name: "Rocket" },
      freshbooksProject: { title: "Other", tracked: null },
    });
    expect(sandbox.asked().toSorted()).toEqual([
      "GET /accounting/account/ACM123/users/clients/1",
      "GET /projects/business/14700001/project/1",
      "GET /projects/business/14700001/project/2",
    ]);
  },
);
