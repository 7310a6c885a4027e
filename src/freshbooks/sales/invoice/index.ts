import type { AccountId, ClientId, InvoiceId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accounting } from "../../families/accounting.ts";
import { amongTheClients, namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import { leftOut, standingAlone } from "../../records/record.ts";
import type { Attachment } from "../document/attachments.ts";
import type { InvoiceLine } from "../document/lines.ts";
import { type Logo, logoOf, lookIn, type Presentation } from "../document/presentation.ts";
import { invoiceFilters, invoiceOrders, ofAnyClient } from "./criteria.ts";
import { pdfsOf } from "./pdf.ts";
import { type Invoice, invoiceRecord } from "./record.ts";
import { shareLinksOf } from "./shareLink.ts";
import { deliveriesOf } from "./writes.ts";

const invoices = accountNoun({
  path: "invoices/invoices",
  many: "invoices",
  one: "invoice",
  twin: "invoiceid",
  record: invoiceRecord,
  filters: invoiceFilters,
  alike: ({ clientId, issueDate }) => ({
    ...(clientId && { clientIds: [clientId] }),
    ...(issueDate && { issueDate: { from: issueDate, to: issueDate } }),
  }),
  orders: invoiceOrders,
});

const ofClients: Relation<ClientId, Invoice> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** What an invoice's lines refer to. */
const inLines =
  <Id>(idOf: (line: InvoiceLine) => Id | null) =>
  (invoice: Invoice): (Id | null)[] => {
    if (!invoice.lines) throw leftOut(invoice, "lines");
    return invoice.lines.map(idOf);
  };

const withLines = invoiceRecord.includesOf(["lines"]);

/** An invoice belongs to a project or retainer when one of its lines does. */
const ofProjects = amongTheClients(
  ofClients,
  inLines(({ projectId }) => projectId),
  withLines,
);
const ofRetainers = amongTheClients(
  ofClients,
  inLines(({ retainerId }) => retainerId),
  withLines,
);
const ofEstimates = amongTheClients(ofClients, ({ estimateId }: Invoice) => [estimateId]);
const ofProfiles = amongTheClients(ofClients, ({ profileId }: Invoice) => [profileId]);

/** FreshBooks' default look of a new invoice, that of the last; null without one. */
const lastLook =
  ({ get }: Session, accountId: AccountId) =>
  (options?: { fresh?: boolean }): Promise<Presentation | null> =>
    get(
      `/accounting/account/${accountId}/invoices/presentations`,
      (answer, origin) => {
        const { presentation } = accounting.open(answer);
        return presentation ? lookIn(presentation, standingAlone(accountId, origin)) : null;
      },
      options,
    );

/** The invoices of one account. */
export function invoicesOf(session: Session, accountId: AccountId) {
  const noun = invoices(session, accountId);
  return {
    ...noun,
    ...deliveriesOf(noun.collection),
    lastLook: lastLook(session, accountId),
    logoOf: (id: InvoiceId): Promise<Logo | null> => logoOf(noun.byIds, id),
    shareLink: shareLinksOf(session, accountId),
    pdf: pdfsOf(session, accountId),
    /** A file of an invoice, read again; null without one, or without such an invoice. */
    attachmentOf: async (id: InvoiceId, attachmentId: string): Promise<Attachment | null> => {
      const invoice = (await noun.byIds([id], ["attachments"])).get(id);
      if (invoice instanceof Error) throw invoice;
      if (invoice && invoice.attachments === undefined) throw leftOut(invoice, "attachments");
      return invoice?.attachments?.find((each) => each.attachmentId === attachmentId) ?? null;
    },
    ofClients: noun.childrenBy(ofClients),
    ofEstimates: noun.childrenBy(ofEstimates),
    ofProfiles: noun.childrenBy(ofProfiles),
    ofProjects: noun.childrenBy(ofProjects),
    ofRetainers: noun.childrenBy(ofRetainers),
  };
}
