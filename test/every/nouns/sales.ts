import { addDays } from "../../../src/values/dates.ts";
import { compareDecimals } from "../../../src/values/money.ts";
import { rows, type Tree } from "../../support/start.ts";
import { today } from "./books.ts";
import {
  among,
  between,
  byInitial,
  byOwnIds,
  byText,
  contains,
  is,
  lastDays,
  localDays,
  type Noun,
  oneOf,
  type Row,
  text,
  updated,
} from "./noun.ts";

const client = (number: number) => `Client:ACM123:${number}`;
const tax = (number: number) => `Tax:ACM123:${number}`;
const invoice = (number: number) => `Invoice:ACM123:${number}`;
const estimate = (number: number) => `Estimate:ACM123:${number}`;
const profile = (number: number) => `InvoiceProfile:ACM123:${number}`;
const creditNote = (number: number) => `CreditNote:ACM123:${number}`;
const item = (number: number) => `Item:ACM123:${number}`;
const owes = (balance: Tree | undefined): boolean =>
  rows(balance).some(({ amount }) => compareDecimals(text(amount), "0") > 0);
const unpaid = (row: Row): boolean =>
  compareDecimals(text(row.outstanding?.amount), "0") > 0 && !["DRAFT", "CREATED"].includes(text(row.status));
const nameOf = (row: Row) => `${text(row.firstName)} ${text(row.lastName)}`;

