import {
  type Cost,
  clientsById,
  distinct,
  inTurn,
  projectsById,
  recordsById,
  rows,
  together,
} from "./cost.ts";
import {
  dashboardClients,
  dashboardLength,
  dashboardRows,
  halfYear,
  newerExpenses,
  newestExpenses,
  rebilledExpenses,
} from "./picks.ts";
import { at, type BenchQuery, twoTrips, withClient } from "./query.ts";

const none: Cost = { requests: 0, roundTrips: 0 };

/** The spending of a business. */
export const costQueries: readonly BenchQuery[] = [
  {
    name: "100 bills with vendor, lines and payments",
    text: `{ business { bills(first: 100) { nodes { number status dueDate total { amount currency }
      vendor { name } lines { description quantity unitCost { amount } category { name } }
      payments { nodes { date amount { amount } } } } } } }`,
    rows: { at: "business.bills.nodes", count: () => 100 },
    least: (books) => {
      const owners = distinct(books.bills.slice(0, 100).map(({ vendorId }) => vendorId));
      const deleted = owners.filter((id) => books.deletedVendors.has(id)).length;
      const asked = { requests: books.vendors.length, roundTrips: 1 };
      const apart = deleted > 0 ? { requests: 1 + books.deletedVendors.size, roundTrips: 2 } : none;
      return inTurn(rows(100), { requests: 2, roundTrips: 1 }, asked, apart);
    },
    because: {
      requests:
        "a page of bills carries lines with their categories, and payments, and no recorded bill names its vendor: the vendors are a list, each of them is asked for theirs of these bills, and one request for the bills of nobody proves that FreshBooks filters by vendor; deleted vendors are a list of their own",
      roundTrips:
        "the bills, then the list of vendors beside the proof, then the vendors, then the deleted ones",
    },
  },
  {
    name: "100 expenses with category, client and project",
    text: `{ business { expenses(first: 100) { nodes { date vendor amount { amount currency }
      category { name } ${withClient} project { title } } } } }`,
    rows: { at: "business.expenses.nodes", count: () => 100 },
    least: (books) => {
      const { clientIds, projectIds } = newestExpenses(books);
      return inTurn(rows(100), together(clientsById(books, clientIds), projectsById(books, projectIds)));
    },
    warm: (books) => {
      const { clientIds, projectIds } = newestExpenses(books);
      const named = clientsById(books, clientIds);
      return { requests: 1 + named.requests + distinct(projectIds).length, roundTrips: 2 };
    },
    because: {
      requests:
        "a page of expenses carries categories; clients are one request; no filter of projects takes ids, so their lists are looked through, or each is read singly once it is known that they are on as many pages",
      roundTrips:
        "an expense names both; that a project is completed is likely once the first page of the open ones has few of them, and how many are is known from their first page",
    },
  },
  {
    name: "100 expenses with category, client, project, receipt, vendor and rebilling invoice",
    text: `query ($after: String) { business { expenses(first: 100, after: $after) { nodes { date vendor amount { amount currency } status
      category { name } ${withClient} project { title } receipt { url fileName } invoice { number status } } } } }`,
    variables: async (_, ask) => ({
      after: at(
        await ask(`{ business { expenses(first: ${newerExpenses}) { pageInfo { endCursor } } } }`),
        "business.expenses.pageInfo.endCursor",
      ),
    }),
    rows: { at: "business.expenses.nodes", count: () => 100 },
    least: (books) => {
      const { clientIds, projectIds, invoiceIds } = rebilledExpenses(books);
      return inTurn(
        rows(100),
        together(
          clientsById(books, clientIds),
          projectsById(books, projectIds),
          recordsById(invoiceIds, books.deletedInvoices),
        ),
      );
    },
    warm: (books) => {
      const { clientIds, projectIds, invoiceIds } = rebilledExpenses(books);
      const named = together(clientsById(books, clientIds), recordsById(invoiceIds, books.deletedInvoices));
      return { requests: 1 + named.requests + distinct(projectIds).length, roundTrips: 2 };
    },
    because: {
      requests:
        "a page of expenses carries vendors, receipts and categories; clients and invoices are one request each; no filter of projects takes ids, so their lists are looked through",
      roundTrips:
        "an expense names all three; that a project is completed is likely once the first page of the open ones has few of them, and how many are is known from their first page",
    },
  },
];

const amount = "{ amount }";
const ofRange = `from: "${halfYear.from}", to: "${halfYear.to}"`;

/** What a business asks of its books as a whole. */
export const answerQueries: readonly BenchQuery[] = [
  {
    name: "a report",
    text: `{ business { reports { profitAndLoss(${ofRange}, resolution: MONTH) { columns { from to }
      rows { depth kind name total { amount currency } amounts ${amount} } } } } }`,
    rows: { at: "business.reports.profitAndLoss.columns", count: () => 6 },
    least: () => ({ requests: 1, roundTrips: 1 }),
    because: { requests: "FreshBooks answers a report whole", roundTrips: "one request is one trip" },
  },
  {
    name: "a dashboard over six nouns",
    text: `{ business {
      invoices(first: ${dashboardLength}) { nodes { number client { organization } } }
      payments(first: ${dashboardLength}) { nodes { amount { amount } client { organization } } }
      expenses(first: ${dashboardLength}) { nodes { vendor category { name } client { organization } } }
      projects(first: ${dashboardLength}) { nodes { title client { organization } } }
      timeEntries(first: ${dashboardLength}) { nodes { note client { organization } } } } }`,
    rows: { at: "business.timeEntries.nodes", count: () => dashboardLength },
    least: (books) =>
      inTurn(
        together(...Array.from({ length: 5 }, () => rows(dashboardLength))),
        clientsById(books, dashboardClients(books)),
      ),
    warm: twoTrips,
    because: {
      requests:
        "five lists are one page each; an expense carries its category, and an invoice its client's organization; the clients of all other rows are one request, the deleted ones among them another",
      roundTrips: "the rows name their clients; deleted ones are known from those that do not come",
    },
  },
  {
    name: "a dashboard of eight derived answers",
    text: `{ business {
      overdue { count outstanding { amount currency } }
      late: overdue(days: 60) { count }
      receivables { currencies { currency amounts { days0To30 ${amount} over90 ${amount} total ${amount} } } }
      cashFlow(${ofRange}) { periods { from to } currencies { currency periods { moneyIn ${amount} moneyOut ${amount} net ${amount} } } }
      byClient: revenue(${ofRange}, by: CLIENT) { currencies { groups { amount ${amount} } } }
      byMonth: revenue(${ofRange}, by: MONTH) { currencies { groups { amount ${amount} } } }
      byItem: revenue(${ofRange}, by: ITEM) { currencies { groups { name amount ${amount} } } }
      taxCollected(${ofRange}) { currencies { total ${amount} taxes { name amount ${amount} } } } } }`,
    rows: { at: "business.cashFlow.periods", count: () => 6 },
    least: (books) => together(...Object.values(dashboardRows(books)).map((count) => rows(count))),
    warm: () => ({ roundTrips: 1 }),
    because: {
      requests:
        "each of the seven lists is read once for all answers, 100 rows to a page; other incomes and bill payments take no days, and no list of invoices is both all that is owed and all of the half year",
      roundTrips: "all lists are known from the start, further pages from the first ones",
    },
  },
];
