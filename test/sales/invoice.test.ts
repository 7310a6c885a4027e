import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const invoices = "/accounting/account/ACM123/invoices/invoices";

test("an invoice by id with its lines, in one request", async () => {
  const { known, sandbox } = await start({
    now: new Date("2026-07-01T12:00:00Z"),
    books: books({
      clients: [{ id: 7, fields: { organization: "Acme", fname: "Ada", lname: "Byron", vat_number: "GB7" } }],
      invoices: [
        {
          id: 454063,
          createdAt: "2026-06-29T16:52:44Z",
          issued: "2026-06-15",
          dueInDays: 30,
          state: "sent",
          sentOn: "2026-06-29",
          number: "0000042",
          fields: { discount_value: "10", terms: "Net 30", po_number: "PO-9", notes: "Thank you" },
          lines: [
            {
              name: "Bowls",
              description: "Four of them",
              quantity: "4",
              unitCost: "5.00",
              taxes: [{ name: "HST", percent: "13" }],
            },
            { name: "Cups", quantity: "1.5", unitCost: "16.00" },
          ],
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ invoice(id: "Invoice:ACM123:454063") {
    id freshbooksAccountId freshbooksId number status paymentStatus autobillStatus disputeStatus lastOrderStatus lockStatus
    issueDate dueDate dueOffsetDays fulfillmentDate paidDate generationDate
    total { amount currency } outstanding { amount } paid { amount } netPaid { amount }
    discount { amount currency } discountPercent discountDescription deposit { amount { amount } percent status }
    currency language description notes terms poNumber paymentDetails
    recipient { displayName organization firstName lastName addressText address { city } vatName vatNumber }
    client { organization displayName } senderAddress { country } template chargesStoredCard sentByPost showsAttachments attachesPdfToEmail
    freshbooksOwnerId freshbooksSenderId version archived deleted createdAt updatedAt
    lines { lineId position kind name description quantity unitCost { amount currency } amount { amount } compoundsTaxes
      taxes { name percent number } date }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.invoice).toMatchObject({
    id: "Invoice:ACM123:454063",
    number: "0000042",
    status: "SENT",
    paymentStatus: "UNPAID",
    deposit: null,
    autobillStatus: null,
    lockStatus: "unlocked",
    issueDate: "2026-06-15",
    dueDate: "2026-07-15",
    dueOffsetDays: 30,
    fulfillmentDate: "2026-06-29",
    paidDate: null,
    // 20.00 + 24.00, ten percent off both, thirteen percent on the first: 18.00 x 1.13 + 21.60
    total: { amount: "41.94", currency: "USD" },
    outstanding: { amount: "41.94" },
    paid: { amount: "0.00" },
    discount: { amount: "4.40", currency: "USD" },
    discountPercent: "10",
    description: "Four of them",
    notes: "Thank you",
    terms: "Net 30",
    poNumber: "PO-9",
    recipient: {
      displayName: "Acme",
      organization: "Acme",
      firstName: "Ada",
      lastName: "Byron",
      vatNumber: "GB7",
    },
    client: { organization: "Acme", displayName: "Acme" },
    freshbooksOwnerId: "1",
    archived: false,
    createdAt: "2026-06-29T16:52:44.000Z",
    lines: [
      {
        position: 1,
        kind: "ITEM",
        name: "Bowls",
        description: "Four of them",
        quantity: "4",
        unitCost: { amount: "5.00", currency: "USD" },
        amount: { amount: "20.00" },
        taxes: [{ name: "HST", percent: "13" }],
      },
      {
        position: 2,
        name: "Cups",
        description: null,
        quantity: "1.5",
        amount: { amount: "24.00" },
        taxes: [],
      },
    ],
  });
  expect(sandbox.asked("GET")).toEqual([`${invoices}/454063?include[]=lines`]);
});

test("a tax without a name is a tax when it has a percent", async () => {
  const { known, sandbox } = await start({
    books: books({
      invoices: [
        {
          lines: [
            { name: "Bowls", quantity: "1", unitCost: "100.00", taxes: [{ name: "", percent: "13" }] },
            {
              name: "Cups",
              quantity: "1",
              unitCost: "100.00",
              taxes: [
                { name: "GST", percent: "5" },
                { name: "", percent: "0.00" },
              ],
            },
          ],
        },
      ],
    }),
  });
  const { data, errors } = await known(
    `{ invoice(id: "Invoice:ACM123:1") { total { amount } lines { taxes { name percent number } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.invoice).toEqual({
    total: { amount: "218.00" },
    lines: [
      { taxes: [{ name: null, percent: "13", number: null }] },
      { taxes: [{ name: "GST", percent: "5", number: null }] },
    ],
  });
  expect(sandbox.asked("GET")).toEqual([`${invoices}/1?include[]=lines`]);
});

test("a line whose tax has no name keeps it when something else is changed", async () => {
  const { known, apiOrigin, sandbox } = await start({ books: books() });
  const made = await fetch(`${apiOrigin}${invoices}`, {
    method: "POST",
    headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
    body: JSON.stringify({
      invoice: {
        customerid: 1,
        create_date: "2026-02-02",
        lines: [{ name: "Bowls", qty: "1", unit_cost: { amount: "100.00" }, taxAmount1: "13" }],
      },
    }),
  });
  expect(made.status).toBe(200);
  const { data, errors } = await known(`mutation { invoiceUpdate(input: {
    id: "Invoice:ACM123:1", updateLines: [{lineId: "1", name: "Bowl"}] }) {
    invoice { total { amount } lines { name taxes { name percent } } } userErrors { message } } }`);
  expect(errors).toBeUndefined();
  expect(data.invoiceUpdate).toEqual({
    invoice: {
      total: { amount: "113.00" },
      lines: [{ name: "Bowl", taxes: [{ name: null, percent: "13" }] }],
    },
    userErrors: [],
  });
  expect(sandbox.committed("PUT")).toHaveLength(1);
});

test("lines are asked for when, and only when, they are selected", async () => {
  const { known, sandbox } = await start({ books: books({ invoices: [{}, {}] }) });

  await known("{ business { invoices(first: 2) { nodes { number } } } }");
  expect(sandbox.asked("GET")).toEqual([`${invoices}?page=1&per_page=2`]);

  const { data } = await known(
    `query ($with: Boolean!) { business { invoices(first: 2) { edges { node { ...I @include(if: $with) } } } } }
     fragment I on Invoice { lines { name } }`,
    { variables: { with: true } },
  );
  expect(rows(data.business?.invoices?.edges)[0]?.node).toEqual({ lines: [{ name: "Design" }] });
  expect(sandbox.asked("GET")).toEqual([`${invoices}?include[]=lines&page=1&per_page=2`]);

  await known(
    `query ($with: Boolean!) { business { invoices(first: 2) { nodes { number lines @include(if: $with) { name } } } } }`,
    { variables: { with: false } },
  );
  expect(sandbox.asked("GET")).toEqual([`${invoices}?page=1&per_page=2`]);
});

test("a repeated document asks for what each of its requests selects", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 2, invoicesEach: 1 }) });

  for (const withLines of [true, false, true]) {
    const { data } = await known(
      `query ($with: Boolean!) { invoice(id: "Invoice:ACM123:1") { number ...I } }
       fragment I on Invoice { lines @include(if: $with) { name } }`,
      { variables: { with: withLines } },
    );
    expect("lines" in (data.invoice ?? {})).toBe(withLines);
    expect(sandbox.asked("GET")).toEqual([`${invoices}/1${withLines ? "?include[]=lines" : ""}`]);
  }

  // The fragment's client is merged with another in one of two places: there it has to be read.
  for (const _ of ["first", "again"]) {
    const { data } = await known(`{
      one: invoice(id: "Invoice:ACM123:1") { ...Named }
      two: invoice(id: "Invoice:ACM123:2") { ...Named client { email } }
    } fragment Named on Invoice { client { freshbooksId } }`);
    expect(data.one?.client).toEqual({ freshbooksId: "1" });
    expect(data.two?.client).toEqual({ freshbooksId: "2", email: expect.any(String) });
    expect(sandbox.asked("GET")).toEqual([
      `${invoices}?search[invoiceids][]=1&search[invoiceids][]=2&page=1&per_page=100`,
      "/accounting/account/ACM123/users/clients/2",
    ]);
  }
});

test("a repeated document lists below its records what the variables of each request ask for", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 2, invoicesEach: 2 }) });

  for (const number of ["1", "3", "1"]) {
    const { data } = await known(
      `query ($ids: [ID!]) { business { clients(first: 2) { nodes {
        invoices(first: 5, filter: { ids: $ids }) { nodes { number freshbooksId } } } } } }`,
      { variables: { ids: [`Invoice:ACM123:${number}`] } },
    );
    expect(JSON.stringify(data).match(/(?<="freshbooksId":")\d+/g)).toEqual([number]);
    expect(sandbox.asked("GET")).toEqual([
      "/accounting/account/ACM123/users/clients?page=1&per_page=2",
      `${invoices}?search[customerids][]=2&search[customerids][]=1&search[invoiceid]=${number}&page=1&per_page=100`,
    ]);
  }
});

test("lines of invoices that came with payments are fetched with those invoices", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 2, invoicesEach: 2, paymentsEach: 1 }) });

  const { data } = await known(
    "{ business { payments(first: 4) { nodes { invoice { number lines { name } client { firstName } } } } } }",
  );

  expect(rows(data.business?.payments?.nodes)).toHaveLength(4);
  expect(sandbox.asked("GET")).toEqual([
    "/accounting/account/ACM123/payments/payments?page=1&per_page=4",
    `${invoices}?search[invoiceids][]=4&search[invoiceids][]=3&search[invoiceids][]=2&search[invoiceids][]=1&include[]=lines&page=1&per_page=100`,
    "/accounting/account/ACM123/users/clients?search[userids][]=2&search[userids][]=1&page=1&per_page=100",
  ]);
});

test("every part that FreshBooks sends only when asked is a field", async () => {
  const { known, sandbox } = await start({ books: books({ invoices: [{}] }) });

  const { data, errors } = await known(`{ invoice(id: "Invoice:ACM123:1") {
    owner { freshbooksStaffId firstName lastName organization email }
    presentation { layout font primaryColor dateFormat label logo { url } bannerPositionY headings { name text } }
    contacts { freshbooksId email firstName lastName } paymentGateways { freshbooksId name }
    lateFee { enabled days kind value repeats compoundsTaxes taxes { name } }
    lateReminders { position delayDays enabled subject body }
    auditLog { freshbooksId event createdAt freshbooksActorId freshbooksActorContactId displayStatus paymentStatus autobillStatus
      disputeStatus lastOrderStatus total { amount } paid { amount } lineCount }
    attachments { attachmentId mediaType }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.invoice).toMatchObject({
    owner: { freshbooksStaffId: "1" },
    auditLog: [
      {
        freshbooksId: "1",
        event: "Created",
        createdAt: "2026-02-02T15:00:00.000Z",
        freshbooksActorId: "1",
        freshbooksActorContactId: null,
        displayStatus: "draft",
        paymentStatus: "UNPAID",
        autobillStatus: null,
        disputeStatus: null,
        lastOrderStatus: null,
        total: { amount: "100.00" },
        paid: { amount: "0.00" },
        lineCount: 1,
      },
    ],
    attachments: [],
  });
  expect(sandbox.asked("GET")).toEqual([
    `${invoices}/1?include[]=owner&include[]=presentation&include[]=contacts&include[]=allowed_gateways&include[]=late_fee&include[]=late_reminders&include[]=audit_logs&include[]=attachments`,
  ]);
  expect(sandbox.ignored()).toEqual([]);
});

test("amounts pass through to the last digit", async () => {
  const exact = "0.12345678901234567890123456";
  const { known } = await start({
    books: books({ invoices: [{ wire: { net_paid_amount: { amount: exact, code: "USD" } } }] }),
  });
  const { data } = await known(`{ invoice(id: "Invoice:ACM123:1") { netPaid { amount currency } } }`);
  expect(data.invoice?.netPaid).toEqual({ amount: exact, currency: "USD" });
});

test("a status never seen before is null, and is logged once", async () => {
  const { known, logged } = await start({
    books: books({
      invoices: [{ wire: { v3_status: "teleported" } }, { wire: { v3_status: "teleported" } }],
    }),
  });

  const { data, errors } = await known("{ business { invoices { nodes { status number } } } }");

  expect(errors).toBeUndefined();
  expect(rows(data.business?.invoices?.nodes).map(({ status }) => status)).toEqual([null, null]);
  expect(logged.filter((line) => line.includes("teleported"))).toHaveLength(1);
});

test("every status of FreshBooks has its name in the graph", async () => {
  const words = ["created", "draft", "sent", "viewed", "partial", "paid", "autopaid", "overdue", "disputed"];
  words.push("resolved", "retry", "failed", "success", "declined", "pending");
  words.push("deposit-partial", "deposit_partial", "deposit-paid");
  const { known } = await start({
    books: books({ invoices: words.map((v3_status) => ({ wire: { v3_status } })) }),
  });

  const { data } = await known("{ business { invoices(first: 50) { nodes { status } } } }");

  const expected = words.map((word) => word.toUpperCase().replace("-", "_")).toReversed();
  expect(rows(data.business?.invoices?.nodes).map(({ status }) => status)).toEqual(expected);
});

describe("filters", () => {
  const now = new Date("2026-06-30T18:00:00Z");
  const cast = books({
    clients: 3,
    invoices: [
      { clientId: 1, number: "A-1", issued: "2026-01-10", dueInDays: 10, state: "sent" }, // overdue since 20 January
      { clientId: 1, number: "A-2", issued: "2026-05-20", dueInDays: 11, state: "viewed" }, // due 31 May
      { clientId: 2, number: "B-1", issued: "2026-06-01", dueInDays: 60, state: "sent" }, // not due yet
      { clientId: 2, number: "B-2", issued: "2026-06-02", state: "draft", dueInDays: 1 },
      { clientId: 3, number: "C-1", issued: "2026-06-03", dueInDays: 0, state: "sent", archived: true },
      { clientId: 3, number: "C-2", issued: "2026-06-04", dueInDays: 5, state: "sent", amount: "10.00" },
    ],
    payments: [{ amount: "10.00" }], // C-2 is paid
  });

  test.each([
    ['clientIds: ["Client:ACM123:1"]', ["A-2", "A-1"], "search[customerid]=1&page=1&per_page=25"],
    [
      'clientIds: ["Client:ACM123:1", "Client:ACM123:2"]',
      ["B-2", "B-1", "A-2", "A-1"],
      "search[customerids][]=1&search[customerids][]=2&page=1&per_page=100",
    ],
    ["statuses: [DRAFT]", ["B-2"], "search[v3_status]=draft&page=1&per_page=25"],
    ["statuses: [DRAFT, PAID]", ["C-2", "B-2"], "page=1&per_page=100"],
    ['number: "A-2"', ["A-2"], "search[invoice_number]=A-2&page=1&per_page=100"],
    [
      'issueDate: {from: "2026-06-02"}',
      ["C-2", "C-1", "B-2"],
      "search[date_min]=2026-06-02&page=1&per_page=25",
    ],
    [
      'issueDate: {to: "2026-06-01"}',
      ["B-1", "A-2", "A-1"],
      "search[date_max]=2026-06-02&page=1&per_page=100",
    ],
    [
      'issueDate: {from: "2026-06-01", to: "2026-06-02"}',
      ["B-2", "B-1"],
      "search[date_min]=2026-06-01&search[date_max]=2026-06-03&page=1&per_page=100",
    ],
    ["unpaid: true", ["C-1", "B-1", "A-2", "A-1"], "search[outstanding]=true&page=1&per_page=100"],
    ["unpaid: false", ["C-2", "B-2"], "page=1&per_page=100"],
    ["daysOverdue: {from: 30}", ["A-2", "A-1"], "search[outstanding]=true&page=1&per_page=100"],
    ["daysOverdue: {from: 31}", ["A-1"], "search[outstanding]=true&page=1&per_page=100"],
    ["archived: true", ["C-1"], "search[vis_state]=2&page=1&per_page=100"],
    ["archived: false", ["C-2", "B-2", "B-1", "A-2", "A-1"], "search[vis_state]=0&page=1&per_page=100"],
  ])("%s", async (filter, numbers, query) => {
    for (const maxIsExclusive of [false, true]) {
      const { known, sandbox } = await start({ books: cast, now, settings: { maxIsExclusive } });
      const { data, errors } = await known(
        `{ business { invoices(filter: {${filter}}) { totalCount nodes { number } } } }`,
      );

      expect(errors).toBeUndefined();
      expect(rows(data.business?.invoices?.nodes).map(({ number }) => number)).toEqual(numbers);
      expect(data.business?.invoices?.totalCount).toBe(numbers.length);
      expect(sandbox.asked("GET")).toEqual([`${invoices}?${query}`]);
      expect(sandbox.ignored()).toEqual([]);
    }
  });

  test.each([
    ["America/Vancouver", "2026-07-01T06:59:00Z", ["A-2", "A-1"]], // still 30 June there
    ["America/Vancouver", "2026-06-30T06:59:00Z", ["A-1"]], // still 29 June there
    ["Africa/Nairobi", "2026-06-29T21:01:00Z", ["A-2", "A-1"]], // already 30 June there
    ["Africa/Nairobi", "2026-06-29T20:59:00Z", ["A-1"]],
  ])("thirty days are counted by the calendar of %s at %s", async (timezone, instant, numbers) => {
    const at = new Date(instant);
    const { known } = await start({
      books: books({
        timezone,
        invoices: [
          { number: "A-1", issued: "2026-01-10", dueInDays: 10 },
          { number: "A-2", issued: "2026-05-20", dueInDays: 11 },
        ],
      }),
      now: at,
    });
    const { data } = await known(
      "{ business { invoices(filter: {daysOverdue: {from: 30}}) { nodes { number } } } }",
    );
    expect(rows(data.business?.invoices?.nodes).map(({ number }) => number)).toEqual(numbers);
  });

  test("an invoice that is due before it is issued is overdue all the same", async () => {
    const { known } = await start({
      books: books({
        invoices: [
          { number: "A-1", issued: "2026-06-20", wire: { due_date: "2026-05-01", due_offset_days: -50 } },
        ],
      }),
      now,
    });
    const { data } = await known(
      "{ business { invoices(filter: {daysOverdue: {from: 30, to: 60}}) { totalCount nodes { number } } } }",
    );
    expect(data.business?.invoices).toEqual({ totalCount: 1, nodes: [{ number: "A-1" }] });
  });

  test.each([
    ["{from: 1, to: 29}", ["C-1"]],
    ["{to: 30}", ["C-1", "A-2"]],
    ["{from: 30, to: 30}", ["A-2"]],
    ["{from: 31}", ["A-1"]],
    ["{from: 30, to: 36500}", ["A-2", "A-1"]],
  ])("daysOverdue: %s", async (range, numbers) => {
    const { known } = await start({ books: cast, now });
    const { data } = await known(
      `{ business { invoices(filter: {daysOverdue: ${range}}) { totalCount nodes { number } } } }`,
    );
    expect(data.business?.invoices).toEqual({
      totalCount: numbers.length,
      nodes: numbers.map((number) => ({ number })),
    });
  });

  test("daysOverdue is a field as well, of what the filter selects, and costs no request", async () => {
    const { known, sandbox } = await start({ books: cast, now });
    const { data, errors } = await known("{ business { invoices { nodes { number daysOverdue } } } }");
    expect(errors).toBeUndefined();
    const shown = rows(data.business?.invoices?.nodes).map(({ number, daysOverdue }) => [
      number,
      daysOverdue,
    ]);
    expect(sandbox.asked("GET")).toHaveLength(1);
    expect(Object.fromEntries(shown)).toMatchObject({ "A-2": 30, "B-2": null, "C-2": null });
    for (const [number, days] of shown) {
      const filter = `{ from: ${days ?? 1}, to: ${days ?? 36_500} }`;
      const selected = await known(
        `{ business { invoices(filter: { daysOverdue: ${filter} }) { nodes { number } } } }`,
      );
      const numbers = rows(selected.data.business?.invoices?.nodes).map((node) => node.number);
      expect([number, numbers.includes(number as never)]).toEqual([number, days !== null]);
    }
  });

  test.each([
    // 23:30 in UTC−8 is the next day in UTC; both changes of the clock are between due date and today.
    ["2026-01-30T07:30:00Z", "2026-01-28", 1],
    ["2026-01-30T08:30:00Z", "2026-01-28", 2],
    ["2026-03-31T12:00:00Z", "2026-02-28", 31],
    ["2026-11-30T12:00:00Z", "2025-11-30", 365],
    ["2026-06-29T12:00:00Z", "2026-06-29", null],
  ])("at %s in Los Angeles, what was due on %s is overdue by %s days", async (at, due, days) => {
    const { ask } = await start({
      books: books({ timezone: "America/Los_Angeles", invoices: [{ issued: due, dueInDays: 0 }] }),
      now: new Date(at),
    });
    const { data, errors } = await ask("{ business { invoices { nodes { dueDate daysOverdue } } } }");
    expect(errors).toBeUndefined();
    expect(data.business?.invoices?.nodes).toEqual([{ dueDate: due, daysOverdue: days }]);
  });

  test("updatedAt is exact", async () => {
    const { known, sandbox } = await start({
      books: books({
        invoices: ["10", "20", "30"].map((minute) => ({
          createdAt: `2026-05-05T12:${minute}:00Z`,
          number: minute,
        })),
      }),
    });
    const { data } = await known(
      `{ business { invoices(filter: {updatedAt: {from: "2026-05-05T12:20:00Z"}}) { nodes { number } } } }`,
    );
    expect(rows(data.business?.invoices?.nodes).map(({ number }) => number)).toEqual(["30", "20"]);
    expect(sandbox.asked("GET")).toEqual([`${invoices}?search[updated_min]=2026-05-04&page=1&per_page=100`]);
  });
});

test("the issue date sorts both ways, over three pages", async () => {
  const { known, sandbox } = await start({
    books: books({
      invoices: ["2026-03-05", "2026-01-01", "2026-02-02", "2026-05-05", "2026-04-04"].map((issued) => ({
        issued,
      })),
    }),
  });
  // The row of the cursor comes with its window, since an edit of a row may have moved it.
  const windows = ["page=1&per_page=2", "page=1&per_page=4", "page=2&per_page=3"];
  for (const direction of ["ASC", "DESC"]) {
    const days: string[] = [];
    let after = "";
    for (let page = 1; page <= 3; page++) {
      const { data } = await known(
        `{ business { invoices(first: 2, sort: ISSUE_DATE_${direction}${after}) { nodes { issueDate } pageInfo { endCursor hasNextPage } } } }`,
      );
      days.push(...rows(data.business?.invoices?.nodes).map(({ issueDate }) => String(issueDate)));
      after = `, after: "${data.business?.invoices?.pageInfo?.endCursor}"`;
      expect(data.business?.invoices?.pageInfo?.hasNextPage).toBe(page < 3);
      expect(sandbox.asked("GET")).toEqual([
        `${invoices}?sort=invoice_date_${direction.toLowerCase()}&${windows[page - 1]}`,
      ]);
    }
    expect(days).toEqual(direction === "ASC" ? days.toSorted() : days.toSorted().toReversed());
  }
});

test("lines that pass expenses on know them, all in one request", async () => {
  const { known, sandbox, apiOrigin } = await start({
    books: books({ expenses: ["Train", "Hotel"].map((notes) => ({ clientId: 1, fields: { notes } })) }),
  });
  const line = { type: 1, name: "Travel", qty: 1, unit_cost: { amount: "10.00", code: "USD" } };
  await fetch(`${apiOrigin}${invoices}`, {
    method: "POST",
    headers: { authorization: "Bearer sandbox-owner", "content-type": "application/json" },
    body: JSON.stringify({
      invoice: {
        customerid: 1,
        create_date: "2026-06-01",
        lines: [
          { ...line, expenseid: 1 },
          { ...line, type: 0 },
          { ...line, expenseid: 2 },
        ],
      },
    }),
  });

  const { data, errors } = await known(
    "{ business { invoices { nodes { lines { kind expense { note } } } } } }",
  );

  expect(errors).toBeUndefined();
  expect(rows(data.business?.invoices?.nodes)[0]?.lines).toEqual([
    { kind: "REBILLED_EXPENSE", expense: { note: "Train" } },
    { kind: "ITEM", expense: null },
    { kind: "REBILLED_EXPENSE", expense: { note: "Hotel" } },
  ]);
  expect(sandbox.asked("GET")).toEqual([
    `${invoices}?include[]=lines&page=1&per_page=25`,
    "/accounting/account/ACM123/expenses/expenses?search[expenseids][]=1&search[expenseids][]=2&page=1&per_page=100",
  ]);
});

test("a value that cannot be read costs its own field, and nothing where it is not selected", async () => {
  const { known } = await start({
    books: books({
      clients: [{ id: 7 }],
      invoices: [
        {
          id: 1,
          fields: { language: ["en"], auto_bill: "yes" },
          lines: [{ name: "Bowls", quantity: "1", unitCost: "5.00" }],
        },
        { id: 2, fields: { language: "en" } },
      ],
    }),
  });
  const { data, errors } = await known(
    "{ business { invoices { nodes { freshbooksId language lines { name } } } } }",
  );
  expect(rows(data.business?.invoices?.nodes)).toEqual(
    expect.arrayContaining([
      { freshbooksId: "1", language: null, lines: [{ name: "Bowls" }] },
      expect.objectContaining({ freshbooksId: "2", language: "en" }),
    ]),
  );
  expect(errors).toMatchObject([
    {
      path: ["business", "invoices", "nodes", expect.any(Number), "language"],
      extensions: { code: "UPSTREAM_UNAVAILABLE" },
    },
  ]);
});
