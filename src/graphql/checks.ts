import { getNamedType } from "graphql";
import { ownNameOf } from "./contract/prefix.ts";
import type { ChecksOf } from "./reading/arguments.ts";
import { assertWindow } from "./reading/connection.ts";
import { assertGeneralLedger } from "./reports/ledger/generalLedger.ts";
import { assertReport } from "./reports/resolvers.ts";
import { filterChecks } from "./schema.ts";

const reports = { ...assertReport, generalLedger: assertGeneralLedger };

/** The checks of a window, of a noun's filter, and of a report. */
export const checksOf: ChecksOf = (type, { name, args }) => {
  const filter = args.find((argument) => argument.name === "filter");
  const ofFilter = filter && filterChecks[ownNameOf(getNamedType(filter.type))];
  return [
    ...(args.some((argument) => argument.name === "first") ? [assertWindow] : []),
    ...(ofFilter ? [(given: { filter?: never }) => ofFilter(given.filter as never)] : []),
    ...(ownNameOf(type) === "Reports" ? [reports[name as keyof typeof reports]] : []),
  ].filter((check) => check !== undefined);
};
