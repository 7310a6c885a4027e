import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSubgraph } from "../../src/index.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { books } from "../support/books.ts";
import { rows, type Tree } from "../support/start.ts";
import { sketch } from "./sketch.ts";

const year = 'from: "2026-01-01", to: "2026-12-31"';
const page = "https://app.example.test";
const authorization = `Bearer ${tokens.owner}`;

type Table = {
  readonly args: string;
  readonly selection: string;
  /** Columns of the file, beside those that are named after days. */
  readonly columns: readonly string[];
  /** The same cells of the answer. */
  readonly cells: (report: Tree) => unknown[][];
};

const amounts = (list: Tree | undefined) => rows(list).map(({ amount }) => amount);

const tables: Readonly<Record<string, Table>> = {
  profitAndLoss: {
    args: `${year}, resolution: QUARTER`,
    selection: "rows { name total { amount } amounts { amount } }",
    columns: ["name", "total"],
    cells: (report) => rows(report.rows).map((row) => [row.name, row.total?.amount, ...amounts(row.amounts)]),
  },
  taxSummary: {
    args: `${year}, cashBased: true`,
    selection: "taxes { name collected { amount } paid { amount } netTaxable { amount } }",
    columns: ["name", "collected", "paid", "netTaxable"],
    cells: ({ taxes }) =>
      rows(taxes).map((tax) => [
        ...[tax.name, tax.collected?.amount, tax.paid?.amount, tax.netTaxable?.amount],
      ]),
  },
  paymentsCollected: {
    args: `${year}, clientIds: ["Client:ACM123:1"], methods: [CASH, CHECK]`,
    selection: "payments { date amount { amount currency } }",
    columns: ["date", "amount", "currency"],
    cells: ({ payments }) =>
      rows(payments).map(({ date, amount }) => [date, amount?.amount, amount?.currency]),
  },
  accountsAging: {
    args: 'asOf: "2026-06-29"',
    selection: "accounts { displayName amounts { days0To30 { amount } over90 { amount } total { amount } } }",
    columns: ["displayName", "days0To30", "over90", "total"],
    cells: ({ accounts }) =>
      rows(accounts).map(({ displayName, amounts: aged }) => [
        ...[displayName, aged?.days0To30?.amount, aged?.over90?.amount, aged?.total?.amount],
      ]),
  },
  balanceSheet: {
    args: 'dates: ["2026-01-31", "2026-12-31"]',
    selection: "rows { name balances { amount { amount } } }",
    columns: ["name"],
    cells: (report) =>
      rows(report.rows).map(({ name, balances }) => [
        name,
        ...rows(balances).map(({ amount }) => amount?.amount),
      ]),
  },
  expenseDetails: {
    args: `${year}, groupedBy: VENDOR`,
    selection: "rows { expenses { date amount { amount } categoryName taxes { amount { amount } } } }",
    columns: ["date", "amount", "categoryName", "tax1Amount"],
    cells: (report) =>
      rows(report.rows).flatMap(({ expenses }) =>
        rows(expenses).map(({ date, amount, categoryName, taxes }) => [
          ...[date, amount?.amount, categoryName, rows(taxes)[0]?.amount?.amount],
        ]),
      ),
  },
  itemSales: {
    args: `${year}, statuses: [PAID, PARTIAL]`,
    selection: "items { name sales { invoiceNumber quantity amount { amount } } }",
    columns: ["item", "invoiceNumber", "quantity", "amount"],
    cells: ({ items }) =>
      rows(items).flatMap(({ name, sales }) =>
        rows(sales).map((sale) => [name, sale.invoiceNumber, sale.quantity, sale.amount?.amount]),
      ),
  },
  invoiceDetails: {
    args: `${year}, statuses: [PAID, PARTIAL, SENT]`,
    selection: "clients { displayName invoices { number lines { quantity total { amount } } } }",
    columns: ["Client Name", "Invoice #", "Quantity", "Line Total"], // of FreshBooks' own file
    cells: ({ clients }) =>
      rows(clients).flatMap(({ displayName, invoices }) =>
        rows(invoices).flatMap(({ number, lines }) =>
          rows(lines).map(({ quantity, total }) => [displayName, number, quantity, total?.amount]),
        ),
      ),
  },
  trialBalance: {
    args: `${year}, currency: "EUR"`,
    selection: "lines { name debit { amount } credit { amount } }",
    columns: ["name", "debit", "credit"],
    cells: ({ lines }) => rows(lines).map(({ name, debit, credit }) => [name, debit?.amount, credit?.amount]),
  },
  generalLedger: {
    args: year,
    selection: "rows { name date debit { amount } credit { amount } }",
    columns: ["name", "date", "debit", "credit"],
    cells: (report) =>
      rows(report.rows).map(({ name, date, debit, credit }) => [
        ...[name, date, debit?.amount, credit?.amount],
      ]),
  },
  cashFlow: {
    args: year,
    selection: "rows { name total { amount } }",
    columns: ["name", "total"],
    cells: (report) => rows(report.rows).map(({ name, total }) => [name, total?.amount]),
  },
};

