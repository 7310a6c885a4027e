import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const estimates = `${account}/estimates/estimates`;
const invoices = `${account}/invoices/invoices`;

test("an estimate with everything that it shows is one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      clients: [{ fields: { organization: "Delta", fname: "Zoe", p_city: "Vancouver" } }],
      estimates: [
        {
          ...{ number: "E-7", state: "sent", issued: "2026-01-20" },
          lines: [
            {
              ...{ name: "Logo", description: "Three drafts", quantity: "2", unitCost: "100.00" },
              taxes: [{ name: "GST", percent: "5" }],
            },
          ],
          fields: {
            ...{ discount_value: "10", notes: "Thirty days.", terms: "Half now.", po_number: "PO-1" },
            ...{ rich_proposal: true, require_client_signature: true },
          },
        },
      ],
    }),
  });
  const { data, errors } = await known(`{ estimate(id: "Estimate:ACM123:1") {
    id freshbooksAccountId freshbooksId number status issueDate total { amount currency } discount { amount }
    discountPercent currency language description notes terms poNumber recipient { organization firstName address { city } }
    template isProposal requiresSignature freshbooksOwnerId freshbooksSenderId archived deleted
    createdAt updatedAt client { id } project { id }
    lines { lineId position name description quantity unitCost { amount } amount { amount }
      taxes { name percent number } compoundsTaxes expense { id } project { id } } } }`);
  expect(errors).toBeUndefined();
  expect(data.estimate).toEqual({
    ...{ id: "Estimate:ACM123:1", freshbooksAccountId: "ACM123", freshbooksId: "1", number: "E-7" },
    ...{ status: "SENT", issueDate: "2026-01-20", total: { amount: "189.00", currency: "USD" } },
    ...{ discount: { amount: "20.00" }, discountPercent: "10", currency: "USD", language: "en" },
    ...{ description: "Three drafts", notes: "Thirty days.", terms: "Half now.", poNumber: "PO-1" },
    recipient: { organization: "Delta", firstName: "Zoe", address: { city: "Vancouver" } },
    ...{ template: "clean-grouped", isProposal: true, requiresSignature: true },
    ...{ freshbooksOwnerId: "1", freshbooksSenderId: "1", archived: false, deleted: false },
    ...{ createdAt: "2026-01-20T15:00:00.000Z", updatedAt: "2026-01-20T15:00:00.000Z" },
    ...{ client: { id: "Client:ACM123:1" }, project: null },
    lines: [
      {
        ...{ lineId: "1", position: 1, name: "Logo", description: "Three drafts", quantity: "2" },
        ...{ unitCost: { amount: "100.00" }, amount: { amount: "200.00" }, compoundsTaxes: false },
        ...{ taxes: [{ name: "GST", percent: "5", number: null }], expense: null, project: null },
      },
    ],
  });
  expect(sandbox.asked("GET")).toEqual([`${estimates}/1?include[]=lines`]);
});

test("lines lead to the taxes that they copied", async () => {
  const { known, sandbox } = await start({
    books: books({
      taxes: [{ name: "GST" }, { name: "HST", percent: "13" }],
      estimates: [
        {
          lines: [
            { name: "A", quantity: "1", unitCost: "1.00", taxes: [{ name: "HST", percent: "13" }] },
            { name: "B", quantity: "1", unitCost: "1.00" },
          ],
        },
      ],
    }),
  });
  const { data } = await known(`{ estimate(id: "Estimate:ACM123:1") { lines { matchingTaxes { id } } } }`);
  expect(data.estimate?.lines).toEqual([
    { matchingTaxes: [{ id: "Tax:ACM123:2" }] },
    { matchingTaxes: null },
  ]);
  expect(sandbox.asked("GET")).toEqual([
    `${estimates}/1?include[]=lines`,
    `${account}/taxes/taxes?page=1&per_page=100`,
  ]);
});

test("lines that FreshBooks does not number are shown without a number", async () => {
  const { ask } = await start({
    books: books({ estimates: [{}] }),
    settings: { estimateLinesNumbered: false },
  });
  const { data, errors } = await ask(`{ estimate(id: "Estimate:ACM123:1") { lines { lineId name } } }`);
  expect(errors).toBeUndefined();
  expect(data.estimate?.lines).toEqual([{ lineId: null, name: "Design" }]);
});

