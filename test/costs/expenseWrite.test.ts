import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { complaints, formWith, lunch, operate, operationWith, sendFile } from "../support/send.ts";
import { start } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const expenses = `${base}/expenses/expenses`;
const categories = `GET ${base}/expenses/categories?page=1&per_page=100`;
const uploads = "/uploads/account/ACM123/attachments";
const now = new Date("2026-07-01T06:00:00Z"); // 30 June in Vancouver

const fields = `expense {
    id amount { amount currency } taxes { name percent amount { amount currency } } compoundsTaxes date vendor note
    billable markupPercent includesReceiptOnInvoice hasReceipt freshbooksStaffId status archived deleted updatedAt
    category { name } client { organization } receipt { url mediaType fileName }
  } userErrors { path code message }`;
const create = `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) { ${fields} } }`;
const update = `mutation ($input: ExpenseUpdateInput!) { expenseUpdate(input: $input) { ${fields} } }`;

const travel = "ExpenseCategory:ACM123:2";
const usd = (amount: string) => ({ amount, currency: "USD" });

describe("expenseCreate", () => {
  test("all of it, in one writing request", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...lunch,
      clientId: "Client:ACM123:1",
      vendor: "Acme Air",
      note: "To the site",
      taxes: [
        { name: " GST ", percent: "5" },
        { name: "Levy", amount: { amount: "0.20" } },
      ],
      billable: true,
      markupPercent: "7.5",
      includesReceiptOnInvoice: true,
    };
    const { data, errors } = await known(create, { variables: { input } });

    expect(errors).toBeUndefined();
    expect(data.expenseCreate).toMatchObject({
      expense: {
        amount: usd("12.50"),
        taxes: [
          { name: "GST", percent: "5", amount: usd("0.60") },
          { name: "Levy", percent: null, amount: usd("0.20") },
        ],
        date: "2026-06-30",
        vendor: "Acme Air",
        note: "To the site",
        billable: true,
        markupPercent: "7.5",
        includesReceiptOnInvoice: true,
        hasReceipt: false,
        freshbooksStaffId: "1",
        status: "OUTSTANDING",
        category: { name: "Travel" },
        client: { organization: "Client 1" },
        receipt: null,
      },
      userErrors: [],
    });
    // Category and client are read to know that they are there, and again after the write, for the answer.
    expect(sandbox.asked()).toEqual([
      categories,
      `GET ${base}/users/clients/1`,
      `POST ${expenses}?include[]=attachment&include[]=category`,
      `GET ${base}/users/clients/1`,
    ]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("the currency is the client's, the day today's, and who spent it is the caller", async () => {
    const cast = books({ clients: [{ fields: { currency_code: "CAD" } }] });
    const owner = cast.identities.find(({ name }) => name === "owner");
    Object.assign(owner?.roles[0] ?? {}, { userId: 17 });
    const { known } = await start({ now, books: cast });
    const input = { categoryId: travel, clientId: "Client:ACM123:1", amount: { amount: "5" } };
    const { data } = await known(create, { variables: { input } });
    expect(data.expenseCreate).toMatchObject({
      expense: { amount: { amount: "5.00", currency: "CAD" }, date: "2026-06-30", freshbooksStaffId: "17" },
      userErrors: [],
    });
  });

  test("everything wrong comes back at once, before anything is sent", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    await known("{ caller { email } }");
    const input = {
      categoryId: "ExpenseCategory:ACM123:99",
      clientId: "Client:ACM123:99",
      amount: usd("0"),
      taxes: [
        { name: " ", percent: "-1" },
        { name: "Euro", amount: { amount: "-1.00", currency: "EUR" } },
        { name: "Neither" },
      ],
      markupPercent: "-1",
      receipt: { token: "nobody's" },
    };
    const { data, errors } = await known(create, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.expenseCreate?.expense).toBeNull();
    expect(complaints(data.expenseCreate)).toEqual([
      "NOT_FOUND categoryId",
      "NOT_FOUND clientId",
      "INVALID amount.amount",
      "INVALID markupPercent",
      "TOO_MANY taxes",
      "REQUIRED taxes.0.name",
      "INVALID taxes.0.percent",
      "INVALID taxes.1.amount.amount",
      "CURRENCY_MISMATCH taxes.1.amount.currency",
      "REQUIRED taxes.2.percent",
      "NOT_FOUND receipt.token",
    ]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect(sandbox.uploads()).toEqual([]);
  });

  test.each([
    [{ categoryId: travel, amount: { amount: "1" } }, ["REQUIRED amount.currency"]],
    [{ ...lunch, categoryId: "2" }, ["INVALID categoryId"]],
    [{ ...lunch, categoryId: "Client:ACM123:1" }, ["INVALID categoryId"]],
    [{ ...lunch, categoryId: "ExpenseCategory:ACM456:2" }, ["NOT_FOUND categoryId"]],
    [{ ...lunch, categoryId: "ExpenseCategory:ACM123:7" }, ["DELETED categoryId"]],
    [{ ...lunch, clientId: "Client:ACM456:1" }, ["NOT_FOUND clientId"]],
    [{ ...lunch, clientId: "Client:ACM123:2" }, ["DELETED clientId"]],
    [{ ...lunch, amount: usd("-1") }, ["INVALID amount.amount"]],
    [{ ...lunch, receipt: { token: "nobody's" } }, ["NOT_FOUND receipt.token"]],
  ])("%j", async (input, expected) => {
    const { known, sandbox } = await start({
      now,
      books: books({
        clients: [{}, { deleted: true }],
        categories: [{}, {}, {}, {}, {}, {}, { deleted: true }],
      }),
    });
    const { data } = await known(create, { variables: { input } });
    expect(data.expenseCreate?.expense).toBeNull();
    expect(complaints(data.expenseCreate)).toEqual(expected);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("a client of another account than the category is none", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = { ...lunch, clientId: "Client:ACM456:1" };
    const { data } = await known(create, { token: "sandbox-several", variables: { input } });
    expect(complaints(data.expenseCreate)).toEqual(["NOT_FOUND clientId"]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("a role that may not write is an error, not a user error", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    sandbox.answerNext(
      { method: "POST", path: /expenses/ },
      { status: 403, body: { response: { errors: [{ errno: 1003, message: "upstream words" }] } } },
    );
    const { data, errors } = await known(create, { variables: { input: lunch } });
    expect(data.expenseCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test.each([
    ["nothing comes back", { reset: true as const, after: "commit" as const }],
    ["the answer is an error page", { status: 502, body: "<html>" }],
    ["the answer is 200 and of no use", { status: 200, body: "{" }],
  ])("when %s the outcome is unknown, and it is sent once", async (_, lost) => {
    const { known, sandbox, logged } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: /expenses/ }, lost);
    const { data, errors } = await known(create, { variables: { input: lunch } });
    expect(data.expenseCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been recorded.*expenses\(first: 5\)/);
    expect(sandbox.asked("POST")).toHaveLength(1);
    expect(logged.join("")).not.toContain("no record refers to");
  });
});

describe("expenseCreate with a receipt", () => {
  const withFile = operationWith(
    create,
    { input: { ...lunch, receipt: { upload: null } } },
    { "variables.input.receipt.upload": { bytes: photo(), name: "lunch.jpg" } },
  );

  test("is two writing requests, the file and the expense", async () => {
    const { url, known, sandbox } = await start({ now, books: books() });
    await known("{ caller { email } }");
    sandbox.forget();
    const { data, errors } = await operate(url, withFile);
    expect(errors).toBeUndefined();
    expect(data.expenseCreate).toMatchObject({
      expense: {
        hasReceipt: true,
        receipt: {
          url: `${url}/files/receipts/Expense:ACM123:1`,
          mediaType: "image/jpeg",
          fileName: "lunch.jpg",
        },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      categories,
      `POST ${uploads}`,
      `POST ${expenses}?include[]=attachment&include[]=category`,
    ]);
    expect(sandbox.uploads()).toMatchObject([{ name: "lunch.jpg", attachedTo: ["expense 1"] }]);
  });

  test("is shown to be there though nobody selects it", async () => {
    const { url, sandbox } = await start({ now, books: books() });
    const body = operationWith(
      'mutation ($file: Upload!) { expenseCreate(input: {categoryId: "ExpenseCategory:ACM123:2", amount: {amount: "1", currency: "USD"}, receipt: {upload: $file}}) { expense { id } userErrors { path code } } }',
      { file: null },
      { "variables.file": { bytes: photo() } },
    );
    expect((await operate(url, body)).data.expenseCreate?.userErrors).toEqual([]);
    expect(sandbox.asked("POST")).toEqual([uploads, `${expenses}?include[]=attachment`]);
  });

  test("a file that was left before is not sent again", async () => {
    const { url, known, sandbox } = await start({ now, books: books() });
    const { body } = await sendFile(url, formWith(photo()));
    const input = { ...lunch, receipt: { token: body.token } };
    const { data } = await known(create, { token: "sandbox-owner", variables: { input } });
    expect(data.expenseCreate).toMatchObject({ expense: { hasReceipt: true }, userErrors: [] });
    expect(sandbox.asked()).toEqual([categories, `POST ${expenses}?include[]=attachment&include[]=category`]);
    expect(sandbox.uploads()).toMatchObject([{ attachedTo: ["expense 1"] }]);
  });

  test.each([
    ["nothing comes back", { reset: true as const, after: "commit" as const }],
    ["the answer is an error page", { status: 502, body: "<html>" }],
    ["the answer is 201 and of no use", { status: 201, body: { attachment: {} } }],
  ])("when %s to the file, nothing is in the books and nothing is uncertain", async (_, lost) => {
    const { url, sandbox } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: uploads }, lost);
    const { data, errors } = await operate(url, withFile);
    expect(data.expenseCreate).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: "UPSTREAM_UNAVAILABLE", family: "uploads", reason: expect.any(String) } },
    ]);
    expect(errors?.[0]?.message).toMatch(/expense was not written; retry/);
    expect(sandbox.asked("POST")).toEqual([uploads]);
  });

  test.each([
    [413, "REFUSED receipt.upload", undefined],
    [415, "REFUSED receipt.upload", undefined],
    [401, undefined, "UNAUTHENTICATED"],
    [403, undefined, "FORBIDDEN"],
    [429, undefined, "RATE_LIMITED"],
  ])("a file that FreshBooks refuses with %s ends it", async (status, complaint, code) => {
    const { url, sandbox } = await start({ now, books: books() });
    sandbox.answerNext(
      { method: "POST", path: uploads },
      { status, body: { error: "upstream words" }, headers: { "retry-after": "7" } },
    );
    const { data, errors } = await operate(url, withFile);
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (complaint) expect(complaints(data.expenseCreate)).toEqual([complaint]);
    expect(errors?.[0]?.extensions.retryAfterSeconds).toBe(status === 429 ? 7 : undefined);
    expect(JSON.stringify([data, errors])).not.toContain("upstream words");
    expect(sandbox.asked("POST")).toEqual([uploads]);
  });

  test("a file that is too large for what stands in front of FreshBooks is refused, not lost", async () => {
    const { url, sandbox } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: uploads }, { status: 413, body: "<html>Too large</html>" });
    const { data, errors } = await operate(url, withFile);
    expect(errors).toBeUndefined();
    expect(complaints(data.expenseCreate)).toEqual(["REFUSED receipt.upload"]);
  });

  const refusal = { response: { errors: [{ errno: 1003, field: "vendor", message: "No" }] } };
  test.each([
    ["refused", { status: 422, body: refusal }, 1],
    ["forbidden", { status: 403, body: refusal }, 1],
    ["lost", { status: 502, body: "<html>" }, 0],
  ])("a file whose expense was %s is logged as an orphan %#", async (_, answer, orphans) => {
    const { url, sandbox, logged } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: /expenses/ }, answer);
    await operate(url, withFile);
    const lines = logged.filter((line) => line.includes("no record refers to"));
    expect(lines).toHaveLength(orphans);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ account: "ACM123", kind: "image/jpeg", size: 4096 });
    const [upload] = sandbox.uploads();
    expect(logged.join("")).not.toContain(upload?.jwt);
  });
});

