import type { Settings } from "../control/settings.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { changeLink, createLink, deleteLink } from "./payments/checkoutLinks.ts";
import { gatewayAccounts } from "./payments/gateways.ts";
import {
  invoiceOptions,
  setCheckoutLinkOptions,
  setInvoiceOptions,
  setProfileOptions,
  usualOptions,
} from "./payments/options.ts";
import { type Deed, PaymentsRefusal, refused } from "./payments/refusal.ts";
import { withRate } from "./rate.ts";

/** By method and path, in which `#` is a record: `POST invoice/#/payment_options`. */
const deeds = new Map<string, Deed>([
  ["GET gateway", gatewayAccounts],
  ["GET payment_options", usualOptions],
  ["GET invoice/#/payment_options", invoiceOptions],
  ["POST invoice/#/payment_options", setInvoiceOptions],
  ["POST invoice_profile/#/payment_options", setProfileOptions],
  ["POST checkout_link/#/payment_options", setCheckoutLinkOptions],
  ["POST checkout-links", createLink],
  ["PUT checkout-links/#", changeLink],
  ["DELETE checkout-links/#", deleteLink],
]);
const paths = new Set([...deeds.keys()].map((key) => key.split(" ")[1]));

/** `/payments/account/{accountId}/…`: unwrapped bodies shared by all, and its own errors. */
export function payments(ask: Ask, world: World): Answer {
  const token = bearer(ask);
  return withRate(
    world,
    token ?? "",
    "others",
    () => toAnswer(refused(429, "rate_limited", "Rate limit exceeded."), world.settings),
    () => answerTo(ask, world, token),
  );
}

function answerTo(ask: Ask, world: World, token: string | undefined): Answer {
  try {
    return { ...serve(ask, world, token), headers };
  } catch (refusal) {
    if (!(refusal instanceof PaymentsRefusal)) throw refusal;
    return toAnswer(refusal, world.settings);
  }
}

function serve(ask: Ask, { sessions, state, settings, clock, journal }: World, token: string | undefined) {
  const identity = sessions.identityOf(token);
  if (!identity) throw refused(401, "unauthorized", "This action requires authentication to continue.");
  const [, accountId = "", path = ""] = /^\/payments\/account\/([^/]+)\/(.+?)\/?$/.exec(ask.path) ?? [];
  const account = state.accounts.get(accountId);
  const role = identity.roles.find((each) => each.accountId === accountId)?.role;
  if (!account || !role) throw notFound();
  const route = path.replace(/\/(?:\d+|[0-9a-f]{32})(?=\/|$)/g, "/#");
  const deed = deeds.get(`${ask.method} ${route}`);
  if (!deed) throw paths.has(route) ? refused(405, "method_not_allowed", "Method not allowed.") : notFound();
  if (role === "client") throw refused(403, "forbidden", "Permission Denied.");
  const [id = ""] = /(?<=\/)(?:\d+|[0-9a-f]{32})(?=\/|$)/.exec(path) ?? [];
  return deed({ ask, id, account, settings, clock, journal });
}

const notFound = () => refused(404, "not_found", "The requested resource was not found.");
const headers = { "content-type": "application/vnd.api+json" };

/** Two shapes of a field's error have been seen. */
function toAnswer({ status, kind, message, field }: PaymentsRefusal, { paymentsErrors }: Settings): Answer {
  const details = field ? [{ field, message }] : [];
  const body =
    paymentsErrors === "flat"
      ? { error_type: kind, message, ...(field && { errors: [{ error_type: kind, message, field }] }) }
      : { errors: { message, error_type: kind, details } };
  return { status, headers, body };
}
