import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const read = `GET ${account}/estimates/estimates/1?include[]=lines`;
const make = `POST ${account}/invoices/invoices?include[]=lines`;
const look = (more = "") =>
  `GET ${account}/invoices/invoices?search[customerid]=1${more}&page=1&per_page=100`;
const looks = [look(), look("&search[vis_state]=2")];

const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const convert = (shows: string) => `mutation ($input: EstimateConvertInput!) {
  estimateConvert(input: $input) { ${shows} userErrors { path code message } } }`;
const variables = (input: object = {}) => ({ variables: { input: { id: "Estimate:ACM123:1", ...input } } });

const offer: BooksSketch = {
  clients: [{ fields: { currency_code: "USD" } }],
  expenses: [{ clientId: 1 }],
  projects: 1,
  estimates: [
    {
      ...{ state: "accepted", currency: "CAD" },
      fields: { discount_value: "10", notes: "Valid for thirty days." },
      lines: [
        {
          ...{
            name: "Logo",
            description: "Three drafts",
            quantity: "1.5",
            unitCost: "100.00",
            compound: true,
          },
          taxes: [
            { name: "GST", percent: "5" },
            { name: "QST", percent: "9.975" },
          ],
          projectId: 1,
        },
        { name: "Print", quantity: "1", unitCost: "20.00" },
      ],
    },
  ],
};

test("makes a draft of the same lines, taxes, discount, currency and total, after a look", async () => {
  const { known, sandbox } = await start({ now, books: books(offer) });
  const lines = `name description quantity unitCost { amount currency } amount { amount }
    taxes { name percent } compoundsTaxes project { id }`;
  const before = await known(
    `{ estimate(id: "Estimate:ACM123:1") { discountPercent total { amount currency } lines { ${lines} } } }`,
  );
  sandbox.forget();
  const { data, errors } = await known(
    convert(`invoice { id status issueDate dueDate notes discountPercent total { amount currency }
      estimate { id } lines { ${lines} } }`),
    variables({ dueDate: "2026-07-29" }),
  );
  expect(errors).toBeUndefined();
  expect(data.estimateConvert).toEqual({
    invoice: {
      ...{ id: "Invoice:ACM123:1", status: "DRAFT", issueDate: "2026-06-29", dueDate: "2026-07-29" },
      ...{ notes: null, estimate: { id: "Estimate:ACM123:1" } },
      ...before.data.estimate,
    },
    userErrors: [],
  });
  expect(before.data.estimate?.total).toEqual({ amount: "173.89", currency: "CAD" });
  const withLines = looks.map((each) => each.replace("&page", "&include[]=lines&page"));
  const project = "GET /projects/business/14700001/project/1";
  expect(sandbox.asked()).toEqual([read, ...withLines, make, project]);
});

test("the estimate in the answer is the one after it", async () => {
  const { known } = await start({
    ...{ now, books: books(offer), settings: { estimateInvoicedBy: "anyInvoice" as const } },
  });
  const { data } = await known(convert("estimate { status invoices { nodes { id } } }"), variables());
  expect(data.estimateConvert).toEqual({
    estimate: { status: "INVOICED", invoices: { nodes: [{ id: "Invoice:ACM123:1" }] } },
    userErrors: [],
  });
});

