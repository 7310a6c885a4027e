import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { InvoiceProfileFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { projectEntity } from "../../work/project/entity.ts";
import { clientEntity } from "../client/entity.ts";
import { invoiceProfileEntity } from "./entity.ts";

const filter = filterOf<InvoiceProfileFilterInput>()({
  ids: { ids: "InvoiceProfile", clientIds: "Client" },
});
const lists = listsOf(invoiceProfileEntity, {
  name: "invoiceProfiles",
  filter,
  toCriteria: (asked) => asked,
});

export const invoiceProfile: NounResolvers = {
  InvoiceProfileFilterInput: filter.assert,
  Query: { invoiceProfile: invoiceProfileEntity.byId },
  Business: { invoiceProfiles: lists.all },
  Client: {
    invoiceProfiles: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Invoice: { profile: invoiceProfileEntity.named("profileId", { exists: true }) },
  InvoiceProfile: {
    ...invoiceProfileEntity.fields,
    client: clientEntity.named("clientId", { exists: true }),
  },
  InvoiceProfileLine: {
    expense: expenseEntity.named("expenseId"),
    project: projectEntity.named("projectId"),
  },
};
