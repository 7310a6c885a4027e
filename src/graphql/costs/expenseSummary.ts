import { accountOf } from "../contract/account.ts";
import type { NounResolvers } from "../contract/noun.ts";

export const expenseSummary: NounResolvers = {
  Business: {
    expenseSummary: (business, _, context) => context.in(accountOf(business)).expense.summaries(),
  },
};
