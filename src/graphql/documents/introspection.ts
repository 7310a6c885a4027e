import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";

/** How often a document may select each introspection field, under as many names. */
const mostNames = new Map([
  ["__schema", 1],
  ["__type", 10],
  ["_service", 1],
]);

/**
 * Limits introspection, which requires no token: each further alias of a field makes the answer longer, and 16 kB of
 * names made 18 MB.
 */
export function boundedIntrospection(context: ValidationContext): ASTVisitor {
  const names = new Map([...mostNames.keys()].map((field) => [field, new Set<string>()]));
  const refuse = (message: string, nodes: GraphQLError["nodes"]) =>
    context.reportError(new GraphQLError(message, { nodes: nodes ?? null }));

  return {
    Field(node) {
      const field = node.name.value;
      const called = (node.alias ?? node.name).value;
      const parent = context.getParentType()?.name ?? "";
      if (called !== field && (parent.startsWith("__") || parent === "_Service"))
        return refuse(`\`${field}\` of \`${parent}\` cannot have another name`, [node]);
      const seen = names.get(field)?.add(called);
      const most = mostNames.get(field) ?? 0;
      if (seen && seen.size === most + 1)
        refuse(`\`${field}\` can be selected ${most === 1 ? "once" : `${most} times`} in a document`, [node]);
    },
  };
}

/**
 * Rejects introspection, except `_service { sdl }`: supergraphs are composed from it, and a subgraph must answer it.
 */
export function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const field = node.name.value;
      if (field !== "__schema" && field !== "__type") return undefined;
      const message = `Introspection is switched off on this server (INTROSPECTION): \`${field}\` is not available`;
      context.reportError(new GraphQLError(message, { nodes: [node] }));
      return false;
    },
  };
}
