import { criteria } from "../lists/criteria.ts";
import { accountNoun } from "../nouns/account.ts";
import { account } from "../records/kinds.ts";
import { needed, shown } from "../records/modifiers.ts";
import { type Shown, view } from "../records/record.ts";
import { toText } from "../records/wire.ts";

const vendorName = needed(shown("vendor", ({ vendor }) => toText(vendor)));

/** A vendor is a text: its name is its only identity. */
const expenseVendorRecord = view("vendor", { accountId: account, id: vendorName, name: vendorName });

export type ExpenseVendor = Shown<typeof expenseVendorRecord>;

/** The vendors in the expenses of one account, as collected by FreshBooks. */
export const expenseVendorsOf = accountNoun({
  path: "expenses/vendors",
  many: "vendors",
  one: "vendor",
  searched: [],
  record: expenseVendorRecord,
  filters: criteria<ExpenseVendor>()({}),
  orders: {},
});
