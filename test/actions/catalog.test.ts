import { expect, test } from "vitest";
import { kept, opened } from "./opened.ts";

const books = opened({ taxes: [{ name: "GST", percent: "5" }] }, new Date("2026-06-30T18:00:00Z"));
const { read, done, asked } = books;

const usd = (amount: string) => ({ amount, currency: "USD" });

test("Create an item, find it by its SKU, change it, and delete it", async () => {
  const input = {
    ...{ name: "Desk lamp", description: "Brass", sku: "LAMP-1", quantity: "1", inventory: "12" },
    ...{ unitCost: usd("89.00"), taxIds: ["Tax:ACM123:1"] },
  };
  const selection = "item { id name sku unitCost { amount currency } inventory taxes { name } }";
  expect((await done("itemCreate", input, selection)).item).toEqual({
    ...{ id: "Item:ACM123:1", name: "Desk lamp", sku: "LAMP-1", unitCost: usd("89.00"), inventory: "12" },
    taxes: [{ name: "GST" }],
  });
  const { business } = await read(
    '{ business { items(filter: { sku: "LAMP-1" }) { nodes { id name unitCost { amount } } } } }',
  );
  expect(business?.items).toEqual({
    nodes: [{ id: "Item:ACM123:1", name: "Desk lamp", unitCost: { amount: "89.00" } }],
  });
  const change = { id: "Item:ACM123:1", unitCost: usd("99.00"), inventory: "11" };
  expect((await done("itemUpdate", change, selection)).item).toMatchObject({
    ...{ name: "Desk lamp", unitCost: usd("99.00"), inventory: "11", taxes: [{ name: "GST" }] },
  });
  const item = () => kept(books.account().items.get(1));
  expect(item()).toMatchObject({ name: "Desk lamp", sku: "LAMP-1", qty: "1", tax1: 1, vis_state: 0 });
  await done("itemDelete", { id: "Item:ACM123:1" }, "item { deleted }");
  expect(item()).toMatchObject({ vis_state: 1 });
  expect(asked()).toEqual([
    "GET taxes/taxes/1",
    "POST items/items",
    "GET items/items?search[sku]=LAMP-1&page=1&per_page=100",
    "PUT items/items/1",
    "GET taxes/taxes/1",
    "PUT items/items/1",
  ]);
});

test("Create a tax, change it, and delete it", async () => {
  const selection = "tax { id name percent number compound }";
  const input = { name: "QST", percent: "9.975", number: "123" };
  expect((await done("taxCreate", input, selection)).tax).toEqual({
    ...{ id: "Tax:ACM123:2", ...input, compound: false },
  });
  const change = { id: "Tax:ACM123:2", percent: "10" };
  expect((await done("taxUpdate", change, selection)).tax).toMatchObject({ name: "QST", percent: "10" });
  expect(kept(books.account().taxes.get(2))).toMatchObject({ name: "QST", amount: "10" });
  await done("taxDelete", { id: "Tax:ACM123:2" }, "tax { id }");
  expect(books.account().taxes.has(2)).toBe(false);
  expect(asked()).toEqual([
    "POST taxes/taxes",
    "PUT taxes/taxes/2",
    "GET taxes/taxes/2",
    "DELETE taxes/taxes/2",
  ]);
});

test("Create a task, change it, and delete it", async () => {
  const selection = "task { id name rate { amount } billable }";
  const { task } = await done("taskCreate", { name: "Research", rate: usd("90.00") }, selection);
  expect(task).toEqual({
    id: "Task:ACM123:55001",
    name: "Research",
    rate: { amount: "90.00" },
    billable: true,
  });
  const change = { id: "Task:ACM123:55001", rate: usd("95.00") };
  expect((await done("taskUpdate", change, selection)).task).toMatchObject({
    name: "Research",
    rate: { amount: "95.00" },
  });
  await done("taskDelete", { id: "Task:ACM123:55001" }, "task { deleted }");
  expect(kept(books.account().tasks.get(55_001))).toMatchObject({ name: "Research", vis_state: 1 });
  expect(asked()).toEqual(["POST projects/tasks", "PUT projects/tasks/55001", "PUT projects/tasks/55001"]);
});

test("Create a service, and set its rate", async () => {
  const { service } = await done("serviceCreate", { name: "Consulting" }, "service { id name billable }");
  expect(service).toEqual({ id: "Service:14700001:1", name: "Consulting", billable: true });
  const rated = await done(
    "serviceUpdate",
    { id: service?.id, rate: usd("150.00") },
    "service { rate { amount } }",
  );
  expect(rated.service).toEqual({ rate: { amount: "150.00" } });
  expect(books.work().services.get(1)).toMatchObject({ name: "Consulting", billable: true, rate: "150.00" });
  expect(asked()).toEqual([
    "POST comments: service",
    "GET comments: service/1",
    "GET comments: service_rates",
    "POST comments: service/1/rate",
    "GET comments: service_rates",
  ]);
});
