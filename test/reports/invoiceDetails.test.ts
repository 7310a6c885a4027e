import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting/invoice_details";
const now = new Date("2026-06-29T16:48:49Z");
const year = 'from: "2026-01-01", to: "2026-12-31"';
const days = "start_date=2026-01-01&end_date=2026-12-31";
const within = (report: string) => `{ business { reports { ${report} } } }`;
const usd = (amount: string) => ({ amount, currency: "USD" });
const client = (id: number) => `Client:ACM123:${id}`;

const gst = { name: "GST", percent: "5" };
const pst = { name: "PST", percent: "9.975" };

/** A taxed and discounted invoice, paid in part; one that is paid, one that is a draft, one in euros, one deleted. */
const sketch: BooksSketch = {
  clients: [{}, { fields: { organization: "", fname: "Eve", lname: "Byron" } }],
  invoices: [
    {
      issued: "2026-02-02",
      dueInDays: 30,
      lines: [
        { name: "Logo", description: "Three drafts", quantity: "1", unitCost: "555.55", taxes: [gst, pst] },
        { name: "Print", quantity: "2.5", unitCost: "4.00", taxes: [pst] },
        { name: "Ride", quantity: "1", unitCost: "10.00" },
      ],
      fields: { discount_value: "15", po_number: "PO-7" },
    },
    { issued: "2026-03-03", amount: "80.00", clientId: 2, fields: { create_date: "2026-03-03" } },
    { issued: "2026-04-04", amount: "7.00", state: "draft" },
    { issued: "2026-04-05", amount: "9.00", currency: "EUR" },
    { issued: "2026-04-06", amount: "11.00", deleted: true },
  ],
  payments: [
    { invoiceId: 1, amount: "100.00", date: "2026-02-10" },
    { invoiceId: 2, amount: "80.00", date: "2026-05-05" },
    { invoiceId: 4, amount: "9.00", date: "2026-05-06" },
  ],
};
const begin = (books_: BooksSketch = sketch) => start({ books: books(books_), now });

const amounts = "total { amount currency } paid { amount currency } outstanding { amount currency }";
const everything = `from to currency datedBy totals { ${amounts} } clients {
  displayName organization firstName lastName email totals { ${amounts} } client { id organization }
  invoices { number status issueDate paidDate dueOffsetDays poNumber ${amounts}
    subtotal { amount currency } discount { amount currency } tax { amount currency }
    taxes { name percent number amount { amount currency } } invoice { id number }
    lines { lineId position name description quantity unitCost { amount currency } amount { amount currency }
      taxes { name amount { amount currency } } total { amount currency } } } }`;

