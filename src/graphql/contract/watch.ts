/** Watches one operation. */
export type Watch = {
  /** Called once it is validated; `name` is the document's. */
  began(asked: { type: string; name: string | undefined }): void;
  /** Before its answer is sent: the codes of its errors, each once, and its HTTP status. */
  ended(outcome: { codes: readonly string[]; hasData: boolean; status: number | undefined }): void;
  /** What the caller requested in `extensions.freshbooks`. */
  usage(): object | undefined;
};
