import { ApolloServer } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { checksOf } from "./checks.ts";
import type { Context } from "./contract/context.ts";
import { toCallerError } from "./contract/errors.ts";
import { adviceUnder } from "./contract/prefix.ts";
import { boundedIntrospection, noIntrospection } from "./documents/introspection.ts";
import { documentStoreOf, rememberDocuments } from "./documents/store.ts";
import { watchOperations } from "./documents/watching.ts";
import { wholeTexts } from "./documents/wholeTexts.ts";
import { openSubscriptions } from "./events/opening.ts";
import { refuseBadArguments } from "./reading/arguments.ts";
import { namesUnreadable, type OnUnreadable } from "./reading/unreadable.ts";
import { createSchema } from "./schema.ts";

/** Where a defect of ours is logged; the caller only gets its id. */
type OnDefect = (id: string, error: unknown) => void;

type Told = {
  onDefect: OnDefect;
  onUnreadable: OnUnreadable;
  prefix: string | undefined;
  /** Without it, the schema is not revealed: neither by `__schema` and `__type` nor by suggestions in errors. */
  introspection: boolean;
};

/** The subgraph over HTTP, without a port; `prefix` precedes its names. Anything not meant for the caller is masked. */
export function createGraphqlServer({ onDefect, onUnreadable, prefix, introspection }: Told) {
  const schema = createSchema(prefix);
  return new ApolloServer<Context>({
    schema,
    introspection: true, // a rule of ours disables it, with our message
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 5_000 },
    maxRecursiveSelections: true,
    validationRules: [wholeTexts, boundedIntrospection, ...(introspection ? [] : [noIntrospection])],
    documentStore: null,
    formatError: (formatted, error) => present(formatted, error, onDefect, prefix),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      // These two cost a third of the throughput, and nothing uses them yet.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      rememberDocuments(documentStoreOf(schema, introspection)),
      namesUnreadable((error) => present(error.toJSON(), error, onDefect), onUnreadable),
      watchOperations,
      refuseBadArguments(checksOf),
      openSubscriptions((error) => present(error.toJSON(), error, onDefect, prefix)),
    ],
  });
}

/** Presents an error that ends a subscription, by the same rules. */
export const presenter =
  ({ onDefect, prefix }: Pick<Told, "onDefect" | "prefix">) =>
  (error: unknown): GraphQLFormattedError =>
    present(error instanceof GraphQLError ? error.toJSON() : { message: "" }, error, onDefect, prefix);

/** What to do after a lost answer, with the names of the graph. */
function lostUnder(
  prefix: string,
  { extensions, ...formatted }: GraphQLFormattedError,
): GraphQLFormattedError {
  const query = extensions?.query;
  return {
    ...formatted,
    message: adviceUnder(prefix, formatted.message),
    extensions: { ...extensions, ...(typeof query === "string" && { query: adviceUnder(prefix, query) }) },
  };
}

/** The caller's view of an error: meant for them verbatim, or only a log id. */
function present(
  formatted: GraphQLFormattedError,
  error: unknown,
  onDefect: OnDefect,
  prefix = "",
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const known = toCallerError(cause);
  if (known) return { ...formatted, message: known.message, extensions: known.extensions };
  const code = formatted.extensions?.code;
  if (code === "OUTCOME_UNKNOWN") return lostUnder(prefix, formatted);
  if (cause instanceof GraphQLError && code !== "INTERNAL_SERVER_ERROR") return formatted;
  // Without a field: the libraries' errors for a request that cannot be executed, such as a subscription.
  if (cause instanceof GraphQLError && !cause.path && !cause.originalError)
    return { ...formatted, extensions: { code: "BAD_REQUEST" } };

  const logId = crypto.randomUUID();
  onDefect(logId, cause);
  return {
    ...formatted,
    message: `An internal error occurred; the query is not the cause. It is logged as ${logId}`,
    extensions: { code: "INTERNAL_SERVER_ERROR", logId },
  };
}
