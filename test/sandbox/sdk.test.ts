import type { Client as FreshBooks } from "@freshbooks/api";
import {
  IncludesQueryBuilder,
  PaginationQueryBuilder,
  SearchQueryBuilder,
  SortQueryBuilder,
} from "@freshbooks/api/dist/models/builders/index.js";
import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { connectSdk } from "../support/sdk.ts";

type Project = Parameters<FreshBooks["projects"]["create"]>[0];
type TimeEntry = Parameters<FreshBooks["timeEntries"]["create"]>[0];
type Service = Parameters<FreshBooks["services"]["create"]>[0];
type ServiceRate = Parameters<FreshBooks["services"]["rate"]["create"]>[0];

const connect = () =>
  connectSdk(
    books({ clients: 3, invoicesEach: 2, paymentsEach: 1, projects: 2, timeEntries: 3, services: 1 }),
  );

const usd = (amount: string) => ({ amount, code: "USD" });

test("the SDK learns who it is, and refreshes its token", async () => {
  const { sdk } = await connect();
  const me = await sdk.users.me();
  expect(me.data?.businessMemberships?.[0]?.business.accountId).toBe("ACM123");
  const fresh = await sdk.refreshAccessToken();
  expect(fresh?.accessToken).toMatch(/^eyJ/);
  expect((await sdk.users.me()).data?.firstName).toBe("Ada");
});

test("the SDK lists, reads, creates, changes and deletes clients", async () => {
  const { sdk, account, sandbox } = await connect();
  const list = await sdk.clients.list(account, [
    new SearchQueryBuilder().in("userids", [1, 3]),
    new SortQueryBuilder().asc("organization_name"),
    new PaginationQueryBuilder().page(1).perPage(10),
  ]);
  expect(list.data?.clients.map(({ organization }) => organization)).toEqual(["Client 1", "Client 3"]);
  expect(list.data?.pages).toEqual({ page: 1, pages: 1, size: 10, total: 2 });
  expect(sandbox.ignored()).toEqual([]);

  const created = await sdk.clients.create({ fName: "Maya", email: "maya@example.test" }, account);
  const id = String(created.data?.id);
  const changed = await sdk.clients.update({ organization: "Maya Ltd" }, account, id);
  expect(changed.data).toMatchObject({ fName: "Maya", organization: "Maya Ltd" });
  await sdk.clients.delete(account, id);
  expect((await sdk.clients.single(account, id)).data?.visState).toBe(1);
  await expect(sdk.clients.single(account, "99")).rejects.toMatchObject({
    statusCode: "404",
    message: "Client not found.",
    errors: [{ errorCode: 1012, field: "userid", value: "99" }],
  });
});

test("the SDK lists, reads, creates, changes, sends and deletes invoices", async () => {
  const { sdk, account } = await connect();
  const lines = [new IncludesQueryBuilder().includes("lines")];
  const list = await sdk.invoices.list(account, [new SearchQueryBuilder().equals("customerid", 2), ...lines]);
  expect(list.data?.invoices.map(({ id, lines }) => [id, lines?.length])).toEqual([
    [4, 1],
    [3, 1],
  ]);

  const created = await sdk.invoices.create(
    {
      customerId: 1,
      createDate: new Date("2026-06-29T12:00:00"),
      lines: [{ name: "Logo", qty: 2, unitCost: usd("110.50"), taxName1: "HST", taxAmount1: 13 }],
    },
    account,
    lines,
  );
  expect(created.data).toMatchObject({
    amount: usd("249.73"),
    lines: [{ amount: usd("221.00") }],
    v3Status: "draft",
  });
  const id = String(created.data?.id);
  const changed = await sdk.invoices.update(account, id, { notes: "Thank you" });
  expect(changed.data).toMatchObject({ notes: "Thank you", amount: usd("249.73") });
  expect((await sdk.invoices.update(account, id, { actionMarkAsSent: true })).data?.displayStatus).toBe(
    "sent",
  );
  expect((await sdk.invoices.delete(account, id)).data?.visState).toBe(1);
  expect((await sdk.invoices.single(account, id)).data?.invoiceNumber).toBe("0000007");
});

test("the SDK lists, reads, creates, changes and deletes payments", async () => {
  const { sdk, account } = await connect();
  const list = await sdk.payments.list(account, [new SearchQueryBuilder().equals("invoiceid", 3)]);
  expect(list.data?.payments.map(({ id }) => id)).toEqual([3]);

  const created = await sdk.payments.create(account, {
    invoiceId: "1",
    amount: usd("20.00"),
    date: new Date("2026-06-29T12:00:00"),
    type: "Cash",
  });
  const id = String(created.data?.id);
  expect((await sdk.payments.update(account, id, { note: "in cash" })).data?.note).toBe("in cash");
  expect((await sdk.invoices.single(account, "1")).data?.paid).toEqual(usd("30.00"));
  expect((await sdk.payments.delete(account, id)).data?.visState).toBe(1);
  expect((await sdk.payments.single(account, id)).data?.visState).toBe(1);
  expect((await sdk.invoices.single(account, "1")).data?.paid).toEqual(usd("10.00"));
});

