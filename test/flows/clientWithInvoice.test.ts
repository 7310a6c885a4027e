import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { rows } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const base = "/accounting/account/ACM123";
const [clients, invoices] = [`${base}/users/clients`, `${base}/invoices/invoices`];

const cast = () =>
  books({
    clients: [
      { fields: { organization: "Acme Corp", email: "Pay@acme.test", note: "Old" } },
      { fields: { email: "twin@acme.test" } },
      { fields: { email: "twin@acme.test" } },
    ],
    expenses: [{ clientId: 2 }],
  });

const mutation = `mutation ($input: ClientWithInvoiceCreateInput!) { clientWithInvoiceCreate(input: $input) {
  client { id email organization note currency } invoice { id status total { amount currency } }
  steps { name status } replayed userErrors { path code message } } }`;

async function started(settings: object = {}) {
  const { ask, sandbox } = await startKnown({ now, books: cast(), settings });
  const run = async (input: object) => {
    const { data, errors } = await ask(mutation, { variables: { input } });
    return {
      payload: data.clientWithInvoiceCreate,
      errors: errors?.map(({ extensions }) => extensions.code),
    };
  };
  const asked = () => sandbox.asked().map((line) => line.replace(/\?.*/, ""));
  const posted = () => sandbox.committed("POST").length;
  return { sandbox, run, asked, posted };
}

const invoice = { lines: [{ name: "Setup", quantity: "2", unitCost: { amount: "600.00" } }] };
const neu = { email: "new@deal.test", organization: "Deal", currency: "EUR", note: "Won" };
const won = { client: neu, invoice, idempotencyKey: "deal 1" };
const steps = (...statuses: string[]) =>
  ["clientCreate", "invoiceCreate", "invoiceSend"].map((name, at) => ({ name, status: statuses[at] }));
const whole = {
  client: {
    id: "Client:ACM123:4",
    email: "new@deal.test",
    organization: "Deal",
    note: "Won",
    currency: "EUR",
  },
  invoice: { id: "Invoice:ACM123:1", status: "DRAFT", total: { amount: "1200.00", currency: "EUR" } },
  steps: steps("DONE", "DONE", "SKIPPED"),
  userErrors: [],
};

