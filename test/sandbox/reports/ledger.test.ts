import { describe, expect, test } from "vitest";
import { exampleBooks } from "../../../src/sandbox/books/example.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { one, recordedAt, rows, start } from "../start.ts";

const home = `/accounting/businesses/${steadyUuid("business", 14_700_001)}/ledger_accounts/accounts`;
const data = ({ body }: { body: Fields }) => body.data as Fields[];
const fields = (value: unknown) => value as Fields;
const cents = (value: unknown): number => Math.round(Number(value) * 100);

describe("the ledger", () => {
  // Live, 2026: ten kinds of accounts, and the words above them.
  test("has types and sub types that belong to no business", async () => {
    const { ask } = await start();
    expect(data(await ask("GET", "/accounting/ledger_accounts/types")).map(({ name }) => name)).toHaveLength(
      5,
    );
    const all = data(await ask("GET", "/accounting/ledger_accounts/sub_types"));
    expect(all).toHaveLength(10);
    expect(all[3]).toEqual({ id: 4, type: "asset", name: "Long-Term Asset", base_number: "1300" });
    expect((await ask("GET", "/accounting/ledger_accounts/sub_types/4")).body.data).toEqual(all[3]);
    expect((await ask("GET", "/accounting/ledger_accounts/sub_types/11")).status).toBe(404);
  });

  // The official Postman collection, 2022: the default chart; live, 2026: what is absent, and the two bridges.
  test("comes whole, each parent before its accounts, with what FreshBooks posts to", async () => {
    const { ask } = await start();
    const all = data(await ask("GET", `${home}?page=2&per_page=1`));
    expect(all.slice(0, 3).map(({ number }) => number)).toEqual(["1000", "1000-1", "1200"]);
    expect(all[0]).toMatchObject({ system_account_name: "Cash", auto_created: true, jesa_id: null });
    const plain = all.find(({ name }) => name === "Deposits");
    expect(plain && "system_account_name" in plain).toBe(false);
    const receivable = all.find(({ name }) => name === "Accounts Receivable");
    expect([typeof receivable?.jea_id, typeof receivable?.jesa_id]).toEqual(["number", "number"]);
    expect(all.find(({ name }) => name === "Airfare")?.category_id).toBe(3);
    expect((await ask("GET", `${home}/${all[0]?.uuid}`)).body.data).toEqual(all[0]);
  });

  // The fixtures of the Python SDK: its own shape of errors.
  test("refuses in a shape of its own, and deletes nothing", async () => {
    const { ask } = await start();
    const reply = await ask("POST", home, { number: "1" });
    expect(reply.status).toBe(400);
    expect(fields(reply.body.errors).details).toContainEqual({
      reason: "name: This field is required.",
      metadata: { message: "This field is required.", field: "name" },
    });
    const [first] = data(await ask("GET", home));
    expect((await ask("DELETE", `${home}/${first?.uuid}`)).status).toBe(405);
    expect((await ask("GET", home.replace(/[\w-]{36}/, "14700001"))).status).toBe(404);
  });

  test("makes an account with 201, of the type of its kind, and one for each new category", async () => {
    const { ask, post } = await start();
    const body = { name: "Savings", sub_type: "Cash & Bank", parent_account: null, auto_created: true };
    const made = await ask("POST", home, body);
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({
      type: "asset",
      number: "1001",
      auto_created: false,
      state: "active",
    });
    await post("expenses/categories", { category: { category: "Ferries", parentid: 2 } });
    expect(data(await ask("GET", home)).find(({ name }) => name === "Ferries")).toMatchObject({
      ...{ number: "6003-2", category_id: 7 },
    });
  });
});

