import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NameNode,
  visit,
} from "graphql";

/** The SDL, and the resolvers by the names of its types and fields. */
type Graph = { readonly contract: DocumentNode; readonly resolvers: Readonly<Record<string, object>> };

const roots = new Set(["Query", "Mutation", "Subscription"]);

/** Whether a name is common to subgraphs: a gateway's `PageInfo`, and scalars except the one that many have as an enum. */
const isCommon = (kind: Kind, name: string): boolean =>
  name === "PageInfo" || (kind === Kind.SCALAR_TYPE_DEFINITION && name !== "CurrencyCode");

/**
 * The same graph, with a prefix before the names of types and, in lower case, before root fields: `FreshBooksClient`,
 * `freshbooksClient(id:)`. Ids, enum values and the fields of types are unchanged.
 */
export function underPrefix(prefix: string, { contract, resolvers }: Graph): Graph {
  const { types, alone } = namesIn(contract);
  const typeName = (name: string): string => (types.has(name) ? prefix + name : name);
  const fieldName = rootFieldUnder(prefix);

  const renamed = <Node extends { readonly name: NameNode }>(node: Node, name: string): Node => ({
    ...node,
    name: { ...node.name, value: name },
  });
  const text = (words: string): string =>
    words.replace(/(such as )?`([^`]+)`/gi, (whole, example: string | undefined, code: string) =>
      // An example is a value, and in an id a colon follows the type.
      example ? whole : `\`${code.replace(/\b[A-Za-z]\w*\b(?!:)/g, codeName)}\``,
    );
  const codeName = (name: string): string => (alone.has(name) ? fieldName(name) : typeName(name));

  /** Messages that name a mutation use its root field. */
  const messageOf = ({ message }: { readonly message: string }): string =>
    message.replace(/`([a-z]\w*)`/g, (code, name: string) =>
      alone.has(name) ? `\`${fieldName(name)}\`` : code,
    );

  return {
    contract: visit(contract, {
      enter(node) {
        if (node.kind === Kind.NAMED_TYPE) return renamed(node, typeName(node.name.value));
        if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) return undefined;
        if (!roots.has(node.name.value)) return renamed(node, typeName(node.name.value));
        const fields = ("fields" in node ? (node.fields ?? []) : []) as readonly FieldDefinitionNode[];
        return { ...node, fields: fields.map((field) => renamed(field, fieldName(field.name.value))) };
      },
      StringValue: (node, key) => (key === "description" ? { ...node, value: text(node.value) } : undefined),
    }),
    resolvers: Object.fromEntries(
      Object.entries({ ...resolvers, UserError: { ...resolvers.UserError, message: messageOf } }).map(
        ([type, fields]) => [
          typeName(type),
          roots.has(type) ? renamedKeys(fields, fieldName) : typed(fields, typeName),
        ],
      ),
    ),
  };
}

/** The name of a root field under a prefix: `client` is `freshbooksClient` under `FreshBooks`. */
const rootFieldUnder =
  (prefix: string) =>
  (name: string): string =>
    prefix ? prefix.toLowerCase() + name.charAt(0).toUpperCase() + name.slice(1) : name;

/** A message with a query, such as `Read client(id: "…")`: its first field takes the prefix. */
export const adviceUnder = (prefix: string, message: string): string =>
  message.replace(/\b[a-z]\w*(?=\(id: "| \{ )/, rootFieldUnder(prefix));

/** The types that take a prefix, and the root fields whose name is unique. */
function namesIn(contract: DocumentNode) {
  const types = new Set<string>();
  const rootFields = new Set<string>();
  const others = new Set<string>();
  visit(contract, {
    enter(node) {
      if (isTypeDefinitionNode(node) && !roots.has(node.name.value) && !isCommon(node.kind, node.name.value))
        types.add(node.name.value);
      if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) return;
      const fields = "fields" in node ? (node.fields ?? []) : [];
      const found = roots.has(node.name.value) ? rootFields : others;
      for (const field of fields) found.add(field.name.value);
    },
    InputValueDefinition: (node) => void others.add(node.name.value),
  });
  return { types, alone: rootFields.difference(others) };
}

const renamedKeys = (fields: object, rename: (name: string) => string): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), value]));

type TypeOf = { readonly __resolveType?: (...given: readonly unknown[]) => unknown };

/** An interface that returns type names under the prefix. */
function typed(fields: object, typeName: (name: string) => string): object {
  const { __resolveType: typeOf } = fields as TypeOf;
  if (!typeOf) return fields;
  const named = (type: unknown) => (typeof type === "string" ? typeName(type) : type);
  return {
    ...fields,
    __resolveType: (...given: readonly unknown[]) => {
      const type = typeOf(...given);
      return type instanceof Promise ? type.then(named) : named(type);
    },
  };
}

const ownNames = new WeakMap<GraphQLNamedType, string>();

/** Marks the types of a prefixed schema with the names of the contract. */
export function markOwnNames(
  schema: GraphQLSchema,
  prefix: string,
  { contract }: Pick<Graph, "contract">,
): void {
  for (const name of namesIn(contract).types) {
    const type = schema.getType(prefix + name);
    if (type) ownNames.set(type, name);
  }
}

/** A type's name in the contract, with or without a prefix: the only name to identify it by. */
export const ownNameOf = (type: GraphQLNamedType): string => ownNames.get(type) ?? type.name;
