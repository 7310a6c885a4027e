import type { ExpenseCategory } from "../freshbooks/costs/expenseCategory.ts";
import type { Books } from "../freshbooks/index.ts";
import type { ExpenseCategoryId } from "../values/ids.ts";
import { loaderById } from "./byId.ts";
import { loadersOf } from "./noun.ts";
import { once } from "./once.ts";
import { countRows, type RowCount } from "./rows.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** For one account and one request. */
export function createLoaders(
  { clients, invoices, payments, expenses, expenseCategories, taxes, items, reports }: Books,
  count: RowCount = countRows(),
) {
  const client = loadersOf(clients, count);
  const invoice = loadersOf(invoices, count);
  const payment = loadersOf(payments, count);
  const expense = loadersOf(expenses, count);
  const tax = loadersOf(taxes, count);
  const item = loadersOf(items, count);

  return {
    client: client.byId,
    clients: client.list,
    invoice: invoice.byId,
    invoices: invoice.list,
    invoicesOfClient: invoice.below(invoices.ofClients),
    invoicesOfProject: invoice.below(invoices.ofProjects),
    payment: payment.byId,
    payments: payment.list,
    paymentsOfClient: payment.below(payments.ofClients),
    paymentsOfInvoice: payment.below(payments.ofInvoices, Number.POSITIVE_INFINITY), // their clients are what a request names
    expense: expense.byId,
    expenses: expense.list,
    expensesOfClient: expense.below(expenses.ofClients),
    expensesOfProject: expense.below(expenses.ofProjects),
    expenseCategory: loaderById<ExpenseCategoryId, ExpenseCategory, never>((ids) =>
      expenseCategories.byIds(ids),
    ),
    expenseCategories: once(expenseCategories.all),
    tax: tax.byId,
    taxes: tax.list,
    allTaxes: once(taxes.all),
    item: item.byId,
    items: item.list,
    reports,
  };
}
