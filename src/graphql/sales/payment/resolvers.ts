import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { PaymentCriteria } from "../../../freshbooks/sales/payment/criteria.ts";
import type { PaymentQuery } from "../../../freshbooks/sales/payment/index.ts";
import { paymentRecord } from "../../../freshbooks/sales/payment/record.ts";
import type {
  BusinessPaymentsArgs,
  InvoicePaymentsArgs,
  PaymentFilter,
  Resolvers,
} from "../../../generated/resolvers.ts";
import { type AccountId, toClientId, toInvoiceId } from "../../../values/ids.ts";
import { isZero } from "../../../values/money.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, assertInOrder, given, idsIn } from "../../reading/criteria.ts";
import type { Scope } from "../../reading/cursor.ts";
import { accountEntity } from "../../reading/entity.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientNamed, invoiceNamed } from "../named.ts";

/** Throws BAD_USER_INPUT. */
export function assertPaymentFilter(filter: PaymentFilter | null | undefined): void {
  const { clientIds, invoiceId, paidFrom, paidTo } = given(filter);
  assertInOrder(paidFrom, paidTo, ["paidFrom", "paidTo"]);
  assertIds("Invoice", invoiceId ? [invoiceId] : [], "invoiceId");
  assertIds("Client", clientIds, "clientIds");
}

/** Null when the filter names an invoice of another account: nothing here can match it. */
function toQuery(
  accountId: AccountId,
  { filter, sort }: { filter?: PaymentFilter | null; sort?: BusinessPaymentsArgs["sort"] },
): PaymentQuery | null {
  assertPaymentFilter(filter);
  const { clientIds, invoiceId, ...rest } = given(filter);
  const [invoice] = invoiceId ? idsIn("Invoice", [invoiceId], accountId) : [];
  if (invoiceId && !invoice) return null;
  const criteria: PaymentCriteria = {
    ...rest,
    ...(clientIds && { clientIds: idsIn("Client", clientIds, accountId).map(toClientId) }),
    ...(invoice && { invoiceId: toInvoiceId(invoice) }),
  };
  return { criteria, parts: [], ...(sort && { order: sort }) };
}

export function paymentList(
  accountId: AccountId,
  args: Partial<BusinessPaymentsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const query = toQuery(accountId, args);
  const scope: Scope = [accountId, "payments", args.filter, args.sort];
  return connect(args, scope, selectionOf(info), async (window) =>
    query ? context.in(accountId).payments(query, window) : emptyPage,
  );
}

export function paymentsOfClient(
  { accountId, id }: Client,
  args: Partial<BusinessPaymentsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const query = toQuery(accountId, args);
  const { clientIds, ...criteria } = query?.criteria ?? {};
  const possible = query && (!clientIds || clientIds.includes(id));
  const scope: Scope = [accountId, "payments", id, args.filter, args.sort];
  return connect(args, scope, selectionOf(info), async (window, need) =>
    possible
      ? context.in(accountId).paymentsOfClient.load(id, { ...query, criteria }, window, need)
      : emptyPage,
  );
}

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