test("the SDK lists, reads, creates, changes and deletes expenses, and lists categories", async () => {
  const { sdk, account, sandbox } = await connect();
  const categories = await sdk.expenseCategories.list(account, [
    new SearchQueryBuilder().equals("parentid", 2),
  ]);
  expect(categories.data?.categories.map(({ category }) => category)).toEqual(["Airfare"]);

  const bought = {
    ...{ amount: usd("54.00"), categoryId: 3, staffId: 1, date: new Date("2026-06-29T12:00:00") },
    ...{ vendor: "Blue Heron Air", taxName1: "HST", taxPercent1: "13", clientId: 1, notes: "Kick-off" },
  };
  const created = await sdk.expenses.create(bought, account, [
    new IncludesQueryBuilder().includes("category"),
  ]);
  expect(created.data).toMatchObject({ taxAmount1: usd("6.21"), category: { category: "Airfare" } });
  const id = String(created.data?.id);
  const changed = await sdk.expenses.update({ ...bought, vendor: "Riverbend Taxi" }, account, id);
  expect(changed.data).toMatchObject({ vendor: "Riverbend Taxi", notes: "Kick-off" });
  const list = await sdk.expenses.list(account, [new SearchQueryBuilder().in("clientids", [1])]);
  expect(list.data?.expenses.map(({ id }) => String(id))).toEqual([id]);
  expect((await sdk.expenses.delete(account, id)).data?.visState).toBe(1);
  expect((await sdk.expenses.single(account, id)).data?.visState).toBe(1);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK lists, reads, creates, changes and deletes projects", async () => {
  const { sdk, business } = await connect();
  const list = await sdk.projects.list(business, [new PaginationQueryBuilder().page(1).perPage(1)]);
  expect(list.data?.projects.map(({ id }) => id)).toEqual([2]);
  expect(list.data?.pages).toEqual({ page: 1, pages: 2, size: 1, total: 2 });

  const created = await sdk.projects.create({ title: "Site", clientId: "1" } as Project, business);
  const id = Number(created.data?.id);
  const changed = await sdk.projects.update({ title: "New site" } as Project, business, id);
  expect(changed.data).toMatchObject({ title: "New site", clientId: 1, group: { members: [{}] } });
  await sdk.projects.delete(business, id);
  expect((await sdk.projects.single(business, id)).data?.active).toBe(false);
  await expect(sdk.projects.single(business, 99)).rejects.toMatchObject({
    statusCode: "404",
    message: "Requested resource could not be found.",
  });
});

test("the SDK lists, reads, creates, changes and deletes time entries", async () => {
  const { sdk, business, sandbox } = await connect();
  const own = new SearchQueryBuilder().boolean("billable", true);
  const list = await sdk.timeEntries.list(business, [own]);
  expect(list.data?.timeEntries.map(({ id }) => id)).toEqual([3, 2, 1]);

  const logged = { isLogged: true, duration: 900, startedAt: new Date("2026-06-29T10:00:00Z") } as TimeEntry;
  const created = await sdk.timeEntries.create({ ...logged, projectId: 1, note: "Sketches" }, business);
  const id = Number(created.data?.id);
  expect(created.data).toMatchObject({ projectId: 1, note: "Sketches" });
  const changed = await sdk.timeEntries.update({ ...logged, duration: 1800 }, business, id);
  expect(changed.data).toMatchObject({ duration: 1800, projectId: null, note: null });
  await sdk.timeEntries.delete(business, id);
  expect((await sdk.timeEntries.single(business, id)).data?.active).toBe(false);
  expect(sandbox.ignored()).toEqual([]);
});

test("the SDK lists and creates services, and sets their rates", async () => {
  const { sdk, business } = await connect();
  const created = await sdk.services.create({ name: "Copywriting" } as Service, business);
  const id = Number(created.data?.id);
  await sdk.services.rate.create({ rate: "90.00" } as ServiceRate, business, id);
  const changed = await sdk.services.rate.update({ rate: "95.00" } as ServiceRate, business, id);
  expect(changed.data?.rate).toBe("95.00");
  expect((await sdk.services.single(business, id)).data?.name).toBe("Copywriting");
  expect((await sdk.services.list(business)).data?.pages).toMatchObject({ size: 50, total: 2 });
});

test("the SDK reads reports", async () => {
  const { sdk, account } = await connect();
  const range = [
    new SearchQueryBuilder().equals("start_date", "2020-01-01").equals("end_date", "2030-12-31"),
  ];
  expect((await sdk.reports.paymentsCollected(account, range)).data).toMatchObject({
    payments: Array.from({ length: 6 }, () => ({ amount: usd("10.00"), method: "Check" })),
  });
  expect((await sdk.reports.profitLoss(account, range)).data).toMatchObject({
    income: [{ description: "Sales", total: usd("615.00") }, { total: usd("0.00") }],
  });
  expect((await sdk.reports.taxSummary(account, range)).data).toMatchObject({
    totalInvoiced: usd("615.00"),
  });
});
