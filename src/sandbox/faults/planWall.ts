import { isLedger, ledgerDenied } from "../families/ledger.ts";
import { accountNouns, businessNouns } from "../families/nouns.ts";
import { derived } from "../ledger/index.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { planGate, refusalOf } from "./shapes.ts";

const inAccount = { ...accountNouns, ...derived };

/** The nouns of the businessId families by the routes that serve them: `GET project/#`. */
const routes = new Map<string, string>(
  Object.entries(businessNouns).flatMap(([name, { deeds }]) =>
    deeds.map(([route]): [string, string] => [route, name]),
  ),
);

/** The response of a plan that lacks the requested noun; undefined lets the request through, and 401s as well. */
export function planWall(ask: Ask, { sessions, settings }: World): Answer | undefined {
  const { nounsNotInPlan, planGateStatus } = settings;
  if (nounsNotInPlan.length === 0 || !sessions.identityOf(bearer(ask))) return undefined;
  const noun = nounOf(ask);
  if (noun === undefined || !nounsNotInPlan.includes(noun)) return undefined;
  if (noun === ofLedger) return ledgerDenied();
  return planGateStatus === 200 ? planGate(ask, settings) : refusalOf(ask, settings, { status: 403 });
}

/** Everything under the UUID of a business. */
const ofLedger = "ledgerAccounts";

function nounOf({ method, path }: Ask): string | undefined {
  if (isLedger(path)) return ofLedger;
  const accounting = /^\/accounting\/account\/[^/]+\/([^/]+\/[^/]+)/.exec(path)?.[1];
  if (accounting) return Object.entries(inAccount).find(([, noun]) => noun.path === accounting)?.[0];
  if (/^\/auth\/api\/v1\/(businesses\/\d+\/(team_members|staffs)|users\/business\/)/.test(path))
    return "team";
  const business = /^\/(?:projects|timetracking|comments)\/business\/\d+\/(.+?)\/?$/.exec(path)?.[1];
  return business && routes.get(`${method} ${business.replace(/\/\d+(?=\/|$)/g, "/#")}`);
}
