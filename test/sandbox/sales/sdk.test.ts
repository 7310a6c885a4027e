import { readFileSync } from "node:fs";
import type { Client as FreshBooks } from "@freshbooks/api";
import {
  IncludesQueryBuilder,
  PaginationQueryBuilder,
  SearchQueryBuilder,
  SortQueryBuilder,
} from "@freshbooks/api/dist/models/builders/index.js";
import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { connectSdk } from "../../support/sdk.ts";

/** Every noun of the selling side that the official SDK knows, with everything that it can do to one. */
type OtherIncome = Parameters<FreshBooks["otherIncomes"]["create"]>[0];

const usd = (amount: string) => ({ amount, code: "USD" });
const page = new PaginationQueryBuilder().page(1).perPage(2);

const connect = () =>
  connectSdk(
    books({
      clients: 2,
      invoices: [
        { clientId: 1, issued: "2026-03-03", number: "one", amount: "100.00", state: "sent" },
        { clientId: 2, issued: "2026-01-01", number: "two", amount: "50.00", state: "draft" },
        { clientId: 1, issued: "2026-02-02", number: "three", amount: "70.00", state: "viewed" },
      ],
      payments: [{ invoiceId: 1, amount: "40.00" }],
      creditNotes: [{ clientId: 1, amount: "25.00" }],
      taxes: [{ name: "HST", percent: "13" }],
      gateways: 1,
      items: [
        { name: "Logo", sku: "LF-1", description: "Three concepts", unitCost: "900.00", taxIds: [1] },
        { name: "Cover", sku: "LF-2", unitCost: "250.00" },
        { name: "Banner", sku: "LF-3" },
      ],
    }),
  );

test("the SDK pages, searches and sorts clients, and reads every part of one", async () => {
  const { sdk, account, sandbox } = await connect();
  const client = { fName: "Maya", lName: "Okafor", organization: "Maya Ltd", email: "maya@example.test" };
  const address = { pStreet: "1 Main St", pCity: "Nairobi", pCode: "00100", pCountry: "Kenya" };
  const made = await sdk.clients.create({ ...client, ...address, currencyCode: "EUR" }, account);
  expect(made.data).toMatchObject({ ...client, ...address, currencyCode: "EUR", visState: 0 });
  const id = String(made.data?.id);
  expect((await sdk.clients.single(account, id)).data).toEqual(made.data);

  const changed = await sdk.clients.update({ note: "Pays late" }, account, id);
  expect(changed.data).toMatchObject({ ...client, note: "Pays late" });
  const found = await sdk.clients.list(account, [
    new SearchQueryBuilder().equals("email", "maya@example.test"),
    new SortQueryBuilder().desc("organization_name"),
    page,
  ]);
  expect(found.data?.clients).toEqual([changed.data]);
  expect(found.data?.pages).toEqual({ page: 1, pages: 1, size: 2, total: 1 });
  await sdk.clients.delete(account, id);
  expect((await sdk.clients.list(account)).data?.pages.total).toBe(2);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK pages, searches and sorts invoices, with lines, owner, contacts and presentation", async () => {
  const { sdk, account, sandbox } = await connect();
  const list = await sdk.invoices.list(account, [
    new SearchQueryBuilder().in("customerids", [1, 2]).between("date", { min: "2026-01-15" }),
    new SortQueryBuilder().asc("invoice_date"),
    new IncludesQueryBuilder().includes("lines").includes("owner"),
    page,
  ]);
  expect(list.data?.invoices.map(({ invoiceNumber, amount }) => [invoiceNumber, amount])).toEqual([
    ["three", usd("70.00")],
    ["one", usd("100.00")],
  ]);
  expect(list.data?.invoices[1]).toMatchObject({
    ...{ paid: usd("40.00"), outstanding: usd("60.00"), v3Status: "partial" },
    ...{ owner: { email: "ada@example.test" }, lines: [{ amount: usd("100.00") }] },
  });
  expect(list.data?.pages).toEqual({ page: 1, pages: 1, size: 2, total: 2 });

  const parts = ["lines", "presentation", "contacts", "late_fee", "late_reminders"];
  const includes = parts.map((name) => new IncludesQueryBuilder().includes(name));
  const whole = await sdk.invoices.single(account, "1", includes);
  expect(whole.data).toMatchObject({ invoiceNumber: "one", customerId: 1, currencyCode: "USD" });
  expect(whole.data?.lines).toHaveLength(1);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK reads the share link of an invoice, and learns why a draft has none", async () => {
  const { sdk, account } = await connect();
  const { data } = await sdk.invoices.shareLink(account, "1");
  expect(data).toMatchObject({ resourceId: "1", clientId: 1, resourceType: "invoice" });
  expect((data as { shareLink?: string } | undefined)?.shareLink).toMatch(/^https:\/\/my\.freshbooks\.com/);
  await expect(sdk.invoices.shareLink(account, "2")).rejects.toMatchObject({
    errors: [{ errorCode: 8034, field: "invoiceid" }],
  });
});

