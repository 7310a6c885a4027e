import { fromEasternTime, toDay } from "../../../values/dates.ts";
import {
  type AccountId,
  type ClientId,
  type InvoiceId,
  type ProjectId,
  toClientId,
  toInvoiceId,
} from "../../../values/ids.ts";
import { negate, toCurrency, toMoney } from "../../../values/money.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { accountingCollection, type Noun } from "../../families/accounting.ts";
import { readByIds } from "../../lists/byIds.ts";
import { type Need, type Relation, readChildren } from "../../lists/children.ts";
import { readList } from "../../lists/list.ts";
import {
  decimalOrNull,
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  lateFeeIn,
  lateRemindersIn,
  moneyOrNull,
  orNull,
  partOf,
  toAddress,
  toFlag,
  toText,
  toWhole,
  type WireAddress,
  type WireLate,
  type WireMoney,
} from "../../records/wire.ts";
import {
  type InvoiceCriteria,
  type InvoiceOrder,
  invoiceFilters,
  invoiceOrders,
  ofAnyClient,
} from "./criteria.ts";
import { toLine, type WireLine } from "./lines.ts";
import {
  toAttachment,
  toAuditEntry,
  toContact,
  toGateway,
  toOwner,
  toPresentation,
  type WireParts,
} from "./parts.ts";
import {
  autobillStatus,
  depositStatus,
  disputeStatus,
  invoiceStatus,
  orderStatus,
  paymentStatus,
} from "./words.ts";
import { invoiceWrites } from "./writes.ts";

type Text = string | null | undefined;

type WireInvoice = WireAddress &
  WireParts &
  WireLate & {
    id: number;
    uuid?: Text;
    customerid: number;
    ownerid?: number | null;
    sentid?: number | null;
    invoice_number: string;
    series?: Text;
    v3_status: string;
    payment_status: Text;
    deposit_status: Text;
    autobill_status: Text;
    dispute_status: Text;
    last_order_status: Text;
    lock_status?: Text;
    create_date: string;
    due_date?: Text;
    due_offset_days: number;
    fulfillment_date?: Text;
    date_paid?: Text;
    generation_date?: Text;
    amount: WireMoney;
    outstanding: WireMoney;
    paid: WireMoney;
    net_paid_amount?: WireMoney | null;
    discount_total: WireMoney | null;
    discount_value: string | number | null;
    discount_description?: Text;
    deposit_amount?: WireMoney | null;
    deposit_percentage?: string | number | null;
    currency_code: string;
    language: Text;
    description: Text;
    notes: Text;
    terms: Text;
    po_number: Text;
    payment_details?: Text;
    organization: Text;
    current_organization?: Text;
    fname: Text;
    lname: Text;
    address: Text;
    vat_name: Text;
    vat_number: Text;
    sender_address?: WireAddress | null;
    template: Text;
    auto_bill: boolean;
    gmail: boolean;
    show_attachments?: boolean;
    attach_pdf_to_email?: boolean;
    version?: Text;
    vis_state: number;
    created_at: string;
    updated: string;
    lines?: WireLine[];
  };

/** Parts that FreshBooks sends only when asked, and what it calls them. */
const includes = {
  lines: "lines",
  owner: "owner",
  presentation: "presentation",
  contacts: "contacts",
  paymentGateways: "allowed_gateways",
  lateFee: "late_fee",
  lateReminders: "late_reminders",
  auditLog: "audit_logs",
  attachments: "attachments",
} as const;

export type InvoicePart = keyof typeof includes;
export const invoiceParts = Object.keys(includes) as InvoicePart[];

const wireIncludes = (parts: readonly InvoicePart[]): string[] => parts.map((part) => includes[part]);

export type Invoice = ReturnType<typeof toInvoice>;

const dayOrNull = (text: Text) => (text ? toDay(text) : null);

