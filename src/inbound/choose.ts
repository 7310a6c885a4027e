import type { IncomingHttpHeaders } from "node:http";
import type { JWTPayload } from "jose";
import { AccessError } from "../freshbooks/caller/access.ts";
import { HttpFailure } from "../http/failure.ts";
import { type Operation, within } from "../http/operation.ts";
import type { Connection, ConnectionId, Connections } from "../oauth/connections.ts";
import { type Asking, askingByConnection, askingByToken, knownOf } from "./asking.ts";
import { bearerIn } from "./bearer.ts";
import { kept, toAccessError } from "./problems.ts";
import { keysUnavailable, type Verify } from "./verify.ts";

/** How a request selects a connection. */
export type Choice =
  | { readonly by: "only" }
  | { readonly by: "configuration"; readonly id: string }
  | { readonly by: "header"; readonly name: string }
  | { readonly by: "claim"; readonly name: string };

type Options = {
  /** Undefined when nobody can sign in. */
  connections: Connections | undefined;
  choice: Choice;
  /** Undefined without authentication. */
  verify: Verify | undefined;
  staticToken: string | undefined;
  /** The one chosen among several on the start page. */
  preferred: () => ConnectionId | undefined;
};

/** A request: its caller, as far as stated, and its deadline; `homeUrl` is this server's start page. */
export type Request = { headers: IncomingHttpHeaders; homeUrl: string; operation: Operation };

/**
 * The access of a request, by precedence: its own token, the connection that it or the configuration names, the only
 * connection there is, the configured token. A named connection that is missing is rejected, never replaced. Throws
 * AccessError.
 */
export function createChooser({ connections, choice, verify, staticToken, preferred }: Options) {
  const configured = staticToken === undefined ? undefined : knownOf(staticToken);
  return async ({ headers, homeUrl, operation }: Request): Promise<Asking> => {
    const connectUrl = `${homeUrl}/connect`;
    const signInAt = verify ? `the address that \`POST ${connectUrl}\` answers` : connectUrl;
    const bearer = bearerIn(headers.authorization);
    // Where callers are authenticated, the header has their credentials: it does not accept FreshBooks' tokens.
    const claims = verify && (await proven(operation, verify(bearer)));
    const until = claims?.exp === undefined ? undefined : new Date(claims.exp * 1_000);
    const named = nameIn(choice, headers, claims);
    if (bearer !== undefined && !claims) {
      if (choice.by === "header" && named !== undefined)
        throw new AccessError(
          "contradiction",
          `The request contains both an access token and a connection: send either \`Authorization\` or \`${choice.name}\``,
        );
      return askingByToken(knownOf(bearer), "passThrough", connections ? signInAt : null);
    }
    if (connections) {
      const found = await connectionFor(connections, choice, named, {
        ...{ preferred: preferred(), signInAt, operation },
        chooseAt: verify ? undefined : `${homeUrl}/`,
      });
      if (found) return { ...askingByConnection(connections, found, signInAt, operation), until };
    }
    if (configured) {
      const asking = askingByToken(configured, "staticToken", connections ? signInAt : null);
      return { ...asking, until: until ?? asking.until };
    }
    throw nothing(connections !== undefined, claims !== undefined, signInAt);
  };
}

/** The claims of a caller's token, or that it could not be checked before the operation ended. */
const proven = (operation: Operation, verifying: Promise<JWTPayload>): Promise<JWTPayload> =>
  within(operation, verifying).catch((error: unknown) => {
    throw error instanceof HttpFailure ? keysUnavailable(error) : error;
  });

function nameIn(
  choice: Choice,
  headers: IncomingHttpHeaders,
  claims: JWTPayload | undefined,
): string | undefined {
  if (choice.by === "configuration") return choice.id;
  if (choice.by === "header") return [headers[choice.name]].flat().join() || undefined;
  const claim = choice.by === "claim" ? claims?.[choice.name] : undefined;
  return typeof claim === "string" ? claim : undefined;
}

type Choosing = {
  readonly preferred: ConnectionId | undefined;
  /** Where to choose; undefined when callers are authenticated. */
  readonly chooseAt: string | undefined;
  readonly signInAt: string;
  readonly operation: Operation;
};

/** Undefined when nobody has signed in, and none was named. */
async function connectionFor(
  connections: Connections,
  choice: Choice,
  named: string | undefined,
  { preferred, chooseAt, signInAt, operation }: Choosing,
): Promise<Connection | undefined> {
  try {
    if (named !== undefined) {
      const possible = /^[\w-]{1,100}$/.test(named);
      const found = possible ? await kept(operation, connections.find(named as ConnectionId)) : undefined;
      if (!found) throw unknown(signInAt);
      return found;
    }
    if (choice.by === "header")
      throw new AccessError("connectionRequired", `Name the connection in the header \`${choice.name}\``);
    if (choice.by === "claim")
      throw new AccessError("unauthenticated", "The token of this request does not name a connection", {
        remedy: "The issuer must set the configured claim to the id of the connection.",
      });
    const all = await kept(operation, connections.list());
    const chosen = all.find(({ id }) => id === preferred);
    if (chosen || all.length <= 1) return chosen ?? all[0];
  } catch (error) {
    throw toAccessError(error, { signInAt });
  }
  throw new AccessError(
    "connectionRequired",
    `Several people are connected, and the request does not name a connection`,
    {
      remedy: `${chooseAt ? `Choose one at ${chooseAt}, or set` : "Set"} FRESHBOOKS_CONNECTION to one of their ids (the command \`connect --list\` shows them), or CONNECTION_HEADER or CONNECTION_CLAIM so that requests name one.`,
    },
  );
}

const unknown = (signInAt: string) =>
  new AccessError("unauthenticated", "The connection does not exist", {
    remedy: `Use an existing connection, or sign in at ${signInAt}`,
  });

function nothing(canConnect: boolean, verified: boolean, signInAt: string): AccessError {
  if (verified && canConnect)
    return new AccessError("unauthenticated", "Nobody is connected to FreshBooks", {
      remedy: `Sign in at ${signInAt}`,
    });
  if (verified)
    return new AccessError(
      "unauthenticated",
      "This server has no access to FreshBooks: set FRESHBOOKS_ACCESS_TOKEN",
    );
  const ways = canConnect ? `, sign in at ${signInAt}` : "";
  return new AccessError(
    "unauthenticated",
    `Send an access token: \`Authorization: Bearer <token>\`${ways}, or set FRESHBOOKS_ACCESS_TOKEN`,
  );
}
