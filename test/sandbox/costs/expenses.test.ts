import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { errors, one, rows, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const minimal = { staffid: 1, categoryid: 1, amount: usd("25.00"), date: "2026-06-29" };
const create = (extra: object = {}) => ({ expense: { ...minimal, ...extra } });

describe("a new expense", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29
  test("comes back whole, with 200 and these very keys", async () => {
    const { post } = await start();
    const reply = await post("expenses/expenses", create({ notes: "Dryrun test expense", colour: "blue" }));
    expect(reply.status).toBe(200);
    const expense = one(reply, "expense");
    expect(expense).toEqual({
      ...{ account_name: "", accountid: null, accounting_systemid: "ACM123", amount: usd("25.00") },
      ...{ background_jobid: null, bank_name: "", bill_matches: [], billable: false, categoryid: 1 },
      ...{ clientid: 0, compounded_tax: false, converse_projectid: null, date: "2026-06-29", expenseid: 1 },
      ...{ ext_accountid: null, ext_invoiceid: 0, ext_systemid: 0, from_bulk_import: false },
      ...{ has_receipt: false, id: 1, include_receipt: false, invoiceid: null, is_cogs: false },
      ...{ isduplicate: false, markup_percent: "0", modern_projectid: null, notes: "Dryrun test expense" },
      ...{ potential_bill_payment: false, profileid: null, projectid: 0, staffid: 1, status: 0 },
      ...{ taxAmount1: null, taxAmount2: null, taxName1: null, taxName2: null, taxPercent1: null },
      ...{ taxPercent2: null, transactionid: null, updated: "2026-06-29 12:48:49", vendor: null },
      ...{ version: expense.version, vis_state: 0 },
    });
    expect(expense.version).toMatch(/^2026-06-29 12:48:49\.\d{6}$/);
    expect(Object.keys(expense)).toEqual(Object.keys(expense).sort());
  });

  // freshbooks.com/api/expenses: the four that are required
  test("says at once of everything that is missing", async () => {
    const { post } = await start();
    const reply = await post("expenses/expenses", { expense: { amount: null, vendor: "Somebody" } });
    expect(reply.status).toBe(422);
    expect(errors(reply).map(({ errno, field }) => [errno, field])).toEqual(
      ["amount", "categoryid", "date", "staffid"].map((field) => [1001, field]),
    );
  });

  test.each([
    [{ categoryid: 99 }, 404, 1012, "categoryid", "Category not found."],
    [{ clientid: 99 }, 404, 1012, "clientid", "Client not found."],
    [{ clientid: 2 }, 422, 1011, "clientid", "This client has been deleted."],
    [{ amount: { amount: "lots" } }, 422, 1015, "amount", "The field 'amount' must be a number."],
    [{ date: "29.6.2026" }, 422, 1033, "date", "The field 'date' must be a date."],
    [{ billable: "yes" }, 422, 1031, "billable", "The field 'billable' must be a boolean."],
    [{ taxPercent1: "-5" }, 422, 1018, "taxPercent1", "The field 'taxPercent1' must be a percentage."],
  ])("with %j is refused, and leaves nothing behind", async (extra, status, errno, field, message) => {
    const { post, get } = await start({ books: books({ clients: [{}, { deleted: true }] }) });
    const reply = await post("expenses/expenses", create(extra));
    expect(reply.status).toBe(status);
    expect(errors(reply)).toMatchObject([{ errno, field, message }]);
    expect((await get("expenses/expenses")).result.total).toBe(0);
    expect(one(await get("expenses/categories/1"), "category").transaction_posted).toBe(false);
  });

  test("is in the currency of the account unless it says another", async () => {
    const { post, put } = await start({ books: books({ currency: "CAD" }) });
    const amountOf = async (amount: unknown) =>
      one(await post("expenses/expenses", create({ amount })), "expense").amount;
    expect(await amountOf("12.5")).toEqual({ amount: "12.50", code: "CAD" });
    expect(await amountOf({ amount: "12.50", code: "EUR" })).toEqual({ amount: "12.50", code: "EUR" });
    const changed = await put("expenses/expenses/2", { expense: { amount: { amount: "9.00" } } });
    expect(one(changed, "expense").amount).toEqual({ amount: "9.00", code: "EUR" });
  });
});

