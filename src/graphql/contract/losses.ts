import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import type { UnreadableError } from "../../freshbooks/errors.ts";

/** The rows that lists of one operation omit. GraphQL has no error without a null, so they are added at the answer's end. */
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
