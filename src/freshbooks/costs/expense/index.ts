import { fromEasternTime, toDay } from "../../../values/dates.ts";
import {
  type AccountId,
  type ClientId,
  type ExpenseId,
  type ProjectId,
  toClientId,
  toExpenseCategoryId,
  toExpenseId,
  toInvoiceId,
  toProjectId,
} from "../../../values/ids.ts";
import { toMoney } from "../../../values/money.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { accountingCollection, type Noun } from "../../families/accounting.ts";
import { readByIds } from "../../lists/byIds.ts";
import { type Need, type Relation, readChildren } from "../../lists/children.ts";
import { locally } from "../../lists/filters.ts";
import { readList } from "../../lists/list.ts";
import {
  decimalOrNull,
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  orNull,
  partOf,
  toFlag,
  toWhole,
  type WireMoney,
} from "../../records/wire.ts";
import { words } from "../../records/words.ts";
import {
  type ExpenseCriteria,
  type ExpenseOrder,
  expenseFilters,
  expenseOrders,
  ofAnyClient,
  ofAnyProject,
} from "./criteria.ts";
import { toReceipt, type WireAttachment } from "./receipt.ts";
import { toExpenseTaxes, type WireExpenseTaxes } from "./taxes.ts";
import { expenseWrites } from "./writes.ts";

type Text = string | null | undefined;
type WireId = string | number | null | undefined;

type WireExpense = WireExpenseTaxes & {
  id: number;
  categoryid: WireId;
  clientid: WireId;
  invoiceid: WireId;
  staffid: WireId;
  modern_projectid?: WireId;
  amount: WireMoney;
  date: string;
  vendor: Text;
  notes: Text;
  status: number;
  billable: boolean;
  markup_percent: string | number | null;
  compounded_tax: boolean;
  has_receipt: boolean;
  include_receipt: boolean;
  is_cogs?: boolean;
  isduplicate: boolean;
  account_name: Text;
  bank_name: Text;
  accountid: WireId;
  transactionid: WireId;
  potential_bill_payment?: boolean;
  from_bulk_import?: boolean;
  version?: Text;
  vis_state: number;
  updated: string;
  attachment?: WireAttachment | null;
};

/** Numbers on the wire; there is no 3. */
const expenseStatus = words("expense status", {
  INTERNAL: "0",
  OUTSTANDING: "1",
  INVOICED: "2",
  RECOUPED: "4",
});

/** Parts that FreshBooks sends only when asked, and what it calls them. */
const includes = { receipt: "attachment" } as const;

export type ExpensePart = keyof typeof includes;
export const expenseParts = Object.keys(includes) as ExpensePart[];

const wireIncludes = (parts: readonly ExpensePart[]): string[] => parts.map((part) => includes[part]);

export type Expense = ReturnType<typeof toExpense>;

function toExpense(wire: WireExpense, accountId: AccountId) {
  const categoryId = idOrNull(wire.categoryid);
  const clientId = idOrNull(wire.clientid);
  const invoiceId = idOrNull(wire.invoiceid);
  const projectId = idOrNull(wire.modern_projectid); // `projectid` is that of an older product
  return {
    accountId,
    id: toExpenseId(wire.id),
    categoryId: categoryId ? toExpenseCategoryId(categoryId) : null,
    clientId: clientId ? toClientId(clientId) : null,
    invoiceId: invoiceId ? toInvoiceId(invoiceId) : null,
    projectId: projectId ? toProjectId(projectId) : null,
    staffId: idOrNull(wire.staffid),
    amount: toMoney(wire.amount),
    taxes: toExpenseTaxes(wire),
    compoundedTax: toFlag(wire.compounded_tax),
    date: toDay(wire.date),
    vendor: orNull(wire.vendor),
    notes: orNull(wire.notes),
    status: expenseStatus.toOurs(String(toWhole(wire.status))),
    billable: toFlag(wire.billable),
    markupPercent: decimalOrNull(wire.markup_percent) ?? "0",
    hasReceipt: toFlag(wire.has_receipt),
    includesReceiptOnInvoice: toFlag(wire.include_receipt),
    isCostOfGoodsSold: flagOr(wire.is_cogs, false),
    isDuplicate: toFlag(wire.isduplicate),
    isPotentialBillPayment: flagOr(wire.potential_bill_payment, false),
    importedInBulk: flagOr(wire.from_bulk_import, false),
    bankName: orNull(wire.bank_name),
    bankAccountName: orNull(wire.account_name),
    bankAccountId: idOrNull(wire.accountid), // the bank's; the accounting account is elsewhere
    bankTransactionId: idOrNull(wire.transactionid),
    version: orNull(wire.version),
    archived: isArchived(wire.vis_state),
    deleted: isDeleted(wire.vis_state),
    updatedAt: fromEasternTime(wire.updated),
    receipt: partOf(wire.attachment, toReceipt),
  };
}

const ofClients: Relation<ClientId, Expense> = {
  together: ofAnyClient,
  alone: (id) => ofAnyClient([id]),
  isChild: ({ clientId }, id) => clientId === id,
};

const ofProjects: Relation<ProjectId, Expense> = {
  together: ofAnyProject,
  alone: (id) => ofAnyProject([id]),
  isChild: ({ projectId }, id) => projectId === id,
};

/** The same without asking FreshBooks for it. */
const amongAll: Relation<ProjectId, Expense> = {
  ...ofProjects,
  together: (ids) => locally(({ projectId }) => projectId !== null && ids.includes(projectId)),
  alone: (id) => locally(({ projectId }) => projectId === id),
};

export type ExpenseQuery = { criteria: ExpenseCriteria; order?: ExpenseOrder; parts: readonly ExpensePart[] };

/** The expenses of one account. */
export function expensesOf(session: Session, accountId: AccountId) {
  const noun: Noun<Expense> = {
    path: "expenses/expenses",
    many: "expenses",
    one: "expense",
    idsFilter: "expenseids",
    twin: "expenseid",
    toItem: (wire) => toExpense(wire as WireExpense, accountId),
  };
  const collection = accountingCollection(session, accountId, noun);
  const toQuery = ({ criteria, order, parts }: ExpenseQuery) => ({
    filters: expenseFilters(criteria),
    includes: wireIncludes(parts),
    ...(order && { order: expenseOrders[order] }),
  });

  return {
    list: (query: ExpenseQuery, window: Window): Promise<Page<Expense>> =>
      readList(collection.source, toQuery(query), window),
    ofClients: (
      clients: readonly ClientId[],
      query: ExpenseQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Expense>[]> =>
      readChildren(collection.source, ofClients, clients, toQuery(query), window, need),
    /**
     * Which of a project's two numbers FreshBooks compares is not written down. Rows prove that it was this one;
     * when there are none, they are looked for among all expenses.
     */
    ofProjects: async (
      projects: readonly ProjectId[],
      query: ExpenseQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Expense>[]> => {
      const read = (relation: Relation<ProjectId, Expense>) =>
        readChildren(collection.source, relation, projects, toQuery(query), window, need);
      const pages = await read(ofProjects);
      return pages.some(({ items }) => items.length > 0) ? pages : read(amongAll);
    },
    byIds: (ids: readonly ExpenseId[], parts: readonly ExpensePart[]): Promise<Expense[]> =>
      readByIds(collection, noun.idsFilter, ids, wireIncludes(parts)),
    ...expenseWrites(collection, wireIncludes),
  };
}
