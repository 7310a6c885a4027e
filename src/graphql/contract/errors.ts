import { GraphQLError } from "graphql";
import { AccessError, type AccessProblem } from "../../freshbooks/caller/access.ts";
import {
  BusyError,
  errnosIn,
  FreshBooksError,
  ListError,
  MismatchError,
  type Reason,
  UnreadableError,
} from "../../freshbooks/errors.ts";

/** Values of `extensions.code`, for programs. */
export type Code =
  | "BAD_USER_INPUT"
  | "BUSINESS_REQUIRED"
  | "NO_ACCOUNTING"
  | "UNAUTHENTICATED"
  | "CONNECTION_REQUIRED"
  | "REAUTHORIZATION_NEEDED"
  | "OAUTH_CLIENT_INVALID"
  | "TOKEN_STORE_UNAVAILABLE"
  | "FORBIDDEN"
  | "FEATURE_NOT_IN_PLAN"
  | "NOT_FOUND"
  | "RATE_LIMITED"
  | "UPSTREAM_UNAVAILABLE"
  | "UPSTREAM_MISMATCH"
  | "OUTCOME_UNKNOWN"
  | "LIST_CHANGED"
  | "FILTER_TOO_BROAD"
  | "FEED_OFF"
  | "CURSOR_EXPIRED"
  | "TOO_MANY_ROWS"
  | "FEED_SYNCING";

/** An error that is shown to the caller verbatim. */
export const refuse = (code: Code, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, code } });

const answers: Record<Reason, [Code, string]> = {
  invalid: ["BAD_USER_INPUT", "FreshBooks rejected the request as invalid"],
  unauthenticated: [
    "UNAUTHENTICATED",
    "FreshBooks rejected the access token; it may have expired (tokens are valid for 12 hours)",
  ],
  forbidden: [
    "FORBIDDEN",
    "FreshBooks rejected this with 403: the access token's person, role or scopes, or the business's plan, do not allow it",
  ],
  notInPlan: ["FEATURE_NOT_IN_PLAN", "The business's FreshBooks plan does not include this"],
  notFound: ["NOT_FOUND", "FreshBooks does not know this account or resource"],
  rateLimited: ["RATE_LIMITED", "FreshBooks' rate limit is exceeded; wait before retrying"],
  outcomeUnknown: [
    "OUTCOME_UNKNOWN",
    "FreshBooks' response was lost: the change may have been carried out; check before retrying",
  ],
  unavailable: ["UPSTREAM_UNAVAILABLE", "FreshBooks did not return a usable response"],
};

const listCodes: Record<ListError["kind"], Code> = {
  tooBroad: "FILTER_TOO_BROAD",
  tooMany: "TOO_MANY_ROWS",
  changed: "LIST_CHANGED",
};

const codes: Record<AccessProblem, Code> = {
  unauthenticated: "UNAUTHENTICATED",
  contradiction: "BAD_USER_INPUT",
  connectionRequired: "CONNECTION_REQUIRED",
  reauthorizationNeeded: "REAUTHORIZATION_NEEDED",
  clientInvalid: "OAUTH_CLIENT_INVALID",
  unavailable: "UPSTREAM_UNAVAILABLE",
  storeFailed: "TOKEN_STORE_UNAVAILABLE",
  sealed: "TOKEN_STORE_UNAVAILABLE",
  keysUnavailable: "UPSTREAM_UNAVAILABLE",
  outcomeUnknown: "OUTCOME_UNKNOWN",
};

/** The caller's view of a failure below the graph; undefined for our own defect. */
export function toCallerError(error: unknown): GraphQLError | undefined {
  if (error instanceof ListError) return refuse(listCodes[error.kind], error.message);
  if (error instanceof MismatchError) {
    const names = error.differing.map((name) => `\`${name}\``).join(", ");
    return error.leftOut
      ? refuse("UPSTREAM_MISMATCH", `FreshBooks' response omits ${names}, although it was requested`, {
          ...originOf(error),
          fields: error.differing,
        })
      : refuse(
          "UPSTREAM_MISMATCH",
          `FreshBooks answered a different request: its response does not confirm ${names}`,
          { ...originOf(error), arguments: error.differing },
        );
  }
  if (error instanceof AccessError)
    return refuse(codes[error.problem], error.message, error.remedy ? { remedy: error.remedy } : {});
  if (!(error instanceof FreshBooksError)) return undefined;
  if (error instanceof UnreadableError) {
    const { noun, number, field } = error.about;
    const [code] = answers.unavailable;
    return refuse(code, error.message, { ...detailsOf(error), noun, freshbooksId: number, field });
  }
  if (error instanceof BusyError) {
    const [code] = answers.unavailable;
    return refuse(code, error.message, { reason: "deadline", requestId: error.requestId });
  }
  const [code, usual] = answers[error.reason];
  const numbers = errnosIn(error.problems);
  return refuse(code, (error.reason === "unavailable" && whyUnavailable(error).message) || usual, {
    ...detailsOf(error),
    // FreshBooks' own numbers help in looking an error up; its texts may quote data, so they are omitted.
    ...(numbers.length > 0 && { freshbooksErrnos: numbers }),
    ...(error.retryAfter !== undefined && { retryAfterSeconds: error.retryAfter }),
  });
}

/** Why there was no usable answer, its family, and the id for looking the request up. */
export const detailsOf = (error: FreshBooksError): Record<string, unknown> => ({
  ...(error.reason === "unavailable" && { reason: whyUnavailable(error).reason }),
  // Missing and inaccessible records have identical answers, to the byte.
  ...(error.reason !== "notFound" && originOf(error)),
});

const originOf = ({ origin }: FreshBooksError | MismatchError): { family?: string; requestId?: string } =>
  origin ? { family: origin.family, requestId: origin.requestId } : {};

/** Why there was no usable answer, for programs and for people. */
function whyUnavailable({ failure, origin }: FreshBooksError): { reason: string; message?: string } {
  const family = origin?.family ?? "as a whole";
  const kind = failure?.kind;
  if (kind === "deadline" || kind === "cancelled")
    return {
      reason: "deadline",
      message: `FreshBooks (${family}) did not respond before the deadline of this operation`,
    };
  if (kind === "breakerOpen")
    return {
      reason: "failing",
      message: `FreshBooks (${family}) has been failing on this request; it is not sent again for a few seconds`,
    };
  if (kind === "unreachable" || kind === "timeout" || kind === "broken") return { reason: kind };
  return { reason: (failure?.status ?? origin?.status ?? 0) >= 500 ? "failed" : "unreadable" };
}
