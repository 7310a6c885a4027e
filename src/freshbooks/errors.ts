/** Why FreshBooks refused. Callers branch on this, never on a status or a text. */
export type Reason =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "notInPlan"
  | "notFound"
  | "rateLimited"
  | "unavailable"
  /** A write whose answer was lost: it may or may not have been carried out. */
  | "outcomeUnknown";

/** One thing that FreshBooks complained about. `field` is its wire name. */
export type Problem = {
  readonly code: number | null;
  readonly field: string | null;
  readonly message: string;
};

/** Every failure between us and FreshBooks, whatever its family and shape. */
export class FreshBooksError extends Error {
  override readonly name = "FreshBooksError";
  readonly reason: Reason;
  readonly problems: readonly Problem[];
  /** Seconds to wait, for `rateLimited` only. */
  readonly retryAfter: number | undefined;

  constructor(
    reason: Reason,
    message: string,
    details: { problems?: readonly Problem[]; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.problems = details.problems ?? [];
    this.retryAfter = details.retryAfter;
  }
}

/** An answer of no use, a 5xx among them, does not tell whether the write was carried out. */
export function afterWriting(error: unknown): unknown {
  if (!(error instanceof FreshBooksError) || error.reason !== "unavailable") return error;
  return new FreshBooksError("outcomeUnknown", error.message, { cause: error, problems: error.problems });
}

/** Runs a reader of an answer: what it cannot make sense of is `unavailable`, and no defect of ours. */
export function reading<Read>(what: string, read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FreshBooksError || cause instanceof MismatchError) throw cause;
    throw new FreshBooksError("unavailable", `FreshBooks sent ${what} that cannot be read`, { cause });
  }
}

/** The list cannot be answered as asked, and what the caller can do about it. */
export class ListError extends Error {
  override readonly name = "ListError";
  readonly kind: "tooBroad" | "changed";

  constructor(kind: ListError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** FreshBooks answered another question than the one asked, with 200; such an answer is never handed on. */
export class MismatchError extends Error {
  override readonly name = "MismatchError";
  /** The arguments, in our words, that the answer does not confirm. */
  readonly differing: readonly string[];

  constructor(differing: readonly string[]) {
    super(`FreshBooks' answer does not confirm ${differing.join(", ")}`);
    this.differing = differing;
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
