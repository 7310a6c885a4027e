import type { AccountId, ClientId, ProjectId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import { leftOut } from "../../records/record.ts";
import { invoiceFilters, invoiceOrders, ofAnyClient } from "./criteria.ts";
import { type Invoice, invoiceRecord } from "./record.ts";
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

/** The invoices of one account. */
export function invoicesOf(session: Session, accountId: AccountId) {
  const noun = invoices(session, accountId);
  return {
    ...noun,
    ...deliveriesOf(noun.collection),
    ofClients: noun.childrenBy(ofClients),
    ofProjects: noun.childrenBy(ofProjects),
  };
}
