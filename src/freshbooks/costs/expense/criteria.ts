import type { Day } from "../../../values/dates.ts";
import type {
  ClientId,
  ExpenseCategoryId,
  ExpenseId,
  ExpenseProfileId,
  ProjectId,
  StaffMemberId,
} from "../../../values/ids.ts";
import { compareDecimals } from "../../../values/money.ts";
import type { Range } from "../../../values/range.ts";
import { type Asked, criteria } from "../../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  between,
  byValue,
  contains,
  locally,
  updatedWithin,
} from "../../lists/filters.ts";
import type { Filter, Order } from "../../lists/query.ts";
import type { Expense } from "./record.ts";

const dateOf = ({ date }: Expense): Day => date;

/** Amounts are bounds in each expense's own currency. */
export const expenseFilters = criteria<Expense>()({
  ids: (ids: readonly ExpenseId[]) => anyOf<Expense>(ids, "expenseid", "expenseids", ({ id }) => id),
  clientIds: (ids: readonly ClientId[]) => ofAnyClient(ids),
  categoryIds: (ids: readonly ExpenseCategoryId[]) => ofAnyCategory(ids),
  profileIds: (ids: readonly ExpenseProfileId[]) => ofAnyProfile(ids),
  staffMemberIds: (ids: readonly StaffMemberId[]) => ofAnyStaffMember(ids),
  projectIds: (ids: readonly ProjectId[]) => ofAnyProject(ids),
  vendor: (wanted: string) => ofVendor(wanted),
  date: (days: Range<Day>) => between<Expense>("date", days, dateOf),
  amount: ({ from, to }: Range<string>) => [
    ...(from === undefined ? [] : [atLeast(from)]),
    ...(to === undefined ? [] : [atMost(to)]),
  ],
  hasReceipt: (wanted: boolean) => receiptIs(wanted),
  updatedAt: updatedWithin,
  archived: archivedIs,
});

export type ExpenseCriteria = Asked<typeof expenseFilters>;

export const ofAnyClient = (ids: readonly ClientId[]): Filter<Expense> =>
  anyOf<Expense>(ids, "clientid", "clientids", ({ clientId }) => clientId);

export const ofAnyCategory = (ids: readonly ExpenseCategoryId[]): Filter<Expense> =>
  anyOf<Expense>(ids, "categoryid", "categoryids", ({ categoryId }) => categoryId);

export const ofAnyStaffMember = (ids: readonly StaffMemberId[]): Filter<Expense> =>
  anyOf<Expense>(ids, "staffid", "staffids", ({ freshbooksStaffId }) => freshbooksStaffId);

export const ofAnyProject = (ids: readonly ProjectId[]): Filter<Expense> =>
  anyOf<Expense>(ids, "projectid", "projectids", ({ projectId }) => projectId);

export const ofAnyProfile = (ids: readonly ExpenseProfileId[]): Filter<Expense> =>
  anyOf<Expense>(ids, "profileid", "profileids", ({ profileId }) => profileId);

/** Whether FreshBooks matches letter case or substrings is not known: either finds the exact text. */
export const ofVendor = (wanted: string): Filter<Expense> =>
  wanted === ""
    ? locally(({ vendor }) => vendor === null)
    : {
        send: [["vendor", wanted]],
        holds: ({ vendor }) => contains(vendor, wanted),
        keeps: ({ vendor }) => vendor === wanted,
      };

const atLeast = (bound: string): Filter<Expense> => ({
  send: [["amount_min", bound]],
  holds: ({ amount }) => compareDecimals(amount.amount, bound) >= 0,
});

/** Whether FreshBooks includes the bound is not known: more is requested, and the rest is dropped here. */
function atMost(bound: string): Filter<Expense> {
  const above = String(BigInt(bound.split(".")[0] ?? bound) + 1n);
  return {
    send: [["amount_max", above]],
    holds: ({ amount }) => compareDecimals(amount.amount, above) <= 0,
    keeps: ({ amount }) => compareDecimals(amount.amount, bound) <= 0,
  };
}

/** FreshBooks' other `has_…` filters are flags that mean yes with any value, so no is never sent. */
const receiptIs = (wanted: boolean): Filter<Expense> =>
  wanted
    ? { send: [["has_receipt", "true"]], holds: ({ hasReceipt }) => hasReceipt }
    : locally(({ hasReceipt }) => !hasReceipt);

/** Amounts of different currencies are not comparable, so each currency is grouped, A to Z. */
const byAmount = (sign: 1 | -1): Order<Expense> => {
  const compare = ({ amount: a }: Expense, { amount: b }: Expense): number => {
    if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
    return sign * compareDecimals(a.amount, b.amount);
  };
  return { compare, betrays: (a, b) => compare(a, b) > 0 };
};

/** No sort of expenses is known to work. */
export const expenseOrders = {
  DATE_ASC: byValue<Expense>(({ date }) => date, 1),
  DATE_DESC: byValue<Expense>(({ date }) => date, -1),
  AMOUNT_ASC: byAmount(1),
  AMOUNT_DESC: byAmount(-1),
};
