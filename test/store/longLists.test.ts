import { afterAll, beforeAll, expect, test } from "vitest";
import { capital } from "../every/echo/samples.ts";
import { shorten } from "../every/writes/row.ts";
import { books } from "../support/books.ts";
import { open, rows } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
/** More than the server reads of one list. */
const many = 5_001;
const amount = { amount: "7.00", currency: "USD" };

let server: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  server = await open({
    now,
    settings: { ratePerMinute: 1_000_000 },
    books: books({
      ...{ clients: 2, invoices: [{}], bills: 2, taxes: many, items: many, tasks: many, billVendors: many },
      ...{ billPayments: Array.from({ length: many }, () => ({})), services: many },
      projects: Array.from({ length: many }, () => ({ clientId: 1 })),
      otherIncomes: Array.from({ length: many }, () => ({ category: "advertising" })),
    }),
  });
  await server.ask("{ business { id } caller { freshbooksId } }");
}, 60_000);
afterAll(() => server.close());

async function carryOut(mutation: string, input: object) {
  server.sandbox.forget();
  const record = mutation.replace("Create", "");
  const { data, errors } = await server.ask(
    `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) {
      ${record} { id } replayed userErrors { path code message } } }`,
    { variables: { input: { ...input, idempotencyKey: JSON.stringify(input) } } },
  );
  const asked = server.sandbox.asked().map(shorten);
  return { payload: data[mutation], codes: errors?.map(({ extensions }) => extensions.code), asked };
}

test.each([
  ["taxCreate", { name: "Newest" }, "a/taxes/taxes?search[name]=Newest&page=1&per_page=100"],
  ["itemCreate", { name: "A", sku: "N1" }, "a/items/items?search[sku]=N1&page=1&per_page=100"],
  [
    "projectCreate",
    { title: "A", clientId: "Client:ACM123:2" },
    "p/projects?active=true&complete=false&client_id=2&page=1&per_page=100",
  ],
  [
    "projectCreate",
    { title: "A", internal: true },
    "p/projects?active=true&complete=false&internal=true&page=1&per_page=100",
  ],
  [
    "otherIncomeCreate",
    { amount, source: "A", category: "OTHER", method: "Cash", date: "2026-06-01" },
    "a/other_incomes/other_incomes?search[category_name]=other&page=1&per_page=100",
  ],
])("%s of %j is found in a long list after a lost response", async (mutation, input, list) => {
  server.sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
  const lost = await carryOut(mutation, input);
  expect(lost.codes).toEqual(["OUTCOME_UNKNOWN"]);
  expect(lost.asked).toContain(`GET ${list}`);
  const found = await carryOut(mutation, input);
  expect(found.payload).toMatchObject({ replayed: true, userErrors: [] });
  expect(found.asked).toContain(`GET ${list}`);
  expect(found.asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
});

test.each([
  ["billVendorCreate", { name: "A", currency: "USD", language: "en" }, "bill vendor"],
  ["billPaymentCreate", { billId: "Bill:ACM123:2", amount, method: "CASH" }, "bill payment"],
  ["serviceCreate", { name: "A" }, "service"],
  ["itemCreate", { name: "A" }, "item"],
  ["taskCreate", { name: "A" }, "task"],
])(
  "%s is rejected with a key when its list is too long, and nothing is sent",
  async (mutation, input, noun) => {
    server.sandbox.reset();
    const { payload, codes, asked } = await carryOut(mutation, input);
    expect(codes).toBeUndefined();
    const [error, ...others] = rows(payload?.userErrors);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: "INVALID", path: ["idempotencyKey"] });
    expect(String(error?.message)).toMatch(`too many ${noun}s to find the one that a lost response made`);
    expect(asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
  },
);
