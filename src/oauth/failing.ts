import { StoreError } from "../store/database.ts";
import { ConnectionError } from "./connection.ts";
import { SealError } from "./seal.ts";

/** The error for callers when tokens could not be read or stored; other errors are unchanged. */
function toConnectionError(error: unknown): unknown {
  if (error instanceof SealError)
    return new ConnectionError("sealed", "No key decrypts these tokens", { cause: error });
  if (!(error instanceof StoreError)) return error;
  return new ConnectionError("storeFailed", "The tokens cannot be read or stored", {
    cause: error,
  });
}

/** The same, for a promise. */
export const certain = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw toConnectionError(error);
  });
