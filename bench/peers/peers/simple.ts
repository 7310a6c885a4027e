import { buildSchema, type GraphQLResolveInfo, type GraphQLSchema, print } from "graphql";
import type { Expense, Invoice, InvoiceInput, Payment, Project, Source, TimeEntry } from "./source.ts";

/** The names of this server, so that the same selections run against both. */
const sdl = `
  type Query {
    invoice(id: Int!): Invoice
    invoices(page: Int = 1, first: Int!): Invoices
    clients(page: Int = 1, first: Int!): Clients
    payments(page: Int = 1, first: Int!): Payments
    expenses(page: Int = 1, first: Int!): Expenses
    timeEntries(page: Int = 1, first: Int!): TimeEntries
    projects(page: Int = 1, first: Int!): Projects
  }
  type Mutation { invoiceCreate(input: InvoiceCreateInput!): InvoiceCreatePayload }
  type InvoiceCreatePayload { invoice: Invoice }
  input InvoiceCreateInput { clientId: Int!, issueDate: String!, currency: String!, lines: [LineInput!]! }
  input LineInput { name: String, quantity: String!, unitCost: MoneyInput! }
  input MoneyInput { amount: String!, currency: String! }
  type Money { amount: String!, currency: String }
  type Line { name: String, quantity: String!, unitCost: Money! }
  type Invoices { nodes: [Invoice!]! }
  type Invoice { number: String, total: Money!, client: Client, lines: [Line!]!, payments: Payments }
  type Clients { nodes: [Client!]! }
  type Client { organization: String, invoices(first: Int!): Invoices }
  type Payments { nodes: [Payment!]! }
  type Payment { amount: Money!, client: Client }
  type Expenses { nodes: [Expense!]! }
  type Expense { vendor: String, amount: Money!, category: Named, client: Client, project: Project }
  type TimeEntries { nodes: [TimeEntry!]! }
  type TimeEntry { note: String, duration: Duration, client: Client, project: Project, service: Named, teamMember: TeamMember }
  type Duration { seconds: Int }
  type Projects { nodes: [Project!]! }
  type Project { title: String, client: Client }
  type Named { name: String }
  type TeamMember { email: String }
`;

type Context = { source: Source };
type Resolver<Parent, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;
type Page = { page: number; first: number };

const hasLines = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.some((node) => /\blines\b/.test(print(node)));

const listed =
  (
    list: "invoices" | "clients" | "payments" | "expenses" | "timeEntries" | "projects",
  ): Resolver<null, Page> =>
  async (_, { page, first }, { source }, info) => ({
    nodes: await source[list](page, first, hasLines(info)),
  });

const clientOf: Resolver<{ clientId: number | null }, unknown> = ({ clientId }, _, { source }) =>
  clientId ? source.client(clientId) : null;
const projectOf: Resolver<{ projectId: number | null }, unknown> = ({ projectId }, _, { source }) =>
  projectId ? source.project(projectId) : null;

type CreateInput = Omit<InvoiceInput, "date"> & { issueDate: string };

const resolvers = {
  Query: {
    invoice: ((_, { id }, { source }) => source.invoice(id)) satisfies Resolver<null, { id: number }>,
    invoices: listed("invoices"),
    clients: listed("clients"),
    payments: listed("payments"),
    expenses: listed("expenses"),
    timeEntries: listed("timeEntries"),
    projects: listed("projects"),
  },
  Mutation: {
    invoiceCreate: (async (_, { input: { issueDate, ...input } }, { source }) => ({
      invoice: await source.createInvoice({ ...input, date: issueDate }),
    })) satisfies Resolver<null, { input: CreateInput }>,
  },
  Invoice: {
    client: clientOf satisfies Resolver<Invoice, unknown>,
    payments: (async (invoice, _, { source }) => ({
      nodes: await source.paymentsOn(invoice),
    })) satisfies Resolver<Invoice, unknown>,
  },
  Client: {
    invoices: (async ({ id }, { first }, { source }) => ({
      nodes: await source.invoicesOf(id, first),
    })) satisfies Resolver<{ id: number }, { first: number }>,
  },
  Payment: { client: clientOf satisfies Resolver<Payment, unknown> },
  Expense: {
    category: (({ categoryId }, _, { source }) => source.category(categoryId)) satisfies Resolver<
      Expense,
      unknown
    >,
    client: clientOf,
    project: projectOf,
  },
  TimeEntry: {
    duration: (({ seconds }) => (seconds === null ? null : { seconds })) satisfies Resolver<
      TimeEntry,
      unknown
    >,
    client: clientOf,
    project: projectOf,
    service: (({ serviceId }, _, { source }) =>
      serviceId ? source.service(serviceId) : null) satisfies Resolver<TimeEntry, unknown>,
    teamMember: (async ({ identityId }, _, { source }) => {
      const found = identityId ? await source.teamMember(identityId) : null;
      return found && { email: found.name };
    }) satisfies Resolver<TimeEntry, unknown>,
  },
  Project: { client: clientOf satisfies Resolver<Project, unknown> },
};

/** What somebody would write by hand over the SDK: plain resolvers, one for each relation. */
export function simpleSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!type || !("getFields" in type)) throw new TypeError(`No type ${typeName}`);
    for (const [name, resolve] of Object.entries(fields))
      Object.assign(type.getFields()[name] ?? {}, { resolve });
  }
  return schema;
}
