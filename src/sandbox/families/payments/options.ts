import type { Account } from "../../state/account.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import { type Deed, type PaymentsCall, refused } from "./refusal.ts";

const flags = [
  ...["has_credit_card", "has_ach_transfer", "has_bacs_debit", "has_sepa_debit", "has_acss_debit"],
  ...["has_paypal_smart_checkout", "allow_partial_payments"],
];

const off: Fields = {
  gateway_name: null,
  ...Object.fromEntries(flags.map((flag) => [flag, false])),
  stripe_acss_payment_options: null,
};

/** What is paid online, and whether it exists. */
type Paid = { readonly kind: string; exists(call: PaymentsCall): boolean };

const invoice: Paid = {
  kind: "invoice",
  exists: ({ account, id }) => account.invoices.has(Number(id)),
};
const invoiceProfile: Paid = {
  kind: "invoice_profile",
  exists: ({ account, id }) => account.invoiceProfiles.has(Number(id)),
};
const checkoutLink: Paid = {
  kind: "checkout_link",
  exists: ({ account, id }) => account.checkoutLinks.has(id),
};

/** The account's options: cards, through the first connected gateway. */
export const usualOptions: Deed = (call) => {
  const { account, ask } = call;
  const kind = ask.query.find(({ key }) => key === "entity_type")?.value ?? "";
  const [first] = account.gateways.values();
  const own = first ? { gateway_name: first.fields.gateway_name ?? null, has_credit_card: true } : {};
  return shown(call, { ...off, ...own }, kind, null);
};

export const invoiceOptions: Deed = (call) => {
  const { account, id, settings } = call;
  const set = account.paymentOptions.get(`invoice ${id}`);
  if (!invoice.exists(call) || (!set && settings.unsetPaymentOptions === "notFound")) throw missing();
  return shown(call, set ?? off, "invoice", id);
};

/** Sets options; whether omitted ones stay or are turned off is a setting. */
const setOptions =
  (paid: Paid): Deed =>
  (call) => {
    const { account, id, settings } = call;
    if (!paid.exists(call)) throw missing();
    const sent = bodyOf(call);
    const key = `${paid.kind} ${id}`;
    const before = settings.paymentOptionsMerged ? (account.paymentOptions.get(key) ?? off) : off;
    const named = sent.gateway_name ?? before.gateway_name ?? null;
    // The response for a gateway that is not connected is not recorded.
    if (named !== null && !gatewayOf(account, named))
      throw refused(422, "validation", "Gateway is not connected.", "gateway_name");
    const known = Object.fromEntries(
      flags.filter((flag) => typeof sent[flag] === "boolean").map((flag) => [flag, sent[flag] ?? false]),
    );
    const after: Fields = { ...before, ...known, gateway_name: named };
    account.paymentOptions.set(key, after);
    return shown(call, after, paid.kind, id);
  };

export const setInvoiceOptions = setOptions(invoice);
export const setProfileOptions = setOptions(invoiceProfile);
export const setCheckoutLinkOptions = setOptions(checkoutLink);

const gatewayOf = ({ gateways }: Account, name: unknown) =>
  [...gateways.values()].find(
    ({ fields }) => String(fields.gateway_name).toLowerCase() === String(name).toLowerCase(),
  );

function shown({ account, settings }: PaymentsCall, options: Fields, kind: string, id: string | null) {
  const gateway = gatewayOf(account, options.gateway_name);
  const info: Fields | null = gateway
    ? {
        ...{ id: "abcdef", account_id: "210000012", country: gateway.extras.country ?? null },
        ...{ user_publishable_key: gateway.extras.publishable_key ?? null, can_process_payments: true },
        ...{ currencies: gateway.extras.currencies ?? [], gateway_name: gateway.fields.gateway_name ?? null },
        bank_transfer_enabled: gateway.extras.bank_transfer_enabled ?? false,
      }
    : null;
  const own: Fields = { ...options, entity_type: kind, entity_id: id, gateway_info: info };
  return { status: 200, body: settings.paymentOptionsWrapped ? { payment_options: own } : own };
}

/** The body of a request. Rejects anything but an object. */
export function bodyOf({ ask }: PaymentsCall): Fields {
  try {
    const body: unknown = JSON.parse(ask.body.toString("utf8"));
    if (isFields(body)) return body;
  } catch {
    // checked below
  }
  throw refused(400, "validation", "The request body could not be parsed.");
}

const missing = () => refused(404, "not_found", "The requested resource was not found.");
