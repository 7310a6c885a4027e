import { books } from "../../support/books.ts";

/** Books in which every mutation of the tables can be carried out. */
export const cast = () =>
  books({
    clients: [{ fields: { email: "one@example.test" }, contacts: [{ contactid: 11 }] }, {}],
    invoices: [
      { issued: "2026-01-15", dueInDays: 30, amount: "100.00", state: "draft" },
      { amount: "50.00" },
    ],
    estimates: [{ amount: "100.00", state: "sent" }],
    invoiceProfiles: [{}, { issued: 2 }],
    creditNotes: [{}],
    payments: [{ amount: "10.00" }],
    expenses: [{ clientId: 1 }],
    ...{ billVendors: 1, bills: 1, billPayments: 1, otherIncomes: 1 },
    ...{ taxes: 2, items: 1, tasks: 1, gateways: 1, retainers: 1, staff: 2 },
    projects: [{ title: "First", clientId: 1, services: [1] }],
    services: [{ name: "Design", rate: null }],
    timeEntries: [
      { projectId: 1, clientId: 1 },
      {
        ...{ projectId: 1, clientId: 1, timerId: 5, startedAt: "2026-06-30T17:30:00Z" },
        ...{ seconds: null, runningForMinutes: 30 },
      },
    ],
  });
