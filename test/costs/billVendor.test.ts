import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const path = "/accounting/account/ACM123/bill_vendors/bill_vendors";
const one = "BillVendor:ACM123:1";
const contact = {
  ...{ primary_contact_first_name: "Ines", primary_contact_last_name: "Okafor" },
  primary_contact_email: "ines@print.example.test",
};
const billVendors = [
  {
    ...{ name: "Meridian Print", taxIds: [1], is1099: true },
    fields: { ...contact, account_number: "A-1", street: "410 Railway St", postal_code: "V6A" },
  },
  { name: "Harbour Row", fields: { phone: "+", website: "", account_number: "" } },
  { name: "Old Mill", deleted: true },
];
const startWith = (sketch: object = {}) => start({ books: books({ billVendors, taxes: 2, ...sketch }) });
const write = (name: string, input: string, shows: string) =>
  `mutation { ${name}(input: ${input}) { billVendor { ${shows} } userErrors { path code message } } }`;

describe("a vendor is read", () => {
  test("by its id, with one request", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ billVendor(id: "${one}") {
      name accountNumber primaryContact { firstName lastName email } phone website currency language is1099Vendor
      address { street street2 postalCode } outstanding { amount } taxDefaults { name percent enabled }
      archived deleted createdAt updatedAt } }`);
    expect(data.billVendor).toEqual({
      ...{ name: "Meridian Print", accountNumber: "A-1", phone: null, website: null, currency: "USD" },
      primaryContact: { firstName: "Ines", lastName: "Okafor", email: "ines@print.example.test" },
      ...{ language: "en", is1099Vendor: true, outstanding: [], archived: false, deleted: false },
      address: { street: "410 Railway St", street2: null, postalCode: "V6A" },
      taxDefaults: [{ name: "Tax 1", percent: "5", enabled: true }],
      ...{ createdAt: "2026-01-01T15:00:00.000Z", updatedAt: "2026-01-01T15:00:00.000Z" }, // UTC on the wire
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`]);
  });

  test("as the app writes it, with empty texts and no contact", async () => {
    const { known } = await startWith();
    const { data } = await known(
      `{ billVendor(id: "BillVendor:ACM123:2") { accountNumber website phone primaryContact { email } address { city } note } }`,
    );
    expect(data.billVendor).toEqual({
      ...{ accountNumber: null, website: null, phone: "+", primaryContact: null, address: null, note: null },
    });
  });

  test("with the amounts owed as they were recorded: an amount inside each row", async () => {
    const wire = {
      outstanding_balance: [{ amount: { amount: "450.00", code: "USD" } }],
      overdue_balance: [{ amount: { amount: "5.00", code: "EUR" } }],
    };
    const { known } = await startWith({ billVendors: [{ wire }] });
    const { data } = await known(
      `{ billVendor(id: "${one}") { outstanding { amount currency } overdue { amount currency } } }`,
    );
    expect(data.billVendor).toEqual({
      outstanding: [{ amount: "450.00", currency: "USD" }],
      overdue: [{ amount: "5.00", currency: "EUR" }],
    });
  });

  test("several by their ids with the list, and those that are deleted with theirs", async () => {
    const { sandbox, known } = await startWith({
      billVendors: [...billVendors, { name: "Gone", deleted: true }],
    });
    const { data } = await known(`{ a: billVendor(id: "${one}") { name }
      b: billVendor(id: "BillVendor:ACM123:3") { deleted } c: billVendor(id: "BillVendor:ACM123:4") { deleted } }`);
    expect(data).toEqual({ a: { name: "Meridian Print" }, b: { deleted: true }, c: { deleted: true } });
    expect(sandbox.asked()).toEqual([
      `GET ${path}?page=1&per_page=100`,
      `GET ${path}?search[vis_state]=1&page=1&per_page=100`,
    ]);
  });

  test("not where the plan lacks vendors, and nothing else suffers", async () => {
    const { ask } = await start({
      books: books({ billVendors }),
      settings: { nounsNotInPlan: ["billVendors"] },
    });
    const { data, errors } = await ask(
      "{ business { billVendors { nodes { id } } clients { totalCount } } }",
    );
    expect(errors?.map(({ path: at, extensions }) => [at, extensions.code])).toEqual([
      [["business", "billVendors"], "FEATURE_NOT_IN_PLAN"],
    ]);
    expect(data.business).toEqual({ billVendors: null, clients: { totalCount: 1 } });
  });
});

