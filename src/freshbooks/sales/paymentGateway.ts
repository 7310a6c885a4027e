import { type AccountId, toPaymentGatewayId } from "../../values/ids.ts";
import { toCurrency } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { readPayments } from "../families/payments.ts";
import type { Found } from "../lists/byIds.ts";
import { criteria } from "../lists/criteria.ts";
import { accountNoun } from "../nouns/account.ts";
import type { Wire } from "../records/field.ts";
import { account, flagOrNull, ownId, text } from "../records/kinds.ts";
import { shown } from "../records/modifiers.ts";
import { listOrNull, rowsAt } from "../records/nested.ts";
import { idOf, lossOf, type Shown, standingAlone, view } from "../records/record.ts";
import { isNothing, orNull, toText } from "../records/wire.ts";

export const paymentGatewayRecord = view("payment gateway", {
  accountId: account,
  id: ownId(toPaymentGatewayId),
  name: text("gateway_name"),
  freshbooksConnectionId: text("connectionid"),
});

export type PaymentGateway = Shown<typeof paymentGatewayRecord>;

/** The account behind a gateway; its keys depend on the processor. */
const gatewayAccountRecord = view("gateway account", {
  status: shown(["state", "user_state"], ({ state, user_state }) => orNull(state ?? user_state)),
  email: text("email"),
  country: text("country"),
  currencies: listOrNull("currencies", (wire) => toCurrency(toText(wire))),
  requiredActions: listOrNull("action_reasons", toText),
  hasAcceptedTerms: flagOrNull("tos_accepted"),
  acceptsBankTransfers: flagOrNull("bank_transfer_enabled"),
  acceptsVisaDebit: flagOrNull("visa_debit_accepted"),
});

export type PaymentGatewayAccount = Shown<typeof gatewayAccountRecord>;

const gateways = accountNoun({
  path: "systems/gateways",
  many: "gateways",
  one: "gateway",
  twin: "sgid",
  searched: [],
  record: paymentGatewayRecord,
  filters: criteria<PaymentGateway>()({}),
  orders: {},
});

/** The accounts at processors, by the gateways' names; null means none. They were a list in 2020, and one object in 2026. */
function accountsIn(wire: Wire): ReadonlyMap<string, unknown> {
  const parts = wire.gateway_connections === undefined ? [wire] : rowsAt(wire, "gateway_connections");
  return new Map(parts.flatMap((part) => Object.entries(part as object)));
}

/** Other names of processors. */
const otherNames = new Map([["stripe", "stripe_unified"]]);

/** The online payment gateways of one account. FreshBooks has only a list, which is short. */
export function paymentGatewaysOf(session: Session, accountId: AccountId) {
  const noun = gateways(session, accountId);
  return {
    ...noun,
    /** From the list: FreshBooks has no single reads. */
    byIds: async (ids: readonly string[]): Promise<Found<PaymentGateway>> => {
      const wanted = new Set(ids);
      const found = (await noun.all()).filter((gateway) => wanted.has(idOf(gateway)));
      return new Map(found.map((gateway) => [idOf(gateway), lossOf(gateway) ?? gateway]));
    },
    /** The account at the processor; null when FreshBooks shows none. One request for all gateways. */
    processorAccount: async ({ name }: PaymentGateway): Promise<PaymentGatewayAccount | null> => {
      const { accounts, origin } = await readPayments(session, accountId, "gateway", (wire, from) => ({
        ...{ accounts: accountsIn(wire), origin: from },
      }));
      const found = accounts.get(name ?? "") ?? accounts.get(otherNames.get(name ?? "") ?? "");
      return isNothing(found) ? null : gatewayAccountRecord.read(found, standingAlone(accountId, origin));
    },
  };
}
