import { GraphQLError } from "graphql";
import type { Trouble } from "../../events/types.ts";
import { toCallerError } from "../contract/errors.ts";

/** What rejects one type of record, and leaves the others. */
const ofOneKind = new Set([
  "FORBIDDEN",
  "FEATURE_NOT_IN_PLAN",
  "NOT_FOUND",
  "NO_ACCOUNTING",
  "BAD_USER_INPUT",
  "LIST_CHANGED",
  "FILTER_TOO_BROAD",
  "TOO_MANY_ROWS",
  "UPSTREAM_MISMATCH",
]);

/** Why a feed could not read the books, as a caller would see it: the message has no token, and nothing of a record. */
export function troubleOf(error: unknown): Trouble {
  const shown = error instanceof GraphQLError ? error : toCallerError(error);
  if (typeof shown?.extensions.code !== "string")
    return {
      concerns: "feed",
      reason: "This server failed to read the books; its log states why",
      unexpected: true,
    };
  const { code } = shown.extensions;
  const isUnreadable = "field" in shown.extensions;
  return {
    concerns: ofOneKind.has(code) || isUnreadable ? "kind" : "feed",
    reason: `${shown.message} (${code})`,
  };
}