test("every leaf is typed, and the sums are those of the lines", async () => {
  const { ask, sandbox } = await begin();
  const { data, errors } = await ask(within(`invoiceDetails(${year}) { ${everything} }`));
  expect(errors).toBeUndefined();
  const first = { total: usd("560.78"), paid: usd("100.00"), outstanding: usd("460.78") };
  const paid = { total: usd("80.00"), paid: usd("80.00"), outstanding: usd("0.00") };
  expect(data.business?.reports?.invoiceDetails).toMatchObject({
    ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD", datedBy: "ISSUE_DATE" },
    totals: { total: usd("647.78"), paid: usd("180.00"), outstanding: usd("467.78") },
    clients: [
      {
        ...{ displayName: "Client 1", organization: "Client 1", email: "client1@example.test" },
        client: { id: client(1), organization: "Client 1" },
        totals: { total: usd("567.78"), paid: usd("100.00"), outstanding: usd("467.78") },
        invoices: [
          {
            ...{ number: "0000001", status: "OVERDUE", issueDate: "2026-02-02", paidDate: null, ...first },
            ...{
              dueOffsetDays: 30,
              poNumber: "PO-7",
              invoice: { id: "Invoice:ACM123:1", number: "0000001" },
            },
            // 555.55 + 10.00 + 10.00, less 15 %, with 23.61 GST, 47.10 and 0.85 PST
            ...{ subtotal: usd("575.55"), discount: usd("86.33"), tax: usd("71.56") },
            taxes: [
              { name: "GST", percent: "5", number: null, amount: usd("23.61") },
              { name: "PST", percent: "9.975", number: null, amount: usd("47.95") },
            ],
            lines: [
              {
                ...{ lineId: "1", position: 1, name: "Logo", description: "Three drafts", quantity: "1" },
                ...{ unitCost: usd("555.55"), amount: usd("555.55"), total: usd("626.26") },
                taxes: [
                  { name: "GST", amount: usd("23.61") },
                  { name: "PST", amount: usd("47.10") },
                ],
              },
              {
                ...{ lineId: "2", position: 2, name: "Print", description: null, quantity: "2.5" },
                ...{ unitCost: usd("4.00"), amount: usd("10.00"), total: usd("10.85") },
                taxes: [{ name: "PST", amount: usd("0.85") }],
              },
              { name: "Ride", taxes: [], total: usd("10.00") },
            ],
          },
          { number: "0000003", status: "DRAFT", discount: usd("0.00"), taxes: [], total: usd("7.00") },
        ],
      },
      {
        ...{ displayName: "Eve Byron", organization: null, firstName: "Eve", lastName: "Byron" },
        ...{ client: { id: client(2) }, totals: paid },
        invoices: [{ status: "PAID", issueDate: "2026-03-03", paidDate: "2026-05-05", ...paid }],
      },
    ],
  });
  // The report, then all of its clients and invoices in one request each.
  expect(sandbox.asked("GET").filter((each) => each.includes("invoice_details"))).toEqual([
    `${path}?${days}&date_type=issue`,
  ]);
  const lists = sandbox.asked("GET").map((each) => each.split("?")[0]?.split("/").at(-1));
  expect(lists.toSorted()).toEqual(["clients", "invoice_details", "invoices", "me"]);
});

