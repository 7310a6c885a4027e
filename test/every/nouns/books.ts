import type { Books } from "../../../src/sandbox/books/books.ts";
import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import type { Day } from "../../../src/values/dates.ts";
import { type BooksSketch, books } from "../../support/books.ts";

/** The example books' instant, and its day at the business. */
export const now = new Date("2026-06-29T16:48:49Z");
export const today = "2026-06-29" as Day;

/** The first account of its ledger. */
export const account = steadyUuid("ledger", "ACM123", 1);
/** Its ledger accounts, as FreshBooks has them under the business's UUID. */
export const ledgerPath = `/accounting/businesses/${steadyUuid("business", 14_700_001)}/ledger_accounts/accounts`;

/** The owner of `cast`'s business, by FreshBooks' team number. */
export const person = steadyUuid("team", 14_700_001, "ada@example.test");

const few = {
  clients: [
    { id: 1, fields: { organization: "Delta", fname: "Zoe", email: "one@example.test" } },
    { id: 2, fields: { organization: "Alpha", fname: "Bea", email: "two@example.test" } },
    { id: 3, archived: true, fields: { organization: "Charlie", fname: "Yan", email: "three@example.test" } },
    { id: 4, fields: { organization: "Bravo", fname: "Cy", email: "four@example.test" } },
  ],
  invoices: [
    { clientId: 1, issued: "2026-03-03", number: "one", state: "sent" },
    { clientId: 2, issued: "2026-01-01", number: "two", state: "draft" },
    { clientId: 4, issued: "2026-02-02", dueInDays: 30, number: "four", state: "viewed", archived: true },
  ],
  estimates: [
    { clientId: 1, issued: "2026-02-02", number: "uno", state: "sent", fields: { modern_projectid: 1 } },
    { clientId: 2, issued: "2026-01-01", number: "due", state: "draft" },
    { clientId: 4, issued: "2026-03-03", number: "tre", state: "viewed", archived: true },
  ],
  invoiceProfiles: [
    { clientId: 1, frequency: "2w", fields: { notes: "uno", include_unbilled_time: true } },
    { clientId: 2, currency: "CAD", fields: { notes: "due" } },
    { clientId: 4, paused: true, archived: true, fields: { notes: "tre" } },
  ],
  creditNotes: [
    { clientId: 1, issued: "2026-02-02", number: "C1" },
    { clientId: 2, issued: "2026-01-01", number: "C2", kind: "prepayment", state: "viewed" },
    { clientId: 4, issued: "2026-03-03", number: "C3", kind: "prepayment", state: "sent" },
  ],
  payments: [
    { invoiceId: 1, type: "Cash", date: "2026-05-05" },
    { invoiceId: 3, type: "Check", date: "2026-06-06" },
  ],
  taxes: [
    { name: "HST", percent: "13", number: "RT 1" },
    { name: "GST", percent: "5" },
    { name: "QST", percent: "9.975", compound: true },
  ],
  items: [
    { name: "Logo", sku: "LF-1", description: "Three concepts", taxIds: [2] },
    { name: "Cover", sku: "LF-10", description: "Two concepts" },
    { name: "Banner", archived: true },
  ],
  tasks: [
    { name: "Piloting", rate: "120.00", description: "By the hour", taxIds: [2] },
    { name: "Cooking", rate: "45.50", billable: false },
    { name: "Driving", rate: "80.00", archived: true },
  ],
  otherIncomes: [
    { source: "Etsy", date: "2026-05-05", note: "Prints" },
    { source: "Fair", date: "2026-03-03", category: "in_person_sales", method: "Cash" },
    { source: "Blog", date: "2026-04-04", category: "advertising", taxes: [{ name: "HST", amount: "13" }] },
  ],
  billVendors: [
    { name: "Meridian Print", currency: "EUR", is1099: true, taxIds: [1] },
    { name: "Harbour Row", fields: { phone: "+" } },
    { name: "Cascade Couriers" },
  ],
  bills: [
    { number: "B1", issued: "2026-05-05", vendorId: 1 },
    {
      number: "B2",
      issued: "2026-03-03",
      vendorId: 2,
      dueInDays: 10,
      currency: "EUR",
      attachment: { name: "b.pdf" },
    },
    { number: "B3", issued: "2026-06-26", vendorId: 1, dueInDays: 0, archived: true },
  ],
  billPayments: [
    { billId: 1, amount: "40.00", method: "Cash", date: "2026-05-20", note: "First" },
    { billId: 2, date: "2026-03-10", note: "Second" },
    { billId: 1, amount: "5.00", date: "2026-06-02" },
  ],
  gateways: [{ name: "stripe" }, { name: "fbpay" }],
  staff: [
    { firstName: "Ada" },
    { firstName: "Bo", email: "bo@example.test" },
    { firstName: "Gone", deleted: true },
  ],
  categories: [{}, { parentId: 1 }],
  expenseProfiles: [{}],
  expenses: [
    { profileId: 1, clientId: 1, categoryId: 2, amount: "5.00", date: "2026-05-05", vendor: "Staples" },
    { categoryId: 1, amount: "50.00", date: "2026-06-06", receipt: { name: "a.png" }, archived: true },
    { clientId: 4, categoryId: 2, amount: "50.00", date: "2026-06-07", vendor: "Staples West", staffId: 2 },
  ],
  journalEntries: [{ name: "Capital", date: "2026-01-02" }],
  ledgerAccounts: [
    { name: "Advertising", number: "6001", categoryId: 1 },
    { name: "Print ads", number: "6001-1", parentId: 1 },
    { name: "Bank", number: "1000", subType: "Cash & Bank" },
    { name: "Loan", number: "2500", subType: "Long-Term Liability", fields: { state: "inactive" } },
  ],
  team: 1,
  services: [{ taskId: 2 }, {}],
  retainers: [
    { clientId: 1, fee: "600.00", starts: "2026-02-02" },
    { clientId: 2, starts: "2026-03-03" },
    { clientId: 4, starts: "2026-04-04", deleted: true },
  ],
  projects: [
    { title: "Delta", clientId: 1, createdAt: "2026-01-03T10:00:00Z", fields: { due_date: "2026-09-09" } },
    { title: "Alpha", clientId: 2, createdAt: "2026-01-01T10:00:00Z", fields: { due_date: "2026-10-10" } },
    {
      title: "Charlie",
      internal: true,
      createdAt: "2026-01-02T10:00:00Z",
      fields: { due_date: "2026-08-08" },
    },
    { title: "Bravo", clientId: 1, complete: true },
  ],
  timeEntries: [
    { projectId: 1, startedAt: "2026-05-05T18:00:00Z", serviceId: 1, billable: false, identityId: 1001 },
    { projectId: 2, startedAt: "2026-06-06T18:00:00Z", billed: true },
    { projectId: 3, startedAt: "2026-07-07T18:00:00Z", serviceId: 2, billed: true },
    { projectId: 1, startedAt: "2026-07-08T18:00:00Z", timerId: 5, seconds: null },
  ],
} satisfies BooksSketch;

