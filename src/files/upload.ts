import type { IncomingFile } from "./incoming.ts";
import { FileError } from "./problem.ts";

/** A file of an operation; it may not have arrived yet. */
export class Upload {
  readonly #take: () => Promise<IncomingFile>;
  #taken = false;

  constructor(take: () => Promise<IncomingFile>) {
    this.#take = take;
  }

  /** Waits for the first bytes. Throws FileError; the second time, since a file can be read once. */
  async open(): Promise<IncomingFile> {
    if (this.#taken) throw new FileError("spent", "This file is already used elsewhere in the operation");
    this.#taken = true;
    return this.#take();
  }
}
