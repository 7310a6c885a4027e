import type { Books } from "../../../src/sandbox/books/books.ts";
import { books } from "../../support/books.ts";

/** Books in which every noun has every field that the sandbox fills. */
export const fuzzBooks = (): Books =>
  books({
    clients: 4,
    invoicesEach: 2,
    paymentsEach: 1,
    invoices: [{ state: "draft" }],
    estimates: [{ clientId: 2, state: "accepted" }, { clientId: 2 }, { state: "viewed" }],
    expenses: 5,
    receipts: 2,
    projects: [{ services: [1] }, {}, {}],
    timeEntries: 6,
    taxes: [{ number: "RT 1" }, {}, { compound: true }],
    items: [{ sku: "S", description: "D", inventory: "3", taxIds: [1, 2] }, {}, {}],
    tasks: [{ description: "D", taxIds: [1, 2] }, { billable: false }, {}],
    otherIncomes: [{ note: "N", taxes: [{ name: "HST", amount: "13" }] }, {}, {}],
    billVendors: [{ taxIds: [1] }, { is1099: true }],
    bills: [{ number: "B" }, { vendorId: 2, dueInDays: 0 }, {}],
    billPayments: [{ note: "N" }, { billId: 2 }],
    gateways: [{ name: "stripe" }, { name: "fbpay" }],
    services: [{ taskId: 2 }, {}, { taskId: 1 }],
    team: 2,
  });
