import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

// The official Postman collection: all three are sent, and the percentage may be a number
test("a tax takes its percentage as a number, and shows it as a text", async () => {
  const { post, put } = await start();
  const tax = { name: "HST", number: null, amount: 13 };
  expect(one(await post("taxes/taxes", { tax }), "tax")).toMatchObject({
    ...tax,
    amount: "13",
    compound: false,
  });
  const same = one(await put("taxes/taxes/1", { tax: { ...tax, amount: "9.975" } }), "tax");
  expect(same).toMatchObject({ name: "HST", amount: "9.975" }); // its own name is not taken
});

// The official Postman collection: 422 with 13002
test("a second tax of a name is refused, new or renamed", async () => {
  const { post, put, get } = await start({ books: books({ taxes: 2 }) });
  for (const reply of [
    await post("taxes/taxes", { tax: { name: "Tax 1", amount: 5 } }),
    await put("taxes/taxes/2", { tax: { name: "Tax 1" } }),
  ]) {
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno: 13002, object: "tax", field: "name", value: "Tax 1" }]);
  }
  expect((await get("taxes/taxes")).result.total).toBe(2);
});
