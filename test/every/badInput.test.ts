import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const codes = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code);

describe("bad input is refused before anything is asked of FreshBooks", () => {
  test.each([
    ['business(id: "14700001") { id }', /Business:<number>/],
    ['business(id: "Business:ACM123") { id }', /Business:<number>/],
  ])("%s", async (field, message) => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(`{ ${field} }`);
    expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["invoices(filter: {daysOverdue: {from: 0}})", /from 1 to 36500/],
    ["invoices(filter: {daysOverdue: {to: 36501}})", /from 1 to 36500/],
    ["invoices(filter: {daysOverdue: {from: 5}, unpaid: false})", /unpaid/],
    ["timeEntries(filter: {running: true})", /requires `logged: false`/],
    ['timeEntries(filter: {teamMemberIds: ["TeamMember:14700001:1"]})', /<UUID>/],
  ])("%s", async (field, message) => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(`{ business { name ${field} { totalCount } } }`);
    expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.path).toEqual(["business", field.split("(")[0]]);
    expect(answer.data).toBeNull();
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ['profitAndLoss(from: "2026-02-01", to: "2026-01-31") { currency }', /from.*after.*to/],
    ['taxSummary(from: "2026-02-01", to: "2026-01-31") { currency }', /from.*after.*to/],
    ['paymentsCollected(from: "2026-02-01", to: "2026-01-31") { from }', /from.*after.*to/],
    ['paymentsCollected(from: "2026-01-01", to: "2026-01-31", clientIds: ["1"]) { from }', /Client:</],
    ['invoiceDetails(from: "2026-02-01", to: "2026-01-31") { currency }', /from.*after.*to/],
    ['invoiceDetails(from: "2026-01-01", to: "2026-01-31", clientIds: ["1"]) { currency }', /Client:</],
    ['expenseDetails(from: "2026-02-01", to: "2026-01-31") { currency }', /from.*after.*to/],
    ['expenseDetails(from: "2026-01-01", to: "2026-01-31", clientId: "1") { currency }', /Client:</],
    ['itemSales(from: "2026-02-01", to: "2026-01-31") { currency }', /from.*after.*to/],
    ['itemSales(from: "2026-01-01", to: "2026-01-31", clientIds: ["1"]) { currency }', /Client:</],
    ['itemSales(from: "2026-01-01", to: "2026-01-31", itemNames: [""]) { currency }', /1 to 250/],
    ["balanceSheet(dates: []) { currency }", /1 to 60 days/],
  ])("reports { %s }", async (field, message) => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(`{ business { reports { ${field} } } }`);
    expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["below a record", '{ client(id: "Client:ACM123:1") { email invoices(first: -1) { totalCount } } }'],
    ["below a list, once", "{ business { clients { nodes { email invoices(first: -1) { totalCount } } } } }"],
    [
      "below an entity",
      `{ _entities(representations: [{ __typename: "Client", id: "Client:ACM123:1" }, { __typename: "Client", id: "Client:ACM123:2" }]) {
        ... on Client { email invoices(first: -1) { totalCount } } } }`,
    ],
    [
      "in a fragment in a fragment",
      `{ business { ...a } } fragment a on Business { clients { nodes { ...b } } }
        fragment b on Client { ... @include(if: true) { invoices(first: -1) { totalCount } } }`,
    ],
    [
      "below what would be written",
      'mutation { clientCreate(input: { email: "new@example.com" }) { client { invoices(first: -1) { totalCount } } } }',
    ],
  ])("a list %s", async (_, query) => {
    const { ask, sandbox } = await start({ books: books({ clients: 3 }) });
    const answer = await ask(query);
    expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.errors?.[0]?.message).toMatch(/`first` is -1; it must be from 0 to 500/);
    expect(answer.data).toBeNull();
    expect(sandbox.asked()).toEqual([]);
  });

  test("by a variable, and all that is wrong at once", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(
      `query ($first: Int = 501, $filter: InvoiceFilterInput, $after: String) { business {
        clients(first: $first) { nodes { email } }
        owed: invoices(filter: $filter, after: $after) { totalCount } } }`,
      {
        variables: {
          filter: { issueDate: { from: "2026-02-01", to: "2026-01-31" } },
          after: "nonsense",
        },
      },
    );
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [["business", "clients"], { code: "BAD_USER_INPUT", argument: "first" }],
      [["business", "owed"], { code: "BAD_USER_INPUT", argument: "after" }],
      [["business", "owed"], { code: "BAD_USER_INPUT", argument: "issueDate" }],
    ]);
    expect(sandbox.asked()).toEqual([]);
  });

  test("but not in what is left out, nor in another operation of the document", async () => {
    const { known } = await start({ books: books() });
    const answer = await known(
      `query Asked($all: Boolean!) { business { name clients(first: -1) @include(if: $all) { totalCount }
          ...rest @skip(if: true) } }
        query Other { business { ...rest } }
        fragment rest on Business { invoices(first: -1) { totalCount } }`,
      { variables: { all: false }, operationName: "Asked" },
    );
    expect(answer).toEqual({ data: { business: { name: expect.any(String) } } });
  });

  test("and an operation that is not named among several is told as before", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(
      "query A { business { clients(first: -1) { totalCount } } } query B { caller { email } }",
    );
    expect(answer.errors?.[0]?.message).toMatch(/operation name/i);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ["a directive below what would be written", "payment { id @include(if: $x) }", "Boolean = true"],
    [
      "an argument below what would be written",
      "payment { client { expenses(filter: { ids: [$x] }) { totalCount } } }",
      'ID = "Expense:ACM123:1"',
    ],
    [
      "a window beside one",
      "payment { id @include(if: $x) client { payments(first: -1) { totalCount } } }",
      "Boolean = true",
    ],
  ])("%s that is null where nothing may be null", async (_, selection, type) => {
    const { ask, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 1 }) });
    const answer = await ask(
      `mutation ($x: ${type}) { paymentCreate(input: { invoiceId: "Invoice:ACM123:1", amount: { amount: "1.00" }, method: CHECK }) {
        ${selection} userErrors { code } } }`,
      { variables: { x: null } },
    );
    expect(answer.data).toBeNull();
    expect(new Set(codes(answer))).toEqual(new Set(["BAD_USER_INPUT"]));
    expect(sandbox.asked()).toEqual([]);
  });

  test("one such null does not hide the others", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask(
      `query ($c: Boolean = false) { business { clients(first: -1) { totalCount } invoices { totalCount }
        reports { profitAndLoss(from: "2026-01-01", to: "2026-01-31", cashBased: $c) { currency } } } }`,
      { variables: { c: null } },
    );
    expect(answer.errors?.map(({ path }) => path?.join("."))).toEqual([
      "business.clients",
      "business.reports.profitAndLoss",
    ]);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    [
      "twice at once",
      "{ a: business { ...f } b: business { ...f } } fragment f on Business { clients(first: -1) { totalCount } }",
      1,
    ],
    [
      "said twice",
      "{ business { clients(first: -1) { totalCount } clients(first: -1) { nodes { id } } } }",
      1,
    ],
  ])("what is wrong %s is told once", async (_, query, count) => {
    const { ask } = await start({ books: books() });
    expect((await ask(query)).errors).toHaveLength(count);
  });

  test("a long id and a long cursor are not told back, nor read", async () => {
    const { ask } = await start({ books: books() });
    const long = "a".repeat(200_000);
    const answer = await ask(
      "query ($a: ID!, $b: String!) { business { clients(filter: { ids: [$a] }, after: $b) { totalCount } } }",
      {
        variables: {
          a: `X${long}:1`,
          b: Buffer.from(`[0,"${long}",null]${"A".repeat(16)}`).toString("base64url"),
        },
      },
    );
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", argument: "after" },
      { code: "BAD_USER_INPUT", argument: "ids" },
    ]);
    expect(JSON.stringify(answer).length).toBeLessThan(1_000);
  });

  test("a hundred thousand wrong items among the variables are counted once, and not all of them", async () => {
    const { ask } = await start({ books: books() });
    const { errors } = await ask(
      "query ($f: ClientFilterInput) { business { clients(filter: $f) { totalCount } } }",
      { variables: { f: { ids: Array.from({ length: 100_000 }, () => 1.5) } } },
    );
    expect(errors?.at(-1)?.message).toMatch(/Too many errors/);
  });

  test("and variables of a wrong type are told as before", async () => {
    const { ask, sandbox } = await start({ books: books() });
    const answer = await ask("query ($first: Int) { business { clients(first: $first) { totalCount } } }", {
      variables: { first: "many" },
    });
    expect(answer.errors?.[0]?.message).toMatch(/Int cannot represent/);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    ['issueDate: {from: "2026-02-30"}', /Not a day/],
    ['issueDate: {to: "yesterday"}', /Not a day/],
    ['updatedAt: {before: "soon"}', /DateTime/],
    ["statuses: [LATE]", /LATE/],
  ])("invoices(filter: {%s})", async (condition, message) => {
    const { known, sandbox } = await start({ books: books() });
    const answer = await known(`{ business { invoices(filter: {${condition}}) { totalCount } } }`);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("tokens", () => {
  test("none at all: the error says where to put one, and introspection still works", async () => {
    const { ask, sandbox } = await start({ app: { accessToken: undefined } });
    const answer = await ask("{ business { name } __schema { queryType { name } } }");
    expect(codes(answer)).toEqual(["UNAUTHENTICATED"]);
    expect(answer.errors?.[0]?.message).toMatch(/Authorization: Bearer/);
    expect(answer.data.__schema?.queryType?.name).toBe("Query");
    expect(sandbox.asked()).toEqual([]);
  });

  test("a header that is no bearer token is refused, not replaced by the configured one", async () => {
    const { ask, sandbox } = await start();
    for (const authorization of ["Basic abc", "Bearer", "Bearer two words"]) {
      const answer = await ask("{ caller { email } }", { headers: { authorization } });
      expect(codes(answer)).toEqual(["UNAUTHENTICATED"]);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("one that FreshBooks does not take", async () => {
    const { ask } = await start();
    const answer = await ask("{ business { name } }", { token: "expired-or-made-up" });
    expect(codes(answer)).toEqual(["UNAUTHENTICATED"]);
  });
});
