import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { PaymentQuery } from "../../../freshbooks/sales/payment/index.ts";
import type { InvoicePaymentsArgs, PaymentFilter } from "../../../generated/resolvers.ts";
import { isZero } from "../../../values/money.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, filterOf, idsIn } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientEntity } from "../client/entity.ts";
import { invoiceEntity } from "../invoice/entity.ts";
import { paymentEntity } from "./entity.ts";

const filter = filterOf<PaymentFilter>()({
  ids: { clientIds: "Client" },
  ranges: [["paidFrom", "paidTo"]],
  check: ({ invoiceId }) => assertIds("Invoice", invoiceId ? [invoiceId] : [], "invoiceId"),
});

const lists = listsOf(paymentEntity, {
  name: "payments",
  filter,
  toCriteria: ({ invoiceId: id, ...asked }, owner) => {
    if (!id) return asked;
    const [invoiceId] = idsIn("Invoice", [id], owner);
    // An invoice of another account has no payments here.
    return invoiceId ? { ...asked, invoiceId } : { clientIds: [] };
  },
});

export const paymentsOfClient = lists.below({
  own: "clientIds",
  keyOf: ({ id }: Client) => id,
  childrenIn: ({ ofClient }) => ofClient,
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
      : context.in(accountId).payment.ofInvoice.load(invoice, query, window, need),
  );
}

export const payment: NounResolvers = {
  PaymentFilter: filter.assert,
  Query: { payment: paymentEntity.byId },
  Business: { payments: lists.all },
  Payment: {
    ...paymentEntity.fields,
    client: clientEntity.named("clientId", { exists: true }),
    invoice: invoiceEntity.named("invoiceId", { exists: true }),
  },
};
