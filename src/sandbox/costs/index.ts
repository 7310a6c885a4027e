import { type Collection, resource } from "../families/accounting/resource.ts";
import { addCategorySeed, category } from "./category.ts";
import { expense } from "./expense/noun.ts";
import { addExpenseSeed } from "./expense/seed.ts";
import { addExpenseProfileSeed, expenseProfiles } from "./profile.ts";

/** What is bought. A noun comes after those that its seeds refer to. */
export const costs = {
  categories: { path: "expenses/categories", serve: resource(category), addSeed: addCategorySeed },
  expenseProfiles: {
    ...{ path: "expense_profiles/expense_profiles", serve: expenseProfiles },
    addSeed: addExpenseProfileSeed,
  },
  expenses: { path: "expenses/expenses", serve: resource(expense), addSeed: addExpenseSeed },
} satisfies Record<string, Collection>;
