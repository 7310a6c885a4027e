import { AccessError } from "../freshbooks/access.ts";
import { HttpFailure } from "../http/failure.ts";
import { type Operation, within } from "../http/operation.ts";
import { ConnectionError } from "../oauth/connection.ts";

/** What a caller is told of a connection that gives no token or does not end; everything else is left as it is. */
export function toAccessError(error: unknown, connectUrl: string): unknown {
  if (!(error instanceof ConnectionError)) return error;
  const { kind } = error;
  const signIn = `Sign in again at ${connectUrl}`;
  switch (kind) {
    case "unknown":
      return new AccessError("unauthenticated", "There is no such connection", {
        remedy: `Name one that is there, or sign in at ${connectUrl}`,
        cause: error,
      });
    case "reauthorizationNeeded":
      return new AccessError(
        kind,
        `FreshBooks does not take this connection any more. ${signIn}; until then nothing can be read or written`,
        { remedy: signIn, cause: error },
      );
    case "clientInvalid":
      return new AccessError(kind, "FreshBooks does not take the app credentials of this server", {
        remedy: appRemedy,
        cause: error,
      });
    case "unavailable":
      return new AccessError(kind, "The access token has ended, and FreshBooks gives no new one just now", {
        remedy: "Ask again.",
        cause: error,
      });
    case "storeFailed":
      return new AccessError(kind, "The place where connections are kept cannot be reached", {
        remedy: "Ask again. Whoever runs this server looks at TOKEN_STORE.",
        cause: error,
      });
    case "notDisconnected":
      return new AccessError("unavailable", error.message, { remedy: "Disconnect it again.", cause: error });
    case "disconnecting":
      return new AccessError("outcomeUnknown", error.message, {
        remedy: "Look at `me { connection { id } }`, and disconnect it again if it is still there.",
        cause: error,
      });
  }
}

/** What the store of connections brings, or that it failed when the operation is over before. */
export const kept = <Value>(operation: Operation, reading: Promise<Value>): Promise<Value> =>
  within(operation, reading).catch((error: unknown) => {
    if (!(error instanceof HttpFailure)) throw error;
    throw new ConnectionError("storeFailed", "The store did not answer in time", { cause: error });
  });

const appRemedy =
  "Whoever runs this server mends the app's id and secret (FRESHBOOKS_CLIENT_ID, FRESHBOOKS_CLIENT_SECRET); nobody has to sign in again.";
