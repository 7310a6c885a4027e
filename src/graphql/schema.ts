import { GraphQLScalarType, type GraphQLSchema, print } from "graphql";
import { businessCashFlow } from "./answers/cashFlow.ts";
import { clientBalance } from "./answers/clientBalance.ts";
import { owed } from "./answers/owed.ts";
import { projectFinances } from "./answers/projectFinances.ts";
import { salesAnswers } from "./answers/sales.ts";
import { unbilled } from "./answers/unbilled.ts";
import { findEntities } from "./contract/entities.ts";
import type { NounResolvers } from "./contract/noun.ts";
import { markOwnNames, underPrefix } from "./contract/prefix.ts";
import { scalars } from "./contract/scalars.ts";
import { executable, readTagged } from "./contract/tags/document.ts";
import { timeSpan } from "./contract/timeSpan.ts";
import { userError } from "./contract/userError.ts";
import { billMutations } from "./costs/bill/mutations.ts";
import { bill } from "./costs/bill/resolvers.ts";
import { billPayment } from "./costs/billPayment.ts";
import { billVendor } from "./costs/billVendor.ts";
import { expenseMutations } from "./costs/expense/mutations.ts";
import { expense } from "./costs/expense/resolvers.ts";
import { expenseCategory } from "./costs/expenseCategory.ts";
import { expenseProfile } from "./costs/expenseProfile.ts";
import { expenseSummary } from "./costs/expenseSummary.ts";
import { expenseVendor } from "./costs/expenseVendor.ts";
import { change } from "./events/change.ts";
import { changes } from "./events/changes.ts";
import { businessExport } from "./events/export/field.ts";
import { withOwnWrites } from "./events/ownWrites.ts";
import { subscription } from "./events/subscription.ts";
import { sync } from "./events/sync.ts";
import { webhooks } from "./events/webhooks.ts";
import { bulkMutations } from "./flows/bulk.ts";
import { clientWithInvoice } from "./flows/clientWithInvoice.ts";
import { expenseQuick } from "./flows/expenseQuick.ts";
import { flow } from "./flows/flow.ts";
import { invoiceFromUnbilled } from "./flows/invoiceFromUnbilled.ts";
import { invoiceQuick } from "./flows/invoiceQuick.ts";
import { ledgerAccountEnsure } from "./flows/ledgerAccountEnsure.ts";
import { paymentReverse } from "./flows/paymentReverse.ts";
import { payoutReconcile } from "./flows/payoutReconcile.ts";
import { business } from "./identity/business.ts";
import { caller } from "./identity/caller.ts";
import { connectionMutations, connectionState } from "./identity/connectionState.ts";
import { recordOver } from "./identity/record.ts";
import { journalEntryMutations } from "./ledger/journalEntry/mutations.ts";
import { journalEntry } from "./ledger/journalEntry/resolvers.ts";
import { ledgerAccount } from "./ledger/ledgerAccount.ts";
import { settings } from "./ledger/settings.ts";
import { omitLostRows } from "./reading/nested.ts";
import { withFiles } from "./reports/csv/links.ts";
import { expenseDetails } from "./reports/expenseDetails.ts";
import { invoiceDetails } from "./reports/invoiceDetails.ts";
import { itemSales } from "./reports/itemSales.ts";
import { cashFlow } from "./reports/ledger/cashFlow.ts";
import { generalLedger } from "./reports/ledger/generalLedger.ts";
import { report } from "./reports/resolvers.ts";
import { trialBalance } from "./reports/trialBalance.ts";
import { checkoutLink } from "./sales/checkoutLink.ts";
import { clientContactMutations } from "./sales/client/contacts.ts";
import { clientMutations } from "./sales/client/mutations.ts";
import { client } from "./sales/client/resolvers.ts";
import { clientUpsert } from "./sales/client/upsert.ts";
import { creditNoteMutations } from "./sales/creditNote/mutations.ts";
import { creditNote } from "./sales/creditNote/resolvers.ts";
import { estimateConvert } from "./sales/estimate/convert.ts";
import { estimateMutations } from "./sales/estimate/mutations.ts";
import { estimate } from "./sales/estimate/resolvers.ts";
import { invoiceClone } from "./sales/invoice/clone.ts";
import { invoiceMutations } from "./sales/invoice/mutations.ts";
import { invoice } from "./sales/invoice/resolvers.ts";
import { invoiceProfileMutations } from "./sales/invoiceProfile/mutations.ts";
import { invoiceProfile } from "./sales/invoiceProfile/resolvers.ts";
import { item } from "./sales/item.ts";
import { otherIncome } from "./sales/otherIncome.ts";
import { paymentMutations } from "./sales/payment/mutations.ts";
import { payment } from "./sales/payment/resolvers.ts";
import { paymentGateway } from "./sales/paymentGateway.ts";
import { paymentOptions } from "./sales/paymentOptions.ts";
import { tax } from "./sales/tax.ts";
import { projectMutations } from "./work/project/mutations.ts";
import { projectPeopleMutations } from "./work/project/people.ts";
import { project } from "./work/project/resolvers.ts";
import { projectServiceMutations } from "./work/project/services.ts";
import { retainerMutations } from "./work/retainer/mutations.ts";
import { retainer } from "./work/retainer/resolvers.ts";
import { serviceMutations } from "./work/service/mutations.ts";
import { service } from "./work/service/resolvers.ts";
import { staffMember } from "./work/staffMember.ts";
import { task } from "./work/task/resolvers.ts";
import { teamMember } from "./work/teamMember.ts";
import { timeEntryMutations } from "./work/timeEntry/mutations.ts";
import { timeEntry } from "./work/timeEntry/resolvers.ts";
import { timeTotals } from "./work/timeEntry/totals.ts";
import { timerMutations } from "./work/timer/mutations.ts";
import { timer } from "./work/timer/resolvers.ts";
import { withKeys } from "./writing/once.ts";

