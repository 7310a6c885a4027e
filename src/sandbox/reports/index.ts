import { denied, noMethod, noRoute } from "../families/accounting/errors.ts";
import type { Resource } from "../families/accounting/resource.ts";
import { sorted } from "../wire/json.ts";
import { signJwt } from "../wire/jwt.ts";
import { accountsAging } from "./accountsAging.ts";
import { balanceSheet } from "./balanceSheet.ts";
import { paymentsCollected } from "./paymentsCollected.ts";
import { profitLoss } from "./profitLoss.ts";
import { type Report, readAsked } from "./report.ts";
import { taxSummary } from "./taxSummary.ts";

const served = new Map<string, Report>([
  ["profitloss_entity", profitLoss],
  ["taxsummary", taxSummary],
  ["payments_collected", paymentsCollected],
  ["accounts_aging", accountsAging],
  ["balance_sheet", balanceSheet],
]);

/** `reports/accounting/<name>`: computed from the current books, for admins only. */
export const reports: Resource = (ask, name = "", reader, moment, journal) => {
  const report = served.get(name);
  if (!report) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  if (reader.role !== "admin") throw denied("report");
  const { asked, params } = readAsked(ask.query, report, moment, journal);
  const { accountId, systemId } = moment.account.seed;
  const token = signJwt({ account: systemId, accountid: accountId, report: report.key, params });
  const body = sorted({ [report.key]: { ...report.compute(asked, moment), download_token: token } });
  return { status: 200, body: { response: { result: body } } };
};
