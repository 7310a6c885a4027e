import { composeSchemaContract } from "@theguild/federation-composition";
import { type ASTNode, Kind, parse, print, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { nameOf } from "./descriptions.ts";
import { composers, subgraphAt } from "./supergraph.ts";

const kept = new Set(["listSize", "cost", "tag"]);

/** Every directive for gateways, with the place where it stands. */
function directivesIn(sdl: string | undefined): string[] {
  const found: string[] = [];
  visit(parse(String(sdl)), {
    Directive(node, _key, _parent, _path, ancestors) {
      if (!kept.has(node.name.value)) return;
      const owners = ancestors.filter((each): each is ASTNode => "kind" in each);
      const place = owners.flatMap((each) => nameOf(each) ?? []).join(".");
      if (owners.some(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION)) return;
      const given = node.arguments?.map((each) => print(each)).toSorted() ?? [];
      found.push(`${place} @${node.name.value}(${given.join(", ")})`);
    },
  });
  return found.toSorted();
}

async function served(graphPrefix?: string) {
  const { url } = await start({ books: books(), app: { accessToken: undefined, graphPrefix } });
  return subgraphAt("freshbooks", `${url}/graphql`);
}

describe.each([
  ["plain", undefined],
  ["prefixed", "FreshBooks"],
])("what the %s SDL says for gateways", (_, prefix) => {
  test.each(composers)("is kept by %s", async (_name, compose) => {
    const ours = await served(prefix);
    const directives = directivesIn(ours.sdl);
    for (const directive of kept) expect(directives.join("\n")).toContain(` @${directive}(`);
    expect(directivesIn(compose(ours).supergraphSdl)).toEqual(directives);
  });
});

test("a public graph can leave out the access itself, by its tag", async () => {
  const { name, url, sdl } = await served();
  const services = [{ name, url, typeDefs: parse(sdl) }];
  const tags = { include: new Set<string>(), exclude: new Set(["freshbooks-connection"]) };

  const { publicSdl, errors } = composeSchemaContract(services, tags, true);

  expect(errors).toBeUndefined();
  expect(sdl).toContain("connectionDisconnect");
  expect(publicSdl).toContain("invoiceCreate");
  expect(publicSdl).not.toMatch(/connection(Disconnect|Verify|:)|ConnectionState|BusinessReach|ReachStatus/);
});