describe("expenseUpdate", () => {
  const cast = () =>
    books({
      clients: 2,
      expenses: [
        { clientId: 1, vendor: "Staples", notes: "Paper", taxes: [{ name: "HST", percent: "13" }] },
        { deleted: true },
      ],
      receipts: [{ expenseId: 1 }],
    });

  test("what is absent is left alone, null clears, in one request", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { id: "Expense:ACM123:1", note: "Toner", vendor: null, clientId: null, taxes: null };
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.expenseUpdate).toMatchObject({
      expense: {
        amount: usd("10.00"),
        note: "Toner",
        vendor: null,
        client: null,
        taxes: [],
        hasReceipt: true,
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${expenses}/1?include[]=attachment&include[]=category`]);
  });

  test("an amount without a currency is in the expense's, which is read", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = {
      id: "Expense:ACM123:1",
      amount: { amount: "113" },
      taxes: [{ name: "HST", percent: "13" }],
    };
    const { data } = await known(update, { variables: { input } });
    expect(data.expenseUpdate).toMatchObject({
      expense: { amount: usd("113.00"), taxes: [{ name: "HST", percent: "13", amount: usd("13.00") }] },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([
      `GET ${expenses}/1`,
      `PUT ${expenses}/1?include[]=attachment&include[]=category`,
    ]);
  });

  test("another category by its name, in the account of the expense", async () => {
    const { known, sandbox } = await start({ now, books: books({ expenses: [{}] }) });
    const input = { id: "Expense:ACM123:1", category: { name: "travel" } };
    const { data } = await known(update, { variables: { input } });
    expect(data.expenseUpdate).toMatchObject({ expense: { category: { name: "Travel" } }, userErrors: [] });
    expect(sandbox.asked().slice(0, 2)).toEqual([
      categories,
      `PUT ${expenses}/1?include[]=attachment&include[]=category`,
    ]);
  });

  test("another category and another client", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { id: "Expense:ACM123:1", categoryId: travel, clientId: "Client:ACM123:2" };
    const { data } = await known(update, { variables: { input } });
    expect(data.expenseUpdate).toMatchObject({
      expense: { category: { name: "Travel" }, client: { organization: "Client 2" } },
      userErrors: [],
    });
    expect(sandbox.asked("PUT")).toHaveLength(1);
  });

  test("a receipt takes the place of another, and null takes it away", async () => {
    const { url, known, sandbox } = await start({ now, books: cast() });
    const input = { id: "Expense:ACM123:1", receipt: { upload: null } };
    const body = operationWith(
      update,
      { input },
      {
        "variables.input.receipt.upload": { bytes: photo(), name: "new.jpg" },
      },
    );
    const replaced = await operate(url, body);
    expect(replaced.data.expenseUpdate).toMatchObject({
      expense: { note: "Paper", receipt: { mediaType: "image/jpeg", fileName: "new.jpg" } },
      userErrors: [],
    });
    expect(sandbox.asked().slice(1, 4)).toEqual([
      `GET ${expenses}/1`, // a file is not sent for an expense that is not there
      `POST ${uploads}`,
      `PUT ${expenses}/1?include[]=attachment&include[]=category`,
    ]);

    const removed = await known(update, { variables: { input: { ...input, receipt: null } } });
    expect(removed.data.expenseUpdate).toMatchObject({
      expense: { note: "Paper", hasReceipt: false, receipt: null },
      userErrors: [],
    });
    expect(sandbox.asked()[0]).toBe(`PUT ${expenses}/1?include[]=attachment&include[]=category`);
  });

  test("somebody else's change is not overwritten, and no file is sent for it", async () => {
    const { url, sandbox } = await start({ now, books: cast() });
    const input = {
      id: "Expense:ACM123:1",
      expectedUpdatedAt: "2020-01-01T00:00:00Z",
      receipt: { upload: null },
    };
    const body = operationWith(update, { input }, { "variables.input.receipt.upload": { bytes: photo() } });
    const { data } = await operate(url, body);
    expect(complaints(data.expenseUpdate)).toEqual(["STALE expectedUpdatedAt"]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test.each(["0", "-12.50"])("the amount may become %s, which is a refund", async (amount) => {
    const { known } = await start({ now, books: cast() });
    const { data } = await known(update, { variables: { input: { id, amount: { amount } } } });
    expect(complaints(data.expenseUpdate)).toEqual([]);
    expect(Number(data.expenseUpdate?.expense?.amount?.amount)).toBe(Number(amount));
  });

  const id = "Expense:ACM123:1";
  test.each([
    [{ id }, ["REQUIRED"]],
    [
      { id, amount: null, date: null, categoryId: null },
      ["REQUIRED categoryId", "REQUIRED amount", "REQUIRED date"],
    ],
    [
      { id, amount: usd("1"), taxes: [{ name: "VAT", amount: { amount: "1", currency: "EUR" } }] },
      ["CURRENCY_MISMATCH taxes.0.amount.currency"],
    ],
    [{ id, categoryId: "ExpenseCategory:ACM123:9" }, ["NOT_FOUND categoryId"]],
    [
      { id, clientId: "Client:ACM123:9", receipt: { token: "nobody's" } },
      ["NOT_FOUND clientId", "NOT_FOUND receipt.token"],
    ],
    [{ id: "Expense:ACM123:9", note: "x" }, ["NOT_FOUND id"]],
    [{ id: "Expense:ACM123:9", amount: { amount: "1" } }, ["NOT_FOUND id"]],
    [{ id: "Expense:ACM456:1", note: "x" }, ["NOT_FOUND id"]],
    [{ id: "Client:ACM123:1", note: "x" }, ["INVALID id"]],
    [{ id: "Expense:ACM123:2", note: "x" }, ["DELETED id"]],
  ])("%j", async (input, expected) => {
    const { known } = await start({ now, books: cast() });
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.expenseUpdate?.expense).toBeNull();
    expect(complaints(data.expenseUpdate)).toEqual(expected);
  });
});

test("archive, delete and restore go there and back", async () => {
  const { known, sandbox } = await start({ now, books: books({ expenses: [{}] }) });
  const run = (name: string) =>
    known(
      `mutation { ${name}(input: {id: "Expense:ACM123:1"}) { expense { archived deleted } userErrors { code } } }`,
    );
  for (const [name, expense] of [
    ["expenseArchive", { archived: true, deleted: false }],
    ["expenseRestore", { archived: false, deleted: false }],
    ["expenseDelete", { archived: false, deleted: true }],
    ["expenseRestore", { archived: false, deleted: false }],
  ] as const) {
    expect((await run(name)).data[name]).toEqual({ expense, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${expenses}/1`]);
  }
});