describe("deal won: a client and a draft invoice with lines", () => {
  test("a new client, once however often it is called", async () => {
    const { run, asked, posted } = await started();
    const { idempotencyKey, ...once } = won;
    expect(await run(once)).toEqual({ payload: { ...whole, replayed: false }, errors: undefined });
    expect(asked()).toEqual([`GET ${clients}`, `GET ${clients}`, `POST ${clients}`, `POST ${invoices}`]);

    const other = { ...won, client: { ...neu, email: "other@deal.test" } };
    const { payload } = await run(other);
    expect(payload).toMatchObject({ steps: whole.steps, replayed: false });
    expect((await run(other)).payload).toEqual({ ...payload, replayed: true });
    expect(posted()).toBe(4);
  });

  test("a client who has the address is used, and left unchanged", async () => {
    const { run, sandbox, asked } = await started();
    const client = { email: "PAY@acme.test ", note: "New" };
    const { payload } = await run({ client, invoice, send: {} });
    expect(payload).toMatchObject({
      client: { id: "Client:ACM123:1", note: "Old" },
      invoice: { status: "SENT", total: { amount: "1200.00", currency: "USD" } },
      ...{ steps: steps("SKIPPED", "DONE", "DONE"), userErrors: [] },
    });
    expect(asked()).toEqual([`GET ${clients}`, `POST ${invoices}`, `PUT ${invoices}/1`]);
    expect(sandbox.outbox()).toMatchObject([{ recipients: ["Pay@acme.test"] }]);
  });

  test("what is wrong with either is found before anything is written", async () => {
    const { run, posted } = await started();
    const wrong = async (input: object) => {
      const { payload } = await run(input);
      expect(payload).toMatchObject({ client: null, invoice: null, steps: [] });
      return complaints(payload);
    };
    const [line] = invoice.lines;
    expect(await wrong({ ...won, client: { email: "deal" } })).toEqual(["INVALID client.email"]);
    expect(await wrong({ ...won, client: { email: "twin@acme.test" } })).toEqual(["AMBIGUOUS client.email"]);
    expect(await wrong({ ...won, businessId: "Business:1" })).toEqual(["NOT_FOUND businessId"]);
    expect(
      await wrong({
        client: { email: "new@deal.test" },
        invoice: {
          ...{ dueDate: "2026-06-01", discountPercent: "101" },
          lines: [{ ...line, name: " ", quantity: "-1", expenseId: "Expense:ACM123:1" }],
        },
        send: { recipients: ["nobody"] },
      }),
    ).toEqual([
      "REQUIRED client.currency",
      "INVALID invoice.dueDate",
      "INVALID invoice.discountPercent",
      "REQUIRED invoice.lines.0.name",
      "INVALID invoice.lines.0.quantity",
      "INVALID send.recipients.0",
      "INVALID invoice.lines.0.expenseId",
    ]);
    expect(await wrong({ ...won, invoice: { lines: [] } })).toEqual(["REQUIRED invoice.lines"]);
    const euros = { lines: [{ ...line, unitCost: { amount: "1", currency: "USD" } }] };
    expect(await wrong({ ...won, invoice: euros })).toEqual([
      "CURRENCY_MISMATCH invoice.lines.0.unitCost.currency",
    ]);
    expect(posted()).toBe(0);
  });

  test.each([
    ["the client", "POST", clients, { payload: null, errors: ["OUTCOME_UNKNOWN"] }],
    [
      "the invoice",
      "POST",
      invoices,
      { payload: { invoice: null, steps: steps("DONE", "FAILED", "NOT_REACHED") } },
    ],
  ] as const)("goes on when the answer to %s was lost", async (_, method, path, first) => {
    const { run, sandbox, posted } = await started();
    const input = { ...won, send: {} };
    sandbox.answerNext({ method, path: new RegExp(`${path}(\\?|$)`) }, { reset: true, after: "commit" });
    expect(await run(input)).toMatchObject(first);
    const { payload, errors } = await run(input);
    expect(errors).toBeUndefined();
    expect(payload).toMatchObject({
      ...whole,
      invoice: { ...whole.invoice, status: "SENT" },
      ...{ steps: steps("DONE", "DONE", "DONE"), replayed: true },
    });
    expect((await run(input)).payload).toEqual(payload);
    expect(posted()).toBe(2);
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("continues after the client when the list that would show a lost invoice was too long", async () => {
    const { run, sandbox, posted } = await started();
    const manyRows = ({ body, ...rest }: Answer): Answer => {
      const { response } = body as { response: { result: object } };
      return { ...rest, body: { response: { result: { ...response.result, total: 6_000, pages: 60 } } } };
    };
    sandbox.faults.add({ rules: [{ method: "GET", path: invoices, fault: "rewrite", rewrite: manyRows }] });
    const { payload, errors } = await run(won);
    expect(errors).toBeUndefined();
    expect(payload).toMatchObject({
      ...{ client: whole.client, invoice: null, replayed: false },
      steps: steps("DONE", "FAILED", "SKIPPED"),
    });
    const message =
      "There are too many invoices to find the one that a lost response made, so none was created; omit `idempotencyKey`, and look for the invoice before repeating the call (invoice); the earlier steps were written";
    expect(payload?.userErrors).toEqual([{ code: "NOT_DONE", path: ["invoice"], message }]);
    expect(posted()).toBe(1);
    sandbox.faults.clear();
    expect((await run(won)).payload).toEqual({ ...whole, replayed: true });
    expect(posted()).toBe(2);
  });

  test.each([clients, invoices])(
    "sends nothing again when it is unknown whether %s arrived",
    async (path) => {
      const { run, sandbox, posted } = await started();
      sandbox.answerNext(
        { method: "POST", path: new RegExp(`${path}(\\?|$)`) },
        { reset: true, after: "before" },
      );
      const first = await run(won);
      const sent = posted();
      const { payload, errors } = await run(won);
      expect(errors ?? complaints(payload)).toEqual(
        path === clients ? ["OUTCOME_UNKNOWN"] : ["OUTCOME_UNKNOWN invoice"],
      );
      expect(errors).toEqual(first.errors);
      expect(posted()).toBe(sent);
    },
  );

  test("goes on when FreshBooks was out of the way", async () => {
    const { run, sandbox, posted } = await started();
    sandbox.answerNext({ method: "POST", path: /invoices$|invoices\?/ }, { status: 422 });
    const { payload } = await run(won);
    expect(payload).toMatchObject({ steps: steps("DONE", "FAILED", "SKIPPED") });
    sandbox.faults.clear();
    expect((await run(won)).payload).toEqual({ ...whole, replayed: true });
    expect(posted()).toBe(2);
  });

  test("one of each for calls at once: with one key, and for one address", async () => {
    const { run, posted, sandbox } = await started();
    const all = await Promise.all(Array.from({ length: 5 }, () => run(won)));
    const codes = all.flatMap(({ payload }) => complaints(payload));
    expect(codes.filter((code) => code !== "KEY_IN_FLIGHT idempotencyKey")).toEqual([]);
    expect(posted()).toBe(2);

    const input = (at: number) => ({
      ...won,
      client: { ...neu, email: "two@deal.test" },
      idempotencyKey: `${at}`,
    });
    const both = await Promise.all([run(input(1)), run(input(2))]);
    const statuses = both.map(({ payload }) => String(rows(payload?.steps)[0]?.status));
    expect(statuses.toSorted()).toEqual(["DONE", "SKIPPED"]);
    expect(sandbox.committed("POST").filter((line) => String(line).includes("clients"))).toHaveLength(2);
  });
});