describe("a vendor is written", () => {
  test("with one request, after the taxes that it suggests were read", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billVendorCreate",
        `{ name: "Paper & Loom", currency: "CAD", language: "en", website: "loom.example.test",
           primaryContact: { firstName: "Bea" }, address: { city: "Vancouver" },
           taxDefaults: [{ taxId: "Tax:ACM123:2", enabled: false }] }`,
        "name currency language website primaryContact { firstName email } address { city } taxDefaults { enabled tax { id } }",
      ),
    );
    expect(data.billVendorCreate).toEqual({
      billVendor: {
        ...{ name: "Paper & Loom", currency: "CAD", language: "en", website: "loom.example.test" },
        ...{ primaryContact: { firstName: "Bea", email: null }, address: { city: "Vancouver" } },
        taxDefaults: [{ enabled: false, tax: { id: "Tax:ACM123:2" } }],
      },
      userErrors: [],
    });
    expect(sandbox.asked().filter((each) => each.startsWith("POST"))).toEqual([`POST ${path}`]);
  });

  test("not at all, with everything that is wrong with it", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billVendorCreate",
        `{ name: " ", currency: "CAD", language: "",
           taxDefaults: [{ taxId: "Tax:ACM123:1" }, { taxId: "Tax:ACM123:1" }, { taxId: "Tax:ACM123:9" }] }`,
        "id",
      ),
    );
    expect(data.billVendorCreate?.userErrors).toEqual([
      { path: ["name"], code: "REQUIRED", message: "The name of a vendor is required" },
      { path: ["language"], code: "REQUIRED", message: "The language of a vendor is required" },
      { path: ["taxDefaults", "1", "taxId"], code: "INVALID", message: "The tax is listed more than once" },
      expect.objectContaining({ path: ["taxDefaults", "2", "taxId"], code: "NOT_FOUND" }),
    ]);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("with the rows of taxes that stay, which FreshBooks knows by a number of theirs", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billVendorUpdate",
        `{ id: "${one}", taxDefaults: [{ taxId: "Tax:ACM123:2" }, { taxId: "Tax:ACM123:1", enabled: false }] }`,
        "name taxDefaults { name enabled }",
      ),
    );
    expect(data.billVendorUpdate).toEqual({
      billVendor: {
        name: "Meridian Print",
        taxDefaults: [
          { name: "Tax 2", enabled: true },
          { name: "Tax 1", enabled: false },
        ],
      },
      userErrors: [],
    });
    const rows = sandbox.state.accounts.get("ACM123")?.billVendors.get(1)?.fields.tax_defaults;
    expect(rows).toMatchObject([
      { system_taxid: 2, taxid: 3 },
      { system_taxid: 1, taxid: 2 },
    ]);
  });

  test("part by part, and cleared by null", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write(
        "billVendorUpdate",
        `{ id: "${one}", accountNumber: null, primaryContact: { lastName: null }, address: null }`,
        "accountNumber primaryContact { firstName lastName } address { street }",
      ),
    );
    expect(data.billVendorUpdate).toEqual({
      billVendor: {
        accountNumber: null,
        primaryContact: { firstName: "Ines", lastName: null },
        address: null,
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });

  test("deleted, and restored", async () => {
    const { sandbox, known } = await startWith();
    const gone = await known(write("billVendorDelete", `{ id: "${one}" }`, "deleted"));
    expect(gone.data.billVendorDelete).toEqual({ billVendor: { deleted: true }, userErrors: [] });
    const back = await known(write("billVendorRestore", `{ id: "${one}" }`, "deleted"));
    expect(back.data.billVendorRestore).toEqual({ billVendor: { deleted: false }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });
});
