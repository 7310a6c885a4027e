import { expect, test } from "vitest";
import { one, start } from "../start.ts";

const minimal = { amount: { amount: "25.00", code: "USD" }, categoryid: 1, date: "2026-06-29", staffid: 1 };
const create = (extra: object = {}) => ({ expense: { ...minimal, ...extra } });

// NangoHQ recordings, 2026-06-29
test("an expense that looks like an older one touches it", async () => {
  const { post, get, sandbox } = await start();
  await post("expenses/expenses", create());
  sandbox.setClock(new Date("2026-06-29T17:00:00Z"));
  await post("expenses/expenses", create({ notes: "another" }));
  const updated = async () => one(await get("expenses/expenses/1"), "expense").updated;
  expect(await updated()).toBe("2026-06-29 12:48:49");
  await post("expenses/expenses", create());
  expect(await updated()).toBe("2026-06-29 13:00:00");
});

// The official Postman collection: what a body of the web app holds, and a category by its name
test("an expense takes what the website sends, and its category by name", async () => {
  const { post } = await start();
  const { categoryid: _, ...named } = minimal;
  const web = {
    ...{
      category_name: "Airfare",
      converse_projectid: 7,
      taxPercent1: 13,
      markup_percent: null,
      clientid: null,
    },
    ...{ status: null, has_receipt: false, always_remember: false, account_name: null, author_name: null },
    transactionid: null,
  };
  expect(one(await post("expenses/expenses", { expense: { ...named, ...web } }), "expense")).toMatchObject({
    ...{ categoryid: 3, converse_projectid: 7, taxPercent1: "13", markup_percent: "0", clientid: 0 },
  });
});
