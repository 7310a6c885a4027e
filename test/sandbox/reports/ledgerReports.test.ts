import { expect, test } from "vitest";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { start } from "../start.ts";

const home = `/accounting/businesses/${steadyUuid("business", 14_700_001)}/reports`;
const year = "start_date=2026-01-01&end_date=2026-12-31";
const sketch: BooksSketch = {
  invoices: [{ issued: "2026-02-02" }],
  payments: [{ invoiceId: 1, date: "2026-04-01", amount: "40.00" }],
};
const begin = () => start({ books: books(sketch) });
const fields = (value: unknown) => value as Fields;
const first = (value: unknown) => fields((value as Fields[])[0]);
const keys = (value: Fields) => Object.keys(value).toSorted();

// The documentation's sample of 2023; of the transactions it shows the beginning alone.
test("a general ledger has the keys of the documentation's sample", async () => {
  const { ask, sandbox } = await begin();
  const { result } = await ask("GET", `${home}/general_ledger?${year}&use_ledger_entries=true`);
  const report = fields(result.general_ledger);
  expect(keys(report)).toEqual([
    ...["company_name", "currency_code", "data", "download_token", "end_date", "locale", "start_date"],
    ...["summary", "summary_only"],
  ]);
  const account = first(report.data);
  const movements = ["credit", "debit", "net_movement_credit", "net_movement_debit"];
  expect(keys(account)).toEqual(
    [...["account_name", "account_number", "accountid", "sub_accounts"], ...movements].toSorted(),
  );
  const below = first(account.sub_accounts);
  expect(keys(below)).toEqual(
    [...["sub_account_name", "sub_account_number", "sub_accountid", "transactions"], ...movements].toSorted(),
  );
  expect(keys(first(below.transactions))).toEqual([
    ...["client_name", "credit", "date", "debit", "description", "entity_type", "expenseid", "incomeid"],
    ...["invoiceid", "paymentid", "reference"],
  ]);
  expect(sandbox.ignored()).toEqual([]);
});

test("a cash flow has the keys of the documentation's sample", async () => {
  const { ask } = await begin();
  const { result } = await ask("GET", `${home}/cash_flow?${year}`);
  const report = fields(result.cash_flow);
  expect(keys(report)).toEqual([
    ...["activities", "company_name", "currency_code", "download_token", "end_date", "start_date", "summary"],
  ]);
  const activity = first(report.activities);
  expect(keys(activity)).toEqual(["category", "details", "total"]);
  const detail = first(activity.details);
  expect(keys(detail)).toEqual(["accounts", "name", "total"]);
  const account = first(detail.accounts);
  expect(keys(account)).toEqual(["name", "sub_accounts", "total"]);
  expect(first(account.sub_accounts)).toEqual({
    ...{ name: "Sales", categoryid: null, sub_accountid: null, total: { amount: "40.00", code: "USD" } },
  });
});

test("what is not known is ignored, and a report without its days is one of today", async () => {
  const { ask, sandbox } = await begin();
  const { result } = await ask("GET", `${home}/cash_flow?search[start_date]=2026-01-01&cash_based=true`);
  expect(fields(result.cash_flow)).toMatchObject({ start_date: "2026-06-29", end_date: "2026-06-29" });
  expect(sandbox.ignored()).toEqual(["search[start_date]", "cash_based"]);
});

test("no report of a stranger, of no name, on no day, or by POST", async () => {
  const { ask } = await begin();
  const statusOf = async (method: string, path: string) => (await ask(method, path)).status;
  expect(await statusOf("GET", `${home}/cash_flow?start_date=soon`)).toBe(400);
  expect(await statusOf("GET", `${home}/sales?${year}`)).toBe(404);
  expect(await statusOf("GET", `${home.replace(/[\w-]{36}/, "14700001")}/cash_flow?${year}`)).toBe(404);
  expect(await statusOf("POST", `${home}/cash_flow`)).toBe(405);
});

// The official Postman collection: only accounts with movement, movements of the range alone, and the totals last.
test("a trial balance ends with its totals", async () => {
  const { get } = await begin();
  const { result } = await get(`reports/accounting/trial_balance?${year}`);
  const data = fields(result.trial_balance).data as Fields[];
  expect(data.map(({ account_name, sub_accountid }) => [account_name, sub_accountid === null])).toEqual([
    ...[
      ["Cash", false],
      ["Accounts Receivable", false],
      ["Revenue", false],
    ],
    ["total", true],
  ]);
  expect(data.at(-1)).toMatchObject({ debit: data.at(-1)?.credit });
});
