import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

/** Reports that FreshBooks sent, and clients recorded: every value is shown. */
async function shown(name: string, body: object, report: string) {
  const { known, sandbox } = await start({ books: books(), now: new Date("2026-06-29T16:48:49Z") });
  sandbox.answerNext(
    { path: new RegExp(`/${name}\\b`) },
    { status: 200, body: { response: { result: { [name]: body } } } },
  );
  const { data, errors } = await known(`{ business { reports { ${report} } } }`);
  expect(errors).toBeUndefined();
  return Object.values(data.business?.reports ?? {})[0];
}

const in_ = (currency: string) => ({
  wire: (amount: string) => ({ amount, code: currency }),
  ours: (amount: string) => ({ amount, currency }),
});

test("invoice details, 2018", async () => {
  const { wire, ours } = in_("USD");
  const summary = { total: wire("4698.76"), paid: wire("2.00"), outstanding: wire("4696.76") };
  const body = {
    ...{ statusids: [], clientids: [], date_type: "issue", start_date: "2018-01-01", end_date: "2018-07-17" },
    ...{ currency_code: "USD", company_name: "Company Inc.", download_token: "…", summary },
    clients: [
      {
        ...{ userid: 163701, fname: "Testing", lname: "The test", organization: "Testing cool" },
        ...{ email: "testing.cool@example.com", summary },
        invoices: [
          {
            ...{
              invoiceid: 129955,
              invoice_number: "68901804",
              create_date: "2018-04-30",
              due_offset_days: 0,
            },
            ...{ date_paid: null, po_number: null, currency_code: "USD", v3_status: "draft" },
            ...{ subtotal: wire("563.53"), discount_total: wire("-84.53"), tax: wire("71.73") },
            ...{ total: wire("550.73"), paid: wire("0.00"), outstanding: wire("550.73") },
            tax_summaries: [{ tax_name: "TPS", tax_number: "123", tax_rate: "5", tax_total: wire("23.95") }],
            lines: [
              {
                ...{ lineid: 1, taskno: 1, name: "Yearly calendar pack" },
                description: "Enough calendars to last one full year!",
                ...{ qty: "1", rate: wire("555.55"), amount: wire("555.55"), total: wire("626.26") },
                ...{
                  tax_name1: "TPS",
                  tax_amount1: wire("23.61"),
                  tax_name2: "TVQ",
                  tax_amount2: wire("47.10"),
                },
              },
            ],
          },
        ],
      },
    ],
  };
  const money = "{ amount currency }";
  const totals = `total ${money} paid ${money} outstanding ${money}`;
  const report = await shown(
    "invoice_details",
    body,
    `invoiceDetails(from: "2018-01-01", to: "2018-07-17") { from to currency datedBy totals { ${totals} } clients {
      displayName organization firstName lastName email totals { ${totals} }
      invoices { number status issueDate paidDate dueOffsetDays poNumber ${totals}
        subtotal ${money} discount ${money} tax ${money} taxes { name percent number amount ${money} }
        lines { lineId position name description quantity unitCost ${money} amount ${money}
          taxes { name amount ${money} } total ${money} } } } }`,
  );
  const sums = { total: ours("4698.76"), paid: ours("2.00"), outstanding: ours("4696.76") };
  expect(report).toEqual({
    ...{ from: "2018-01-01", to: "2018-07-17", currency: "USD", datedBy: "ISSUE_DATE", totals: sums },
    clients: [
      {
        ...{ displayName: "Testing cool", organization: "Testing cool", firstName: "Testing" },
        ...{ lastName: "The test", email: "testing.cool@example.com", totals: sums },
        invoices: [
          {
            ...{ number: "68901804", status: "DRAFT", issueDate: "2018-04-30", paidDate: null },
            ...{ dueOffsetDays: 0, poNumber: null },
            ...{ subtotal: ours("563.53"), discount: ours("84.53"), tax: ours("71.73") },
            ...{ total: ours("550.73"), paid: ours("0.00"), outstanding: ours("550.73") },
            taxes: [{ name: "TPS", percent: "5", number: "123", amount: ours("23.95") }],
            lines: [
              {
                ...{ lineId: "1", position: 1, name: "Yearly calendar pack" },
                description: "Enough calendars to last one full year!",
                ...{ quantity: "1", unitCost: ours("555.55"), amount: ours("555.55") },
                taxes: [
                  { name: "TPS", amount: ours("23.61") },
                  { name: "TVQ", amount: ours("47.10") },
                ],
                total: ours("626.26"),
              },
            ],
          },
        ],
      },
    ],
  });
});

test("expense details, 2017", async () => {
  const { wire, ours } = in_("CAD");
  const person = { fname: "bruce", lname: "Wayne", email: "fake@email.com", organization: "Fake Company" };
  const tax = (number: 1 | 2, name: string) => ({
    ...{ [`taxName${number}`]: name, [`taxPercent${number}`]: null, [`taxAmount${number}`]: wire("0.00") },
  });
  const body = {
    ...{ exclude_personal: false, start_date: "2017-01-01", end_date: "2017-12-31", group_by: "category" },
    ...{ currency_code: "CAD", company_name: "My Company Name", download_token: "…" },
    clients: {
      "0": {
        id: null,
        userid: null,
        fname: "Jane",
        lname: "Doe",
        email: "JaneDoe@Example.com",
        language: null,
      },
      "144599": { id: 144599, userid: 144599, ...person, language: null },
    },
    vendors: { "92d61cbb2aa3a9e323151955eb4484b2": "Vendor 1" },
    authors: { "1": { userid: 1, fname: "Tony", lname: "Parker", email: "tonyparker@spurs.com" } },
    categories: { "5372366": { category: "Gas", subcategory_name: "Gas", categoryid: "5372366" } },
    data: [
      {
        ...{ groupid: "5372366", total: wire("854.76"), children: [] },
        expenses: [
          {
            ...{
              expenseid: 999712,
              date: "2017-07-21",
              amount: wire("854.76"),
              vendor: "vendor 1",
              notes: "",
            },
            ...{ vendorid: "419107f1667df41b85d4eef9455ae41a", clientid: "144599", authorid: "1" },
            ...{ categoryid: "5372366", ...tax(1, "Tax One"), ...tax(2, "Tax Two") },
          },
        ],
      },
    ],
  };
  const report = await shown(
    "expense_details",
    body,
    `expenseDetails(from: "2017-01-01", to: "2017-12-31") { from to currency groupedBy groups {
      name clientName total { amount currency } children { name } expenses { date amount { amount currency } vendor note
        categoryName clientName taxes { name percent amount { amount currency } } } } }`,
  );
  expect(report).toEqual({
    ...{ from: "2017-01-01", to: "2017-12-31", currency: "CAD", groupedBy: "CATEGORY" },
    groups: [
      {
        ...{ name: "Gas", clientName: null, total: ours("854.76"), children: [] },
        expenses: [
          {
            ...{ date: "2017-07-21", amount: ours("854.76"), vendor: "vendor 1", note: null },
            ...{ categoryName: "Gas", clientName: "Fake Company" },
            taxes: [
              { name: "Tax One", percent: null, amount: ours("0.00") },
              { name: "Tax Two", percent: null, amount: ours("0.00") },
            ],
          },
        ],
      },
    ],
  });
});
