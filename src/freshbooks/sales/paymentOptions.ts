import type { AccountId, InvoiceId, InvoiceProfileId } from "../../values/ids.ts";
import { toCurrency } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, MismatchError, type Origin } from "../errors.ts";
import { readPayments, sendPayments } from "../families/payments.ts";
import { countSingle } from "../lists/byIds.ts";
import { toBody } from "../records/body.ts";
import type { Wire } from "../records/field.ts";
import { code, flag, flagOrNull, text } from "../records/kinds.ts";
import { readOnly } from "../records/modifiers.ts";
import { inner, listOrNull } from "../records/nested.ts";
import { record, type Sent, type Shown, standingAlone, view } from "../records/record.ts";
import { toText } from "../records/wire.ts";
import { carryOut, type Written } from "../writes/write.ts";

const processorRecord = view("payment processor", {
  name: text("gateway_name"),
  country: text("country"),
  currencies: listOrNull("currencies", (wire) => toCurrency(toText(wire))),
  acceptsBankTransfers: flagOrNull("bank_transfer_enabled"),
  canProcessPayments: flagOrNull("can_process_payments"),
});

/** Online payment options. An omitted flag is off. */
export const paymentOptionsRecord = record("payment options", {
  gateway: code("gateway_name"), // "stripe" and "Stripe" were recorded
  acceptsCreditCards: flag("has_credit_card", false),
  acceptsAchTransfers: flag("has_ach_transfer", false),
  acceptsBacsDebit: flag("has_bacs_debit", false),
  acceptsSepaDebit: flag("has_sepa_debit", false),
  acceptsAcssDebit: flag("has_acss_debit", false),
  acceptsPaypal: flag("has_paypal_smart_checkout", false),
  allowsPartialPayments: flag("allow_partial_payments", false),
  processor: readOnly(inner("gateway_info", processorRecord)),
});

export type PaymentOptions = Shown<typeof paymentOptionsRecord>;
export type PaymentOptionsInput = Sent<typeof paymentOptionsRecord>;

/** The payment methods, each of which is on or off. */
export const waysToPay = [
  ...(["acceptsCreditCards", "acceptsAchTransfers", "acceptsBacsDebit", "acceptsSepaDebit"] as const),
  ...(["acceptsAcssDebit", "acceptsPaypal"] as const),
] as const;

/** All writable options. */
export const optionNames = ["gateway", ...waysToPay, "allowsPartialPayments"] as const;

/** The owner of the options, in FreshBooks' words. */
export type PaidOnline = {
  readonly kind: "invoice" | "invoice_profile" | "checkout_link";
  readonly id: string;
};

/** The options in a response. Throws for another record's, and when missing. */
export function optionsIn(wire: Wire, accountId: AccountId, origin: Origin, of?: PaidOnline): PaymentOptions {
  const own = wire.payment_options === undefined ? wire : wire.payment_options;
  if (typeof own !== "object" || own === null || !("has_credit_card" in own || "gateway_name" in own))
    throw new FreshBooksError("unavailable", "FreshBooks answered without payment options");
  const { entity_type: kind, entity_id: id } = own as Wire;
  const isOther = (sent: unknown, expected: string) =>
    sent !== undefined && sent !== null && String(sent) !== expected;
  if (of && (isOther(kind, of.kind) || isOther(id, of.id))) throw new MismatchError(["id"]);
  return paymentOptionsRecord.read(own, standingAlone(accountId, origin));
}

/** The online payment options of one account: its defaults, and those of each invoice. */
export function paymentOptionsOf(session: Session, accountId: AccountId) {
  const read = async (place: string, of?: PaidOnline): Promise<PaymentOptions | null> => {
    try {
      return await readPayments(session, accountId, place, (wire, origin) =>
        optionsIn(wire, accountId, origin, of),
      );
    } catch (error) {
      if (error instanceof FreshBooksError && error.reason === "notFound") return null;
      throw error;
    }
  };
  const placeOf = ({ kind, id }: PaidOnline) => `${kind}/${id}/payment_options`;
  const toInvoice = (id: InvoiceId): PaidOnline => ({ kind: "invoice", id });
  const now = (id: InvoiceId) => read(placeOf(toInvoice(id)), toInvoice(id));

  const set = (of: PaidOnline, input: PaymentOptionsInput): Promise<Written<PaymentOptions>> => {
    const { gateway, ...others } = input;
    // No gateway is omitted from the request, and confirmed like the others.
    const body = toBody(paymentOptionsRecord.writes, gateway === null ? others : input);
    const send = () =>
      sendPayments(session, "POST", accountId, placeOf(of), body, (wire, origin) =>
        optionsIn(wire, accountId, origin, of),
      );
    return carryOut(paymentOptionsRecord.writes, input, send, { subject: ["id"] });
  };

  return {
    /** The defaults that FreshBooks' own app gives to new invoices; null without any. */
    usual: () => read("payment_options?entity_type=invoice"),
    /** Null for an invoice that has none. One request for each. */
    ofInvoice: async ({ id }: { readonly id: InvoiceId }): Promise<PaymentOptions | null> => {
      countSingle(session.singles, "payment options");
      return now(id);
    },
    now,
    /** Always sends all options, since FreshBooks may keep or drop omitted ones. */
    set: (id: InvoiceId, input: PaymentOptionsInput) => set(toInvoice(id), input),
    /** Options of a profile can be set; reading them is not recorded. */
    setOfProfile: (id: InvoiceProfileId, input: PaymentOptionsInput) =>
      set({ kind: "invoice_profile", id }, input),
  };
}
