import { linesOf } from "../sales/invoice/lines.ts";
import { taxesOf } from "../sales/invoice/totals.ts";
import type { Account } from "../state/account.ts";
import type { Micros } from "../wire/stamps.ts";
import type { AccountType, Chart, SubAccount } from "./rows.ts";

/** The default chart of the official Postman collection. */
const standard: readonly (readonly [number: string, name: string, type: AccountType, ...subs: string[]])[] = [
  ["1000", "Cash", "asset", "Petty Cash"],
  ["1200", "Accounts Receivable", "asset", "Accounts Receivable", "Customer Deposits"],
  ["1500", "Property, Plant, and Equipment", "asset", "Office Equipment", "Furniture"],
  ["1600", "Deferred Discounts", "asset", "Deferred Discounts"],
  ["2000", "Accounts Payable", "liability", "Accrued Payroll", "Accrued Rent"],
  ["2001", "Taxes Payable", "liability"],
  ["2002", "Unearned Revenue", "liability", "Unearned Revenue"],
  ["2003", "Customer Credit", "liability", "Customer Credit"],
  ["2004", "Credit Cards", "liability"],
  ["3000", "Owner's Equity", "equity", "Owner's Equity", "Common Stock", "Retained Earnings"],
  ["3001", "Opening Balance", "equity", "Opening Balance Adjustments"],
  ["4000", "Revenue", "income", "Sales", "Billed Expenses", "Discounts"],
  ["5000", "Cost of Goods Sold", "expense"],
  ["6000", "Operating Expenses", "expense"],
  ["6001", "Taxes Paid", "expense"],
];

/** The current chart, with a subaccount per tax and per category and tax of expenses. */
export function chartOf(account: Account): Chart {
  const { chart } = account;
  if (chart.accounts.size === 0) openStandard(account);
  for (const { fields, createdAt } of account.taxes.values())
    subOf(account, "2001", String(fields.name), createdAt);
  for (const row of account.invoices.values())
    for (const { name } of taxesOf(linesOf(row), row.fields.discount_value))
      subOf(account, "2001", name, row.createdAt);
  for (const { fields, createdAt } of account.expenses.values()) {
    categorySubOf(account, fields.categoryid, createdAt);
    for (const key of ["taxName1", "taxName2"])
      if (fields[key]) subOf(account, "6001", String(fields[key]), createdAt);
  }
  return chart;
}

function openStandard(account: Account): void {
  const { chart, series, categories } = account;
  const [first] = categories.values();
  // Example books use numbers as large as those of categories; small books start at 1.
  for (const name of ["journalAccount", "journalSubAccount"]) series.reach(name, (first?.id ?? 1) - 1);
  for (const [number, name, type] of standard)
    chart.accounts.set(number, { id: series.next("journalAccount"), number, name, type });
  for (const [number, , , ...subs] of standard)
    for (const name of subs) subOf(account, number, name, first?.createdAt ?? 0, false);
}

/** The subaccount of that name, created if missing. */
export function subOf(
  account: Account,
  number: string,
  name: string,
  createdAt = 0,
  custom = true,
): SubAccount {
  const { chart, series } = account;
  const key = `${number} ${name}`;
  const known = chart.subs.get(key);
  if (known) return known;
  const parent = chart.accounts.get(number);
  if (!parent) throw new TypeError(`No account ${number}`);
  const siblings = [...chart.subs.values()].filter((sub) => sub.parent === parent).length;
  // The opening balance continues the numbers of equity.
  const at = (number === "3001" ? 4 : 1) + siblings;
  const sub = { id: series.next("journalSubAccount"), parent, number: String(at), name, custom, createdAt };
  chart.subs.set(key, sub);
  return sub;
}

/** The account of the top-level category. */
export function categorySubOf(account: Account, categoryId: unknown, createdAt: Micros): SubAccount {
  const category = account.categories.get(Number(categoryId));
  const top = account.categories.get(Number(category?.fields.parentid ?? 0)) ?? category;
  const number = top?.fields.is_cogs === true ? "5000" : "6000";
  return subOf(account, number, String(top?.fields.category ?? "Uncategorized Expenses"), createdAt);
}

/** The balance on an account's normal side; negative if the opposite side is larger. */
export const signed = (type: AccountType, debit: bigint, credit: bigint): bigint =>
  type === "asset" || type === "expense" ? debit - credit : credit - debit;
