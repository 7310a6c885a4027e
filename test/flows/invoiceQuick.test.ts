import { describe, expect, test } from "vitest";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { rows } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const base = "/accounting/account/ACM123";
const clients = `GET ${base}/users/clients`;
const invoices = `${base}/invoices/invoices`;
const services = "GET /comments/business/14700001/services";
const rates = "GET /comments/business/14700001/service_rates";
const usd = (amount: string) => ({ amount, currency: "USD" });

const cast = () =>
  books({
    clients: [
      { fields: { organization: "Acme Corp", email: "pay@acme.test" } },
      { fields: { organization: "Acme Labs", email: "labs@acme.test" } },
      { fields: { organization: "Beta", email: "" } },
      { fields: { organization: "Gone", email: "gone@acme.test" }, archived: true },
      { fields: { organization: "Twin A", email: "twin@acme.test" } },
      { fields: { organization: "Twin B", email: "twin@acme.test" } },
    ],
    services: [
      { name: "Consulting", rate: "150.00" },
      { name: "Design", rate: null },
      { name: "Odd hours", rate: "33.33" },
    ],
  });

const mutation = `mutation ($input: InvoiceQuickInput!) { invoiceQuick(input: $input) {
  invoice { id status total { amount currency } lines { name description quantity unitCost { amount } } }
  steps { name status record { __typename ... on Invoice { id } } } replayed userErrors { path code message candidates { id } } } }`;

async function started(settings: object = {}) {
  const { ask, sandbox } = await startKnown({ now, books: cast(), settings });
  const run = async (input: object) => {
    const { data, errors } = await ask(mutation, { variables: { input } });
    return { payload: data.invoiceQuick, errors: errors?.map(({ extensions }) => extensions.code) };
  };
  const asked = () => sandbox.asked().map((line) => line.replace(/\?.*/, ""));
  return { sandbox, run, asked };
}

const hours = { total: { amount: "1200" }, hours: "8", description: "Consulting" };
const acme = { client: { organization: "Acme Corp" } };
const created = { name: "invoiceCreate", status: "DONE", record: { id: "Invoice:ACM123:1" } };
const skipped = { name: "invoiceSend", status: "SKIPPED", record: null };