function toInvoice(wire: WireInvoice, accountId: AccountId) {
  return {
    accountId,
    id: toInvoiceId(wire.id),
    uuid: orNull(wire.uuid),
    clientId: toClientId(wire.customerid),
    ownerStaffId: idOrNull(wire.ownerid),
    senderStaffId: idOrNull(wire.sentid),
    number: toText(wire.invoice_number),
    series: orNull(wire.series),
    status: invoiceStatus.toOurs(toText(wire.v3_status)), // lists are filtered by it, so it has to be there
    paymentStatus: paymentStatus.toOurs(wire.payment_status),
    depositStatus: depositStatus.toOurs(wire.deposit_status),
    autobillStatus: autobillStatus.toOurs(wire.autobill_status),
    disputeStatus: disputeStatus.toOurs(wire.dispute_status),
    lastOrderStatus: orderStatus.toOurs(wire.last_order_status),
    lockStatus: orNull(wire.lock_status),
    issueDate: toDay(wire.create_date),
    dueDate: dayOrNull(wire.due_date),
    dueOffsetDays: toWhole(wire.due_offset_days),
    fulfillmentDate: dayOrNull(wire.fulfillment_date),
    paidDate: dayOrNull(wire.date_paid),
    generationDate: dayOrNull(wire.generation_date),
    total: toMoney(wire.amount),
    outstanding: toMoney(wire.outstanding),
    paid: toMoney(wire.paid),
    netPaid: moneyOrNull(wire.net_paid_amount),
    // FreshBooks sends what is taken off as a negative amount.
    discount: negate(toMoney(wire.discount_total ?? { amount: "0.00", code: wire.currency_code })),
    discountPercent: decimalOrNull(wire.discount_value) ?? "0",
    discountDescription: orNull(wire.discount_description),
    depositAmount: moneyOrNull(wire.deposit_amount),
    depositPercent: decimalOrNull(wire.deposit_percentage),
    currency: toCurrency(wire.currency_code),
    language: orNull(wire.language),
    description: orNull(wire.description),
    notes: orNull(wire.notes),
    terms: orNull(wire.terms),
    poNumber: orNull(wire.po_number),
    paymentDetails: orNull(wire.payment_details),
    recipient: {
      organization: orNull(wire.organization),
      firstName: orNull(wire.fname),
      lastName: orNull(wire.lname),
      addressText: orNull(wire.address),
      address: toAddress(wire),
      vatName: orNull(wire.vat_name),
      vatNumber: orNull(wire.vat_number),
    },
    clientOrganization: orNull(wire.current_organization),
    senderAddress: toAddress(wire.sender_address),
    template: orNull(wire.template),
    autoBill: toFlag(wire.auto_bill),
    sentByPost: toFlag(wire.gmail), // gmail is ground mail
    showsAttachments: flagOr(wire.show_attachments, false),
    attachesPdfToEmail: flagOr(wire.attach_pdf_to_email, false),
    version: orNull(wire.version),
    archived: isArchived(wire.vis_state),
    deleted: isDeleted(wire.vis_state),
    createdAt: fromEasternTime(wire.created_at),
    updatedAt: fromEasternTime(wire.updated),
    lines: wire.lines?.map((line) => toLine(line, accountId)),
    lateFee: lateFeeIn(wire),
    lateReminders: lateRemindersIn(wire),
    owner: partOf(wire.owner, toOwner),
    presentation: partOf(wire.presentation, toPresentation),
    contacts: wire.contacts?.map(toContact),
    paymentGateways: wire.allowed_gateways?.map(toGateway),
    auditLog: wire.audit_logs?.map(toAuditEntry),
    attachments: wire.attachments?.map(toAttachment),
  };
}

export type InvoiceQuery = { criteria: InvoiceCriteria; order?: InvoiceOrder; parts: readonly InvoicePart[] };

const ofClients: Relation<ClientId, Invoice> = {
  together: ofAnyClient,
  alone: (id) => ofAnyClient([id]),
  isChild: ({ clientId }, id) => clientId === id,
};

/** A project, as far as its invoices are looked for: FreshBooks has no filter that leads to them. */
type BilledProject = { readonly id: ProjectId; readonly clientId: ClientId };

const bills = ({ lines }: Invoice, project: ProjectId): boolean =>
  (lines ?? []).some(({ projectId }) => projectId === project);

/** An invoice is a project's when one of its lines is; they are looked for among those of the project's client. */
const ofProjects: Relation<BilledProject, Invoice> = {
  together: (projects) => ({
    ...ofClients.together(projects.map(({ clientId }) => clientId)),
    includes: ["lines"],
  }),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: (invoice) => bills(invoice, id),
    includes: ["lines"],
  }),
  isChild: (invoice, { id }) => bills(invoice, id),
};

/** The invoices of one account. */
export function invoicesOf(session: Session, accountId: AccountId) {
  const noun: Noun<Invoice> = {
    path: "invoices/invoices",
    many: "invoices",
    one: "invoice",
    idsFilter: "invoiceids",
    twin: "invoiceid",
    toItem: (wire) => toInvoice(wire as WireInvoice, accountId),
  };
  const collection = accountingCollection(session, accountId, noun);
  const toQuery = ({ criteria, order, parts }: InvoiceQuery) => ({
    filters: invoiceFilters(criteria),
    includes: wireIncludes(parts),
    ...(order && { order: invoiceOrders[order] }),
  });

  return {
    list: (query: InvoiceQuery, window: Window): Promise<Page<Invoice>> =>
      readList(collection.source, toQuery(query), window),
    ofClients: (
      clients: readonly ClientId[],
      query: InvoiceQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Invoice>[]> =>
      readChildren(collection.source, ofClients, clients, toQuery(query), window, need),
    ofProjects: (projects: readonly BilledProject[], query: InvoiceQuery, window: Window, need: Need) =>
      readChildren(collection.source, ofProjects, projects, toQuery(query), window, need),
    byIds: (ids: readonly InvoiceId[], parts: readonly InvoicePart[]): Promise<Invoice[]> =>
      readByIds(collection, noun.idsFilter, ids, wireIncludes(parts)),
    ...invoiceWrites(collection, wireIncludes),
  };
}
