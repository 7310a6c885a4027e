import {
  type Cost,
  clientsById,
  inTurn,
  invoicesOf,
  page,
  paymentsOn,
  projectsById,
  recordsById,
  rows,
  together,
} from "./cost.ts";
import { answerQueries, costQueries } from "./costQueries.ts";
import type { HeldInvoice, Holdings } from "./holdings.ts";
import {
  busiest,
  busiestProject,
  candidates,
  newest,
  newestPayments,
  newestTime,
  oldest,
  overdue,
  overdueFor,
  paidTwice,
  thousand,
} from "./picks.ts";
import { anInvoice, at, type BenchQuery, twoTrips, withClient } from "./query.ts";

/** Of the example books: 640 clients, so that 500 can be read after the first 100, and 6,400 invoices. */
export const scale = 16;

const withLines = "lines { name quantity amount { amount } taxes { name percent } }";
const withPayments = "payments { nodes { date method amount { amount currency } } }";

/** A typical page of each list, as shown to people. */
const shownRows = 25;
const hanging = [
  `invoices(first: ${shownRows}) { totalCount nodes { ${anInvoice} } }`,
  `estimates(first: ${shownRows}) { totalCount nodes { number status issueDate total { amount currency } } }`,
  `invoiceProfiles(first: ${shownRows}) { totalCount nodes { paused schedule { every unit } total { amount currency } } }`,
  `credits(first: ${shownRows}) { totalCount nodes { number kind issueDate total { amount currency } } }`,
  `payments(first: ${shownRows}) { totalCount nodes { date method amount { amount currency } } }`,
  `projects(first: ${shownRows}) { totalCount nodes { title dueDate } }`,
  `timeEntries(first: ${shownRows}) { totalCount nodes { date note duration { hours } } }`,
  `expenses(first: ${shownRows}) { totalCount nodes { date vendor amount { amount currency } } }`,
];
const balances = ["outstanding", "overdue", "credit", "draft", "grandTotal"].map(
  (name) => `${name} { amount currency }`,
);

const clientIdsOf = (invoices: readonly HeldInvoice[]): number[] => invoices.map(({ clientId }) => clientId);

const withEverything = (books: Holdings, invoices: readonly HeldInvoice[]): Cost =>
  inTurn(rows(100), together(clientsById(books, clientIdsOf(invoices)), paymentsOn(books, invoices)));