/** Small books with a few records of every noun: account ACM123 of business 14700001. */
export const cast = books(few);

/** Seven more like the second; numbers count on. */
const many = <Sketch extends object>(sketches: readonly Sketch[]): readonly Sketch[] => [
  ...sketches,
  ...Array.from({ length: 7 }, () => sketches[1] as Sketch),
];

/** The same books with at least nine rows in every list of the business. */
export const crowd = (): Books =>
  books({
    ...few,
    clients: many(few.clients).map((client, at) => ({ ...client, id: at + 1 })),
    ...{ invoices: many(few.invoices), estimates: many(few.estimates) },
    ...{ invoiceProfiles: many(few.invoiceProfiles), creditNotes: many(few.creditNotes) },
    ...{
      payments: many(few.payments),
      taxes: many(few.taxes),
      items: many(few.items),
      tasks: many(few.tasks),
    },
    ...{ otherIncomes: many(few.otherIncomes), billVendors: many(few.billVendors), bills: many(few.bills) },
    ...{ billPayments: many(few.billPayments), gateways: many(few.gateways), staff: many(few.staff) },
    ...{ categories: many(few.categories), expenses: many(few.expenses), team: 8 },
    ...{ ledgerAccounts: many(few.ledgerAccounts), services: many(few.services) },
    ...{ retainers: many(few.retainers), projects: many(few.projects), timeEntries: many(few.timeEntries) },
  });
