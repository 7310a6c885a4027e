import type { JSONSchemaLoaderOptions } from "@omnigraph/json-schema";
import { accounting, businessId } from "./account.ts";

type Operation = JSONSchemaLoaderOptions["operations"][number];
type Schema = Record<string, unknown>;

const text: Schema = { type: "string" };
const int: Schema = { type: "integer" };
const object = (title: string, properties: Schema): Schema => ({ type: "object", title, properties });
const list = (items: Schema): Schema => ({ type: "array", items });

const money = object("Money", { amount: text, code: text });
const line = object("Line", { name: text, qty: text, unit_cost: money });
const client = object("Client", { id: int, organization: text });
const invoice = object("Invoice", {
  ...{ id: int, invoice_number: text, customerid: int, amount: money, paid: money, lines: list(line) },
});
const payment = object("Payment", { id: int, invoiceid: int, clientid: int, amount: money });
const expense = object("Expense", {
  ...{ id: int, vendor: text, amount: money, clientid: int, modern_projectid: int, categoryid: int },
});
const category = object("Category", { id: int, category: text });
const project = object("Project", { id: int, title: text, client_id: int });
const service = object("Service", { id: int, name: text });
const teamMember = object("TeamMember", { identity_id: int, email: text });
const timeEntry = object("TimeEntry", {
  ...{
    id: int,
    note: text,
    duration: int,
    client_id: int,
    project_id: int,
    service_id: int,
    identity_id: int,
  },
});

/** FreshBooks' older envelope. */
const enveloped = (title: string, properties: Schema): Schema =>
  object(title, { response: object(`${title}Response`, { result: object(`${title}Result`, properties) }) });

const query = (field: string, path: string, responseSchema: Schema, args: Schema = {}): Operation => ({
  ...{ type: "Query" as never, method: "GET", field, path, responseSchema },
  argTypeMap: args as Record<string, string>,
});

const paging = { page: int, first: int };
const page = "page={args.page}&per_page={args.first}";

/** FreshBooks, as far as the questions need it. */
export const operations: readonly Operation[] = [
  query(
    "invoices",
    `${accounting}/invoices/invoices?${page}`,
    enveloped("Invoices", { invoices: list(invoice) }),
    paging,
  ),
  query(
    "invoicesWithLines",
    `${accounting}/invoices/invoices?${page}&include[]=lines`,
    enveloped("Invoices", { invoices: list(invoice) }),
    paging,
  ),
  query(
    "clients",
    `${accounting}/users/clients?${page}`,
    enveloped("Clients", { clients: list(client) }),
    paging,
  ),
  query(
    "payments",
    `${accounting}/payments/payments?${page}`,
    enveloped("Payments", { payments: list(payment) }),
    paging,
  ),
  query(
    "expenses",
    `${accounting}/expenses/expenses?${page}`,
    enveloped("Expenses", { expenses: list(expense) }),
    paging,
  ),
  query(
    "timeEntries",
    `/timetracking/business/${businessId}/time_entries?team=true&${page}`,
    object("TimeEntries", { time_entries: list(timeEntry) }),
    paging,
  ),
  query(
    "projects",
    `/projects/business/${businessId}/projects?${page}`,
    object("Projects", { projects: list(project) }),
    paging,
  ),
  query(
    "invoice",
    `${accounting}/invoices/invoices/{args.id}?include[]=lines`,
    enveloped("OneInvoice", { invoice }),
    { id: int },
  ),
  query("client", `${accounting}/users/clients/{args.id}`, enveloped("OneClient", { client }), { id: int }),
  query("project", `/projects/business/${businessId}/project/{args.id}`, object("OneProject", { project }), {
    id: int,
  }),
  {
    ...query(
      "clientsByIds",
      `${accounting}/users/clients?per_page=100`,
      enveloped("Clients", { clients: list(client) }),
      {
        ids: { type: "array", items: int },
      },
    ),
    queryParamArgMap: { "search[userids]": "ids" },
  } as Operation,
  query(
    "invoicesOfClient",
    `${accounting}/invoices/invoices?search[customerid]={args.clientId}&page=1&per_page={args.first}`,
    enveloped("Invoices", { invoices: list(invoice) }),
    { clientId: int, first: int },
  ),
  query(
    "paymentsOnInvoice",
    `${accounting}/payments/payments?search[invoiceid]={args.invoiceId}&page=1&per_page=100`,
    enveloped("Payments", { payments: list(payment) }),
    { invoiceId: int },
  ),
  // The ids of these three are not sent: the lists are short, and read whole.
  query(
    "categoriesByIds",
    `${accounting}/expenses/categories?page=1&per_page=100`,
    enveloped("Categories", { categories: list(category) }),
    { ids: { type: "array", items: int } },
  ),
  query(
    "servicesByIds",
    `/comments/business/${businessId}/services`,
    object("Services", { services: list(service) }),
    {
      ids: { type: "array", items: int },
    },
  ),
  query(
    "teamMembersByIds",
    `/auth/api/v1/businesses/${businessId}/team_members?page=1&per_page=100`,
    object("TeamMembers", { response: list(teamMember) }),
    { ids: { type: "array", items: int } },
  ),
  {
    ...{ type: "Mutation" as never, field: "invoiceCreate", method: "POST" },
    path: `${accounting}/invoices/invoices?include[]=lines`,
    requestSchema: object("InvoiceCreate", {
      invoice: object("InvoiceCreateFields", {
        ...{ customerid: int, create_date: text, currency_code: text },
        lines: list(
          object("LineCreate", {
            type: int,
            name: text,
            qty: text,
            unit_cost: object("MoneyCreate", { amount: text, code: text }),
          }),
        ),
      }),
    }) as never,
    responseSchema: enveloped("OneInvoice", { invoice }),
  },
];

const source = `sourceName: "FreshBooks", sourceTypeName: "Query"`;
/** All of a tick in one request. */
const batched = (field: string, key: string, result: string, valueKey = "id") =>
  `@resolveTo(${source}, sourceFieldName: "${field}", keyField: "${key}", keysArg: "ids", result: "${result}", valueKeyField: "${valueKey}")`;
/** One request for each parent. */
const single = (field: string, key: string, args: string, result: string) =>
  `@resolveTo(${source}, sourceFieldName: "${field}", requiredSelectionSet: "{ ${key} }", sourceArgs: { ${args} }, result: "${result}")`;
/** The relations, with Mesh's own batching where a list serves many parents; `meshResolvers.ts` resolves clients, payments, and projects of time and expenses. */
export const joins = `
  extend type Invoice {
    client: Client
    payments: [Payment]
  }
  extend type Client {
    invoices(first: Int): [Invoice] ${single("invoicesOfClient", "id", `clientId: "{root.id}", first: "{args.first}"`, "response.result.invoices")}
  }
  extend type Payment { client: Client }
  extend type Project { client: Client }
  extend type Expense {
    client: Client
    project: Project
    categoryOf: Category ${batched("categoriesByIds", "categoryid", "response.result.categories")}
  }
  extend type TimeEntry {
    client: Client
    project: Project
    service: Service ${batched("servicesByIds", "service_id", "services")}
    teamMember: TeamMember ${batched("teamMembersByIds", "identity_id", "response", "identity_id")}
  }
`;
