import { serviceRecord } from "../../../freshbooks/work/service/record.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { businessEntity } from "../../reading/entity.ts";

const { byId, fields } = businessEntity("Service", serviceRecord, (loaders) => loaders.service);

export const service: Resolvers = {
  Query: { service: byId },
  Service: {
    ...fields,
    rate: async ({ businessId, id }, _, { inBusiness }) =>
      (await inBusiness(businessId).serviceRates()).get(id)?.rate ?? null,
  },
};
