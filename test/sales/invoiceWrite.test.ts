import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const invoices = `${base}/invoices/invoices`;
const errors = "userErrors { path code message }";
const fields = `id number status issueDate dueDate total { amount currency } discount { amount } terms poNumber notes updatedAt
  lines { lineId name description quantity unitCost { amount } amount { amount } taxes { name percent } compoundsTaxes }`;

const create = `mutation ($input: InvoiceCreateInput!) { invoiceCreate(input: $input) { invoice { ${fields} client { organization } } ${errors} } }`;
const update = `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) { invoice { ${fields} archived } ${errors} } }`;
const send = `mutation ($input: InvoiceSendInput!) { invoiceSend(input: $input) { invoice { status fulfillmentDate } ${errors} } }`;

const now = new Date("2026-06-30T18:00:00Z");
const line = { name: "Design", unitCost: { amount: "100.00" } };
const complaints = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

describe("invoiceCreate", () => {
  test("lines, taxes, discount, due date and terms, in one request beside the client's", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      clientId: "Client:ACM123:1",
      issueDate: "2026-06-15",
      dueDate: "2026-07-15",
      discountPercent: "10",
      terms: "Net 30",
      poNumber: "PO-9",
      notes: "Thank you",
      lines: [
        {
          name: "Bowls",
          description: "Four",
          quantity: "4",
          unitCost: { amount: "5" },
          taxes: [{ name: "HST", percent: "13" }],
        },
        { name: "Cups", quantity: 1.5, unitCost: { amount: "16.00", currency: "USD" } },
      ].map((each) => ({ ...each, quantity: String(each.quantity) })),
    };
    const { data, errors } = await known(create, { variables: { input } });

    expect(errors).toBeUndefined();
    expect(data.invoiceCreate).toMatchObject({
      invoice: {
        status: "DRAFT",
        issueDate: "2026-06-15",
        dueDate: "2026-07-15",
        total: { amount: "41.94", currency: "USD" },
        discount: { amount: "4.40" },
        terms: "Net 30",
        poNumber: "PO-9",
        notes: "Thank you",
        lines: [
          { name: "Bowls", description: "Four", quantity: "4", taxes: [{ name: "HST", percent: "13" }] },
          { name: "Cups", quantity: "1.5", amount: { amount: "24.00" }, taxes: [] },
        ],
        client: { organization: "Client 1" },
      },
      userErrors: [],
    });
    // The client is read to know that it is there and what it is billed in; the answer knows what it is called.
    expect(sandbox.asked()).toEqual([`GET ${base}/users/clients/1`, `POST ${invoices}?include[]=lines`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("without a date it is issued today, by the calendar of the business, in the client's currency", async () => {
    const { known } = await start({
      now: new Date("2026-07-01T06:00:00Z"), // still 30 June in Vancouver
      books: books({ clients: [{ fields: { currency_code: "CAD" } }] }),
    });
    const { data } = await known(create, {
      variables: { input: { clientId: "Client:ACM123:1", lines: [line] } },
    });
    expect(data.invoiceCreate).toMatchObject({
      invoice: {
        issueDate: "2026-06-30",
        dueDate: "2026-06-30",
        total: { amount: "100.00", currency: "CAD" },
      },
      userErrors: [],
    });
  });

  test("everything wrong comes back at once, before anything is sent", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      clientId: "Client:ACM123:1",
      issueDate: "2026-06-15",
      dueDate: "2026-06-14",
      discountPercent: "101",
      deposit: { amount: { amount: "5.00", currency: "EUR" } },
      lines: [
        { name: "Price", unitCost: { amount: "1.00" } },
        { name: "Euro", unitCost: { amount: "1.00", currency: "EUR" } },
        { name: "Less than nothing", quantity: "-1", unitCost: { amount: "1.00" } },
        { unitCost: { amount: "1.00" }, taxes: ["A", "B", "C"].map((name) => ({ name, percent: "1" })) },
        { name: "Negative tax", unitCost: { amount: "1.00" }, taxes: [{ name: "", percent: "-1" }] },
      ],
      send: { recipients: ["nobody"] },
    };
    const { data } = await known(create, { variables: { input } });
    expect(data.invoiceCreate?.invoice).toBeNull();
    expect(complaints(data.invoiceCreate)).toEqual([
      "INVALID dueDate",
      "INVALID discountPercent",
      "CURRENCY_MISMATCH deposit.amount.currency",
      "CURRENCY_MISMATCH lines.1.unitCost.currency",
      "INVALID lines.2.quantity",
      "REQUIRED lines.3.name",
      "TOO_MANY lines.3.taxes",
      "REQUIRED lines.4.taxes.0.name",
      "INVALID lines.4.taxes.0.percent",
      "INVALID send.recipients.0",
    ]);
    expect(sandbox.asked()).toEqual([`GET ${base}/users/clients/1`]);
  });

  test.each([
    [{ clientId: "1" }, "INVALID clientId"],
    [{ clientId: "Client:ACM456:1" }, "NOT_FOUND clientId"],
    [{ clientId: "Client:ACM123:99" }, "NOT_FOUND clientId"],
    [{ clientId: "Client:ACM123:2" }, "DELETED clientId"],
  ])("%j", async (input, complaint) => {
    const { known, sandbox } = await start({
      now,
      books: books({ clients: [{ id: 1 }, { id: 2, deleted: true }] }),
    });
    const { data } = await known(create, { variables: { input: { ...input, lines: [line] } } });
    expect(complaints(data.invoiceCreate)).toEqual([complaint]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("with `send` it is made and then e-mailed: two writes, in that order", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = { clientId: "Client:ACM123:1", lines: [line], send: { subject: "Your invoice" } };
    const { data } = await known(create, { variables: { input } });
    expect(data.invoiceCreate).toMatchObject({ invoice: { status: "SENT" }, userErrors: [] });
    expect(sandbox.asked().filter((asked) => !asked.startsWith("GET"))).toEqual([
      `POST ${invoices}?include[]=lines`,
      `PUT ${invoices}/1?include[]=lines`,
    ]);
  });

  test("when the e-mail fails the invoice that was made is answered, so that nobody makes it again", async () => {
    for (const [status, code] of [
      [500, "OUTCOME_UNKNOWN"],
      [429, "NOT_DONE"],
    ] as const) {
      const { known, sandbox } = await start({ now, books: books() });
      sandbox.answerNext({ method: "PUT", path: /invoices/ }, { status, body: "{}" });
      const input = { clientId: "Client:ACM123:1", lines: [line], send: {} };
      const withClient = create.replace("client { organization }", "client { email }");
      const { data, errors } = await known(withClient, { variables: { input } });
      // After a 429 nothing more is asked of the family for a while, not even the client.
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
        status === 429 ? ["RATE_LIMITED"] : undefined,
      );
      expect(data.invoiceCreate?.invoice).toMatchObject({ id: "Invoice:ACM123:1", status: "DRAFT" });
      expect(complaints(data.invoiceCreate)).toEqual([`${code} send`]);
      expect(sandbox.asked("PUT")).toHaveLength(1);
    }
  });

  test("when the answer is lost the outcome is unknown, and it is sent once", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    sandbox.answerNext({ method: "POST", path: /invoices/ }, { status: 502, body: "<html>" });
    const { data, errors } = await known(create, {
      variables: { input: { clientId: "Client:ACM123:1", lines: [line] } },
    });
    expect(data.invoiceCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toContain('client(id: "Client:ACM123:1")');
    expect(sandbox.asked("POST")).toHaveLength(1);
  });
});

describe("invoiceUpdate", () => {
  const taxed = {
    invoices: [
      {
        issued: "2026-06-01",
        dueInDays: 30,
        state: "draft" as const,
        lines: [
          {
            name: "A",
            description: "first",
            quantity: "2",
            unitCost: "10.00",
            taxes: [{ name: "GST", percent: "5" }],
          },
          { name: "B", quantity: "1", unitCost: "20.00" },
        ],
      },
    ],
  };
  const id = "Invoice:ACM123:1";

  test("lines that are not mentioned stay, with their identity", async () => {
    const { known, sandbox } = await start({ now, books: books(taxed) });
    const before = await known(`{ invoice(id: "${id}") { lines { lineId } } }`);
    const [first, second] = rows(before.data.invoice?.lines).map(({ lineId }) => lineId);
    const input = {
      id,
      addLines: [{ name: "C", unitCost: { amount: "1.00" } }],
      updateLines: [{ lineId: second, quantity: "3" }],
    };
    const { data } = await known(update, { variables: { input } });

    expect(data.invoiceUpdate?.userErrors).toEqual([]);
    expect(data.invoiceUpdate?.invoice?.lines).toMatchObject([
      {
        lineId: first,
        name: "A",
        description: "first",
        quantity: "2",
        taxes: [{ name: "GST", percent: "5" }],
      },
      { lineId: second, name: "B", quantity: "3", amount: { amount: "60.00" } },
      { name: "C", quantity: "1", amount: { amount: "1.00" } },
    ]);
    expect(sandbox.asked()).toEqual([
      `GET ${invoices}/1?include[]=lines`,
      `PUT ${invoices}/1?include[]=lines`,
    ]);
  });

  test("a line is taken away by its id, and taxes are cleared by an empty list", async () => {
    const { known } = await start({ now, books: books(taxed) });
    const before = await known(`{ invoice(id: "${id}") { lines { lineId } } }`);
    const [first, second] = rows(before.data.invoice?.lines).map(({ lineId }) => lineId);
    const input = { id, updateLines: [{ lineId: first, taxes: [] }], removeLineIds: [second] };
    const { data } = await known(update, { variables: { input } });
    expect(data.invoiceUpdate).toMatchObject({
      invoice: { lines: [{ lineId: first, name: "A", taxes: [] }], total: { amount: "20.00" } },
      userErrors: [],
    });
  });

  test.each([
    [
      { updateLines: [{ lineId: "77", name: "X" }], removeLineIds: ["78"] },
      ["NOT_FOUND updateLines.0.lineId", "NOT_FOUND removeLineIds.0"],
    ],
    [{ updateLines: [{ lineId: "1", name: "X" }], removeLineIds: ["1"] }, ["INVALID removeLineIds.0"]],
    [
      {
        updateLines: [
          { lineId: "1", name: "X" },
          { lineId: "1", quantity: "2" },
        ],
      },
      ["INVALID updateLines.1.lineId"],
    ],
    [{ removeLineIds: ["2", "2"] }, ["INVALID removeLineIds.1"]],
    [
      { updateLines: [{ lineId: "1", quantity: null, unitCost: null }] },
      ["REQUIRED updateLines.0.quantity", "REQUIRED updateLines.0.unitCost"],
    ],
    [{ addLines: [{ unitCost: { amount: "1.00" } }] }, ["REQUIRED addLines.0.name"]],
    [{ addLines: [], updateLines: null, removeLineIds: [] }, ["REQUIRED"]],
  ])("%j is refused, and nothing is sent", async (lines, expected) => {
    const { known, sandbox } = await start({ now, books: books(taxed) });
    const { data } = await known(update, { variables: { input: { id, ...lines } } });
    expect(complaints(data.invoiceUpdate)).toEqual(expected);
    expect(sandbox.asked("PUT")).toEqual([]);
  });

  test("what FreshBooks does not apply is reported where the input has it, not by its place among all lines", async () => {
    const settings = { droppedFields: ["invoice.lines.qty"] };
    const { known } = await start({ now, books: books(taxed), settings });
    const input = {
      id,
      addLines: [{ name: "C", quantity: "4", unitCost: { amount: "1.00" } }],
      updateLines: [{ lineId: "2", quantity: "3" }],
      removeLineIds: ["1"],
    };
    const { data } = await known(update, { variables: { input } });
    expect(complaints(data.invoiceUpdate)).toEqual([
      "NOT_APPLIED updateLines.0.quantity",
      "NOT_APPLIED addLines.0.quantity",
    ]);
  });

  test("a deposit is an amount or a percentage: one clears the other, null clears both", async () => {
    const { known } = await start({ now, books: books(taxed) });
    const write = async (deposit: object | null) => {
      const { data } = await known(
        `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
          invoice { deposit { amount { amount currency } percent status } } userErrors { code path } } }`,
        { variables: { input: { id, deposit } } },
      );
      expect(data.invoiceUpdate?.userErrors).toEqual([]);
      return data.invoiceUpdate?.invoice?.deposit;
    };
    expect(await write({ amount: { amount: "5" } })).toEqual({
      ...{ amount: { amount: "5.00", currency: "USD" }, percent: null, status: "UNPAID" },
    });
    expect(await write({ percent: "50" })).toMatchObject({ amount: null, percent: "50" });
    expect(await write(null)).toBeNull();
  });

  test("a deposit cannot be both", async () => {
    const { known, sandbox } = await start({ now, books: books(taxed) });
    const deposit = { amount: { amount: "5" }, percent: "50" };
    const { errors } = await known(update, { variables: { input: { id, deposit } } });
    expect(errors?.[0]?.message).toMatch(/Exactly one key/);
    expect(sandbox.asked()).toEqual([]);
  });

  test("a new issue date leaves the due date where it is, though FreshBooks counts from it", async () => {
    const { known } = await start({ now, books: books(taxed) });
    const { data } = await known(update, { variables: { input: { id, issueDate: "2026-06-10" } } });
    expect(data.invoiceUpdate).toMatchObject({
      invoice: { issueDate: "2026-06-10", dueDate: "2026-07-01" },
      userErrors: [],
    });
    const behind = await known(update, { variables: { input: { id, issueDate: "2026-07-02" } } });
    expect(complaints(behind.data.invoiceUpdate)).toEqual(["INVALID issueDate"]);
  });

  test("fields and e-mail are two requests, fields first", async () => {
    const { known, sandbox } = await start({ now, books: books(taxed) });
    const { data } = await known(update, { variables: { input: { id, notes: "Now with notes", send: {} } } });
    expect(data.invoiceUpdate).toMatchObject({
      invoice: { notes: "Now with notes", status: "SENT" },
      userErrors: [],
    });
    expect(sandbox.asked("PUT")).toHaveLength(2);
  });

  test("somebody else's change is not overwritten", async () => {
    const { known, sandbox } = await start({ now, books: books(taxed) });
    const input = { id, notes: "mine", expectedUpdatedAt: "2020-01-01T00:00:00Z" };
    const { data } = await known(update, { variables: { input } });
    expect(complaints(data.invoiceUpdate)).toEqual(["STALE expectedUpdatedAt"]);
    expect(sandbox.asked("PUT")).toEqual([]);
  });

  test("null clears", async () => {
    const { known } = await start({
      now,
      books: books({
        invoices: [{ fields: { terms: "Net 30", notes: "old", po_number: "1", discount_value: "10" } }],
      }),
    });
    const input = { id, terms: null, notes: null, poNumber: null, discountPercent: null };
    const { data } = await known(update, { variables: { input } });
    expect(data.invoiceUpdate).toMatchObject({
      invoice: { terms: null, notes: null, poNumber: null, discount: { amount: "0.00" } },
      userErrors: [],
    });
  });
});

describe("invoiceSend", () => {
  test("goes to the client's own address when none is given", async () => {
    const { known, sandbox } = await start({ now, books: books({ invoices: [{ state: "draft" }] }) });
    const { data } = await known(send, { variables: { input: { id: "Invoice:ACM123:1" } } });
    expect(data.invoiceSend).toEqual({
      invoice: { status: "SENT", fulfillmentDate: "2026-02-02" }, // the issue date
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${invoices}/1?include[]=lines`,
      `GET ${base}/users/clients/1`,
      `PUT ${invoices}/1`,
    ]);
  });

  test("with recipients only its lines are read", async () => {
    const { known, sandbox } = await start({ now, books: books({ invoices: [{ state: "draft" }] }) });
    const input = {
      id: "Invoice:ACM123:1",
      email: { recipients: ["pay@example.test"], subject: "S", body: "B", includePdf: true },
    };
    await known(send, { variables: { input } });
    expect(sandbox.asked()).toEqual([`GET ${invoices}/1?include[]=lines`, `PUT ${invoices}/1`]);
    await known(send, { variables: { input: { ...input, allowEmpty: true } } });
    expect(sandbox.asked()).toEqual([`PUT ${invoices}/1`]);
    expect(sandbox.outbox()).toHaveLength(2);
  });

  const empty = { state: "draft" as const, lines: [] };
  test.each([
    ["invoiceSend", send, { id: "Invoice:ACM123:1" }],
    ["invoiceSend", send, { id: "Invoice:ACM123:1", email: { recipients: ["a@example.test"] } }],
    ["invoiceUpdate", update, { id: "Invoice:ACM123:1", notes: "New", send: {} }],
    ["invoiceUpdate", update, { id: "Invoice:ACM123:2", removeLineIds: ["1"], send: {} }],
    ["invoiceCreate", create, { clientId: "Client:ACM123:1", send: {} }],
    ["invoiceCreate", create, { clientId: "Client:ACM123:1", lines: [], send: {} }],
  ])("%s e-mails no invoice without lines unless it may be empty", async (mutation, query, input) => {
    const { known, sandbox } = await start({
      now,
      books: books({ invoices: [empty, { state: "draft" }] }),
    });
    const { data } = await known(query, { variables: { input } });
    expect(data[mutation]).toMatchObject({
      invoice: null,
      userErrors: [
        { code: "REQUIRED", path: ["allowEmpty"], message: expect.stringContaining("`allowEmpty: true`") },
      ],
    });
    expect(sandbox.committed()).toEqual([]);
    expect(sandbox.outbox()).toEqual([]);

    const { data: allowed } = await known(query, { variables: { input: { ...input, allowEmpty: true } } });
    expect(allowed[mutation]).toMatchObject({ invoice: { status: "SENT" }, userErrors: [] });
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("an update that gives an empty invoice its first line sends it", async () => {
    const { known, sandbox } = await start({ now, books: books({ invoices: [empty] }) });
    const input = { id: "Invoice:ACM123:1", addLines: [line], send: {} };
    const { data } = await known(update, { variables: { input } });
    expect(data.invoiceUpdate).toMatchObject({ invoice: { status: "SENT" }, userErrors: [] });
    expect(sandbox.outbox()).toHaveLength(1);
  });

  test("one whose lines FreshBooks leaves out is not sent", async () => {
    const { known, sandbox } = await start({
      now,
      books: books({ invoices: [{ state: "draft", wire: { lines: null } }] }),
    });
    const { errors } = await known(send, { variables: { input: { id: "Invoice:ACM123:1" } } });
    expect(errors).toHaveLength(1);
    expect(sandbox.outbox()).toEqual([]);
  });

  test("an e-mail whose answer is lost is not sent again", async () => {
    const { known, sandbox } = await start({ now, books: books({ invoices: [{ state: "draft" }] }) });
    sandbox.answerNext({ method: "PUT", path: /invoices/ }, { status: 504, body: "" });
    const { errors } = await known(send, {
      variables: { input: { id: "Invoice:ACM123:1", email: { recipients: ["a@example.test"] } } },
    });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/email may have been sent/);
    expect(sandbox.asked("PUT")).toHaveLength(1);
  });

  test("a client without an address", async () => {
    const { known, sandbox } = await start({
      now,
      books: books({ clients: [{ fields: { email: "" } }], invoices: [{ state: "draft" }] }),
    });
    const { data } = await known(send, { variables: { input: { id: "Invoice:ACM123:1" } } });
    expect(complaints(data.invoiceSend)).toEqual(["REQUIRED email.recipients"]);
    expect(sandbox.asked("PUT")).toEqual([]);
  });
});

test("mark sent, archive, delete and restore", async () => {
  const { known, sandbox } = await start({ now, books: books({ invoices: [{ state: "draft" }] }) });
  const run = (name: string) =>
    known(
      `mutation { ${name}(input: {id: "Invoice:ACM123:1"}) { invoice { status archived deleted } userErrors { code } } }`,
    );
  for (const [name, invoice] of [
    ["invoiceMarkSent", { status: "SENT", archived: false, deleted: false }],
    ["invoiceArchive", { status: "SENT", archived: true, deleted: false }],
    ["invoiceRestore", { status: "SENT", archived: false, deleted: false }],
    ["invoiceDelete", { status: "SENT", archived: false, deleted: true }],
    ["invoiceRestore", { status: "SENT", archived: false, deleted: false }],
  ] as const) {
    expect((await run(name)).data[name]).toEqual({ invoice, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${invoices}/1`]);
  }
});

test.each([
  [
    "invoiceCreate",
    create,
    { clientId: "Client:ACM123:1", lines: [line], send: {} },
    "invoice.lines.unit_cost",
  ],
  ["invoiceUpdate", update, { id: "Invoice:ACM123:1", notes: "New", send: {} }, "invoice.notes"],
])("%s e-mails nothing that was not applied as it was sent", async (mutation, query, input, dropped) => {
  const { known, sandbox } = await start({
    now,
    books: books({ invoices: [{ state: "draft" }] }),
    settings: { droppedFields: [dropped] },
  });
  const { data, errors } = await known(query, { variables: { input } });
  expect(errors).toBeUndefined();
  expect(data[mutation]?.invoice).toMatchObject({ status: "DRAFT" });
  expect(complaints(data[mutation])).toEqual([expect.stringMatching(/^NOT_APPLIED /), "NOT_DONE send"]);
  expect(sandbox.outbox()).toEqual([]);
});