describe("the tax of an expense is inside its amount", () => {
  const taxes = async (extra: object) => {
    const { taxAmount1, taxAmount2 } = one(
      await (await start()).post("expenses/expenses", create(extra)),
      "expense",
    );
    return [taxAmount1, taxAmount2];
  };

  // FreshBooks' own documentation of expenses: 5 % of 100.00 are 4.76
  test("so that 5 % of 100.00 are 4.76", async () => {
    const taxed = { amount: usd("100.00"), taxName1: "GST", taxPercent1: "5" };
    expect(await taxes(taxed)).toEqual([usd("4.76"), null]);
  });

  // freshbooks-php-sdk fixture: 54.00 with 6.21 of 13 %
  test("two of them share what is left, and a compound second one is taken on the first", async () => {
    expect(await taxes({ amount: usd("54.00"), taxPercent1: 13 })).toEqual([usd("6.21"), null]);
    const both = { amount: usd("114.98"), taxPercent1: "5", taxPercent2: "9.975" };
    expect(await taxes(both)).toEqual([usd("5.00"), usd("9.98")]);
    const compound = { amount: usd("115.47"), taxPercent1: "5", taxPercent2: "9.975", compounded_tax: true };
    expect(await taxes(compound)).toEqual([usd("5.00"), usd("10.47")]);
  });

  test("a tax amount that was sent stands, until the amount or the percentage changes", async () => {
    const { post, put } = await start();
    const taxed = { amount: usd("100.00"), taxName1: "GST", taxPercent1: "5", taxAmount1: usd("4.00") };
    const tax = async (reply: Promise<Awaited<ReturnType<typeof put>>>) =>
      one(await reply, "expense").taxAmount1;
    expect(await tax(post("expenses/expenses", create(taxed)))).toEqual(usd("4.00"));
    expect(await tax(put("expenses/expenses/1", { expense: { notes: "x" } }))).toEqual(usd("4.00"));
    expect(await tax(put("expenses/expenses/1", { expense: { amount: usd("105.00") } }))).toEqual(
      usd("5.00"),
    );
    expect(await tax(put("expenses/expenses/1", { expense: { taxPercent1: null } }))).toBeNull();
  });
});

describe("a changed expense", () => {
  // NangoHQ recordings, update-expense
  test("keeps what the PUT did not mention, and loses what it sets to null", async () => {
    const { put, get } = await start({
      books: books({ expenses: [{ clientId: 1, vendor: "Gannet Press", notes: "Proofs" }] }),
    });
    await put("expenses/expenses/1", { expense: { notes: "Updated via Nango action" } });
    expect(one(await get("expenses/expenses/1"), "expense")).toMatchObject({
      ...{ notes: "Updated via Nango action", vendor: "Gannet Press", clientid: 1, date: "2026-04-04" },
      updated: "2026-06-29 12:48:49",
    });
    const emptied = await put("expenses/expenses/1", {
      expense: { notes: null, vendor: null, clientid: null, modern_projectid: null },
    });
    expect(one(emptied, "expense")).toMatchObject({ notes: "", vendor: null, clientid: 0 });
  });

  // The same recordings: a PUT with identical text
  test("keeps its version when nothing has changed", async () => {
    const { put, get } = await start({ books: books({ expenses: 1 }) });
    const before = one(await get("expenses/expenses/1"), "expense");
    const same = { vendor: null, amount: usd("10.00"), categoryid: "1", staffid: 1, has_receipt: true };
    expect(one(await put("expenses/expenses/1", { expense: same }), "expense")).toEqual(before);
  });

  // freshbooks.com/api/active_deleted; NangoHQ recordings, delete-expense
  test("is deleted and restored by vis_state alone, which drops the rest of the PUT", async () => {
    const { put, get, ids, remove } = await start({ books: books({ expenses: 2 }) });
    const gone = await put("expenses/expenses/1", { expense: { vis_state: 1, notes: "gone" } });
    expect(one(gone, "expense")).toMatchObject({ vis_state: 1, notes: "" });
    expect(await ids("expenses/expenses")).toEqual([2]);
    expect(await ids("expenses/expenses?search[vis_state]=1")).toEqual([1]);
    expect(one(await get("expenses/expenses/1"), "expense").vis_state).toBe(1);
    expect(errors(await put("expenses/expenses/1", { expense: { notes: "x" } }))).toMatchObject([
      { errno: 1011, field: "expenseid" },
    ]);
    await put("expenses/expenses/1", { expense: { vis_state: 0 } });
    expect(await ids("expenses/expenses")).toEqual([2, 1]);
    expect((await remove("expenses/expenses/1")).status).toBe(405);
  });
});