/** Lines of a file without quoted cells, in the columns that are wanted. */
function recordsOf(file: string, wanted: readonly string[]): string[][] {
  expect(file).not.toContain('"');
  const [head = [], ...lines] = file
    .replace("\uFEFF", "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(","));
  const places = head.flatMap((name, at) => (wanted.includes(name) || /^\d{4}-/.test(name) ? [at] : []));
  return lines.map((line) => places.map((at) => line[at] ?? ""));
}

describe.each([
  ["keeps", (url: string) => url],
  ["takes off", (url: string) => url.replace(/^\/books/, "")],
])("mounted below a path by a host that %s it", (_, pathOf) => {
  let publicUrl = "";
  let close = async () => {};
  const sandbox = createSandbox({ books: books(sketch), now: new Date("2026-06-29T16:48:49Z") });

  beforeAll(async () => {
    const freshbooksApiUrl = await sandbox.listen();
    let listener: RequestListener = (_, response) => response.end();
    const server = createServer((request, response) => {
      request.url = pathOf(request.url ?? "");
      listener(request, response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/books`;
    const subgraph = await createSubgraph({
      ...{ freshbooksApiUrl, publicUrl, allowedOrigins: [page], logLevel: "silent" },
    });
    listener = subgraph.handler;
    close = async () => {
      await subgraph.close();
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    };
  });
  afterAll(() => close());

  const ask = async (query: string): Promise<Tree> => {
    const response = await fetch(`${publicUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Tree; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };

  test("every report is there", async () => {
    const { __type } = await ask('{ __type(name: "Reports") { fields { name } } }');
    const names = rows(__type?.fields).map(({ name }) => String(name));
    expect(Object.keys(tables).toSorted()).toEqual(names.toSorted());
  });

  test.each(Object.entries(tables))(
    "the link of %s leads to a file with the answer's numbers, which a page of an allowed origin can read",
    async (name, { args, selection, columns, cells }) => {
      const data = await ask(`{ business { reports { ${name}(${args}) { ${selection} csv { url } } } } }`);
      const report = data.business?.reports?.[name] ?? {};
      const url = String(report.csv?.url);
      expect(url.startsWith(`${publicUrl}/files/reports/Business:14700001/${name}.csv?`)).toBe(true);

      const file = await fetch(url, { headers: { authorization, origin: page } });
      expect([file.status, file.headers.get("access-control-allow-origin")]).toEqual([200, page]);
      expect(file.headers.get("access-control-expose-headers")).toContain("content-disposition");
      const expected = cells(report).map((row) => row.map((cell) => String(cell ?? "")));
      expect(expected.length).toBeGreaterThan(0);
      expect(recordsOf(await file.text(), columns)).toEqual(expected);

      // What needs no file reads none.
      sandbox.forget();
      const preflight = await fetch(url, {
        method: "OPTIONS",
        headers: {
          ...{ origin: page, "access-control-request-method": "GET" },
          "access-control-request-headers": "authorization",
        },
      });
      expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, page]);
      expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization");
      const options = await fetch(url, { method: "OPTIONS" });
      expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, OPTIONS"]);
      const head = await fetch(url, { method: "HEAD", headers: { authorization, origin: page } });
      expect([head.status, head.headers.get("allow")]).toEqual([405, "GET"]);
      const foreign = await fetch(url, {
        headers: { authorization: "Bearer unknown", origin: "https://attacker.example.test" },
      });
      expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([401, null]);
      expect(sandbox.asked().filter((each) => each.includes("reports"))).toEqual([]);
    },
  );
});
