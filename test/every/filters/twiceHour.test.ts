import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";
import { conditionsOf, lists, queryOf } from "../nouns/contract.ts";

/** On 1 November 2026 New York's clock shows 01:30 at 05:30Z and at 06:30Z; FreshBooks sends that clock, without a zone. */
const at = (time: string) => `2026-11-01T${time}:00Z`;
const changes = ["04:30", "06:30", "07:30"].map((time, index) => ({ id: index + 1, createdAt: at(time) }));

/** Three records of each noun whose stamps are New York's clock. */
const sketches: Readonly<Record<string, BooksSketch>> = {
  clients: { clients: changes },
  invoices: { invoices: changes },
  estimates: { estimates: changes },
  expenses: { expenses: changes },
  tasks: { tasks: changes.map((change) => ({ ...change, name: `Task ${change.id}` })) },
  items: { items: changes.map((change) => ({ ...change, name: `Item ${change.id}` })) },
  taxes: { taxes: changes.map((change) => ({ ...change, name: `Tax ${change.id}` })) },
};

const elsewhere = new Set(["projects"]); // whose stamps are UTC

const stamped = lists.filter(
  (list) => conditionsOf(list).some(({ name }) => name === "updatedAt") && !elsewhere.has(list.field),
);

test("every noun with such stamps is here", () => {
  expect(stamped.map(({ field }) => field).toSorted()).toEqual(Object.keys(sketches).toSorted());
});

describe.each(stamped)("a change in the hour that happens twice: $field", (list) => {
  test.each([
    ["counts for its later instant", { from: at("06:00") }, ["3", "2"]],
    ["counts for its earlier instant", { before: at("06:00") }, ["2", "1"]],
    ["is at neither end of its clock", { from: at("05:31"), before: at("06:30") }, []],
    ["is found by a sync that stopped between", { from: at("05:45"), before: at("07:00") }, ["2"]],
    ["is over by the next hour", { from: at("07:00") }, ["3"]],
  ])("%s", async (_, updatedAt, numbers) => {
    const { known } = await start({ books: books(sketches[list.field] ?? {}) });
    const query = queryOf(list, "totalCount nodes { freshbooksId updatedAt }");
    const { data, errors } = await known(query, { variables: { filter: { updatedAt } } });
    expect(errors).toBeUndefined();
    const found = rows(data.business?.[list.field]?.nodes);
    expect(found.map(({ freshbooksId }) => freshbooksId)).toEqual(numbers);
    expect(data.business?.[list.field]?.totalCount).toBe(numbers.length);
    for (const row of found.filter(({ freshbooksId }) => String(freshbooksId) === "2"))
      expect(row.updatedAt).toBe("2026-11-01T05:30:00.000Z");
  });
});

test.each([
  ["UPDATED_AT_ASC", ["1", "2", "3"]],
  ["UPDATED_AT_DESC", ["3", "2", "1"]],
])("the order of FreshBooks is not denied by clocks that went back: %s", async (sort, numbers) => {
  const clients = ["05:50", "06:10", "06:20"].map((time, index) => ({ id: index + 1, createdAt: at(time) }));
  const { known, sandbox } = await start({ books: books({ clients }) });
  const { data } = await known(
    `{ business { clients(first: 25, sort: ${sort}) { nodes { freshbooksId } } } }`,
  );
  expect(rows(data.business?.clients?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(numbers);
  expect(sandbox.asked("GET")).toEqual([
    `/accounting/account/ACM123/users/clients?sort=updated_${sort.endsWith("ASC") ? "asc" : "desc"}&page=1&per_page=25`,
  ]);
});
