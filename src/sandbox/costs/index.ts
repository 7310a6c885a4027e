import { type Collection, resource } from "../families/accounting/resource.ts";
import { bill } from "./bill/noun.ts";
import { addBillSeed } from "./bill/seed.ts";
import { addBillPaymentSeed, billPayment } from "./billPayment/noun.ts";
import { billVendor } from "./billVendor/noun.ts";
import { addBillVendorSeed } from "./billVendor/seed.ts";
import { addCategorySeed, category } from "./category.ts";
import { expense } from "./expense/noun.ts";
import { addExpenseSeed } from "./expense/seed.ts";
import { addExpenseProfileSeed, expenseProfiles } from "./profile.ts";

/** Purchases. A noun comes after those its seeds refer to. */
export const costs = {
  categories: { path: "expenses/categories", serve: resource(category), addSeed: addCategorySeed },
  expenseProfiles: {
    ...{ path: "expense_profiles/expense_profiles", serve: expenseProfiles },
    addSeed: addExpenseProfileSeed,
  },
  expenses: { path: "expenses/expenses", serve: resource(expense), addSeed: addExpenseSeed },
  billVendors: {
    path: "bill_vendors/bill_vendors",
    serve: resource(billVendor),
    addSeed: addBillVendorSeed,
  },
  bills: { path: "bills/bills", serve: resource(bill), addSeed: addBillSeed },
  billPayments: {
    path: "bill_payments/bill_payments",
    serve: resource(billPayment),
    addSeed: addBillPaymentSeed,
  },
} satisfies Record<string, Collection>;
