import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const clients = "/accounting/account/ACM123/users/clients";

test("a client by id, every field of it, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [
        {
          id: 567521,
          createdAt: "2026-06-29T16:48:49Z",
          fields: {
            fname: "Alice",
            lname: "North",
            organization: "",
            email: "alice@example.test",
            mob_phone: "555 0100",
            note: "Pays early",
            p_street: "1 High Street",
            p_code: "V5K 0A1",
            vat_number: "GB1",
            pref_gmail: true,
          },
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ client(id: "Client:ACM123:567521") {
    id freshbooksAccountId freshbooksId uuid organization firstName lastName email username
    businessPhone mobilePhone homePhone fax note language currency vatName vatNumber industry companySize numberFormat
    billingAddress { street street2 city province postalCode country } shippingAddress { street }
    prefersEmail prefersPost attachesPdfToEmail allowsLateFees allowsLateReminders hasRetainer exceedsPlanLimit
    lastLoginAt archived deleted createdAt updatedAt
  } }`);

  expect(errors).toBeUndefined();
  expect(data.client).toMatchObject({
    id: "Client:ACM123:567521",
    freshbooksAccountId: "ACM123",
    freshbooksId: "567521",
    organization: null,
    firstName: "Alice",
    lastName: "North",
    email: "alice@example.test",
    businessPhone: null,
    mobilePhone: "555 0100",
    note: "Pays early",
    language: "en",
    currency: "USD",
    vatNumber: "GB1",
    billingAddress: {
      street: "1 High Street",
      street2: null,
      city: null,
      province: null,
      postalCode: "V5K 0A1",
      country: null,
    },
    shippingAddress: null,
    prefersEmail: true,
    prefersPost: true,
    archived: false,
    deleted: false,
    createdAt: "2026-06-29T16:48:49.000Z", // UTC on the wire
    updatedAt: "2026-06-29T16:48:49.000Z", // New York's clock on the wire
  });
  expect(sandbox.asked("GET")).toEqual([`${clients}/567521`]);
});

/** NangoHQ/integration-templates, 2026-06-29, with the ids of these books. */
const recorded = {
  ...{ accounting_systemid: "ACM123", allow_email_include_pdf: false, allow_late_fees: true },
  ...{ allow_late_notifications: true, bus_phone: "", company_industry: null, company_size: null },
  ...{ currency_code: "KES", direct_link_token: null, email: "alice@example.test", exceeds_client_limit: 0 },
  ...{ fax: "", fname: "Alice", has_retainer: null, home_phone: null, id: 1, language: "en" },
  ...{ last_activity: null, last_login: null, level: 0, lname: "North", mob_phone: "" },
  ...{ note: "Updated", notified: false, num_logins: 0, number_format: null, organization: "North Co" },
  ...{ p_city: "", p_code: "", p_country: "", p_province: "", p_street: "", p_street2: "" },
  ...{ pref_email: true, pref_gmail: false, retainer_id: null, role: "client" },
  ...{ s_city: "", s_code: "", s_country: "", s_province: "", s_street: "", s_street2: "" },
  ...{ signup_date: "2026-06-29 16:15:20", statement_token: null, subdomain: null },
  ...{ updated: "2026-06-29 12:52:44", userid: 1, username: "alicenorth" },
  ...{ uuid: "e9c1a616-7532-421e-aba7-35f7e5d4313d", vat_name: null, vat_number: null, vis_state: 0 },
};
const shownAs = {
  ...{ id: "Client:ACM123:1", freshbooksId: "1", freshbooksAccountId: "ACM123" },
  ...{ attachesPdfToEmail: false, allowsLateFees: true, allowsLateReminders: true },
  ...{ businessPhone: null, mobilePhone: null, homePhone: null, fax: null },
  ...{ industry: null, companySize: null, numberFormat: null, currency: "KES", language: "en" },
  ...{ email: "alice@example.test", firstName: "Alice", lastName: "North", organization: "North Co" },
  ...{ displayName: "North Co", username: "alicenorth", note: "Updated" },
  ...{ exceedsPlanLimit: false, hasRetainer: false, lastLoginAt: null },
  ...{ prefersEmail: true, prefersPost: false, vatName: null, vatNumber: null },
  ...{ createdAt: "2026-06-29T16:15:20.000Z", updatedAt: "2026-06-29T16:52:44.000Z" },
  ...{ uuid: recorded.uuid, archived: false, deleted: false },
};

test("a recorded client is shown key by key", async () => {
  const { known } = await start({ books: books({ clients: [{ wire: recorded }] }) });
  const { data, errors } = await known(
    `{ client(id: "Client:ACM123:1") { ${Object.keys(shownAs).join(" ")}
      billingAddress { street } shippingAddress { street } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.client).toEqual({ ...shownAs, billingAddress: null, shippingAddress: null });
});

