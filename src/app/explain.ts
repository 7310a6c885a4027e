import { GraphQLError } from "graphql";
import { toCallerError } from "../graphql/contract/errors.ts";
import type { Explain } from "../routes/refusal.ts";

/** For the routes beside the graph: an error as the graph would report it. A defect has the id of its log line. */
export const explainer =
  (onDefect: (logId: string, error: unknown) => void): Explain =>
  (error) => {
    const known = error instanceof GraphQLError ? error : toCallerError(error);
    if (known) return { message: known.message, ...(known.extensions as { code: string }) };
    const logId = crypto.randomUUID();
    onDefect(logId, error);
    return {
      code: "INTERNAL_SERVER_ERROR",
      message: `An internal error occurred; the request is not the cause. It is logged as ${logId}`,
    };
  };