// The 2026 recordings: both of two equal expenses are marked
test("two expenses that look the same are both duplicates, until one is deleted or changed", async () => {
  const { post, put, get } = await start();
  const marks = async () => rows(await get("expenses/expenses"), "expenses").map((row) => row.isduplicate);
  await post("expenses/expenses", create());
  expect(one(await post("expenses/expenses", create()), "expense").isduplicate).toBe(true);
  await post("expenses/expenses", create({ notes: "another" }));
  expect(await marks()).toEqual([false, true, true]);
  await put("expenses/expenses/2", { expense: { vendor: "Somebody" } });
  expect(await marks()).toEqual([false, false, false]);
  await put("expenses/expenses/2", { expense: { vendor: null } });
  await put("expenses/expenses/1", { expense: { vis_state: 1 } });
  expect(await marks()).toEqual([false, false]);
});

describe("the status of an expense", () => {
  // The official Postman collection: 0 internal, 1 outstanding, 2 invoiced, 4 recouped
  test("follows the invoice whose line names it, and skips 3", async () => {
    const { post, put, get } = await start({ books: books({ expenses: 1 }) });
    const state = async () => {
      const { status, invoiceid } = one(await get("expenses/expenses/1"), "expense");
      return [status, invoiceid];
    };
    const states = [await state()];
    await put("expenses/expenses/1", { expense: { clientid: 1 } });
    states.push(await state());
    await put("expenses/expenses/1", { expense: { billable: true } });
    states.push(await state());
    const lines = [{ type: 1, name: "Travel", expenseid: 1, qty: 1, unit_cost: usd("10.00") }];
    await post("invoices/invoices", { invoice: { customerid: 1, create_date: "2026-06-29", lines } });
    states.push(await state());
    const paid = { invoiceid: 1, amount: usd("10.00"), date: "2026-06-29", type: "Cash" };
    await post("payments/payments", { payment: paid });
    states.push(await state());
    await put("invoices/invoices/1", { invoice: { vis_state: 1 } });
    states.push(await state());
    expect(states).toEqual([
      [0, null],
      [0, null],
      [1, null],
      [2, 1],
      [4, 1],
      [1, null],
    ]);
  });

  // The official Postman collection, word by word
  test.each([
    [7, 1004, "Invalid value '7' for field 'expenseid'."],
    [1, 8016, "expense_id '1' is not assigned to a client."],
  ])(
    "a line cannot bill expense %i, which is not there or for no client",
    async (expenseid, errno, message) => {
      const { post } = await start({ books: books({ expenses: 1 }) });
      const lines = [{ type: 1, name: "Travel", expenseid }];
      const reply = await post("invoices/invoices", {
        invoice: { customerid: 1, create_date: "2026-06-29", lines },
      });
      expect(reply.status).toBe(422);
      expect(errors(reply)).toEqual([
        { errno, field: "expenseid", message, object: "invoice", value: String(expenseid) },
      ]);
    },
  );
});

