import { define } from "../families/accounting/define.ts";
import { noMethod } from "../families/accounting/errors.ts";
import { type Resource, resource } from "../families/accounting/resource.ts";
import type { Moment } from "../state/moment.ts";
import { keep, type Row, type RowSeed, seededRow } from "../state/row.ts";
import type { Fields } from "../wire/json.ts";

const singular = "gateway";

const served = resource<Row>({
  ...define({
    ...{ singular, plural: "gateways", idField: "sgid", deletable: "for good" },
    rows: ({ gateways }) => gateways,
  }),
  filters: new Map(),
  show: ({ id, fields }) => ({ ...fields, id, sgid: id }),
});

/** A firm's gateways: list and delete only. */
export const serveGateways: Resource = (ask, id, ...rest) => {
  if (id !== undefined && ask.method === "GET") throw noMethod(ask.method);
  return served(ask, id, ...rest);
};

/** A gateway, and its processor's data on the account behind it. */
export type GatewaySeed = Omit<RowSeed, "archived" | "deleted"> & {
  name: string;
  connectionId: string;
  /** As in `/payments/account/{accountId}/gateway`; defaults to what was recorded. */
  account?: Fields;
};

const recorded: Readonly<Record<string, Fields>> = {
  fbpay: {
    ...{ id: 9001, account_id: "210000012", visa_debit_accepted: true, bank_transfer_enabled: true },
    pricing: { tier_id: 1, percent_ach: "1.00", percent_non_amex: "2.90", per_transaction_fee: "0.30" },
    ...{ tos_accepted: true, state: "active", email: "payments@example.test", country: "CA" },
    bank_info: { bank_name: "Example Bank", total_payout: "0.00", withdrawal_period: "daily" },
    ...{ manage_account_url: "https://example.test/manage", currencies: ["CAD", "USD"], action_reasons: [] },
  },
  stripe: {
    ...{ id: 9002, gateway_user_id: "acct_example", user_state: "registered", country: "CA" },
    ...{ email: "payments@example.test", currencies: ["CAD", "EUR", "USD"], max_ach_fee: null },
    ...{ publishable_key: "pk_test_example", bank_transfer_enabled: false },
  },
};

/** Adds a gateway as the books give it. */
export function addGatewaySeed(seed: GatewaySeed, { account }: Moment): void {
  const fields = { gateway_name: seed.name, connectionid: seed.connectionId };
  const extras = seed.account ?? recorded[seed.name] ?? {};
  keep(seededRow(seed, fields, extras), account.gateways, account.series, singular);
}
