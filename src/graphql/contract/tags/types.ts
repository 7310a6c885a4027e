import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from "graphql";

/** A field of an object, an interface or an input object. */
export type Member = FieldDefinitionNode | InputValueDefinitionNode;
/** A type or its extension. */
export type TypeNodes = TypeDefinitionNode | TypeExtensionNode;

/** A whole type: its definition and all extensions. */
export type WholeType = { readonly nodes: TypeNodes[]; readonly members: Member[] };
export type Types = ReadonlyMap<string, WholeType>;

/** The types of an SDL, by name. */
export function typesIn(contract: DocumentNode): Types {
  const types = new Map<string, WholeType>();
  for (const node of contract.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const type = types.get(node.name.value) ?? { nodes: [], members: [] };
    type.nodes.push(node);
    type.members.push(...membersIn(node));
    types.set(node.name.value, type);
  }
  return types;
}

/** The fields of one definition or extension. */
export const membersIn = (node: TypeNodes): readonly Member[] =>
  "fields" in node ? (node.fields ?? []) : [];

/** The arguments of a field; an input field has none. */
export const argumentsOf = (member: Member): readonly InputValueDefinitionNode[] =>
  ("arguments" in member ? member.arguments : undefined) ?? [];

/** The type within lists and non-nulls. */
export const typeNameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);

/** Every type reachable from the fields of a type, including arguments, inputs and interfaces. */
export function reachedFrom(types: Types, root: string): Set<string> {
  const implementing = implementationsIn(types);
  const reached = new Set<string>();
  const waiting = [root];
  const reach = (name: string) => {
    if (reached.has(name) || !types.has(name)) return;
    reached.add(name);
    waiting.push(name);
  };
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const type = types.get(name);
    for (const member of type?.members ?? [])
      for (const each of [member, ...argumentsOf(member)]) reach(typeNameOf(each.type));
    for (const node of type?.nodes ?? []) interfacesOf(node).forEach(reach);
    implementing.get(name)?.forEach(reach);
  }
  return reached;
}

const interfacesOf = (node: TypeNodes): string[] =>
  "interfaces" in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [];

function implementationsIn(types: Types): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, { nodes }] of types)
    for (const each of nodes.flatMap(interfacesOf)) found.set(each, [...(found.get(each) ?? []), name]);
  return found;
}
