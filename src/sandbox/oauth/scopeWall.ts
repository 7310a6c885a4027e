import { denied as accountingDenied, toErrorAnswer } from "../families/accounting/errors.ts";
import { denied as businessDenied } from "../families/business/errors.ts";
import { isLedger, ledgerDenied } from "../families/ledger.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { opens, scopeNeeded } from "./scopes.ts";

/** 403 for a live token without the endpoint's scope; undefined lets all others through, 401s included. */
export function scopeWall(ask: Ask, { sessions, settings }: World): Answer | undefined {
  const needed = scopeNeeded(ask);
  const holder = needed ? sessions.holderOf(bearer(ask)) : undefined;
  if (!needed || !holder || opens(holder.scopes, needed)) return undefined;
  if (settings.missingScopeBody === "oauth") {
    const error_description = "The access token does not have the required scope(s).";
    return { status: 403, body: { error: "insufficient_scope", error_description } };
  }
  return byFamily(ask, settings);
}

/** The real response was never captured; this is what the families send to a role without access. */
function byFamily(ask: Ask, settings: World["settings"]): Answer {
  if (isLedger(ask.path)) return ledgerDenied();
  if (ask.path.startsWith("/accounting/")) return toErrorAnswer(accountingDenied(), ask, settings);
  if (ask.path.startsWith("/uploads/")) return { status: 403, body: { error: "Permission denied" } };
  if (ask.path.startsWith("/payments/"))
    return {
      ...{ status: 403, body: { error_type: "forbidden", message: "Permission Denied." } },
      headers: { "content-type": "application/vnd.api+json" },
    };
  if (ask.path.startsWith("/auth/"))
    return { status: 403, body: { error: "forbidden", error_description: "Permission Denied." } };
  const { status, body } = businessDenied();
  return { status, body, headers: { "content-type": "application/vnd.api+json" } };
}
