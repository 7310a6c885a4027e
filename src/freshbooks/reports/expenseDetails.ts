import { toDay } from "../../values/dates.ts";
import {
  type ClientId,
  toClientId,
  toExpenseCategoryId,
  toExpenseId,
  toStaffMemberId,
} from "../../values/ids.ts";
import type { Money } from "../../values/money.ts";
import { displayNameIn } from "../records/displayName.ts";
import { decimalOrNull, idOrNull, orNull, toText, type WireMoney } from "../records/wire.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendRange,
  type WireRange,
} from "./answer.ts";
import { claimsIn, isClaimed } from "./claims.ts";

type Text = string | number | null | undefined;

type WireExpense = {
  expenseid: number | string;
  date: string;
  amount: WireMoney;
  vendor: Text;
  notes: Text;
  clientid: Text;
  authorid: Text;
  categoryid: Text;
  taxName1?: Text;
  taxPercent1?: Text;
  taxAmount1?: WireMoney | null;
  taxName2?: Text;
  taxPercent2?: Text;
  taxAmount2?: WireMoney | null;
};

type WireGroup = {
  groupid: Text;
  total: WireMoney;
  expenses?: WireExpense[] | null;
  children?: WireGroup[] | null;
};

/** Lookups by id; FreshBooks may send an empty one as a list. */
type Lookup<Named> = Readonly<Record<string, Named>> | null | undefined;

type WireExpenseDetails = WireRange & {
  currency_code: string;
  group_by: string;
  download_token?: string | null;
  clients: Lookup<Record<string, unknown>>;
  vendors: Lookup<Text>;
  categories: Lookup<{ category: Text; subcategory_name: Text }>;
  data: WireGroup[];
};

/** The first is FreshBooks' default, with the word that it echoes. */
const groupings = {
  CATEGORY: "category",
  PARENT_CATEGORY: "parent_category",
  CLIENT: "clients",
  VENDOR: "vendor",
  STAFF_MEMBER: "author",
} as const;

type Grouping = keyof typeof groupings;
type Asked = Range & { currency?: string; groupedBy: Grouping; clientId?: ClientId };

export type ExpenseDetailsReport = ReturnType<typeof toExpenseDetails>;

/** FreshBooks' `expense_details`. Its "author" is a staff member. */
export const expenseDetails: ReportNoun<Asked, ExpenseDetailsReport> = {
  name: "expense_details",
  key: "expense_details",
  send: ({ currency, groupedBy, clientId, ...range }) => [
    ...sendRange(range),
    // Whether FreshBooks accepts the default's word is unknown, so it is not sent.
    ...(groupedBy === "CATEGORY" ? [] : [["group_by", groupings[groupedBy]] as const]),
    ...(currency ? [["currency_code", currency] as const] : []),
    ...(clientId ? [["client_id", clientId] as const] : []),
  ],
  toReport: toExpenseDetails,
};

/** Every row is checked, because only the token repeats the client. Groups can be read once their kind is known. */
function toExpenseDetails(wire: WireExpenseDetails, asked: Asked) {
  const { from, to, groupedBy, clientId } = asked;
  const currency = wire.currency_code;
  confirm({ groupedBy: wire.group_by === groupings[groupedBy] });
  const groups = wire.data.map(groupReader(wire, groupedBy));
  const expenses = groups.flatMap(expensesIn);
  const range = rangeConfirmed(wire, asked);
  confirm({
    from: range.from && expenses.every(({ date }) => date >= from),
    to: range.to && expenses.every(({ date }) => date <= to),
    ...currencyConfirmed(wire, asked),
    clientId:
      isClaimed(claimsIn(wire.download_token).client_id, clientId) &&
      (clientId === undefined || expenses.every((expense) => expense.clientId === clientId)),
  });
  return { from, to, currency, groupedBy, groups };
}

type Expense = ReturnType<ReturnType<typeof expenseReader>>;

/** A group and its subgroups. */
export type ExpenseGroup = ReturnType<typeof idsOf> & {
  name: string | null;
  clientName: string | null;
  total: Money;
  expenses: Expense[];
  children: ExpenseGroup[];
};

const expensesIn = ({ expenses, children }: ExpenseGroup): Expense[] => [
  ...expenses,
  ...children.flatMap(expensesIn),
];

function groupReader(wire: WireExpenseDetails, groupedBy: Grouping): (group: WireGroup) => ExpenseGroup {
  const names = namesIn(wire);
  const toExpense = expenseReader(wire, names);
  const toGroup = (group: WireGroup): ExpenseGroup => {
    const id = group.groupid;
    const isOfCategory = groupedBy === "CATEGORY" || groupedBy === "PARENT_CATEGORY";
    return {
      ...idsOf(idOrNull(id), groupedBy),
      name: isOfCategory ? names.category(id) : groupedBy === "VENDOR" ? names.vendor(id) : null,
      clientName: groupedBy === "CLIENT" ? names.client(id) : null,
      total: moneyIn(wire.currency_code)(group.total),
      expenses: (group.expenses ?? []).map(toExpense),
      children: (group.children ?? []).map(toGroup),
    };
  };
  return toGroup;
}

function idsOf(id: string | null, groupedBy: Grouping) {
  const isOfCategory = groupedBy === "CATEGORY" || groupedBy === "PARENT_CATEGORY";
  return {
    categoryId: id && isOfCategory ? toExpenseCategoryId(id) : null,
    clientId: id && groupedBy === "CLIENT" ? toClientId(id) : null,
    staffMemberId: id && groupedBy === "STAFF_MEMBER" ? toStaffMemberId(id) : null,
  };
}

const nameOf = displayNameIn(
  { organization: "organization", firstName: "fname", lastName: "lname", email: "email" },
  () => "",
);

/** The lookups beside the rows. Key 0 is the business itself, not a client. */
function namesIn({ clients, vendors, categories }: WireExpenseDetails) {
  return {
    client: (id: Text) => {
      const client = idOrNull(id) && clients?.[toText(id)];
      return client ? orNull(nameOf(client)) : null;
    },
    vendor: (id: Text) => (idOrNull(id) ? orNull(vendors?.[toText(id)]) : null),
    category: (id: Text) => {
      const category = idOrNull(id) && categories?.[toText(id)];
      return category ? (orNull(category.subcategory_name) ?? orNull(category.category)) : null;
    },
  };
}

function expenseReader(wire: WireExpenseDetails, names: ReturnType<typeof namesIn>) {
  const toAmount = moneyIn(wire.currency_code);
  const toTax = (wireName: Text, percent: Text, amount: WireMoney | null | undefined) => {
    const name = orNull(wireName);
    return name && amount ? [{ name, percent: decimalOrNull(percent), amount: toAmount(amount) }] : [];
  };
  return (expense: WireExpense) => {
    const { categoryid, clientid, authorid } = expense;
    const [categoryId, clientId, authorId] = [categoryid, clientid, authorid].map(idOrNull);
    return {
      expenseId: toExpenseId(toText(expense.expenseid)),
      categoryId: categoryId ? toExpenseCategoryId(categoryId) : null,
      clientId: clientId ? toClientId(clientId) : null,
      staffMemberId: authorId ? toStaffMemberId(authorId) : null,
      date: toDay(expense.date),
      amount: toAmount(expense.amount),
      vendor: orNull(expense.vendor),
      note: orNull(expense.notes),
      categoryName: names.category(categoryid),
      clientName: names.client(clientid),
      taxes: [
        ...toTax(expense.taxName1, expense.taxPercent1, expense.taxAmount1),
        ...toTax(expense.taxName2, expense.taxPercent2, expense.taxAmount2),
      ],
    };
  };
}
