import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { readForm } from "../wire/body.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { type App, appById, isRegistered } from "./apps.ts";
import { type Choice, consentPage, deadEnd } from "./page.ts";
import { everyApp } from "./scopes.ts";

type Fields = ReadonlyMap<string, string>;

const badScope = "The requested scope is invalid, unknown, or malformed.";

/** `/oauth/authorize`, for browsers: GET shows the consent page, whose form posts back to the same path. */
export function authorize(ask: Ask, world: World): Answer {
  if (!/^\/oauth\/authorize\/?$/.test(ask.path)) return deadEnd(404, "Not found", "There is no such page.");
  if (ask.method === "GET") return show(new Map(ask.query.map(({ key, value }) => [key, value])), world);
  if (ask.method === "POST") return decide(readForm(ask), world);
  return deadEnd(405, "Method not allowed", "This page is read with GET and answered with POST.");
}

function show(asked: Fields, { state, settings }: World): Answer {
  const request = read(asked, settings.pkce === "enforced");
  if ("status" in request) return request;
  // An unavailable scope is not detected here: the page lists it like any other.
  return consentPage(request.app.name, request.scopes, peopleIn(state), asked);
}

function decide(form: Fields, { state, sessions, settings }: World): Answer {
  const request = read(form, settings.pkce === "enforced");
  if ("status" in request) return request;
  const { app, redirectUri, scopes } = request;
  if (form.get("decision") !== "approve") {
    const error_description = "The resource owner or authorization server denied the request.";
    return back(form, { error: "access_denied", error_description });
  }
  const identity = state.identities.find(({ name }) => name === form.get("person"));
  if (!identity) return deadEnd(400, "Nobody is signed in", "Choose one of the people of the sandbox.");
  if (!scopes.every((scope) => scope === everyApp || app.scopes.includes(scope))) {
    return settings.badScopeAnswer === "redirect"
      ? back(form, { error: "invalid_scope", error_description: badScope })
      : deadEnd(400, "An error has occurred", badScope);
  }
  const code = sessions.agree({
    ...{ identity, redirectUri, clientId: app.clientId },
    scopes: [...new Set([everyApp, ...scopes])],
    challenge: form.get("code_challenge"),
  });
  return back(form, { code });
}

/** The request, or the response to an invalid one. Never redirects to an unregistered address. */
function read(
  asked: Fields,
  pkceMatters: boolean,
): { app: App; redirectUri: string; scopes: readonly string[] } | Answer {
  const app = appById(asked.get("client_id"));
  if (!app) return deadEnd(500, "Internal server error", "Something went wrong.");
  const redirectUri = asked.get("redirect_uri") ?? "";
  if (!isRegistered(app, redirectUri)) {
    const text = "The requested redirect uri is malformed or doesn't match client redirect URI.";
    return deadEnd(400, "An error has occurred", text);
  }
  if (asked.get("response_type") !== "code") {
    return back(asked, { error: "unsupported_response_type" });
  }
  if (pkceMatters && asked.has("code_challenge") && asked.get("code_challenge_method") !== "S256") {
    return back(asked, {
      error: "invalid_request",
      error_description: "The code challenge method must be S256.",
    });
  }
  const wished = (asked.get("scope") ?? "").split(" ").filter(Boolean);
  return { app, redirectUri, scopes: wished.length > 0 ? wished : app.scopes };
}

function back(asked: Fields, answer: Record<string, string>): Answer {
  const to = new URL(asked.get("redirect_uri") ?? "");
  const state = asked.get("state");
  for (const [key, value] of Object.entries({ ...answer, ...(state !== undefined && { state }) }))
    to.searchParams.set(key, value);
  return { status: 302, headers: { location: to.href, "cache-control": "no-store" } };
}

/** Everybody in the books, with what they can reach. */
const peopleIn = ({ identities, businesses }: State): Choice[] =>
  identities.map(({ name, firstName, lastName, memberships, roles }) => {
    const owned = memberships.map(({ businessId }) => businesses.get(businessId)?.name ?? businessId);
    const note =
      roles.length === 0
        ? ", no accounting"
        : roles.every(({ role }) => role === "client")
          ? ", in accounting a client only"
          : "";
    return { value: name, label: `${firstName} ${lastName} (${name}): ${owned.join(", ")}${note}` };
  });
