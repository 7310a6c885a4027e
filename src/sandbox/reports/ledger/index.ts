import type { Journal } from "../../control/journal.ts";
import type { Moment } from "../../state/moment.ts";
import type { Answer, Parameter } from "../../wire/exchange.ts";
import { answered } from "../answered.ts";
import type { Report } from "../report.ts";
import { cashFlow } from "./cashFlow.ts";
import { generalLedger } from "./generalLedger.ts";

const served = new Map<string, Report>([
  ["cash_flow", cashFlow],
  ["general_ledger", generalLedger],
]);

/** `/accounting/businesses/{businessUuid}/reports/<name>`; undefined for an unknown name. */
export function ledgerReport(
  name: string,
  query: readonly Parameter[],
  moment: Moment,
  journal: Journal,
): Answer | undefined {
  const report = served.get(name);
  return report && answered(report, query, moment, journal);
}
