import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  createSourceEventStream,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "../contract/context.ts";

const needsStream = badRequest(
  "A subscription needs a stream: use Server-Sent Events (`Accept: text/event-stream`) or a WebSocket (`graphql-transport-ws`)",
);
const onlySubscriptions = badRequest(
  "Only subscriptions are served as a stream: send queries and mutations as POST to /graphql",
);

const conditional: GraphQLFormattedError = {
  message:
    "The field of a subscription cannot have `@skip` or `@include`: without it, nothing would be followed",
  extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
};

/** Whether the field of a subscription depends on a condition, which the specification forbids; validation permits it. */
const hasCondition = (document: DocumentNode, { selections }: SelectionSetNode): boolean =>
  selections.some((node) => {
    if (node.directives?.some(({ name }) => name.value === "skip" || name.value === "include")) return true;
    if (node.kind === Kind.FIELD) return false;
    if (node.kind === Kind.INLINE_FRAGMENT) return hasCondition(document, node.selectionSet);
    return document.definitions.some(
      (each) =>
        each.kind === Kind.FRAGMENT_DEFINITION &&
        each.name.value === node.name.value &&
        hasCondition(document, each.selectionSet),
    );
  });

/** Opens subscriptions, after the same checks as those of a query, instead of executing them. */
export const openSubscriptions = (
  present: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue, source }) => {
      const type = (operation as typeof operation | undefined)?.operation;
      const { stream } = contextValue;
      if (!type || (stream ? "event" in stream : type !== "subscription")) return null;
      if (!stream) return refusing([needsStream], 400);
      if (type !== "subscription") return refusing([onlySubscriptions], 400);
      if ("event" in stream) return null;
      if (hasCondition(document, operation.selectionSet)) return refusing([conditional], 400);
      const events = await createSourceEventStream({
        ...{ schema, document, contextValue },
        variableValues: request.variables,
        operationName: request.operationName,
      });
      if (!("errors" in events) && Symbol.asyncIterator in events) {
        stream.opened(events, source);
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data: null } } };
      }
      const { errors = [] } = "errors" in events ? events : {};
      return refusing(errors.map((error) => present(error.path ? error : ofVariable(error))));
    },
  }),
});

const refusing = (errors: GraphQLFormattedError[], status?: number) => ({
  http: { headers: new HeaderMap(), ...(status && { status }) },
  body: { kind: "single" as const, singleResult: { errors } },
});

function badRequest(message: string): GraphQLFormattedError {
  return { message, extensions: { code: "BAD_REQUEST" } };
}

/** As a query reports a variable that does not fit its type. */
const ofVariable = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: "BAD_USER_INPUT" } });
