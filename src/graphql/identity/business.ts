import { accountRole, businessRole } from "../../freshbooks/caller/roles.ts";
import { accessOf, type BusinessAccess } from "../../freshbooks/reach/reach.ts";
import { hindranceRemedies } from "../../freshbooks/reach/remedies.ts";
import type { BusinessAccessReason, Resolvers } from "../../generated/resolvers.ts";
import { accountOf } from "../contract/account.ts";
import { noSuchBusiness } from "../contract/choice.ts";
import { businessIdOf, toBusinessGlobalId } from "../contract/ids.ts";

const reasons: Record<NonNullable<BusinessAccess["hindrance"]>, BusinessAccessReason | null> = {
  noAccounting: "NO_ACCOUNTING",
  roleWithoutRights: "ROLE_WITHOUT_RIGHTS",
  scopeMissing: "SCOPE_MISSING",
  notInPlan: "FEATURE_NOT_IN_PLAN",
  notAnswered: null, // no request is sent
};

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
    access: async (parent, _, { standing }) => accessOf(parent, (await standing().state()).scopes),
    abilities: ({ businessId }, _, { inBusiness }) => inBusiness(businessId).abilities(),
    reports: (parent) => ({ accountId: accountOf(parent), businessId: parent.businessId }),
  },
  BusinessAccess: {
    reason: ({ hindrance }) => hindrance && reasons[hindrance],
    remedy: ({ hindrance }) => hindrance && hindranceRemedies[hindrance],
  },
};