describe("each argument bites", () => {
  const numbers = "currency datedBy clients { invoices { number } }";
  test.each<[args: string, query: string, numbers: string[], currency?: string]>([
    ["", "date_type=issue", ["0000001", "0000003", "0000002"]],
    ['currency: "EUR"', "date_type=issue&currency_code=EUR", ["0000004"], "EUR"],
    ["datedBy: PAID_DATE", "date_type=paid", ["0000002"]],
    [`clientIds: ["${client(2)}", "${client(2)}"]`, "date_type=issue&clientids[]=2", ["0000002"]],
    ["statuses: [DRAFT, PAID]", "date_type=issue&statusids[]=draft&statusids[]=paid", ["0000003", "0000002"]],
    ["statuses: [DEPOSIT_PAID]", "date_type=issue&statusids[]=deposit-paid&statusids[]=deposit_paid", []],
  ])("%s", async (args, query, expected, currency = "USD") => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(within(`invoiceDetails(${year}, ${args}) { ${numbers} }`));
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.invoiceDetails;
    expect(report?.currency).toBe(currency);
    expect(
      rows(report?.clients).flatMap(({ invoices }) => rows(invoices).map(({ number }) => number)),
    ).toEqual(expected);
    expect(sandbox.asked()).toEqual([`GET ${path}?${days}&${query}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("days are included at both ends", async () => {
    const { known } = await begin();
    const { data } = await known(
      within(
        ["2026-02-01", "2026-02-02", "2026-02-03"]
          .map(
            (day, at) => `r${at}: invoiceDetails(from: "${day}", to: "${day}") { clients { displayName } }`,
          )
          .join("\n"),
      ),
    );
    const reports: Tree = data.business?.reports ?? {};
    expect([reports.r0, reports.r1, reports.r2].map((each) => rows(each?.clients).length)).toEqual([0, 1, 0]);
  });

  test("an empty list, and clients of another account, match nothing; the shortest report names the currency", async () => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(
      within(`
        a: invoiceDetails(${year}, clientIds: []) { from to currency totals { ${amounts} } clients { displayName } }
        b: invoiceDetails(${year}, clientIds: ["Client:ACM456:1"]) { from to currency totals { ${amounts} } clients { displayName } }
        c: invoiceDetails(${year}, statuses: []) { from to currency totals { ${amounts} } clients { displayName } }
      `),
    );
    expect(errors).toBeUndefined();
    const zero = usd("0.00");
    const none = {
      ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD", clients: [] },
      totals: { total: zero, paid: zero, outstanding: zero },
    };
    expect(data.business?.reports).toEqual({ a: none, b: none, c: none });
    expect(sandbox.asked()).toEqual([
      `GET ${path}?start_date=2026-01-01&end_date=2026-01-01&date_type=issue`,
    ]);
  });
});

describe("an answer to another question is an error", () => {
  test.each([
    ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
    ["end_date", year, ["to"]],
    ["currency_code", `${year}, currency: "EUR"`, ["currency"]],
    ["date_type", `${year}, datedBy: PAID_DATE`, ["datedBy"]],
    ["clientids", `${year}, clientIds: ["${client(1)}"]`, ["clientIds"]],
    ["statusids", `${year}, statuses: [DRAFT]`, ["statuses"]],
  ])("%s ignored", async (parameter, args, differing) => {
    const { known, sandbox } = await begin({ ...sketch, payments: [] });
    sandbox.settings.ignoredReportParameters = [parameter];
    const { data, errors } = await known(within(`invoiceDetails(${args}) { currency }`));
    expect(errors).toMatchObject([
      { extensions: { code: "UPSTREAM_MISMATCH", arguments: expect.arrayContaining(differing) } },
    ]);
    expect(data.business?.reports).toEqual({ invoiceDetails: null });
  });

  const row = {
    create_date: "2026-02-02",
    currency_code: "USD",
    date_paid: null,
    invoice_number: "1",
    invoiceid: 1,
  };
  const wire = (amount: string, code = "USD") => ({ amount, code });
  const sums = { total: wire("1.00"), paid: wire("0.00"), outstanding: wire("1.00") };
  const invoice = {
    ...{ ...row, ...sums, subtotal: wire("1.00"), discount_total: wire("0.00"), tax: wire("0.00") },
    ...{ v3_status: "sent", due_offset_days: 0, po_number: null, tax_summaries: [], lines: [] },
  };
  test.each([
    ["a day before the range", { create_date: "2025-12-31" }, ["from"]],
    ["a day after the range", { create_date: "2027-01-01" }, ["to"]],
    ["another currency", { total: wire("1.00", "EUR") }, ["currency"]],
  ])("a row with %s is one as well", async (_, change, differing) => {
    const { known, sandbox } = await begin();
    const person = { userid: 1, fname: "", lname: "", organization: "Acme", email: "", summary: sums };
    const clients = [{ ...person, invoices: [{ ...invoice, ...change }] }];
    const asked = {
      start_date: "2026-01-01",
      end_date: "2026-12-31",
      date_type: "issue",
      currency_code: "USD",
    };
    const body = { ...asked, clientids: [], statusids: [], summary: sums, clients };
    sandbox.answerNext(
      { path: /invoice_details/ },
      { status: 200, body: { response: { result: { invoice_details: body } } } },
    );
    const { errors } = await known(within(`invoiceDetails(${year}) { currency }`));
    expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_MISMATCH", arguments: differing } }]);
  });
});

test("what cannot be is refused before anything is asked", async () => {
  const { known, sandbox } = await begin();
  for (const args of ['from: "2026-02-02", to: "2026-02-01"', `${year}, clientIds: ["Invoice:ACM123:1"]`]) {
    const { errors } = await known(within(`invoiceDetails(${args}) { currency }`));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  }
  expect(sandbox.asked()).toEqual([]);
});
