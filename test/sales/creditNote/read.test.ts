import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const notes = `${account}/credit_notes/credit_notes`;
const whole = "page=1&per_page=100";

test("a credit note with everything that it shows is one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [{ fields: { organization: "Delta", fname: "Zoe", p_city: "Vancouver" } }],
      creditNotes: [
        {
          ...{ id: 30947, number: "0000069", kind: "prepayment", state: "viewed", issued: "2026-07-01" },
          lines: [
            {
              ...{ name: "Retainer", description: "July", quantity: "2", unitCost: "75.00" },
              taxes: [{ name: "GST", percent: "10" }],
            },
          ],
          fields: { notes: "Free voucher", terms: "Will be applied", sentid: 31004 },
        },
      ],
    }),
  });
  const { data, errors } = await known(`{ creditNote(id: "CreditNote:ACM123:30947") {
    id freshbooksAccountId freshbooksId number kind status disputeStatus lastOrderStatus issueDate
    total { amount currency } currency language description notes terms template freshbooksSenderId deleted
    recipient { displayName firstName address { city } } client { id displayName }
    lines { position name description quantity unitCost { amount } amount { amount } compoundsTaxes
      taxes { name percent number } } } }`);
  expect(errors).toBeUndefined();
  expect(data.creditNote).toEqual({
    ...{ id: "CreditNote:ACM123:30947", freshbooksAccountId: "ACM123", freshbooksId: "30947" },
    ...{ number: "0000069", kind: "PREPAYMENT", status: "VIEWED", disputeStatus: null },
    ...{ lastOrderStatus: null, issueDate: "2026-07-01", total: { amount: "165.00", currency: "USD" } },
    ...{ currency: "USD", language: "en", description: "July", notes: "Free voucher" },
    ...{ terms: "Will be applied", template: "clean-grouped", freshbooksSenderId: "31004", deleted: false },
    recipient: { displayName: "Delta", firstName: "Zoe", address: { city: "Vancouver" } },
    client: { id: "Client:ACM123:1", displayName: "Delta" },
    lines: [
      {
        ...{ position: 1, name: "Retainer", description: "July", quantity: "2", compoundsTaxes: false },
        ...{ unitCost: { amount: "75.00" }, amount: { amount: "150.00" } },
        taxes: [{ name: "GST", percent: "10", number: null }],
      },
    ],
  });
  expect(sandbox.asked("GET")).toEqual([`${notes}/30947?include[]=lines`]);
});

describe("the credits of several clients", () => {
  const cast = books({
    clients: 3,
    creditNotes: [{ clientId: 1 }, { clientId: 2, kind: "prepayment" }, { clientId: 1 }, { clientId: 3 }],
  });
  const question = `{ business { clients(filter: { ids: ["Client:ACM123:1", "Client:ACM123:2"] }) {
    nodes { freshbooksId credits { totalCount nodes { freshbooksId } } } } } }`;
  const expected = [
    { freshbooksId: "2", credits: { totalCount: 1, nodes: [{ freshbooksId: "2" }] } },
    { freshbooksId: "1", credits: { totalCount: 2, nodes: [{ freshbooksId: "3" }, { freshbooksId: "1" }] } },
  ];

  test.each([
    ["honours the plural", []],
    ["ignores it, which the rows show", ["clientids"]],
  ])("are one request where FreshBooks %s", async (_, ignoredFilters) => {
    const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters } });
    const { data, errors } = await known(question);
    expect(errors).toBeUndefined();
    expect(data.business?.clients?.nodes).toEqual(expected);
    expect(sandbox.asked("GET", notes)).toEqual([
      `${notes}?search[clientids][]=2&search[clientids][]=1&${whole}`,
    ]);
  });

  test("of one client are asked for by what was seen to work", async () => {
    const { known, sandbox } = await start({ books: cast });
    await known(`{ client(id: "Client:ACM123:1") { credits { nodes { id } } } }`);
    expect(sandbox.asked("GET", notes)).toEqual([`${notes}?search[clientid]=1&page=1&per_page=25`]);
  });

  test("beyond a page, ignored, are asked for client by client where that is cheaper", async () => {
    const many = books({
      clients: 3,
      creditNotes: Array.from({ length: 450 }, (_, at) => ({ clientId: at < 2 ? at + 1 : 3 })),
    });
    const { known, sandbox } = await start({ books: many, settings: { ignoredFilters: ["clientids"] } });
    const { data } = await known(question);
    expect(rows(data.business?.clients?.nodes).map(({ credits }) => credits?.totalCount)).toEqual([1, 1]);
    expect(sandbox.asked("GET", notes).slice(1).toSorted()).toEqual([
      `${notes}?search[clientid]=1&page=1&per_page=25`,
      `${notes}?search[clientid]=2&page=1&per_page=25`,
    ]);
  });
});

