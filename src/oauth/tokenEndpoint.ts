import { HttpFailure } from "../http/failure.ts";
import type { HttpAnswer } from "../http/message.ts";
import type { Http } from "../http/request.ts";
import type { App, Grant } from "./connection.ts";

/** The result of a token request. Only `granted` and `refused` are conclusive about what was presented. */
export type TokenAnswer =
  | { readonly outcome: "granted"; readonly grant: Grant }
  /** `invalid_grant`: the code or the refresh token is spent, or was never valid. */
  | { readonly outcome: "refused"; readonly status: number }
  /** `invalid_client`: nothing was spent. */
  | { readonly outcome: "clientRefused"; readonly status: number }
  /** Nothing was issued: not reached, or rejected for another reason. It may be retried later. */
  | { readonly outcome: "unavailable"; readonly status?: number; readonly retryAfterMs?: number }
  /** The answer was lost or cannot be read; what was presented may be spent. */
  | { readonly outcome: "lost"; readonly kind: "answerLost" | "unreadable"; readonly status?: number };

type Revoked = "done" | "clientRefused" | "unavailable";

/** FreshBooks' token and revoke endpoints. Never throws for errors of the other side. */
export type TokenEndpoint = {
  /** `verifier` is PKCE's. An answer without a refresh token is `unreadable`: such a sign-in would not last. */
  exchangeCode(app: App, code: string, verifier?: string): Promise<TokenAnswer>;
  /**
   * An answer without a refresh token keeps the one presented, as OAuth specifies. `answered` is called when the answer
   * has arrived, before it is read.
   */
  refresh(app: App, refreshToken: string, answered?: () => void | Promise<void>): Promise<TokenAnswer>;
  /** Whether the endpoint answers at all. Presents nothing. */
  answers(app: App): Promise<boolean>;
  /** Whether FreshBooks accepts an access token for reading its user; undefined when inconclusive. */
  takes(accessToken: string): Promise<boolean | undefined>;
  /** Revokes a token. `done` includes tokens unknown to FreshBooks; `unavailable` is any other answer. */
  revoke(app: App, token: string): Promise<Revoked>;
};

type Options = {
  http: Http;
  now?: () => Date;
  /** For one request as a whole. */
  answerWithinMs?: number;
};

/** Subtracted from FreshBooks' lifetime. */
const marginMs = 60_000;
/** The lifetime assumed when FreshBooks does not state one. */
const unknownLifeMs = 3_600_000;
const longestLifeMs = 30 * 24 * 3_600_000;

/** `http` is the API's: FreshBooks has its token endpoint there. Nothing is retried here. */
export function createTokenEndpoint({
  http,
  now = () => new Date(),
  answerWithinMs = 20_000,
}: Options): TokenEndpoint {
  const post = (path: string, app: App, fields: Record<string, string>): Promise<HttpAnswer> => {
    const credentials = { client_id: app.clientId, client_secret: app.clientSecret() };
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    const body = String(new URLSearchParams({ ...credentials, ...fields }));
    return http.send({ method: "POST", path, headers, body }, AbortSignal.timeout(answerWithinMs));
  };

  async function ask(
    app: App,
    fields: Record<string, string>,
    answered?: () => void | Promise<void>,
  ): Promise<TokenAnswer> {
    const sentAt = now();
    try {
      const answer = await post("/auth/oauth/token", app, { ...fields, redirect_uri: app.redirectUri });
      await answered?.();
      return read(answer, sentAt, fields.refresh_token, fields.code ? app.scopes : undefined);
    } catch (error) {
      return toFailed(error);
    }
  }

  return {
    exchangeCode: (app, code, verifier) =>
      ask(app, { grant_type: "authorization_code", code, ...(verifier && { code_verifier: verifier }) }),
    refresh: (app, refreshToken, answered) =>
      ask(app, { grant_type: "refresh_token", refresh_token: refreshToken }, answered),
    answers: async (app) => {
      const { outcome, ...rest } = await ask(app, { grant_type: "refresh_token" });
      return outcome !== "lost" && (outcome !== "unavailable" || ("status" in rest && rest.status < 429));
    },
    takes: async (accessToken) => {
      const headers = { accept: "application/json", authorization: `Bearer ${accessToken}` };
      const request = { method: "GET", path: "/auth/api/v1/users/me", headers } as const;
      try {
        const { status } = await http.send(request, AbortSignal.timeout(answerWithinMs));
        if (status === 200 || status === 401) return status === 200;
        return undefined;
      } catch (error) {
        if (error instanceof HttpFailure) return undefined;
        throw error;
      }
    },
    revoke: async (app, token) => {
      try {
        return toRevoked(await post("/auth/oauth/revoke", app, { token }));
      } catch (error) {
        if (error instanceof HttpFailure) return "unavailable";
        throw error;
      }
    },
  };
}

