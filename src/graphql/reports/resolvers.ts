import type { AgingAccount } from "../../freshbooks/reports/accountsAging.ts";
import type { CollectedPayment } from "../../freshbooks/reports/paymentsCollected.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { Day } from "../../values/dates.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { invoiceEntity } from "../sales/invoice/entity.ts";
import { assertClientRange, assertRange, clientsIn, matchesNothing } from "./asking.ts";
import { assertExpenseDetails } from "./expenseDetails.ts";
import { assertItemSales } from "./itemSales.ts";
import { balanceSheetRows, profitAndLossRows } from "./rows.ts";

/** The reports of one account; each is read when selected. */
export type ReportsRow = { accountId: AccountId; businessId: BusinessId };

/** Rows with links to records of their account. */
export type CollectedPaymentRow = CollectedPayment & { accountId: AccountId };
export type AgingAccountRow = AgingAccount & { accountId: AccountId };

const mostDates = 60;

/** Sorted, without duplicates. Throws BAD_USER_INPUT for none or too many. */
function datesIn(dates: readonly Day[]): Day[] {
  const days = [...new Set(dates)].sort();
  if (days.length === 0 || days.length > mostDates)
    throw refuse("BAD_USER_INPUT", `\`dates\` accepts 1 to ${mostDates} days`, { argument: "dates" });
  return days;
}

/** Argument checks by report name; each throws BAD_USER_INPUT. */
export const assertReport = {
  profitAndLoss: assertRange,
  taxSummary: assertRange,
  paymentsCollected: assertClientRange,
  invoiceDetails: assertClientRange,
  expenseDetails: assertExpenseDetails,
  itemSales: assertItemSales,
  trialBalance: assertRange,
  cashFlow: assertRange,
  balanceSheet: ({ dates }: { dates: readonly Day[] }): void => void datesIn(dates),
};

export const report: Resolvers = {
  Reports: {
    profitAndLoss: async ({ accountId }, { from, to, currency, cashBased, resolution }, context) => {
      assertRange({ from, to });
      const report = await context.in(accountId).reports.profitAndLoss({
        ...{ from, to, cashBased },
        ...(currency && { currency }),
        ...(resolution && { resolution }),
      });
      return { ...report, rows: profitAndLossRows(report) };
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
      if (matchesNothing(wanted)) return { from, to, totals: [], payments: [] };
      const collected = await context.in(accountId).reports.paymentsCollected({ from, to, ...wanted });
      return { ...collected, payments: collected.payments.map((payment) => ({ ...payment, accountId })) };
    },
    accountsAging: async ({ accountId }, { asOf }, context) => {
      const aging = await context.in(accountId).reports.accountsAging({ asOf });
      return { ...aging, accounts: aging.accounts.map((account) => ({ ...account, accountId })) };
    },
    balanceSheet: async ({ accountId }, { dates, currency, cashBased }, context) => {
      const asked = { dates: datesIn(dates), cashBased, ...(currency && { currency }) };
      const sheet = await context.in(accountId).reports.balanceSheet(asked);
      return { ...sheet, rows: balanceSheetRows(sheet) };
    },
  },
  CollectedPayment: {
    client: clientEntity.named("clientId"),
    invoice: invoiceEntity.named("invoiceId"),
  },
  AgingAccount: {
    client: clientEntity.named("clientId"),
  },
};
