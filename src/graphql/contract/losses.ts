import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import type { UnreadableError } from "../../freshbooks/errors.ts";

/** The rows of one operation that its lists leave out. GraphQL has no error without a null, so they join the answer at its end. */
export type Losses = {
  readonly errors: readonly GraphQLError[];
  /** One row of the list that is being resolved. */
  add(info: GraphQLResolveInfo, error: UnreadableError): void;
};

export function createLosses(): Losses {
  const errors: GraphQLError[] = [];
  return {
    errors,
    add: ({ path, fieldNodes }, error) =>
      void errors.push(
        new GraphQLError(error.message, {
          nodes: fieldNodes,
          path: responsePathAsArray(path),
          originalError: error,
        }),
      ),
  };
}
