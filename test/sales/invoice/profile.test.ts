import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const profiles = `${account}/invoice_profiles/invoice_profiles`;
const invoices = `${account}/invoices/invoices`;
const one = (shows: string) => `{ invoiceProfile(id: "InvoiceProfile:ACM123:1") { ${shows} } }`;

test("a profile with everything that it shows is one request", async () => {
  const { known, sandbox } = await start({
    now,
    books: books({
      clients: [{ fields: { organization: "Delta", fname: "Zoe", p_city: "Vancouver" } }],
      invoiceProfiles: [
        {
          ...{ starts: "2026-06-22", frequency: "2w", occurrences: 12, issued: 1 },
          lines: [
            {
              ...{ name: "Care", description: "Monthly care", quantity: "2", unitCost: "100.00" },
              taxes: [{ name: "GST", percent: "5" }],
            },
          ],
          fields: {
            ...{ discount_value: "10", notes: "n", terms: "t", po_number: "p", payment_details: "IBAN" },
            ...{ due_offset_days: 30, auto_bill: true, bill_gateway: "stripe", retainer_id: 9 },
          },
        },
      ],
    }),
  });
  const { data, errors } = await known(
    one(`id freshbooksAccountId freshbooksId schedule { every unit firstIssueDate occurrences issued remaining } nextIssueDate
    paused sendsEmail sentByPost billsUnbilledTime timeFormat { method } chargesStoredCard requiresStoredCard chargingGateway
    dueOffsetDays total { amount currency } discount { amount } discountPercent currency language description notes terms
    poNumber paymentDetails recipient { organization firstName address { city } } accruedRevenue { amount } freshbooksOwnerId
    archived deleted updatedAt client { id } lateFee { enabled } lateReminders { position }
    lines { lineId position holdsUnbilledTime name description quantity unitCost { amount } amount { amount }
      taxes { name percent } compoundsTaxes }`),
  );
  expect(errors).toBeUndefined();
  expect(data.invoiceProfile).toEqual({
    ...{ id: "InvoiceProfile:ACM123:1", freshbooksAccountId: "ACM123", freshbooksId: "1" },
    schedule: {
      ...{ every: 2, unit: "WEEK", firstIssueDate: "2026-06-22" },
      ...{ occurrences: 12, issued: 1, remaining: 11 },
    },
    ...{ nextIssueDate: "2026-07-06", paused: false, sendsEmail: true, sentByPost: false },
    ...{ billsUnbilledTime: false, timeFormat: null, chargesStoredCard: true, requiresStoredCard: false },
    ...{ chargingGateway: "stripe", dueOffsetDays: 30, total: { amount: "189.00", currency: "USD" } },
    ...{ discount: { amount: "20.00" }, discountPercent: "10", currency: "USD", language: "en" },
    ...{ description: "Monthly care", notes: "n", terms: "t", poNumber: "p", paymentDetails: "IBAN" },
    recipient: { organization: "Delta", firstName: "Zoe", address: { city: "Vancouver" } },
    ...{ accruedRevenue: null, freshbooksOwnerId: "1" },
    ...{ archived: false, deleted: false, updatedAt: "2026-01-22T15:00:00.000Z" },
    ...{ client: { id: "Client:ACM123:1" }, lateFee: null, lateReminders: [] },
    lines: [
      {
        ...{ lineId: "1", position: 1, holdsUnbilledTime: false, name: "Care", quantity: "2" },
        ...{ description: "Monthly care", unitCost: { amount: "100.00" }, amount: { amount: "200.00" } },
        ...{ taxes: [{ name: "GST", percent: "5" }], compoundsTaxes: false },
      },
    ],
  });
  const includes = ["next_issue_date", "lines", "late_fee", "late_reminders", "project_format"];
  expect(sandbox.asked("GET")).toEqual([
    `${profiles}/1?${includes.map((name) => `include[]=${name}`).join("&")}`,
  ]);
});

describe("a schedule", () => {
  test.each([
    ["m", { every: 1, unit: "MONTH" }],
    ["1y", { every: 1, unit: "YEAR" }],
    ["4W", { every: 4, unit: "WEEK" }],
    ["3d", { every: null, unit: null }],
    ["0m", { every: null, unit: null }],
  ])("of %s", async (frequency, shown) => {
    const { known } = await start({ books: books({ invoiceProfiles: [{ wire: { frequency } }] }) });
    const { data, errors } = await known(one("schedule { every unit }"));
    expect(errors).toBeUndefined();
    expect(data.invoiceProfile?.schedule).toEqual(shown);
  });

  test.each([
    [0, 5, { occurrences: null, issued: 5, remaining: null }],
    [3, 3, { occurrences: 3, issued: 3, remaining: 0 }],
    [3, 4, { occurrences: 3, issued: 4, remaining: 0 }],
  ])("of %i with %i issued", async (numberRecurring, issued, shown) => {
    const wire = { numberRecurring, occurrences_to_date: issued };
    const { known } = await start({ books: books({ invoiceProfiles: [{ wire }] }) });
    const { data } = await known(one("schedule { occurrences issued remaining }"));
    expect(data.invoiceProfile?.schedule).toEqual(shown);
  });

  test("that does not show how many there are is an error, and not without an end", async () => {
    const wire = { numberRecurring: null };
    const { known } = await start({ books: books({ invoiceProfiles: [{ wire, fields: { notes: "n" } }] }) });
    const { data, errors } = await known(one("notes schedule { firstIssueDate occurrences }"));
    expect(data.invoiceProfile).toEqual({
      notes: "n",
      schedule: { firstIssueDate: "2031-01-15", occurrences: null },
    });
    expect(errors).toMatchObject([{ path: ["invoiceProfile", "schedule", "occurrences"] }]);
  });
});

