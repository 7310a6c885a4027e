import type { NounResolvers } from "../../contract/noun.ts";
import { shownRows } from "../../reading/rows.ts";
import { serviceEntity } from "./entity.ts";

export const service: NounResolvers = {
  Query: { service: serviceEntity.byId },
  Business: {
    services: async ({ businessId }, _, context, info) =>
      shownRows(context, info, await context.inBusiness(businessId).service.all()),
  },
  Service: {
    ...serviceEntity.fields,
    rate: async ({ businessId, id }, _, { inBusiness }) =>
      (await inBusiness(businessId).service.rates()).get(id)?.rate ?? null,
  },
};
