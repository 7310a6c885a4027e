import { randomBytes } from "node:crypto";
import type { Settings } from "../control/settings.ts";
import { withRate } from "../families/rate.ts";
import { opens } from "../oauth/scopes.ts";
import type { Account } from "../state/account.ts";
import type { Callback } from "../state/callback.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { type Fields, isFields, sorted } from "../wire/json.ts";
import { eastern, isoUtc } from "../wire/stamps.ts";
import { covers, eventNouns, nounOf } from "./nouns.ts";
import {
  denied,
  EventsRefusal,
  invalid,
  noScope,
  notFound,
  toRefusalAnswer,
  unauthenticated,
} from "./refusal.ts";

/** Sends a callback its verifier. */
export type Verify = (callback: Callback, account: Account, identityId: number) => void;

type Send = (callback: Callback) => void;
type Call = {
  readonly ask: Ask;
  readonly world: World;
  readonly account: Account;
  readonly scopes: readonly string[] | undefined;
};

/** `/events/account/{accountId}/events/callbacks[/{id}]` */
export function callbacks(ask: Ask, world: World, verify: Verify): Answer {
  const token = bearer(ask);
  return withRate(
    world,
    token ?? "",
    "others",
    () => toRefusalAnswer(new EventsRefusal(429, "Rate limit exceeded.")),
    () => {
      try {
        return serve(ask, world, token, verify);
      } catch (refusal) {
        if (!(refusal instanceof EventsRefusal)) throw refusal;
        return toRefusalAnswer(refusal);
      }
    },
  );
}

function serve(ask: Ask, world: World, token: string | undefined, verify: Verify): Answer {
  const { sessions, state, settings } = world;
  const holder = sessions.holderOf(token);
  if (!holder) throw unauthenticated();
  const [, accountId = "", id] =
    /^\/events\/account\/([^/]+)\/events\/callbacks(?:\/(\d+))?\/?$/.exec(ask.path) ?? [];
  const account = state.accounts.get(accountId);
  const role = holder.identity.roles.find((each) => each.accountId === accountId)?.role;
  if (!account || !role) throw notFound();
  if (role === "client") throw denied();
  const call: Call = { ask, world, account, scopes: holder.scopes };
  const send: Send = (callback) => verify(callback, account, holder.identity.id);

  if (id === undefined && ask.method === "GET") return list(call);
  if (id === undefined && ask.method === "POST") return register(call, send);
  if (id === undefined) throw noMethod();
  const callback = account.callbacks.get(Number(id));
  if (!callback) throw notFound();
  if (ask.method === "GET") return show(callback, settings);
  if (ask.method === "PUT") return change(callback, call, send);
  if (ask.method !== "DELETE") throw noMethod();
  account.callbacks.delete(callback.id);
  return { status: 204 };
}

function register({ ask, world, account, scopes }: Call, send: Send): Answer {
  const { settings, clock } = world;
  const { event = "", uri = "" } = readCallback(bodyOf(ask), ["event", "uri"], settings);
  if (!mayHear(event, scopes, settings)) return noScope(settings);
  const { accountId } = account.seed;
  const callback: Callback = {
    ...{ id: account.series.next("callback"), accountId, event, uri, verified: false },
    ...{ verifier: newVerifier(), updatedAt: clock.micros() },
  };
  account.callbacks.set(callback.id, callback);
  send(callback);
  return show(callback, settings);
}

/** The right verifier verifies, `resend` sends it again, and event and URI replace the old ones. */
function change(callback: Callback, { ask, world, scopes }: Call, send: Send): Answer {
  const { settings, clock } = world;
  const body = bodyOf(ask);
  const given = readCallback(body, [], settings);
  if (given.event !== undefined && !mayHear(given.event, scopes, settings)) return noScope(settings);
  if (body.verifier !== undefined && body.verifier !== callback.verifier)
    throw invalid(["verifier: Value error, Invalid verifier."]); // text never captured
  const isMoved = given.uri !== undefined && given.uri !== callback.uri;
  if (isMoved && settings.changedCallbacksUnverified) callback.verified = false;
  if (body.verifier !== undefined) callback.verified = true;
  Object.assign(callback, { ...given, updatedAt: clock.micros() });
  if (body.resend === true || (isMoved && !callback.verified)) send(callback);
  return show(callback, settings);
}

