import { HttpFailure } from "../http/failure.ts";
import type { HttpAnswer } from "../http/message.ts";

/** Why FreshBooks rejects. Callers branch on this, never on a status or a text. */
export type Reason =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "notInPlan"
  | "notFound"
  | "rateLimited"
  | "unavailable"
  /** A write whose answer was lost: it may or may not have been executed. */
  | "outcomeUnknown";

/** One problem that FreshBooks reported. `field` is its wire name. */
export type Problem = {
  readonly code: number | null;
  readonly field: string | null;
  readonly message: string;
};

/** FreshBooks' error numbers, each once; an answer may repeat them without end. */
export const errnosIn = (problems: readonly Problem[]): number[] =>
  [...new Set(problems.flatMap(({ code }) => (code === null ? [] : [code])))].slice(0, mostErrnos);

const mostErrnos = 10;

/** Where an error comes from. */
export type Origin = {
  readonly family: string;
  /** FreshBooks' own for the request, or this server's for the operation. */
  readonly requestId: string;
  /** Of the answer, when one was read. */
  readonly status: number | undefined;
};

/** Every failure between us and FreshBooks, of any family and shape. */
export class FreshBooksError extends Error {
  override readonly name = "FreshBooksError";
  readonly reason: Reason;
  readonly problems: readonly Problem[];
  /** Seconds to wait, for `rateLimited` only. */
  readonly retryAfter: number | undefined;
  /** Set by the requester: the reader of an answer does not know it. */
  origin: Origin | undefined;

  constructor(
    reason: Reason,
    message: string,
    details: {
      problems?: readonly Problem[] | undefined;
      retryAfter?: number | undefined;
      origin?: Origin | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.problems = details.problems ?? [];
    this.retryAfter = details.retryAfter;
    this.origin = details.origin;
  }

  /** Why there was no usable answer; undefined when there was one, but unusable itself. */
  get failure(): HttpFailure | undefined {
    return this.cause instanceof HttpFailure ? this.cause : undefined;
  }
}

/** Other changes of the same record outlasted the operation, so nothing was sent. */
export class BusyError extends FreshBooksError {
  readonly requestId: string;

  constructor(requestId: string, cause: unknown) {
    super(
      "unavailable",
      "Other changes of this record took until the deadline of this operation; nothing was written",
      {
        cause,
      },
    );
    this.requestId = requestId;
  }
}

/** What kind of value was found, never the value itself. */
export type ValueKind = "missing" | "null" | "text" | "number" | "flag" | "list" | "object";

/** An unreadable value of a record. */
type Unreadable = {
  readonly noun: string;
  /** FreshBooks' number of the record; null when it is unreadable, too. */
  readonly number: string | null;
  /** The field by its name in the graph. */
  readonly field: string;
  readonly kind: ValueKind;
};

/** A value of a record that cannot be read. It names the record and the field, never the value. */
export class UnreadableError extends FreshBooksError {
  readonly about: Unreadable;

  constructor(about: Unreadable, origin: Origin | undefined, cause?: unknown) {
    const { noun, number, field } = about;
    const which = number === null ? `one ${noun}` : `${noun} ${number}`;
    super("unavailable", `FreshBooks sent no readable \`${field}\` of ${which}`, { origin, cause });
    this.about = about;
  }
}

function unanswered(failure: HttpFailure): FreshBooksError {
  const reason = failure.kind === "rateLimited" ? "rateLimited" : "unavailable";
  return new FreshBooksError(reason, `FreshBooks did not respond: ${failure.kind}`, {
    cause: failure,
    retryAfter: failure.retryAfterSeconds,
  });
}

/** The same error with its origin; a lower-level failure becomes one of FreshBooks'. */
export function located(error: unknown, { family, requestId, status }: Origin): unknown {
  const known = error instanceof HttpFailure ? unanswered(error) : error;
  if (known instanceof FreshBooksError)
    known.origin ??= { family, requestId: known.failure?.requestId ?? requestId, status };
  if (known instanceof MismatchError) known.origin ??= { family, requestId, status };
  return known;
}

/**
 * An unusable answer, including a 5xx, does not show whether the write was executed; nor does any failure of what was
 * read `afterwards`. A write that was never sent is different.
 */
export function afterWriting(error: unknown, afterwards = false): unknown {
  if (!(error instanceof FreshBooksError)) return error;
  const { reason, message, problems, origin, failure } = error;
  const unknown = reason === "unavailable" && failure?.sent !== false;
  if (!unknown && !afterwards) return error;
  return new FreshBooksError("outcomeUnknown", message, { problems, origin, cause: failure ?? error });
}

/** Runs a reader of an answer: an unreadable answer is `unavailable`, not a defect of ours. */
export function reading<Read>(what: string, read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FreshBooksError || cause instanceof MismatchError) throw cause;
    throw new FreshBooksError("unavailable", `FreshBooks sent ${what} that cannot be read`, { cause });
  }
}

/** The list cannot be returned as requested, and what the caller can do. */
export class ListError extends Error {
  override readonly name = "ListError";
  readonly kind: "tooBroad" | "tooMany" | "changed";

  constructor(kind: ListError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A create was not sent: the list that would show what a lost response made is too long to be read. */
export class UnseenError extends ListError {
  constructor(noun: string) {
    super(
      "tooBroad",
      `There are too many ${noun}s to find the one that a lost response made, so none was created; omit \`idempotencyKey\`, and look for the ${noun} before repeating the call`,
    );
  }
}

/** FreshBooks answered a different request, with 200; such an answer is never returned. */
export class MismatchError extends Error {
  override readonly name = "MismatchError";
  /** The arguments, in our words, that the answer does not confirm; or the requested fields that it lacks. */
  readonly differing: readonly string[];
  readonly leftOut: boolean;
  /** As of a FreshBooksError. */
  origin: Origin | undefined;

  constructor(differing: readonly string[], { leftOut = false } = {}) {
    const what = leftOut ? "omits" : "does not confirm";
    super(`FreshBooks' response ${what} ${differing.join(", ")}`);
    this.differing = differing;
    this.leftOut = leftOut;
  }
}

const reasonByStatus = new Map<number, Reason>([
  [400, "invalid"],
  [401, "unauthenticated"],
  [403, "forbidden"],
  [404, "notFound"],
  [422, "invalid"],
  [429, "rateLimited"],
]);

export const reasonFor = (status: number): Reason => reasonByStatus.get(status) ?? "unavailable";

type Why = { readonly what?: string; readonly reason?: Reason; readonly problems?: readonly Problem[] };

/** A rejection, with the reason of its status unless another one is known. */
export function refusal(
  { status, headers }: Pick<HttpAnswer, "status" | "headers">,
  { what = "", reason = reasonFor(status), problems = [] }: Why = {},
): FreshBooksError {
  const numbers = errnosIn(problems).join(", ");
  const message = `FreshBooks rejected ${what}with ${status}${numbers && ` (${numbers})`}`;
  const retryAfter = status === 429 ? secondsIn(headers["retry-after"]) : undefined;
  return new FreshBooksError(reason, message, { problems, retryAfter });
}

/** Of a `Retry-After`; undefined for a date. */
function secondsIn(header: string | string[] | undefined): number | undefined {
  const seconds = Number([header].flat()[0]);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
