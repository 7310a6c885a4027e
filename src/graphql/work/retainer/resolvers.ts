import type { Retainer } from "../../../freshbooks/work/retainer/record.ts";
import type { RetainerFilterInput } from "../../../generated/resolvers.ts";
import { ownBusinessOf } from "../../contract/context.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { invoiceProfileEntity } from "../../sales/invoiceProfile/entity.ts";
import { type BareAmountRow, bareAt } from "../bareAmount.ts";
import { retainerEntity } from "./entity.ts";

const filter = filterOf<RetainerFilterInput>()({ ids: { clientIds: "Client" } });
const lists = listsOf(retainerEntity, { name: "retainers", filter, toCriteria: (asked) => asked });

const ofRecord = retainerEntity.named("retainerId");

export const retainer: NounResolvers = {
  RetainerFilterInput: filter.assert,
  Query: { retainer: retainerEntity.byId },
  Business: { retainers: lists.all },
  Retainer: {
    ...retainerEntity.fields,
    fee: bareAt("fee") as (retainer: Retainer) => BareAmountRow,
    excessRate: bareAt("excessRate"),
    client: clientEntity.named("clientId"),
    invoiceProfile: invoiceProfileEntity.named("invoiceProfileId"),
  },
  Client: {
    retainer: async ({ accountId, id }, _, context) => {
      const { businessId } = await ownBusinessOf(context, { accountId });
      return context.inBusiness(businessId).retainer.ofClient(id);
    },
  },
  Project: { retainer: ofRecord },
  TimeEntry: { retainer: ofRecord },
  InvoiceLine: { retainer: ofRecord },
  EstimateLine: { retainer: ofRecord },
  InvoiceProfileLine: { retainer: ofRecord },
  InvoiceProfile: { retainer: ofRecord },
};
