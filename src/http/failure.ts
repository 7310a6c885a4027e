/** Why there was no usable answer; whether the server did the work is unknown for all but `unreachable`. */
export type FailureKind = "unreachable" | "timeout" | "broken" | "tooLarge" | "notJson" | "cancelled";

/** No usable answer. Carries neither the URL's query nor a body: both may hold what must not be logged. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  readonly kind: FailureKind;
  /** Status of an answer whose body was of no use. */
  readonly status: number | undefined;

  constructor(kind: FailureKind, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.status = options.status;
  }
}
