import { readForm } from "../body.ts";
import type { Answer, Ask } from "../exchange.ts";
import { app } from "../identities.ts";
import { lifetimeSeconds } from "../sessions.ts";
import type { World } from "../world.ts";

const scope = [
  "user:profile:read",
  ...[
    "business",
    "clients",
    "invoices",
    "payments",
    "expenses",
    "uploads",
    "projects",
    "time_entries",
    "billable_items",
    "teams",
  ].flatMap((noun) => [`user:${noun}:read`, `user:${noun}:write`]),
].join(" ");

/** `POST /auth/oauth/token`: a code or a refresh token, each good once, for a pair of tokens. */
export function token(ask: Ask, { sessions }: World): Answer {
  const form = readForm(ask);
  if (!isOurApp(ask, form)) return invalidClient;
  const grant = form.get("grant_type");
  if (grant !== "authorization_code" && grant !== "refresh_token") {
    return oauthError(400, "unsupported_grant_type", "The authorization grant type is not supported.");
  }
  const pair = sessions.redeem(grant, form.get(grant === "refresh_token" ? grant : "code") ?? "");
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
      expires_in: lifetimeSeconds,
      refresh_token: pair.refresh,
      scope,
      created_at: pair.createdAt,
      direct_buy_tokens: {},
    },
  };
}

/** `POST /auth/oauth/revoke`: the token stops working at once. */
export function revoke(ask: Ask, { sessions }: World): Answer {
  const form = readForm(ask);
  if (!isOurApp(ask, form)) return invalidClient;
  sessions.revoke(form.get("token") ?? "");
  return { status: 200, body: {} };
}

/** The app names itself in the body or by basic authentication. */
function isOurApp({ headers }: Ask, form: ReadonlyMap<string, string>): boolean {
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (basic) return Buffer.from(basic, "base64").toString() === `${app.clientId}:${app.clientSecret}`;
  return form.get("client_id") === app.clientId && form.get("client_secret") === app.clientSecret;
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