test("the SDK pages and searches payments, and reads, changes and deletes one", async () => {
  const { sdk, account, sandbox } = await connect();
  const date = new Date("2026-06-29T12:00:00");
  const made = await sdk.payments.create(account, {
    invoiceId: "3",
    amount: usd("70.00"),
    date,
    type: "Check",
  });
  expect(made.data).toMatchObject({ amount: usd("70.00"), type: "Check", visState: 0 });
  const id = String(made.data?.id);
  expect((await sdk.payments.single(account, id)).data).toEqual(made.data);
  const changed = await sdk.payments.update(account, id, { note: "No. 88" });
  expect(changed.data).toMatchObject({ note: "No. 88", amount: usd("70.00") });
  const list = await sdk.payments.list(account, [
    new SearchQueryBuilder().between("date", { min: "2026-06-29" }).equals("type", "Check"),
    page,
  ]);
  expect(list.data?.payments.map((each) => String(each.id))).toEqual([id]);
  await sdk.payments.delete(account, id);
  expect((await sdk.payments.single(account, id)).data?.visState).toBe(1);
  expect((await sdk.invoices.single(account, "3")).data?.outstanding).toEqual(usd("70.00"));
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK pages and searches items, and reads, creates, changes and deletes one", async () => {
  const { sdk, account, sandbox } = await connect();
  const list = await sdk.items.list(account, [new SearchQueryBuilder().equals("sku", "LF-1"), page]);
  expect(list.data?.items).toEqual([
    expect.objectContaining({
      ...{ id: "1", name: "Logo", sku: "LF-1", description: "Three concepts", tax1: "1", tax2: "0" },
      ...{ unitCost: usd("900.00"), visState: 0, accountingSystemId: "ACM123" },
    }),
  ]);
  expect((await sdk.items.list(account, [page])).data?.pages).toEqual({
    ...{ page: 1, pages: 2, size: 2, total: 3 },
  });
  const made = await sdk.items.create(account, { name: "Poster", qty: "2", unitCost: usd("75.00"), tax1: 1 });
  expect(made.data).toMatchObject({ name: "Poster", qty: "2", unitCost: usd("75.00"), tax1: "1" });
  const id = String(made.data?.id);
  expect((await sdk.items.single(account, id)).data).toEqual(made.data);
  expect((await sdk.items.update(account, id, { sku: "LF-9" })).data).toMatchObject({
    ...{ name: "Poster", sku: "LF-9", unitCost: usd("75.00") },
  });
  expect((await sdk.items.update(account, id, { visState: 1 })).data?.visState).toBe(1);
  expect((await sdk.items.list(account)).data?.pages.total).toBe(3);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK pages and searches other income, and reads, records, changes and deletes one", async () => {
  const { sdk, account, sandbox } = await connect();
  const income = {
    amount: usd("25.00"),
    source: "Etsy",
    paymentType: "PayPal",
    date: new Date("2026-06-29T12:00:00"),
  };
  const categoryName = "online_sales" as NonNullable<OtherIncome["categoryName"]>;
  const taxes = [{ name: "HST", amount: 3 }];
  const made = await sdk.otherIncomes.create({ ...income, categoryName, taxes }, account);
  expect(made.data).toMatchObject({
    source: "Etsy",
    categoryName: "online_sales",
    taxes: [{ name: "HST", amount: "3" }],
    amount: usd("25.00"),
  });
  const id = String(made.data?.incomeId);
  expect((await sdk.otherIncomes.single(account, id)).data).toEqual(made.data);
  const changed = await sdk.otherIncomes.update(account, id, { ...income, source: "Shop" });
  expect(changed.data).toMatchObject({
    source: "Shop",
    categoryName: "online_sales",
    taxes: made.data?.taxes,
  });
  const list = await sdk.otherIncomes.list(account, [
    new SearchQueryBuilder().equals("category_name", "online_sales"),
    page,
  ]);
  expect(list.data?.otherIncomes).toEqual([changed.data]);
  expect(list.data?.pages).toEqual({ page: 1, pages: 1, size: 2, total: 1 });
  await sdk.otherIncomes.delete(account, id);
  expect((await sdk.otherIncomes.list(account)).data?.pages.total).toBe(0);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK reads the payment options of the account, and sets and reads those of an invoice", async () => {
  const { sdk, account, sandbox } = await connect();
  const usual = await sdk.paymentOptions.default(account);
  expect(usual.data).toMatchObject({ entityType: "invoice", hasCreditCard: expect.any(Boolean) });
  const wish = { gatewayName: "stripe", entityId: "1", entityType: "invoice", hasCreditCard: true };
  const made = await sdk.paymentOptions.create(account, "1", { ...wish, allowPartialPayments: true });
  expect(made.data).toMatchObject({ ...wish, allowPartialPayments: true, hasAchTransfer: false });
  expect((await sdk.paymentOptions.single(account, "1")).data).toEqual(made.data);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK lists credit notes; it writes and reads one under a key that FreshBooks does not take", async () => {
  const { sdk, account, sandbox } = await connect();
  const list = await sdk.creditNotes.list(account, [new SearchQueryBuilder().equals("clientid", 1), page]);
  expect(list.data?.creditNotes).toEqual([
    expect.objectContaining({ creditId: 1, clientId: 1, creditType: "goodwill", amount: usd("25.00") }),
  ]);
  expect(list.data?.pages).toEqual({ page: 1, pages: 1, size: 2, total: 1 });
  expect(sandbox.ignored()).toEqual([]);
  // `credit_notes`, where FreshBooks has `credit_note`: live, too, its create is refused, and a single one not understood.
  await expect(sdk.creditNotes.create({ clientId: "1" }, account)).rejects.toMatchObject({
    statusCode: "422",
  });
  await expect(sdk.creditNotes.update({ notes: "x" }, account, "1")).rejects.toMatchObject({
    statusCode: "422",
  });
  await expect(sdk.creditNotes.delete(account, "1")).rejects.toMatchObject({ statusCode: "422" });
  await expect(sdk.creditNotes.single(account, "1")).rejects.toThrow(TypeError);
  expect(sandbox.committed()).toEqual([]);
});

/** What the SDK knows and the sandbox does not have; the other nouns are driven here and in ../sdk.test.ts. */
const absent = [
  ...["bills", "billPayments", "billVendors", "callbacks", "journalEntries"],
  ...["journalEntryAccounts", "journalEntryDetails", "tasks"],
];

test("every noun of the SDK is driven, but for those that the sandbox does not have", async () => {
  const { sdk } = await connect();
  const groups = Object.entries(sdk).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value && Object.values(value).some((each) => typeof each === "function")
      ? name
      : [],
  );
  const source = ["test/sandbox/sdk.test.ts", "test/sandbox/sales/sdk.test.ts"]
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  const driven = groups.filter((name) => source.includes(`sdk.${name}.`));
  const own = ["axios", "logger"];
  expect(groups.filter((name) => ![...driven, ...absent, ...own].includes(name))).toEqual([]);
  expect(driven.filter((name) => absent.includes(name))).toEqual([]);
});
