import { type Day, toDay } from "../../values/dates.ts";
import { toClientId } from "../../values/ids.ts";
import type { Money } from "../../values/money.ts";
import { displayNameIn, numbered } from "../records/displayName.ts";
import { idOrNull, orNull, type WireMoney } from "../records/wire.ts";
import { confirm, moneyIn, type ReportNoun } from "./answer.ts";

type WireAging = Record<"0-30" | "31-60" | "61-90" | "91+" | "total", WireMoney>;
type Text = string | null | undefined;

type WireAccount = WireAging & {
  userid: number | null;
  organization: Text;
  fname: Text;
  lname: Text;
  email: Text;
};

type WireAccountsAging = {
  end_date: string;
  currency_code: string;
  totals: WireAging;
  accounts: WireAccount[];
};

type Asked = { asOf: Day };

export type AgingAccount = ReturnType<ReturnType<typeof accountReader>>;

/** FreshBooks' `accounts_aging`. It ignores start date, currency and clients, so none of them is offered. */
export const accountsAging: ReportNoun<Asked, ReturnType<typeof toAccountsAging>> = {
  name: "accounts_aging",
  key: "accounts_aging",
  send: ({ asOf }) => [["end_date", asOf]],
  toReport: toAccountsAging,
};

function toAccountsAging(wire: WireAccountsAging, { asOf }: Asked) {
  confirm({ asOf: toDay(wire.end_date) === asOf });
  const toAmount = moneyIn(wire.currency_code);
  return {
    asOf,
    currency: wire.currency_code,
    totals: toAging(wire.totals, toAmount),
    accounts: wire.accounts.map(accountReader(toAmount)),
  };
}

type ToAmount = (wire: WireMoney) => Money;

const nameOf = displayNameIn(
  { organization: "organization", firstName: "fname", lastName: "lname", email: "email" },
  numbered("Client", "userid"),
);

const accountReader = (toAmount: ToAmount) => (wire: WireAccount) => {
  const clientId = idOrNull(wire.userid);
  return {
    clientId: clientId ? toClientId(clientId) : null,
    displayName: nameOf(wire),
    organization: orNull(wire.organization),
    firstName: orNull(wire.fname),
    lastName: orNull(wire.lname),
    email: orNull(wire.email),
    amounts: toAging(wire, toAmount),
  };
};

const toAging = (wire: WireAging, toAmount: ToAmount) => ({
  days0To30: toAmount(wire["0-30"]),
  days31To60: toAmount(wire["31-60"]),
  days61To90: toAmount(wire["61-90"]),
  over90: toAmount(wire["91+"]),
  total: toAmount(wire.total),
});
