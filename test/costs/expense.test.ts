import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const expenses = `${base}/expenses/expenses`;
const list = (key: string, ids: number[]) => ids.map((id) => `search[${key}][]=${id}`).join("&");
const down = (from: number, to = 1) => Array.from({ length: from - to + 1 }, (_, at) => from - at);
const numbersIn = (connection: Tree | undefined) =>
  rows(connection?.nodes).map(({ freshbooksId }) => freshbooksId);

test("an expense by id, every field of it, in one request", async () => {
  const { known, sandbox, url } = await start({
    books: books({
      clients: [{ id: 7 }],
      categories: [{ id: 13151927, costOfGoods: true }],
      expenses: [
        {
          id: 2420479,
          clientId: 7,
          categoryId: 13151927,
          amount: "54.00",
          date: "2026-06-28",
          createdAt: "2026-06-29T16:52:30Z",
          vendor: "Staples",
          notes: "Paper",
          billable: true,
          taxes: [{ name: "HST", percent: "13" }],
          receipt: { name: "staples june.pdf" },
          fields: {
            markup_percent: "7.5",
            include_receipt: true,
            bank_name: "First Bank",
            account_name: "Chequing",
            accountid: 77,
            transactionid: 88,
          },
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ expense(id: "Expense:ACM123:2420479") {
    id freshbooksAccountId freshbooksId amount { amount currency } taxes { name percent amount { amount currency } } compoundsTaxes
    date vendor note status billable markupPercent hasReceipt includesReceiptOnInvoice isCostOfGoodsSold isDuplicate
    isPotentialBillPayment importedInBulk bankName bankAccountName freshbooksBankAccountId freshbooksBankTransactionId freshbooksStaffId version
    archived deleted updatedAt receipt { url mediaType fileName }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.expense).toEqual({
    id: "Expense:ACM123:2420479",
    freshbooksAccountId: "ACM123",
    freshbooksId: "2420479",
    amount: { amount: "54.00", currency: "USD" },
    taxes: [{ name: "HST", percent: "13", amount: { amount: "6.21", currency: "USD" } }], // 54 / 1.13 × 0.13
    compoundsTaxes: false,
    date: "2026-06-28",
    vendor: "Staples",
    note: "Paper",
    status: "OUTSTANDING",
    billable: true,
    markupPercent: "7.5",
    hasReceipt: true,
    includesReceiptOnInvoice: true,
    isCostOfGoodsSold: true,
    isDuplicate: false,
    isPotentialBillPayment: false,
    importedInBulk: false,
    bankName: "First Bank",
    bankAccountName: "Chequing",
    freshbooksBankAccountId: "77",
    freshbooksBankTransactionId: "88",
    freshbooksStaffId: "1",
    version: expect.stringMatching(/^2026-06-29 12:52:30\./),
    archived: false,
    deleted: false,
    updatedAt: "2026-06-29T16:52:30.000Z",
    receipt: {
      url: `${url}/files/receipts/Expense:ACM123:2420479`,
      mediaType: "application/pdf",
      fileName: "staples june.pdf",
    },
  });
  expect(sandbox.asked("GET")).toEqual([`${expenses}/2420479?include[]=attachment`]);
  expect(sandbox.ignored()).toEqual([]);
});

test("a hundred expenses with category, client and receipt are three requests", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: 30,
      categories: Array.from({ length: 59 }, (_, at) => (at < 9 ? {} : { parentId: (at % 9) + 1 })),
      expenses: Array.from({ length: 120 }, (_, at) => ({
        clientId: at % 4 === 0 ? 0 : (at % 30) + 1,
        categoryId: (at % 59) + 1,
        ...(at % 3 === 0 && { receipt: { name: `${at}.png` } }),
      })),
    }),
  });

  const { data, errors } = await known(`{ business { expenses(first: 100) { nodes {
    freshbooksId category { freshbooksId parent { name children { name } } } client { freshbooksId email } receipt { url mediaType fileName }
  } } } }`);

  expect(errors).toBeUndefined();
  const nodes = rows(data.business?.expenses?.nodes);
  expect(nodes).toHaveLength(100);
  for (const { freshbooksId, category, client, receipt } of nodes) {
    const at = Number(freshbooksId) - 1;
    expect(category?.freshbooksId).toBe(String((at % 59) + 1));
    expect(client?.freshbooksId).toBe(at % 4 === 0 ? undefined : String((at % 30) + 1));
    expect(receipt?.fileName).toBe(at % 3 === 0 ? `${at}.png` : undefined);
  }
  const seen = [...new Set(nodes.flatMap(({ client }) => (client ? Number(client.freshbooksId) : [])))];
  expect(sandbox.asked("GET").toSorted()).toEqual([
    `${base}/expenses/categories?page=1&per_page=100`,
    `${expenses}?include[]=attachment&include[]=category&page=1&per_page=100`,
    `${base}/users/clients?${list("userids", seen)}&page=1&per_page=100`,
  ]);
  expect(sandbox.ignored()).toEqual([]);
});

test("the receipt is asked for when, and only when, it is selected", async () => {
  const { known, sandbox } = await start({
    books: books({ expenses: [{ receipt: { name: "a.png" } }, {}] }),
  });

  const plain = await known("{ business { expenses(first: 2) { nodes { hasReceipt } } } }");
  expect(plain.data.business?.expenses?.nodes).toEqual([{ hasReceipt: false }, { hasReceipt: true }]);
  expect(sandbox.asked("GET")).toEqual([`${expenses}?page=1&per_page=2`]);

  const { data } = await known(
    `query ($with: Boolean!) { business { expenses(first: 2) { edges { node { ...E @include(if: $with) } } } } }
     fragment E on Expense { receipt { mediaType } }`,
    { variables: { with: true } },
  );
  expect(data.business?.expenses?.edges).toEqual([
    { node: { receipt: null } },
    { node: { receipt: { mediaType: "image/png" } } },
  ]);
  expect(sandbox.asked("GET")).toEqual([`${expenses}?include[]=attachment&page=1&per_page=2`]);
});

describe("the token of a receipt", () => {
  const receipt = '{ expense(id: "Expense:ACM123:1") { receipt { url mediaType fileName } } }';

  test("is in no answer and in no line of the log", async () => {
    const { known, sandbox, logged } = await start({
      books: books({ expenses: [{ receipt: { name: "a.png" } }, { receipt: { name: "b.png" } }] }),
    });
    const jwts = [...(sandbox.state.accounts.get("ACM123")?.uploads.keys() ?? [])];
    expect(jwts).toHaveLength(2);

    const answers = [
      await known(receipt),
      await known("{ business { expenses { nodes { receipt { url } } } } }"),
    ];
    // A record that cannot be read is a failure that is looked at closely.
    const attachment = { id: 1, jwt: jwts[0], media_type: "image/png" };
    const expense = { id: 1, amount: { amount: "ten", code: "USD" }, attachment };
    sandbox.answerNext({ path: expenses }, { status: 200, body: { response: { result: { expense } } } });
    answers.push(await known(receipt));

    expect(answers[2]?.errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
    for (const jwt of jwts) {
      expect(JSON.stringify(answers)).not.toContain(jwt);
      expect(logged.join()).not.toContain(jwt);
    }
  });

  const tokenWith = (claims: unknown) =>
    `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sig`;
  test.each([
    ["no name", tokenWith({ length: 4 }), null],
    ["an empty name", tokenWith({ original_filename: "" }), null],
    ["a name that is no text", tokenWith({ original_filename: ["a.png"] }), null],
    ["claims that are nothing", tokenWith(null), null],
    ["claims that are no JSON", "e30.bm8.sig", null],
    ["no claims", "upload-123", null],
    ["a name of another alphabet", tokenWith({ original_filename: "レシート 1.png" }), "レシート 1.png"],
  ])("with %s is still a receipt", async (_, jwt, fileName) => {
    const attachment = { attachmentid: 1, id: 1, jwt, media_type: null };
    const { known, url } = await start({ books: books({ expenses: [{ wire: { attachment } }] }) });
    const { data, errors } = await known(receipt);
    expect(errors).toBeUndefined();
    expect(data.expense?.receipt).toEqual({
      url: `${url}/files/receipts/Expense:ACM123:1`,
      mediaType: null,
      fileName,
    });
  });
});

test("what is 0, empty or null on the wire is none", async () => {
  const { known, sandbox } = await start({
    books: books({ expenses: [{ wire: { categoryid: 0, staffid: 0 } }] }),
  });
  const { data, errors } = await known(`{ expense(id: "Expense:ACM123:1") {
    vendor note taxes { name } markupPercent bankName bankAccountName freshbooksBankAccountId freshbooksBankTransactionId freshbooksStaffId
    category { name } client { id } invoice { id } receipt { url }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.expense).toEqual({
    vendor: null,
    note: null,
    taxes: [],
    markupPercent: "0",
    bankName: null,
    bankAccountName: null,
    freshbooksBankAccountId: null,
    freshbooksBankTransactionId: null,
    freshbooksStaffId: null,
    category: null,
    client: null,
    invoice: null,
    receipt: null,
  });
  expect(sandbox.asked("GET")).toEqual([`${expenses}/1?include[]=attachment&include[]=category`]);
});

test("an expense as the real service was recorded to send it, without the attachment that was asked for", async () => {
  const { known, sandbox } = await start({ books: books() });
  const expense = JSON.parse(
    `{"account_name":"","accountid":null,"accounting_systemid":"ACM123","amount":{"amount":"25.00","code":"USD"},
    "background_jobid":null,"bank_name":"","bill_matches":[],"billable":false,"categoryid":1,"clientid":0,
    "compounded_tax":false,"converse_projectid":null,"date":"2026-06-29","expenseid":2420479,"ext_accountid":null,
    "ext_invoiceid":0,"ext_systemid":0,"from_bulk_import":false,"has_receipt":false,"id":2420479,"include_receipt":false,
    "invoiceid":null,"is_cogs":false,"isduplicate":true,"markup_percent":"0","modern_projectid":null,"notes":"x",
    "potential_bill_payment":false,"profileid":null,"projectid":0,"staffid":1,"status":0,"taxAmount1":null,
    "taxAmount2":null,"taxName1":null,"taxName2":null,"taxPercent1":null,"taxPercent2":null,"transactionid":null,
    "updated":"2026-06-29 12:52:30","vendor":null,"version":"2026-06-29 12:52:30.783369","vis_state":0}`,
  );
  const result = { expenses: [expense], page: 1, pages: 1, per_page: 25, total: 1 };
  sandbox.answerNext({ path: expenses }, { status: 200, body: { response: { result } } });

  const { data, errors } = await known(`{ business { expenses { nodes {
    freshbooksId amount { amount } status isDuplicate note updatedAt category { name } receipt { url }
  } } } }`);

  expect(errors).toBeUndefined();
  expect(data.business?.expenses?.nodes).toEqual([
    {
      freshbooksId: "2420479",
      amount: { amount: "25.00" },
      status: "INTERNAL",
      isDuplicate: true,
      note: "x",
      updatedAt: "2026-06-29T16:52:30.000Z",
      category: { name: "Advertising" },
      receipt: null,
    },
  ]);
  expect(sandbox.asked("GET")).toEqual([
    `${expenses}?include[]=attachment&include[]=category&page=1&per_page=25`,
    `${base}/expenses/categories?page=1&per_page=100`,
  ]);
});

test("a tax may have an amount or a percent and no name, and room for a tax is no tax", async () => {
  const usd = (amount: string) => ({ amount, code: "USD" });
  const { known } = await start({
    books: books({
      expenses: [
        { wire: { taxName1: null, taxPercent1: null, taxAmount1: usd("1.25") } },
        { wire: { taxName1: "GST", taxPercent1: null, taxAmount1: null, taxName2: "PST", taxPercent2: 7 } },
        { wire: { taxName1: "", taxPercent1: "0", taxAmount1: usd("0.00") } },
        { wire: { taxName1: null, taxPercent1: "13", taxAmount1: null } },
      ],
    }),
  });
  const { data, errors } = await known(
    "{ business { expenses { nodes { taxes { name percent amount { amount currency } } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(rows(data.business?.expenses?.nodes).map(({ taxes }) => taxes)).toEqual([
    [{ name: null, percent: "13", amount: null }],
    [],
    [
      { name: "GST", percent: null, amount: null },
      { name: "PST", percent: "7", amount: null },
    ],
    [{ name: null, percent: null, amount: { amount: "1.25", currency: "USD" } }],
  ]);
});

test("every status of FreshBooks has its name in the graph; another number is null, and is logged once", async () => {
  const { known, logged } = await start({
    books: books({ expenses: [0, 1, 2, 4, 3, 3].map((status) => ({ wire: { status } })) }),
  });
  const { data, errors } = await known("{ business { expenses { nodes { status } } } }");
  expect(errors).toBeUndefined();
  expect(rows(data.business?.expenses?.nodes).map(({ status }) => status)).toEqual(
    ["INTERNAL", "OUTSTANDING", "INVOICED", "RECOUPED", null, null].toReversed(),
  );
  expect(logged.filter((line) => line.includes('"noun":"expense status"'))).toHaveLength(1);
});

test("amounts pass through to the last digit", async () => {
  const exact = "0.12345678901234567890123456";
  const { known } = await start({ books: books({ expenses: [{ amount: exact }] }) });
  const { data } = await known(`{ expense(id: "Expense:ACM123:1") { amount { amount currency } } }`);
  expect(data.expense?.amount).toEqual({ amount: exact, currency: "USD" });
});

describe("by id", () => {
  test("ids that a list leaves out are looked for among the deleted, then singly: deleted is found, unknown is null", async () => {
    const { known, sandbox } = await start({
      books: books({ expenses: [{}, { deleted: true }, {}] }),
    });
    const { data } = await known(
      `{ ${[1, 2, 3, 99].map((id) => `e${id}: expense(id: "Expense:ACM123:${id}") { freshbooksId deleted }`).join(" ")} }`,
    );
    expect(data).toEqual({
      e1: { freshbooksId: "1", deleted: false },
      e2: { freshbooksId: "2", deleted: true },
      e3: { freshbooksId: "3", deleted: false },
      e99: null,
    });
    expect(sandbox.asked("GET")).toEqual([
      `${expenses}?${list("expenseids", [1, 2, 3, 99])}&page=1&per_page=100`,
      `${expenses}?${list("expenseids", [2, 99])}&search[vis_state]=1&page=1&per_page=100`,
      `${expenses}/99`,
    ]);
  });

  test("references by both keys are one batch, with the parts that they need", async () => {
    const { known, sandbox, url } = await start({
      books: books({ expenses: [{ receipt: { name: "a.png" } }, {}, {}] }),
    });
    const { data, errors } = await known(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Expense { freshbooksId receipt { url } } } }`,
      {
        variables: {
          keys: [
            { __typename: "Expense", id: "Expense:ACM123:1" },
            { __typename: "Expense", freshbooksAccountId: "ACM123", freshbooksId: "3" },
            { __typename: "Expense", freshbooksAccountId: "ACM456", freshbooksId: "3" },
          ],
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { freshbooksId: "1", receipt: { url: `${url}/files/receipts/Expense:ACM123:1` } },
      { freshbooksId: "3", receipt: null },
      null,
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${expenses}?${list("expenseids", [1, 3])}&include[]=attachment&page=1&per_page=100`,
    ]);
  });
});

test("an expense knows the invoice that bills it", async () => {
  const { known, sandbox } = await start({
    books: books({
      invoices: [{ id: 9, number: "0000009" }],
      expenses: [{ wire: { invoiceid: 9, status: 2 } }],
    }),
  });
  const { data } = await known(
    `{ expense(id: "Expense:ACM123:1") { status invoice { number lines { name } } } }`,
  );
  expect(data.expense).toEqual({
    status: "INVOICED",
    invoice: { number: "0000009", lines: [{ name: "Design" }] },
  });
  expect(sandbox.asked("GET")).toEqual([`${expenses}/1`, `${base}/invoices/invoices/9?include[]=lines`]);
});

describe("filters", () => {
  const cast = books({
    clients: 3,
    categories: [{}, { parentId: 1 }, {}],
    expenses: [
      { clientId: 1, categoryId: 1, amount: "9.99", date: "2026-01-10", vendor: "Staples" },
      { clientId: 2, categoryId: 2, amount: "10.00", date: "2026-02-10", vendor: "staples" },
      { clientId: 2, categoryId: 2, amount: "10.01", date: "2026-02-11", vendor: "Staples West" },
      { categoryId: 3, amount: "100.00", date: "2026-03-10", receipt: { name: "a.pdf" } },
      { categoryId: 3, amount: "-5.00", date: "2026-03-11", vendor: "Café", archived: true },
    ],
  });

  test.each([
    [
      'ids: ["Expense:ACM123:1", "Expense:ACM123:4"]',
      [4, 1],
      `${list("expenseids", [1, 4])}&page=1&per_page=100`,
    ],
    ['ids: ["Expense:ACM123:2"]', [2], "search[expenseid]=2&page=1&per_page=100"],
    ['clientIds: ["Client:ACM123:2"]', [3, 2], "search[clientid]=2&page=1&per_page=100"],
    [
      'clientIds: ["Client:ACM123:1", "Client:ACM123:2"]',
      [3, 2, 1],
      `${list("clientids", [1, 2])}&page=1&per_page=100`,
    ],
    // The children of a category are not in it.
    ['categoryIds: ["ExpenseCategory:ACM123:1"]', [1], "search[categoryid]=1&page=1&per_page=100"],
    [
      'categoryIds: ["ExpenseCategory:ACM123:1", "ExpenseCategory:ACM123:3"]',
      [5, 4, 1],
      `${list("categoryids", [1, 3])}&page=1&per_page=100`,
    ],
    ['vendor: "Staples"', [1], "search[vendor]=Staples&page=1&per_page=100"],
    ['vendor: "Café"', [5], "search[vendor]=Café&page=1&per_page=100"],
    ['vendor: "Staple"', [], "search[vendor]=Staple&page=1&per_page=100"],
    ['vendor: ""', [4], "page=1&per_page=100"],
    ['date: {from: "2026-02-11"}', [5, 4, 3], "search[date_min]=2026-02-11&page=1&per_page=100"],
    ['date: {to: "2026-02-10"}', [2, 1], "search[date_max]=2026-02-11&page=1&per_page=100"],
    ['amount: {from: "10"}', [4, 3, 2], "search[amount_min]=10&page=1&per_page=100"],
    ['amount: {from: "10.005"}', [4, 3], "search[amount_min]=10.005&page=1&per_page=100"],
    ['amount: {to: "10"}', [5, 2, 1], "search[amount_max]=11&page=1&per_page=100"],
    ['amount: {to: "9.995"}', [5, 1], "search[amount_max]=10&page=1&per_page=100"],
    [
      'amount: {from: "9.99", to: "9.99"}',
      [1],
      "search[amount_min]=9.99&search[amount_max]=10&page=1&per_page=100",
    ],
    ["amount: {from: 100}", [4], "search[amount_min]=100&page=1&per_page=100"],
    ["hasReceipt: true", [4], "search[has_receipt]=true&page=1&per_page=100"],
    ["hasReceipt: false", [5, 3, 2, 1], "page=1&per_page=100"],
    ["archived: true", [5], "search[vis_state]=2&page=1&per_page=100"],
    ["archived: false", [4, 3, 2, 1], "search[vis_state]=0&page=1&per_page=100"],
  ])("%s", async (filter, ids, query) => {
    for (const maxIsExclusive of [false, true]) {
      const { known, sandbox } = await start({ books: cast, settings: { maxIsExclusive } });
      const { data, errors } = await known(
        `{ business { expenses(filter: {${filter}}) { totalCount nodes { freshbooksId } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(numbersIn(data.business?.expenses)).toEqual(ids.map(String));
      expect(data.business?.expenses?.totalCount).toBe(ids.length);
      expect(sandbox.asked("GET")).toEqual([`${expenses}?${query}`]);
      expect(sandbox.ignored()).toEqual([]);
    }
  });

  test("updatedAt is exact, though FreshBooks filters by day", async () => {
    const { known, sandbox } = await start({
      books: books({
        expenses: ["10", "20", "30"].map((minute) => ({ createdAt: `2026-05-05T12:${minute}:00Z` })),
      }),
    });
    const { data } = await known(
      `{ business { expenses(filter: {updatedAt: {from: "2026-05-05T12:20:00Z"}}) { nodes { freshbooksId } } } }`,
    );
    expect(numbersIn(data.business?.expenses)).toEqual(["3", "2"]);
    expect(sandbox.asked("GET")).toEqual([`${expenses}?search[updated_min]=2026-05-04&page=1&per_page=100`]);
  });

  test("ids of nobody, or of another account, match nothing and cost nothing", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(`{ business {
      a: expenses(filter: {ids: ["Expense:ACM456:1"]}) { totalCount nodes { id } }
      b: expenses(filter: {categoryIds: ["ExpenseCategory:ACM456:1"]}) { totalCount nodes { id } }
      c: expenses(filter: {clientIds: []}) { totalCount nodes { id } }
    } }`);
    const none = { totalCount: 0, nodes: [] };
    expect(data.business).toEqual({ a: none, b: none, c: none });
    expect(sandbox.asked("GET")).toEqual([]);
  });

  test.each([
    ['ids: ["Client:ACM123:1"]', /belongs to a record of type Client/],
    ['categoryIds: ["Expense:ACM123:1"]', /belongs to a record of type Expense/],
    ['amount: {from: "ten"}', /Not a decimal/],
  ])("{%s} is refused before anything is asked of FreshBooks", async (filter, message) => {
    const { known, sandbox } = await start({ books: cast });
    const { errors } = await known(`{ business { expenses(filter: {${filter}}) { totalCount } } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("sorts", () => {
  const cast = books({
    expenses: [
      { amount: "9.99", currency: "USD", date: "2026-03-01" },
      { amount: "100.00", currency: "USD", date: "2026-01-01" },
      { amount: "20.00", currency: "CAD", date: "2026-02-01" },
      { amount: "100", currency: "USD", date: "2026-04-01" },
      { amount: "1000.00", currency: "CAD", date: "2026-05-01" },
      { amount: "99.999", currency: "USD", date: "2026-06-01" },
    ],
  });

  test.each([
    ["DATE_ASC", [2, 3, 1, 4, 5, 6]],
    ["DATE_DESC", [6, 5, 4, 1, 3, 2]],
    // Currency by currency; equal amounts stay in FreshBooks' order.
    ["AMOUNT_ASC", [3, 5, 1, 6, 4, 2]],
    ["AMOUNT_DESC", [5, 3, 4, 2, 6, 1]],
  ])("%s, over two pages", async (sort, ids) => {
    const { known, sandbox } = await start({ books: cast });
    const seen: unknown[] = [];
    let after = "";
    for (let page = 0; page < 2; page++) {
      const { data, errors } = await known(
        `{ business { expenses(first: 3, sort: ${sort}${after}) { nodes { freshbooksId } pageInfo { endCursor } } } }`,
      );
      expect(errors).toBeUndefined();
      seen.push(...numbersIn(data.business?.expenses));
      after = `, after: "${data.business?.expenses?.pageInfo?.endCursor}"`;
      expect(sandbox.asked("GET")).toEqual([`${expenses}?page=1&per_page=100`]);
    }
    expect(seen).toEqual(ids.map(String));
    expect(sandbox.ignored()).toEqual([]);
  });
});

describe("expenses of clients", () => {
  test("those of fifty clients cost one request", async () => {
    const { known, sandbox } = await start({
      books: books({
        clients: 50,
        expenses: Array.from({ length: 90 }, (_, at) => ({
          clientId: (at % 45) + 1,
          ...(at % 2 && { receipt: { name: "a.png" } }),
        })),
      }),
    });

    const { data, errors } = await known(`{ business { clients(first: 50) { nodes {
      freshbooksId expenses(first: 3) { totalCount nodes { client { freshbooksId } receipt { mediaType } } }
    } } } }`);

    expect(errors).toBeUndefined();
    for (const { freshbooksId, expenses } of rows(data.business?.clients?.nodes)) {
      expect(expenses?.totalCount).toBe(Number(freshbooksId) > 45 ? 0 : 2);
      for (const { client } of rows(expenses?.nodes)) expect(client?.freshbooksId).toBe(freshbooksId);
    }
    expect(sandbox.asked("GET")).toEqual([
      `${base}/users/clients?page=1&per_page=50`,
      `${expenses}?${list("clientids", down(50))}&include[]=attachment&page=1&per_page=100`,
    ]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("one client asks for its own window and no more", async () => {
    const { known, sandbox } = await start({
      books: books({ clients: 2, expenses: Array.from({ length: 9 }, () => ({ clientId: 2 })) }),
    });
    const { data } = await known(`{ client(id: "Client:ACM123:2") {
      expenses(first: 2, filter: {date: {from: "2026-01-01"}}) { nodes { freshbooksId } }
      other: expenses(filter: {clientIds: ["Client:ACM123:1"]}) { totalCount }
    } }`);
    expect(numbersIn(data.client?.expenses)).toEqual(["9", "8"]);
    expect(data.client?.other).toEqual({ totalCount: 0 });
    expect(sandbox.asked("GET")).toEqual([
      `${base}/users/clients/2`,
      `${expenses}?search[clientid]=2&search[date_min]=2026-01-01&page=1&per_page=100`,
    ]);
  });
});

test("expenses that FreshBooks counts and does not show have no total", async () => {
  const { known } = await start({ books: books({ expenses: [{}, {}] }) });
  const { data, errors } = await known("{ business { expenses { totalCount nodes { id } } } }", {
    token: tokens.client,
  });
  expect(errors).toBeUndefined();
  expect(data.business?.expenses).toEqual({ totalCount: null, nodes: [] });
});