describe("Create an invoice for $1,200 to client Acme Corp for 8 hours of consulting", () => {
  test("is a draft of one line, in three requests", async () => {
    const { run, asked, sandbox } = await started();
    const { payload, errors } = await run({ ...acme, ...hours });
    expect(errors).toBeUndefined();
    expect(payload).toMatchObject({
      invoice: {
        ...{ id: "Invoice:ACM123:1", status: "DRAFT", total: usd("1200.00") },
        lines: [{ name: "Consulting", description: null, quantity: "8", unitCost: { amount: "150.00" } }],
      },
      ...{ steps: [created, skipped], replayed: false, userErrors: [] },
    });
    // The last one is that of `record`.
    expect(asked()).toEqual([clients, `POST ${invoices}`, `GET ${invoices}/1`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test.each([
    ["by email", { ...hours, client: { email: "PAY@acme.test" } }, [clients]],
    ["by id", { ...hours, client: { id: "Client:ACM123:1" } }, [`${clients}/1`]],
    ["by service", { ...acme, hours: "8", service: { name: "consulting" } }, [clients, services, rates]],
    ["by rate", { ...acme, hours: "8", rate: usd("150"), description: "Consulting" }, [clients]],
    [
      "by service and an own rate",
      { ...acme, hours: "8.0", rate: usd("150"), service: { name: "Design" } },
      [clients, services],
    ],
    ["by a total alone", { ...acme, total: usd("1200"), description: "Consulting" }, [clients]],
  ])("%s", async (_, input, reads) => {
    const { run, asked } = await started();
    const { payload } = await run(input);
    expect(payload).toMatchObject({ invoice: { total: usd("1200.00") }, userErrors: [] });
    expect(asked().slice(0, -1).toSorted()).toEqual([...reads, `POST ${invoices}`].toSorted());
  });

  test.each<[string, object, string[]]>([
    ["an ambiguous name", { ...hours, client: { organization: "acme" } }, ["AMBIGUOUS client.organization"]],
    [
      "an unknown name",
      { ...hours, client: { organization: "Acmi Corp" } },
      ["NOT_FOUND client.organization"],
    ],
    ["an archived client", { ...hours, client: { organization: "Gone" } }, ["NOT_FOUND client.organization"]],
    ["a blank name", { ...hours, client: { organization: " " } }, ["REQUIRED client.organization"]],
    ["an unknown address", { ...hours, client: { email: "x@acme.test" } }, ["NOT_FOUND client.email"]],
    ["no address", { ...hours, client: { email: "acme" } }, ["INVALID client.email"]],
    ["an address of two", { ...hours, client: { email: "twin@acme.test" } }, ["AMBIGUOUS client.email"]],
    ["an unknown id", { ...hours, client: { id: "Client:ACM123:99" } }, ["NOT_FOUND client.id"]],
    ["another account's id", { ...hours, client: { id: "Client:ACM456:1" } }, ["NOT_FOUND client.id"]],
    ["no price", { ...acme, description: "x" }, ["REQUIRED total"]],
    ["no description", { ...acme, total: usd("1") }, ["REQUIRED description"]],
    ["a rate alone", { ...acme, rate: usd("1"), description: "x" }, ["REQUIRED hours"]],
    ["hours alone", { ...acme, hours: "1", description: "x" }, ["REQUIRED rate"]],
    [
      "hours of a service without a rate",
      { ...acme, hours: "1", service: { name: "Design" } },
      ["REQUIRED rate"],
    ],
    [
      "an unknown service",
      { ...acme, hours: "1", service: { name: "Cooking" } },
      ["REQUIRED rate", "NOT_FOUND service.name"],
    ],
    ["no hours", { ...acme, ...hours, hours: "0" }, ["INVALID hours"]],
    ["nothing", { ...acme, total: usd("0"), description: "x" }, ["INVALID total.amount"]],
    [
      "another currency",
      { ...acme, ...hours, total: { amount: "1200", currency: "EUR" } },
      ["CURRENCY_MISMATCH total.currency"],
    ],
    ["a total that is not hours × rate", { ...acme, ...hours, rate: usd("151") }, ["INVALID total"]],
    [
      "a total that is not that of the service",
      { ...acme, ...hours, total: usd("1300"), service: { name: "Consulting" } },
      ["INVALID total"],
    ],
    ["a total that the hours do not divide", { ...acme, ...hours, total: usd("1000.01") }, ["INVALID total"]],
    [
      "hours × rate between two cents",
      { ...acme, hours: "1.25", service: { name: "Odd hours" } },
      ["INVALID hours"],
    ],
    [
      "a total between two cents",
      { ...acme, total: usd("1.005"), description: "x" },
      ["INVALID total.amount"],
    ],
    ["a due date before today", { ...acme, ...hours, dueDate: "2026-06-01" }, ["INVALID dueDate"]],
    [
      "an email to nobody",
      { ...hours, client: { organization: "Beta" }, send: {} },
      ["REQUIRED send.recipients"],
    ],
  ])("%s is rejected, and nothing is sent", async (_, input, expected) => {
    const { run, sandbox } = await started();
    const { payload } = await run(input);
    expect(complaints(payload)).toEqual(expected);
    expect(payload).toMatchObject({ invoice: null, steps: [], replayed: false });
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("lists whom an ambiguous name means, and who is nearest to an unknown one", async () => {
    const { run } = await started();
    const named = async (organization: string) => {
      const { payload } = await run({ ...hours, client: { organization } });
      return rows(rows(payload?.userErrors)[0]?.candidates).map(({ id }) => id);
    };
    expect((await named("acme")).toSorted()).toEqual(["Client:ACM123:1", "Client:ACM123:2"]);
    expect(await named("Acmi Corp")).toEqual(["Client:ACM123:1"]);
  });
});

describe("and send it", () => {
  const send = { ...acme, ...hours, send: { subject: "Your invoice" }, idempotencyKey: "order 1" };
  const sent = { name: "invoiceSend", status: "DONE", record: { id: "Invoice:ACM123:1" } };

  test("creates and emails once, however often it is called", async () => {
    const { run, sandbox } = await started();
    const { payload } = await run(send);
    expect(payload).toMatchObject({ invoice: { status: "SENT" }, steps: [created, sent], replayed: false });
    expect((await run(send)).payload).toEqual({ ...payload, replayed: true });
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(sandbox.outbox()).toMatchObject([{ recipients: ["pay@acme.test"] }]);
  });

  test("at the same time creates one", async () => {
    const { run, sandbox } = await started();
    const answers = await Promise.all(Array.from({ length: 5 }, () => run(send)));
    const codes = answers.flatMap(({ payload }) => complaints(payload));
    expect(codes.every((code) => code === "KEY_IN_FLIGHT idempotencyKey")).toBe(true);
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("continues with the email when the answer to the creation was lost", async () => {
    const { run, sandbox } = await started();
    sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
    expect(await run(send)).toEqual({ payload: null, errors: ["OUTCOME_UNKNOWN"] });
    const { payload } = await run(send);
    expect(payload).toMatchObject({ steps: [created, sent], replayed: true, userErrors: [] });
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("continues with the email when that was rejected", async () => {
    const { run, sandbox } = await started();
    sandbox.answerNext({ method: "PUT" }, { status: 422 });
    const { payload: first } = await run(send);
    expect(first).toMatchObject({
      invoice: { id: "Invoice:ACM123:1" },
      steps: [{ status: "DONE" }, { name: "invoiceSend", status: "FAILED" }],
    });
    expect(complaints(first)).toEqual(["REFUSED send"]);
    sandbox.faults.clear();
    const { payload } = await run(send);
    expect(payload).toMatchObject({ steps: [created, sent], replayed: true, userErrors: [] });
    expect(sandbox.committed("POST")).toHaveLength(1);
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test.each(["before", "commit"] as const)(
    "sends no second email when its answer is lost: %s",
    async (after) => {
      const { run, sandbox } = await started();
      sandbox.answerNext({ method: "PUT" }, { reset: true, after });
      const stopped = { steps: [created, { name: "invoiceSend", status: "FAILED", record: null }] };
      for (const replayed of [false, true]) {
        const { payload } = await run(send);
        expect(payload).toMatchObject({ invoice: { id: "Invoice:ACM123:1" }, ...stopped, replayed });
        expect(complaints(payload)).toEqual(["OUTCOME_UNKNOWN send"]);
      }
      expect(sandbox.outbox()).toHaveLength(after === "commit" ? 1 : 0);
    },
  );

  test("not when FreshBooks did not apply the price", async () => {
    const { run, sandbox } = await started({ droppedFields: ["invoice.lines.unit_cost"] });
    const { payload } = await run(send);
    expect(payload).toMatchObject({
      steps: [created, { name: "invoiceSend", status: "NOT_REACHED", record: null }],
    });
    expect(complaints(payload)).toContain("NOT_DONE send");
    expect(sandbox.outbox()).toEqual([]);
  });
});
