/** What is wrong with a file or its body. */
export type FileProblem =
  | "empty"
  /** Not one of the accepted kinds, whatever its name and header. */
  | "unknownKind"
  /** It begins as one kind and can be read as another. */
  | "twoKinds"
  | "tooLarge"
  /** Not the expected multipart body. */
  | "malformed"
  | "missing"
  /** Already read or discarded. */
  | "spent"
  /** The sender paused for too long. */
  | "stalled"
  /** The sender disconnected, or the request is over. */
  | "interrupted";

/** Any mistake of a file's sender. The message is for them and quotes nothing of the file. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly problem: FileProblem;

  constructor(problem: FileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
