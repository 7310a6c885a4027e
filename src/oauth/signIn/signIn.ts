import { type App, ConnectionError, type ConnectionId, type Person } from "../connection.ts";
import type { Connections } from "../connections.ts";
import type { TokenAnswer, TokenEndpoint } from "../tokenEndpoint.ts";

/** Why a sign-in failed. */
export type SignInProblem =
  | "denied"
  | "scopesRefused"
  | "refused"
  /** Not started here, in this browser, within ten minutes; or finished already. */
  | "notBegun"
  | "codeRefused"
  | "clientRefused"
  | "answerLost"
  | "unavailable"
  | "storeFailed"
  /** Held in memory until the store works. */
  | "held";

export class SignInError extends Error {
  override readonly name = "SignInError";
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, options: { cause?: unknown } = {}) {
    super(`The sign-in failed: ${problem}`, options);
    this.problem = problem;
  }
}

/** How long the user has to consent. */
export const signInLifeMs = 10 * 60_000;

/** A sign-in in progress. Finishing it requires `state`, and only the one who began it has `verifier`. */
export type Begun = { readonly app: string; readonly state: string; readonly verifier: string };

/** What FreshBooks' redirect returned. */
export type Returned = { readonly code: string; readonly state: string };

/** Starts a sign-in, with the URL of FreshBooks' consent page. */
export async function begin(app: App, authOrigin: string): Promise<{ begun: Begun; url: string }> {
  const { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } = await import(
    "oauth4webapi"
  );
  const begun = { app: app.name, state: generateRandomState(), verifier: generateRandomCodeVerifier() };
  const url = new URL("/oauth/authorize", authOrigin);
  url.search = String(
    new URLSearchParams({
      client_id: app.clientId,
      response_type: "code",
      redirect_uri: app.redirectUri,
      ...(app.scopes && { scope: app.scopes.join(" ") }),
      state: begun.state,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: "S256",
    }),
  );
  return { begun, url: url.href };
}

/** Reads the redirect, and throws SignInError for anything but one code with one state. */
export function readReturn(query: URLSearchParams): Returned {
  const only = (name: string) => {
    const [value, ...more] = query.getAll(name);
    return more.length === 0 ? value || undefined : undefined;
  };
  const error = query.get("error");
  if (error === "access_denied") throw new SignInError("denied");
  if (error === "invalid_scope") throw new SignInError("scopesRefused");
  if (error) throw new SignInError("refused");
  const [code, state] = [only("code"), only("state")];
  if (!code || !state) throw new SignInError("notBegun");
  return { code, state };
}

export type Desk = {
  endpoint: Pick<TokenEndpoint, "exchangeCode">;
  connections: Pick<Connections, "keep" | "ready">;
};

/** Exchanges a code, once, and stores the tokens before anything else is done. Throws SignInError. */
export async function finish(
  { endpoint, connections }: Desk,
  app: App,
  begun: Begun,
  { code, state }: Returned,
): Promise<ConnectionId> {
  if (state !== begun.state || app.name !== begun.app) throw new SignInError("notBegun");
  // A code works once: it is not spent while its tokens could not be stored.
  await stored(() => connections.ready());
  const answer = await endpoint.exchangeCode(app, code, begun.verifier);
  if (answer.outcome !== "granted") throw new SignInError(problemOf(answer));
  return stored(() => connections.keep(app, answer.grant), "held");
}

/** Identifies a connection's user. Throws SignInError. */
export const settle = (
  connections: Pick<Connections, "settle">,
  id: ConnectionId,
  person: Person,
): Promise<ConnectionId> => stored(() => connections.settle(id, person));

async function stored<Value>(
  work: () => Promise<Value>,
  otherwise: SignInProblem = "storeFailed",
): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ConnectionError) throw new SignInError(otherwise, { cause });
    throw cause;
  }
}

function problemOf(answer: Exclude<TokenAnswer, { outcome: "granted" }>): SignInProblem {
  if (answer.outcome === "refused") return "codeRefused";
  if (answer.outcome === "clientRefused") return "clientRefused";
  return answer.outcome === "lost" ? "answerLost" : "unavailable";
}
