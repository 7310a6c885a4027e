import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { errors, rows, start } from "./start.ts";

const forty = () => start({ books: books({ clients: 40 }) });

describe("pages", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: per_page 15 without asking, keys beside the rows, sorted.
  test("a page holds 15 rows when nobody says otherwise", async () => {
    const { get } = await forty();
    const reply = await get("users/clients");
    expect(rows(reply, "clients")).toHaveLength(15);
    expect(reply.result).toMatchObject({ page: 1, pages: 3, per_page: 15, total: 40 });
    expect(Object.keys(reply.result)).toEqual(["clients", "page", "pages", "per_page", "total"]);
  });

  // freshbooks.com/api/parameters
  test("a page of more than 100 is cut to 100 without a word", async () => {
    const { get } = await start({ books: books({ clients: 120 }) });
    const reply = await get("users/clients?per_page=500");
    expect(reply.status).toBe(200);
    expect(rows(reply, "clients")).toHaveLength(100);
    expect(reply.result).toMatchObject({ per_page: 100, pages: 2, total: 120 });
  });

  test("page 0 is page 1", async () => {
    const { ids } = await forty();
    expect(await ids("users/clients?page=0")).toEqual(await ids("users/clients?page=1"));
  });

  test("a page past the end is empty and still knows the total", async () => {
    const { get } = await forty();
    const reply = await get("users/clients?page=9");
    expect(reply.status).toBe(200);
    expect(reply.result).toMatchObject({ clients: [], page: 9, pages: 3, total: 40 });
  });

  // NangoHQ recordings, list-payments of an empty account
  test("an empty list has no pages at all", async () => {
    const { get } = await start();
    expect((await get("payments/payments")).result).toEqual({
      page: 1,
      pages: 0,
      payments: [],
      per_page: 15,
      total: 0,
    });
  });

  // The errno table of the official Postman collection
  test.each([
    ["page=two", 1014],
    ["page=-1", 1014],
    ["per_page=many", 1013],
    ["per_page=0", 1013],
  ])("%s is refused with errno %i", async (query, errno) => {
    const { get } = await forty();
    const reply = await get(`users/clients?${query}`);
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno }]);
  });
});

describe("order", () => {
  // NangoHQ recordings: newest id first without a sort, oldest first with the malformed `sort=updated:asc`
  test("newest first without a sort, oldest first with one that it does not know", async () => {
    const { ids, sandbox } = await start({ books: books({ clients: 3 }) });
    expect(await ids("users/clients")).toEqual([3, 2, 1]);
    expect(await ids("users/clients?sort=updated:desc")).toEqual([1, 2, 3]);
    expect(await ids("users/clients?sort=fname_desc")).toEqual([1, 2, 3]);
    expect(sandbox.ignored()).toEqual(["sort=updated:desc", "sort=fname_desc"]);
  });

  // Good-Samaritan-Software-LLC/freshbooks-mcp live probes, 2026-06
  test("clients sort by organization_name and updated, not by organization", async () => {
    const clients = ["Beta", "alpha", "Gamma"].map((organization) => ({ fields: { organization } }));
    const { ids } = await start({ books: books({ clients }) });
    expect(await ids("users/clients?sort=organization_name_asc")).toEqual([2, 1, 3]);
    expect(await ids("users/clients?sort=organization_name_desc")).toEqual([3, 1, 2]);
    expect(await ids("users/clients?sort=updated_desc")).toEqual([3, 2, 1]);
    expect(await ids("users/clients?sort=organization_desc")).toEqual([1, 2, 3]);
  });

  test("invoices sort by invoice_date and by nothing else", async () => {
    const invoices = ["2026-03-03", "2026-01-01", "2026-02-02"].map((issued) => ({ issued }));
    const { ids } = await start({ books: books({ invoices }) });
    expect(await ids("invoices/invoices?sort=invoice_date_asc")).toEqual([2, 3, 1]);
    expect(await ids("invoices/invoices?sort=invoice_date_desc")).toEqual([1, 3, 2]);
    expect(await ids("invoices/invoices?sort=create_date_desc")).toEqual([1, 2, 3]);
    expect(await ids("invoices/invoices?sort=updated_desc")).toEqual([1, 2, 3]);
  });

  test("a known sort can be told to be ignored", async () => {
    const { ids, sandbox } = await start({
      books: books({ clients: 2 }),
      settings: { ignoredSorts: ["updated"] },
    });
    expect(await ids("users/clients?sort=updated_desc")).toEqual([1, 2]);
    expect(sandbox.ignored()).toEqual(["sort=updated_desc"]);
  });
});

describe("visibility", () => {
  // NangoHQ recordings; freshbooks.com/api/active_deleted
  test("deleted rows are in no list unless asked for, and can still be read", async () => {
    const clients = [{}, { deleted: true }, { archived: true }];
    const { ids, get } = await start({ books: books({ clients }) });
    expect(await ids("users/clients")).toEqual([3, 1]);
    expect(await ids("users/clients?search[userids][]=2&search[userids][]=1")).toEqual([1]);
    expect(await ids("users/clients?search[vis_state]=1")).toEqual([2]);
    expect(await ids("users/clients?search[vis_state]=2")).toEqual([3]);
    expect((await get("users/clients/2")).result).toMatchObject({ client: { vis_state: 1 } });
  });

  test("archived rows can be told to stay out of lists", async () => {
    const { ids } = await start({
      books: books({ clients: [{}, { archived: true }] }),
      settings: { archivedInLists: false },
    });
    expect(await ids("users/clients")).toEqual([1]);
  });

  test.each([
    [true, [2]],
    [false, [1, 3]],
  ])("vis_state beside ids is honoured or not: %s", async (visStateBesideIds, shown) => {
    const { ids } = await start({
      books: books({ clients: [{}, { deleted: true }, {}, { deleted: true }] }),
      settings: { visStateBesideIds },
    });
    const named = "search[userids][]=1&search[userids][]=2&search[userids][]=3";
    expect((await ids(`users/clients?${named}&search[vis_state]=1`)).toSorted()).toEqual(shown);
    expect((await ids("users/clients?search[vis_state]=1")).toSorted()).toEqual([2, 4]);
  });
});
