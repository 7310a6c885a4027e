import type {
  AccountId,
  ClientId,
  EstimateId,
  InvoiceId,
  InvoiceProfileId,
  ProjectId,
} from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accounting } from "../../families/accounting.ts";
import { namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import { leftOut, standingAlone } from "../../records/record.ts";
import type { Attachment } from "../document/attachments.ts";
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
  orders: invoiceOrders,
});

const ofClients: Relation<ClientId, Invoice> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** A project, as far as its invoices are looked for: FreshBooks has no filter that leads to them. */
type BilledProject = { readonly id: ProjectId; readonly clientId: ClientId };

function billed(invoice: Invoice): ProjectId[] {
  if (!invoice.lines) throw leftOut(invoice, "lines");
  return invoice.lines.flatMap(({ projectId }) => projectId ?? []);
}

const includes = invoiceRecord.includesOf(["lines"]);

/** An invoice is a project's when one of its lines is; they are looked for among those of the project's client. */
const ofProjects: Relation<BilledProject, Invoice> = {
  together: (projects) => ({
    ...ofClients.together(projects.map(({ clientId }) => clientId)),
    includes,
  }),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: (invoice) => billed(invoice).includes(id),
    includes,
  }),
  // A line may name a project of another client, whose invoices are not looked at when it is alone.
  keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
  parentsOf: (invoice) => billed(invoice).map((id) => `${id} of ${invoice.clientId}`),
};

/** An estimate, as far as its invoices are looked for: no filter of FreshBooks leads to them either. */
type Estimated = { readonly id: EstimateId; readonly clientId: ClientId };

/** The invoices made from an estimate are looked for among those of its client. */
const ofEstimates: Relation<Estimated, Invoice> = {
  together: (estimates) => ofClients.together(estimates.map(({ clientId }) => clientId)),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: ({ estimateId }) => estimateId === id,
  }),
  keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
  parentsOf: ({ estimateId, clientId }) => (estimateId ? [`${estimateId} of ${clientId}`] : []),
};

/** The part of a profile that finds its invoices: FreshBooks has no filter for them. */
type Recurring = { readonly id: InvoiceProfileId; readonly clientId: ClientId };

/** The invoices that a profile issued are looked for among those of its client. */
const ofProfiles: Relation<Recurring, Invoice> = {
  together: (profiles) => ofClients.together(profiles.map(({ clientId }) => clientId)),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: ({ profileId }) => profileId === id,
  }),
  keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
  parentsOf: ({ profileId, clientId }) => (profileId ? [`${profileId} of ${clientId}`] : []),
};

/** The look that FreshBooks gives a new invoice by itself, which is that of the last; null without one. */
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
    /** A file of an invoice, read anew; null where there is none, or no such invoice. */
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
  };
}
