import {
  amountMax,
  amountMin,
  dayMax,
  dayMin,
  flag,
  numberIn,
  numberIs,
  numberIsNot,
  stampMax,
  stampMin,
  textIs,
} from "../../families/accounting/filters.ts";
import type { Include, Noun } from "../../families/accounting/noun.ts";
import type { Row } from "../../state/row.ts";
import { toCents, toDecimal } from "../../wire/decimal.ts";
import { isFields } from "../../wire/json.ts";
import { eastern, easternVersion } from "../../wire/stamps.ts";
import { category } from "../category.ts";
import { billedBy, isDuplicate, statusOf } from "./status.ts";
import { changeExpense, createExpense } from "./write.ts";

const number = (name: string) => (row: Row) => {
  const value = row.fields[name];
  return typeof value === "number" ? value : null;
};
/** Of the new kind, or else of the old one. */
const projectOf = (row: Row) => number("modern_projectid")(row) ?? number("projectid")(row);
const centsOf = ({ fields }: Row): bigint => {
  const amount = isFields(fields.amount) ? toDecimal(fields.amount.amount) : undefined;
  return amount ? toCents(amount) : 0n;
};

/** Expenses: what they can be asked, and what they show. Extras: `attachment`. */
export const expense: Noun<Row> = {
  singular: "expense",
  plural: "expenses",
  idField: "expenseid",
  rows: (account) => account.expenses,
  deletable: false,
  isOf: () => false, // a client of the account was seen to be told their total, and none of them
  create: createExpense,
  change: changeExpense,

  // `status` was seen to be without effect.
  filters: new Map([
    ["expenseid", numberIs((row: Row) => row.id)],
    ["expenseids", numberIn((row) => row.id)],
    ["clientid", numberIs(number("clientid"))],
    ["clientids", numberIn(number("clientid"))],
    ["clientid_not", numberIsNot(number("clientid"))],
    ["staffid", numberIs(number("staffid"))],
    ["staffids", numberIn(number("staffid"))],
    ["profileid", numberIs(number("profileid"))],
    ["profileids", numberIn(number("profileid"))],
    ["categoryid", numberIs(number("categoryid"))],
    ["categoryids", numberIn(number("categoryid"))],
    ["projectid", numberIs(projectOf)],
    ["projectids", numberIn(projectOf)],
    ["vendor", textIs((row) => row.fields.vendor)],
    ["has_receipt", flag((row) => isFields(row.extras.attachment))],
    ["amount_min", amountMin(centsOf)],
    ["amount_max", amountMax(centsOf)],
    ["date_min", dayMin((row) => row.fields.date)],
    ["date_max", dayMax((row) => row.fields.date)],
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
  ]),
  sorts: new Map(),

  includes: new Map<string, Include<Row>>([
    ["attachment", (row) => row.extras.attachment ?? null],
    [
      "category",
      (row, moment) => {
        const of = moment.account.categories.get(Number(row.fields.categoryid));
        return of ? { ...category.show(of, moment), ...of.wire } : null;
      },
    ],
    // The shape of a project here was never captured.
    ["project", (row) => (projectOf(row) ? { id: projectOf(row) } : null)],
    ["expense_profile", () => null],
    ["account", () => null],
  ]),

  show(row, { account }) {
    const billing = billedBy(row, account);
    return {
      ...row.fields,
      accounting_systemid: account.seed.accountId,
      expenseid: row.id,
      has_receipt: isFields(row.extras.attachment),
      id: row.id,
      invoiceid: billing?.id ?? null,
      is_cogs: account.categories.get(Number(row.fields.categoryid))?.fields.is_cogs === true,
      isduplicate: isDuplicate(row, account),
      status: statusOf(row, billing),
      updated: eastern(row.updatedAt),
      version: easternVersion(row.updatedAt),
      vis_state: row.visState,
    };
  },
};
