import { compareDecimals } from "../../../src/values/money.ts";
import {
  among,
  between,
  byAmount,
  byInitial,
  byOwnIds,
  byText,
  contains,
  is,
  lastDays,
  localDays,
  type Noun,
  oneOf,
  some,
  text,
  updated,
  updatedLocally,
} from "./noun.ts";

const expense = (number: number) => `Expense:ACM123:${number}`;
const bill = (number: number) => `Bill:ACM123:${number}`;
const client = (number: number) => `Client:ACM123:${number}`;

export const costs: Record<string, Noun> = {
  Expense: {
    shows: "vendor",
    record: { vendor: "Staples" },
    list: {
      path: "/accounting/account/ACM123/expenses/expenses",
      count: 3,
      shownToClient: [],
      shows:
        "id date vendor hasReceipt archived updatedAt amount { amount currency } client { id } category { id } profile { id } staffMember { id }",
      conditions: {
        ids: byOwnIds("expenseid", expense, 2, 3),
        clientIds: {
          ...among("client"),
          ignored: [
            [[client(4)], ["clientid", "clientids"], ["3"]],
            [[client(2), client(4)], ["clientid", "clientids"], ["3"]],
          ],
        },
        categoryIds: {
          ...among("category"),
          ignored: [[["ExpenseCategory:ACM123:1"], ["categoryid", "categoryids"], ["2"]]],
        },
        profileIds: {
          ...among("profile"),
          ignored: [[["ExpenseProfile:ACM123:1"], ["profileid", "profileids"], ["1"]]],
        },
        staffMemberIds: {
          ...among("staffMember"),
          value: (all) => some(all, "staffMember", 1),
          ignored: [[["StaffMember:ACM123:2"], ["staffid", "staffids"], ["3"]]],
        },
        vendor: {
          value: (all) => all.find(({ vendor }) => vendor)?.vendor,
          keeps: (row, value: string) => text(row.vendor) === value,
          ignored: [["Staples", ["vendor"], ["1"]]],
        },
        date: {
          ...between("date"),
          ignored: [
            [{ from: "2026-06-06" }, ["date_min"], ["3", "2"]],
            [{ to: "2026-05-05" }, ["date_max"], ["1"]],
          ],
          far: lastDays,
        },
        amount: {
          value: () => ({ from: "99.50", to: "120.00" }),
          keeps: (row, { from, to }: { from: string; to: string }) =>
            compareDecimals(text(row.amount?.amount), from) >= 0 &&
            compareDecimals(text(row.amount?.amount), to) <= 0,
          ignored: [
            [{ from: "5.01" }, ["amount_min"], ["3", "2"]],
            [{ to: "49.99" }, ["amount_max"], ["1"]],
          ],
        },
        hasReceipt: { ...is("hasReceipt", true), ignored: [[true, ["has_receipt"], ["2"]]] },
        updatedAt: updated,
        archived: { ...is("archived", false), ignored: [[true, ["vis_state"], ["2"]]] },
      },
      orders: {
        DATE_ASC: { compare: byText("date", 1), ignored: null },
        DATE_DESC: { compare: byText("date", -1), ignored: null },
        AMOUNT_ASC: { compare: byAmount("amount", 1), ignored: null },
        AMOUNT_DESC: { compare: byAmount("amount", -1), ignored: null },
      },
    },
  },
  Bill: {
    example: "Bill:Lf8Kq2:1141",
    shows: "number",
    record: { number: "B1" },
    list: {
      path: "/accounting/account/ACM123/bills/bills",
      count: 3,
      shownToClient: [],
      shows: "id number status currency issueDate dueDate updatedAt archived",
      conditions: {
        ids: {
          ...among("id"),
          ignored: [
            [[bill(2)], ["ids"], ["2"]],
            [[bill(2), bill(3)], ["ids"], ["3", "2"]],
          ],
        },
        statuses: { ...oneOf("status", ["UNPAID"]), ignored: [[["OVERDUE"], ["statuses"], ["3", "2", "1"]]] },
        currency: { ...is("currency", "CAD"), ignored: [["EUR", ["currency_code"], ["2"]]] },
        number: { ...is("number", "B-2041"), ignored: [] },
        issueDate: {
          ...between("issueDate"),
          ignored: [
            [{ from: "2026-06-01" }, ["issue_date_min"], ["3"]],
            [{ to: "2026-03-03" }, ["issue_date_max"], ["2"]],
          ],
          far: [
            [{ to: "9999-12-31" }, "page=1&per_page=25"],
            [{ to: "9999-12-30" }, "search[issue_date_max]=9999-12-31&page=1&per_page=100"],
          ],
        },
        dueDate: { ...between("dueDate"), ignored: [], far: localDays },
        updatedAt: updatedLocally,
        archived: { ...is("archived", false), ignored: [[true, ["vis_state"], ["3"]]] },
      },
      orders: {
        ISSUE_DATE_ASC: { compare: byText("issueDate", 1), ignored: null },
        ISSUE_DATE_DESC: { compare: byText("issueDate", -1), ignored: null },
        DUE_DATE_ASC: { compare: byText("dueDate", 1), ignored: null },
        DUE_DATE_DESC: { compare: byText("dueDate", -1), ignored: null },
      },
    },
  },
  BillPayment: {
    shows: "note",
    record: { note: "First" },
    list: {
      path: "/accounting/account/ACM123/bill_payments/bill_payments",
      count: 3,
      shownToClient: [],
      shows: "id date method bill { id }",
      conditions: {
        ids: { ...among("id"), ignored: [] },
        billIds: { ...among("bill"), ignored: [] },
        date: { ...between("date"), ignored: [], far: localDays },
        methods: { ...oneOf("method", ["CHECK", "VISA"]), ignored: [] },
      },
      orders: {
        DATE_ASC: { compare: byText("date", 1), ignored: null },
        DATE_DESC: { compare: byText("date", -1), ignored: null },
      },
    },
  },
  BillVendor: {
    example: "BillVendor:Lf8Kq2:1563",
    shows: "name",
    record: { name: "Meridian Print" },
    list: {
      path: "/accounting/account/ACM123/bill_vendors/bill_vendors",
      count: 3,
      shownToClient: [],
      shows: "id name currency is1099Vendor updatedAt",
      conditions: {
        ids: { ...among("id"), ignored: [] },
        nameContains: { ...contains("print", "name"), ignored: [] },
        currency: { ...is("currency", "CAD"), ignored: [] },
        is1099Vendor: { ...is("is1099Vendor", true), ignored: [] },
        updatedAt: updatedLocally,
      },
      orders: {
        NAME_ASC: { compare: byInitial((row) => text(row.name), 1), ignored: null },
        NAME_DESC: { compare: byInitial((row) => text(row.name), -1), ignored: null },
      },
    },
  },
  ExpenseCategory: {
    example: "ExpenseCategory:Lf8Kq2:13152149",
    shows: "name",
    record: { name: "Category 1" },
    list: {
      path: "/accounting/account/ACM123/expenses/categories",
      count: 2,
      shownToClient: ["1", "2"],
      countedForClient: true,
      shows: "id name archived parent { id }",
      conditions: {
        root: { value: () => true, keeps: ({ parent }) => parent === null, ignored: [] },
        nameContains: { ...contains("insurance", "name"), ignored: [] },
        archived: { ...is("archived", true), ignored: [] },
      },
      orders: {},
    },
  },
};
