import type { NounResolvers } from "../../contract/noun.ts";
import { serviceEntity } from "./entity.ts";

export const service: NounResolvers = {
  Query: { service: serviceEntity.byId },
  Business: { services: ({ businessId }, _, { inBusiness }) => inBusiness(businessId).service.all() },
  Service: {
    ...serviceEntity.fields,
    rate: async ({ businessId, id }, _, { inBusiness }) =>
      (await inBusiness(businessId).service.rates()).get(id)?.rate ?? null,
  },
};
