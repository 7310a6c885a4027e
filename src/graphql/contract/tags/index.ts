import {
  type ConstDirectiveNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
} from "graphql";
import { personalIn } from "./personal.ts";
import { type Member, membersIn, reachedFrom, type Types, typesIn, type WholeType } from "./types.ts";

/**
 * The SDL with the tags from which a platform builds contract variants. `read` is on all that a query or a subscription can reach,
 * `write` on mutations and on what only they reach, `pii` on what identifies a person.
 */
export function withTags(contract: DocumentNode): DocumentNode {
  const types = typesIn(contract);
  const read = reachedFrom(types, "Query").union(reachedFrom(types, "Subscription"));
  const write = reachedFrom(types, "Mutation").difference(read);
  const personal = personalIn(types);
  const open = openIn(types);
  const tagsOf = (place: string): string[] => [
    ...(read.has(place) ? ["read"] : []),
    ...(write.has(place) ? ["write"] : []),
    ...(personal.has(place) ? ["pii"] : []),
  ];

  function taggedMember<Node extends Member>(type: string, node: Node): Node {
    const own = personal.has(`${type}.${node.name.value}`) && !personal.has(type) ? ["pii"] : [];
    if (!open.has(type)) return tagged(node, own);
    const tags = [type === "Mutation" ? "write" : "read"];
    // Hive's composition before 0.27.2 drops an argument without its own tag.
    const all =
      "arguments" in node ? { ...node, arguments: node.arguments?.map((each) => tagged(each, tags)) } : node;
    return tagged(all, [...tags, ...own]);
  }

  return {
    ...contract,
    definitions: contract.definitions.map((node) => {
      if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) return node;
      const name = node.name.value;
      const members = membersIn(node);
      const whole =
        members.length > 0 ? { ...node, fields: members.map((each) => taggedMember(name, each)) } : node;
      return isTypeDefinitionNode(node) && !open.has(name) ? tagged(whole, tagsOf(name)) : whole;
    }) as DocumentNode["definitions"],
  };
}

/** The types to which other subgraphs add fields, which a tag on the type would include: the roots and the entities. */
function openIn(types: Types): Set<string> {
  const isEntity = ({ nodes }: WholeType) =>
    nodes.some(({ directives }) => directives?.some(({ name }) => name.value === "key"));
  const entities = [...types].flatMap(([name, type]) => (isEntity(type) ? name : []));
  return new Set(["Query", "Mutation", "Subscription", ...entities]);
}

type Tagged = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const tagged = <Node extends Tagged>(node: Node, tags: readonly string[]): Node =>
  tags.length > 0 ? { ...node, directives: [...(node.directives ?? []), ...tags.map(tagNamed)] } : node;

const tagNamed = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "tag" },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: "name" },
      value: { kind: Kind.STRING, value: name },
    },
  ],
});
