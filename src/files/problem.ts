/** What is wrong with a file, or with the body that brings it. */
export type FileProblem =
  | "empty"
  /** Not one of the kinds that are taken, whatever its name and its header say. */
  | "unknownKind"
  /** It begins as one kind and can be read as another. */
  | "twoKinds"
  | "tooLarge"
  /** Not the multipart body that was agreed on. */
  | "malformed"
  | "missing"
  /** Read already, or passed over. */
  | "spent"
  /** The sender went away, or the request is over. */
  | "interrupted";

/** Everything that a sender of files can do wrong. The message is for them and quotes nothing of the file. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly problem: FileProblem;

  constructor(problem: FileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
