import { createHash } from "node:crypto";
import { revoke, token } from "../oauth/token.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { steadyUuid } from "../wire/json.ts";
import { invitation } from "./auth/invitation.ts";
import { me } from "./auth/me.ts";
import { businessWithPeople, team } from "./auth/team.ts";
import { withRate } from "./rate.ts";

/** `/auth/…`: identities, and the tokens to prove them. */
export function auth(ask: Ask, world: World): Answer {
  const tooMany = { error: "rate_limited", error_description: "Rate limit exceeded." };
  const answer = withRate(
    world,
    bearer(ask) ?? "",
    "others",
    () => ({ status: 429, body: tooMany }),
    () => answerTo(ask, world),
  );
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "max-age=0, private, must-revalidate",
    "x-request-id": steadyUuid(ask.readable, world.clock.micros()),
    "x-runtime": "0.042",
    etag: `W/"${createHash("md5").update(JSON.stringify(answer.body)).digest("hex")}"`,
  };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function answerTo(ask: Ask, world: World): Answer {
  const route = `${ask.method} ${ask.path.replace(/\/$/, "")}`;
  if (route === "POST /auth/oauth/token") return token(ask, world);
  if (route === "POST /auth/oauth/revoke") return revoke(ask, world);

  const identity = world.sessions.identityOf(bearer(ask));
  if (!identity) {
    return {
      status: 401,
      body: {
        error: "unauthenticated",
        error_description: "This action requires authentication to continue.",
      },
    };
  }
  if (route === "GET /auth/api/v1/users/me")
    return { status: 200, body: { response: me(identity, world.state, world.settings) } };
  return (
    invitation(ask, identity, world) ??
    team(ask, identity, world) ??
    businessWithPeople(ask, identity, world) ?? {
      status: 404,
      body: { error: "not_found", error_description: "Requested resource could not be found." },
    }
  );
}