describe("an invoice that was made before", () => {
  test.each([
    ["a draft", { state: "draft" as const }, {}],
    ["sent", {}, {}],
    ["archived", { state: "draft" as const, archived: true }, {}],
    ["archived, and kept back", { state: "draft" as const, archived: true }, { archivedInLists: false }],
    ["found although filters are ignored", {}, { ignoredFilters: ["customerid", "vis_state"] }],
  ])("is answered, and none is made: %s", async (_, invoice, settings) => {
    const { known, sandbox } = await start({
      ...{ now, settings },
      books: books({ ...offer, invoices: [{}, { ...invoice, fields: { estimateid: 1 } }, {}] }),
    });
    const { data, errors } = await known(convert("invoice { id } estimate { id }"), variables());
    expect(errors).toBeUndefined();
    expect(data.estimateConvert).toMatchObject({
      ...{ invoice: { id: "Invoice:ACM123:2" }, estimate: { id: "Estimate:ACM123:1" } },
    });
    expect(errorsIn(data.estimateConvert)).toEqual(["INVALID createsAnother"]);
    expect(sandbox.committed()).toEqual([]);
    expect(sandbox.asked()).toEqual([read, ...looks.slice(0, "archivedInLists" in settings ? 2 : 1)]);
  });

  test("does not count when it is deleted", async () => {
    const { known } = await start({
      now,
      books: books({ ...offer, invoices: [{ deleted: true, fields: { estimateid: 1 } }] }),
    });
    const { data } = await known(convert("invoice { id }"), variables());
    expect(data.estimateConvert).toEqual({ invoice: { id: "Invoice:ACM123:2" }, userErrors: [] });
  });

  test("is known from FreshBooks' word where it is another client's", async () => {
    const { known, sandbox } = await start({
      now,
      books: books({ ...offer, clients: 2, invoices: [{ clientId: 2, fields: { estimateid: 1 } }] }),
    });
    const { data } = await known(convert("invoice { id }"), variables());
    expect(data.estimateConvert?.invoice).toBeNull();
    expect(errorsIn(data.estimateConvert)).toEqual(["INVALID createsAnother"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("is no obstacle when another is asked for, and is not looked for", async () => {
    const { known, sandbox } = await start({
      now,
      books: books({ ...offer, invoices: [{ fields: { estimateid: 1 } }] }),
    });
    const { data } = await known(convert("invoice { id }"), variables({ createsAnother: true }));
    expect(data.estimateConvert).toEqual({ invoice: { id: "Invoice:ACM123:2" }, userErrors: [] });
    expect(sandbox.asked()).toEqual([read, make]);
  });

  test("may be one that cannot be read: nothing is made", async () => {
    const { ask, sandbox } = await start({
      now,
      books: books({ ...offer, invoices: [{ wire: { estimateid: {} } }] }),
    });
    const { data, errors } = await ask(convert("invoice { id }"), variables());
    expect(data.estimateConvert).toBeNull();
    expect(errors).toHaveLength(1);
    expect(sandbox.committed()).toEqual([]);
  });
});

test.each(["unused", "fill", "add"] as const)(
  "whatever FreshBooks does with the lines of the estimate, nothing is silently wrong: %s",
  async (estimateLines) => {
    const { known } = await start({ now, books: books(offer), settings: { estimateLines } });
    const { data } = await known(convert("invoice { lines { name } }"), variables());
    const names = rows(data.estimateConvert?.invoice?.lines).map(({ name }) => String(name));
    const isTwice = estimateLines === "add";
    expect(names).toEqual(isTwice ? ["Logo", "Print", "Logo", "Print"] : ["Logo", "Print"]);
    expect(errorsIn(data.estimateConvert)).toEqual(isTwice ? ["NOT_APPLIED"] : []);
  },
);

test("another total than that of the estimate is NOT_APPLIED", async () => {
  const { known } = await start({
    now,
    books: books({ estimates: [{ amount: "100.00", wire: { amount: { amount: "99.00", code: "USD" } } }] }),
  });
  const { data } = await known(convert("invoice { total { amount } }"), variables());
  expect(data.estimateConvert?.invoice).toEqual({ total: { amount: "100.00" } });
  expect(errorsIn(data.estimateConvert)).toEqual(["NOT_APPLIED"]);
});

test.each([
  ["one that is deleted", { deleted: true }, {}, ["DELETED id"]],
  [
    ...(["one that somebody changed", {}, { expectedUpdatedAt: "2026-01-01T00:00:00Z" }] as const),
    ["STALE expectedUpdatedAt"],
  ],
  ["a due date before the issue", {}, { dueDate: "2026-06-28" }, ["INVALID dueDate"]],
  ["one that is not there", { id: 5 }, {}, ["NOT_FOUND id"]],
] as const)("refuses %s before anything is made", async (_, estimate, input, expected) => {
  const { known, sandbox } = await start({ now, books: books({ estimates: [estimate] }) });
  const { data } = await known(convert("invoice { id }"), variables(input));
  expect(errorsIn(data.estimateConvert)).toEqual(expected);
  expect(sandbox.committed()).toEqual([]);
});
