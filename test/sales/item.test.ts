import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const createdAt = "2026-01-01T10:00:00Z";
const taxes = [
  { id: 1, name: "HST", percent: "13", createdAt },
  { id: 2, name: "GST", percent: "5", createdAt },
  { id: 3, name: "PST", percent: "7", createdAt },
];
const items = [
  {
    id: 1,
    name: "Logo",
    unitCost: "2200.00",
    sku: "LF-1",
    description: "Three concepts",
    quantity: "1",
    createdAt,
  },
  { id: 2, name: "Cover", unitCost: "85.50", currency: "EUR", taxIds: [2, 3], inventory: "12", createdAt },
  { id: 3, name: "Banner", unitCost: "10.00", taxIds: [1], archived: true, createdAt },
  { id: 4, name: "Gone", unitCost: "1.00", taxIds: [99], deleted: true, createdAt },
];
const path = "/accounting/account/ACM123/items/items";
const taxPath = "/accounting/account/ACM123/taxes/taxes";
const shown =
  "id freshbooksAccountId freshbooksId name description sku quantity inventory unitCost { amount currency } taxes { name } archived deleted updatedAt";

const withItems = () => books({ taxes, items });
const write = (name: string, input: string, shows = `item { ${shown} } userErrors { path code message }`) =>
  `mutation { ${name}(input: ${input}) { ${shows} } }`;

describe("items are read", () => {
  test("one by its id; a deleted one is found, and a tax that is gone is missing", async () => {
    const { sandbox, known } = await start({ books: withItems() });
    const { data } = await known(`{ item(id: "Item:ACM123:4") { ${shown} } }`);
    expect(data.item).toEqual({
      ...{
        id: "Item:ACM123:4",
        freshbooksAccountId: "ACM123",
        freshbooksId: "4",
        name: "Gone",
        description: null,
      },
      ...{ sku: null, quantity: "0", inventory: null, unitCost: { amount: "1.00", currency: "USD" } },
      ...{
        taxes: [],
        archived: false,
        deleted: true,
        updatedAt: expect.stringMatching(/^2026-01-01T10:00:00/),
      },
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/4`, `GET ${taxPath}/99`]);
  });

  test("a list with the taxes of all its items takes two requests", async () => {
    const { sandbox, known } = await start({ books: withItems() });
    const { data } = await known(
      "{ business { items { totalCount nodes { name unitCost { currency } taxes { name } } } } }",
    );
    expect(data.business?.items).toEqual({
      totalCount: 3,
      nodes: [
        { name: "Banner", unitCost: { currency: "USD" }, taxes: [{ name: "HST" }] },
        { name: "Cover", unitCost: { currency: "EUR" }, taxes: [{ name: "GST" }, { name: "PST" }] },
        { name: "Logo", unitCost: { currency: "USD" }, taxes: [] },
      ],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${path}?page=1&per_page=25`,
      `GET ${taxPath}?search[taxids][]=1&search[taxids][]=2&search[taxids][]=3&page=1&per_page=100`,
    ]);
  });
});

describe("items are written", () => {
  test("created with quantities as text, a price and taxes by their numbers", async () => {
    const { sandbox, known, apiOrigin } = await start({ books: withItems() });
    const { data } = await known(
      write(
        "itemCreate",
        `{ name: "Poster", sku: "P", quantity: "2.5", inventory: "7", unitCost: { amount: "12.34", currency: CAD },
           taxIds: ["Tax:ACM123:3", "Tax:ACM123:1"] }`.replace("CAD", '"CAD"'),
      ),
    );
    expect(data.itemCreate).toEqual({
      item: expect.objectContaining({
        ...{
          name: "Poster",
          quantity: "2.5",
          inventory: "7",
          unitCost: { amount: "12.34", currency: "CAD" },
        },
        taxes: [{ name: "PST" }, { name: "HST" }],
      }),
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${taxPath}?search[taxids][]=3&search[taxids][]=1&page=1&per_page=100`,
      `POST ${path}`,
    ]);
    const response = await fetch(`${apiOrigin}${path}/5`, {
      headers: { authorization: "Bearer sandbox-owner" },
    });
    const { response: stored } = (await response.json()) as { response: { result: { item: object } } };
    expect(stored.result.item).toMatchObject({ qty: "2.5", inventory: "7", tax1: 3, tax2: 1 });
  });

  test("changed where it is named; taxes and stock are cleared by null", async () => {
    const { sandbox, known } = await start({ books: withItems() });
    const { data } = await known(
      write("itemUpdate", `{ id: "Item:ACM123:2", taxIds: null, inventory: null, sku: "C-2" }`),
    );
    expect(data.itemUpdate?.item).toMatchObject({ name: "Cover", sku: "C-2", inventory: null, taxes: [] });
    expect(data.itemUpdate?.userErrors).toEqual([]);
    expect(sandbox.asked()).toEqual([`PUT ${path}/2`]);
  });

  test("deleted and brought back", async () => {
    const { sandbox, known } = await start({ books: withItems() });
    const gone = await known(
      write("itemDelete", `{ id: "Item:ACM123:1" }`, "item { deleted } userErrors { code }"),
    );
    expect(gone.data.itemDelete).toEqual({ item: { deleted: true }, userErrors: [] });
    const back = await known(
      write("itemRestore", `{ id: "Item:ACM123:1" }`, "item { deleted } userErrors { code }"),
    );
    expect(back.data.itemRestore).toEqual({ item: { deleted: false }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });

  test.each([
    ["itemCreate", `{ name: " " }`, ["name"], "REQUIRED"],
    ["itemCreate", `{ name: "A", quantity: "-1" }`, ["quantity"], "INVALID"],
    ["itemCreate", `{ name: "A", unitCost: { amount: "1" } }`, ["unitCost", "currency"], "REQUIRED"],
    [
      "itemCreate",
      `{ name: "A", unitCost: { amount: "-1", currency: "USD" } }`,
      ["unitCost", "amount"],
      "INVALID",
    ],
    ["itemCreate", `{ name: "A", taxIds: ["Tax:ACM123:99"] }`, ["taxIds", "0"], "NOT_FOUND"],
    ["itemCreate", `{ name: "A", taxIds: ["Item:ACM123:1"] }`, ["taxIds", "0"], "INVALID"],
    [
      "itemCreate",
      `{ name: "A", taxIds: ["Tax:ACM123:1", "Tax:ACM123:2", "Tax:ACM123:3"] }`,
      ["taxIds"],
      "TOO_MANY",
    ],
    ["itemUpdate", `{ id: "Item:ACM123:1", name: "" }`, ["name"], "REQUIRED"],
    ["itemUpdate", `{ id: "Item:ACM123:1" }`, [], "REQUIRED"],
    ["itemUpdate", `{ id: "Item:Qm4Tz7:1", name: "A" }`, ["id"], "NOT_FOUND"],
  ])("%s(%s) writes nothing", async (name, input, at, code) => {
    const { sandbox, known } = await start({ books: withItems() });
    const { data } = await known(write(name, input, "item { id } userErrors { path code }"));
    expect(data[name]).toEqual({ item: null, userErrors: [{ path: at, code }] });
    expect(sandbox.committed()).toEqual([]);
  });
});