/** The fixed list. Its results are kept, so a changed query gets a new name. */
export const queries: readonly BenchQuery[] = [
  {
    name: "100 invoices with client and lines",
    text: `{ business { invoices(first: 100) { nodes { ${anInvoice} ${withClient} ${withLines} } } } }`,
    rows: { at: "business.invoices.nodes", count: () => 100 },
    least: (books) => inTurn(rows(100), clientsById(books, clientIdsOf(newest(books)))),
    warm: twoTrips,
    because: {
      requests:
        "a page of invoices carries its lines, a page of clients their clients; deleted clients are one more",
      roundTrips:
        "the clients are known from the invoices, the deleted ones from the clients that do not come",
    },
  },
  {
    name: "100 invoices with client, lines and payments",
    text: `{ business { invoices(first: 100) { nodes { ${anInvoice} ${withClient} ${withLines} ${withPayments} } } } }`,
    rows: { at: "business.invoices.nodes", count: () => 100 },
    least: (books) => withEverything(books, newest(books)),
    warm: twoTrips,
    because: {
      requests:
        "as without payments, and all payments of the clients of paid invoices, 100 to a page, or one request for each paid invoice: no filter takes several invoices",
      roundTrips: "clients and payments are both known from the invoices, further pages from the first one",
    },
  },
  {
    name: "100 oldest invoices with client, lines and payments",
    text: `{ business { invoices(first: 100, sort: ISSUE_DATE_ASC) { nodes {
      ${anInvoice} ${withClient} ${withLines} ${withPayments} } } } }`,
    rows: { at: "business.invoices.nodes", count: () => 100 },
    least: (books) => withEverything(books, oldest(books)),
    warm: twoTrips,
    because: {
      requests: "the same; nearly all of these are paid, by clients who paid many others since",
      roundTrips: "the same",
    },
  },
  {
    name: "100 invoices with payments",
    text: `{ business { invoices(first: 100) { nodes { ${anInvoice} ${withPayments} } } } }`,
    rows: { at: "business.invoices.nodes", count: () => 100 },
    least: (books) => inTurn(rows(100), paymentsOn(books, newest(books))),
    warm: twoTrips,
    because: {
      requests: "all payments of the clients of paid invoices, 100 to a page",
      roundTrips: "the payers are known from the invoices, further pages from the first one",
    },
  },
  {
    name: "50 clients with their 5 latest invoices",
    text: `{ business { clients(first: 50) { nodes { organization
      invoices(first: 5, sort: ISSUE_DATE_DESC) { totalCount nodes { ${anInvoice} } } } } } }`,
    rows: { at: "business.clients.nodes", count: () => 50 },
    least: (books) => {
      const parents = books.clients.slice(0, 50).map(({ id }) => id);
      return inTurn(rows(50), invoicesOf(books, parents));
    },
    warm: twoTrips,
    because: {
      requests: "one page of clients; then all their invoices, 100 to a page, or one request for each client",
      roundTrips: "clients, the first page of invoices, which says how many follow, the others together",
    },
  },
  {
    name: "an invoice by id with client, lines and payments",
    text: `query ($id: ID!) { invoice(id: $id) { ${anInvoice} ${withClient} ${withLines} ${withPayments} } }`,
    variables: (books) => ({ id: `Invoice:${books.accountId}:${paidTwice(books).id}` }),
    rows: {
      at: "invoice.payments.nodes",
      count: (books) => {
        const { id } = paidTwice(books);
        return books.payments.filter(({ invoiceId }) => invoiceId === id).length;
      },
    },
    least: () => ({ requests: 3, roundTrips: 2 }),
    because: {
      requests: "an invoice carries its lines; its client and its payments are other lists",
      roundTrips: "the invoice names its client and says whether anything was paid",
    },
  },
  {
    name: "a client by id with all that hangs on it",
    text: `query ($id: ID!) { client(id: $id) { displayName email billingAddress { street city } hasRetainer
      contacts { displayName email phone } lateFee { enabled kind value } lateReminders { position delayDays enabled }
      ${[...balances, ...hanging].join(" ")} } }`,
    variables: (books) => ({ id: `Client:${books.accountId}:${busiest(books).id}` }),
    rows: { at: "client.invoices.nodes", count: (books) => Math.min(shownRows, busiest(books).invoices) },
    least: () => inTurn(rows(1), together(...hanging.map(() => rows(shownRows, true)))),
    because: {
      requests:
        "a client carries its contacts, balances, late fee and reminders; whatever else hangs on it is a list of its own, which shows its rows and their number in one page",
      roundTrips: "whether there is such a client is known first; the lists are asked all at once",
    },
  },
  {
    name: "a project page",
    text: `query ($id: ID!) { project(id: $id) { title completed dueDate rate { amount currency } abilities
      client { displayName email } services { name billable rate { amount } } members { displayName role }
      discussions { message comments { content } }
      timeEntries(first: ${shownRows}) { totalCount totals { logged { hours } unbilled { hours } } nodes {
        date note duration { hours } service { name } teamMember { displayName } } }
      invoices(first: ${shownRows}) { totalCount nodes { ${anInvoice} } } } }`,
    variables: (books) => ({ id: `Project:14700001:${busiestProject(books).id}` }),
    rows: {
      at: "project.timeEntries.nodes",
      count: (books) => Math.min(shownRows, busiestProject(books).timeEntries),
    },
    least: (books) => {
      const { clientId, services } = busiestProject(books);
      const billed = books.invoices.filter((invoice) => invoice.clientId === clientId).length;
      const [discussions, time, service, people] = [rows(1), rows(shownRows, true), rows(1), rows(1)];
      return inTurn(
        rows(1),
        together(
          ...[clientsById(books, [clientId]), rows(billed), discussions],
          { requests: services.length, roundTrips: 1 },
          inTurn(time, together(service, people)),
        ),
      );
    },
    because: {
      requests:
        "a single project carries its members and what the caller may do; client, discussions and time are one request each, as are the one service of that time and the list of people; a rate within a project is read one by one, and no filter of invoices names a project, so those of its client are read",
      roundTrips: "the project names its client and its services; the time then names services and people",
    },
  },
  {
    name: "500 clients",
    text: "{ business { clients(first: 500) { nodes { id organization email currency } } } }",
    rows: { at: "business.clients.nodes", count: () => 500 },
    least: () => rows(500),
    warm: () => ({ roundTrips: 1 }),
    because: {
      requests: "FreshBooks' largest page is 100",
      roundTrips: "the first page says how many there are, the other four go together",
    },
  },
  {
    name: "500 clients behind a cursor",
    text: `query ($after: String!) {
      business { clients(first: 500, after: $after) { nodes { id organization email currency } } } }`,
    variables: async (_, ask) => ({
      after: at(
        await ask("{ business { clients(first: 100) { pageInfo { endCursor } } } }"),
        "business.clients.pageInfo.endCursor",
      ),
    }),
    rows: { at: "business.clients.nodes", count: () => 500 },
    least: () => rows(500, true),
    because: {
      requests: "FreshBooks' largest page is 100, and the cursor stands at the end of one",
      roundTrips: "the cursor carries the length of the list",
    },
  },
  {
    name: "1,000 entities",
    text: `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      __typename
      ... on Client { organization email }
      ... on Invoice { number total { amount currency } }
      ... on Payment { date amount { amount currency } } } }`,
    variables: (books) => ({
      representations: thousand(books).map(({ noun, id }) => ({
        __typename: noun,
        id: `${noun}:${books.accountId}:${id}`,
      })),
    }),
    rows: { at: "_entities", count: () => 1000 },
    least: (books) => {
      const nouns = Map.groupBy(thousand(books), ({ noun }) => noun);
      return together(...[...nouns.values()].map(({ length }) => rows(length, true)));
    },
    because: {
      requests: "each of the three lists takes 100 ids at a time",
      roundTrips: "all ids are known from the start",
    },
  },
  {
    name: "50 estimates with client, lines and invoices",
    text: `{ business { estimates(first: 50) { nodes { ${anInvoice} ${withClient} ${withLines}
      invoices(first: 5) { nodes { ${anInvoice} } } } } } }`,
    rows: { at: "business.estimates.nodes", count: () => 50 },
    least: (books) => {
      const ids = books.estimates.slice(0, 50).map(({ clientId }) => clientId);
      return inTurn(rows(50), together(clientsById(books, ids), invoicesOf(books, ids)));
    },
    warm: twoTrips,
    because: {
      requests:
        "a page of estimates carries its lines; no filter of invoices names an estimate, so all invoices of their clients are read, 100 to a page, or one request for each client",
      roundTrips: "clients and invoices are both known from the estimates, further pages from the first one",
    },
  },
  {
    name: "invoices unpaid for over 30 days, with client",
    text: `{ business { invoices(first: 100, filter: { daysOverdue: { from: ${overdueFor} } }) { totalCount nodes {
      ${anInvoice} dueDate outstanding { amount } ${withClient} } } } }`,
    rows: { at: "business.invoices.nodes", count: (books) => Math.min(100, overdue(books).length) },
    least: (books) =>
      inTurn(rows(candidates(books).length), clientsById(books, clientIdsOf(overdue(books).slice(0, page)))),
    warm: twoTrips,
    because: {
      requests:
        "no filter takes a due date, so all that owe are read to count those due, 100 to a page; then their clients",
      roundTrips: "the first page says how many follow; the clients are known once the due ones are",
    },
  },
  {
    name: "100 payments with client, invoice and credit",
    text: `{ business { payments(first: 100) { nodes { date method amount { amount currency }
      ${withClient} invoice { number total { amount } } creditNote { number kind total { amount } } } } } }`,
    rows: { at: "business.payments.nodes", count: () => 100 },
    least: (books) => {
      const { clientIds, invoiceIds, creditNoteIds } = newestPayments(books);
      return inTurn(
        rows(100),
        together(
          clientsById(books, clientIds),
          recordsById(invoiceIds, books.deletedInvoices),
          recordsById(creditNoteIds, new Set()),
        ),
      );
    },
    warm: twoTrips,
    because: {
      requests:
        "payments, clients, invoices and credit notes are four lists, each one page; deleted ones are one more each. What the includes of a payment hold was never recorded",
      roundTrips: "a payment names all three; deleted ones are known from those that do not come",
    },
  },
  {
    name: "100 time entries with client, project, service and person",
    text: `{ business { timeEntries(first: 100) { nodes { date duration { hours } ${withClient}
      project { title } service { name } teamMember { displayName } } } } }`,
    rows: { at: "business.timeEntries.nodes", count: () => 100 },
    least: (books) => {
      const { clientIds, projectIds } = newestTime(books);
      return inTurn(
        rows(100),
        together(clientsById(books, clientIds), projectsById(books, projectIds), rows(1), rows(1)),
      );
    },
    warm: twoTrips,
    because: {
      requests:
        "clients are one request; services and the team are one short list each; no filter of projects takes ids, so their lists are looked through",
      roundTrips: "an entry names all four; whether a project is completed is known once the open ones are",
    },
  },
  ...costQueries,
  ...answerQueries,
];
