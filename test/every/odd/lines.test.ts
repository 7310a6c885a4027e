import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";
import { oddLine } from "./oddLine.ts";

const line = (name: string) => ({ name, quantity: "1", unitCost: "10.00" });
const seeded = () =>
  books({
    clients: 1,
    invoices: [{ lines: [line("A"), line("B"), line("C")] }],
  });

test.each([
  ["quantity", { qty: "many" }],
  ["amount", { amount: null }],
])("a line without a readable %s is an error at the lines, and the others stand", async (field, odd) => {
  const { ask, sandbox } = await start({ books: seeded() });
  sandbox.faults.add({ rules: [oddLine(odd)] });
  const { data, errors } = await ask(
    '{ invoice(id: "Invoice:ACM123:1") { total { amount } lines { lineId name quantity amount { amount } } } }',
  );
  expect(data.invoice).toMatchObject({ total: { amount: "30.00" }, lines: [{ name: "A" }, { name: "C" }] });
  expect(errors).toMatchObject([
    { path: ["invoice", "lines"], extensions: { code: "UPSTREAM_UNAVAILABLE", reason: "unreadable", field } },
  ]);
});
