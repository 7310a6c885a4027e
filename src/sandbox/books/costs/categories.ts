import type { CategorySeed } from "../../costs/category.ts";

/** The roots in the order in which an account gets them, each with its children. */
const tree: readonly (readonly [root: string, ...children: string[]])[] = [
  [
    "Other Expenses",
    ...["Wages", "Business Insurance", "Bank Fees", "Interest - Mortgage", "Interest - Other"],
    ...["Online Services", "Reference Materials", "Repairs & Maintenance", "Depreciation"],
    ...["Subscriptions/Dues/Memberships", "Commissions", "Taxes & Licenses"],
  ],
  ["Advertising"],
  ["Car & Truck Expenses", "Gas", "Mileage", "Repairs", "Vehicle Insurance", "Vehicle Licensing"],
  ["Contractors"],
  ["Education and Training"],
  ["Employee Benefits", "Health Insurance", "Life Insurance", "Accident Insurance"],
  ["Professional Services", "Legal Fees", "Accounting"],
  [
    "Office Expenses & Postage",
    ...["Hardware", "Office Supplies", "Packaging", "Postage", "Printing", "Shipping & Couriers"],
    ...["Software", "Stationery"],
  ],
  ["Meals & Entertainment", "Entertainment", "Restaurants/Dining"],
  ["Rent or Lease", "Equipment", "Machinery", "Office Space", "Vehicles"],
  ["Supplies"],
  ["Personal"],
  ["Travel", "Hotel/Lodging/Accommodation", "Airfare", "Taxi & Parking"],
  ["Utilities", "Gas & Electrical", "Phone"],
  ["Cost of Goods Sold", "Cost of Billed Expenses", "Cost of Shipping & Handling"],
  ["Uncategorized Expenses"],
];

/** The 59 categories of a new account. Their ids go up in twos, as in a real one. */
export function defaultCategories(firstId: number, createdAt: string): CategorySeed[] {
  let next = firstId;
  return tree.flatMap(([root, ...children]) => {
    const rootId = next;
    return [root, ...children].map((name, index) => {
      const id = next;
      next += 2;
      const costOfGoods = root === "Cost of Goods Sold";
      const archived = name === "Machinery"; // for the example: new accounts have none
      return { id, createdAt, name, costOfGoods, archived, ...(index > 0 && { parentId: rootId }) };
    });
  });
}
