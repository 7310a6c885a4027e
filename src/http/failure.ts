/** Why there was no usable answer. */
export type FailureKind =
  /** There was no connection. */
  | "unreachable"
  /** It took too long to begin, or stopped in the middle. */
  | "timeout"
  | "broken"
  | "tooLarge"
  | "notJson"
  /** The operation it was for was over: its time was up, or whoever asked had gone. */
  | "deadline"
  | "cancelled"
  /** It was not sent, because what was sent before failed. */
  | "breakerOpen"
  /** It was not sent, because the server would have refused it for longer than there is time. */
  | "rateLimited";

/** No usable answer. Carries neither the URL's query nor a body: both may hold what must not be logged. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  readonly kind: FailureKind;
  /** Whether the server may have got the request, and done what it says. */
  readonly sent: boolean;
  /** Status of an answer whose body was of no use. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** For `rateLimited`. */
  readonly retryAfterSeconds: number | undefined;
  /** What an answer of no use asked for. */
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
