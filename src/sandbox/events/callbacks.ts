import { randomBytes } from "node:crypto";
import { withRate } from "../families/rate.ts";
import { opens } from "../oauth/scopes.ts";
import type { Account } from "../state/account.ts";
import type { Callback } from "../state/callback.ts";
import { keep } from "../state/row.ts";
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
  const { sessions, state, settings, clock } = world;
  const holder = sessions.holderOf(token);
  if (!holder) throw unauthenticated();
  const [, accountId = "", id] =
    /^\/events\/account\/([^/]+)\/events\/callbacks(?:\/(\d+))?\/?$/.exec(ask.path) ?? [];
  const account = state.accounts.get(accountId);
  const role = holder.identity.roles.find((each) => each.accountId === accountId)?.role;
  if (!account || !role) throw notFound();
  if (role === "client") throw denied();
  const show = (callback: Callback) => one(showCallback(callback, world));

  if (id === undefined) {
    if (ask.method === "GET") return list(ask, account, world);
    if (ask.method !== "POST") throw noMethod();
    const { event = "", uri = "" } = readCallback(bodyOf(ask), ["event", "uri"], world);
    if (!mayHear(event, holder.scopes, world)) return noScope(settings);
    const callback = keep(
      {
        ...{ id: account.series.next("callback"), accountId, event, uri, verified: false },
        ...{ verifier: newVerifier(), updatedAt: clock.micros() },
      },
      account.callbacks,
      account.series,
      "callback",
    );
    verify(callback, account, holder.identity.id);
    return show(callback);
  }

  const callback = account.callbacks.get(Number(id));
  if (!callback) throw notFound();
  if (ask.method === "GET") return show(callback);
  if (ask.method === "DELETE") {
    account.callbacks.delete(callback.id);
    return { status: 204 };
  }
  if (ask.method !== "PUT") throw noMethod();
  const body = bodyOf(ask);
  const given = { event: callback.event, uri: callback.uri, ...readCallback(body, [], world) };
  if (!mayHear(given.event, holder.scopes, world)) return noScope(settings);
  if (body.verifier !== undefined && body.verifier !== callback.verifier)
    throw invalid(["verifier: Value error, Invalid verifier."]); // text never captured
  const isMoved = given.uri !== callback.uri;
  if (isMoved && settings.changedCallbacksUnverified) callback.verified = false;
  if (body.verifier !== undefined) callback.verified = true;
  Object.assign(callback, { ...given, updatedAt: clock.micros() });
  if (body.resend === true || (isMoved && !callback.verified)) verify(callback, account, holder.identity.id);
  return show(callback);
}

const noMethod = () => new EventsRefusal(405, "The method is not allowed for the requested URL.");

/** As long as the public sample of one. */
const newVerifier = (): string => randomBytes(24).toString("base64url").replace(/[-_]/g, "x");

/** The read scope of the noun is enough; a plan without the noun is not. */
function mayHear(event: string, scopes: readonly string[] | undefined, { settings }: World): boolean {
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

function readCallback(body: Fields, required: readonly string[], { settings }: World) {
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
function list(ask: Ask, { callbacks: all }: Account, { settings, journal }: World): Answer {
  const query = new Map(ask.query.map(({ key, value }) => [key, value]));
  const known = ["page", "per_page", ...(settings.ignoredFilters.includes("event") ? [] : ["search[event]"])];
  for (const key of query.keys()) if (!known.includes(key)) journal.ignore(key);
  const event = known.includes("search[event]") ? query.get("search[event]") : undefined;
  const matching = [...all.values()]
    .filter((callback) => event === undefined || covers(callback.event, event)) // the noun's own matches its verbs
    .sort((a, b) => b.id - a.id);
  const whole = (name: string, otherwise: number) =>
    /^[1-9]\d*$/.test(query.get(name) ?? "") ? Number(query.get(name)) : otherwise;
  const per_page = Math.min(whole("per_page", 15), settings.perPageCap);
  const page = whole("page", 1);
  const rows = matching.slice((page - 1) * per_page, page * per_page);
  return result({
    ...{ page, per_page, pages: Math.ceil(matching.length / per_page), total: matching.length },
    callbacks: rows.map((callback) => showCallback(callback, { settings })),
  });
}

function showCallback(
  { id, event, uri, verified, updatedAt }: Callback,
  { settings: { callbackStamps } }: Pick<World, "settings">,
): Fields {
  const updated_at = callbackStamps === "eastern" ? eastern(updatedAt) : isoUtc(updatedAt);
  return { callbackid: id, event, uri, verified, ...(callbackStamps !== "absent" && { updated_at }) };
}

const one = (callback: Fields): Answer => result({ callback });
const result = (fields: Fields): Answer => ({ status: 200, body: { response: { result: sorted(fields) } } });
