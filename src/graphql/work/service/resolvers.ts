import type { Resolvers } from "../../../generated/resolvers.ts";
import { toServiceId } from "../../../values/ids.ts";
import { toWorkId } from "../../contract/ids.ts";

export const service: Resolvers = {
  Query: {
    service: async (_, { id }, { openWork }) => {
      const opened = await openWork("Service", id);
      return opened ? opened.loaders.service.load(toServiceId(opened.number)) : null;
    },
  },
  Service: {
    __resolveReference: async (reference, { openWorkReference }) => {
      const opened = await openWorkReference("Service", reference);
      return opened ? await opened.loaders.service.load(toServiceId(opened.number)) : null;
    },
    id: ({ businessId, id }) => toWorkId("Service", businessId, id),
    freshbooksId: ({ id }) => id,
    rate: async ({ businessId, id }, _, { inBusiness }) =>
      (await inBusiness(businessId).serviceRates()).get(id) ?? null,
  },
};
