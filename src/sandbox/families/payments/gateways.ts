import type { Fields } from "../../wire/json.ts";
import type { Deed } from "./refusal.ts";

/** Accounts behind gateways: a list of one object in 2020, the object itself in 2026, with another name in it. */
export const gatewayAccounts: Deed = ({ account, settings }) => {
  const accounts: Fields = Object.fromEntries(
    [...account.gateways.values()].map(({ fields, extras }) => [String(fields.gateway_name), extras]),
  );
  const { stripe = null, fbpay = null, ...others } = accounts;
  const body: Fields =
    settings.gatewayAccounts === "list"
      ? { gateway_connections: [{ fbpay, stripe, paypal: null, ...others }] }
      : { stripe: null, fbpay, stripe_unified: stripe, ...others };
  return { status: 200, body };
};
