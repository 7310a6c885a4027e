/** A request whose body cannot be read. The message is for the caller. */
export class UnreadableRequest extends Error {
  override readonly name = "UnreadableRequest";
  readonly statusCode: 400 | 413 | 415;

  constructor(statusCode: 400 | 413 | 415, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}
