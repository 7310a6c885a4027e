import type { Resolvers } from "../../generated/resolvers.ts";

/** The settings of the accounting of a business, under `Business`. */
export const settings: Resolvers = {
  Business: {
    settings: ({ accountId, systemId, businessId }, _, context) =>
      accountId && context.in(accountId).settings(systemId, businessId),
  },
};
