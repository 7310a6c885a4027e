import { accounting, businessId, upstreamUrl } from "./account.ts";
import { serve } from "./serve.ts";
import { simpleSchema } from "./simple.ts";
import type { Invoice, Source } from "./source.ts";
import * as wire from "./wire.ts";

// All books are read at the start, row by row and without the SDK: what graphql-js costs alone, and the answers that the
// others are compared with.

const token = process.env.TOKEN ?? "";
const pageSize = 100;

async function get<Body>(path: string): Promise<Body> {
  const response = await fetch(upstreamUrl + path, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return (await response.json()) as Body;
}

type Accounting<Row> = { response: { result: { pages: number } & Record<string, Row[] | number> } };

async function accountingList<Row>(path: string, key: string, include = ""): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { response } = await get<Accounting<Row>>(
      `${accounting}${path}?page=${page}&per_page=${pageSize}${include}`,
    );
    rows.push(...(response.result[key] as Row[]));
    pages = response.result.pages;
  }
  return rows;
}

type Newer<Row> = { meta: { pages: number } } & Record<string, Row[]>;

async function newerList<Row>(path: string, key: string, more = ""): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const body = await get<Newer<Row>>(`${path}?page=${page}&per_page=${pageSize}${more}`);
    rows.push(...(body[key] ?? []));
    pages = body.meta.pages;
  }
  return rows;
}

const byId = <Row extends { id: number }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

const invoices = (
  await accountingList<wire.WireInvoice>("/invoices/invoices", "invoices", "&include[]=lines")
).map(wire.toInvoice);
const clients = (await accountingList<Parameters<typeof wire.toClient>[0]>("/users/clients", "clients")).map(
  wire.toClient,
);
const payments = (await accountingList<wire.WirePayment>("/payments/payments", "payments")).map(
  wire.toPayment,
);
const expenses = (await accountingList<wire.WireExpense>("/expenses/expenses", "expenses")).map(
  wire.toExpense,
);
const categories = byId(
  (await accountingList<Parameters<typeof wire.toCategory>[0]>("/expenses/categories", "categories")).map(
    wire.toCategory,
  ),
);
const projectPath = `/projects/business/${businessId}/projects`;
const open = (await newerList<wire.WireProject>(projectPath, "projects")).map(wire.toProject);
const completed = await newerList<wire.WireProject>(projectPath, "projects", "&complete=true");
const projectById = byId([...open, ...completed.map(wire.toProject)]);
const timeEntries = (
  await newerList<wire.WireTimeEntry>(
    `/timetracking/business/${businessId}/time_entries`,
    "time_entries",
    "&team=true",
  )
).map(wire.toTimeEntry);
const services = byId(
  (
    await get<{ services: Parameters<typeof wire.toService>[0][] }>(
      `/comments/business/${businessId}/services`,
    )
  ).services.map(wire.toService),
);
const team = byId(
  (
    await get<{ response: Parameters<typeof wire.toTeamMember>[0][] }>(
      `/auth/api/v1/businesses/${businessId}/team_members?page=1&per_page=100`,
    )
  ).response.map(wire.toTeamMember),
);
const clientById = byId(clients);
const invoiceById = byId(invoices);
const invoicesByClient = Map.groupBy(invoices, ({ clientId }) => clientId);
const paymentsByInvoice = Map.groupBy(payments, ({ invoiceId }) => invoiceId);

// Deleted clients and projects are in none of these lists.
for (const { clientId } of [...invoices, ...payments, ...expenses, ...timeEntries, ...open])
  if (clientId && !clientById.has(clientId)) {
    const body = await get<{ response: { result: { client: Parameters<typeof wire.toClient>[0] } } }>(
      `${accounting}/users/clients/${clientId}`,
    );
    clientById.set(clientId, wire.toClient(body.response.result.client));
  }
for (const { projectId } of [...expenses, ...timeEntries])
  if (projectId && !projectById.has(projectId)) {
    const { project } = await get<{ project: wire.WireProject }>(
      `/projects/business/${businessId}/project/${projectId}`,
    );
    projectById.set(projectId, wire.toProject(project));
  }

const pageOf =
  <Row>(rows: readonly Row[]) =>
  async (page: number, size: number) =>
    rows.slice((page - 1) * size, page * size);

const source: Source = {
  invoices: pageOf(invoices),
  clients: pageOf(clients),
  payments: pageOf(payments),
  expenses: pageOf(expenses),
  timeEntries: pageOf(timeEntries),
  projects: pageOf(open),
  invoice: async (id) => invoiceById.get(id) ?? null,
  client: async (id) => clientById.get(id) ?? null,
  project: async (id) => projectById.get(id) ?? null,
  category: async (id) => categories.get(id) ?? null,
  service: async (id) => services.get(id) ?? null,
  teamMember: async (id) => team.get(id) ?? null,
  invoicesOf: async (clientId, first) => (invoicesByClient.get(clientId) ?? []).slice(0, first),
  paymentsOn: async ({ id }) => paymentsByInvoice.get(id) ?? [],
  createInvoice: async ({ clientId, currency, lines }): Promise<Invoice> => {
    const sum = lines.reduce(
      (total, { quantity, unitCost }) => total + Number(quantity) * Number(unitCost.amount),
      0,
    );
    return {
      ...{ id: 0, number: null, clientId, paid: false, lines },
      total: { amount: sum.toFixed(2), currency },
    };
  },
};

serve(simpleSchema(), () => source);
