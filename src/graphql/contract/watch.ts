/** Who wants to know of one operation. */
export type Watch = {
  /** Once it is understood; `name` is that of the document. */
  began(asked: { type: string; name: string | undefined }): void;
  /** Once, before its answer is sent: the codes of its errors, each once, and its HTTP status. */
  ended(outcome: { codes: readonly string[]; hasData: boolean; status: number | undefined }): void;
  /** What the caller asked for in `extensions.freshbooks`. */
  usage(): object | undefined;
};
