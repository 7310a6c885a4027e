import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { complaints, operate, operationWith } from "../support/send.ts";
import { start } from "../support/start.ts";

const path = "/accounting/account/ACM123/bills/bills";
const one = "Bill:ACM123:1";
const now = new Date("2026-06-29T16:48:49Z");
const category = (id: number) => `ExpenseCategory:ACM123:${id}`;
const billVendors = [{ currency: "CAD", language: "fr" }, { deleted: true }];
const bills = [
  {
    ...{ number: "B1", issued: "2026-05-05", dueInDays: 39, currency: "CAD" },
    lines: [
      { categoryId: 1, unitCost: "100.00", description: "Paper", taxes: [{ name: "GST", percent: "5" }] },
      { categoryId: 2, unitCost: "2.50", quantity: "4" },
    ],
  },
];
const startWith = (settings: object = {}) => start({ books: books({ bills, billVendors }), settings, now });
const shown = `number issueDate dueDate total { amount currency } language
  lines { lineId description quantity unitCost { amount } category { id } taxes { name percent amount { amount } } }`;
const write = (name: string, input: string, shows = shown) =>
  `mutation { ${name}(input: ${input}) { bill { ${shows} } userErrors { path code message } } }`;

describe("a bill is created", () => {
  test("for a vendor and under categories by their names: two lists, and the bill", async () => {
    const { sandbox, known } = await start({
      ...{ books: books({ bills, billVendors: [{ name: "Meridian Print" }, { name: "Harbour Row" }] }), now },
    });
    const { data } = await known(
      write(
        "billCreate",
        `{ vendor: { name: "harbour" }, dueDate: "2026-07-10", lines: [
          { category: { name: "Travel" }, unitCost: { amount: "1" } }, { category: { name: "travel" }, unitCost: { amount: "2" } }] }`,
        "lines { category { id } } vendor { id }",
      ),
    );
    expect(data.billCreate).toEqual({
      bill: {
        lines: [{ category: { id: category(2) } }, { category: { id: category(2) } }],
        vendor: { id: "BillVendor:ACM123:2" },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      "GET /accounting/account/ACM123/bill_vendors/bill_vendors?page=1&per_page=100",
      "GET /accounting/account/ACM123/expenses/categories?page=1&per_page=100",
      `POST ${path}?include[]=vendor&include[]=lines`,
    ]);
  });

  test("for no vendor by name while one of as many as there are may have the same", async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => ({
      name: at === 0 || at === 1_000 ? "Harbour Row" : `Vendor ${at}`,
    }));
    const create = write(
      "billCreate",
      `{ vendor: { name: "harbour row" }, dueDate: "2026-07-10",
         lines: [{ categoryId: "${category(1)}", unitCost: { amount: "1" } }] }`,
    );
    const { sandbox, known } = await start({ books: books({ billVendors: many }), now });
    expect(complaints((await known(create)).data.billCreate)).toEqual(["AMBIGUOUS vendor.name"]);
    const odd = [{ name: "Harbour Row" }, { name: "Harbour Row", wire: { vendorid: null } }];
    const unread = await start({ books: books({ billVendors: odd }), now });
    const { data, errors } = await unread.known(create);
    expect(data.billCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
    expect([...sandbox.committed(), ...unread.sandbox.committed()]).toEqual([]);
  });

  test("for a vendor that is named once", async () => {
    const { sandbox, known } = await startWith();
    const lines = `[{ unitCost: { amount: "1" } }]`;
    const none = await known(write("billCreate", `{ dueDate: "2026-07-10", lines: ${lines} }`));
    expect(complaints(none.data.billCreate)).toEqual(["REQUIRED vendor", "REQUIRED lines.0.category"]);
    const both = `vendorId: "BillVendor:ACM123:1", vendor: { id: "BillVendor:ACM123:1" }`;
    const category = `categoryId: "ExpenseCategory:ACM123:1", category: { name: "Travel" }`;
    const twice = await known(
      write(
        "billCreate",
        `{ ${both}, dueDate: "2026-07-10", lines: [{ ${category}, unitCost: { amount: "1" } }] }`,
      ),
    );
    expect(complaints(twice.data.billCreate)).toEqual(["INVALID vendor", "INVALID lines.0.category"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("in the vendor's currency and language, due so many days after it was issued", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billCreate",
        `{ vendorId: "BillVendor:ACM123:1", number: "N1", issueDate: "2026-06-01", dueDate: "2026-07-10", lines: [
          { categoryId: "${category(2)}", description: "Malm", quantity: "1.5", unitCost: { amount: "125" },
            taxes: [{ name: "GST", percent: "5" }] },
          { categoryId: "${category(1)}", unitCost: { amount: "0.00", currency: "CAD" } }] }`,
        `${shown} vendor { id }`,
      ),
    );
    expect(data.billCreate).toEqual({
      bill: {
        ...{ number: "N1", issueDate: "2026-06-01", dueDate: "2026-07-10", language: "fr" },
        ...{ total: { amount: "196.88", currency: "CAD" }, vendor: { id: "BillVendor:ACM123:1" } },
        lines: [
          {
            ...{ lineId: "3", description: "Malm", quantity: "1.5", unitCost: { amount: "125.00" } },
            category: { id: category(2) },
            taxes: [{ name: "GST", percent: "5", amount: { amount: "9.38" } }],
          },
          {
            ...{ lineId: "4", description: null, quantity: "1", unitCost: { amount: "0.00" }, taxes: [] },
            category: { id: category(1) },
          },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.committed("POST")).toHaveLength(1);
    const stored = sandbox.state.accounts.get("ACM123")?.bills.get(2)?.fields;
    expect(stored).toMatchObject({ vendorid: 1, due_offset_days: 39 });
  });

  test("not at all, with everything that is wrong with it", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billCreate",
        `{ vendorId: "BillVendor:ACM123:2", issueDate: "2026-06-01", dueDate: "2026-05-01", lines: [
          { categoryId: "${category(99)}", quantity: "-1", unitCost: { amount: "-1", currency: "EUR" },
            taxes: [{ name: " ", percent: "-5" }] }] }`,
        "number",
      ),
    );
    expect(complaints(data.billCreate)).toEqual([
      "DELETED vendorId",
      "INVALID dueDate",
      "INVALID lines.0.quantity",
      "INVALID lines.0.unitCost.amount",
      "REQUIRED lines.0.taxes.0.name",
      "INVALID lines.0.taxes.0.percent",
      "NOT_FOUND lines.0.categoryId",
      "CURRENCY_MISMATCH lines.0.unitCost.currency",
    ]);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("with a file that comes along", async () => {
    const { url, sandbox } = await startWith();
    const input = {
      ...{ vendorId: "BillVendor:ACM123:1", dueDate: "2026-07-10", attachment: { upload: null } },
      lines: [{ categoryId: category(1), unitCost: { amount: "5" } }],
    };
    const query = `mutation ($input: BillCreateInput!) { billCreate(input: $input) {
      bill { issueDate attachment { mediaType fileName } } userErrors { path code } } }`;
    const { data } = await operate(
      url,
      operationWith(query, { input }, { "variables.input.attachment.upload": { bytes: photo() } }),
    );
    expect(data.billCreate).toEqual({
      bill: {
        issueDate: "2026-06-29",
        attachment: { mediaType: "image/jpeg", fileName: expect.any(String) },
      },
      userErrors: [],
    });
    expect(sandbox.committed("POST")).toHaveLength(2);
  });

  test("and reported where FreshBooks returns another sum than that of its lines", async () => {
    const { known } = await startWith({ droppedFields: ["bill.lines.unit_cost.amount"] });
    const { data } = await known(
      write(
        "billUpdate",
        `{ id: "${one}", addLines: [{ categoryId: "${category(1)}", unitCost: { amount: "5" } }] }`,
        "number",
      ),
    );
    expect(data.billUpdate?.userErrors?.length).toBeGreaterThan(0);
  });
});

describe("a bill is changed", () => {
  test("line by line: what is not named goes back as it was", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billUpdate",
        `{ id: "${one}", updateLines: [{ lineId: "2", quantity: "3" }],
           addLines: [{ categoryId: "${category(2)}", description: "Ink", unitCost: { amount: "7" } }] }`,
      ),
    );
    expect(data.billUpdate).toMatchObject({
      bill: {
        total: { amount: "119.50" },
        lines: [
          {
            ...{ lineId: "1", description: "Paper", category: { id: category(1) } },
            taxes: [{ name: "GST", percent: "5", amount: { amount: "5.00" } }],
          },
          { lineId: "2", quantity: "3", unitCost: { amount: "2.50" }, category: { id: category(2) } },
          { lineId: "3", description: "Ink", quantity: "1" },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked().filter((each) => each.includes("/bills/"))).toEqual([
      `GET ${path}/1?include[]=lines`,
      `PUT ${path}/1?include[]=lines`,
    ]);
  });

  test("without a line, and never without all", async () => {
    const { known } = await startWith();
    const none = await known(write("billUpdate", `{ id: "${one}", removeLineIds: ["1", "2", "9"] }`));
    expect(none.data.billUpdate?.userErrors).toEqual([
      expect.objectContaining({ code: "NOT_FOUND", path: ["removeLineIds", "2"] }),
      expect.objectContaining({ code: "REQUIRED", path: ["removeLineIds"] }),
    ]);
    const { data } = await known(write("billUpdate", `{ id: "${one}", removeLineIds: ["1"] }`));
    expect(data.billUpdate).toMatchObject({ bill: { lines: [{ lineId: "2" }] }, userErrors: [] });
  });

  test("not while the category of a line is unknown, until that is named", async () => {
    const [bill] = bills;
    const lines = [
      { categoryId: 3, unitCost: "5.00" },
      { categoryId: 1, unitCost: "1.00" },
    ];
    const { sandbox, known } = await start({
      books: books({ bills: [{ ...bill, lines }], billVendors }),
      now,
    });
    for (const { categories } of sandbox.state.accounts.values()) categories.delete(3);
    const update = async (line: string) =>
      (await known(write("billUpdate", `{ id: "${one}", updateLines: [${line}] }`))).data.billUpdate;
    expect(complaints(await update(`{ lineId: "2", description: "Ink" }`))).toEqual(["REQUIRED updateLines"]);
    expect(complaints(await update(`{ lineId: "1", description: "Ink" }`))).toEqual([
      "REQUIRED updateLines.0.category",
    ]);
    expect(sandbox.committed()).toEqual([]);
    expect(await update(`{ lineId: "1", categoryId: "${category(2)}" }`)).toMatchObject({
      bill: { lines: [{ category: { id: category(2) } }, { category: { id: category(1) } }] },
      userErrors: [],
    });
  });

  test("in its issue date, and stays due on the same day", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write("billUpdate", `{ id: "${one}", issueDate: "2026-05-15" }`, "issueDate dueDate"),
    );
    expect(data.billUpdate).toEqual({
      bill: { issueDate: "2026-05-15", dueDate: "2026-06-13" },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`, `PUT ${path}/1`]);
    const late = await known(write("billUpdate", `{ id: "${one}", issueDate: "2026-12-01" }`, "dueDate"));
    expect(late.data.billUpdate?.userErrors).toEqual([
      expect.objectContaining({ code: "INVALID", path: ["issueDate"] }),
    ]);
  });

  test("archived, deleted and restored", async () => {
    const { known } = await startWith();
    const does = async (name: string) =>
      (await known(write(name, `{ id: "${one}" }`, "archived deleted"))).data[name];
    expect(await does("billArchive")).toEqual({ bill: { archived: true, deleted: false }, userErrors: [] });
    expect(await does("billDelete")).toEqual({ bill: { archived: false, deleted: true }, userErrors: [] });
    expect(await does("billRestore")).toEqual({ bill: { archived: false, deleted: false }, userErrors: [] });
  });
});