describe("the status", () => {
  const draft = { status: 1, ui_status: "draft", display_status: "draft" };
  test.each([
    ["DRAFT", draft],
    ["DRAFT", { ...draft, ui_status: "created" }],
    ["SENT", { status: 2, ui_status: "sent", display_status: "sent" }],
    ["SENT", { ...draft, ui_status: "open" }],
    // As seen live.
    ["VIEWED", { status: 3, ui_status: "open", display_status: "viewed" }],
    ["VIEWED", { status: 2, ui_status: "sent", display_status: "viewed" }],
    ["VIEWED", { status: 3, ui_status: null, display_status: "" }],
    ["REPLIED", { status: 4, ui_status: "open", display_status: "viewed" }],
    ["ACCEPTED", { status: 3, ui_status: "open", display_status: "viewed", accepted: true }],
    ["ACCEPTED", { status: "5", ui_status: "open", display_status: "viewed" }],
    ["INVOICED", { status: 5, ui_status: "accepted", display_status: "accepted", invoiced: true }],
    ["INVOICED", { status: 6, ui_status: "accepted", display_status: "viewed", accepted: true }],
    [null, { status: 3, ui_status: "declined", display_status: "viewed" }],
    [null, { status: 7, ui_status: "sent", display_status: "sent" }],
  ])("is %s of %j", async (status, wire) => {
    const { ask } = await start({ books: books({ estimates: [{ wire }] }) });
    const { data, errors } = await ask(`{ estimate(id: "Estimate:ACM123:1") { status } }`);
    expect(errors).toBeUndefined();
    expect(data.estimate).toEqual({ status });
  });

  test.each([
    [{}, "ACCEPTED"],
    [{ acceptedInAllFields: false }, "ACCEPTED"],
  ])("of an accepted one is found under %j", async (settings, status) => {
    const { known, sandbox } = await start({
      books: books({ estimates: [{ state: "viewed" }, { state: "accepted" }, { state: "draft" }] }),
      settings,
    });
    const { data } = await known(
      "{ business { estimates(filter: { statuses: [ACCEPTED] }) { totalCount nodes { freshbooksId status } } } }",
    );
    expect(data.business?.estimates).toEqual({ totalCount: 1, nodes: [{ freshbooksId: "2", status }] });
    // FreshBooks is not asked for a status: it would look at one of the fields alone.
    expect(sandbox.asked("GET")).toEqual([`${estimates}?page=1&per_page=100`]);
  });

  test.each([
    ["sentInvoice", "ACCEPTED", "INVOICED"],
    ["anyInvoice", "INVOICED", "INVOICED"],
  ] as const)("is invoiced by a %s", async (estimateInvoicedBy, ofDraft, ofSent) => {
    const { ask } = await start({
      books: books({
        estimates: [{ state: "accepted" }, { state: "accepted" }],
        invoices: [
          { state: "draft", fields: { estimateid: 1 } },
          { state: "sent", fields: { estimateid: 2 } },
        ],
      }),
      settings: { estimateInvoicedBy },
    });
    const { data } = await ask("{ business { estimates(sort: ISSUE_DATE_ASC) { nodes { id status } } } }");
    const found = rows(data.business?.estimates?.nodes).toSorted((a, b) =>
      String(a.id) < String(b.id) ? -1 : 1,
    );
    expect(found.map(({ status }) => status)).toEqual([ofDraft, ofSent]);
  });
});