const noMethod = () => new EventsRefusal(405, "The method is not allowed for the requested URL.");

/** As long as the public sample of one. */
const newVerifier = (): string => randomBytes(24).toString("base64url").replace(/[-_]/g, "x");

/** The read scope of the noun is enough; a plan without the noun is not. */
function mayHear(event: string, scopes: readonly string[] | undefined, settings: Settings): boolean {
  const noun = eventNouns.get(nounOf(event, settings) ?? "");
  if (noun && settings.nounsNotInPlan.includes(noun.plan)) throw denied();
  return !noun || opens(scopes, `user:${noun.scope}:read`);
}

function bodyOf({ body }: Ask): Fields {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw invalid(["body: JSON decode error"]); // text never captured
  }
  if (isFields(value) && isFields(value.callback)) return value.callback;
  throw invalid(["callback: Field required"]);
}

function readCallback(body: Fields, required: readonly string[], settings: Settings) {
  const { event, uri } = body;
  const details = required.flatMap((name) => (body[name] === undefined ? [`${name}: Field required`] : []));
  if (event !== undefined && nounOf(String(event), settings) === undefined)
    details.push("event: Value error, Unrecognized event.");
  if (uri !== undefined) details.push(...uriProblems(String(uri), settings.callbacksRequireHttps));
  if (details.length > 0) throw invalid(details);
  return {
    ...(event !== undefined && { event: String(event) }),
    ...(uri !== undefined && { uri: String(uri) }),
  };
}

function uriProblems(uri: string, requiresHttps: boolean): string[] {
  if (!URL.canParse(uri)) return ["uri: Input should be a valid URL, relative URL without a base"];
  const { protocol } = new URL(uri);
  if (protocol === "https:" || (protocol === "http:" && !requiresHttps)) return [];
  return [`uri: URL scheme should be ${requiresHttps ? "'https'" : "'http' or 'https'"}`];
}

/** Newest first; that order was not captured. */
function list({ ask, account, world: { settings, journal } }: Call): Answer {
  const query = new Map(ask.query.map(({ key, value }) => [key, value]));
  const known = ["page", "per_page", ...(settings.ignoredFilters.includes("event") ? [] : ["search[event]"])];
  for (const key of query.keys()) if (!known.includes(key)) journal.ignore(key);
  const event = known.includes("search[event]") ? query.get("search[event]") : undefined;
  const matching = [...account.callbacks.values()]
    .filter((callback) => event === undefined || covers(callback.event, event)) // the noun's own matches its verbs
    .sort((a, b) => b.id - a.id);
  const whole = (name: string, otherwise: number) =>
    /^[1-9]\d*$/.test(query.get(name) ?? "") ? Number(query.get(name)) : otherwise;
  const per_page = Math.min(whole("per_page", 15), settings.perPageCap);
  const page = whole("page", 1);
  const rows = matching.slice((page - 1) * per_page, page * per_page);
  return result({
    ...{ page, per_page, pages: Math.ceil(matching.length / per_page), total: matching.length },
    callbacks: rows.map((callback) => showCallback(callback, settings)),
  });
}

function showCallback(
  { id, event, uri, verified, updatedAt }: Callback,
  { callbackStamps }: Settings,
): Fields {
  const updated_at = callbackStamps === "eastern" ? eastern(updatedAt) : isoUtc(updatedAt);
  return { callbackid: id, event, uri, verified, ...(callbackStamps !== "absent" && { updated_at }) };
}

const show = (callback: Callback, settings: Settings): Answer =>
  result({ callback: showCallback(callback, settings) });
const result = (fields: Fields): Answer => ({ status: 200, body: { response: { result: sorted(fields) } } });
