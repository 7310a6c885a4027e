import { ConnectionError } from "./connection.ts";
import { SealError } from "./seal.ts";
import { StoreError } from "./stores/tokenStore.ts";

/** What callers are told when tokens could not be read or kept; anything else stays what it is. */
function toConnectionError(error: unknown): unknown {
  if (error instanceof SealError)
    return new ConnectionError("sealed", "No key decrypts these tokens", { cause: error });
  if (!(error instanceof StoreError)) return error;
  return new ConnectionError("storeFailed", "The tokens cannot be read or stored", {
    cause: error,
  });
}

/** The same, for a piece of work. */
export const certain = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw toConnectionError(error);
  });
