import type {
  AccountId,
  ClientId,
  ExpenseCategoryId,
  ExpenseId,
  ExpenseProfileId,
  ProjectId,
  StaffMemberId,
} from "../../../values/ids.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { type Need, namingParent, oneAtATime, type Relation } from "../../lists/children.ts";
import { locally } from "../../lists/filters.ts";
import { accountNoun } from "../../nouns/account.ts";
import type { NounQuery } from "../../nouns/noun.ts";
import { leftOut } from "../../records/record.ts";
import {
  type ExpenseCriteria,
  expenseFilters,
  expenseOrders,
  ofAnyCategory,
  ofAnyClient,
  ofAnyProfile,
  ofAnyProject,
  ofAnyStaffMember,
  ofVendor,
} from "./criteria.ts";
import type { ReceiptFile } from "./receipt.ts";
import { type Expense, type ExpensePart, expenseRecord, type NewExpense } from "./record.ts";

export type ExpenseQuery = NounQuery<ExpenseCriteria, keyof typeof expenseOrders, ExpensePart>;

const expenses = accountNoun({
  path: "expenses/expenses",
  many: "expenses",
  one: "expense",
  twin: "expenseid",
  record: expenseRecord,
  filters: expenseFilters,
  alike: ({ date }) => (date ? { date: { from: date, to: date } } : {}),
  orders: expenseOrders,
});

const vendorOf = ({ vendor }: Expense) => vendor;
const projectOf = ({ projectId }: Expense) => projectId;
const ofClients: Relation<ClientId, Expense> = namingParent(ofAnyClient, ({ clientId }) => clientId);
const ofProjects: Relation<ProjectId, Expense> = namingParent(ofAnyProject, projectOf);
const ofProfiles: Relation<ExpenseProfileId, Expense> = namingParent(
  ofAnyProfile,
  ({ profileId }) => profileId,
);
const ofCategories: Relation<ExpenseCategoryId, Expense> = namingParent(
  ofAnyCategory,
  ({ categoryId }) => categoryId,
);
const ofStaff: Relation<StaffMemberId, Expense> = namingParent(
  ofAnyStaffMember,
  ({ freshbooksStaffId }) => freshbooksStaffId,
);
const ofVendors = oneAtATime(vendorOf, ([name = ""]: readonly string[]) => ofVendor(name));
/** The same, filtered here. */
const amongAll = oneAtATime(projectOf, ([id]) => locally<Expense>((expense) => projectOf(expense) === id));

/** The expenses of one account. */
export function expensesOf(session: Session, accountId: AccountId) {
  const noun = expenses(session, accountId);
  const [asked, searched] = [noun.childrenBy(ofProjects), noun.childrenBy(amongAll)];
  return {
    ...noun,
    /** FreshBooks requires the spender's staff number; 1 is the owner. */
    create: (input: NewExpense, parts: readonly ExpensePart[], staffId = "1") =>
      noun.create(input, parts, { more: { staffid: Number(staffId) } }),
    /** The file of an expense, read again; null without one, or without such an expense. */
    receiptOf: async (id: ExpenseId): Promise<ReceiptFile | null> => {
      const expense = (await noun.byIds([id], ["receipt"])).get(id);
      if (expense instanceof Error) throw expense;
      if (expense && expense.receipt === undefined) throw leftOut(expense, "receipt");
      return expense?.receipt ?? null;
    },
    ofClients: noun.childrenBy(ofClients),
    ofCategories: noun.childrenBy(ofCategories),
    ofStaff: noun.childrenBy(ofStaff),
    ofProfiles: noun.childrenBy(ofProfiles),
    ofVendors: noun.childrenBy(ofVendors),
    /**
     * Which of a project's two numbers FreshBooks compares is not documented. Rows prove that it was this one; without
     * any, they are looked for among all expenses.
     */
    ofProjects: async (
      projects: readonly ProjectId[],
      query: ExpenseQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Expense>[]> => {
      const pages = await asked(projects, query, window, need);
      return pages.some(({ items }) => items.length > 0) ? pages : searched(projects, query, window, need);
    },
  };
}
