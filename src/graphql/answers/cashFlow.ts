import {
  applied,
  cashFlowOf,
  ofBillPayments,
  ofCreditNotes,
  ofExpenses,
  ofOtherIncomes,
  ofPayments,
} from "../../answers/cashFlow.ts";
import { periodsOf } from "../../answers/periods.ts";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import type { BusinessCashFlowSource, Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { paymentsOf } from "./paymentsOf.ts";
import { assertDays } from "./range.ts";

/** The rows; null when the plan of the business does not include them, so that there are none. */
async function unlessNotInPlan<Rows>(reading: Promise<Rows>): Promise<Rows | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FreshBooksError && error.reason === "notInPlan") return null;
    throw error;
  }
}

/** The payments that overpaid their invoice, by id, with the amount that the invoice took of each. */
async function overpaidAmong(
  accountId: AccountId,
  payments: readonly Payment[],
  context: Context,
): Promise<Map<string, string>> {
  const loaders = context.in(accountId);
  const overpaid = payments.filter((payment) => !payment.deleted && payment.freshbooksOverpaymentId !== null);
  const ids = [...new Set(overpaid.flatMap(({ invoiceId }) => invoiceId ?? []))];
  if (ids.length === 0) return new Map();
  const found = (await Promise.all(ids.map(async (id) => (await loaders.invoice.load(id)) ?? []))).flat();
  const clientIds = found.map(({ clientId }) => clientId);
  const ofInvoice = Map.groupBy(await paymentsOf(loaders, clientIds), ({ invoiceId }) => invoiceId);
  return new Map(found.flatMap((invoice) => [...applied(invoice, ofInvoice.get(invoice.id) ?? [])]));
}

export const businessCashFlow: Resolvers = {
  Business: {
    cashFlow: async (business, { from, to, by }, context) => {
      assertDays({ from, to });
      const accountId = accountOf(business);
      const { every } = context.in(accountId);
      const date = { from, to };
      const [payments, notes, incomes, expenses, billPayments] = await Promise.all([
        every.payments({ date }),
        unlessNotInPlan(every.creditNotes({ issueDate: date })),
        unlessNotInPlan(every.otherIncomes({})),
        every.expenses({ date }),
        unlessNotInPlan(every.billPayments({ date })),
      ]);
      const movements = [
        ...ofPayments(payments, await overpaidAmong(accountId, payments, context)),
        ...ofCreditNotes(notes ?? []),
        ...ofOtherIncomes(incomes ?? []),
        ...ofExpenses(expenses),
        ...ofBillPayments(billPayments ?? []),
      ];
      const periods = periodsOf(date, by);
      const notInPlan: BusinessCashFlowSource[] = [
        ...(notes ? [] : (["CREDIT"] as const)),
        ...(incomes ? [] : (["OTHER_INCOME"] as const)),
        ...(billPayments ? [] : (["BILL_PAYMENTS"] as const)),
      ];
      return {
        ...{ from, to, periods, notInPlan },
        currencies: cashFlowOf(movements, periods),
      };
    },
  },
};
