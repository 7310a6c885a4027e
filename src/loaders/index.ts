import type { Expense, ExpensePart, ExpenseQuery } from "../freshbooks/costs/expense/index.ts";
import type { ExpenseCategory } from "../freshbooks/costs/expenseCategory.ts";
import type { Books } from "../freshbooks/index.ts";
import type { ClientQuery } from "../freshbooks/sales/client/index.ts";
import type { Client, ClientPart } from "../freshbooks/sales/client/record.ts";
import type { Invoice, InvoicePart, InvoiceQuery } from "../freshbooks/sales/invoice/index.ts";
import type { Payment, PaymentQuery } from "../freshbooks/sales/payment/index.ts";
import type {
  ClientId,
  ExpenseCategoryId,
  ExpenseId,
  InvoiceId,
  PaymentId,
  ProjectId,
} from "../values/ids.ts";
import type { Page, Window } from "../values/page.ts";
import { loaderById } from "./byId.ts";
import { loaderOfChildren } from "./childrenOf.ts";
import { knowing } from "./knowing.ts";
import { countRows, type RowCount } from "./rows.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** For one account and one request. Records that come with a list are known to the loaders by id. */
export function createLoaders(
  { clients, invoices, payments, expenses, expenseCategories, reports }: Books,
  count: RowCount = countRows(),
) {
  const client = loaderById<ClientId, Client, ClientPart>(clients.byIds);
  const invoice = loaderById<InvoiceId, Invoice, InvoicePart>(invoices.byIds);
  const payment = loaderById<PaymentId, Payment, never>((ids) => payments.byIds(ids));
  const expense = loaderById<ExpenseId, Expense, ExpensePart>(expenses.byIds);
  const expenseCategory = loaderById<ExpenseCategoryId, ExpenseCategory, never>((ids) =>
    expenseCategories.byIds(ids),
  );
  let allCategories: Promise<readonly ExpenseCategory[]> | undefined;

  const knowInvoices = (page: Page<Invoice>, { parts }: InvoiceQuery) =>
    knowing(page, (item) => invoice.prime(item, parts));
  const knowExpenses = (page: Page<Expense>, { parts }: ExpenseQuery) =>
    knowing(page, (item) => expense.prime(item, parts));
  const knowPayments = (page: Page<Payment>) => knowing(page, (item) => payment.prime(item, []));

  return {
    client,
    invoice,
    payment,
    expense,
    expenseCategory,
    reports,
    clients: async (query: ClientQuery, window: Window) =>
      count(knowing(await clients.list(query, window), (item) => client.prime(item, query.parts))),
    invoices: async (query: InvoiceQuery, window: Window) =>
      count(knowInvoices(await invoices.list(query, window), query)),
    payments: async (query: PaymentQuery, window: Window) =>
      count(knowPayments(await payments.list(query, window))),
    expenses: async (query: ExpenseQuery, window: Window) =>
      count(knowExpenses(await expenses.list(query, window), query)),
    expenseCategories: () => {
      allCategories ??= expenseCategories.all();
      return allCategories;
    },
    invoicesOfClient: loaderOfChildren(
      async (parents: readonly ClientId[], query: InvoiceQuery, window, need) =>
        (await invoices.ofClients(parents, query, window, need)).map((page) => knowInvoices(page, query)),
      count,
    ),
    invoicesOfProject: loaderOfChildren(
      async (parents: readonly { id: ProjectId; clientId: ClientId }[], query: InvoiceQuery, window, need) =>
        (await invoices.ofProjects(parents, query, window, need)).map((page) => knowInvoices(page, query)),
      count,
    ),
    paymentsOfClient: loaderOfChildren(
      async (parents: readonly ClientId[], query: PaymentQuery, window, need) =>
        (await payments.ofClients(parents, query, window, need)).map(knowPayments),
      count,
    ),
    paymentsOfInvoice: loaderOfChildren(
      async (parents: readonly Invoice[], query: PaymentQuery, window, need) =>
        (await payments.ofInvoices(parents, query, window, need)).map(knowPayments),
      count,
      Number.POSITIVE_INFINITY, // their clients are what a request names
    ),
    expensesOfClient: loaderOfChildren(
      async (parents: readonly ClientId[], query: ExpenseQuery, window, need) =>
        (await expenses.ofClients(parents, query, window, need)).map((page) => knowExpenses(page, query)),
      count,
    ),
    expensesOfProject: loaderOfChildren(
      async (parents: readonly ProjectId[], query: ExpenseQuery, window, need) =>
        (await expenses.ofProjects(parents, query, window, need)).map((page) => knowExpenses(page, query)),
      count,
    ),
  };
}