describe("the next issue date", () => {
  const shapes: (readonly [unknown, string | null])[] = [
    ["2026-07-01", "2026-07-01"],
    ["2026-07-01 00:00:00", "2026-07-01"],
    [{ next_issue_date: "2026-07-01" }, "2026-07-01"],
    [{ date: "2026-07-01", profileid: 1 }, "2026-07-01"],
    ...[null, "", "0000-00-00", "soon", 7, [], {}, { from: "2026-07-01", to: "2026-08-01" }].map(
      (shape) => [shape, null] as const,
    ),
  ];
  test.each(shapes)("that comes as %j", async (shape, day) => {
    const wire = { next_issue_date: shape as never };
    const { known } = await start({ books: books({ invoiceProfiles: [{ wire }] }) });
    const { data, errors } = await known(one("nextIssueDate"));
    expect(errors).toBeUndefined();
    expect(data.invoiceProfile).toEqual({ nextIssueDate: day });
  });

  test("that does not come is null, and is asked for once", async () => {
    const { known, sandbox } = await start({ books: books({ invoiceProfiles: [{}, {}] }) });
    sandbox.faults.add({
      rules: [
        {
          fault: "rewrite",
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(JSON.stringify(answer.body).replaceAll("next_issue_date", "another_key")),
          }),
        },
      ],
    });
    const { data, errors } = await known("{ business { invoiceProfiles { nodes { nextIssueDate } } } }");
    expect(errors).toBeUndefined();
    expect(data.business?.invoiceProfiles?.nodes).toEqual([{ nextIssueDate: null }, { nextIssueDate: null }]);
    expect(sandbox.asked("GET")).toEqual([`${profiles}?include[]=next_issue_date&page=1&per_page=25`]);
  });
});

describe("invoices and their profile", () => {
  const both = () =>
    books({
      clients: 2,
      invoices: [
        { clientId: 1, fields: { parent: 1, generation_date: "2026-01-20" } },
        { clientId: 1, fields: { parent: 2 } },
        { clientId: 2, fields: { parent: 3 } },
        { clientId: 1 },
      ],
      invoiceProfiles: [{ clientId: 1 }, { clientId: 1 }, { clientId: 2 }],
    });

  test("an invoice names its profile, at no request for its keys", async () => {
    const { known, sandbox } = await start({ books: both() });
    const { data, errors } = await known("{ business { invoices { nodes { profile { id } } } } }");
    expect(errors).toBeUndefined();
    expect(data.business?.invoices?.nodes).toEqual([
      { profile: null },
      ...[3, 2, 1].map((number) => ({ profile: { id: `InvoiceProfile:ACM123:${number}` } })),
    ]);
    expect(sandbox.asked("GET")).toEqual([`${invoices}?page=1&per_page=25`]);
  });

  test("the profiles of many invoices are one request", async () => {
    const { known, sandbox } = await start({ books: both() });
    const { data } = await known("{ business { invoices { nodes { profile { schedule { every } } } } } }");
    expect(rows(data.business?.invoices?.nodes)[3]).toEqual({ profile: { schedule: { every: 1 } } });
    expect(sandbox.asked("GET")).toHaveLength(2);
    expect(sandbox.asked("GET")[1]).toMatch(/search\[profileids\]\[\]=3/);
  });

  test("the invoices of many profiles are one request, and each has its own", async () => {
    const { known, sandbox } = await start({ books: both() });
    const { data, errors } = await known(
      "{ business { invoiceProfiles { nodes { id invoices { totalCount nodes { id } } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(
      rows(data.business?.invoiceProfiles?.nodes).map(({ invoices }) =>
        rows(invoices?.nodes).map(({ id }) => id),
      ),
    ).toEqual([["Invoice:ACM123:3"], ["Invoice:ACM123:2"], ["Invoice:ACM123:1"]]);
    expect(sandbox.asked("GET")).toEqual([
      `${profiles}?page=1&per_page=25`,
      `${invoices}?search[customerids][]=2&search[customerids][]=1&page=1&per_page=100`,
    ]);
  });

  test("an invoice that does not say whether a profile made it is nobody's, and an error", async () => {
    const { known, sandbox } = await start({ books: both() });
    sandbox.faults.add({
      rules: [
        {
          ...{ fault: "rewrite", path: /invoices\/invoices/ },
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(JSON.stringify(answer.body).replaceAll('"parent"', '"another"')),
          }),
        },
      ],
    });
    const { data, errors } = await known('{ invoice(id: "Invoice:ACM123:1") { number profile { id } } }');
    expect(data.invoice?.profile).toBeNull();
    expect(errors).toMatchObject([{ path: ["invoice", "profile"] }]);
  });

  test("the profiles of clients are one request", async () => {
    const { known, sandbox } = await start({ books: both() });
    const { data } = await known("{ business { clients { nodes { invoiceProfiles { totalCount } } } } }");
    expect(data.business?.clients?.nodes).toEqual([
      { invoiceProfiles: { totalCount: 1 } },
      { invoiceProfiles: { totalCount: 2 } },
    ]);
    expect(sandbox.asked("GET").slice(1)).toEqual([
      `${profiles}?search[clientids][]=2&search[clientids][]=1&page=1&per_page=100`,
    ]);
  });
});
