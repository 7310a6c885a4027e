import { type AccountId, type CheckoutLinkId, toCheckoutLinkId, toItemId } from "../../values/ids.ts";
import { isSameDecimal, isSameMoney, type Money, toDecimal, toMoney } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { doPayments, sendPayments } from "../families/payments.ts";
import { toBody } from "../records/body.ts";
import type { Field, Wire, Write } from "../records/field.ts";
import { account, flagOrNull, text } from "../records/kinds.ts";
import { shown } from "../records/modifiers.ts";
import { listOrNull } from "../records/nested.ts";
import { changed, type Made, record, type Shown, standingAlone } from "../records/record.ts";
import { idOrNull, orNull } from "../records/wire.ts";
import { single, toNumber } from "../records/writing.ts";
import { carryOut, type Written } from "../writes/write.ts";
import {
  optionsIn,
  type PaymentOptions,
  type PaymentOptionsInput,
  paymentOptionsRecord,
} from "./paymentOptions.ts";

/** No response of checkout links is recorded: values it omits may have been applied. */
const asFarAsShown = <Sent, Seen>(write: Write<Sent, Seen>): Write<Sent, Seen> => ({
  ...write,
  unconfirmed: (sent, seen, given) =>
    seen === null || seen === undefined ? [] : write.unconfirmed(sent, seen, given),
});

const flagAt = (key: string): Field<boolean | null> => ({
  ...flagOrNull(key),
  write: asFarAsShown(single<boolean>(key, (sent) => sent ?? false, undefined, false)),
});

/** The amount and its currency are separate keys. */
const amount: Field<Money | null> = {
  ...shown(["amount", "currency"], ({ amount: sum, currency }) =>
    sum === undefined || sum === null ? null : toMoney({ amount: sum as string, code: currency as string }),
  ),
  write: {
    toWire: (sent) => ({ amount: sent?.amount ?? null, currency: sent?.currency ?? null }),
    wireKeys: { amount: ["amount"], currency: ["currency"] },
    unconfirmed: (sent, seen) => (!sent || !seen || isSameMoney(sent, seen) ? [] : [[]]),
  },
};

type Tax = { readonly name: string | null; readonly percent: string };

const isSameTax = (sent: Tax, seen: Tax | undefined): boolean =>
  sent.name?.trim() === seen?.name && isSameDecimal(sent.percent, seen?.percent ?? "");

const taxes: Field<readonly Tax[] | null> = {
  ...listOrNull("taxes", (wire) => {
    const { name, amount: percent } = wire as { name?: unknown; amount: string | number };
    return { name: orNull(name), percent: toDecimal(percent) };
  }),
  write: asFarAsShown(
    single<readonly Tax[]>(
      "taxes",
      (sent) => (sent ?? []).map(({ name, percent }) => ({ name, amount: toNumber(percent) })),
      (sent, seen) => sent.length === seen.length && sent.every((tax, at) => isSameTax(tax, seen[at])),
      [],
    ),
  ),
};

const textAt = (key: string): Field<string | null> => {
  const field = text(key);
  return { ...field, write: asFarAsShown(field.write) };
};

/** The response to a write. Any part of it may be missing. */
const checkoutLinkRecord = record("checkout link", {
  accountId: account,
  id: shown("id", ({ id }) => {
    const number = idOrNull(id);
    return number === null ? null : toCheckoutLinkId(number);
  }),
  itemId: {
    ...shown("item_id", ({ item_id: id }) => {
      const number = idOrNull(id);
      return number === null ? null : toItemId(number);
    }),
    write: asFarAsShown(single<string>("item_id", (sent) => sent)),
  },
  itemName: textAt("item_name"),
  amount,
  note: textAt("note"),
  active: flagAt("is_active"),
  notifiesBusiness: flagAt("send_admin_receipt"),
  taxes,
});

export type CheckoutLink = Shown<typeof checkoutLinkRecord>;
export type NewCheckoutLink = Made<typeof checkoutLinkRecord>;

/** The content of a response, with or without a wrapper. */
function inside(wire: Wire): Wire {
  const [only, ...others] = Object.values(wire);
  const isWrapper = others.length === 0 && typeof only === "object" && only !== null && !Array.isArray(only);
  return isWrapper ? (only as Wire) : wire;
}

/** The checkout links of one account, which can be written but not read. */
export function checkoutLinksOf(session: Session, accountId: AccountId) {
  const path = (id: CheckoutLinkId) => `checkout-links/${id}`;
  const { writes } = checkoutLinkRecord;
  const read = (wire: Wire): CheckoutLink => checkoutLinkRecord.read(inside(wire), standingAlone(accountId));
  const named = (id: CheckoutLinkId): CheckoutLink => changed(read({}), { id });

  return {
    /** `day` is today in the time zone of the business. */
    create: (input: NewCheckoutLink, day: string): Promise<Written<CheckoutLink>> =>
      carryOut(writes, input, () =>
        doPayments(
          session,
          "POST",
          accountId,
          "checkout-links",
          { ...toBody(writes, input), created_at: day },
          read,
        ),
      ),
    /** Takes all values, since FreshBooks may keep or drop omitted ones. */
    replace: (id: CheckoutLinkId, input: NewCheckoutLink): Promise<Written<CheckoutLink>> =>
      carryOut(
        writes,
        input,
        async () => {
          const body = toBody(writes, input);
          const link = await doPayments(session, "PUT", accountId, path(id), body, read);
          return changed(link, { id });
        },
        { subject: ["id"] },
      ),
    remove: (id: CheckoutLinkId): Promise<Written<CheckoutLink>> => {
      const send = () => doPayments(session, "DELETE", accountId, path(id), undefined, () => named(id));
      return carryOut({}, {}, send, { subject: ["id"] });
    },
    setPaymentOptions: (id: CheckoutLinkId, input: PaymentOptionsInput): Promise<Written<PaymentOptions>> => {
      const of = { kind: "checkout_link", id } as const;
      const body = { ...toBody(paymentOptionsRecord.writes, input), entity_type: of.kind, entity_id: id };
      const place = `checkout_link/${id}/payment_options`;
      const send = () =>
        sendPayments(session, "POST", accountId, place, body, (wire, origin) =>
          optionsIn(wire, accountId, origin, of),
        );
      return carryOut(paymentOptionsRecord.writes, input, send, { subject: ["id"] });
    },
    named,
  };
}
