import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const cast = books({
  invoicesEach: 2,
  paymentsEach: 1,
  expenses: 2,
  projects: 2,
  timeEntries: 2,
});

test.each([
  ["clients", "ids: []"],
  ["invoices", "clientIds: []"],
  ["invoices", "statuses: []"],
  ["payments", "clientIds: []"],
  ["payments", "types: []"],
  ["expenses", "ids: []"],
  ["expenses", "clientIds: []"],
  ["expenses", "categoryIds: []"],
  ["projects", "clientIds: []"],
  ["timeEntries", "clientIds: []"],
  ["timeEntries", "projectIds: []"],
  ["timeEntries", "serviceIds: []"],
  ["timeEntries", "teamMemberIds: []"],
  ["timeEntries", "teamMemberIds: [], logged: false"],
  ["timeEntries", "teamMemberIds: [], running: true"],
])("nothing is one of none, and that costs nothing: %s(filter: {%s})", async (list, filter) => {
  const { known, sandbox } = await start({ books: cast });
  const { data, errors } = await known(
    `{ business { ${list}(filter: {${filter}}) { totalCount nodes { id } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.business?.[list]).toEqual({ totalCount: 0, nodes: [] });
  expect(sandbox.asked()).toEqual([]);
});

test("below other records as well", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data, errors } = await known(`{ client(id: "Client:ACM123:1") {
    invoices(filter: {statuses: []}) { totalCount } payments(filter: {types: []}) { totalCount } } }`);
  expect(errors).toBeUndefined();
  expect(data.client).toEqual({ invoices: { totalCount: 0 }, payments: { totalCount: 0 } });
  expect(sandbox.asked()).toEqual(["GET /accounting/account/ACM123/users/clients/1"]);
});
