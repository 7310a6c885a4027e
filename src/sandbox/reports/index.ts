import { denied, noMethod, noRoute } from "../families/accounting/errors.ts";
import type { Resource } from "../families/accounting/resource.ts";
import { accountsAging } from "./accountsAging.ts";
import { answered } from "./answered.ts";
import { balanceSheet } from "./balanceSheet.ts";
import { expenseDetails } from "./expenseDetails.ts";
import { invoiceDetails } from "./invoiceDetails.ts";
import { itemSales } from "./itemSales.ts";
import { paymentsCollected } from "./paymentsCollected.ts";
import { profitLoss } from "./profitLoss.ts";
import type { Report } from "./report.ts";
import { taxSummary } from "./taxSummary.ts";
import { trialBalance } from "./trialBalance.ts";

const served = new Map<string, Report>([
  ["profitloss_entity", profitLoss],
  ["taxsummary", taxSummary],
  ["payments_collected", paymentsCollected],
  ["accounts_aging", accountsAging],
  ["balance_sheet", balanceSheet],
  ["expense_details", expenseDetails],
  ["invoice_details", invoiceDetails],
  ["item_sales", itemSales],
  ["trial_balance", trialBalance],
]);

/** `reports/accounting/<name>`: computed from the current books, for admins only. */
export const reports: Resource = (ask, name = "", reader, moment, journal) => {
  const report = served.get(name);
  if (!report) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  if (reader.role !== "admin") throw denied();
  return answered(report, ask.query, moment, journal);
};
