import { paymentGatewayRecord } from "../../freshbooks/sales/paymentGateway.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { usualMutations } from "../writing/usual.ts";

const paymentGatewayEntity = entityOf(
  "PaymentGateway",
  paymentGatewayRecord,
  ({ paymentGateway: loaders }) => loaders,
);

const lists = listsOf(paymentGatewayEntity, {
  name: "paymentGateways",
  filter: filterOf<Record<never, never>>()(),
  toCriteria: (asked) => asked,
});

const { remove } = usualMutations(paymentGatewayEntity, ({ paymentGateways }) => paymentGateways);

export const paymentGateway: NounResolvers = {
  Query: { paymentGateway: paymentGatewayEntity.byId },
  Business: { paymentGateways: lists.all },
  PaymentGateway: {
    ...paymentGatewayEntity.fields,
    processorAccount: (gateway, _, context) =>
      context.in(gateway.accountId).paymentGateway.processorAccount(gateway),
  },
  InvoiceGateway: {
    paymentGateway: async ({ accountId, connectionId }, _, context) =>
      connectionId ? (await context.in(accountId).paymentGateway.connected()).get(connectionId) : null,
  },
  Mutation: { paymentGatewayDisconnect: remove },
};
