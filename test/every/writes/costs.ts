import { account as ledgerAccount } from "../nouns/books.ts";
import { money, type Row } from "./row.ts";

const client = "Client:ACM123:1";
const bill = "Bill:ACM123:1";
const expense = "Expense:ACM123:1";
const categoryId = "ExpenseCategory:ACM123:2";
const billLines = [{ categoryId, unitCost: money("5.00") }];
const costs = { categoryId, amount: money("5.00"), date: "2026-06-01" };
const expectedUpdatedAt = "2026-04-04T15:00:00Z";
const entered = ["debit", "credit"].map((side, index) => ({
  subAccountId: `JournalEntrySubAccount:ACM123:${index + 1}`,
  amount: { [side]: money("5.00") },
}));

/** Costs and the ledger. */
export const costsAndLedger: readonly Row[] = [
  {
    mutation: "expenseCreate",
    input: costs,
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/expenses"],
  },
  {
    mutation: "expenseCreate",
    when: "the day is today",
    input: { categoryId, amount: money("5.00") },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/expenses"],
  },
  {
    mutation: "expenseCreate",
    when: "it is for a client",
    input: { ...costs, clientId: client },
    sends: [
      "GET a/expenses/categories?page=1&per_page=100",
      "GET a/users/clients/1",
      "POST a/expenses/expenses",
    ],
  },
  {
    mutation: "expenseCreate",
    when: "the category is named",
    input: { amount: money("5.00"), category: { name: "Travel" } },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/expenses"],
  },
  {
    mutation: "expenseCreate",
    when: "it is for a project",
    input: { ...costs, project: { id: "Project:14700001:1" } },
    sends: [
      "GET a/expenses/categories?page=1&per_page=100",
      "GET p/project/1",
      "GET a/users/clients/1",
      "POST a/expenses/expenses",
    ],
  },
  {
    mutation: "expenseQuick",
    input: { amount: money("5.00"), category: { name: "Travel" } },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/expenses"],
  },
  {
    mutation: "expenseQuick",
    when: "its category is selected with the one above",
    input: { amount: money("5.00"), category: { name: "Travel" } },
    shows: "expense { category { name parent { name } } }",
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/expenses?include[]=category"],
  },
  { mutation: "expenseUpdate", input: { id: expense, note: "A" }, sends: ["PUT a/expenses/expenses/1"] },
  {
    mutation: "expenseUpdate",
    when: "it is for a client",
    input: { id: expense, clientId: client },
    sends: ["GET a/users/clients/1", "PUT a/expenses/expenses/1"],
  },
  {
    mutation: "expenseUpdate",
    when: "it has another category",
    input: { id: expense, categoryId },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "PUT a/expenses/expenses/1"],
  },
  {
    mutation: "expenseUpdate",
    when: "it may be stale",
    input: { id: expense, note: "A", expectedUpdatedAt },
    sends: ["GET a/expenses/expenses/1", "PUT a/expenses/expenses/1"],
  },
  { mutation: "expenseArchive", input: { id: expense }, sends: ["PUT a/expenses/expenses/1"] },
  { mutation: "expenseRestore", input: { id: expense }, sends: ["PUT a/expenses/expenses/1"] },
  { mutation: "expenseDelete", input: { id: expense }, sends: ["PUT a/expenses/expenses/1"] },
  {
    mutation: "expenseCategoryCreate",
    input: { name: "Trains", parentId: categoryId },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expenses/categories"],
  },
  {
    mutation: "expenseProfileCreate",
    input: { categoryId, amount: money("5.00"), schedule: { unit: "MONTH", startDate: "2040-01-01" } },
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expense_profiles/expense_profiles"],
  },
  {
    mutation: "expenseProfileCreate",
    when: "its category is selected",
    input: { categoryId, amount: money("5.00"), schedule: { unit: "MONTH", startDate: "2040-01-01" } },
    shows: "expenseProfile { category { name } }",
    sends: ["GET a/expenses/categories?page=1&per_page=100", "POST a/expense_profiles/expense_profiles"],
  },
  {
    mutation: "billCreate",
    input: {
      vendorId: "BillVendor:ACM123:1",
      issueDate: "2026-06-01",
      dueDate: "2026-06-30",
      currency: "USD",
      language: "en",
      lines: billLines,
    },
    sends: [
      "GET a/expenses/categories?page=1&per_page=100",
      "GET a/bill_vendors/bill_vendors/1",
      "POST a/bills/bills?include[]=lines",
    ],
  },
  {
    mutation: "billCreate",
    when: "currency and language are the vendor's",
    input: { vendorId: "BillVendor:ACM123:1", dueDate: "2026-08-30", lines: billLines },
    sends: [
      "GET a/expenses/categories?page=1&per_page=100",
      "GET a/bill_vendors/bill_vendors/1",
      "POST a/bills/bills?include[]=lines",
    ],
  },
  { mutation: "billUpdate", input: { id: bill, number: "A" }, sends: ["PUT a/bills/bills/1"] },
  {
    mutation: "billUpdate",
    when: "a line is added",
    input: { id: bill, addLines: billLines },
    sends: [
      "GET a/bills/bills/1?include[]=lines",
      "GET a/expenses/categories?page=1&per_page=100",
      "PUT a/bills/bills/1?include[]=lines",
    ],
  },
  { mutation: "billArchive", input: { id: bill }, sends: ["PUT a/bills/bills/1"] },
  { mutation: "billRestore", input: { id: bill }, sends: ["PUT a/bills/bills/1"] },
  { mutation: "billDelete", input: { id: bill }, sends: ["PUT a/bills/bills/1"] },
  {
    mutation: "billPaymentCreate",
    input: { billId: bill, amount: money("5.00"), date: "2026-06-01", method: "CASH" },
    sends: ["GET a/bills/bills/1", "POST a/bill_payments/bill_payments"],
  },
  {
    mutation: "billPaymentUpdate",
    input: { id: "BillPayment:ACM123:1", note: "A" },
    sends: ["GET a/bill_payments/bill_payments/1", "PUT a/bill_payments/bill_payments/1"],
  },
  {
    mutation: "billPaymentDelete",
    input: { id: "BillPayment:ACM123:1" },
    sends: ["PUT a/bill_payments/bill_payments/1"],
  },
  {
    mutation: "billVendorCreate",
    input: { name: "A", currency: "USD", language: "en" },
    sends: ["POST a/bill_vendors/bill_vendors"],
  },
  {
    mutation: "billVendorUpdate",
    input: { id: "BillVendor:ACM123:1", name: "B" },
    sends: ["PUT a/bill_vendors/bill_vendors/1"],
  },
  {
    mutation: "billVendorRestore",
    input: { id: "BillVendor:ACM123:1" },
    sends: ["PUT a/bill_vendors/bill_vendors/1"],
  },
  {
    mutation: "billVendorDelete",
    input: { id: "BillVendor:ACM123:1" },
    sends: ["PUT a/bill_vendors/bill_vendors/1"],
  },
  {
    mutation: "journalEntryCreate",
    input: { name: "A", date: "2026-06-01", currency: "USD", lines: entered },
    sends: [
      "GET a/journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
      "POST a/journal_entries/journal_entries",
    ],
  },
  {
    mutation: "ledgerAccountCreate",
    input: { name: "A", subKind: "EQUITY" },
    sends: ["POST l/ledger_accounts/accounts"],
  },
  {
    mutation: "ledgerAccountEnsure",
    when: "there is none",
    input: { name: "New", subKind: "EQUITY" },
    sends: ["GET l/ledger_accounts/accounts", "POST l/ledger_accounts/accounts"],
  },
  {
    mutation: "ledgerAccountEnsure",
    when: "there is one",
    input: { name: "new", subKind: "EQUITY" },
    first: { mutation: "ledgerAccountEnsure", input: { name: "New", subKind: "EQUITY" } },
    sends: ["GET l/ledger_accounts/accounts"],
  },
  {
    mutation: "payoutReconcile",
    input: {
      ...{ payoutId: "po_1", paymentIds: ["Payment:ACM123:1"], net: money("10.00"), fee: { amount: "0" } },
      depositAccountId: "JournalEntrySubAccount:ACM123:1",
      clearingAccountId: "JournalEntrySubAccount:ACM123:2",
    },
    sends: [
      "GET a/payments/payments/1",
      "GET a/journal_entry_accounts/journal_entry_accounts?page=1&per_page=100",
      "GET a/journal_entries/journal_entry_details?search[sub_accountid]=2&page=1&per_page=100",
      "POST a/journal_entries/journal_entries",
    ],
  },
  {
    mutation: "ledgerAccountUpdate",
    input: { id: `LedgerAccount:14700001:${ledgerAccount}`, name: "B" },
    sends: [
      "GET l/ledger_accounts/accounts/7ce019de-7c17-4f00-87b2-40bdc0c428a9",
      "PUT l/ledger_accounts/accounts/7ce019de-7c17-4f00-87b2-40bdc0c428a9",
    ],
  },
];
