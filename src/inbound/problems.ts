import { AccessError } from "../freshbooks/caller/access.ts";
import { appRemedy } from "../freshbooks/reach/remedies.ts";
import { HttpFailure } from "../http/failure.ts";
import { type Operation, within } from "../http/operation.ts";
import { ConnectionError } from "../oauth/connection.ts";

/** Where to sign in, and the app of the connection if one was found. */
type About = { signInAt: string; app?: { name: string; configured: boolean } };

/** The error for a caller whose connection has no token or cannot be disconnected; other errors are unchanged. */
export function toAccessError(error: unknown, { signInAt, app }: About): unknown {
  if (!(error instanceof ConnectionError)) return error;
  const { kind } = error;
  const signIn = `Sign in again at ${signInAt}`;
  switch (kind) {
    case "unknown":
      return new AccessError("unauthenticated", "The connection does not exist", {
        remedy: `Use an existing connection, or sign in at ${signInAt}`,
        cause: error,
      });
    case "reauthorizationNeeded":
      return new AccessError(
        kind,
        `FreshBooks no longer accepts this connection. ${signIn}; until then nothing can be read or written`,
        { remedy: signIn, cause: error },
      );
    case "clientInvalid":
      return new AccessError(kind, appProblem(app), {
        ...(app && { remedy: appRemedy(app.name, app.configured) }),
        cause: error,
      });
    case "unavailable":
      return new AccessError(
        kind,
        "The access token has expired, and FreshBooks has not issued a new one yet",
        {
          remedy: "Retry later.",
          cause: error,
        },
      );
    case "storeFailed":
      return new AccessError(kind, "The token store cannot be reached", {
        remedy: "Retry later. If it happens again, the operator of this server must check STORE_URL.",
        cause: error,
      });
    case "sealed":
      return new AccessError(
        kind,
        "The tokens of this connection cannot be decrypted with the keys of this server",
        {
          remedy:
            "The operator of this server must check TOKEN_KEYS: every process needs each key with which stored tokens are encrypted.",
          cause: error,
        },
      );
    case "notDisconnected":
      return new AccessError("unavailable", error.message, { remedy: "Disconnect it again.", cause: error });
    case "disconnecting":
      return new AccessError("outcomeUnknown", error.message, {
        remedy: "Query `caller { connection { id } }`, and disconnect again if the connection still exists.",
        cause: error,
      });
  }
}

/** The result of the connection store, or an error when the operation ends before. */
export const kept = <Value>(operation: Operation, reading: Promise<Value>): Promise<Value> =>
  within(operation, reading).catch((error: unknown) => {
    if (!(error instanceof HttpFailure)) throw error;
    throw new ConnectionError("storeFailed", "The token store did not respond in time", { cause: error });
  });

const appProblem = (app: About["app"]): string =>
  app?.configured === false
    ? `This server is not configured for the app "${app.name}", to which this connection belongs`
    : "FreshBooks rejects the app credentials of this server";
