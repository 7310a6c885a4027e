import { composeServices } from "@apollo/composition";
import { composeSchemaContract } from "@theguild/federation-composition";
import {
  type ASTNode,
  buildSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  print,
  printSchema,
} from "graphql";
import { kept } from "./kept.ts";
import type { Subgraph } from "./supergraph.ts";

/** What a platform team enters for a contract variant. */
export type Filter = { readonly include?: readonly string[]; readonly exclude?: readonly string[] };

/** A supergraph of a part of the graph, and what its clients see of it. */
export type Variant = { supergraphSdl: string; readonly publicSchema: GraphQLSchema };

/** Composes a variant as Hive does. */
function byHive(filter: Filter, { name, url, sdl }: Subgraph): Variant {
  const made = kept("Hive's variants", [filter, name, sdl], () => {
    const tags = { include: new Set(filter.include), exclude: new Set(filter.exclude) };
    const services = [{ name, url: place, typeDefs: parse(sdl) }];
    const { supergraphSdl, publicSdl, errors } = composeSchemaContract(services, tags, true);
    if (!supergraphSdl || !publicSdl) throw new AggregateError(errors ?? []);
    return { supergraphSdl, publicSdl };
  });
  return variantAt(url, made);
}

/** Stands for the address in what is kept. */
const place = "http://subgraph.invalid/";

const variantAt = (url: string, made: { supergraphSdl: string; publicSdl: string }): Variant => ({
  supergraphSdl: made.supergraphSdl.replace(place, url),
  get publicSchema() {
    return buildSchema(made.publicSdl, { assumeValidSDL: true });
  },
});

/** Composes one by the rules that GraphOS documents; its own filter is not public. */
function byGraphos(filter: Filter, { name, url, sdl }: Subgraph): Variant {
  const typeDefs = filtered(parse(sdl), filter);
  const made = kept("GraphOS's variants", [name, print(typeDefs)], () => {
    const { supergraphSdl, schema, errors } = composeServices([{ name, url: place, typeDefs }]);
    if (!supergraphSdl || !schema) throw new AggregateError(errors ?? []);
    return { supergraphSdl, publicSdl: printSchema(schema.toAPISchema().toGraphQLJSSchema()) };
  });
  return variantAt(url, made);
}

/** Who makes variants of a graph. */
export const makers = [
  ["Hive", byHive],
  ["GraphOS", byGraphos],
] as const;

type Node = ASTNode & { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const tagsOn = (node: Node): string[] =>
  (node.directives ?? []).flatMap(({ name, arguments: [given] = [] }) =>
    name.value === "tag" && given?.value.kind === Kind.STRING ? given.value.value : [],
  );

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "inaccessible" },
};
const hidden = <Each extends Node>(node: Each): Each => ({
  ...node,
  directives: [...(node.directives ?? []), inaccessible],
});

/**
 * An element with an excluded tag is hidden. When tags are included, a field of an object or an interface without one of them is hidden as
 * well. A tag on a type counts for its fields, and a type of which no field is left is hidden.
 */
function filtered(document: DocumentNode, { include = [], exclude = [] }: Filter): DocumentNode {
  const tagsOfTypes = new Map<string, string[]>();
  for (const node of document.definitions)
    if (isTypeDefinitionNode(node) || isTypeExtensionNode(node))
      tagsOfTypes.set(node.name.value, [...(tagsOfTypes.get(node.name.value) ?? []), ...tagsOn(node)]);
  const isExcluded = (tags: readonly string[]) => tags.some((tag) => exclude.includes(tag));
  const isLeftOut = (tags: readonly string[]) =>
    isExcluded(tags) || (include.length > 0 && !tags.some((tag) => include.includes(tag)));

  const shown = new Map<string, boolean>();
  const definitions = document.definitions.flatMap((node): DocumentNode["definitions"] => {
    if (node.kind === Kind.SCHEMA_EXTENSION) return [importing(node)];
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) return [node];
    const ofType = tagsOfTypes.get(node.name.value) ?? [];
    if (!("fields" in node) || !node.fields) return [isExcluded(ofType) ? hidden(node) : node];
    const isOutput = !node.kind.startsWith("InputObject");
    const fields = node.fields
      .filter(({ name }) => !/^_(entities|service)$/.test(name.value))
      .map((field) => {
        const tags = [...tagsOn(field), ...ofType];
        const isHidden = isOutput ? isLeftOut(tags) : isExcluded(tags);
        if (!isHidden) shown.set(node.name.value, true);
        return isHidden ? hidden(field) : field;
      });
    return [{ ...node, fields } as typeof node];
  });
  return {
    ...document,
    definitions: definitions.flatMap((node): DocumentNode["definitions"] => {
      if (!isTypeDefinitionNode(node) || !("fields" in node) || !node.fields) {
        const isEmpty = isTypeExtensionNode(node) && "fields" in node && node.fields?.length === 0;
        return isEmpty ? [] : [node];
      }
      return [shown.get(node.name.value) || node.name.value === "Query" ? node : hidden(node)];
    }),
  };
}

/** The extension of the schema that links federation, with `@inaccessible` among its imports. */
function importing<Each extends Node>(node: Each): Each {
  const directives = node.directives?.map((link) => ({
    ...link,
    arguments: link.arguments?.map((each) =>
      each.name.value === "import" && each.value.kind === Kind.LIST
        ? {
            ...each,
            value: {
              ...each.value,
              values: [...each.value.values, { kind: Kind.STRING, value: "@inaccessible" } as const],
            },
          }
        : each,
    ),
  }));
  return { ...node, directives };
}
