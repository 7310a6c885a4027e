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
  type OperationDefinitionNode,
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

/** What a selection depends on besides its fields. */
type Document = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** Follows fragments, @skip and @include. `on` excludes fragments on types with another name. */
export function selectionOf(info: GraphQLResolveInfo, on = ""): Selection {
  const { schema, fragments, fieldNodes, operation } = info;
  const isFixed = remembered(fixed, operation, () => hasNoDirective(operation));
  const variableValues = isFixed ? noVariables : info.variableValues;
  const fields = remembered(selections, isFixed ? operation : variableValues, () => new WeakMap());
  const [only = fieldNodes] = isFixed && fieldNodes.length === 1 ? fieldNodes : [];
  const types = remembered(fields, only, () => new Map<string, Selection>());
  return remembered(types, on, () => selectionIn({ schema, fragments, variableValues }, fieldNodes, on));
}

/** A field as if the one below it were resolved, for a resolver that is called for a part of an answer. */
export const infoBelow = (info: GraphQLResolveInfo, name: string): GraphQLResolveInfo => ({
  ...info,
  fieldNodes: info.fieldNodes
    .flatMap((node) => fieldsIn(info, node.selectionSet?.selections ?? [], new Set()))
    .filter((field) => field.name.value === name),
});

type Memory<Key, Value> = { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown };

/**
 * One request's fields, by its variables: the thousand rows of a list have the same selection. Without conditions,
 * those of all requests with the same document, which is parsed once.
 */
const selections = new WeakMap<object, WeakMap<object, Map<string, Selection>>>();
const fixed = new WeakMap<OperationDefinitionNode, boolean>();
const noVariables = {};

/** Whether @skip and @include cannot occur in a document. */
export const hasNoDirective = ({ loc }: OperationDefinitionNode): boolean =>
  loc !== undefined && !loc.source.body.includes("@");

/** What was made for a key, else made now. */
export function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function selectionIn(document: Document, parents: readonly FieldNode[], on?: string): Selection {
  const visited = new Set<string>();
  const fields = parents.flatMap((node) =>
    fieldsIn(document, node.selectionSet?.selections ?? [], visited, on),
  );
  const names = new Set(fields.map((field) => field.name.value));
  const lower = new Map<string, Selection>();
  return {
    has: (name) => names.has(name),
    within: (some) => names.isSubsetOf(some),
    beyond: (some) => [...names.difference(some)],
    below: (name) =>
      remembered(lower, name, () =>
        selectionIn(
          document,
          fields.filter((field) => field.name.value === name),
        ),
      ),
  };
}

/** A fragment is visited once: with two spreads at each of twenty levels it would be visited a million times. */
function fieldsIn(
  document: Document,
  nodes: readonly SelectionNode[],
  visited: Set<string>,
  on?: string,
): FieldNode[] {
  return nodes
    .filter((node) => isIncluded(document, node))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) return [];
        visited.add(node.name.value);
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : document.fragments[node.name.value];
      const condition = fragment?.typeCondition?.name.value;
      const type = on && condition ? document.schema.getType(condition) : undefined;
      return fragment && (!type || ownNameOf(type) === on || isAbstractType(type))
        ? fieldsIn(document, fragment.selectionSet.selections, visited, on)
        : [];
    });
}

function isIncluded(
  { variableValues }: Document,
  node: FieldNode | FragmentSpreadNode | InlineFragmentNode,
): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

/** What is selected of the rows of a connection. */
export const rowsOf = (connection: Selection): Selection[] => [
  connection.below("nodes"),
  connection.below("edges").below("node"),
];
