import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { type BooksSketch, books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const reports = "/accounting/account/ACM123/reports/accounting";
const now = new Date("2026-06-29T16:48:49Z");
const year = 'from: "2026-01-01", to: "2026-12-31"';
const days = "start_date=2026-01-01&end_date=2026-12-31";
const link = (report: string) => `{ business { reports { ${report} { csv { url mediaType } } } } }`;

const sketch: BooksSketch = {
  clients: [{ fields: { organization: '=HYPERLINK("http://x","Müller")' } }, {}],
  invoices: [
    { issued: "2026-02-02", lines: [{ name: "Logo; print,\nfold", quantity: "1", unitCost: "10.00" }] },
    { issued: "2026-03-03", clientId: 2, lines: [{ name: "@SUM(A1)", quantity: "2", unitCost: "-4.00" }] },
    { issued: "2026-04-05", amount: "9.00", currency: "EUR" },
  ],
  payments: [{ invoiceId: 1, amount: "4.00", date: "2026-02-10" }],
};

async function begin() {
  const started = await start({ books: books(sketch), now });
  const read = async (url: unknown, init?: RequestInit) => {
    const response = await fetch(String(url), init);
    return { response, text: Buffer.from(await response.arrayBuffer()).toString("utf8") };
  };
  const linkOf = async (report: string) => {
    const { data, errors } = await started.known(link(report));
    expect(errors).toBeUndefined();
    const [name = ""] = report.split("(");
    return data.business?.reports?.[name]?.csv?.url;
  };
  return { ...started, read, linkOf };
}

test("a link costs no request; the file has the rows of the report, with harmless cells", async () => {
  const { url, linkOf, read, sandbox } = await begin();
  const address = await linkOf(`itemSales(${year}, itemNames: ["Logo; print,\\nfold", "@SUM(A1)"])`);
  expect(address).toBe(
    `${url}/files/reports/Business:14700001/itemSales.csv?from=2026-01-01&to=2026-12-31&itemNames=Logo%3B+print%2C%0Afold&itemNames=%40SUM%28A1%29`,
  );
  expect(sandbox.asked()).toEqual([]);

  const { response, text } = await read(address);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition":
      "attachment; filename=\"item-sales-2026-01-01-2026-12-31.csv\"; filename*=UTF-8''item-sales-2026-01-01-2026-12-31.csv",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(text).toBe(
    [
      "\uFEFFitem,invoiceNumber,invoiceStatus,issueDate,clientName,quantity,unitCost,discount,amount,currency",
      "'@SUM(A1),0000002,SENT,2026-03-03,Client 2,2,-4.00,0.00,-8.00,USD",
      `"Logo; print,\nfold",0000001,PARTIAL,2026-02-02,"'=HYPERLINK(""http://x"",""Müller"")",1,10.00,0.00,10.00,USD`,
      "",
    ].join("\r\n"),
  );
  expect(sandbox.asked()).toEqual([
    `GET ${reports}/item_sales?${days}&item_names[]=Logo; print,\nfold&item_names[]=@SUM(A1)`,
  ]);
});

test("FreshBooks' own file is streamed once its answer is confirmed, with harmless cells", async () => {
  const { linkOf, read, sandbox, logged } = await begin();
  const { response, text } = await read(await linkOf(`invoiceDetails(${year})`));
  expect(response.status).toBe(200);
  expect(text).toBe(
    [
      "\uFEFFClient Name,Invoice #,Date Issued,Item Name,Quantity,Line Total,Currency",
      `"'=HYPERLINK(""http://x"",""Müller"")",0000001,2026-02-02,"Logo; print,\nfold",1,10.00,USD`,
      "Client 2,0000002,2026-03-03,'@SUM(A1),2,-8.00,USD",
      "",
    ].join("\n"),
  );
  const [asked, file = "", ...others] = sandbox.asked();
  expect([asked, others]).toEqual([`GET ${reports}/invoice_details?${days}&date_type=issue`, []]);
  const [, token = "none"] =
    /^GET \/accounting\/account\/ACM123\/links\/reports\/([^/]+)\/invoice_details\.csv$/.exec(file) ?? [];
  expect(token).not.toBe("none");
  expect(logged.join("")).not.toContain(token);
});

const everyReport = [
  `profitAndLoss(${year}, cashBased: true, resolution: QUARTER)`,
  `taxSummary(${year})`,
  `paymentsCollected(${year}, currencies: ["USD"], clientIds: [], methods: [CHECK])`,
  'accountsAging(asOf: "2026-06-29")',
  'balanceSheet(dates: ["2026-06-29", "2026-01-31"], currency: "USD")',
  `expenseDetails(${year}, groupedBy: VENDOR)`,
  `itemSales(${year}, currency: "EUR", statuses: [PAID, OVERDUE])`,
  `invoiceDetails(${year}, clientIds: [], datedBy: PAID_DATE)`,
  `trialBalance(${year})`,
  `generalLedger(${year})`,
  `cashFlow(${year})`,
];

test("every report is a file for the arguments of its field, by the request that the field sends", async () => {
  const { ask, known, linkOf, read, sandbox } = await begin();
  const { data } = await ask('{ __type(name: "Reports") { fields { name } } }');
  const names = rows(data.__type?.fields).map(({ name }) => String(name));
  expect(everyReport.map((report) => report.split("(")[0]).toSorted()).toEqual(names.toSorted());

  for (const report of everyReport) {
    const address = await linkOf(report);
    const { data, errors } = await known(
      `{ business { reports { ${report} { ${firstField(report)} csv { url } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.business?.reports?.[report.split("(")[0] ?? ""]?.csv?.url).toBe(address);
    const asked = sandbox.asked();
    sandbox.forget();
    const { response, text } = await read(address);
    expect([report, response.status]).toEqual([report, 200]);
    expect(text).toMatch(/^\uFEFF\w+,[\w, -]+\r\n/);
    expect(sandbox.asked().toSorted()).toEqual(asked.toSorted());
  }
});

const firstField = (report: string) =>
  report.startsWith("accountsAging") ? "asOf" : report.startsWith("balanceSheet") ? "dates" : "from";

test("columns of the report are columns of the file", async () => {
  const { linkOf, read } = await begin();
  const sheet = await read(await linkOf('balanceSheet(dates: ["2026-06-29", "2026-01-31"])'));
  expect(sheet.text).toMatch(/^\uFEFFkind,depth,accountKind,name,number,currency,2026-01-31,2026-06-29\r\n/);
  expect(sheet.text).toMatch(/\r\nASSETS_TOTAL,0,,,,USD,0\.00,2\.00\r\n/);
  const profit = await read(await linkOf(`profitAndLoss(${year}, resolution: QUARTER)`));
  expect(profit.text).toContain("currency,2026-01-01 to 2026-03-31,2026-04-01 to 2026-06-30,");
});

describe("no file instead of a wrong one", () => {
  test.each([
    ["taxSummary", "from=2026-01-01&to=2026-12-31", "UPSTREAM_MISMATCH"],
    ["invoiceDetails", "from=2026-01-01&to=2026-12-31", "UPSTREAM_MISMATCH"],
  ])("%s of other days", async (report, search, code) => {
    const { url, sandbox, read } = await begin();
    sandbox.settings.ignoredReportParameters = ["start_date"];
    const { response, text } = await read(`${url}/files/reports/Business:14700001/${report}.csv?${search}`);
    expect([response.status, JSON.parse(text).error.code]).toEqual([502, code]);
    expect(response.headers.get("content-disposition")).toBeNull();
    expect(sandbox.asked().filter((asked) => asked.includes("links"))).toEqual([]);
  });

  test("a bad address", async () => {
    const { url, read, sandbox, known } = await begin();
    await known("{ caller { email } }");
    sandbox.forget();
    const place = `${url}/files/reports/Business:14700001`;
    const range = "from=2026-01-01&to=2026-12-31";
    const cases: [address: string, status: number, code: string][] = [
      [`${place}/taxSummary.csv?from=2026-01-01`, 400, "BAD_USER_INPUT"],
      [`${place}/taxSummary.csv?from=2026-02-30&to=2026-12-31`, 400, "BAD_USER_INPUT"],
      [`${place}/taxSummary.csv?from=2026-12-31&to=2026-01-01`, 400, "BAD_USER_INPUT"],
      [`${place}/taxSummary.csv?${range}&from=2026-01-02`, 400, "BAD_USER_INPUT"],
      [`${place}/taxSummary.csv?${range}&cashBased=yes`, 400, "BAD_USER_INPUT"],
      [`${place}/taxSummary.csv?${range}&cash=true`, 400, "BAD_USER_INPUT"],
      [`${place}/profitAndLoss.csv?${range}&resolution=WEEK`, 400, "BAD_USER_INPUT"],
      [`${place}/taxes.csv?${range}`, 404, "NOT_FOUND"],
      [`${place}/constructor.csv`, 404, "NOT_FOUND"],
      [`${place}/taxSummary.pdf?${range}`, 404, "NOT_FOUND"],
      [`${url}/files/reports/Business:99/taxSummary.csv?${range}`, 404, "NOT_FOUND"],
      [`${url}/files/reports/x/taxSummary.csv?${range}`, 404, "NOT_FOUND"],
    ];
    for (const [address, status, code] of cases) {
      const { response, text } = await read(address);
      expect([address, response.status, JSON.parse(text).error.code]).toEqual([address, status, code]);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("the caller only", async () => {
    const { url, read } = await begin();
    const address = `${url}/files/reports/Business:14700001/accountsAging.csv?asOf=2026-06-29`;
    const of = async (token: string) => {
      const { response, text } = await read(address, { headers: { authorization: `Bearer ${token}` } });
      return [response.status, text.startsWith("{") ? JSON.parse(text).error.code : "file"];
    };
    expect(await of(tokens.owner)).toEqual([200, "file"]);
    expect(await of("unknown")).toEqual([401, "UNAUTHENTICATED"]);
    const posted = await read(address, { method: "POST" });
    expect([posted.response.status, posted.response.headers.get("content-type")]).toEqual([
      405,
      "application/json; charset=utf-8",
    ]);
  });
});

test("under a prefix a file has the same rows", async () => {
  const plain = await begin();
  const { ask } = await start({ books: books(sketch), now, app: { graphPrefix: "FreshBooks" } });
  const report = `itemSales(${year})`;
  const { data } = await ask(link(report).replace("business", "business: freshbooksBusiness"));
  const { text } = await plain.read(data.business?.reports?.itemSales?.csv?.url);
  expect(text).toContain("Client 2");
  expect(text).toBe((await plain.read(await plain.linkOf(report))).text);
});
