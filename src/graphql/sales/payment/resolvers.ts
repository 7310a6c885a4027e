import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { PaymentCriteria } from "../../../freshbooks/sales/payment/criteria.ts";
import type { PaymentQuery } from "../../../freshbooks/sales/payment/index.ts";
import { paymentRecord } from "../../../freshbooks/sales/payment/record.ts";
import type { InvoicePaymentsArgs, PaymentFilter, Resolvers } from "../../../generated/resolvers.ts";
import { toInvoiceId } from "../../../values/ids.ts";
import { isZero } from "../../../values/money.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, filterOf, idsIn } from "../../reading/criteria.ts";
import { accountEntity } from "../../reading/entity.ts";
import { accountLists } from "../../reading/list.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientNamed, invoiceNamed } from "../named.ts";

const filter = filterOf<PaymentFilter>({
  ids: { clientIds: "Client" },
  ranges: [["paidFrom", "paidTo"]],
  check: ({ invoiceId }) => assertIds("Invoice", invoiceId ? [invoiceId] : [], "invoiceId"),
});
export const assertPaymentFilter = filter.assert;

const lists = accountLists({
  ...{ name: "payments", table: paymentRecord },
  toCriteria: (given: PaymentFilter | null | undefined, accountId): PaymentCriteria => {
    const { invoiceId, ...criteria } = filter.toCriteria<PaymentCriteria & PaymentFilter>(given, accountId);
    if (!invoiceId) return criteria;
    const [invoice] = idsIn("Invoice", [invoiceId], accountId);
    // An invoice of another account has no payments here.
    return invoice ? { ...criteria, invoiceId: toInvoiceId(invoice) } : { clientIds: [] };
  },
  listIn: ({ payments }) => payments,
});

export const paymentList = lists.all;

export const paymentsOfClient = lists.below<Client>({
  tenantOf: ({ accountId }) => accountId,
  scope: ({ id }) => ["payments", id],
  own: "clientIds",
  childrenIn:
    ({ paymentsOfClient: children }, { id }) =>
    (...asked) =>
      children.load(id, ...asked),
});

/** An invoice on which nothing was paid costs no request. */
export function paymentsOfInvoice(
  invoice: Invoice,
  args: Partial<InvoicePaymentsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { accountId, id } = invoice;
  const query: PaymentQuery = { criteria: {}, parts: [] };
  return connect(args, [accountId, "paymentsOfInvoice", id], selectionOf(info), async (window, need) =>
    isZero(invoice.paid)
      ? emptyPage
      : context.in(accountId).paymentsOfInvoice.load(invoice, query, window, need),
  );
}

const { byId, fields } = accountEntity("Payment", paymentRecord, ({ payment }) => payment);

export const payment: Resolvers = {
  Query: { payment: byId },
  Payment: { ...fields, client: clientNamed, invoice: invoiceNamed },
};
