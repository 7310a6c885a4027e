import { type Day, fromEasternTime, toDay } from "../../../values/dates.ts";
import {
  type AccountId,
  type ClientId,
  type InvoiceId,
  type PaymentId,
  toClientId,
  toInvoiceId,
  toPaymentId,
} from "../../../values/ids.ts";
import { isZero, toMoney } from "../../../values/money.ts";
import { emptyPage, type Page, type Window } from "../../../values/page.ts";
import { partsOf } from "../../../values/parts.ts";
import type { Session } from "../../caller/session.ts";
import { accountingCollection, type Noun } from "../../families/accounting.ts";
import { readByIds } from "../../lists/byIds.ts";
import { type Need, type Relation, readChildren } from "../../lists/children.ts";
import { anyOf, between, byValue, locally } from "../../lists/filters.ts";
import { type Filter, readList } from "../../lists/list.ts";
import { largestPage } from "../../lists/pages.ts";
import { flagOr, idOrNull, isDeleted, orNull, toText, type WireMoney } from "../../records/wire.ts";
import type { Invoice } from "../invoice/index.ts";
import { type PaymentType, paymentType } from "./words.ts";
import { paymentWrites } from "./writes.ts";

type Text = string | null | undefined;

type WirePayment = {
  id: number;
  clientid: number | null;
  invoiceid: number | null;
  amount: WireMoney;
  date: string;
  type: string;
  note: Text;
  from_credit?: boolean | null;
  gateway?: Text;
  transactionid?: string | number | null;
  transaction_uuid?: Text;
  orderid?: number | null;
  bulk_paymentid?: number | null;
  vis_state: number;
  updated: string;
};

export type Payment = ReturnType<typeof toPayment>;

function toPayment(wire: WirePayment, accountId: AccountId) {
  const clientId = idOrNull(wire.clientid);
  const invoiceId = idOrNull(wire.invoiceid);
  return {
    accountId,
    id: toPaymentId(wire.id),
    clientId: clientId ? toClientId(clientId) : null,
    invoiceId: invoiceId ? toInvoiceId(invoiceId) : null,
    amount: toMoney(wire.amount),
    date: toDay(wire.date),
    type: paymentType.toOurs(toText(wire.type)), // lists are filtered by it, so it has to be there
    note: orNull(wire.note),
    fromCredit: flagOr(wire.from_credit, false),
    gateway: orNull(wire.gateway),
    transactionId: idOrNull(wire.transactionid),
    transactionUuid: orNull(wire.transaction_uuid),
    orderId: idOrNull(wire.orderid),
    bulkPaymentId: idOrNull(wire.bulk_paymentid),
    deleted: isDeleted(wire.vis_state),
    updatedAt: fromEasternTime(wire.updated),
  };
}

/** Which payments. Every condition given must hold. */
export type PaymentCriteria = {
  clientIds?: readonly ClientId[];
  invoiceId?: InvoiceId;
  paidFrom?: Day;
  paidTo?: Day;
  types?: readonly PaymentType[];
};

function toFilters({ clientIds, invoiceId, paidFrom, paidTo, types }: PaymentCriteria): Filter<Payment>[] {
  return [
    clientIds && ofAnyClient(clientIds),
    invoiceId && ofInvoice(invoiceId),
    ...between<Payment>("date", paidFrom, paidTo, ({ date }) => date, true),
    types && ofType(types),
  ].filter((filter) => !!filter);
}

const ofAnyClient = (ids: readonly ClientId[]) =>
  anyOf<Payment>(ids, "clientid", "clientids", ({ clientId }) => clientId, true);

const ofInvoice = (id: InvoiceId): Filter<Payment> => ({
  send: [["invoiceid", id]],
  proven: true,
  holds: ({ invoiceId }) => invoiceId === id,
});

function ofType(types: readonly PaymentType[]): Filter<Payment> {
  const wanted = new Set(types);
  const [only] = wanted;
  const word = wanted.size === 1 && only ? paymentType.toWire(only) : undefined;
  const holds = ({ type }: Payment) => type !== null && wanted.has(type);
  if (word) return { send: [["type", word]], holds };
  return { ...locally(holds), impossible: wanted.size === 0 };
}

/** FreshBooks is known to honour no sort of payments. */
const orders = {
  DATE_ASC: byValue<Payment>(({ date }) => date, 1),
  DATE_DESC: byValue<Payment>(({ date }) => date, -1),
};

type PaymentOrder = keyof typeof orders;

const ofClients: Relation<ClientId, Payment> = {
  together: ofAnyClient,
  alone: (id) => ofAnyClient([id]),
  isChild: ({ clientId }, id) => clientId === id,
};

/** No plural filter takes invoices, so those of their clients are asked for together. */
const ofInvoices: Relation<Invoice, Payment> = {
  together: (invoices) => ofAnyClient(invoices.map(({ clientId }) => clientId)),
  alone: ({ id }) => ofInvoice(id),
  isChild: ({ invoiceId }, { id }) => invoiceId === id,
};

/** Parts with all invoices of their clients, and no more clients than a request can name. */
function byClients(invoices: readonly Invoice[]): Invoice[][] {
  const ofEach = [...Map.groupBy(invoices, ({ clientId }) => clientId).values()];
  return partsOf(ofEach, largestPage).map((part) => part.flat());
}

export type PaymentQuery = { criteria: PaymentCriteria; order?: PaymentOrder; parts: readonly never[] };

/** The payments of one account. */
export function paymentsOf(session: Session, accountId: AccountId) {
  const noun: Noun<Payment> = {
    path: "payments/payments",
    many: "payments",
    one: "payment",
    idsFilter: "logids",
    twin: "logid",
    toItem: (wire) => toPayment(wire as WirePayment, accountId),
  };
  const collection = accountingCollection(session, accountId, noun);
  const toQuery = ({ criteria, order }: PaymentQuery) => ({
    filters: toFilters(criteria),
    includes: [],
    ...(order && { order: orders[order] }),
  });

  return {
    list: (query: PaymentQuery, window: Window): Promise<Page<Payment>> =>
      readList(collection.source, toQuery(query), window),
    ofClients: (clients: readonly ClientId[], query: PaymentQuery, window: Window, need: Need) =>
      readChildren(collection.source, ofClients, clients, toQuery(query), window, need),
    /** An invoice on which nothing was paid costs no request. */
    ofInvoices: async (invoices: readonly Invoice[], query: PaymentQuery, window: Window, need: Need) => {
      const paid = invoices.filter((invoice) => !isZero(invoice.paid));
      const pageOf = new Map<Invoice, Page<Payment>>();
      const read = async (some: readonly Invoice[]) => {
        const pages = await readChildren(collection.source, ofInvoices, some, toQuery(query), window, need);
        some.forEach((invoice, at) => void pageOf.set(invoice, pages[at] ?? emptyPage));
      };
      await Promise.all(byClients(paid).map(read));
      return invoices.map((invoice) => pageOf.get(invoice) ?? emptyPage);
    },
    byIds: (ids: readonly PaymentId[]): Promise<Payment[]> => readByIds(collection, noun.idsFilter, ids, []),
    ...paymentWrites(collection),
  };
}
