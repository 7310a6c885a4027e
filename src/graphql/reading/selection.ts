import {
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
} from "graphql";
import { ownNameOf } from "../contract/prefix.ts";

/** What is selected below a field. */
export type Selection = {
  has(field: string): boolean;
  /** Whether only these are selected. */
  within(fields: ReadonlySet<string>): boolean;
  /** The names of the others. */
  beyond(fields: ReadonlySet<string>): readonly string[];
  /** Below another field; its occurrences are merged. */
  below(field: string): Selection;
};

/** Follows fragments, @skip and @include. `on` excludes fragments on types with another name. */
export function selectionOf(info: GraphQLResolveInfo, on = ""): Selection {
  const fields = remembered(selections, info.variableValues, () => new WeakMap());
  const types = remembered(fields, info.fieldNodes, () => new Map<string, Selection>());
  return remembered(types, on, () => selectionIn(info, info.fieldNodes, on));
}

/** A field as if the one below it were resolved, for a resolver that is called for a part of an answer. */
export const infoBelow = (info: GraphQLResolveInfo, name: string): GraphQLResolveInfo => ({
  ...info,
  fieldNodes: info.fieldNodes
    .flatMap((node) => fieldsIn(info, node.selectionSet?.selections ?? [], new Set()))
    .filter((field) => field.name.value === name),
});

type Memory<Key, Value> = { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown };

/** One request's fields, by its variables: the thousand rows of a list have the same selection. */
const selections = new WeakMap<object, WeakMap<object, Map<string, Selection>>>();

/** What was made for a key, else made now. */
export function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

function selectionIn(info: GraphQLResolveInfo, parents: readonly FieldNode[], on?: string): Selection {
  const visited = new Set<string>();
  const fields = parents.flatMap((node) => fieldsIn(info, node.selectionSet?.selections ?? [], visited, on));
  const names = new Set(fields.map((field) => field.name.value));
  const known = new WeakMap<ReadonlySet<string>, readonly string[]>(); // the same few, for each of many rows
  const beyond = (some: ReadonlySet<string>) => remembered(known, some, () => [...names.difference(some)]);
  return {
    has: (name) => names.has(name),
    within: (some) => beyond(some).length === 0,
    beyond,
    below: (name) =>
      selectionIn(
        info,
        fields.filter((field) => field.name.value === name),
      ),
  };
}

/** A fragment is visited once: with two spreads at each of twenty levels it would be visited a million times. */
function fieldsIn(
  info: GraphQLResolveInfo,
  nodes: readonly SelectionNode[],
  visited: Set<string>,
  on?: string,
): FieldNode[] {
  return nodes
    .filter((node) => isIncluded(info, node))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) return [];
        visited.add(node.name.value);
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      const condition = fragment?.typeCondition?.name.value;
      const type = on && condition ? info.schema.getType(condition) : undefined;
      return fragment && (!type || ownNameOf(type) === on || isAbstractType(type))
        ? fieldsIn(info, fragment.selectionSet.selections, visited, on)
        : [];
    });
}

function isIncluded(
  { variableValues }: GraphQLResolveInfo,
  node: FieldNode | FragmentSpreadNode | InlineFragmentNode,
): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

/** What is selected of the rows of a connection. */
export const rowsOf = (connection: Selection): Selection[] => [
  connection.below("nodes"),
  connection.below("edges").below("node"),
];
