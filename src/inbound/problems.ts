import { AccessError } from "../freshbooks/access.ts";
import { ConnectionError } from "../oauth/connection.ts";

/** What a caller is told of a connection that gives no token; everything else is left as it is. */
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
    case "sealed":
      return new AccessError(
        kind,
        "The tokens of this connection cannot be opened with the keys of this server",
        {
          remedy:
            "Whoever runs this server looks at TOKEN_KEYS: every process needs each key that stored tokens are sealed with.",
          cause: error,
        },
      );
  }
}

const appRemedy =
  "Whoever runs this server mends the app's id and secret (FRESHBOOKS_CLIENT_ID, FRESHBOOKS_CLIENT_SECRET); nobody has to sign in again.";
