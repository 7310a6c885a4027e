import { expect, test } from "vitest";
import { usualRules } from "../../src/http/rules.ts";
import type { Rule } from "../../src/sandbox/faults/rule.ts";
import { books } from "../support/books.ts";
import { type Answer, start } from "../support/start.ts";
import { createFakeClock } from "./ill.ts";

const account = "/accounting/account/ACM123";
const clients = `${account}/users/clients`;
const payments = `${account}/payments/payments`;
const expenses = `${account}/expenses/expenses`;
const invoice = (id: number) => `${account}/invoices/invoices/${id}`;

const countOf = (...lists: string[]) =>
  `{ business { ${lists.map((list) => `${list}(first: 1) { totalCount }`).join(" ")} } }`;
const numberOf = (id: number) => `{ invoice(id: "Invoice:ACM123:${id}") { number } }`;
const reasonsOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.reason);

/** A graph whose clock stands still, over a sandbox of two clients with six invoices that each have a payment. */
async function begin(attempts = usualRules.attempts) {
  const { clock, pass } = createFakeClock();
  const sketch = { clients: 2, invoicesEach: 3, paymentsEach: 1, expenses: 2 };
  const { known, sandbox, logged } = await start({
    books: books(sketch),
    app: { rules: { attempts, clock } },
  });
  return {
    pass,
    befall: (...rules: Rule[]) => sandbox.faults.add({ rules }),
    recover: () => sandbox.faults.clear(),
    /** Which routes the log calls failing; the family where it is the whole of it. */
    failing: () =>
      logged
        .map((line): { msg: string; family?: string; route?: string } => JSON.parse(line))
        .filter(({ msg }) => msg?.startsWith("FreshBooks keeps failing"))
        .map(({ family, route }) => route ?? family),
    /** The answer, and the paths that FreshBooks was asked for it. */
    ask: async (query: string) => {
      const answer = await known(query);
      const asked = sandbox.asked("GET").map((path) => path.replace(/[?&].*/, ""));
      return { ...answer, reasons: reasonsOf(answer), asked };
    },
  };
}

test("where the clients alone are dead, invoices, payments and expenses are served", async () => {
  const { ask, befall, failing } = await begin();
  befall({ path: clients, fault: "html", status: 502 });
  for (let at = 0; at < 5; at += 1)
    expect((await ask(countOf("clients"))).asked).toEqual([clients, clients, clients]);

  const { data, reasons, asked } = await ask(countOf("clients", "invoices", "payments", "expenses"));
  expect(reasons).toEqual(["failing"]);
  expect(data.business).toEqual({
    clients: null,
    invoices: { totalCount: 6 },
    payments: { totalCount: 6 },
    expenses: { totalCount: 2 },
  });
  expect(asked.toSorted()).toEqual([expenses, `${account}/invoices/invoices`, payments]);
  expect(failing()).toEqual(["/accounting/account/{accountId}/users/clients"]);
});

test("an invoice that always fails stops neither other invoices nor itself", async () => {
  const { ask, befall } = await begin(1);
  befall({ path: new RegExp(`^${invoice(1)}$`), fault: "error", status: 500 });
  for (let at = 0; at < 12; at += 1) {
    const { reasons, asked } = await ask(numberOf(1));
    expect([reasons, asked]).toEqual([["failed"], [invoice(1)]]);
  }
  const other = await ask(numberOf(2));
  expect(other.data).toEqual({ invoice: { number: expect.any(String) } });
  expect(other.asked).toEqual([invoice(2)]);
});

test("five invoices that fail stop single invoices, and not the list of them", async () => {
  const { ask, befall } = await begin(1);
  befall({ path: new RegExp(`^${account}/invoices/invoices/\\d+$`), fault: "error", status: 500 });
  for (const id of [1, 2, 3, 4, 5]) expect((await ask(numberOf(id))).asked).toEqual([invoice(id)]);

  const { reasons, asked } = await ask(numberOf(6));
  expect([reasons, asked]).toEqual([["failing"], []]);
  expect((await ask(countOf("invoices"))).data).toEqual({ business: { invoices: { totalCount: 6 } } });
});

test("a dead family with several routes is not asked any more, nor are routes that were never asked", async () => {
  const { ask, befall, failing } = await begin(1);
  befall({ path: "/accounting", fault: "error", status: 503 });
  const lists = ["clients", "invoices", "payments", "expenses", "taxes"];
  const first = await ask(countOf(...lists));
  expect(first.reasons).toEqual(Array(5).fill("failed"));
  expect(first.asked).toHaveLength(5);

  const { data, reasons, asked } = await ask(countOf(...lists, "items", "projects"));
  expect(reasons).toEqual(Array(6).fill("failing"));
  expect(data.business?.projects).toEqual({ totalCount: 0 });
  expect(asked.filter((path) => path.startsWith("/accounting"))).toEqual([]);
  expect(failing()).toEqual(["accounting"]);
});

test("three dead routes are no dead family while another succeeds", async () => {
  const { ask, befall } = await begin(1);
  for (const path of [clients, payments, expenses]) befall({ path, fault: "error", status: 500 });
  const dead = ["clients", "payments", "expenses"];
  expect((await ask(countOf("invoices"))).reasons).toEqual([]);
  for (let at = 0; at < 5; at += 1) expect((await ask(countOf(...dead))).asked).toHaveLength(3);

  const { data, reasons, asked } = await ask(countOf(...dead, "invoices", "taxes"));
  expect(reasons).toEqual(["failing", "failing", "failing"]);
  expect(data.business).toMatchObject({ invoices: { totalCount: 6 }, taxes: { totalCount: 0 } });
  expect(asked.toSorted()).toEqual([`${account}/invoices/invoices`, `${account}/taxes/taxes`]);
});

test("a family that recovers is served at once, and until then each route is tried once in five seconds", async () => {
  const { ask, befall, recover, pass } = await begin();
  befall({ path: "/accounting", fault: "error", status: 503 });
  const lists = ["clients", "invoices", "payments", "expenses", "taxes"];
  await ask(countOf(...lists));
  expect((await ask(countOf(...lists))).asked).toEqual([]);

  pass(5_000);
  expect((await ask(countOf("clients", "taxes"))).asked).toEqual([clients, `${account}/taxes/taxes`]);
  expect((await ask(countOf("clients", "taxes"))).asked).toEqual([]);

  recover();
  const { data, reasons, asked } = await ask(countOf("invoices", "payments", "expenses", "items"));
  expect(reasons).toEqual([]);
  expect(data.business?.payments).toEqual({ totalCount: 6 });
  expect(asked).toHaveLength(4);
  expect((await ask(countOf("clients"))).reasons).toEqual(["failing"]); // has failed by itself since
  pass(5_000);
  expect((await ask(countOf("clients"))).data).toEqual({ business: { clients: { totalCount: 2 } } });
});

test("a request that a repetition answers has not failed, however often", async () => {
  const { ask, befall } = await begin();
  for (let at = 0; at < 10; at += 1) {
    befall({ path: clients, times: 1, fault: "error", status: 503 });
    const { data, asked } = await ask(countOf("clients"));
    expect(data).toEqual({ business: { clients: { totalCount: 2 } } });
    expect(asked).toEqual([clients, clients]);
  }
});
