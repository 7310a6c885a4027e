import { describe, expect, test } from "vitest";
import { exampleBooks } from "../../src/sandbox/books/example.ts";
import { createClock } from "../../src/sandbox/control/clock.ts";
import { expense } from "../../src/sandbox/costs/expense/noun.ts";
import { client } from "../../src/sandbox/sales/client/noun.ts";
import { v3Status } from "../../src/sandbox/sales/invoice/status.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { momentOf } from "../../src/sandbox/state/moment.ts";
import type { Fields } from "../../src/sandbox/wire/json.ts";
import { billingOf } from "../../src/sandbox/work/billing.ts";
import { one, recordedAt, rows, start } from "./start.ts";

const options = { now: recordedAt, seed: 1 };

describe("the example books", () => {
  test("are the same for the same day and seed, and others for another", () => {
    const first = JSON.stringify(exampleBooks(options));
    const thatEvening = new Date("2026-06-29T23:30:00Z");
    expect(JSON.stringify(exampleBooks({ ...options, now: thatEvening }))).toBe(first);
    expect(JSON.stringify(exampleBooks({ ...options, seed: 2 }))).not.toBe(first);
  });

  test("show a small firm with everything that can be true of an invoice", () => {
    const { state } = createSandbox(options);
    const [account] = state.accounts.values();
    if (!account) throw new Error("no account");
    expect(account.clients.size).toBe(40);
    expect(account.invoices.size).toBe(400);
    expect(account.payments.size).toBeGreaterThan(320);
    expect(account.payments.size).toBeLessThan(380);

    const clients = [...account.clients.values()];
    expect(new Set(clients.map(({ fields }) => fields.currency_code))).toEqual(new Set(["USD", "CAD"]));
    expect(new Set(clients.map(({ visState }) => visState))).toEqual(new Set([0, 1, 2]));
    expect(new Set([...account.invoices.values()].map(({ visState }) => visState))).toEqual(
      new Set([0, 1, 2]),
    );
    expect(clients.some(({ fields }) => fields.organization === "")).toBe(true);
  });

  test.each([
    ["2026-06-29", 1],
    ["2026-11-20", 1],
    ["2027-02-28", 2],
    ["2028-02-29", 3],
    ["2026-12-31", 5],
  ])("list invoices in every state, whatever the day and the seed: %s, %i", (today, seed) => {
    const now = new Date(`${today}T12:00:00Z`);
    const { state, settings } = createSandbox({ now, seed });
    const [account] = state.accounts.values();
    if (!account) throw new Error("no account");
    const moment = { account, settings, clock: createClock(now), today };
    const listed = [...account.invoices.values()].filter(({ visState }) => visState === 0);
    const statuses = new Set(listed.map((row) => v3Status(row, moment)));
    const all =
      "created,draft,sent,viewed,paid,partial,overdue,disputed,resolved,autopaid,retry,failed,success,pending,declined,deposit-partial,deposit-paid";
    expect([...statuses].toSorted()).toEqual(all.split(",").toSorted());
  });

  test("hold what the firm bought: with categories, receipts, clients and a tax in some", () => {
    const sandbox = createSandbox(options);
    const [account] = sandbox.state.accounts.values();
    if (!account) throw new Error("no account");
    const expenses = [...account.expenses.values()];
    expect(account.categories.size).toBe(59);
    expect(expenses).toHaveLength(260);
    const used = [...account.categories.values()].filter(({ fields }) => fields.transaction_posted === true);
    expect(used.length).toBeGreaterThan(15);
    expect(new Set(expenses.map(({ visState }) => visState))).toEqual(new Set([0, 1, 2]));

    const moment = {
      account,
      settings: sandbox.settings,
      clock: createClock(recordedAt),
      today: "2026-06-29",
    };
    const shown = expenses.map((row) => expense.show(row, moment));
    for (const status of [0, 1])
      expect(shown.filter((row) => row.status === status).length).toBeGreaterThan(9);
    expect(shown.filter((row) => row.modern_projectid !== null).length).toBeGreaterThan(20);
    for (const name of ["has_receipt", "taxAmount1", "vendor", "notes", "clientid", "isduplicate"]) {
      expect([name, shown.some((row) => row[name])]).toEqual([name, true]);
      expect([name, shown.every((row) => row[name])]).toEqual([name, false]);
    }
    const types = sandbox.uploads().map(({ mediaType }) => mediaType);
    expect(new Set(types)).toEqual(new Set(["image/png", "application/pdf"]));
  });

  test("show the firm at work: projects of all kinds, hours of four people, a timer, unbilled work", () => {
    const sandbox = createSandbox(options);
    const work = sandbox.state.work.get(14_700_001);
    if (!work) throw new Error("no work");
    const projects = [...work.projects.values()].map(({ fields }) => fields);
    const kinds = [
      (fields: Fields) => fields.project_type === "fixed_price" && fields.fixed_price !== null,
      (fields: Fields) => fields.project_type === "hourly_rate" && fields.complete === true,
      (fields: Fields) => fields.project_type === "hourly_rate" && fields.due_date !== null,
      (fields: Fields) => fields.internal === true && fields.active === true,
      (fields: Fields) => fields.active === false,
      (fields: Fields) => fields.description !== null,
    ];
    for (const kind of kinds) expect(projects.filter(kind).length).toBeGreaterThan(0);

    const billing = billingOf(work.account, sandbox.settings);
    const entries = [...work.timeEntries.values()];
    expect(new Set(entries.map(({ identityId }) => identityId)).size).toBe(4);
    for (const name of ["client_id", "project_id", "service_id"])
      expect(entries.filter(({ fields }) => fields[name] === null).length).toBeGreaterThan(0);
    expect(entries.filter(({ timerId }) => timerId !== null)).toHaveLength(1);
    const billable = entries.filter(({ fields }) => fields.billable === true);
    for (const billed of [true, false]) {
      expect(billable.filter(({ id }) => billing.bills(id) === billed).length).toBeGreaterThan(30);
    }
    const starts = entries.map(({ startedMs }) => startedMs);
    expect(Math.min(...starts)).toBeLessThan(recordedAt.getTime() - 500 * 86_400_000);
    expect(Math.max(...starts)).toBe(recordedAt.getTime() - 47 * 60_000);
    expect([...work.services.values()].map(({ rate }) => rate)).toContain("110.00");
    expect(work.team.map(({ identityId, active }) => identityId !== null && active)).toContain(false);
  });

  test("show the firm with a contractor at work, clients on retainers, and expenses that clients are billed for", () => {
    const sandbox = createSandbox(options);
    const [account] = sandbox.state.accounts.values();
    const work = sandbox.state.work.get(14_700_001);
    if (!account || !work) throw new Error("no account");
    const contractor = work.team.find(({ role, active }) => role === "contractor" && active);
    const entries = [...work.timeEntries.values()].filter(
      ({ identityId }) => identityId === contractor?.identityId,
    );
    expect(entries).toHaveLength(8);
    expect(work.teamRates.get(contractor?.identityId ?? 0)).toBe("100.00");

    const moment = momentOf(account, sandbox.settings, createClock(recordedAt));
    const retained = [...account.clients.values()]
      .map((row) => client.show(row, moment))
      .filter(({ has_retainer }) => has_retainer === true);
    expect(retained.map(({ retainer_id }) => retainer_id).toSorted()).toEqual([1_201, 1_202]);

    const rebilled = [...account.expenses.values()]
      .map((row) => expense.show(row, moment))
      .filter(({ invoiceid }) => invoiceid !== null);
    expect(rebilled.length).toBeGreaterThan(3);
    expect(new Set(rebilled.map(({ status }) => status))).toEqual(new Set([2]));
  });

  test("bill as many hours as their lines say, each once", () => {
    const { accounts, work } = exampleBooks(options);
    const seconds = new Map(work[0]?.timeEntries.map((entry) => [entry.id, entry]));
    const lines = accounts[0]?.invoices.flatMap((invoice) => invoice.lines) ?? [];
    const billed = lines.flatMap(({ timeEntries = [] }) => timeEntries);
    expect(billed.length).toBeGreaterThan(300);
    expect(new Set(billed).size).toBe(billed.length);
    for (const { timeEntries, quantity, projectId } of lines) {
      if (!timeEntries) continue;
      const of = timeEntries.map((id) => seconds.get(id));
      expect(of.reduce((sum, entry) => sum + Number(entry?.seconds), 0)).toBe(Number(quantity) * 3600);
      expect(new Set(of.map((entry) => entry?.projectId))).toEqual(new Set([projectId]));
    }
  });

  test("let nobody do two things at once, or work for longer than eight hours a day", () => {
    const entries = exampleBooks(options).work[0]?.timeEntries.filter(({ timerId }) => !timerId) ?? [];
    const days = Map.groupBy(
      entries,
      ({ identityId, startedAt }) => `${identityId} ${startedAt.slice(0, 10)}`,
    );
    for (const day of days.values()) {
      const pieces = day.map(
        ({ startedAt, seconds }) => [Date.parse(startedAt), Number(seconds) * 1000] as const,
      );
      pieces.sort(([a], [b]) => a - b);
      for (const [index, [from, length]] of pieces.entries()) {
        expect(from + length).toBeLessThanOrEqual(pieces[index + 1]?.[0] ?? Number.POSITIVE_INFINITY);
      }
      expect(pieces.reduce((sum, [, length]) => sum + length, 0)).toBeLessThanOrEqual(8 * 3_600_000);
    }
  });

  test("end with today, and write to nobody's real address", () => {
    const { accounts, work } = exampleBooks(options);
    for (const { timeEntries, projects, team } of work) {
      for (const { createdAt } of [...timeEntries, ...projects, ...team]) {
        expect(Date.parse(createdAt)).toBeLessThanOrEqual(Date.parse("2026-06-29T00:00:00Z"));
      }
      for (const { email } of team) expect(email).toMatch(/@([\w-]+\.)?example\.(com|test)$/);
    }
    for (const { clients, invoices, payments, categories, expenses } of accounts) {
      for (const { createdAt } of [...clients, ...invoices, ...payments, ...categories, ...expenses]) {
        expect(Date.parse(createdAt)).toBeLessThanOrEqual(recordedAt.getTime());
      }
      for (const { fields } of clients) expect(fields?.email).toMatch(/@([\w-]+\.)?example\.(com|test)$/);
    }
  });

  test("grow to ten thousand invoices", () => {
    const { accounts } = exampleBooks({ ...options, scale: 25 });
    expect(accounts[0]?.invoices).toHaveLength(10_000);
    expect(
      new Set(accounts[0]?.clients.map(({ fields }) => fields?.organization || fields?.email)).size,
    ).toBeGreaterThan(900);
  });
});

test("books that are opened again are the same each time, whatever was written to those before", async () => {
  const books = exampleBooks(options);
  const at = `/accounting/account/${books.accounts[0]?.accountId}`;
  const seen: unknown[] = [];
  for (let times = 1; times <= 4; times++) {
    const { ask } = await start({ books });
    const read = await ask("GET", `${at}/users/clients?include[]=outstanding_balance`);
    const customerid = rows(read, "clients")[0]?.id;
    const line = { name: "Work", qty: 1, unit_cost: { amount: "10.00", code: "USD" } };
    const invoice = { customerid, create_date: "2026-06-01", lines: [line] };
    const invoiced = await ask("POST", `${at}/invoices/invoices`, { invoice });
    const task = await ask("POST", `${at}/projects/tasks`, { task: { name: "Walk", billable: true } });
    const client = { organization: `Changed ${times}` };
    const changed = await ask("PUT", `${at}/users/clients/${customerid}`, { client });
    expect(one(changed, "client").organization).toBe(`Changed ${times}`);
    seen.push([read.result, invoiced.result, task.result]);
  }
  for (const each of seen) expect(each).toEqual(seen[0]);
});