// Every field is tried in test/every/echo.
describe("a file whose expense FreshBooks took without all of it", () => {
  // The receipt that is there is of the same kind as the one that is sent.
  const cast = () =>
    books({ expenses: [{ clientId: 1 }], receipts: [{ mediaType: "image/jpeg", name: "photo.jpg" }] });

  test.each([
    ["expenseCreate", create, lunch, "attachment", ["NOT_APPLIED receipt"], 1],
    ["expenseUpdate", update, { id: "Expense:ACM123:1" }, "attachment", ["NOT_APPLIED receipt"], 1],
    ["expenseCreate", create, lunch, "vendor", ["NOT_APPLIED vendor"], 0],
    ["expenseUpdate", update, { id: "Expense:ACM123:1" }, "vendor", ["NOT_APPLIED vendor"], 0],
  ])(
    "%s: nobody's unless the expense shows it %#",
    async (mutation, query, given, dropped, expected, orphans) => {
      const { url, logged } = await start({
        now,
        books: cast(),
        settings: { droppedFields: [`expense.${dropped}`] },
      });
      const input = { ...given, vendor: "New Vendor", receipt: { upload: null } };
      const files = { "variables.input.receipt.upload": { bytes: photo() } };
      const { data, errors } = await operate(url, operationWith(query, { input }, files));
      expect(errors).toBeUndefined();
      expect(complaints(data[mutation])).toEqual(expected);
      expect(data[mutation]?.expense?.id).toBeTruthy();
      expect(logged.filter((line) => line.includes("no record refers to"))).toHaveLength(orphans);
    },
  );
});

test("the rest of the operation reads what was written, and a refusal does not erase what came before", async () => {
  const { known } = await start({ now, books: books({ expenses: [{ notes: "old" }] }) });
  const { data } = await known(`mutation {
    first: expenseUpdate(input: {id: "Expense:ACM123:1", note: "new", clientId: "Client:ACM123:1"}) {
      expense { client { expenses { nodes { note } } } } userErrors { code } }
    second: expenseUpdate(input: {id: "Expense:ACM123:9", note: "x"}) { expense { id } userErrors { path code } }
    third: expenseDelete(input: {id: "Expense:ACM123:1"}) {
      expense { client { expenses { nodes { note } } } } userErrors { code } }
  }`);
  expect(data).toEqual({
    first: { expense: { client: { expenses: { nodes: [{ note: "new" }] } } }, userErrors: [] },
    second: { expense: null, userErrors: [{ path: ["id"], code: "NOT_FOUND" }] },
    third: { expense: { client: { expenses: { nodes: [] } } }, userErrors: [] },
  });
});
