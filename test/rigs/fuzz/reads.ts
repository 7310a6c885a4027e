import { rows, type Tree } from "../../support/start.ts";
import { type Operation, only } from "./operation.ts";
import { everythingOf, listOf } from "./selection.ts";

/** By id: that record or none. */
const one = (field: string, id: string, selection: string): Operation => ({
  name: field,
  query: `{ ${field}(id: "${id}") { ${selection} } }`,
  lies: (data) => only("id", id, data[field] ? [data[field].id] : []),
});

const several = (field: string, ids: readonly string[], selection: string): Operation => ({
  name: `${field}, several`,
  query: `{ ${ids.map((id, at) => `n${at}: ${field}(id: "${id}") { ${selection} }`).join(" ")} }`,
  lies: (data) => ids.flatMap((id, at) => only("id", id, data[`n${at}`] ? [data[`n${at}`]?.id] : [])),
});

const list = (
  field: string,
  args: string,
  selection: string,
  lies: (row: Tree) => string[] = () => [],
): Operation => ({
  name: `${field}${args}`,
  query: `{ business { ${field}${args} { ${listOf(selection)} } } }`,
  lies: ({ business }) => {
    const found = business?.[field];
    const most = Number(/first: (\d+)/.exec(args)?.[1] ?? 500);
    const nodes = rows(found?.nodes);
    const total = found?.totalCount as unknown;
    return [
      ...(nodes.length > most ? [`${nodes.length} rows of ${most}`] : []),
      ...(typeof total === "number" && total < nodes.length
        ? [`${nodes.length} rows of ${total} in all`]
        : []),
      ...nodes.flatMap(lies),
    ];
  },
});

const report = (call: string, type: string, lies: (found: Tree) => string[]): Operation => {
  const field = /^\w+/.exec(call)?.[0] ?? "";
  return {
    name: field,
    query: `{ business { reports { ${call} { ${everythingOf(type, 3, ["client", "invoice", "children", "ledgerAccount", "category", "subAccount", "expense", "payment", "otherIncome"])} } } } }`,
    lies: ({ business }) => (business?.reports?.[field] ? lies(business.reports[field]) : []),
  };
};

const ranged = (found: Tree) => [
  ...only("from", "2026-01-01", [found.from]),
  ...only("to", "2026-12-31", [found.to]),
];

const range = 'from: "2026-01-01", to: "2026-12-31"';
const links = [
  "client",
  "invoice",
  "project",
  "expense",
  "category",
  "parent",
  "children",
  "teamMember",
  "service",
];
const client = everythingOf("Client", 2);
const invoice = everythingOf("Invoice", 2, links);
const estimate = everythingOf("Estimate", 2, [...links, "invoices"]);
const payment = everythingOf("Payment", 1, links);
const expense = everythingOf("Expense", 2, links);
const project = everythingOf("Project", 2, links);
const timeEntry = everythingOf("TimeEntry", 1, links);
const span = "duration hours seconds";
const totals = `totals { logged { ${span} } unbilled { ${span} } perTeamMember { freshbooksIdentityId logged { ${span} } }
  perClient { logged { ${span} } } perProject { logged { ${span} } } perDay { date logged { ${span} } } }`;
const timer = everythingOf("Timer", 2, [...links, "business"]);

