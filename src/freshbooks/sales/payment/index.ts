import type { AccountId, ClientId, CreditNoteId } from "../../../values/ids.ts";
import { isZero, reach } from "../../../values/money.ts";
import { emptyPage, type Page, type Window } from "../../../values/page.ts";
import { partsOf } from "../../../values/parts.ts";
import type { Session } from "../../caller/session.ts";
import { type Need, namingParent, type Relation } from "../../lists/children.ts";
import { judge } from "../../lists/judging.ts";
import { largestPage } from "../../lists/pages.ts";
import { accountNoun } from "../../nouns/account.ts";
import type { NounQuery } from "../../nouns/noun.ts";
import type { Written } from "../../writes/write.ts";
import type { Invoice } from "../invoice/record.ts";
import { ofAnyClient, ofInvoice, type PaymentCriteria, paymentFilters, paymentOrders } from "./criteria.ts";
import { type NewPayment, type Payment, type PaymentInput, paymentRecord } from "./record.ts";
import { unlessSplit } from "./split.ts";

export type PaymentQuery = NounQuery<PaymentCriteria, keyof typeof paymentOrders, never>;

const payments = accountNoun({
  path: "payments/payments",
  many: "payments",
  one: "payment",
  twin: "logid",
  record: paymentRecord,
  filters: paymentFilters,
  alike: ({ invoiceId }) => (invoiceId ? { invoiceIds: [invoiceId] } : {}),
  orders: paymentOrders,
});

const ofClients: Relation<ClientId, Payment> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** No plural filter accepts invoices, so those of their clients are requested together. */
const ofInvoices: Relation<Invoice, Payment> = {
  together: (invoices) => ofAnyClient(invoices.map(({ clientId }) => clientId)),
  alone: ({ id }) => ofInvoice(id),
  keyOf: ({ id }) => id,
  parentsOf: ({ invoiceId }) => (invoiceId ? [invoiceId] : []),
};

/** What identifies a credit note's payments: FreshBooks has no filter for them. */
type Credited = { readonly id: CreditNoteId; readonly clientId: ClientId };

/** The payments from a credit note are looked for among those of its client. */
const ofCreditNotes: Relation<Credited, Payment> = {
  together: (notes) => ofClients.together(notes.map(({ clientId }) => clientId)),
  alone: ({ id, clientId }) => ({
    ...ofClients.alone(clientId),
    keeps: ({ creditNoteId }) => creditNoteId === id,
  }),
  keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
  parentsOf: ({ creditNoteId, clientId }) => (creditNoteId ? [`${creditNoteId} of ${clientId}`] : []),
};

/** Parts with all invoices of their clients, and no more clients than a request accepts. */
function byClients(invoices: readonly Invoice[]): Invoice[][] {
  const ofEach = [...Map.groupBy(invoices, ({ clientId }) => clientId).values()];
  return partsOf(ofEach, largestPage).map((part) => part.flat());
}

/**
 * Whether an invoice shows that it was ever paid, even if zeroed since: FreshBooks keeps the day of full payment when a
 * payment is zeroed for a refund. One without any sign costs no request.
 */
export const wasPaidOn = (invoice: Invoice): boolean =>
  judge(() => {
    const { paid, netPaid, paidDate, paymentStatus } = invoice;
    return (
      !isZero(paid) ||
      (netPaid !== null && !isZero(netPaid)) ||
      paidDate !== null ||
      paymentStatus !== "UNPAID"
    );
  }) !== false;

/** Whether these are all payments of an invoice: those of another client are not among its client's. An overpaid one may show less as paid. */
const areAll = (some: readonly Payment[], { paid }: Invoice): boolean =>
  judge(() =>
    reach(
      paid,
      some.map(({ amount }) => amount),
    ),
  ) === true;

/** Read of every invoice, whatever the window: only the sum of all its payments shows what is missing. */
const front: Window = { offset: 0, count: largestPage };

/** The payments of one account. */
export function paymentsOf(session: Session, accountId: AccountId) {
  const noun = payments(session, accountId);
  const readOfInvoices = noun.childrenBy(ofInvoices);

  /** The first payments of each invoice, nearly always all. Those of one client are read together. */
  const frontsOf = async (invoices: readonly Invoice[]): Promise<Page<Payment>[]> => {
    const every: PaymentQuery = { criteria: {}, parts: [] };
    const pageOf = new Map<Invoice, Page<Payment>>();
    const read = async (some: readonly Invoice[]) => {
      const pages = await readOfInvoices(some, every, front, "more");
      const checked = pages.map(async (page, at) => {
        const invoice = some[at] as Invoice;
        if (some.length === 1 || (!page.more && areAll(page.items, invoice))) return page;
        return (await readOfInvoices([invoice], every, front, "more"))[0] ?? emptyPage;
      });
      (await Promise.all(checked)).forEach((page, at) => void pageOf.set(some[at] as Invoice, page));
    };
    await Promise.all(byClients(invoices).map(read));
    return invoices.map((invoice) => pageOf.get(invoice) ?? emptyPage);
  };

  /** A window is cut from the first payments, which are the same for every window and for `fromCredit`: they share their requests. */
  const ofEachInvoice = async (
    invoices: readonly Invoice[],
    query: PaymentQuery,
    window: Window,
    need: Need,
  ): Promise<Page<Payment>[]> => {
    const alone = async (invoice: Invoice) =>
      (await readOfInvoices([invoice], query, window, need))[0] ?? emptyPage;
    const [only] = invoices;
    const isFar = "offset" in window && window.offset >= largestPage;
    if (only && invoices.length === 1 && isFar) return [await alone(only)];
    const fronts = await frontsOf(invoices);
    return Promise.all(
      fronts.map(({ items, more, total }, at) =>
        more
          ? alone(invoices[at] as Invoice)
          : noun.cut({ items, complete: total === items.length }, query, window),
      ),
    );
  };

  /** The payments of each invoice that came from credit. */
  const creditsOfEachInvoice = (
    invoices: readonly Invoice[],
    query: PaymentQuery,
    window: Window,
    need: Need,
  ): Promise<Page<Payment>[]> =>
    ofEachInvoice(invoices, { ...query, criteria: { ...query.criteria, fromCredit: true } }, window, need);

  return {
    ...noun,
    /** `notifiesClient` makes FreshBooks e-mail a receipt; no record ever shows it. */
    create: (
      input: NewPayment,
      parts: readonly never[],
      { notifiesClient = false, appliesCredit = false } = {},
    ): Promise<Written<Payment>> => {
      const more = {
        ...(notifiesClient && { send_client_notification: true }),
        // Which of the two marks a payment from credit is not recorded, so both are sent.
        ...(appliesCredit && { from_credit: true }),
      };
      return unlessSplit(input, noun.create(input, parts, { more }));
    },
    update: (id: string, input: PaymentInput, parts: readonly never[]): Promise<Written<Payment>> =>
      unlessSplit(input, noun.update(id, input, parts)),
    ofClients: noun.childrenBy(ofClients),
    ofCreditNotes: noun.childrenBy(ofCreditNotes),
    ofInvoices: ofEachInvoice,
    creditsOfInvoices: creditsOfEachInvoice,
  };
}