test.each([[[]], [["creditids"]]])("several by id are one request, ignored: %j", async (ignoredFilters) => {
  const { known, sandbox } = await start({
    books: books({ creditNotes: [{}, {}, {}] }),
    settings: { ignoredFilters },
  });
  const { data } = await known(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CreditNote { number } } }`,
    {
      variables: { of: [1, 3].map((id) => ({ __typename: "CreditNote", id: `CreditNote:ACM123:${id}` })) },
    },
  );
  expect(data._entities).toEqual([{ number: "0000001" }, { number: "0000003" }]);
  expect(sandbox.asked("GET", notes)).toEqual([
    `${notes}?search[creditids][]=1&search[creditids][]=3&${whole}`,
  ]);
});

describe("where a credit was applied", () => {
  const applied = { type: "Credit", fields: { from_credit: true, creditid: 1 } };
  const cast = books({
    clients: 2,
    invoices: [
      { id: 1, clientId: 1, amount: "100.00" },
      { id: 2, clientId: 2, amount: "100.00" },
      { id: 3, clientId: 2, amount: "100.00" },
    ],
    creditNotes: [{ clientId: 1, amount: "50.00" }],
    payments: [
      { invoiceId: 1, amount: "20.00", ...applied },
      { invoiceId: 1, amount: "5.00" },
      { invoiceId: 2, amount: "5.00" },
    ],
  });

  test("an invoice shows by its payments, for the requests of those", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(`{ business { invoices { nodes { freshbooksId
      payments { totalCount } credits { totalCount nodes { amount { amount } creditNote { id number } } } } } } }`);
    expect(errors).toBeUndefined();
    const none = { totalCount: 0, nodes: [] };
    expect(data.business?.invoices?.nodes).toEqual([
      { freshbooksId: "3", payments: { totalCount: 0 }, credits: none },
      { freshbooksId: "2", payments: { totalCount: 1 }, credits: none },
      {
        ...{ freshbooksId: "1", payments: { totalCount: 2 } },
        credits: {
          totalCount: 1,
          nodes: [
            { amount: { amount: "20.00" }, creditNote: { id: "CreditNote:ACM123:1", number: "0000001" } },
          ],
        },
      },
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${account}/invoices/invoices?page=1&per_page=25`,
      `${account}/payments/payments?search[clientids][]=2&search[clientids][]=1&${whole}`,
      `${notes}/1`,
    ]);
  });

  test.each(["creditid", "flag", "nothing"] as const)(
    "is known of a payment that shows %s beside its method",
    async (creditPaymentsShow) => {
      const { known } = await start({ books: cast, settings: { creditPaymentsShow } });
      const { data } = await known(`{ invoice(id: "Invoice:ACM123:1") {
        credits { nodes { freshbooksId fromCredit creditNote { freshbooksId } } } } }`);
      expect(data.invoice?.credits?.nodes).toEqual([
        {
          ...{ freshbooksId: "1", fromCredit: true },
          creditNote: creditPaymentsShow === "creditid" ? { freshbooksId: "1" } : null,
        },
      ]);
    },
  );

  test("a credit note shows among the payments of its client", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ creditNote(id: "CreditNote:ACM123:1") { payments { nodes { freshbooksId amount { amount } } } } }`,
    );
    expect(data.creditNote?.payments?.nodes).toEqual([{ freshbooksId: "1", amount: { amount: "20.00" } }]);
    expect(sandbox.asked("GET")).toEqual([
      `${notes}/1`,
      `${account}/payments/payments?search[clientid]=1&${whole}`,
    ]);
  });
});

test("what a client has left is the balance, whatever the credit notes come to", async () => {
  const { known } = await start({
    books: books({
      invoices: [{ amount: "100.00" }],
      creditNotes: [{ amount: "50.00" }, { amount: "9.00", deleted: true }],
      payments: [{ amount: "20.00", type: "Credit", fields: { from_credit: true, creditid: 1 } }],
    }),
  });
  const { data } = await known(
    `{ client(id: "Client:ACM123:1") { credit { amount } credits { nodes { total { amount } } } } }`,
  );
  expect(data.client).toEqual({
    credit: [{ amount: "30.00" }],
    credits: { nodes: [{ total: { amount: "50.00" } }] },
  });
});
