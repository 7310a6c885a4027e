import type { AgingAccount } from "../../freshbooks/reports/accountsAging.ts";
import type { CollectedPayment } from "../../freshbooks/reports/paymentsCollected.ts";
import { clientRecord } from "../../freshbooks/sales/client/record.ts";
import { invoiceRecord } from "../../freshbooks/sales/invoice/record.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { Day } from "../../values/dates.ts";
import { type AccountId, toClientId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { readGlobalId } from "../contract/ids.ts";
import { partsOfField } from "../reading/parts.ts";

/** The reports of one account, none of them read yet. */
export type ReportsRow = { accountId: AccountId };

/** Rows that lead to other records of their account. */
export type CollectedPaymentRow = CollectedPayment & { accountId: AccountId };
export type AgingAccountRow = AgingAccount & { accountId: AccountId };

const mostDates = 60;
const mostIds = 100;

type Range = { from: Day; to: Day };
type Ids = readonly string[] | null | undefined;

/** Throws BAD_USER_INPUT: FreshBooks would be asked in vain. */
function assertRange({ from, to }: Range): void {
  if (from > to)
    throw refuse("BAD_USER_INPUT", `\`from\` (${from}) lies after \`to\` (${to})`, { argument: "from" });
}

/** In order, each once. Throws BAD_USER_INPUT for none and for too many. */
function datesIn(dates: readonly Day[]): Day[] {
  const days = [...new Set(dates)].sort();
  if (days.length === 0 || days.length > mostDates)
    throw refuse("BAD_USER_INPUT", `\`dates\` takes one to ${mostDates} days`, { argument: "dates" });
  return days;
}

/** Throws BAD_USER_INPUT for too many and for what is no id of a client, whoever's it is. */
function assertClients(ids: Ids): void {
  if (ids && ids.length > mostIds)
    throw refuse("BAD_USER_INPUT", `\`clientIds\` takes at most ${mostIds} ids; ask several times`, {
      argument: "clientIds",
    });
  for (const id of ids ?? []) readGlobalId("Client", id, "clientIds");
}

/** A client of another account is nobody's here. */
function clientsIn(ids: readonly string[], accountId: AccountId) {
  const read = ids.map((id) => readGlobalId("Client", id)).filter((id) => id.accountId === accountId);
  return [...new Set(read.map(({ number }) => toClientId(number)))];
}

/** Throw BAD_USER_INPUT, by the name of the report. */
export const assertReport = {
  profitAndLoss: assertRange,
  taxSummary: assertRange,
  paymentsCollected: ({ from, to, clientIds }: Range & { clientIds?: Ids }): void => {
    assertRange({ from, to });
    assertClients(clientIds);
  },
  balanceSheet: ({ dates }: { dates: readonly Day[] }): void => void datesIn(dates),
};

export const report: Resolvers = {
  Reports: {
    profitAndLoss: async ({ accountId }, { from, to, currency, cashBased, resolution }, context) => {
      assertRange({ from, to });
      return context.in(accountId).reports.profitAndLoss({
        ...{ from, to, cashBased },
        ...(currency && { currency }),
        ...(resolution && { resolution }),
      });
    },
    taxSummary: async ({ accountId }, { from, to, currency, cashBased }, context) => {
      assertRange({ from, to });
      return context.in(accountId).reports.taxSummary({ from, to, cashBased, ...(currency && { currency }) });
    },
    paymentsCollected: async ({ accountId }, { from, to, currencies, clientIds, methods }, context) => {
      assertReport.paymentsCollected({ from, to, clientIds });
      const wanted = {
        ...(currencies && { currencies: [...new Set(currencies)] }),
        ...(clientIds && { clientIds: clientsIn(clientIds, accountId) }),
        ...(methods && { methods: [...new Set(methods)] }),
      };
      // To FreshBooks an empty list is no condition at all.
      if (Object.values(wanted).some(({ length }) => length === 0))
        return { from, to, totals: [], payments: [] };
      const collected = await context.in(accountId).reports.paymentsCollected({ from, to, ...wanted });
      return { ...collected, payments: collected.payments.map((payment) => ({ ...payment, accountId })) };
    },
    accountsAging: async ({ accountId }, { asOf }, context) => {
      const aging = await context.in(accountId).reports.accountsAging({ asOf });
      return { ...aging, accounts: aging.accounts.map((account) => ({ ...account, accountId })) };
    },
    balanceSheet: async ({ accountId }, { dates, currency, cashBased }, context) =>
      context
        .in(accountId)
        .reports.balanceSheet({ dates: datesIn(dates), cashBased, ...(currency && { currency }) }),
  },
  CollectedPayment: {
    client: ({ accountId, clientId }, _, context, info) =>
      clientId && context.in(accountId).client.load(clientId, partsOfField(clientRecord, info)),
    invoice: ({ accountId, invoiceId }, _, context, info) =>
      invoiceId && context.in(accountId).invoice.load(invoiceId, partsOfField(invoiceRecord, info)),
  },
  AgingAccount: {
    client: ({ accountId, clientId }, _, context, info) =>
      clientId && context.in(accountId).client.load(clientId, partsOfField(clientRecord, info)),
  },
};