export const sales: Record<string, Noun> = {
  Client: {
    shows: "organization",
    record: { organization: "Delta" },
    example: "Client:Lf8Kq2:567501",
    list: {
      path: "/accounting/account/ACM123/users/clients",
      count: 4,
      shownToClient: ["1"],
      shows:
        "id organization firstName lastName email archived updatedAt outstanding { amount } overdue { amount }",
      conditions: {
        ids: byOwnIds("userid", client, 2, 4),
        email: {
          value: (all) => all[5]?.email,
          keeps: (row, value: string) => text(row.email) === value,
          ignored: [["two@example.test", ["email_like"], ["2"]]],
        },
        search: {
          ...contains("an", "firstName", "lastName", "organization"),
          ignored: [["alph", ["user_like"], ["2"]]],
        },
        organizationContains: {
          ...contains("co", "organization"),
          ignored: [["rav", ["organization_like"], ["4"]]],
        },
        updatedAt: updated,
        hasOutstanding: {
          value: () => true,
          keeps: (row) => owes(row.outstanding),
          ignored: [[true, ["has_outstanding"], ["4", "1"]]],
        },
        hasOverdue: { value: () => false, keeps: (row) => !owes(row.overdue), ignored: [] },
        archived: { ...is("archived", false), ignored: [[true, ["vis_state"], ["3"]]] },
      },
      orders: {
        ORGANIZATION_ASC: {
          compare: byInitial((row) => text(row.organization), 1),
          ignored: ["organization_name", ["2", "4", "3", "1"]],
        },
        ORGANIZATION_DESC: {
          compare: byInitial((row) => text(row.organization), -1),
          ignored: ["organization_name", ["1", "3", "4", "2"]],
        },
        NAME_ASC: { compare: byInitial(nameOf, 1), ignored: ["fullname", ["2", "4", "3", "1"]] },
        NAME_DESC: { compare: byInitial(nameOf, -1), ignored: ["fullname", ["1", "3", "4", "2"]] },
        EMAIL_ASC: {
          compare: byInitial((row) => text(row.email), 1),
          ignored: ["email", ["4", "1", "3", "2"]],
        },
        EMAIL_DESC: {
          compare: byInitial((row) => text(row.email), -1),
          ignored: ["email", ["2", "3", "1", "4"]],
        },
        UPDATED_AT_ASC: { compare: byText("updatedAt", 1), ignored: ["updated", ["3", "1", "2", "4"]] },
        UPDATED_AT_DESC: { compare: byText("updatedAt", -1), ignored: ["updated", ["4", "2", "1", "3"]] },
      },
    },
  },
  Invoice: {
    shows: "number",
    record: { number: "one" },
    list: {
      path: "/accounting/account/ACM123/invoices/invoices",
      count: 3,
      shownToClient: ["1"],
      shows: "id number status issueDate dueDate updatedAt archived outstanding { amount } client { id }",
      conditions: {
        ids: byOwnIds("invoiceid", invoice, 1, 3),
        clientIds: {
          ...among("client"),
          ignored: [
            [[client(1)], ["customerid", "customerids"], ["1"]],
            [
              [client(1), client(2)],
              ["customerid", "customerids"],
              ["2", "1"],
            ],
          ],
        },
        statuses: { ...oneOf("status", ["DRAFT", "PARTIAL"]), ignored: [[["DRAFT"], ["v3_status"], ["2"]]] },
        number: {
          value: (all) => all[9]?.number,
          keeps: (row, value: string) => text(row.number) === value,
          ignored: [["four", ["invoice_number"], ["3"]]],
        },
        issueDate: {
          ...between("issueDate"),
          ignored: [
            [{ from: "2026-02-02" }, ["date_min"], ["3", "1"]],
            [{ to: "2026-02-02" }, ["date_max"], ["3", "2"]],
          ],
          far: lastDays,
        },
        updatedAt: updated,
        unpaid: { value: () => true, keeps: unpaid, ignored: [[true, ["outstanding"], ["3", "1"]]] },
        daysOverdue: {
          value: () => ({ from: 31, to: 60 }),
          keeps: (row, { from, to }: { from: number; to: number }) =>
            unpaid(row) &&
            text(row.dueDate) <= addDays(today, -from) &&
            text(row.dueDate) >= addDays(today, -to),
          ignored: [
            [{ from: 30 }, ["outstanding"], ["3"]],
            [{ to: 36_500 }, ["outstanding"], ["3"]],
            [{ to: 30 }, ["outstanding"], []],
          ],
        },
        archived: { ...is("archived", true), ignored: [[false, ["vis_state"], ["2", "1"]]] },
      },
      orders: {
        ISSUE_DATE_ASC: { compare: byText("issueDate", 1), ignored: ["invoice_date", ["2", "3", "1"]] },
        ISSUE_DATE_DESC: { compare: byText("issueDate", -1), ignored: ["invoice_date", ["1", "3", "2"]] },
      },
    },
  },
  Estimate: {
    shows: "number",
    record: { number: "uno" },
    example: "Estimate:Lf8Kq2:28501",
    list: {
      path: "/accounting/account/ACM123/estimates/estimates",
      count: 3,
      shownToClient: ["1"],
      shows: "id number status issueDate updatedAt archived client { id }",
      conditions: {
        ids: byOwnIds("estimateid", estimate, 1, 3),
        clientIds: {
          ...among("client"),
          ignored: [
            [[client(1)], ["customerid", "customerids"], ["1"]],
            [
              [client(1), client(2)],
              ["customerid", "customerids"],
              ["2", "1"],
            ],
          ],
        },
        statuses: { ...oneOf("status", ["DRAFT", "INVOICED"]), ignored: [] },
        number: {
          value: (all) => all[9]?.number,
          keeps: (row, value: string) => text(row.number) === value,
          ignored: [["tre", ["estimate_number"], ["3"]]],
        },
        issueDate: { ...between("issueDate"), ignored: [], far: localDays },
        updatedAt: updated,
        archived: { ...is("archived", true), ignored: [[false, ["vis_state"], ["2", "1"]]] },
      },
      orders: {
        ISSUE_DATE_ASC: { compare: byText("issueDate", 1), ignored: null },
        ISSUE_DATE_DESC: { compare: byText("issueDate", -1), ignored: null },
      },
    },
  },
  InvoiceProfile: {
    shows: "notes",
    record: { notes: "uno" },
    example: "InvoiceProfile:Lf8Kq2:5281",
    list: {
      path: "/accounting/account/ACM123/invoice_profiles/invoice_profiles",
      count: 3,
      shownToClient: ["1"],
      shows: "id currency billsUnbilledTime paused updatedAt archived client { id }",
      conditions: {
        ids: byOwnIds("profileid", profile, 1, 3),
        clientIds: {
          ...among("client"),
          ignored: [
            [[client(1)], ["clientid", "clientids"], ["1"]],
            [
              [client(1), client(2)],
              ["clientid", "clientids"],
              ["2", "1"],
            ],
          ],
        },
        currency: { ...is("currency", "USD"), ignored: [["CAD", ["currency_code"], ["2"]]] },
        billsUnbilledTime: {
          ...is("billsUnbilledTime", true),
          ignored: [[true, ["include_unbilled_time"], ["1"]]],
        },
        paused: { ...is("paused", true), ignored: [] },
        archived: { ...is("archived", true), ignored: [[false, ["vis_state"], ["2", "1"]]] },
      },
      orders: {},
    },
  },
  Tax: {
    shows: "name",
    record: { name: "HST" },
    list: {
      path: "/accounting/account/ACM123/taxes/taxes",
      count: 3,
      shownToClient: [],
      shows: "id name compound updatedAt",
      conditions: {
        ids: byOwnIds("taxid", tax, 2, 3),
        nameContains: { ...contains("s", "name"), ignored: [["gs", ["name"], ["2"]]] },
        compound: { ...is("compound", true), ignored: [[true, ["compound"], ["3"]]] },
        updatedAt: updated,
      },
      orders: {
        NAME_ASC: { compare: byInitial((row) => text(row.name), 1), ignored: null },
        NAME_DESC: { compare: byInitial((row) => text(row.name), -1), ignored: null },
      },
    },
  },
  Item: {
    shows: "name",
    record: { name: "Logo" },
    list: {
      path: "/accounting/account/ACM123/items/items",
      count: 3,
      shownToClient: [],
      shows: "id name sku description archived updatedAt",
      conditions: {
        ids: byOwnIds("itemid", item, 2, 3),
        sku: {
          value: (all) => all.find((row) => row.sku)?.sku,
          keeps: (row, value: string) => text(row.sku) === value,
          ignored: [["LF-1", ["sku"], ["1"]]],
        },
        nameContains: { ...contains("design", "name"), ignored: [] },
        descriptionContains: {
          ...contains("hours", "description"),
          ignored: [["three", ["description"], ["1"]]],
        },
        updatedAt: updated,
        archived: { ...is("archived", true), ignored: [[true, ["vis_state"], ["3"]]] },
      },
      orders: {
        NAME_ASC: { compare: byInitial((row) => text(row.name), 1), ignored: null },
        NAME_DESC: { compare: byInitial((row) => text(row.name), -1), ignored: null },
        UPDATED_AT_ASC: { compare: byText("updatedAt", 1), ignored: null },
        UPDATED_AT_DESC: { compare: byText("updatedAt", -1), ignored: null },
      },
    },
  },
  OtherIncome: {
    shows: "source",
    record: { source: "Etsy" },
    list: {
      path: "/accounting/account/ACM123/other_incomes/other_incomes",
      count: 3,
      shownToClient: [],
      shows: "id source category date",
      conditions: {
        ids: { ...among("id"), ignored: [[["OtherIncome:ACM123:2"], ["incomeid"], ["2"]]] },
        categories: {
          ...oneOf("category", ["ONLINE_SALES", "ADVERTISING"]),
          ignored: [[["IN_PERSON_SALES"], ["category_name"], ["2"]]],
        },
      },
      orders: {
        DATE_ASC: { compare: byText("date", 1), ignored: null },
        DATE_DESC: { compare: byText("date", -1), ignored: null },
      },
    },
  },
  PaymentGateway: {
    shows: "name",
    record: { name: "stripe" },
    list: {
      path: "/accounting/account/ACM123/systems/gateways",
      count: 2,
      shownToClient: [],
      shows: "id name",
      conditions: {},
      orders: {},
    },
  },
  CreditNote: {
    shows: "number",
    record: { number: "C1" },
    example: "CreditNote:Lf8Kq2:30901",
    list: {
      path: "/accounting/account/ACM123/credit_notes/credit_notes",
      count: 3,
      shownToClient: ["1"],
      shows: "id number kind status issueDate client { id }",
      conditions: {
        ids: byOwnIds("creditid", creditNote, 1, 3),
        clientIds: {
          ...among("client"),
          ignored: [
            [[client(1)], ["clientid", "clientids"], ["1"]],
            [
              [client(1), client(2)],
              ["clientid", "clientids"],
              ["2", "1"],
            ],
          ],
        },
        kinds: { ...oneOf("kind", ["GOODWILL"]), ignored: [] },
        statuses: { ...oneOf("status", ["VIEWED", "SENT"]), ignored: [] },
        number: {
          value: (all) => all[1]?.number,
          keeps: (row, value: string) => text(row.number) === value,
          ignored: [],
        },
        issueDate: {
          ...between("issueDate"),
          ignored: [
            [{ from: "2026-02-02" }, ["date_min"], ["3", "1"]],
            [{ to: "2026-02-02" }, ["date_max"], ["2", "1"]],
          ],
          far: lastDays,
        },
      },
      orders: {
        ISSUE_DATE_ASC: { compare: byText("issueDate", 1), ignored: null },
        ISSUE_DATE_DESC: { compare: byText("issueDate", -1), ignored: null },
      },
    },
  },
  Payment: {
    shows: "date",
    record: { date: "2026-05-05" },
    list: {
      path: "/accounting/account/ACM123/payments/payments",
      count: 2,
      shownToClient: ["1"],
      shows: "id date method fromCredit client { id } invoice { id }",
      conditions: {
        clientIds: {
          ...among("client"),
          ignored: [[[client(4)], ["clientid", "clientids"], ["2"]]],
        },
        invoiceIds: { ...among("invoice", 6), ignored: [[[invoice(1)], ["invoiceid"], ["1"]]] },
        date: {
          ...between("date"),
          ignored: [
            [{ from: "2026-06-06" }, ["date_min"], ["2"]],
            [{ to: "2026-05-05" }, ["date_max"], ["1"]],
          ],
          far: lastDays,
        },
        methods: { ...oneOf("method", ["CHECK", "CASH"]), ignored: [[["CASH"], ["type"], ["1"]]] },
        fromCredit: { ...is("fromCredit", true), ignored: [] },
      },
      orders: {
        DATE_ASC: { compare: byText("date", 1), ignored: null },
        DATE_DESC: { compare: byText("date", -1), ignored: null },
      },
    },
  },
};
