/** Why there was no usable answer. */
export type FailureKind =
  /** There was no connection. */
  | "unreachable"
  /** It took too long to begin, or stalled. */
  | "timeout"
  | "broken"
  | "tooLarge"
  | "notJson"
  /** Its operation was over: the deadline passed, or the caller disconnected. */
  | "deadline"
  | "cancelled"
  /** Not sent, because previous requests failed. */
  | "breakerOpen"
  /** Not sent, because the rate limit lasts longer than there is time. */
  | "rateLimited";

/** No usable answer. Carries neither the URL's query nor a body: both may hold what must not be logged. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  readonly kind: FailureKind;
  /** Whether the server may have received and executed the request. */
  readonly sent: boolean;
  /** Status of an answer with an unusable body. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** For `rateLimited`. */
  readonly retryAfterSeconds: number | undefined;
  /** An unusable answer's `Retry-After`. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    options: {
      sent: boolean;
      status?: number | undefined;
      requestId?: string | undefined;
      retryAfterSeconds?: number | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.sent = options.sent;
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.retryAfterMs = options.retryAfterMs;
  }
}
