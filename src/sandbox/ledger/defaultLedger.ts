import type { Row } from "../state/row.ts";
import type { LedgerAccountSeed } from "./rows.ts";

/** Account types and their first numbers, as listed live in 2026. */
export const subTypes = (
  [
    ["asset", "Cash & Bank", "1000"],
    ["asset", "Current Asset", "1200"],
    ["asset", "Property, Plant, and Equipment", "1500"],
    ["asset", "Long-Term Asset", "1300"],
    ["liability", "Current Liability", "2000"],
    ["liability", "Long-Term Liability", "2500"],
    ["equity", "Equity", "3000"],
    ["income", "Income", "4000"],
    ["expense", "Cost of Goods Sold", "5000"],
    ["expense", "Operating Expense", "6000"],
  ] as const
).map(([type, name, base_number], index) => ({ id: index + 1, type, name, base_number }));

type Default = readonly [number: string, name: string, flags: string, classic?: string];

/**
 * The default chart of 2022, without expenses. `s`: has a system name; `a`: created by FreshBooks. The last column is the
 * place in the classic chart: an account, or one of its subaccounts.
 */
const accounts: readonly (readonly [subType: string, ...Default[]])[] = [
  ["Cash & Bank", ["1000", "Cash", "sa", "1000"], ["1000-1", "Petty Cash", "s", "1000 Petty Cash"]],
  [
    "Current Asset",
    ["1200", "Accounts Receivable", "s", "1200 Accounts Receivable"],
    ["1201", "Customer Deposits", "", "1200 Customer Deposits"],
    ["1202", "Deferred Discounts", "s", "1600 Deferred Discounts"],
    ["1203", "Deposits", ""],
    ["1204", "Prepaid Expenses", ""],
  ],
  [
    "Property, Plant, and Equipment",
    ["1500", "Property, Plant, and Equipment", "", "1500"],
    ["1500-1", "Furniture", "", "1500 Furniture"],
    ["1500-2", "Furniture - Accumulated Depreciation", ""],
    ["1500-3", "Office Equipment", "", "1500 Office Equipment"],
    ["1500-4", "Office Equipment - Accumulated Depreciation", ""],
  ],
  [
    "Current Liability",
    ["2000", "Accounts Payable", "s", "2000"],
    ["2001", "Accruals", ""],
    ["2001-1", "Accrued Payroll", "", "2000 Accrued Payroll"],
    ["2001-2", "Accrued Rent", "", "2000 Accrued Rent"],
    ["2003", "Credit Cards", "sa", "2004"],
    ["2004", "Customer Credit", "s", "2003 Customer Credit"],
    ["2005", "Taxes Payable", "sa", "2001"],
    ["2005-1", "Income Tax Payable", "a"],
    ["2005-2", "Property Tax Payable", "a"],
    ["2006", "Unearned Revenue", "s", "2002 Unearned Revenue"],
  ],
  [
    "Equity",
    ["3000", "Common Stock", "", "3000 Common Stock"],
    ["3001", "Opening Balance", "", "3001"],
    ["3001-1", "Opening Balance Adjustments", "s", "3001 Opening Balance Adjustments"],
    ["3002", "Owner's Equity", "s", "3000 Owner's Equity"],
    ["3003", "Retained Earnings", "s", "3000 Retained Earnings"],
    ["3003-1", "Dividends", ""],
  ],
  [
    "Income",
    ["4000", "Revenue", "", "4000"],
    ["4000-1", "Billed Expenses", "s", "4000 Billed Expenses"],
    ["4000-2", "Discounts", "s", "4000 Discounts"],
    ["4000-3", "Sales", "s", "4000 Sales"],
    ["4000-4", "Sales Credit", ""],
    ["4000-5", "Uncategorized Income", "s"],
  ],
];

type Seed = Omit<LedgerAccountSeed, "createdAt">;

/** The default chart with an expense account per category, under the category's name. */
export function defaultLedger(categories: readonly Row[]): Seed[] {
  const seeds: Seed[] = [];
  const ids = new Map<string, number>();
  const add = ({ parent, ...seed }: Omit<Seed, "id"> & { parent?: string | undefined }) => {
    const id = seeds.length + 1;
    ids.set(seed.number, id);
    const parentId = ids.get(parent ?? "");
    seeds.push({ ...seed, id, ...(parentId !== undefined && { parentId }) });
  };
  for (const [subType, ...rows] of accounts)
    for (const [number, name, flags, classic] of rows)
      add({
        ...{ number, name, subType, parent: number.includes("-") ? number.split("-")[0] : undefined },
        ...(flags.includes("s") && { system: name }),
        auto: flags.includes("a"),
        classic: placeOf(classic),
      });
  addSpent(categories, add);
  return seeds;
}

/** One word is an account; several are a subaccount, whose account is given beside it. */
function placeOf(classic: string | undefined): [string | null, string | null] {
  if (classic === undefined) return [null, null];
  const [number = ""] = classic.split(" ");
  return [number, classic.includes(" ") ? classic : null];
}

type Add = (seed: Omit<Seed, "id"> & { parent?: string | undefined }) => void;

/** Accounts of archived categories are inactive. */
const stateOf = ({ visState }: Row) => ({ state: visState === 0 ? "active" : "inactive" });

function addSpent(categories: readonly Row[], add: Add): void {
  const named = (row: Row) => String(row.fields.category);
  const byName = (rows: readonly Row[]) => rows.toSorted((a, b) => (named(a) < named(b) ? -1 : 1));
  const roots = byName(categories.filter(({ fields }) => fields.parentid === null));
  let goods = 5000;
  let spent = 6001;
  for (const root of roots) {
    const isGoods = root.fields.is_cogs === true;
    const subType = isGoods ? "Cost of Goods Sold" : "Operating Expense";
    const number = String(isGoods ? goods++ : spent++);
    const classic = isGoods ? "5000" : "6000";
    add({
      number,
      name: named(root),
      subType,
      categoryId: root.id,
      fields: stateOf(root),
      classic: [classic, `${classic} ${named(root)}`],
    });
    const children = byName(categories.filter(({ fields }) => fields.parentid === root.id));
    for (const [index, child] of children.entries())
      add({
        number: `${number}-${index + 1}`,
        name: named(child),
        subType,
        categoryId: child.id,
        fields: stateOf(child),
        parent: number,
      });
  }
  const name = "Sales Taxes Paid";
  add({
    number: String(spent),
    name,
    subType: "Operating Expense",
    system: name,
    auto: true,
    classic: ["6001", null],
  });
}
