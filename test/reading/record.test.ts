import { expect, test } from "vitest";
import { name } from "../../src/freshbooks/records/kinds.ts";
import { changed, record, standingAlone, view } from "../../src/freshbooks/records/record.ts";

const fields = { title: name("title") };
const read = () => record("book", fields).read({ title: "Emma" }, standingAlone("1"));

test("a record is never serialized by mistake, nor is a variant of it", () => {
  const row = read();
  expect(() => JSON.stringify({ row })).toThrow("Not to be serialized: a book");
  expect(() => JSON.stringify([changed(row, { title: "Persuasion" })])).toThrow("Hand records on");
  expect(row.title).toBe("Emma");
});

test("the guard is no field of the record", () => {
  const names: string[] = [];
  for (const each in read()) names.push(each);
  expect(names).toEqual(["title"]);
});

test("a view reads what a record reads, and writes nothing", () => {
  const table = view("book", fields);
  expect(table.read({ title: "Emma" }, standingAlone("1")).title).toBe("Emma");
  expect([table.writes, table.changes, "write" in table.fields.title]).toEqual([{}, {}, false]);
});
