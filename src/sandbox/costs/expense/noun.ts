import { define } from "../../families/accounting/define.ts";
import { amounts, days, flag, numberIsNot, numbers, textIs } from "../../families/accounting/filters.ts";
import type { Row } from "../../state/row.ts";
import { centsIn, isFields } from "../../wire/json.ts";
import { easternVersion } from "../../wire/stamps.ts";
import { category } from "../category.ts";
import { expenseProfile } from "../profile.ts";
import { billedBy, isDuplicate, statusOf } from "./status.ts";
import { changeExpense, createExpense } from "./write.ts";

const number = (name: string) => (row: Row) => {
  const value = row.fields[name];
  return typeof value === "number" ? value : null;
};
const own = (name: string) => numbers(name, number(name));
/** Of the new kind, or else the old one. */
const projectOf = (row: Row) => number("modern_projectid")(row) ?? number("projectid")(row);

/** Expenses: their filters and output. Extras: `attachment`. */
export const expense = define<Row>({
  singular: "expense",
  plural: "expenses",
  idField: "expenseid",
  rows: (account) => account.expenses,
  isOf: () => false, // a client of the account was seen to get the total, but no rows
  create: createExpense,
  change: changeExpense,

  // `status` was seen to have no effect.
  filters: {
    ...own("clientid"),
    clientid_not: numberIsNot(number("clientid")),
    ...own("staffid"),
    ...own("profileid"),
    ...own("categoryid"),
    ...numbers("projectid", projectOf),
    vendor: textIs((row) => row.fields.vendor),
    has_receipt: flag((row) => isFields(row.extras.attachment)),
    ...amounts("amount", (row: Row) => centsIn(row.fields.amount)),
    ...days("date", (row: Row) => row.fields.date),
  },

  includes: {
    attachment: ({ extras }) => {
      if (!isFields(extras.attachment)) return null;
      const { expenseid: _, ...shown } = extras.attachment; // only the attachments of invoices have it
      return shown;
    },
    category(row, moment) {
      const of = moment.account.categories.get(Number(row.fields.categoryid));
      const { expenseCategoryIncluded: how } = moment.settings;
      if (!of || how === "never") return undefined;
      const { transaction_posted: use, ...others } = { ...category.show(of, moment), ...of.wire };
      return how === "withoutUse" || use === undefined ? others : { ...others, transaction_posted: use };
    },
    // The shape of a project here was never captured. `account` was requested as well, and added no key.
    project: (row) => (projectOf(row) ? { id: projectOf(row) } : null),
    expense_profile(row, moment) {
      const of = moment.account.expenseProfiles.get(number("profileid")(row) ?? 0);
      return of && moment.settings.expenseProfileIncluded ? expenseProfile.show(of, moment) : null;
    },
  },

  show(row, { account }) {
    const billing = billedBy(row, account);
    return {
      has_receipt: isFields(row.extras.attachment),
      invoiceid: billing?.id ?? null,
      is_cogs: account.categories.get(Number(row.fields.categoryid))?.fields.is_cogs === true,
      isduplicate: isDuplicate(row, account),
      status: statusOf(row, billing),
      version: easternVersion(row.updatedAt),
    };
  },
});
