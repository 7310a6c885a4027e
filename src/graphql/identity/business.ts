import type { Resolvers } from "../../generated/resolvers.ts";
import { accountOf } from "../contract/account.ts";
import { noSuchBusiness } from "../contract/context.ts";
import { keyText, toBusinessGlobalId } from "../contract/ids.ts";

/** Another subgraph names a business by its id or by its number. */
function businessReference(reference: object): string {
  const { id, businessId } = reference as Record<string, unknown>;
  return keyText(id) || toBusinessGlobalId(keyText(businessId));
}

export const business: Resolvers = {
  Query: {
    businesses: async (_, __, { identity }) => (await identity()).businesses,
    business: async (_, { id }, { business: find, identity }) => {
      const found = await find(id);
      if (found) return found;
      throw noSuchBusiness((await identity()).businesses);
    },
  },
  Business: {
    __resolveReference: async (reference, { business: find }) => find(businessReference(reference)),
    id: ({ businessId }) => toBusinessGlobalId(businessId),
    reports: (parent) => ({ accountId: accountOf(parent) }),
  },
};