describe("a list of expenses", () => {
  const cast = books({
    clients: 2,
    expenses: [
      { amount: "10.00", date: "2026-04-01", vendor: "Gannet Press", createdAt: "2026-04-01T15:00:00Z" },
      { amount: "20.00", date: "2026-04-02", clientId: 1, billable: true, categoryId: 3, staffId: 2 },
      { amount: "30.00", date: "2026-04-03", clientId: 2, fields: { projectid: 8 }, archived: true },
      { amount: "40.00", date: "2026-04-04", fields: { modern_projectid: 9, profileid: 5 }, deleted: true },
      { amount: "50.00", date: "2026-04-05", clientId: 1, fields: { modern_projectid: 9, profileid: 5 } },
    ],
    receipts: 2,
  });

  // freshbooks.com/api/expenses, the table of its filters
  test.each([
    ["", [5, 3, 2, 1]],
    ["search[expenseid]=2", [2]],
    ["search[expenseids][]=1&search[expenseids][]=5", [5, 1]],
    ["search[expenseids][]=999", []],
    ["search[clientid]=2", [3]],
    ["search[clientids][]=1&search[clientids][]=2", [5, 3, 2]],
    ["search[clientid_not]=1", [3, 1]],
    ["search[staffid]=2", [2]],
    ["search[staffids][]=1", [5, 3, 1]],
    ["search[categoryid]=3", [2]],
    ["search[categoryids][]=3&search[categoryids][]=4", [2]],
    ["search[projectid]=8", [3]],
    ["search[projectids][]=8&search[projectids][]=9", [5, 3]],
    ["search[profileids][]=5", [5]],
    ["search[vendor]=Gannet Press", [1]],
    ["search[vendor]=Gannet", []],
    ["search[has_receipt]=true", [2, 1]],
    ["has_receipt=false", [5, 3]],
    ["search[amount_min]=20&search[amount_max]=30", [3, 2]],
    ["search[date_min]=2026-04-02&search[date_max]=2026-04-03", [3, 2]],
    ["search[updated_max]=2026-04-01", [1]],
    ["search[vis_state]=1", [4]],
    ["search[vis_state]=2", [3]],
  ])("%s is honoured", async (query, expected) => {
    const { ids, sandbox } = await start({ books: cast });
    expect(await ids(`expenses/expenses?${query}`)).toEqual(expected);
    expect(sandbox.ignored()).toEqual([]);
  });

  // freshbooks.com/api/expenses has no status filter, and live probes of 2026-06 saw it without effect
  test.each(["status", "statusid", "vendor_like", "categoryname"])(
    "%s is ignored without a word",
    async (name) => {
      const { ids, sandbox } = await start({ books: cast });
      expect(await ids(`expenses/expenses?search[${name}]=1`)).toEqual([5, 3, 2, 1]);
      expect(sandbox.ignored()).toEqual([`search[${name}]`]);
    },
  );

  // chrischall/freshbooks-mcp live probes, 2026-08: 16 counted, 0 returned
  test("tells a client of the account how many there are, and shows none", async () => {
    const { get } = await start({ books: cast });
    const asClient = { authorization: `Bearer ${tokens.client}` };
    const reply = await get("expenses/expenses", asClient);
    expect(reply.result).toMatchObject({ total: 4, expenses: [] });
    expect((await get("expenses/expenses/1", asClient)).status).toBe(404);
  });
});

test("includes of an expense are absent unless asked for", async () => {
  const { get } = await start({
    books: books({ expenses: [{ categoryId: 3, fields: { modern_projectid: 9 } }, {}], receipts: 1 }),
  });
  const plain = one(await get("expenses/expenses/1"), "expense");
  for (const name of ["attachment", "category", "project"]) expect(plain).not.toHaveProperty(name);
  // The official Postman collection asks for the account as well, and gets no key for it.
  const query = "include[]=attachment&include[]=category&include[]=project&include[]=account";
  const [without, full] = rows(await get(`expenses/expenses?${query}`), "expenses");
  expect(full).toMatchObject({
    attachment: { attachmentid: 1, id: 1, jwt: expect.any(String), media_type: "image/png" },
    category: { categoryid: 3, category: "Airfare", parentid: 2 },
    project: { id: 9 },
    has_receipt: true,
  });
  expect(full?.attachment).not.toHaveProperty("expenseid");
  expect(without).toMatchObject({ attachment: null, project: null, has_receipt: false });
  expect(without).not.toHaveProperty("account");
});
