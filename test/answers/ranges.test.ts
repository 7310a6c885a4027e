import { expect, test } from "vitest";
import { periodsOf } from "../../src/answers/periods.ts";
import { sharesOf } from "../../src/answers/sums.ts";
import { toDay } from "../../src/values/dates.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const money = "{ amount currency }";
const usd = (amount: string) => ({ amount, currency: "USD" });
const yen = (amount: string) => ({ amount, currency: "JPY" });
const inBusiness = (fields: string) => `{ business { ${fields} } }`;
const quarter = 'from: "2026-01-31", to: "2026-03-31"';
const lists = (requests: readonly string[]) =>
  requests.map((each) => decodeURIComponent(each).replace("/accounting/account/ACM123/", "")).toSorted();
const period = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) });

test("periods are calendar months or quarters, cut to the range, also at the end of the calendar", () => {
  expect(periodsOf(period("2028-01-31", "2028-03-01"), "MONTH")).toEqual([
    { from: "2028-01-31", to: "2028-01-31" },
    { from: "2028-02-01", to: "2028-02-29" },
    { from: "2028-03-01", to: "2028-03-01" },
  ]);
  expect(periodsOf(period("2026-03-31", "2026-04-01"), "QUARTER")).toEqual([
    { from: "2026-03-31", to: "2026-03-31" },
    { from: "2026-04-01", to: "2026-04-01" },
  ]);
  expect(periodsOf(period("9999-11-30", "9999-12-31"), "MONTH").at(-1)).toEqual({
    ...{ from: "9999-12-01", to: "9999-12-31" },
  });
});

test("shares add up exactly", () => {
  expect(sharesOf("1.00", ["1", "1", "1"])).toEqual(["0.33", "0.34", "0.33"]);
  expect(sharesOf("0.01", ["-5.00", "10.00"])).toEqual(["-0.01", "0.02"]);
  expect(sharesOf("0.05", ["0", "0"])).toEqual(["0.00", "0.05"]);
  expect(sharesOf("0.00", [])).toEqual([]);
});

/** An overpayment, credit, what is deleted, and days beside the range. */
const flowing = books({
  invoices: [{ amount: "100.00" }, { amount: "9000", currency: "JPY" }, { amount: "50.00" }],
  payments: [
    { invoiceId: 1, amount: "30.00", date: "2026-01-31" },
    { invoiceId: 1, amount: "120.00", date: "2026-03-31" }, // 50.00 too much
    { invoiceId: 2, amount: "9000", date: "2026-02-28" },
    { invoiceId: 3, amount: "5.00", date: "2026-02-01", type: "Credit" },
    { invoiceId: 3, amount: "6.00", date: "2026-02-01", deleted: true },
    { invoiceId: 3, amount: "7.00", date: "2026-01-30" },
    { invoiceId: 3, amount: "8.00", date: "2026-04-01" },
    { invoiceId: 3, amount: "0.00", date: "2026-02-02" }, // zeroed for a refund
  ],
  creditNotes: [
    { issued: "2026-02-10", amount: "11.00", kind: "prepayment" },
    { issued: "2026-02-10", amount: "12.00" },
  ],
  otherIncomes: [
    { amount: "13.00", date: "2026-03-01" },
    { amount: "14.00", date: "2026-04-01" },
  ],
  expenses: [
    { amount: "15.50", date: "2026-01-31", archived: true },
    { amount: "16.00", date: "2026-02-01", deleted: true },
  ],
  billVendors: 1,
  bills: 1,
  billPayments: [
    { amount: "17.00", date: "2026-03-31" },
    { amount: "18.00", date: "2026-03-31", wire: { matched_with_expense: true } },
  ],
});
const flows = ["payments", "credit", "otherIncome", "moneyIn", "expenses", "billPayments", "moneyOut", "net"];
const flow = flows.map((name) => `${name} ${money}`).join(" ");
const amounts = (...all: string[]) => Object.fromEntries(flows.map((name, at) => [name, usd(all[at] ?? "")]));