describe("the journal", () => {
  const currency = "USD";
  const small = exampleBooks({ now: recordedAt, scale: 0.2 });
  const begin = async () => {
    const { ask } = await start({ books: small });
    const get = (path: string) => ask("GET", `/accounting/account/Lf8Kq2/${path}`);
    const lines: Fields[] = [];
    for (let page = 1; ; page += 1) {
      const reply = await get(`journal_entries/journal_entry_details?page=${page}&per_page=100`);
      lines.push(...rows(reply, "journal_entry_details"));
      if (lines.length >= Number(reply.result.total)) return { get, lines };
    }
  };
  const amount = (line: Fields, side: "debit" | "credit") => cents(fields(line[side] ?? {}).amount ?? 0);
  const code = (line: Fields) => fields(line.debit ?? line.credit).code;

  test("has two equal sides in every entry of the example books", async () => {
    const { lines } = await begin();
    const entries = Map.groupBy(lines, (line) => fields(line.entry).entryid);
    const uneven = [...entries.values()].filter(
      (of) => of.reduce((sum, line) => sum + amount(line, "debit") - amount(line, "credit"), 0) !== 0,
    );
    expect(entries.size).toBeGreaterThan(100);
    expect(uneven).toEqual([]);
  });

  test("adds up to the balance sheet, account by account, and to the profit", async () => {
    const { get, lines } = await begin();
    const day = "2026-06-29";
    const total = (number: string) =>
      lines
        .filter((line) => fields(line.account).account_number === number && code(line) === currency)
        .reduce((sum, line) => sum + cents(fields(line.balance).amount), 0);
    const sheet = one(
      await get(`reports/accounting/balance_sheet?dates[]=${day}&currency_code=USD`),
      "balance_sheet",
    );
    const balanceOf = (of: Fields) => cents(fields(fields((of.balances as Fields[])[0]).balance).amount);
    const accounts = (sheet.data as Fields[]).flatMap((group) => group.accounts as Fields[]);
    const numbered = accounts.filter(({ account_number }) => account_number !== null);
    expect(numbered.length).toBeGreaterThan(6);
    for (const each of numbered)
      expect([each.account_number, total(String(each.account_number))]).toEqual([
        each.account_number,
        balanceOf(each),
      ]);
    const of = (name: string) => cents(fields(fields((sheet[name] as Fields[])[0]).balance).amount);
    expect(of("assets_total")).toBe(of("liabilities_and_equity_total"));

    const query = `start_date=2020-01-01&end_date=${day}&currency_code=USD`;
    const profit = one(await get(`reports/accounting/profitloss_entity?${query}`), "profitloss");
    const net = cents(fields(fields(profit.net_profit).total).amount);
    expect(total("4000") - total("5000") - total("6000")).toBe(net);
  });

  // No entry of a credit was captured: all that is known is that both sides, and the balance sheet, have to agree.
  test.each([
    ["goodwill", "1600", "Deferred Discounts"],
    ["prepayment", "1000", "Petty Cash"],
  ] as const)("posts a credit, %s, to %s and to the client's credit", async (kind, number, name) => {
    const issued = "2026-06-01";
    const { get } = await start({
      books: books({ creditNotes: [{ amount: "40.00", issued, kind }] }),
    });
    const lines = rows(await get("journal_entries/journal_entry_details"), "journal_entry_details");
    const own = lines.filter(({ entry }) => fields(entry).creditid === 1);
    expect(
      own.map(({ account, sub_account, debit, balance }) => [
        ...[fields(account).account_number, fields(sub_account).account_sub_name],
        ...[debit !== null, fields(balance).amount],
      ]),
    ).toEqual([
      [number, name, true, "40.00"],
      ["2003", "Customer Credit", false, "40.00"],
    ]);
    const sheet = one(
      await get(`reports/accounting/balance_sheet?dates[]=2026-06-29&currency_code=USD`),
      "balance_sheet",
    );
    const accounts = (sheet.data as Fields[]).flatMap((group) => group.accounts as Fields[]);
    const balances = new Map(
      accounts.map((each) => [
        each.account_number,
        fields(fields((each.balances as Fields[])[0]).balance).amount,
      ]),
    );
    expect([balances.get(number), balances.get("2003")]).toEqual(["40.00", "40.00"]);
    expect(sheet.assets_total).toEqual(sheet.liabilities_and_equity_total);
  });

  // The official Postman collection: balances without days are those of today alone.
  test("gives the chart the movements of today, or of the days that are asked for", async () => {
    const today = "2026-06-29";
    const { get } = await start({
      books: books({ journalEntries: [{ date: today }, { date: "2026-01-01" }] }),
    });
    const cash = async (query = "") => {
      const reply = await get(`journal_entry_accounts/journal_entry_accounts${query}`);
      return [reply.result.per_page, rows(reply, "journal_entry_accounts")[0]?.balance];
    };
    expect(await cash()).toEqual([15, "10"]);
    expect(await cash("?search[start_date]=2026-01-01&search[end_date]=2026-12-31&per_page=3")).toEqual([
      15,
      "20",
    ]);
  });

  test.each([true, false])("refuses an entry whose sides differ: %s", async (unbalancedEntriesRefused) => {
    const { post } = await start({ settings: { unbalancedEntriesRefused } });
    const details = [{ sub_accountid: 1, debit: "5" }];
    const entry = { name: "X", user_entered_date: "2026-01-01", currency_code: "USD", details };
    const reply = await post("journal_entries/journal_entries", { journal_entry: entry });
    expect(reply.status).toBe(unbalancedEntriesRefused ? 422 : 200);
    const { currency_code: _, ...without } = entry;
    expect((await post("journal_entries/journal_entries", { journal_entry: without })).status).toBe(500);
  });
});
