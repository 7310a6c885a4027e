import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "../contract/context.ts";
import { hasNoDirective } from "./selection.ts";

type Field = GraphQLField<unknown, unknown>;

/** Throws BAD_USER_INPUT for arguments that are invalid whatever FreshBooks answers. */
type Check = (args: never) => void;

/** What the arguments of a field must satisfy. */
export type ChecksOf = (type: GraphQLCompositeType, field: Field) => readonly Check[];

/**
 * Arguments that are always invalid reject the whole operation before any request, like those of a wrong type; below a
 * list each row would repeat the error, and below a mutation it would be too late.
 */
export const refuseBadArguments = (checksOf: ChecksOf): ApolloServerPlugin<Context> => {
  const checks = remembered(checksOf);
  const places = new WeakMap<OperationDefinitionNode, readonly Place[]>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request }) => {
        // With several operations none is named, despite the type; execution reports it.
        if (!(operation as OperationDefinitionNode | undefined)) return null;
        const asked = { document, operation, given: request.variables ?? {} };
        const errors = problemsIn(schema, asked, checks, places);
        if (errors.length === 0) return null;
        const singleResult = { data: null, errors: errors.map((error) => error.toJSON()) };
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult } };
      },
    }),
  };
};

/** The most problems in one answer. */
const mostProblems = 100;

type Asked = {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  given: Record<string, unknown>;
};

/** A field whose arguments are checked. */
type Place = { field: Field; node: FieldNode; path: Path; asserts: readonly Check[] };

/** `known` keeps the places of each operation without directives: they depend on nothing else. */
function problemsIn(
  schema: GraphQLSchema,
  { document, operation, given }: Asked,
  checks: ChecksOf,
  known: WeakMap<OperationDefinitionNode, readonly Place[]>,
): GraphQLError[] {
  const problems = new Map<string, GraphQLError>();
  const seen = new Set<string>();
  const writes = operation.operation === "mutation";
  let coerced: Record<string, unknown> | undefined;

  /** Only when needed: they may contain a thousand representations. */
  function variables(): Record<string, unknown> {
    const definitions = operation.variableDefinitions ?? [];
    coerced ??= getVariableValues(schema, definitions, given, { maxErrors: 1 }).coerced;
    if (!coerced) throw new VariablesDoNotFit();
    return coerced;
  }

  /** Records an error as a problem of this position. */
  function noting<Read>(node: SelectionNode, path: Path, read: () => Read): Read | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { message } = error;
      const extensions = { code: "BAD_USER_INPUT", ...error.extensions };
      const problem = new GraphQLError(message, { nodes: node, extensions, path });
      problems.set(`${path?.join(".") ?? node.loc?.start} ${message}`, problem);
      return undefined;
    }
  }

  function isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables())?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables())?.if !== false;
  }

  function check({ field, node, path, asserts }: Place): void {
    const args = noting(node, path, () => getArgumentValues(field, node, variables()) as never);
    for (const assert of args ? asserts : []) noting(node, path, () => assert(args as never));
  }

  const places: Place[] = [];
  function walk({ selections }: SelectionSetNode, type: GraphQLCompositeType, path: Path): void {
    for (const node of selections) {
      const here = node.kind === Kind.FIELD && path ? [...path, (node.alias ?? node.name).value] : path;
      if (problems.size >= mostProblems || !noting(node, here, () => isIncluded(node))) continue;
      if (node.kind === Kind.FIELD) {
        const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
        if (!field) continue; // fields of every type: `__typename`
        const asserts = checks(type, field);
        // When the field below a mutation is executed, it is too late to reject its arguments.
        if (asserts.length > 0 || (writes && field.args.length > 0))
          places.push({ field, node, path: here, asserts });
        const below = getNamedType(field.type);
        // No path leads to all rows of a list.
        if (node.selectionSet && isCompositeType(below))
          walk(node.selectionSet, below, isListType(getNullableType(field.type)) ? undefined : here);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet, typeNamed(node.typeCondition) ?? type, path);
      } else if (!seen.has(`${node.name.value} ${!path}`)) {
        seen.add(`${node.name.value} ${!path}`);
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) continue;
        walk(fragment.selectionSet, typeNamed(fragment.typeCondition) ?? type, path);
      }
    }
  }

  function typeNamed(node: NamedTypeNode | undefined): GraphQLCompositeType | undefined {
    const type = node && schema.getType(node.name.value);
    return isCompositeType(type) ? type : undefined;
  }

  function placesIn(): readonly Place[] {
    const root = schema.getRootType(operation.operation);
    if (root) walk(operation.selectionSet, root, []);
    if (hasNoDirective(operation)) known.set(operation, places);
    return places;
  }

  try {
    for (const place of known.get(operation) ?? placesIn()) if (problems.size < mostProblems) check(place);
  } catch (error) {
    // Execution reports more, before it starts.
    if (error instanceof VariablesDoNotFit) return [];
    throw error;
  }
  return [...problems.values()];
}

class VariablesDoNotFit extends Error {
  override readonly name = "VariablesDoNotFit";
}

/** Names from the root; undefined below a list. */
type Path = readonly string[] | undefined;

/** Cached for each field: every operation uses the same ones. */
function remembered(checksOf: ChecksOf): ChecksOf {
  const known = new WeakMap<Field, readonly Check[]>();
  return (type, field) => {
    const checks = known.get(field) ?? checksOf(type, field);
    known.set(field, checks);
    return checks;
  };
}