test.each(["split", "whole"] as const)(
  "cash flow: nothing counts twice with an overpayment that is %s",
  async (overpayments) => {
    const { known, sandbox } = await start({ books: flowing, settings: { overpayments } });
    const { data, errors } = await known(
      inBusiness(`cashFlow(${quarter}) { notInPlan periods { from to }
        currencies { currency total { ${flow} } periods { ${flow} } } }`),
    );
    expect(errors).toBeUndefined();
    const { currencies, ...answer } = data.business?.cashFlow ?? {};
    expect(answer).toEqual({
      notInPlan: [],
      periods: [
        { from: "2026-01-31", to: "2026-01-31" },
        { from: "2026-02-01", to: "2026-02-28" },
        { from: "2026-03-01", to: "2026-03-31" },
      ],
    });
    const [japan, own] = rows(currencies);
    expect(japan).toMatchObject({
      currency: "JPY",
      total: { payments: yen("9000.00"), net: yen("9000.00") },
    });
    expect(own).toEqual({
      currency: "USD",
      total: amounts("100.00", "61.00", "13.00", "174.00", "15.50", "17.00", "32.50", "141.50"),
      periods: [
        amounts("30.00", "0.00", "0.00", "30.00", "15.50", "0.00", "15.50", "14.50"),
        amounts("0.00", "11.00", "0.00", "11.00", "0.00", "0.00", "0.00", "11.00"),
        amounts("70.00", "50.00", "13.00", "133.00", "0.00", "17.00", "17.00", "116.00"),
      ],
    });
    const dated = "search[date_min]=2026-01-31&search[date_max]=2026-04-01&page=1&per_page=100";
    expect(lists(sandbox.asked("GET"))).toEqual([
      "bill_payments/bill_payments?page=1&per_page=100",
      `credit_notes/credit_notes?${dated}`,
      `expenses/expenses?${dated}`,
      "invoices/invoices/1", // was overpaid: how much of it is credit
      "other_incomes/other_incomes?page=1&per_page=100",
      "payments/payments?search[clientid]=1&page=1&per_page=100",
      `payments/payments?${dated}`,
    ]);
  },
);

/** Three lines of a third each, a discount, two taxes of which one is compound; what does not count. */
const third = (name: string, compound = false) => ({
  ...{ name, quantity: "1.5", unitCost: "0.67", compound },
  taxes: [
    { name: "GST", percent: "5" },
    { name: "QST", percent: "9.975" },
  ],
});
const selling = books({
  clients: 2,
  services: [{ name: "Design" }, { name: "Print" }, { name: "Print" }],
  invoices: [
    {
      issued: "2026-01-31",
      lines: [third("Design"), third("Print", true), third("Paper")],
      fields: { discount_value: "10" },
    },
    { issued: "2026-03-31", clientId: 2, lines: [{ name: "Design", quantity: "2", unitCost: "-4.00" }] },
    { issued: "2026-02-28", amount: "500", currency: "JPY", state: "disputed" },
    { issued: "2026-02-28", amount: "1.00", state: "draft" },
    { issued: "2026-02-28", amount: "1.00", deleted: true },
    { issued: "2026-01-30", amount: "1.00" },
    { issued: "2026-04-01", amount: "1.00" },
  ],
});

