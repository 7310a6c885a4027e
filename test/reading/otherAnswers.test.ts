import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

/** What FreshBooks answers is held against what was asked, and against itself. */
type Body = Record<string, Record<string, Record<string, unknown>>>;

const changed =
  (change: (result: Record<string, unknown>) => void) =>
  (answer: Answer): Answer => {
    const body = structuredClone(answer.body) as Body;
    change(body.response?.result ?? {});
    return { ...answer, body };
  };
const asked = { books: books({ clients: 3, invoicesEach: 1 }) };
const unavailable = [{ extensions: { code: "UPSTREAM_UNAVAILABLE" } }];

describe("an answer to another question is none", () => {
  test.each<[string, string, (result: Record<string, unknown>) => void]>([
    [
      "another record",
      '{ client(id: "Client:ACM123:2") { id } }',
      ({ client }) => void Object.assign(client as object, { id: 3, userid: 3 }),
    ],
    [
      "a record with two numbers",
      '{ client(id: "Client:ACM123:2") { id } }',
      ({ client }) => void Object.assign(client as object, { userid: 3 }),
    ],
    [
      "another page",
      "{ business { clients(first: 2) { nodes { id } } } }",
      (result) => void Object.assign(result, { page: 2 }),
    ],
    [
      "a larger page",
      "{ business { clients(first: 2) { nodes { id } } } }",
      (result) => void Object.assign(result, { per_page: 30 }),
    ],
    [
      "no number of rows",
      "{ business { clients { totalCount } } }",
      (result) => void Object.assign(result, { total: null }),
    ],
    [
      "a record that does not say whether it is deleted",
      '{ client(id: "Client:ACM123:2") { id } }',
      ({ client }) => void delete (client as Record<string, unknown>).vis_state,
    ],
    [
      "a number that has lost its last digits",
      '{ invoice(id: "Invoice:ACM123:1") { id client { id } } }',
      ({ invoice }) => void Object.assign(invoice as object, { customerid: 2 ** 53 }),
    ],
  ])("%s", async (_, query, change) => {
    const { known, sandbox } = await start(asked);
    sandbox.faults.add({ rules: [{ fault: "rewrite", path: "/accounting", rewrite: changed(change) }] });
    const { errors } = await known(query);
    expect(errors).toMatchObject(unavailable);
  });
});

test("an invoice whose number is not certain is e-mailed to nobody", async () => {
  const { known, sandbox } = await start(asked);
  sandbox.faults.add({
    rules: [
      {
        ...{ fault: "rewrite", method: "POST" },
        rewrite: changed(({ invoice }) => void Object.assign(invoice as object, { id: 1 })),
      },
    ],
  });
  const { errors } = await known(`mutation { invoiceCreate(input: { clientId: "Client:ACM123:1",
    lines: [{ name: "Design", quantity: "1", unitCost: { amount: "5.00" } }], send: { subject: "s" } }) {
    invoice { id } userErrors { code } } }`);
  expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
  expect(sandbox.outbox()).toEqual([]);
  expect(sandbox.committed()).toHaveLength(1);
});

test("days are not cut in a zone that nobody knows", async () => {
  const { ask, sandbox } = await start(asked);
  sandbox.faults.add({
    rules: [
      {
        ...{ fault: "rewrite", path: "/auth" },
        rewrite: (answer) => ({
          ...answer,
          body: JSON.stringify(answer.body).replaceAll("America/Vancouver", "Atlantis/Poseidonis"),
        }),
      },
    ],
  });
  const { data, errors } = await ask(
    '{ business { name timezone timeEntries(filter: { startedAt: { from: "2026-06-01" } }) { totalCount } } }',
  );
  expect(data.business).toMatchObject({ timezone: "Atlantis/Poseidonis", timeEntries: null });
  expect(errors).toMatchObject(unavailable);
  expect(errors).toMatchObject([{ extensions: { family: "auth", reason: "unreadable" } }]);
});
