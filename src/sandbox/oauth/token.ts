import type { World } from "../state/world.ts";
import { readForm } from "../wire/body.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { type App, appWith } from "./apps.ts";
import type { Pair } from "./pairs.ts";

const tokenPath = /^\/auth\/oauth\/token\/?$/;

/** Records the refresh token of every request, even if a fault then hides it from the server. */
export function notePresented(ask: Ask, { sessions }: World): void {
  if (ask.method !== "POST" || !tokenPath.test(ask.path)) return;
  const refreshToken = readForm(ask).get("refresh_token");
  if (refreshToken !== undefined) sessions.ledger.note(refreshToken);
}

/** `POST /auth/oauth/token`: exchanges a code or a refresh token, valid once, for a pair. */
export function token(ask: Ask, { sessions, clock }: World): Answer {
  const form = readForm(ask);
  const app = appOf(ask, form);
  if (!app) return invalidClient;
  const pair = pairFor(form.get("grant_type"), form, app, sessions);
  if (pair === "unsupported")
    return oauthError(400, "unsupported_grant_type", "The authorization grant type is not supported.");
  if (!pair) {
    return oauthError(
      400,
      "invalid_grant",
      "The provided authorization grant is invalid, expired, revoked, or was issued to another client.",
    );
  }
  return {
    status: 200,
    body: {
      access_token: pair.access,
      token_type: "Bearer",
      expires_in: Math.max(0, Math.floor(pair.expiresMs / 1000) - Math.floor(clock.now() / 1000)),
      refresh_token: pair.refresh,
      scope: pair.scopes?.join(" "),
      created_at: pair.createdAt,
      direct_buy_tokens: {},
    },
  };
}

function pairFor(
  grant: string | undefined,
  form: ReadonlyMap<string, string>,
  { clientId }: App,
  sessions: World["sessions"],
): Pair | "unsupported" | undefined {
  if (grant === "refresh_token") return sessions.refresh(clientId, form.get(grant) ?? "");
  if (grant !== "authorization_code") return "unsupported";
  return sessions.redeemCode({
    clientId,
    code: form.get("code") ?? "",
    redirectUri: form.get("redirect_uri"),
    verifier: form.get("code_verifier"),
  });
}

/** `POST /auth/oauth/revoke`: the token is revoked at once. An unknown one is no error. */
export function revoke(ask: Ask, { sessions }: World): Answer {
  const form = readForm(ask);
  const app = appOf(ask, form);
  if (!app) return invalidClient;
  sessions.revoke(app.clientId, form.get("token") ?? "");
  return { status: 200, body: {} };
}

/** The app is named in the body or by basic authentication. */
function appOf({ headers }: Ask, form: ReadonlyMap<string, string>): App | undefined {
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (!basic) return appWith(form.get("client_id"), form.get("client_secret"));
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(basic, "base64").toString()) ?? [];
  return appWith(decoded(id), decoded(secret));
}

/** Some encode both before they join them, as RFC 6749 has it; others do not. */
function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

const oauthError = (status: number, error: string, error_description: string): Answer => ({
  status,
  body: { error, error_description },
});

const invalidClient = oauthError(
  401,
  "invalid_client",
  "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.",
);
