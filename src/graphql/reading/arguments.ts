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

type Field = GraphQLField<unknown, unknown>;

/** Throws BAD_USER_INPUT for arguments that no answer of FreshBooks could make right. */
type Check = (args: never) => void;

/** What the arguments of a field must satisfy. */
export type ChecksOf = (type: GraphQLCompositeType, field: Field) => readonly Check[];

/**
 * Arguments that are wrong whatever FreshBooks says refuse the whole operation before anything is asked, like those of a
 * wrong type; below a list they would be wrong for each row again, and below a mutation when it is done.
 */
export const refuseBadArguments = (checksOf: ChecksOf): ApolloServerPlugin<Context> => {
  const checks = remembered(checksOf);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request }) => {
        // None is named of several, whatever the type says; those who carry it out say so.
        if (!(operation as OperationDefinitionNode | undefined)) return null;
        const errors = problemsIn(schema, { document, operation, given: request.variables ?? {} }, checks);
        if (errors.length === 0) return null;
        const singleResult = { data: null, errors: errors.map((error) => error.toJSON()) };
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult } };
      },
    }),
  };
};

/** The most that one answer lists. */
const mostProblems = 100;

type Asked = {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  given: Record<string, unknown>;
};

function problemsIn(
  schema: GraphQLSchema,
  { document, operation, given }: Asked,
  checks: ChecksOf,
): GraphQLError[] {
  const problems = new Map<string, GraphQLError>();
  const seen = new Set<string>();
  const writes = operation.operation === "mutation";
  let coerced: Record<string, unknown> | undefined;

  /** Only where they are needed: there may be a thousand representations among them. */
  function variables(): Record<string, unknown> {
    const definitions = operation.variableDefinitions ?? [];
    coerced ??= getVariableValues(schema, definitions, given, { maxErrors: 1 }).coerced;
    if (!coerced) throw new VariablesDoNotFit();
    return coerced;
  }

  /** What it throws is a problem of this place in the document. */
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

  function check(type: GraphQLCompositeType, field: Field, node: FieldNode, path: Path): void {
    const asserts = checks(type, field);
    // When the field below a mutation is carried out, it is too late to refuse its arguments.
    if (asserts.length === 0 && !(writes && field.args.length > 0)) return;
    const args = noting(node, path, () => getArgumentValues(field, node, variables()) as never);
    for (const assert of args ? asserts : []) noting(node, path, () => assert(args as never));
  }

  function walk({ selections }: SelectionSetNode, type: GraphQLCompositeType, path: Path): void {
    for (const node of selections) {
      const here = node.kind === Kind.FIELD && path ? [...path, (node.alias ?? node.name).value] : path;
      if (problems.size >= mostProblems || !noting(node, here, () => isIncluded(node))) continue;
      if (node.kind === Kind.FIELD) {
        const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
        if (!field) continue; // what the language knows of every type
        check(type, field, node, here);
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

  const root = schema.getRootType(operation.operation);
  try {
    if (root) walk(operation.selectionSet, root, []);
  } catch (error) {
    // Those who carry the operation out say more, before they do.
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

/** Finds them once for each field: the same ones are asked for by every operation. */
function remembered(checksOf: ChecksOf): ChecksOf {
  const known = new WeakMap<Field, readonly Check[]>();
  return (type, field) => {
    const checks = known.get(field) ?? checksOf(type, field);
    known.set(field, checks);
    return checks;
  };
}