test("revenue by each grouping, and taxes, share one request for the invoices", async () => {
  const { known, sandbox } = await start({ books: selling });
  const by = (grouping: string) =>
    `${grouping}: revenue(${quarter}, by: ${grouping}) { currencies { currency total { amount } groups { amount { amount } quantity
      name client { freshbooksId } service { freshbooksId } period { from to } } } }`;
  const { data, errors } = await known(
    inBusiness(`${["CLIENT", "ITEM", "SERVICE", "MONTH"].map(by).join(" ")}
      taxCollected(${quarter}) { currencies { currency total { amount } difference { amount }
        taxes { name amount { amount } taxableAmount { amount } } } }`),
  );
  expect(errors).toBeUndefined();
  const answers = data.business ?? {};
  const group = (amount: string, quantity: string, of: object) => ({
    ...{ amount: { amount }, quantity, name: null, client: null, service: null, period: null, ...of },
  });
  // Lines of 1.01 each, with a discount of 0.30.
  const own = (grouping: string) => rows(answers[grouping]?.currencies)[1];
  expect(rows(answers.CLIENT?.currencies)[0]).toMatchObject({ currency: "JPY", total: { amount: "500.00" } });
  expect(own("CLIENT")).toEqual({
    ...{ currency: "USD", total: { amount: "-5.27" } },
    groups: [
      group("2.73", "4.5", { client: { freshbooksId: "1" } }),
      group("-8.00", "2", { client: { freshbooksId: "2" } }),
    ],
  });
  expect(own("ITEM")?.groups).toEqual([
    group("0.91", "1.5", { name: "Print" }),
    group("0.91", "1.5", { name: "Paper" }),
    group("-7.09", "3.5", { name: "Design" }),
  ]);
  expect(own("SERVICE")?.groups).toEqual([
    group("0.91", "1.5", { name: "Print" }), // of two services
    group("0.91", "1.5", {}),
    group("-7.09", "3.5", { name: "Design", service: { freshbooksId: "1" } }),
  ]);
  expect(own("MONTH")?.groups).toEqual([
    group("2.73", "4.5", { period: { from: "2026-01-31", to: "2026-01-31" } }),
    group("0.00", "0", { period: { from: "2026-02-01", to: "2026-02-28" } }),
    group("-8.00", "2", { period: { from: "2026-03-01", to: "2026-03-31" } }),
  ]);
  expect(rows(answers.taxCollected?.currencies)[1]).toEqual({
    // 5 % of 0.909 is 0.05 for each line; 9.975 % of it 0.09, and of 0.95445 0.10.
    ...{ currency: "USD", total: { amount: "0.43" }, difference: { amount: "0.00" } },
    taxes: [
      { name: "GST", amount: { amount: "0.15" }, taxableAmount: { amount: "2.73" } },
      { name: "QST", amount: { amount: "0.28" }, taxableAmount: { amount: "2.73" } },
    ],
  });
  expect(lists(sandbox.asked("GET")).filter((each) => each.startsWith("invoices"))).toEqual([
    "invoices/invoices?search[date_min]=2026-01-31&search[date_max]=2026-04-01&include[]=lines&page=1&per_page=100",
  ]);
});

test("taxes within the prices show in the difference", async () => {
  const lines = [{ name: "Map", quantity: "1", unitCost: "10.00", taxes: [{ name: "VAT", percent: "20" }] }];
  const { known } = await start({
    books: books({
      invoices: [{ lines, wire: { amount: { amount: "10.00", code: "USD" } } }],
    }),
  });
  const { data } = await known(
    inBusiness(
      'taxCollected(from: "2026-01-01", to: "2026-12-31") { currencies { total { amount } difference { amount } } }',
    ),
  );
  expect(rows(data.business?.taxCollected?.currencies)).toEqual([
    { total: { amount: "2.00" }, difference: { amount: "-2.00" } },
  ]);
});

test.each([
  ["cashFlow", "", "{ from }"],
  ["revenue", ", by: CLIENT", "{ from }"],
  ["taxCollected", "", "{ from }"],
])("%s: a range that is reversed or too long is rejected before any request", async (name, more, fields) => {
  const { known, sandbox } = await start({ books: selling });
  const ask = async (from: string, to: string) => {
    const { errors } = await known(inBusiness(`${name}(from: "${from}", to: "${to}"${more}) ${fields}`));
    return errors?.[0]?.extensions;
  };
  expect(await ask("2026-02-01", "2026-01-31")).toMatchObject({ code: "BAD_USER_INPUT", argument: "from" });
  expect(await ask("2026-01-01", "2036-01-02")).toMatchObject({ code: "BAD_USER_INPUT", argument: "to" });
  expect(sandbox.asked("GET")).toEqual([]);
});

test("records that the plan does not include count as none, and the answer says so", async () => {
  const { known, sandbox } = await start({ books: flowing });
  sandbox.settings.nounsNotInPlan = ["billPayments", "otherIncomes", "creditNotes"];
  const { data, errors } = await known(
    inBusiness(`cashFlow(${quarter}) { notInPlan currencies { total { net { amount } } } }`),
  );
  expect(errors).toBeUndefined();
  expect(data.business?.cashFlow).toEqual({
    notInPlan: ["CREDIT", "OTHER_INCOME", "BILL_PAYMENTS"],
    currencies: [{ total: { net: { amount: "9000.00" } } }, { total: { net: { amount: "84.50" } } }],
  });
});
