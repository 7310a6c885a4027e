import { accountId } from "./peers/account.ts";

/** How a peer names things: this server, the peers with a schema written by hand, and Mesh. */
export type Family = "graph" | "simple" | "mesh";
export type Asked = { query: string; variables?: Record<string, unknown> };
/** What a question is asked about; the same for every peer. */
export type Input = {
  /** Of a list, from 1; this server gets the cursor before it. */
  page: number;
  cursor: string | null;
  invoiceId: number;
  client: { id: number; currency: string };
  /** Different for each input. */
  serial: number;
};
export type Row = {
  name: string;
  /** Which list is read by pages, and how long they are. */
  paged?: { list: string; size: number };
  isWrite?: boolean;
  ask(family: Family, input: Input): Asked;
};

type MeshList = { field: string; at: readonly string[]; select: string };

const wrap = (at: readonly string[], inner: string): string =>
  at.reduceRight((text, name) => `${name} { ${text} }`, inner);
const enveloped = (key: string): string[] => ["response", "result", `nodes: ${key}`];

function pageOf(name: string, list: string, size: number, select: string, mesh: MeshList): Row {
  return {
    name,
    paged: { list, size },
    ask: (family, { page, cursor }) =>
      family === "graph"
        ? {
            query: `query ($after: String) { business { rows: ${list}(first: ${size}, after: $after) { nodes { ${select} } } } }`,
            variables: { after: cursor },
          }
        : {
            query: `query ($page: Int) { rows: ${family === "mesh" ? mesh.field : list}(page: $page, first: ${size}) { ${
              family === "mesh" ? wrap(mesh.at, mesh.select) : `nodes { ${select} }`
            } } }`,
            variables: { page },
          },
  };
}

const client = "client { organization }";
const head = "number total { amount currency }";
const lines = "lines { name quantity unitCost { amount } }";
const meshHead = "number: invoice_number total: amount { amount currency: code }";
const meshLines = "lines { name quantity: qty unitCost: unit_cost { amount } }";
const meshMoney = "amount { amount currency: code }";
const money = "amount { amount currency }";
const category = "category { name }";
const meshCategory = "category: categoryOf { category }";
const meshInvoices = { field: "invoices", at: enveloped("invoices") };
const meshInvoicesWithLines = { ...meshInvoices, field: "invoicesWithLines" };
const meshTime = { field: "timeEntries", at: ["nodes: time_entries"] };

const invoicePage = (first: number) =>
  pageOf("", "invoices", first, `${head} ${client}`, {
    ...meshInvoices,
    select: `${meshHead} ${client}`,
  });

/** One invoice by id, and what of it. */
export function oneInvoice(name: string, select: string, meshSelect: string): Row {
  return {
    name,
    ask: (family, { invoiceId }) => {
      if (family === "graph")
        return {
          query: `query ($id: ID!) { rows: invoice(id: $id) { ${select} } }`,
          variables: { id: `Invoice:${accountId}:${invoiceId}` },
        };
      const inner = family === "mesh" ? wrap(["response", "result", "rows: invoice"], meshSelect) : select;
      return {
        query: `query ($id: Int!) { rows: invoice(id: $id) { ${inner} } }`,
        variables: { id: invoiceId },
      };
    },
  };
}

const dashboard: Row = {
  name: "dashboard over six nouns",
  ask: (family, { serial }) => {
    const first = 10 + (serial % 60);
    if (family === "mesh") {
      const list = (name: string, at: readonly string[], select: string) =>
        `${name}(page: 1, first: ${first}) { ${wrap(at, select)} }`;
      return {
        query: `{ ${list("invoices", enveloped("invoices"), `${meshHead} ${client}`)}
          ${list("payments", enveloped("payments"), `${meshMoney} ${client}`)}
          ${list("expenses", enveloped("expenses"), `vendor ${meshMoney} ${meshCategory} ${client}`)}
          ${list("projects", ["nodes: projects"], `title ${client}`)}
          ${list("timeEntries", meshTime.at, `note ${client}`)} }`,
      };
    }
    const list = (name: string, select: string) => `${name}(first: ${first}) { nodes { ${select} } }`;
    const all = `${list("invoices", `${head} ${client}`)} ${list("payments", `${money} ${client}`)}
      ${list("expenses", `vendor ${money} ${category} ${client}`)} ${list("projects", `title ${client}`)}
      ${list("timeEntries", `note ${client}`)}`;
    return { query: family === "graph" ? `{ business { ${all} } }` : `{ ${all} }` };
  },
};

