import type { Resolvers } from "../../generated/resolvers.ts";
import { createExpense } from "../costs/expense/mutations.ts";

/** One write: the expense, after its receipt. */
export const expenseQuick: Resolvers = {
  Mutation: { expenseQuick: (_, { input }, context, info) => createExpense(input, context, info) },
};