describe("joins", () => {
  const cast = books({
    clients: 3,
    estimates: [{ clientId: 1 }, { clientId: 1 }, { clientId: 2 }],
    invoices: [
      { clientId: 1, fields: { estimateid: 1 } },
      { clientId: 1 },
      { clientId: 2, fields: { estimateid: 3 } },
      { clientId: 2, fields: { estimateid: 3 }, state: "draft" },
      { clientId: 3 },
    ],
  });

  test("lead from estimates to their invoices, with one request for all of them", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(
      "{ business { estimates { nodes { freshbooksId invoices { totalCount nodes { freshbooksId } } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business?.estimates?.nodes).toEqual([
      {
        freshbooksId: "3",
        invoices: { totalCount: 2, nodes: [{ freshbooksId: "4" }, { freshbooksId: "3" }] },
      },
      { freshbooksId: "2", invoices: { totalCount: 0, nodes: [] } },
      { freshbooksId: "1", invoices: { totalCount: 1, nodes: [{ freshbooksId: "1" }] } },
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${estimates}?page=1&per_page=25`,
      `${invoices}?search[customerids][]=2&search[customerids][]=1&page=1&per_page=100`,
    ]);
  });

  test("lead from one estimate to its invoices", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ estimate(id: "Estimate:ACM123:3") { invoices(filter: { statuses: [DRAFT] }) { nodes { freshbooksId } } } }`,
    );
    expect(data.estimate?.invoices?.nodes).toEqual([{ freshbooksId: "4" }]);
    expect(sandbox.asked("GET")).toEqual([
      `${estimates}/3`,
      `${invoices}?search[customerid]=2&search[v3_status]=draft&page=1&per_page=100`,
    ]);
  });

  test("lead from invoices to their estimate, whose keys cost nothing", async () => {
    const { known, sandbox } = await start({ books: cast });
    const keys = await known("{ business { invoices { nodes { freshbooksId estimate { id } } } } }");
    expect(keys.data.business?.invoices?.nodes).toEqual([
      { freshbooksId: "5", estimate: null },
      { freshbooksId: "4", estimate: { id: "Estimate:ACM123:3" } },
      { freshbooksId: "3", estimate: { id: "Estimate:ACM123:3" } },
      { freshbooksId: "2", estimate: null },
      { freshbooksId: "1", estimate: { id: "Estimate:ACM123:1" } },
    ]);
    expect(sandbox.asked("GET")).toEqual([`${invoices}?page=1&per_page=25`]);

    sandbox.forget();
    const { data } = await known("{ business { invoices { nodes { estimate { number } } } } }");
    expect(rows(data.business?.invoices?.nodes).map(({ estimate }) => estimate?.number ?? null)).toEqual([
      null,
      "0000003",
      "0000003",
      null,
      "0000001",
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${invoices}?page=1&per_page=25`,
      `${estimates}?search[estimateids][]=3&search[estimateids][]=1&page=1&per_page=100`,
    ]);
  });

  test.each([[[]], [["customerid", "customerids"]]])(
    "lead from clients to their estimates, whatever FreshBooks ignores: %j",
    async (ignoredFilters) => {
      const { known, sandbox } = await start({ books: cast, settings: { ignoredFilters } });
      const { data, errors } = await known(
        "{ business { clients { nodes { freshbooksId estimates { totalCount nodes { freshbooksId } } } } } }",
      );
      expect(errors).toBeUndefined();
      expect(data.business?.clients?.nodes).toEqual([
        { freshbooksId: "3", estimates: { totalCount: 0, nodes: [] } },
        { freshbooksId: "2", estimates: { totalCount: 1, nodes: [{ freshbooksId: "3" }] } },
        {
          freshbooksId: "1",
          estimates: { totalCount: 2, nodes: [{ freshbooksId: "2" }, { freshbooksId: "1" }] },
        },
      ]);
      expect(sandbox.asked("GET", estimates)).toHaveLength(1);
    },
  );

  test("an invoice that does not say whether it has an estimate is nobody's, and an error", async () => {
    const { ask } = await start({
      books: books({ estimates: [{}], invoices: [{ wire: { estimateid: {} } }, {}] }),
    });
    const { data, errors } = await ask(
      `{ estimate(id: "Estimate:ACM123:1") { invoices { totalCount nodes { id } } } }`,
    );
    expect(data.estimate?.invoices).toEqual({ totalCount: null, nodes: [] });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  });
});

test("a plan without estimates is an error there, and nothing else suffers", async () => {
  const { ask, sandbox } = await start({ books: books({ estimates: [{}] }) });
  sandbox.faults.add({ rules: [{ fault: "planGate", path: /estimates\/estimates/ }] });
  const { data, errors } = await ask(
    "{ business { estimates { nodes { id } } clients { nodes { freshbooksId } } } }",
  );
  expect(data.business).toEqual({ estimates: null, clients: { nodes: [{ freshbooksId: "1" }] } });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FEATURE_NOT_IN_PLAN"]);
});
