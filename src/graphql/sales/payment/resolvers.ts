import type { Client } from "../../../freshbooks/sales/client/record.ts";
import { type PaymentQuery, wasPaidOn } from "../../../freshbooks/sales/payment/index.ts";
import type { PaymentFilterInput } from "../../../generated/resolvers.ts";
import { emptyPage } from "../../../values/page.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { connect } from "../../reading/connection.ts";
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
  Invoice: {
    payments: (invoice, args, context, info) => {
      const { accountId, id } = invoice;
      const query: PaymentQuery = { criteria: {}, parts: [] };
      const scope: Scope = [accountId, "paymentsOfInvoice", id];
      return connect(
        args,
        scope,
        selectionOf(info),
        async (window, need) =>
          wasPaidOn(invoice)
            ? context.in(accountId).payment.ofInvoice.load(invoice, query, window, need)
            : emptyPage,
        shownInConnection(context, info),
      );
    },
  },
  Payment: {
    ...paymentEntity.fields,
    client: clientEntity.named("clientId", { exists: true }),
    invoice: invoiceEntity.named("invoiceId", { exists: true }),
  },
};
