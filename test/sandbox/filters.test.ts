import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { errors, start } from "./start.ts";

const three = () => start({ books: books({ clients: 3, invoicesEach: 2, paymentsEach: 1 }) });

describe("what it does not know", () => {
  // Good-Samaritan-Software-LLC/freshbooks-mcp live probes, 2026-06
  test("an unknown filter is ignored and everything comes back", async () => {
    const { ids, sandbox } = await three();
    expect(await ids("users/clients?search[favourite]=1")).toEqual([3, 2, 1]);
    expect(await ids("users/clients?favourite=1&search[organization]=Client 2")).toEqual([3, 2, 1]);
    expect(sandbox.ignored()).toEqual(["search[favourite]", "favourite", "search[organization]"]);
  });

  // The same probes: these look right, some are even documented, and none of them narrows anything
  test.each([
    "search[status]=2",
    "search[statusid]=2",
    "search[payment_status]=unpaid",
    "search[create_date_min]=2030-01-01",
    "search[create_date_max]=2000-01-01",
    "search[updated_since]=2030-01-01",
  ])("invoices ignore %s", async (query) => {
    const { ids } = await three();
    expect(await ids(`invoices/invoices?${query}`)).toHaveLength(6);
  });

  test("clients ignore fname and lname without _like, and a % is no wildcard", async () => {
    const clients = [{ fields: { fname: "Maya" } }, { fields: { fname: "Jonas" } }];
    const { ids } = await start({ books: books({ clients }) });
    expect(await ids("users/clients?search[fname]=Maya")).toEqual([2, 1]);
    expect(await ids("users/clients?search[fname_like]=may")).toEqual([1]);
    expect(await ids("users/clients?search[fname_like]=may%25")).toEqual([]);
  });

  test("payments have no plural filter for invoices", async () => {
    const { ids } = await three();
    expect(await ids("payments/payments?search[invoiceid]=4")).toEqual([4]);
    expect(await ids("payments/payments?search[invoiceids][]=4")).toHaveLength(6);
  });

  test("an unknown include is ignored", async () => {
    const { get, sandbox } = await three();
    expect((await get("invoices/invoices/1?include[]=direct_lines")).status).toBe(200);
    expect(sandbox.ignored()).toEqual(["include[]=direct_lines"]);
  });

  test("a known filter can be told to be ignored, so that clients prove that they notice", async () => {
    const { ids, sandbox } = await three();
    sandbox.settings.ignoredFilters = ["customerids"];
    expect(await ids("invoices/invoices?search[customerids][]=1")).toHaveLength(6);
    expect(sandbox.ignored()).toEqual(["search[customerids][]"]);
  });
});

describe("what it knows", () => {
  // freshbooks.com/api filter tables; builder tests of freshbooks-nodejs-sdk 4.1.0 send this form
  test.each([
    ["users/clients?search[userids][]=1&search[userids][]=3", [3, 1]],
    ["users/clients?search[userids][]=3&search[userids][]=99", [3]],
    ["users/clients?search[userid]=2", [2]],
    ["users/clients?search[email]=client2@example.test", [2]],
    ["users/clients?search[email_like]=T3@EXAMPLE", [3]],
    ["users/clients?search[user_like]=client 1", [1]],
    ["invoices/invoices?search[customerid]=2", [4, 3]],
    ["invoices/invoices?search[customerids][]=1&search[customerids][]=2&search[invoiceid]=3", [3]],
    ["invoices/invoices?search[invoiceids][]=5&search[invoiceids][]=6", [6, 5]],
    ["invoices/invoices?search[invoice_number]=0000002", [2]],
    ["payments/payments?search[logids][]=1&search[logids][]=2", [2, 1]],
    ["payments/payments?search[clientids][]=3", [6, 5]],
    ["payments/payments?search[customerid]=3&search[amount_min]=10.01", []],
    ["payments/payments?search[client_name]=client 1", [2, 1]],
  ])("%s", async (path, expected) => {
    const { ids, sandbox } = await three();
    expect(await ids(path)).toEqual(expected);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("a flag may be sent bare, as the SDKs do, or in brackets", async () => {
    const { ids } = await start({ books: books({ invoices: [{}, {}], payments: [{ amount: "101.00" }] }) });
    expect(await ids("invoices/invoices?paid=true")).toEqual([2]);
    expect(await ids("invoices/invoices?search[paid]=true")).toEqual([2]);
    expect(await ids("invoices/invoices?search[outstanding]=true")).toEqual([1]);
    expect(await ids("users/clients?search[has_outstanding]")).toEqual([1]);
    expect(await ids("users/clients?has_credit=true")).toEqual([]);
  });

  test("_max includes its day, unless told that it does not", async () => {
    const invoices = ["2026-01-01", "2026-01-02", "2026-01-03"].map((issued) => ({ issued }));
    const { ids, sandbox } = await start({ books: books({ invoices }) });
    const query = "invoices/invoices?search[date_min]=2026-01-01&search[date_max]=2026-01-02";
    expect(await ids(query)).toEqual([2, 1]);
    sandbox.settings.maxIsExclusive = true;
    expect(await ids(query)).toEqual([1]);
  });

  test("the last day of the calendar is a day like any other", async () => {
    const invoices = [{ issued: "2026-01-01" }, { issued: "9999-12-31" }];
    const { ids, sandbox } = await start({ books: books({ invoices }) });
    const query = "invoices/invoices?search[date_max]=9999-12-31";
    expect(await ids(query)).toEqual([2, 1]);
    sandbox.settings.maxIsExclusive = true;
    expect(await ids(query)).toEqual([1]);
    expect(await ids("users/clients?search[updated_max]=9999-12-31")).toEqual([1]);
  });

  // freshbooks.com/api/parameters: date-time keys have the granularity of a day
  test("updated_min begins at midnight in New York, in summer and in winter", async () => {
    const clients = [
      "2026-06-29T03:59:59Z",
      "2026-06-29T04:00:00Z",
      "2026-01-10T04:59:59Z",
      "2026-01-10T05:00:00Z",
    ].map((createdAt) => ({ createdAt }));
    const { ids } = await start({ books: books({ clients }) });
    expect(await ids("users/clients?search[updated_min]=2026-06-29")).toEqual([2]);
    expect(await ids("users/clients?search[updated_min]=2026-01-10&search[updated_max]=2026-06-28")).toEqual([
      4, 1,
    ]);
  });

  // Inferred from the errno table of the official Postman collection, hence a setting
  test.each([
    ["invoices/invoices?search[date_min]=yesterday", 1023],
    ["invoices/invoices?search[date_min]=2026-02-30", 1023],
    ["invoices/invoices?search[customerid]=abc", 1024],
    ["invoices/invoices?paid=maybe", 1032],
    ["invoices/invoices?search[customerids]=1", 1034],
    ["invoices/invoices?search[customerid][]=1", 1037],
  ])("%s is refused with errno %i", async (path, errno) => {
    const { get, ids, sandbox } = await three();
    const reply = await get(path);
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno }]);
    sandbox.settings.badFilterValuesRefused = false;
    expect(await ids(path)).toHaveLength(6);
  });
});
