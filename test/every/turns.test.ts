import { isInputObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { startHeld } from "../support/heldWrites.ts";
import { rows } from "../support/start.ts";
import { account as ledgerAccount, ledgerPath, person } from "./nouns/books.ts";

const money = (amount: string) => ({ amount, currency: "USD" });
const account = "/accounting/account/ACM123";
const time = "/timetracking/business/14700001/time_entries";
const timers = "GET /comments/business/14700001/timers";
const now = new Date("2026-06-30T18:00:00Z");

const cast = () =>
  books({
    clients: [{ contacts: [{ contactid: 11 }] }],
    invoices: [{ amount: "100.00", state: "draft" }],
    estimates: [{ amount: "100.00", state: "sent" }],
    invoiceProfiles: [{ issued: 2 }],
    creditNotes: [{}],
    payments: [{ amount: "10.00" }],
    expenses: 1,
    taxes: 1,
    items: 1,
    tasks: 1,
    otherIncomes: 1,
    billVendors: 1,
    bills: 1,
    billPayments: 1,
    gateways: 1,
    projects: [{ title: "First" }],
    services: [{ name: "Design", rate: null }],
    ...{ retainers: 1, staff: 2 },
    timeEntries: [
      { projectId: 1, clientId: 1 },
      {
        ...{ projectId: 1, clientId: 1, timerId: 5, startedAt: "2026-06-30T17:30:00Z" },
        ...{ seconds: null, runningForMinutes: 30 },
      },
    ],
  });

type Both = {
  readonly id: string;
  /** Two changes, and the record's values after both. */
  readonly changes: readonly [object, object];
  readonly shows: string;
  readonly stands: object;
  /** What each sends, in its turn. */
  readonly sends: readonly string[];
  readonly sendsNext?: readonly string[];
};

const update = (path: string) => [`PUT ${path}`];
const merge = (path: string) => [`GET ${path}`, `PUT ${path}`];
const rate = "/comments/business/14700001/service";
const rates = ["GET /comments/business/14700001/service_rates"];

const team = "/auth/api/v1/businesses/14700001/team_members";

const both: Readonly<Record<string, Both>> = {
  client: {
    id: "Client:ACM123:1",
    changes: [{ organization: "One" }, { note: "Two" }],
    shows: "organization note",
    stands: { organization: "One", note: "Two" },
    sends: update(`${account}/users/clients/1`),
  },
  invoice: {
    id: "Invoice:ACM123:1",
    changes: [{ notes: "One" }, { poNumber: "Two" }],
    shows: "notes poNumber",
    stands: { notes: "One", poNumber: "Two" },
    sends: update(`${account}/invoices/invoices/1`),
  },
  estimate: {
    id: "Estimate:ACM123:1",
    changes: [{ notes: "One" }, { poNumber: "Two" }],
    shows: "notes poNumber",
    stands: { notes: "One", poNumber: "Two" },
    sends: update(`${account}/estimates/estimates/1`),
  },
  invoiceProfile: {
    id: "InvoiceProfile:ACM123:1",
    changes: [{ notes: "One" }, { schedule: { every: 2 } }],
    shows: "notes schedule { every }",
    stands: { notes: "One", schedule: { every: 2 } },
    sends: update(`${account}/invoice_profiles/invoice_profiles/1`),
    // A schedule is changed over what it is, so that is read first.
    sendsNext: merge(`${account}/invoice_profiles/invoice_profiles/1`),
  },
  creditNote: {
    id: "CreditNote:ACM123:1",
    changes: [{ notes: "One" }, { terms: "Two" }],
    shows: "notes terms",
    stands: { notes: "One", terms: "Two" },
    sends: merge(`${account}/credit_notes/credit_notes/1?include[]=lines`),
  },
  payment: {
    id: "Payment:ACM123:1",
    changes: [{ note: "One" }, { method: "CASH" }],
    shows: "note method",
    stands: { note: "One", method: "CASH" },
    sends: update(`${account}/payments/payments/1`),
    // A payment from credit keeps its method, so it is read first.
    sendsNext: merge(`${account}/payments/payments/1`),
  },
  tax: {
    id: "Tax:ACM123:1",
    changes: [{ name: "One" }, { number: "2" }],
    shows: "name number",
    stands: { name: "One", number: "2" },
    sends: update(`${account}/taxes/taxes/1`),
  },
  item: {
    id: "Item:ACM123:1",
    changes: [{ name: "One" }, { sku: "Two" }],
    shows: "name sku",
    stands: { name: "One", sku: "Two" },
    sends: update(`${account}/items/items/1`),
  },
  task: {
    id: "Task:ACM123:1",
    changes: [{ name: "One" }, { description: "Two" }],
    shows: "name description",
    stands: { name: "One", description: "Two" },
    sends: update(`${account}/projects/tasks/1`),
  },
  otherIncome: {
    id: "OtherIncome:ACM123:1",
    changes: [{ note: "One" }, { source: "Two" }],
    shows: "note source",
    stands: { note: "One", source: "Two" },
    sends: merge(`${account}/other_incomes/other_incomes/1`),
  },
  bill: {
    id: "Bill:ACM123:1",
    changes: [{ number: "One" }, { language: "fr" }],
    shows: "number language",
    stands: { number: "One", language: "fr" },
    sends: update(`${account}/bills/bills/1`),
  },
  billPayment: {
    id: "BillPayment:ACM123:1",
    changes: [{ note: "One" }, { method: "VISA" }],
    shows: "note method",
    stands: { note: "One", method: "VISA" },
    sends: merge(`${account}/bill_payments/bill_payments/1`),
  },
  billVendor: {
    id: "BillVendor:ACM123:1",
    changes: [{ name: "One" }, { note: "Two" }],
    shows: "name note",
    stands: { name: "One", note: "Two" },
    sends: update(`${account}/bill_vendors/bill_vendors/1`),
  },
  expense: {
    id: "Expense:ACM123:1",
    changes: [{ note: "One" }, { vendor: "Two" }],
    shows: "note vendor",
    stands: { note: "One", vendor: "Two" },
    sends: update(`${account}/expenses/expenses/1`),
  },
  ledgerAccount: {
    id: `LedgerAccount:14700001:${ledgerAccount}`,
    changes: [{ name: "One" }, { description: "Two" }],
    shows: "name description",
    stands: { name: "One", description: "Two" },
    sends: merge(`${ledgerPath}/${ledgerAccount}`),
  },
  project: {
    id: "Project:14700001:1",
    changes: [{ title: "One" }, { description: "Two" }],
    shows: "title description",
    stands: { title: "One", description: "Two" },
    sends: ["GET /projects/business/14700001/project/1", "PUT /projects/business/14700001/project/1"],
  },
  timeEntry: {
    id: "TimeEntry:14700001:1",
    changes: [{ note: "One" }, { billable: false }],
    shows: "note billable",
    stands: { note: "One", billable: false },
    sends: merge(`${time}/1`),
  },
  staffMember: {
    id: "StaffMember:ACM123:2",
    changes: [{ firstName: "One" }, { note: "Two" }],
    shows: "firstName note",
    stands: { firstName: "One", note: "Two" },
    sends: update(`${account}/users/staffs/2`),
  },
  retainer: {
    id: "Retainer:14700001:1",
    changes: [{ fee: { amount: "1.00" } }, { budget: { hours: "2" } }],
    shows: "fee { amount } budget { hours }",
    stands: { fee: { amount: "1.00" }, budget: { hours: "2" } },
    sends: merge("/comments/business/14700001/retainer/1"),
  },
  // It has one field: the second must see the first rate, since FreshBooks accepts one POST.
  service: {
    id: "Service:14700001:1",
    changes: [{ rate: money("80.00") }, { rate: money("90.00") }],
    shows: "rate { amount }",
    stands: { rate: { amount: "90.00" } },
    sends: [`GET ${rate}/1`, ...rates, `POST ${rate}/1/rate`],
    sendsNext: [`GET ${rate}/1`, ...rates, `PUT ${rate}/1/rate`],
  },
  teamMember: {
    id: `TeamMember:14700001:${person}`,
    changes: [{ rate: money("80.00") }, { rate: money("90.00") }],
    shows: "rate { amount }",
    stands: { rate: { amount: "90.00" } },
    sends: [`GET ${team}/${person}`, "PUT /comments/business/14700001/team_member_rate/14400001"],
  },
};

const mutate = (name: string, id: string, fields: object = {}) => ({
  query: `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) { userErrors { code path message } } }`,
  variables: { input: { id, ...fields } },
});

const mutations = createSchema().getMutationType()?.getFields() ?? {};
const inputTypeOf = (name: string): string =>
  String(mutations[name]?.args.find((arg) => arg.name === "input")?.type).replace(/!$/, "");

const problemsOf = (
  answer: Awaited<ReturnType<Awaited<ReturnType<typeof startHeld>>["ask"]>>,
  name: string,
) => [...(answer.errors ?? []), ...rows(answer.data[name]?.userErrors)];

describe.each(Object.entries(both))("two changes of one %s at once", (noun, row) => {
  const { id, changes, shows, stands, sends, sendsNext = sends } = row;
  const name = `${noun}Update`;

  test("are made in turn, and both stand", async () => {
    const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
    const [one, two] = changes.map((fields) => mutate(name, id, fields));
    const first = ask(String(one?.query), { variables: one?.variables ?? {} });
    await gate.holding(1);
    const second = ask(String(two?.query), { variables: two?.variables ?? {} });
    await waiting(2);
    expect(sorted(sent())).toEqual(sorted(sends));
    gate.open();
    expect(problemsOf(await first, name)).toEqual([]);
    expect(problemsOf(await second, name)).toEqual([]);
    expect(sorted(sent().slice(0, sends.length))).toEqual(sorted(sends));
    expect(sorted(sent().slice(sends.length))).toEqual(sorted(sendsNext));
    const { data } = await ask(`{ ${noun}(id: "${id}") { ${shows} } }`);
    expect(data[noun]).toEqual(stands);
  });
});

/** Independent reads of one mutation may overtake one another. */
const sorted = (requests: readonly string[]) => requests.map((line) => line.replace(/\?.*/, "")).toSorted();

const timerId = "Timer:14700001:5";
const stretch = { noun: "timeEntry", id: "TimeEntry:14700001:2", reads: [timers] };
const project = { noun: "project", id: "Project:14700001:1" };
const invoiceProfile = { noun: "invoiceProfile", id: "InvoiceProfile:ACM123:1" };
const estimate = { noun: "estimate", id: "Estimate:ACM123:1" };

/** What changes a record besides its update: the record, and reads before its turn. */
const verbs: Readonly<
  Record<string, { noun: string; id: string; own?: string; fields?: object; reads?: string[] }>
> = {
  clientArchive: { noun: "client", id: "Client:ACM123:1" },
  clientRestore: { noun: "client", id: "Client:ACM123:1" },
  clientDelete: { noun: "client", id: "Client:ACM123:1" },
  clientContactAdd: { noun: "client", id: "Client:ACM123:1", fields: { firstName: "A" } },
  clientContactUpdate: {
    ...{ noun: "client", id: "Client:ACM123:1" },
    fields: { freshbooksContactId: "11", firstName: "A" },
  },
  clientContactRemove: {
    ...{ noun: "client", id: "Client:ACM123:1" },
    fields: { freshbooksContactId: "11" },
  },
  clientContactRemoveAll: { noun: "client", id: "Client:ACM123:1" },
  invoiceArchive: { noun: "invoice", id: "Invoice:ACM123:1" },
  invoiceRestore: { noun: "invoice", id: "Invoice:ACM123:1" },
  invoiceDelete: { noun: "invoice", id: "Invoice:ACM123:1" },
  invoiceClone: { noun: "invoice", id: "Invoice:ACM123:1" },
  invoiceMarkSent: { noun: "invoice", id: "Invoice:ACM123:1" },
  invoiceSend: {
    ...{ noun: "invoice", id: "Invoice:ACM123:1" },
    fields: { email: { recipients: ["a@example.test"] } },
  },
  estimateArchive: estimate,
  estimateRestore: estimate,
  estimateDelete: estimate,
  estimateAccept: estimate,
  estimateConvert: estimate,
  estimateSend: {
    ...estimate,
    fields: { email: { recipients: ["a@example.test"], subject: "S", body: "B" } },
  },
  invoiceProfilePause: invoiceProfile,
  invoiceProfileResume: invoiceProfile,
  invoiceProfileEnd: invoiceProfile,
  invoiceProfileArchive: invoiceProfile,
  invoiceProfileRestore: invoiceProfile,
  invoiceProfileDelete: invoiceProfile,
  creditNoteDelete: { noun: "creditNote", id: "CreditNote:ACM123:1" },
  paymentDelete: { noun: "payment", id: "Payment:ACM123:1" },
  paymentReverse: { noun: "payment", id: "Payment:ACM123:1", fields: { reason: "Returned" } },
  taxDelete: { noun: "tax", id: "Tax:ACM123:1" },
  invoicePaymentOptionsSet: {
    ...{ noun: "invoice", id: "Invoice:ACM123:1" },
    fields: { gateway: "stripe", acceptsCreditCards: true },
  },
  otherIncomeDelete: { noun: "otherIncome", id: "OtherIncome:ACM123:1" },
  itemDelete: { noun: "item", id: "Item:ACM123:1" },
  itemRestore: { noun: "item", id: "Item:ACM123:1" },
  taskDelete: { noun: "task", id: "Task:ACM123:1" },
  taskRestore: { noun: "task", id: "Task:ACM123:1" },
  billArchive: { noun: "bill", id: "Bill:ACM123:1" },
  billRestore: { noun: "bill", id: "Bill:ACM123:1" },
  billDelete: { noun: "bill", id: "Bill:ACM123:1" },
  billPaymentDelete: { noun: "billPayment", id: "BillPayment:ACM123:1" },
  billVendorRestore: { noun: "billVendor", id: "BillVendor:ACM123:1" },
  billVendorDelete: { noun: "billVendor", id: "BillVendor:ACM123:1" },
  expenseArchive: { noun: "expense", id: "Expense:ACM123:1" },
  expenseRestore: { noun: "expense", id: "Expense:ACM123:1" },
  expenseDelete: { noun: "expense", id: "Expense:ACM123:1" },
  projectComplete: project,
  projectReopen: project,
  projectDelete: project,
  projectInvite: { ...project, fields: { email: "new@example.test" } },
  projectServiceUpdate: {
    ...project,
    fields: { serviceId: "Service:14700001:1", rate: money("80.00") },
  },
  timeEntryDelete: { noun: "timeEntry", id: "TimeEntry:14700001:1" },
  staffMemberDelete: { noun: "staffMember", id: "StaffMember:ACM123:2" },
  retainerDelete: { noun: "retainer", id: "Retainer:14700001:1" },
  retainerRestore: { noun: "retainer", id: "Retainer:14700001:1" },
  timerPause: { ...stretch, own: timerId },
  timerLog: { ...stretch, own: timerId },
  timerDiscard: { ...stretch, own: timerId },
};

/** They create one, or change none. */
const apart = /Create$|Update$|^connection/;
/** Tested separately, in test/resilience/twoWriters.test.ts, test/sales/client/upsert.test.ts, test/flows and test/events/webhooks. */
const byThemselves = [
  "timerStart",
  "timerResume",
  "clientUpsert",
  "ledgerAccountEnsure",
  "payoutReconcile",
  "expenseQuick",
  "invoiceQuick",
  "invoiceFromUnbilled",
  ...["webhooksEnable", "webhooksDisable"],
];
/** Nothing else changes what they end, or they replace all. */
const alone = [
  "paymentGatewayDisconnect",
  ...["checkoutLinkUpdate", "checkoutLinkDelete", "checkoutLinkPaymentOptionsSet"],
  "invoiceProfilePaymentOptionsSet",
];

test.each(Object.entries(verbs))("%s waits while the record is changed", async (name, row) => {
  const { noun, id, own = id, fields, reads = [] } = row;
  const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
  const change = mutate(`${noun}Update`, id, both[noun]?.changes[0]);
  const first = ask(change.query, { variables: change.variables });
  await gate.holding(1);
  const before = sent();
  const verb = mutate(name, own, fields);
  const second = ask(verb.query, { variables: verb.variables });
  await waiting(2);
  expect(sent()).toEqual([...before, ...reads]);
  gate.open();
  await first;
  expect((await second).errors).toBeUndefined();
  expect(sent().length).toBeGreaterThan(before.length + reads.length);
});

/** Every mutation that takes the stamp its caller last saw. */
const expecting = Object.keys(mutations).filter((name) => {
  const input = createSchema().getType(inputTypeOf(name));
  return isInputObjectType(input) && "expectedUpdatedAt" in input.getFields();
});

test.each(expecting)("%s is STALE where the record was changed while it waited", async (name) => {
  const verb = verbs[name];
  const noun = verb?.noun ?? name.replace(/Update$/, "");
  const { id, changes } = both[noun] as Both;
  const { gate, ask, sent, waiting } = await startHeld({ books: cast(), now });
  const change = mutate(`${noun}Update`, id, changes[0]);
  const first = ask(change.query, { variables: change.variables });
  await gate.holding(1);
  // The record's state after the other change: one in the same second was seen.
  const expectedUpdatedAt = now.toISOString();
  const late = mutate(name, id, { ...(verb ? verb.fields : changes[1]), expectedUpdatedAt });
  const second = ask(late.query, { variables: late.variables });
  await waiting(2);
  gate.open();
  expect(problemsOf(await first, `${noun}Update`)).toEqual([]);
  expect(problemsOf(await second, name)).toMatchObject([{ code: "STALE", path: ["expectedUpdatedAt"] }]);
  expect(sent().filter((line) => !line.startsWith("GET"))).toHaveLength(1);
});

test("every mutation that changes a record is here", () => {
  const updates = Object.keys(mutations).filter((name) => name.endsWith("Update"));
  const isMissing = (name: string) => !verbs[name] && !alone.includes(name);
  expect(updates.filter((name) => !both[name.replace(/Update$/, "")] && isMissing(name))).toEqual([]);
  const others = Object.keys(mutations).filter((name) => !apart.test(name) && !byThemselves.includes(name));
  expect(others.filter(isMissing)).toEqual([]);
});
