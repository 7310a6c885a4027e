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
import type { BillPayment } from "../../freshbooks/costs/billPayment.ts";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { assertDays, type Range } from "./range.ts";

/** A business without bills in its plan has paid none. */
async function billPaymentsIn(
  accountId: AccountId,
  date: Range,
  context: Context,
): Promise<readonly BillPayment[] | null> {
  try {
    return await context.in(accountId).every.billPayments({ date });
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
  const { every, invoice: invoices } = context.in(accountId);
  const overpaid = payments.filter((payment) => !payment.deleted && payment.freshbooksOverpaymentId !== null);
  const ids = [...new Set(overpaid.flatMap(({ invoiceId }) => invoiceId ?? []))];
  if (ids.length === 0) return new Map();
  const found = (await Promise.all(ids.map(async (id) => (await invoices.load(id)) ?? []))).flat();
  const clientIds = [...new Set(found.map(({ clientId }) => clientId))].toSorted();
  const ofInvoice = Map.groupBy(await every.payments({ clientIds }), ({ invoiceId }) => invoiceId);
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
        every.creditNotes({ issueDate: date }),
        every.otherIncomes({}),
        every.expenses({ date }),
        billPaymentsIn(accountId, date, context),
      ]);
      const movements = [
        ...ofPayments(payments, await overpaidAmong(accountId, payments, context)),
        ...ofCreditNotes(notes),
        ...ofOtherIncomes(incomes),
        ...ofExpenses(expenses),
        ...ofBillPayments(billPayments ?? []),
      ];
      const periods = periodsOf(date, by);
      return {
        ...{ from, to, periods, includesBillPayments: billPayments !== null },
        currencies: cashFlowOf(movements, periods),
      };
    },
  },
};
