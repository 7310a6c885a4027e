import type { InvoiceDetailsReport as Report } from "../../freshbooks/reports/invoiceDetails.ts";
import type { ReportsInvoiceDetailsArgs, Resolvers } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { invoiceEntity } from "../sales/invoice/entity.ts";
import { assertClientRange, clientsIn, matchesNothing, nothingIn } from "./asking.ts";

type Client = Report["clients"][number];

/** Rows with links to records of their account. */
export type InvoiceDetailsInvoiceRow = Client["invoices"][number] & { accountId: AccountId };
export type InvoiceDetailsClientRow = Omit<Client, "invoices"> & {
  accountId: AccountId;
  invoices: InvoiceDetailsInvoiceRow[];
};

/** The arguments sent to FreshBooks. */
export function askedOfInvoiceDetails(args: ReportsInvoiceDetailsArgs, accountId: AccountId) {
  const { from, to, currency, datedBy, clientIds, statuses } = args;
  return {
    asked: { from, to, datedBy, ...(currency && { currency }) },
    narrowing: {
      ...(clientIds && { clientIds: clientsIn(clientIds, accountId) }),
      ...(statuses && { statuses: [...new Set(statuses)] }),
    },
  };
}

/** The report of all invoices with their lines. */
export const invoiceDetails: Resolvers = {
  Reports: {
    invoiceDetails: async ({ accountId }, args, context) => {
      assertClientRange(args);
      const read = context.in(accountId).reports.invoiceDetails;
      const { asked, narrowing } = askedOfInvoiceDetails(args, accountId);
      const { from, to } = asked;
      // Only FreshBooks knows an account's currency; the shortest report contains it.
      if (matchesNothing(narrowing)) return empty({ ...(await read({ ...asked, to: from })), to });
      const report = await read({ ...asked, ...narrowing });
      return {
        ...report,
        clients: report.clients.map((client) => ({
          ...client,
          accountId,
          invoices: client.invoices.map((invoice) => ({ ...invoice, accountId })),
        })),
      };
    },
  },
  InvoiceDetailsClient: { client: clientEntity.named("clientId") },
  InvoiceDetailsInvoice: { invoice: invoiceEntity.named("invoiceId") },
};

function empty(report: Report) {
  const zero = nothingIn(report.currency);
  return { ...report, totals: { total: zero, paid: zero, outstanding: zero }, clients: [] };
}
