import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { CreditNote } from "../../../freshbooks/sales/creditNote/record.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import { type PaymentQuery, wasPaidOn } from "../../../freshbooks/sales/payment/index.ts";
import type { PaymentFilterInput } from "../../../generated/resolvers.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { type ConnectionArguments, connect } from "../../reading/connection.ts";
import { filterOf } from "../../reading/criteria.ts";
import type { Scope } from "../../reading/cursor.ts";
import { listsOf } from "../../reading/list.ts";
import { shownInConnection } from "../../reading/rows.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientEntity } from "../client/entity.ts";
import { invoiceEntity } from "../invoice/entity.ts";
import { paymentEntity } from "./entity.ts";

const filter = filterOf<PaymentFilterInput>()({ ids: { clientIds: "Client", invoiceIds: "Invoice" } });
const lists = listsOf(paymentEntity, { name: "payments", filter, toCriteria: (asked) => asked });

type PaymentLoaders = ReturnType<Context["in"]>["payment"];
type OfInvoice = "ofInvoice" | "creditsOfInvoice";

const every: PaymentQuery = { criteria: {}, parts: [] };

/** Payments of an invoice. One that was never paid costs no request. */
const ofInvoice =
  (list: string, childrenIn: (loaders: Pick<PaymentLoaders, OfInvoice>) => PaymentLoaders[OfInvoice]) =>
  (invoice: Invoice, args: ConnectionArguments, context: Context, info: GraphQLResolveInfo) => {
    const { accountId, id } = invoice;
    const scope: Scope = [accountId, list, id];
    return connect(
      args,
      scope,
      selectionOf(info),
      (window, need) =>
        wasPaidOn(invoice)
          ? childrenIn(context.in(accountId).payment).load(invoice, every, window, need)
          : emptyPage,
      shownInConnection(context, info),
    );
  };

export const payment: NounResolvers = {
  PaymentFilterInput: filter.assert,
  Query: { payment: paymentEntity.byId },
  Business: { payments: lists.all },
  Client: {
    payments: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  CreditNote: {
    payments: lists.below({
      scope: ["paymentsOfCreditNote"],
      keyOf: ({ id, clientId }: CreditNote) => ({ id, clientId }),
      childrenIn: ({ ofCreditNote }) => ofCreditNote,
    }),
  },
  Invoice: {
    payments: ofInvoice("paymentsOfInvoice", ({ ofInvoice }) => ofInvoice),
    credits: ofInvoice("creditsOfInvoice", ({ creditsOfInvoice }) => creditsOfInvoice),
  },
  Payment: {
    ...paymentEntity.fields,
    client: clientEntity.named("clientId", { exists: true }),
    invoice: invoiceEntity.named("invoiceId", { exists: true }),
  },
};
