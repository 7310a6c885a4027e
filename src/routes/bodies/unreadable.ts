/** A request that is not read any further. The message is for its sender. */
export class UnreadableRequest extends Error {
  override readonly name = "UnreadableRequest";
  readonly statusCode: 400 | 413 | 415;

  constructor(statusCode: 400 | 413 | 415, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}
