import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { billingOf } from "../work/billing.ts";
import type { Billing, Call, Deed } from "./business/deed.ts";
import {
  denied,
  noMethod,
  noRoute,
  notFound,
  Rejection,
  tooMany,
  unauthenticated,
} from "./business/errors.ts";
import { readQuery } from "./business/query.ts";
import { mayWrite, visitorOf } from "./business/visitor.ts";
import { businessNouns } from "./nouns.ts";
import { withRate } from "./rate.ts";

/** By method and path, in which `#` is a number: `GET project/#`. */
const deeds = new Map<string, Deed>(Object.values(businessNouns).flatMap(({ deeds }) => deeds));
const paths = new Set([...deeds.keys()].map((key) => key.split(" ")[1]));

/** `/projects`, `/timetracking` and `/comments`, all with `/business/{businessId}/…`: three paths to one API. */
export function business(ask: Ask, world: World): Answer {
  const token = bearer(ask);
  return withRate(
    world,
    token ?? "",
    "others",
    () => toAnswer(tooMany()),
    () => answerTo(ask, world, token),
  );
}

function answerTo(ask: Ask, world: World, token: string | undefined): Answer {
  try {
    const body = serve(ask, world, token);
    return body ? { status: 200, headers, body } : { status: 204, headers };
  } catch (rejection) {
    if (!(rejection instanceof Rejection)) throw rejection;
    return toAnswer(rejection);
  }
}

function serve(ask: Ask, { sessions, state, settings, clock, journal }: World, token: string | undefined) {
  const identity = sessions.identityOf(token);
  if (!identity) throw unauthenticated(settings);
  const [, businessId, path = ""] = /^\/\w+\/business\/(\d+)\/(.+?)\/?$/.exec(ask.path) ?? [];
  if (businessId === undefined) throw noRoute();
  const work = state.work.get(Number(businessId));
  const visitor = work && visitorOf(identity, work);
  if (!visitor) throw notFound();

  const route = path.replace(/\/\d+(?=\/|$)/g, "/#");
  const deed = deeds.get(`${ask.method} ${route}`);
  if (!deed) throw paths.has(route) ? noMethod() : noRoute();
  if (ask.method !== "GET" && !mayWrite(visitor)) throw denied();

  const query = readQuery(ask, settings, journal);
  let billing: Billing | undefined;
  const call: Call = {
    ...{ ask, query, work, visitor, settings, clock },
    ids: (path.match(/(?<=\/)\d+(?=\/|$)/g) ?? []).map(Number),
    get billing() {
      billing ??= billingOf(work.account, settings);
      return billing;
    },
  };
  const body = deed(call);
  query.end();
  return body;
}

const headers = { "content-type": "application/vnd.api+json", "x-version": "2606.32.0" };
const toAnswer = ({ status, body }: Rejection): Answer => ({ status, headers, body });
