import { getNamedType } from "graphql";
import { assertExpenseFilter } from "./costs/expense/resolvers.ts";
import type { ChecksOf } from "./reading/arguments.ts";
import { assertWindow } from "./reading/connection.ts";
import { assertReport } from "./reports/resolvers.ts";
import { assertClientFilter } from "./sales/client/resolvers.ts";
import { assertInvoiceFilter } from "./sales/invoice/resolvers.ts";
import { assertItemFilter } from "./sales/item.ts";
import { assertPaymentFilter } from "./sales/payment/resolvers.ts";
import { assertTaxFilter } from "./sales/tax.ts";
import { assertProjectFilter } from "./work/project/resolvers.ts";
import { assertTimeEntryFilter } from "./work/timeEntry/resolvers.ts";

const filters: Record<string, (filter: never) => void> = {
  ClientFilter: assertClientFilter,
  InvoiceFilter: assertInvoiceFilter,
  PaymentFilter: assertPaymentFilter,
  TaxFilter: assertTaxFilter,
  ItemFilter: assertItemFilter,
  ExpenseFilter: assertExpenseFilter,
  ProjectFilter: assertProjectFilter,
  TimeEntryFilter: assertTimeEntryFilter,
};

/** The checks of a window, of a noun's filter, and of a report. */
export const checksOf: ChecksOf = (type, { name, args }) => {
  const filter = args.find((argument) => argument.name === "filter");
  const ofFilter = filter && filters[getNamedType(filter.type).name];
  return [
    ...(args.some((argument) => argument.name === "first") ? [assertWindow] : []),
    ...(ofFilter ? [(given: { filter?: never }) => ofFilter(given.filter as never)] : []),
    ...(type.name === "Reports" ? [assertReport[name as keyof typeof assertReport]] : []),
  ].filter((check) => check !== undefined);
};
