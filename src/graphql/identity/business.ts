import { accountRole, businessRole } from "../../freshbooks/caller/roles.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { accountOf } from "../contract/account.ts";
import { noSuchBusiness } from "../contract/context.ts";
import { businessIdOf, toBusinessGlobalId } from "../contract/ids.ts";

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
    __resolveReference: async (reference, { business: find }) => find(businessIdOf(reference)),
    id: ({ businessId }) => toBusinessGlobalId(businessId),
    freshbooksId: ({ businessId }) => businessId,
    freshbooksAccountId: ({ accountId }) => accountId,
    role: ({ role }) => businessRole.toOurs(role),
    accountRole: (business) => accountRole.toOurs(business.accountRole),
    reports: (parent) => ({ accountId: accountOf(parent) }),
  },
};
