import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const complaints = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).map(String).join(".")}`.trim());

const rewritten = (method: string, path: RegExp, change: (body: never) => void) => ({
  ...{ fault: "rewrite" as const, method, path },
  rewrite: (answer: Answer): Answer => {
    const body = structuredClone(answer.body);
    change(body as never);
    return { ...answer, body };
  },
});

describe("in a create nothing is there to be cleared", () => {
  test("null and blanks are left to FreshBooks, and the email goes out", async () => {
    const { known, sandbox } = await start({ books: books({ clients: 1 }) });
    const { data, errors } =
      await known(`mutation { invoiceCreate(input: { clientId: "Client:ACM123:1", number: null,
      language: null, notes: "", lines: [{ name: "A", unitCost: { amount: "1.00" } }], send: {} }) { invoice { status } userErrors { path code } } }`);
    expect(errors).toBeUndefined();
    expect(data.invoiceCreate).toEqual({ invoice: { status: "SENT" }, userErrors: [] });
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test("a deposit of nothing is no deposit", async () => {
    const { known } = await start({ books: books({ clients: 1 }) });
    const { data } = await known(
      `mutation { invoiceCreate(input: { clientId: "Client:ACM123:1", deposit: { percent: "0" } }) { invoice { deposit { status } } userErrors { path code } } }`,
    );
    expect(data.invoiceCreate).toEqual({ invoice: { deposit: null }, userErrors: [] });
  });
});

test("lines that the answer to a write leaves out are not reported as not applied", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 1, invoicesEach: 1 }) });
  sandbox.faults.add({
    rules: [
      rewritten(
        "PUT",
        /invoices\/invoices/,
        (body: { response: { result: { invoice: { lines?: unknown } } } }) => {
          delete body.response.result.invoice.lines;
        },
      ),
    ],
  });
  const { data } = await known(`mutation { invoiceUpdate(input: { id: "Invoice:ACM123:1",
    addLines: [{ name: "L", unitCost: { amount: "1.00" } }] }) { invoice { id } userErrors { path code } } }`);
  expect(complaints(data.invoiceUpdate)).toEqual(["OUTCOME_UNKNOWN addLines"]);
});

describe("an empty id is not whichever there is", () => {
  test.each([
    ['timerPause(input: { id: "" })', "INVALID id"],
    ['timerResume(input: { id: "" })', "INVALID id"],
    ['projectCreate(input: { businessId: "", title: "X", internal: true })', "INVALID businessId"],
    ['connectionVerify(input: { businessId: "" })', "INVALID businessId"],
  ])("%s", async (mutation, complaint) => {
    const { known, sandbox } = await start({
      books: books({ projects: 1, timeEntries: [{ projectId: 1, timerId: 5, seconds: null }] }),
    });
    const { data } = await known(`mutation { made: ${mutation} { userErrors { path code } } }`);
    expect(complaints(data.made)).toEqual([complaint]);
    expect(sandbox.committed()).toEqual([]);
  });
});

test.each([null, []])(
  "a timer whose time entries come as %j is not logged as if it were",
  async (entries) => {
    const { known, sandbox } = await start({
      books: books({ projects: 1, timeEntries: [{ projectId: 1, timerId: 5, seconds: null }] }),
    });
    sandbox.faults.add({
      rules: [
        rewritten("GET", /timers/, (body: { timers: { time_entries: unknown }[] }) => {
          for (const timer of body.timers) timer.time_entries = entries;
        }),
      ],
    });
    const { data, errors = [] } = await known(
      `mutation { timerLog(input: { id: "Timer:14700001:5" }) { timeEntry { id } userErrors { path code } } }`,
    );
    expect([...errors.map(({ extensions }) => extensions.code), ...complaints(data.timerLog)]).toHaveLength(
      1,
    );
    expect(sandbox.committed()).toEqual([]);
  },
);

test("one odd value in the identity costs nobody their books", async () => {
  const { ask, sandbox } = await start({ books: books() });
  sandbox.faults.add({
    rules: [
      rewritten(
        "GET",
        /users\/me/,
        (body: { response: { email: unknown; business_memberships: unknown[] } }) => {
          body.response.email = {};
          body.response.business_memberships.unshift(null, { role: "owner", business: null });
        },
      ),
    ],
  });
  const { data, errors } = await ask("{ caller { firstName email } businesses { id } business { name } }");
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    caller: { firstName: "Ada", email: null },
    businesses: [{ id: "Business:14700001" }],
    business: { name: "Acme Design" },
  });
});

test("a category below one that cannot be read is an error, not a root and not left out", async () => {
  const { known, sandbox } = await start({ books: books({ categories: [{}, { parentId: 1 }] }) });
  sandbox.faults.add({
    rules: [
      rewritten("GET", /categories/, (body: { response: { result: { categories: { id: unknown }[] } } }) => {
        for (const category of body.response.result.categories) if (category.id === 1) category.id = null;
      }),
    ],
  });
  const { data, errors } = await known(
    "{ business { expenseCategories(filter: { root: false }) { totalCount nodes { id } } } }",
  );
  expect(data.business?.expenseCategories?.totalCount).toBeNull();
  expect(errors?.length).toBeGreaterThan(0);
});

test("a currency is taken in any case, on writing as on reading", async () => {
  const { known } = await start({ books: books() });
  const { data } = await known(
    'mutation { clientCreate(input: { organization: "A", currency: "eur" }) { client { currency } userErrors { code } } }',
  );
  expect(data.clientCreate).toEqual({ client: { currency: "EUR" }, userErrors: [] });
});

test("after a lost answer the query runs under a prefix as well", async () => {
  const { ask, sandbox } = await start({ books: books(), app: { graphPrefix: "FreshBooks" } });
  sandbox.answerNext({ method: "POST" }, { status: 502, body: "<html>" });
  const { errors } = await ask(
    'mutation { freshbooksClientCreate(input: { organization: "A" }) { userErrors { code } } }',
  );
  const { data } = await ask(String(errors?.[0]?.extensions.query));
  expect(data).toHaveProperty("freshbooksBusiness");
});
