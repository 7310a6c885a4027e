import { expect, test } from "vitest";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    clients: [{ fields: { organization: "Acme Corp", email: "pay@acme.test" } }],
    estimates: [{ amount: "80.00" }],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, call, asked } = books;

const usd = (amount: string) => ({ amount, currency: "USD" });
const estimate = (id: number) => kept(books.account().estimates.get(id));
const offer = {
  clientId: "Client:ACM123:1",
  lines: [{ name: "Logo", description: "Three drafts", quantity: "3", unitCost: usd("150.00") }],
  terms: "Valid for thirty days",
};

test("Create an estimate, change it, and delete it", async () => {
  const selection = "estimate { id status total { amount currency } terms lines { lineId name } }";
  const { estimate: created } = await done("estimateCreate", offer, selection);
  expect(created).toMatchObject({
    ...{ id: "Estimate:ACM123:2", status: "DRAFT", total: usd("450.00"), terms: offer.terms },
    lines: [{ name: "Logo" }],
  });
  const change = {
    id: "Estimate:ACM123:2",
    addLines: [{ name: "Print", unitCost: usd("50.00") }],
    terms: null,
  };
  expect((await done("estimateUpdate", change, selection)).estimate).toMatchObject({
    ...{ total: usd("500.00"), terms: null, lines: [{ name: "Logo" }, { name: "Print" }] },
  });
  expect(estimate(2)).toMatchObject({ customerid: 1, terms: null, vis_state: 0 });
  const deleted = await done("estimateDelete", { id: "Estimate:ACM123:2" }, "estimate { deleted }");
  expect(deleted.estimate).toEqual({ deleted: true });
  expect(estimate(2)).toMatchObject({ vis_state: 1 });
  expect(asked()).toEqual([
    "GET users/clients/1",
    "POST estimates/estimates?include[]=lines",
    "GET estimates/estimates/2?include[]=lines",
    "PUT estimates/estimates/2?include[]=lines",
    "PUT estimates/estimates/2",
  ]);
});

test("Track an estimate from draft to sent, accepted and invoiced, and convert it once", async () => {
  const id = "Estimate:ACM123:1";
  const status = async () => (await read(`{ estimate(id: "${id}") { status } }`)).estimate?.status;
  expect(await status()).toBe("DRAFT");
  asked();

  const email = { subject: "Our offer", body: "As discussed" };
  await done("estimateSend", { id, email, idempotencyKey: "offer 1" }, "estimate { status }");
  expect(asked()).toEqual([
    "GET estimates/estimates/1?include[]=lines",
    "GET users/clients/1",
    "PUT estimates/estimates/1",
  ]);
  expect(await status()).toBe("SENT");
  expect(books.sandbox.outbox()).toMatchObject([
    { about: "estimate", id: 1, recipients: ["pay@acme.test"], subject: "Our offer" },
  ]);
  asked();

  await done("estimateAccept", { id }, "estimate { status }");
  expect(asked()).toEqual(["PUT estimates/estimates/1"]);
  expect(await status()).toBe("ACCEPTED");
  asked();

  const selection =
    "invoice { id status total { amount } lines { name } estimate { id } } steps { name status }";
  const converted = await done("estimateConvert", { id, idempotencyKey: "convert 1" }, selection);
  expect(converted).toMatchObject({
    invoice: {
      ...{ id: "Invoice:ACM123:1", status: "DRAFT", total: { amount: "80.00" }, estimate: { id } },
      lines: [{ name: "Design" }],
    },
  });
  expect(asked()).toEqual([
    "GET estimates/estimates/1?include[]=lines",
    "GET invoices/invoices?search[customerid]=1&include[]=lines&page=1&per_page=100",
    "GET invoices/invoices?search[customerid]=1&search[date_min]=2026-06-30&search[date_max]=2026-07-01&include[]=lines&page=1&per_page=100",
    "GET invoices/invoices?search[customerid]=1&search[vis_state]=2&include[]=lines&page=1&per_page=100",
    "POST invoices/invoices?include[]=lines",
  ]);
  expect(await status()).toBe("ACCEPTED");
  await done(
    "invoiceSend",
    { id: "Invoice:ACM123:1", email: { subject: "Your invoice" } },
    "invoice { status }",
  );
  expect(await status()).toBe("INVOICED");
  const { estimate: shown } = await read(`{ estimate(id: "${id}") { invoices { nodes { id } } } }`);
  expect(rows(shown?.invoices?.nodes)).toEqual([{ id: "Invoice:ACM123:1" }]);
  asked();

  // A second conversion makes nothing, with the key or without.
  const again = await done("estimateConvert", { id, idempotencyKey: "convert 1" }, "invoice { id } replayed");
  expect(again).toMatchObject({ invoice: { id: "Invoice:ACM123:1" }, replayed: true });
  const { payload } = await call("estimateConvert", { id }, "invoice { id }");
  expect(payload).toMatchObject({ userErrors: [{ path: ["createsAnother"] }] });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(books.account().invoices.size).toBe(1);
});
