import { getNamedType } from "graphql";
import { assertOverdue } from "./answers/owed.ts";
import { assertDays } from "./answers/range.ts";
import { ownNameOf } from "./contract/prefix.ts";
import type { ChecksOf } from "./reading/arguments.ts";
import { assertCounts, assertWindow } from "./reading/connection.ts";
import { assertGeneralLedger } from "./reports/ledger/generalLedger.ts";
import { assertReport } from "./reports/resolvers.ts";
import { filterChecks } from "./schema.ts";

const answers = {
  overdue: assertOverdue,
  cashFlow: assertDays,
  revenue: assertDays,
  taxCollected: assertDays,
};
/** Cursors of the feed are checked by the feed. */
const windowOf = (name: string) => (name === "changes" ? assertCounts : assertWindow);
const reports = { ...assertReport, generalLedger: assertGeneralLedger };

/** The checks of a window, of a noun's filter, of a report, and of a derived answer. */
export const checksOf: ChecksOf = (type, { name, args }) => {
  const filter = args.find((argument) => argument.name === "filter");
  const ofFilter = filter && filterChecks[ownNameOf(getNamedType(filter.type))];
  return [
    ...(args.some((argument) => argument.name === "first") ? [windowOf(name)] : []),
    ...(ofFilter ? [(given: { filter?: never }) => ofFilter(given.filter as never)] : []),
    ...(ownNameOf(type) === "Business" ? [answers[name as keyof typeof answers]] : []),
    ...(ownNameOf(type) === "Reports" ? [reports[name as keyof typeof reports]] : []),
  ].filter((check) => check !== undefined);
};