test.each([
  [{ has_retainer: true }, { hasRetainer: true }],
  [{ has_retainer: false, retainer_id: 0 }, { hasRetainer: false }],
  [{ has_retainer: null, retainer_id: 7 }, { hasRetainer: true }],
  [{ has_retainer: null, retainer_id: "" }, { hasRetainer: false }],
  [{ exceeds_client_limit: 1 }, { exceedsPlanLimit: true }],
  [{ exceeds_client_limit: null }, { exceedsPlanLimit: null }],
])("%j is shown as %j", async (wire, expected) => {
  const { known } = await start({ books: books({ clients: [{ wire }] }) });
  const [field] = Object.keys(expected);
  const { data, errors } = await known(`{ client(id: "Client:ACM123:1") { ${field} } }`);
  expect(errors).toBeUndefined();
  expect(data.client).toEqual(expected);
});

test("every balance is one amount for each currency", async () => {
  const balances = ["outstanding_balance", "overdue_balance", "credit_balance", "draft_balance"];
  const wire = Object.fromEntries(
    [...balances, "grand_total_balance"].map((name, at) => [
      name,
      [{ amount: { amount: `${at}.10`, code: "CAD" } }, { amount: { amount: `-${at + 1}.20`, code: "USD" } }],
    ]),
  );
  const { known, sandbox } = await start({ books: books({ clients: [{ wire }] }) });
  const fields = ["outstanding", "overdue", "credit", "draft", "grandTotal"];
  const { data, errors } = await known(
    `{ client(id: "Client:ACM123:1") { ${fields.map((name) => `${name} { amount currency }`).join(" ")} } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.client).toEqual(
    Object.fromEntries(
      fields.map((name, at) => [
        name,
        [
          { amount: `${at}.10`, currency: "CAD" },
          { amount: `-${at + 1}.20`, currency: "USD" },
        ],
      ]),
    ),
  );
  expect(sandbox.asked()).toHaveLength(1);
});

test("the balances come with the client, and only when they are asked for", async () => {
  const { known, sandbox } = await start({
    books: books({
      invoices: [
        { amount: "100.00", state: "sent" },
        { amount: "50.00", state: "draft" },
        { amount: "30.00", currency: "EUR", state: "sent" },
      ],
    }),
  });

  const { data } = await known(
    `{ business { clients(first: 5) { nodes { outstanding { amount currency } draft { amount currency } overdue { amount } } } } }`,
  );

  const [client] = rows(data.business?.clients?.nodes);
  expect(rows(client?.outstanding)).toEqual(
    expect.arrayContaining([
      { amount: "100.00", currency: "USD" },
      { amount: "30.00", currency: "EUR" },
    ]),
  );
  expect(client?.draft).toEqual([{ amount: "50.00", currency: "USD" }]);
  expect(client?.overdue).toEqual([]);
  expect(sandbox.asked("GET")).toEqual([
    `${clients}?include[]=outstanding_balance&include[]=overdue_balance&include[]=draft_balance&page=1&per_page=5`,
  ]);
});

test("balances of clients that came from elsewhere cost one request for all of them", async () => {
  const { known, sandbox } = await start({ books: books({ clients: 3, invoicesEach: 2 }) });

  const { data } = await known(
    "{ business { invoices(first: 6) { nodes { client { organization outstanding { amount } } } } } }",
  );

  expect(rows(data.business?.invoices?.nodes)).toHaveLength(6);
  expect(sandbox.asked("GET")).toEqual([
    "/accounting/account/ACM123/invoices/invoices?page=1&per_page=6",
    `${clients}?search[userids][]=3&search[userids][]=2&search[userids][]=1&include[]=outstanding_balance&page=1&per_page=100`,
  ]);
});

test("contacts, late fee and reminders are parts of the client", async () => {
  const { known, sandbox } = await start({ books: books() });

  const { data, errors } = await known(
    `{ client(id: "Client:ACM123:1") { contacts { email } lateFee { days value } lateReminders { position delayDays enabled } } }`,
  );

  expect(errors).toBeUndefined();
  expect(data.client).toMatchObject({ contacts: expect.any(Array), lateReminders: expect.any(Array) });
  expect(sandbox.asked("GET")).toEqual([
    `${clients}/1?include[]=contacts&include[]=late_fee&include[]=late_reminders`,
  ]);
  expect(sandbox.ignored()).toEqual([]);
});

test("a deleted client is out of the lists and still found by id", async () => {
  const { known } = await start({ books: books({ clients: [{ id: 1 }, { id: 2, deleted: true }] }) });

  const { data } = await known(
    `{ business { clients { totalCount nodes { freshbooksId } } } client(id: "Client:ACM123:2") { deleted archived } }`,
  );

  expect(data.business?.clients).toEqual({ totalCount: 1, nodes: [{ freshbooksId: "1" }] });
  expect(data.client).toEqual({ deleted: true, archived: false });
});

test("an unknown client is null, without an error", async () => {
  const { known } = await start({ books: books() });
  expect(await known(`{ client(id: "Client:ACM123:999") { id } }`)).toEqual({ data: { client: null } });
});

describe("filters", () => {
  const cast = books({
    clients: [
      {
        id: 1,
        fields: { organization: "Acme Ltd", fname: "Ada", lname: "Byron", email: "ada@example.test" },
      },
      {
        id: 2,
        fields: { organization: "Bolt & Sons", fname: "Bea", lname: "Acton", email: "bea@example.test" },
      },
      {
        id: 3,
        archived: true,
        fields: { organization: "", fname: "Cy", lname: "Young", email: "cy@example.test" },
      },
    ],
    invoices: [
      { clientId: 1, amount: "10.00", issued: "2026-01-01", dueInDays: 5 },
      { clientId: 2, amount: "10.00" },
    ],
  });

  test.each([
    [
      'ids: ["Client:ACM123:1", "Client:ACM123:3"]',
      ["3", "1"],
      "search[userids][]=1&search[userids][]=3",
      100,
    ],
    ['ids: ["Client:ACM123:2"]', ["2"], "search[userid]=2", 100],
    ['email: "bea@example.test"', ["2"], "search[email_like]=bea@example.test", 100],
    ['email: " BEA@example.test"', ["2"], "search[email_like]=BEA@example.test", 100],
    // Seen to work on the real service: what is counted need not be shown.
    ['organizationContains: "bolt &"', ["2"], "search[organization_like]=bolt &", 25],
    ['search: "ac"', ["2", "1"], "search[user_like]=ac", 100],
    ["archived: true", ["3"], "search[vis_state]=2", 100],
    ["archived: false", ["2", "1"], "search[vis_state]=0", 100],
  ])("%s", async (filter, ids, search, perPage) => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ business { clients(filter: {${filter}}) { totalCount nodes { freshbooksId } } } }`,
    );

    expect(rows(data.business?.clients?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(ids);
    expect(data.business?.clients?.totalCount).toBe(ids.length);
    expect(sandbox.asked("GET")).toEqual([`${clients}?${search}&page=1&per_page=${perPage}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test.each([
    [
      "hasOutstanding: true",
      ["2", "1"],
      "search[has_outstanding]=true&include[]=outstanding_balance&page=1&per_page=100",
    ],
    ["hasOutstanding: false", ["3"], "include[]=outstanding_balance&page=1&per_page=100"],
    ["hasOverdue: true", ["1"], "search[has_overdue]=true&include[]=overdue_balance&page=1&per_page=100"],
    ["hasOverdue: false", ["3", "2"], "include[]=overdue_balance&page=1&per_page=100"],
  ])("%s", async (filter, ids, query) => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ business { clients(filter: {${filter}}) { totalCount nodes { freshbooksId } } } }`,
    );

    expect(rows(data.business?.clients?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(ids);
    expect(data.business?.clients?.totalCount).toBe(ids.length);
    expect(sandbox.asked("GET")).toEqual([`${clients}?${query}`]);
  });

  test("updatedAt is exact to the second, though FreshBooks filters by day", async () => {
    const at = (minute: number) => `2026-05-05T12:${String(minute).padStart(2, "0")}:00Z`;
    const { known, sandbox } = await start({
      books: books({
        clients: [10, 20, 30].map((minute, index) => ({ id: index + 1, createdAt: at(minute) })),
      }),
    });

    const { data } = await known(
      `{ business { clients(filter: {updatedAt: {from: "${at(20)}"}}) { totalCount nodes { freshbooksId } } } }`,
    );

    expect(data.business?.clients).toEqual({
      totalCount: 2,
      nodes: [{ freshbooksId: "3" }, { freshbooksId: "2" }],
    });
    expect(sandbox.asked("GET")).toEqual([`${clients}?search[updated_min]=2026-05-04&page=1&per_page=100`]);
  });

  test("ids of nobody, or of another account, match nothing and cost nothing", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ business { clients(filter: {ids: ["Client:ACM456:1"]}) { totalCount nodes { id } } } }`,
    );
    expect(data.business?.clients).toEqual({ totalCount: 0, nodes: [] });
    expect(sandbox.asked("GET")).toEqual([]);
  });
});

describe("sorts", () => {
  const names = ["Emile", "anna", "Zoe", "Bertha", ""];
  const cast = books({
    clients: names.map((name, index) => ({
      id: index + 1,
      createdAt: `2026-03-0${((index * 2) % 5) + 1}T12:00:00Z`,
      fields: { organization: name, fname: name, lname: "X", email: `${name || "nobody"}@example.test` },
    })),
  });
  const collator = new Intl.Collator("en", { sensitivity: "base" });

  test.each([
    ["ORGANIZATION", "organization_name", "organization"],
    ["NAME", "fullname", "firstName"],
    ["EMAIL", "email", "email"],
    ["UPDATED_AT", "updated", "updatedAt"],
  ])("%s goes both ways, over three pages", async (sort, wire, field) => {
    const { known, sandbox } = await start({ books: cast });
    // The row of the cursor comes with its window, since an edit of a row may have moved it.
    const windows = ["page=1&per_page=2", "page=1&per_page=4", "page=2&per_page=3"];
    for (const [direction, sign] of [
      ["ASC", 1],
      ["DESC", -1],
    ] as const) {
      sandbox.forget();
      const seen: string[] = [];
      let after = "";
      for (let page = 0; page < 3; page++) {
        const { data } = await known(
          `{ business { clients(first: 2, sort: ${sort}_${direction}${after}) { nodes { ${field} } pageInfo { endCursor } } } }`,
        );
        seen.push(...rows(data.business?.clients?.nodes).map((node) => String(node[field] ?? "")));
        after = `, after: "${data.business?.clients?.pageInfo?.endCursor}"`;
        expect(sandbox.asked("GET")).toEqual([
          `${clients}?sort=${wire}_${direction.toLowerCase()}&${windows[page]}`,
        ]);
      }
      expect(seen).toHaveLength(5);
      expect(seen).toEqual(seen.toSorted((a, b) => sign * collator.compare(a, b)));
    }
  });
});
