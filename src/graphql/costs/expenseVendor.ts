import { accountOf } from "../contract/account.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { connect } from "../reading/connection.ts";
import { shownInConnection } from "../reading/rows.ts";
import { selectionOf } from "../reading/selection.ts";

export const expenseVendor: NounResolvers = {
  Business: {
    expenseVendors: (business, args, context, info) => {
      const accountId = accountOf(business);
      const { list } = context.in(accountId).expenseVendor;
      return connect(
        args,
        [accountId, "expenseVendors"],
        selectionOf(info),
        (window) => list({ criteria: {}, parts: [] }, window),
        shownInConnection(context, info),
      );
    },
  },
};
