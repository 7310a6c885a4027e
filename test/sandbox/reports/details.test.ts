import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

/** A sale, a draft, a deleted one and one in euros; an expense, an archived and a deleted one. */
const small: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-01-10", lines: [{ name: "Logo", quantity: "20", unitCost: "10.00" }] },
    { issued: "2026-04-11", amount: "7.00", state: "draft", clientId: 2 },
    { issued: "2026-04-12", amount: "8.00", deleted: true },
    { issued: "2026-04-13", amount: "9.00", currency: "EUR" },
  ],
  expenses: [
    { categoryId: 3, amount: "105.00", date: "2026-01-05", vendor: "Vendor 1" },
    { categoryId: 2, amount: "40.00", date: "2026-05-05", archived: true },
    { categoryId: 6, amount: "9.00", date: "2026-05-07", deleted: true },
  ],
};
const year = "start_date=2026-01-01&end_date=2026-12-31";
const begin = () => start({ books: books(small) });
const report = (name: string, query = year) => `reports/accounting/${name}?${query}`;
const claims = (of: Fields): Fields =>
  JSON.parse(Buffer.from(String(of.download_token).split(".")[1] ?? "", "base64url").toString("utf8"));
const list = (value: unknown) => value as Fields[];

describe("invoice_details and item_sales", () => {
  // A capture of 2018 and the official Postman collection
  test("hold drafts, and nothing deleted or of another currency", async () => {
    const { get } = await begin();
    const details = one(await get(report("invoice_details")), "invoice_details");
    expect(Object.keys(details)).toEqual([
      ...["clientids", "clients", "company_name", "currency_code", "date_type", "download_token", "end_date"],
      ...["start_date", "statusids", "summary", "summary_only"],
    ]);
    expect(list(details.clients).flatMap(({ invoices }) => list(invoices))).toMatchObject([
      { v3_status: "sent", total: { amount: "200.00", code: "USD" } },
      { v3_status: "draft" },
    ]);
    const sales = one(await get(report("item_sales")), "item_sales");
    expect(Object.keys(sales)).toEqual([
      ...["clientids", "company_name", "currency_code", "download_token", "end_date", "item_names", "items"],
      ...["start_date", "statusids", "total", "total_discount", "total_qty"],
    ]);
    expect(sales).toMatchObject({ total: { amount: "207.00", code: "USD" }, total_qty: "21" });
  });

  test("ignore lists without [], and say so", async () => {
    const { get } = await begin();
    const scalar = "clientids=2&item_names=Logo&statusids=paid";
    const ignored = one(await get(report("item_sales", `${year}&${scalar}`)), "item_sales");
    expect(ignored).toMatchObject({ clientids: [], item_names: [], statusids: [], total_qty: "21" });
    expect(claims(ignored).params).toMatchObject({ clientids: null, item_names: null, statusids: null });
    const listed = await get(
      report("item_sales", `${year}&clientids[]=1&item_names[]=Logo&statusids[]=sent`),
    );
    expect(one(listed, "item_sales")).toMatchObject({
      ...{ clientids: [1], item_names: ["Logo"], statusids: ["sent"], total_qty: "20" },
    });
  });

  test("take no other date_type than issue and paid", async () => {
    const { get } = await begin();
    expect(errors(await get(report("invoice_details", `${year}&date_type=due`)))).toMatchObject([
      { field: "date_type" },
    ]);
  });
});

describe("expense_details", () => {
  test("has maps by id, ids as texts and hashes of vendors; archived expenses count", async () => {
    const { get } = await begin();
    const details = one(await get(report("expense_details")), "expense_details");
    expect(details).toMatchObject({
      ...{ exclude_personal: false, group_by: "category" },
      clients: { "0": { id: null, userid: null } },
      vendors: { bb8e17097aa2978e137e22f09b7ec2c6: "Vendor 1" },
      authors: { "1": { userid: 1 } },
      categories: { "3": { category: "Travel", subcategory_name: "Airfare", categoryid: "3" } },
      data: [
        { groupid: "3", children: [], expenses: [{ expenseid: 1, clientid: "0", authorid: "1" }] },
        { groupid: "2", total: { amount: "40.00", code: "USD" } },
      ],
    });
  });
});