function toRevoked({ status, json }: HttpAnswer): Revoked {
  if (status >= 200 && status < 300) return "done";
  const error = errorOf(json);
  const judged = status === 400 || status === 401;
  if (judged && (error === "invalid_token" || error === "invalid_grant")) return "done";
  const refused = status === 401 || (status === 400 && isOfClient(error));
  return refused ? "clientRefused" : "unavailable";
}

const isOfClient = (error: unknown): boolean => error === "invalid_client" || error === "unauthorized_client";

type Wire = {
  access_token?: unknown;
  refresh_token?: unknown;
  expires_in?: unknown;
  scope?: unknown;
  error?: unknown;
};

function read(
  { status, headers, json }: HttpAnswer,
  sentAt: Date,
  presented: string | undefined,
  asked: readonly string[] | undefined,
): TokenAnswer {
  if (status === 200) {
    const grant = toGrant(json, sentAt, presented, asked);
    return grant ? { outcome: "granted", grant } : { outcome: "lost", kind: "unreadable", status };
  }
  const error = errorOf(json);
  const refused = status >= 400 && status < 500;
  if (refused && error === "invalid_grant") return { outcome: "refused", status };
  if (refused && isOfClient(error)) return { outcome: "clientRefused", status };
  if (status < 300) return { outcome: "lost", kind: "unreadable", status };
  const retryAfterMs = status === 429 || status === 503 ? toWait(headers["retry-after"], sentAt) : undefined;
  return { outcome: "unavailable", status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** `created_at` is ignored: FreshBooks may send that of an earlier token. */
function toGrant(
  json: unknown,
  issuedAt: Date,
  presented: string | undefined,
  asked: readonly string[] | undefined,
): Grant | undefined {
  const wire: Wire = typeof json === "object" && json !== null ? json : {};
  const access = toToken(wire.access_token);
  const refresh = toToken(wire.refresh_token) ?? presented;
  if (!access || !refresh) return undefined;
  const seconds = Number(wire.expires_in);
  const lifeMs = seconds > 0 ? Math.min(seconds * 1000, longestLifeMs) : unknownLifeMs;
  return {
    accessToken: () => access,
    refreshToken: () => refresh,
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + Math.max(lifeMs - marginMs, lifeMs / 2)),
    scopes: typeof wire.scope === "string" ? wire.scope.split(/\s+/).filter(Boolean) : (asked ?? []),
  };
}

/** Visible characters only: others could not be sent in a header. */
const toToken = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\x21-\x7e]+$/.test(value) ? value : undefined;

const errorOf = (json: unknown): unknown =>
  typeof json === "object" && json !== null ? (json as Wire).error : undefined;

function toWait(header: string | string[] | undefined, now: Date): number | undefined {
  const text = String(header ?? "").trim();
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/** A body that is not JSON says no more than its status: only 2xx may hide tokens. */
function toFailed(error: unknown): TokenAnswer {
  if (!(error instanceof HttpFailure)) throw error;
  const { sent, status } = error;
  if (!sent) return { outcome: "unavailable" };
  if (status !== undefined && status >= 300) return { outcome: "unavailable", status };
  if (status === undefined) return { outcome: "lost", kind: "answerLost" };
  return { outcome: "lost", kind: "unreadable", status };
}