const create: Row = {
  name: "create an invoice",
  isWrite: true,
  ask: (family, { client: { id, currency }, serial }) => {
    const issueDate = "2026-11-30";
    const cost = `${serial}.25`;
    const selected = `total { amount currency } ${lines}`;
    if (family === "mesh")
      return {
        query: `mutation ($input: InvoiceCreate_Input) { invoiceCreate(input: $input) {
          ${wrap(["response", "result", "invoice"], `total: amount { amount currency: code } ${meshLines}`)} } }`,
        variables: {
          input: {
            invoice: {
              ...{ customerid: id, create_date: issueDate, currency_code: currency },
              lines: [{ type: 0, name: "Hosting", qty: "3", unit_cost: { amount: cost, code: currency } }],
            },
          },
        },
      };
    const input = {
      clientId: family === "graph" ? `Client:${accountId}:${id}` : id,
      ...{ issueDate, currency },
      lines: [{ name: "Hosting", quantity: "3", unitCost: { amount: cost, currency } }],
    };
    return {
      query: `mutation ($input: InvoiceCreateInput!) { invoiceCreate(input: $input) {
        invoice { ${selected} } ${family === "graph" ? "userErrors { message }" : ""} } }`,
      variables: { input },
    };
  },
};

/** Each of them is measured for every peer. */
export const rows: readonly Row[] = [
  pageOf("100 invoices with client and lines", "invoices", 100, `${head} ${client} ${lines}`, {
    ...meshInvoicesWithLines,
    select: `${meshHead} ${client} ${meshLines}`,
  }),
  pageOf(
    "50 clients with their 5 latest invoices",
    "clients",
    50,
    `organization invoices(first: 5) { nodes { ${head} } }`,
    {
      ...{ field: "clients", at: enveloped("clients") },
      select: `organization invoices(first: 5) { ${meshHead} }`,
    },
  ),
  pageOf("100 invoices with payments", "invoices", 100, `${head} payments { nodes { ${money} } }`, {
    ...meshInvoices,
    select: `${meshHead} payments { ${meshMoney} }`,
  }),
  pageOf(
    "100 expenses with category, client and project",
    ...(["expenses", 100, `vendor ${money} ${category} ${client} project { title }`] as const),
    {
      ...{ field: "expenses", at: enveloped("expenses") },
      select: `vendor ${meshMoney} ${meshCategory} ${client} project { title }`,
    },
  ),
  pageOf(
    "100 time entries with their four relations",
    ...([
      "timeEntries",
      100,
      `note duration { seconds } ${client} project { title } service { name } teamMember { email }`,
    ] as const),
    {
      ...meshTime,
      select: `note duration ${client} project { title } service { name } teamMember { email }`,
    },
  ),
  oneInvoice("one invoice by id", `${head} ${client} ${lines}`, `${meshHead} ${client} ${meshLines}`),
  dashboard,
  create,
];

/** What each of many callers asks. */
export const oneOnly = oneInvoice("one invoice each", head, meshHead);
/** The three questions of a mix, in turn. */
export const mix: readonly Row[] = [
  oneOnly,
  oneInvoice(
    "",
    `${head} ${client} ${lines} payments { nodes { ${money} } }`,
    `${meshHead} ${client} ${meshLines} payments { ${meshMoney} }`,
  ),
  invoicePage(20),
];