/** The contract as served: with its tags, and a prefix before its names if configured. */
export const contractText = (prefix = ""): string => {
  const { contract } = readTagged();
  return print(prefix ? underPrefix(prefix, { contract, resolvers: {} }).contract : contract);
};

const clients = [client, clientMutations, clientContactMutations, clientUpsert];
const invoices = [invoice, invoiceMutations, invoiceClone];
const profiles = [invoiceProfile, invoiceProfileMutations];
const estimates = [estimate, estimateMutations, estimateConvert];
const payments = [payment, paymentMutations, paymentGateway, paymentOptions, checkoutLink];
const credits = [creditNote, creditNoteMutations];
const sales = [
  ...clients,
  ...invoices,
  ...profiles,
  ...estimates,
  ...payments,
  ...credits,
  item,
  otherIncome,
  tax,
];
const costs = [
  billMutations,
  bill,
  billPayment,
  billVendor,
  expenseMutations,
  expense,
  expenseCategory,
  expenseProfile,
  expenseSummary,
  expenseVendor,
];
const ledger = [journalEntryMutations, journalEntry, ledgerAccount, settings];
const time = [timeEntryMutations, timeEntry, timeTotals, timerMutations, timer, timeSpan];
const work = [
  projectMutations,
  projectPeopleMutations,
  project,
  projectServiceMutations,
  retainerMutations,
  retainer,
  serviceMutations,
  service,
  staffMember,
  task,
  teamMember,
  ...time,
];
const reports = [
  ...[report, trialBalance, cashFlow, generalLedger],
  ...[expenseDetails, invoiceDetails, itemSales],
].map(withFiles);
const answers = [owed, clientBalance, businessCashFlow, salesAnswers, unbilled, projectFinances];
const flows = [
  ...[clientWithInvoice, expenseQuick, invoiceFromUnbilled, invoiceQuick],
  ...[flow, ledgerAccountEnsure, paymentReverse, payoutReconcile],
];
const events = [businessExport, change, changes, subscription, sync, webhooks];
const identity = [caller, connectionState, connectionMutations, business];
const nouns: readonly NounResolvers[] = [
  scalars,
  userError,
  ...identity,
  ...sales,
  ...costs,
  ...work,
  ...ledger,
  ...reports,
  ...answers,
  ...flows,
  ...events,
];
const record = recordOver(Object.assign({}, ...nouns.map(({ Query }) => Query)));
const all: readonly NounResolvers[] = [...nouns, record];
const entries = all.flatMap((noun) => Object.entries(noun));

/** The checks of each filter, by its name. */
export const filterChecks: Readonly<Record<string, (filter: never) => void>> = Object.fromEntries(
  entries.filter((entry): entry is [string, (filter: never) => void] => typeof entry[1] === "function"),
);

const schemas = new Map<string, GraphQLSchema>();

/** The executable subgraph, with or without a prefix before its names: built once and shared. */
export function createSchema(prefix = ""): GraphQLSchema {
  const schema = schemas.get(prefix) ?? buildSchema(prefix);
  schemas.set(prefix, schema);
  return schema;
}

function buildSchema(prefix: string): GraphQLSchema {
  const read = readTagged();
  const writing = withOwnWrites(read.contract, mergedResolvers());
  const graph = { ...read, resolvers: withKeys(read.contract, writing, bulkMutations) };
  const { resolvers, ...contract } = prefix ? underPrefix(prefix, graph) : graph;
  const schema = executable(contract, resolvers);
  if (prefix) markOwnNames(schema, prefix, graph);
  return findEntities(omitLostRows(schema));
}

/** A type may have resolvers from several nouns. */
function mergedResolvers(): Record<string, object> {
  const resolvers: Record<string, object> = {};
  for (const [type, fields] of entries)
    if (!filterChecks[type])
      resolvers[type] = fields instanceof GraphQLScalarType ? fields : { ...resolvers[type], ...fields };
  return resolvers;
}
