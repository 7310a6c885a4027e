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
import { trialBalance } from "./trialBalance.ts";

const served = new Map<string, Report>([
  ["profitloss_entity", profitLoss],
  ["taxsummary", taxSummary],
  ["payments_collected", paymentsCollected],
  ["accounts_aging", accountsAging],
  ["balance_sheet", balanceSheet],
  ["trial_balance", trialBalance],
]);

/** 30 days, as in the tokens of the official Postman collection. */
const tokenSeconds = 2_592_000;

/** `reports/accounting/<name>`: computed from the current books, for admins only. */
export const reports: Resource = (ask, name = "", reader, moment, journal) => {
  const report = served.get(name);
  if (!report) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  if (reader.role !== "admin") throw denied();
  const { asked, params } = readAsked(ask.query, report, moment, journal);
  const iat = Math.floor(moment.clock.now() / 1000);
  const token = signJwt({
    ...{ accountid: moment.account.seed.accountId, userid: 1, contactid: -1, level: 3, type: "report" },
    ...{ objectid: report.key, params, iat, exp: iat + tokenSeconds },
  });
  const body = sorted({ [report.key]: { ...report.compute(asked, moment), download_token: token } });
  return { status: 200, body: { response: { result: body } } };
};
