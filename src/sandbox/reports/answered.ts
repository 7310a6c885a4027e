import type { Journal } from "../control/journal.ts";
import type { Moment } from "../state/moment.ts";
import type { Answer, Parameter } from "../wire/exchange.ts";
import { sorted } from "../wire/json.ts";
import { signJwt } from "../wire/jwt.ts";
import { type Report, readAsked } from "./report.ts";

/** 30 days, as in the tokens of the official Postman collection. */
const tokenSeconds = 2_592_000;

/** A report of the current books, with a token whose claims repeat the understood parameters. */
export function answered(
  report: Report,
  query: readonly Parameter[],
  moment: Moment,
  journal: Journal,
): Answer {
  const { asked, params } = readAsked(query, report, moment, journal);
  const iat = Math.floor(moment.clock.now() / 1000);
  const token = signJwt({
    ...{ accountid: moment.account.seed.accountId, userid: 1, contactid: -1, level: 3, type: "report" },
    ...{ objectid: report.key, params, iat, exp: iat + tokenSeconds },
  });
  const body = sorted({ [report.key]: { ...report.compute(asked, moment), download_token: token } });
  return { status: 200, body: { response: { result: body } } };
}
