import type { FastifyReply } from "fastify";
import { FileError, type FileProblem } from "../files/problem.ts";

/** An error with its code and message for the caller. */
export type Explanation = {
  code: string;
  message: string;
  retryAfterSeconds?: number;
  /** Identifies the upstream request at FreshBooks. */
  reason?: string;
  family?: string;
  requestId?: string;
};

/** The error as GraphQL would report it. */
export type Explain = (error: unknown) => Explanation;

/** A rejected request. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;
  readonly origin: Pick<Explanation, "reason" | "family" | "requestId">;

  constructor(status: number, { code, message, retryAfterSeconds, reason, family, requestId }: Explanation) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.origin = {
      ...(reason !== undefined && { reason }),
      ...(family !== undefined && { family }),
      ...(requestId !== undefined && { requestId }),
    };
  }
}

/** For an address that does not exist, or that a caller must not learn of. */
export const nowhere = new Refusal(404, { code: "NOT_FOUND", message: "Nothing exists at this address" });

const fileAnswers: Record<FileProblem, readonly [status: number, code: string]> = {
  empty: [400, "FILE_EMPTY"],
  unknownKind: [415, "FILE_KIND"],
  twoKinds: [415, "FILE_KIND"],
  tooLarge: [413, "FILE_TOO_LARGE"],
  malformed: [400, "BAD_USER_INPUT"],
  missing: [400, "BAD_USER_INPUT"],
  spent: [400, "BAD_USER_INPUT"],
  stalled: [408, "BODY_STALLED"],
  interrupted: [400, "BAD_USER_INPUT"],
};

const statusByCode = new Map([
  ["BAD_USER_INPUT", 400],
  ["BUSINESS_REQUIRED", 400],
  ["NO_ACCOUNTING", 400],
  ["UNAUTHENTICATED", 401],
  ["CONNECTION_REQUIRED", 400],
  ["REAUTHORIZATION_NEEDED", 401],
  ["OAUTH_CLIENT_INVALID", 502],
  ["TOKEN_STORE_UNAVAILABLE", 503],
  ["FORBIDDEN", 403],
  ["FEATURE_NOT_IN_PLAN", 403],
  ["NOT_FOUND", 404],
  ["FEED_OFF", 409],
  ["FEED_SYNCING", 409],
  ["CURSOR_EXPIRED", 410],
  ["RATE_LIMITED", 429],
  ["UPSTREAM_UNAVAILABLE", 502],
  ["UPSTREAM_MISMATCH", 502],
]);

/** Any thrown value, with its status. */
export function toRefusal(error: unknown, explain: Explain): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof FileError) {
    const [status, code] = fileAnswers[error.problem];
    return new Refusal(status, { code, message: error.message });
  }
  const explanation = explain(error);
  return new Refusal(statusByCode.get(explanation.code) ?? 500, explanation);
}

/** Responds with `{ error: { code, message } }`, plus the upstream details if FreshBooks caused it. */
export function answerRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, code, message, retryAfterSeconds, origin } = refusal;
  if (retryAfterSeconds !== undefined) reply.header("retry-after", retryAfterSeconds);
  if (status === 408) reply.header("connection", "close"); // the rest of the body may never arrive
  // A file may fail before its first byte: its headers do not apply to the error.
  for (const name of ["content-length", "content-disposition"]) reply.removeHeader(name);
  reply.type("application/json; charset=utf-8");
  return reply.code(status).send({ error: { code, message, ...origin } });
}