/** Every endpoint that the graph reads from, at least once. */
export const reads: readonly Operation[] = [
  {
    name: "me",
    stranger: true,
    query: `{ caller { ${everythingOf("Caller", 0)} } businesses { ${everythingOf("Business", 1, ["runningTimer", "timers", "services", "teamMembers", "reports", "expenseCategories"])} } }`,
  },
  {
    name: "days of a stranger",
    stranger: true,
    query: `{ business { timeEntries(first: 2, filter: { startedAt: { from: "2026-06-01" } }) { nodes { id } totalCount }
      invoices(first: 2, filter: { daysOverdue: { from: 30 } }) { nodes { id } } } }`,
  },
  one("client", "Client:ACM123:2", client),
  several(
    "client",
    ["Client:ACM123:1", "Client:ACM123:2", "Client:ACM123:4"],
    "id organization outstanding { amount currency }",
  ),
  list("clients", "(first: 3, filter: { archived: false }, sort: ORGANIZATION_ASC)", client, ({ archived }) =>
    only("archived", false, [archived]),
  ),
  {
    ...list(
      "clients",
      "(first: 4)",
      `id invoices(first: 2) { nodes { id client { id organization } } totalCount }`,
      (row) => rows(row.invoices?.nodes).flatMap((each) => only("client", row.id, [each.client?.id])),
    ),
    name: "invoices of clients",
  },
  one("invoice", "Invoice:ACM123:3", invoice),
  several(
    "invoice",
    ["Invoice:ACM123:1", "Invoice:ACM123:5"],
    "id number total { amount currency } lines { lineId amount { amount } }",
  ),
  list(
    "invoices",
    '(first: 3, filter: { clientIds: ["Client:ACM123:2"] }, sort: ISSUE_DATE_DESC)',
    `${invoice} client { id }`,
    (row) => only("client", "Client:ACM123:2", [row.client?.id]),
  ),
  list("invoices", "(first: 5, filter: { statuses: [DRAFT] })", "id status", ({ status }) =>
    only("status", "DRAFT", [status]),
  ),
  one("estimate", "Estimate:ACM123:2", estimate),
  list(
    "estimates",
    '(first: 3, filter: { clientIds: ["Client:ACM123:2"] })',
    `${estimate} client { id } invoices(first: 2) { nodes { id estimate { id } } }`,
    (row) => [
      ...only("client", "Client:ACM123:2", [row.client?.id]),
      ...rows(row.invoices?.nodes).flatMap((each) => only("estimate", row.id, [each.estimate?.id])),
    ],
  ),
  one("payment", "Payment:ACM123:2", payment),
  list("payments", "(first: 3, filter: { methods: [CHECK] })", payment, ({ method }) =>
    only("method", "CHECK", [method]),
  ),
  {
    name: "payments of invoices",
    query: `{ ${[1, 3].map((id) => `n${id}: invoice(id: "Invoice:ACM123:${id}") { id payments(first: 3) { nodes { id invoice { id } } } }`).join(" ")} }`,
    lies: (data) =>
      ["n1", "n3"].flatMap((key) =>
        rows(data[key]?.payments?.nodes).flatMap((each) =>
          only("invoice", data[key]?.id, [each.invoice?.id]),
        ),
      ),
  },
  one("expense", "Expense:ACM123:2", expense),
  list(
    "expenses",
    '(first: 3, filter: { categoryIds: ["ExpenseCategory:ACM123:1"] }, sort: DATE_DESC)',
    `${expense} category { id name }`,
    (row) => only("category", "ExpenseCategory:ACM123:1", [row.category?.id]),
  ),
  one("tax", "Tax:ACM123:2", everythingOf("Tax", 0)),
  list("taxes", "(first: 3, filter: { compound: true })", everythingOf("Tax", 0), ({ compound }) =>
    only("compound", true, [compound]),
  ),
  one("item", "Item:ACM123:1", `${everythingOf("Item", 1)} taxes { id name }`),
  list("items", "(first: 3, filter: { archived: false }, sort: NAME_ASC)", everythingOf("Item", 1), (row) =>
    only("archived", false, [row.archived]),
  ),
  one("task", "Task:ACM123:1", `${everythingOf("Task", 1)} taxes { id name } service { id }`),
  list("tasks", "(first: 3, filter: { billable: true }, sort: NAME_ASC)", everythingOf("Task", 1), (row) =>
    only("billable", true, [row.billable]),
  ),
  one("otherIncome", "OtherIncome:ACM123:1", everythingOf("OtherIncome", 0)),
  list(
    "otherIncomes",
    "(first: 3, filter: { categories: [ONLINE_SALES] })",
    everythingOf("OtherIncome", 0),
    ({ category }) => only("category", "ONLINE_SALES", [category]),
  ),
  one(
    "bill",
    "Bill:ACM123:1",
    `${everythingOf("Bill", 1)} lines { ${everythingOf("BillLine", 1)} } vendor { id }`,
  ),
  list("bills", '(first: 3, filter: { currency: "USD" })', everythingOf("Bill", 0), ({ currency }) =>
    only("currency", "USD", [currency]),
  ),
  one("billPayment", "BillPayment:ACM123:1", `${everythingOf("BillPayment", 1)} bill { id }`),
  list(
    "billPayments",
    "(first: 3, filter: { methods: [CHECK] })",
    everythingOf("BillPayment", 0),
    ({ method }) => only("method", "CHECK", [method]),
  ),
  one("billVendor", "BillVendor:ACM123:1", everythingOf("BillVendor", 1)),
  list(
    "billVendors",
    "(first: 3, filter: { is1099Vendor: true }, sort: NAME_ASC)",
    everythingOf("BillVendor", 1),
    ({ is1099Vendor }) => only("is1099Vendor", true, [is1099Vendor]),
  ),
  {
    name: "payment options",
    query: `{ business { defaultPaymentOptions { ${everythingOf("PaymentOptions", 1)} } } invoice(id: "Invoice:ACM123:1") { paymentOptions { ${everythingOf("PaymentOptions", 1)} } } }`,
  },
  {
    name: "paymentGateways",
    query: `{ business { paymentGateways { nodes { ${everythingOf("PaymentGateway", 1)} processorAccount { ${everythingOf("PaymentGatewayAccount", 0)} } } } } }`,
  },
  {
    name: "expenseCategories",
    query: `{ business { expenseCategories { nodes { ${everythingOf("ExpenseCategory", 1)} } } } }`,
  },
  one("expenseCategory", "ExpenseCategory:ACM123:3", "id name parent { id } children { id }"),
  one("project", "Project:14700001:2", project),
  several("project", ["Project:14700001:1", "Project:14700001:2"], "id title client { id }"),
  list(
    "projects",
    '(first: 3, filter: { completed: false, clientIds: ["Client:ACM123:1"] }, sort: TITLE_ASC)',
    "id title completed rate { amount } budget { seconds } services { service { freshbooksId } name archived } client { id } loggedTime { seconds }",
    (row) => [
      ...only("completed", false, [row.completed]),
      ...only("client", "Client:ACM123:1", [row.client?.id]),
    ],
  ),
  one("timeEntry", "TimeEntry:14700001:2", timeEntry),
  {
    ...list(
      "timeEntries",
      '(first: 3, filter: { projectIds: ["Project:14700001:1"] })',
      `${timeEntry} project { id }`,
      (row) => only("project", "Project:14700001:1", [row.project?.id]),
    ),
    name: "timeEntries",
  },
  { name: "totals of time", query: `{ business { timeEntries(first: 3) { totalCount ${totals} } } }` },
  { name: "timers", query: `{ business { timers { ${timer} } runningTimer { ${timer} } } }` },
  {
    name: "services",
    query: `{ business { services { nodes { ${everythingOf("Service", 0)} } } } service(id: "Service:14700001:2") { id rate { amount } } }`,
  },
  {
    name: "team",
    query: `{ business { teamMembers(filter: { active: true }) { nodes { ${everythingOf("TeamMember", 1, ["business"])} } } } }`,
    lies: ({ business }) =>
      rows(business?.teamMembers?.nodes).flatMap(({ active }) => only("active", true, [active])),
  },
  report(`profitAndLoss(${range}, currency: "USD", resolution: QUARTER)`, "ProfitAndLoss", (found) => [
    ...ranged(found),
    ...only("currency", "USD", [found.currency]),
  ]),
  report(`taxSummary(${range}, currency: "USD")`, "TaxSummary", ranged),
  report(`paymentsCollected(${range}, currencies: ["USD"])`, "PaymentsCollected", ranged),
  report(`invoiceDetails(${range}, currency: "USD", statuses: [SENT])`, "InvoiceDetails", ranged),
  report(`expenseDetails(${range}, currency: "USD", groupedBy: VENDOR)`, "ExpenseDetails", ranged),
  report(`itemSales(${range}, currency: "USD", statuses: [SENT])`, "ItemSales", ranged),
  report('accountsAging(asOf: "2026-06-29")', "AccountsAging", (found) =>
    only("asOf", "2026-06-29", [found.asOf]),
  ),
  report(`cashFlow(${range}, currency: "USD")`, "CashFlow", ranged),
  report(`generalLedger(${range}, currency: "USD")`, "GeneralLedger", ranged),
  report(`trialBalance(${range}, currency: "USD")`, "TrialBalance", ranged),
  report('balanceSheet(dates: ["2026-06-29"], currency: "USD")', "BalanceSheet", (found) =>
    only("currency", "USD", [found.currency]),
  ),
  {
    name: "entities",
    query: `{ _entities(representations: [{ __typename: "Client", id: "Client:ACM123:2" }, { __typename: "Invoice", id: "Invoice:ACM123:1" }, { __typename: "Project", id: "Project:14700001:1" }]) { ... on Client { cid: id } ... on Invoice { iid: id } ... on Project { pid: id } } }`,
    lies: (data) => {
      const [first, second, third] = rows(data._entities);
      return [
        ...only("client", "Client:ACM123:2", first?.cid ? [first.cid] : []),
        ...only("invoice", "Invoice:ACM123:1", second?.iid ? [second.iid] : []),
        ...only("project", "Project:14700001:1", third?.pid ? [third.pid] : []),
      ];
    },
  },
  { name: "receipt from FreshBooks", query: "", get: "/files/receipts/Expense:ACM123:1" },
  { name: "PDF from FreshBooks", query: "", get: "/files/invoices/Invoice:ACM123:1/invoice.pdf" },
];
