import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const taxes = [
  { id: 1, name: "HST", percent: "13", number: "RT 1234", createdAt: "2026-01-01T10:00:00Z" },
  { id: 2, name: "GST", percent: "5", createdAt: "2026-01-02T10:00:00Z" },
  { id: 3, name: "QST", percent: "9.975", compound: true, createdAt: "2026-01-03T10:00:00Z" },
];
const path = "/accounting/account/ACM123/taxes/taxes";
const shown = "id freshbooksAccountId freshbooksId name percent number compound updatedAt";

const withTaxes = (more: object = {}) => {
  const made = books({ clients: 1, invoicesEach: 1, taxes });
  Object.assign(made.accounts[0] ?? {}, more);
  return made;
};

const write = (name: string, input: string, shows = `tax { ${shown} } userErrors { path code message }`) =>
  `mutation { ${name}(input: ${input}) { ${shows} } }`;

describe("taxes are read", () => {
  test("one by its id, with one request", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data, errors } = await known(`{ tax(id: "Tax:ACM123:1") { ${shown} } }`);
    expect(errors).toBeUndefined();
    expect(data.tax).toEqual({
      ...{ id: "Tax:ACM123:1", freshbooksAccountId: "ACM123", freshbooksId: "1", name: "HST", percent: "13" },
      ...{ number: "RT 1234", compound: false, updatedAt: expect.stringMatching(/^2026-01-01T10:00:00/) },
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`]);
  });

  test("many by their ids with one request, and one that is gone is null", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data } = await known(`{
      a: tax(id: "Tax:ACM123:1") { name } b: tax(id: "Tax:ACM123:2") { name } c: tax(id: "Tax:ACM123:99") { name }
    }`);
    expect(data).toEqual({ a: { name: "HST" }, b: { name: "GST" }, c: null });
    expect(sandbox.asked()).toEqual([
      `GET ${path}?search[taxids][]=1&search[taxids][]=2&search[taxids][]=99&page=1&per_page=100`,
      `GET ${path}/99`,
    ]);
  });

  test("the list by name, read whole, since FreshBooks has no such order", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data } = await known("{ business { taxes(sort: NAME_ASC) { totalCount nodes { name } } } }");
    expect(data.business?.taxes).toEqual({
      totalCount: 3,
      nodes: [{ name: "GST" }, { name: "HST" }, { name: "QST" }],
    });
    expect(sandbox.asked()).toEqual([`GET ${path}?page=1&per_page=100`]);
  });
});

describe("taxes are written", () => {
  test("created with text or without a percentage", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data } = await known(
      write("taxCreate", `{ name: "VAT", percent: "19", number: "DE1", compound: true }`),
    );
    expect(data.taxCreate).toEqual({
      tax: expect.objectContaining({ name: "VAT", percent: "19", number: "DE1", compound: true }),
      userErrors: [],
    });
    const second = await known(write("taxCreate", `{ name: "Zero" }`));
    expect(second.data.taxCreate?.tax).toMatchObject({ name: "Zero", percent: "0", number: null });
    expect(sandbox.asked()).toEqual([`POST ${path}`]);
  });

  test("changed where it is named, and nowhere else", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data } = await known(write("taxUpdate", `{ id: "Tax:ACM123:1", percent: "14" }`));
    expect(data.taxUpdate?.tax).toMatchObject({ name: "HST", percent: "14", number: "RT 1234" });
    expect(data.taxUpdate?.userErrors).toEqual([]);
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });

  test("deleted for good", async () => {
    const { sandbox, known, ask } = await start({ books: withTaxes() });
    const { data } = await known(write("taxDelete", `{ id: "Tax:ACM123:2" }`));
    expect(data.taxDelete).toEqual({ tax: expect.objectContaining({ name: "GST" }), userErrors: [] });
    expect(sandbox.asked()).toEqual([`GET ${path}/2`, `DELETE ${path}/2`]);
    expect((await ask(`{ tax(id: "Tax:ACM123:2") { name } }`)).data.tax).toBeNull();
    const again = await ask(write("taxDelete", `{ id: "Tax:ACM123:2" }`, "userErrors { path code }"));
    expect(again.data.taxDelete?.userErrors).toEqual([{ path: ["id"], code: "NOT_FOUND" }]);
  });

  test("a deletion that shows nothing is one request", async () => {
    const { sandbox, known } = await start({ books: withTaxes() });
    await known(write("taxDelete", `{ id: "Tax:ACM123:2" }`, "userErrors { code }"));
    expect(sandbox.asked()).toEqual([`DELETE ${path}/2`]);
  });

  test.each([
    ["taxCreate", `{ name: " " }`, ["name"], "REQUIRED"],
    ["taxCreate", `{ name: "A", percent: "-1" }`, ["percent"], "INVALID"],
    ["taxUpdate", `{ id: "Tax:ACM123:1", name: null }`, ["name"], "REQUIRED"],
    // FreshBooks refuses a second tax of a name
    ["taxCreate", `{ name: "GST", percent: "7" }`, ["name"], "INVALID"],
    ["taxUpdate", `{ id: "Tax:ACM123:1", name: "GST" }`, ["name"], "INVALID"],
    ["taxUpdate", `{ id: "Tax:ACM123:1" }`, [], "REQUIRED"],
    ["taxUpdate", `{ id: "Client:ACM123:1", name: "A" }`, ["id"], "INVALID"],
    [
      "taxUpdate",
      `{ id: "Tax:ACM123:1", name: "A", expectedUpdatedAt: "2020-01-01T00:00:00Z" }`,
      ["expectedUpdatedAt"],
      "STALE",
    ],
  ])("%s(%s) writes nothing", async (name, input, at, code) => {
    const { sandbox, known } = await start({ books: withTaxes() });
    const { data } = await known(write(name, input, "tax { id } userErrors { path code }"));
    expect(data[name]).toEqual({ tax: null, userErrors: [{ path: at, code }] });
    expect(sandbox.committed()).toEqual([]);
  });
});

test("lines name the taxes that they copy, where exactly one fits, with one request for all lines", async () => {
  const made = withTaxes({ taxes: [...taxes, { ...taxes[1], id: 4 }] });
  const [account] = made.accounts;
  for (const invoice of account?.invoices ?? [])
    invoice.lines = [
      { name: "a", quantity: "1", unitCost: "10.00", taxes: [{ name: "HST", percent: "13.00" }] },
      { name: "b", quantity: "1", unitCost: "10.00", taxes: [{ name: "GST", percent: "5" }] },
      { name: "c", quantity: "1", unitCost: "10.00" },
    ];
  const { sandbox, known } = await start({ books: made });
  const { data } = await known("{ business { invoices { nodes { lines { name matchingTaxes { id } } } } } }");
  const lines = rows(data.business?.invoices?.nodes).flatMap((invoice: Tree) => rows(invoice.lines));
  expect(lines).toEqual([
    { name: "a", matchingTaxes: [{ id: "Tax:ACM123:1" }] },
    { name: "b", matchingTaxes: [] }, // two taxes have this name and percentage
    { name: "c", matchingTaxes: null },
  ]);
  expect(sandbox.asked().filter((each) => each.includes("taxes"))).toEqual([
    `GET ${path}?page=1&per_page=100`,
  ]);
});
