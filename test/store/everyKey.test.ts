import { isInputObjectType, isNonNullType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { capital } from "../every/echo/samples.ts";
import { kinds } from "../rigs/once/kinds.ts";
import { books } from "../support/books.ts";
import { rows, type Tree } from "../support/start.ts";
import { startKnown } from "./graphs.ts";

// FreshBooks keeps instants to the second, or with other fractions of one.
const now = new Date("2026-06-30T18:00:00.250Z");
const amount = { amount: "7.00", currency: "USD" };
const [client, invoice, estimate] = ["Client:ACM123:1", "Invoice:ACM123:1", "Estimate:ACM123:1"];
const [bill, billVendor, project] = ["Bill:ACM123:1", "BillVendor:ACM123:1", "Project:14700001:1"];
const timer = "Timer:14700001:5";
const categoryId = "ExpenseCategory:ACM123:2";
const lines = [{ name: "A", quantity: "2", unitCost: amount }];

type Case = readonly [
  mutation: string,
  shows: string,
  input: object,
  /** Whether the books show what it did, so that a lost answer is found. */
  isSeen: boolean,
];

/** Each mutation that takes a key, with an input in which "Newest" stands for a text of its own. */
const cases: readonly Case[] = [
  ["clientCreate", "client { id note }", { email: "newest@example.test", note: "Newest" }, true],
  ["clientUpsert", "client { id note }", { email: "Newest@example.test", note: "Newest" }, true],
  ["clientContactAdd", "client { id }", { id: client, firstName: "Newest" }, false],
  [
    "invoiceCreate",
    "invoice { id notes lines { name } }",
    { clientId: client, notes: "Newest", lines },
    true,
  ],
  [
    "invoiceQuick",
    "invoice { id notes } steps { name status }",
    { client: { id: client }, total: amount, description: "A", notes: "Newest" },
    true,
  ],
  [
    "clientWithInvoiceCreate",
    "client { id } invoice { id } steps { name status }",
    { client: { email: "one@example.test" }, invoice: { lines, notes: "Newest" } },
    true,
  ],
  ["invoiceUpdate", "invoice { id notes }", { id: invoice, notes: "Newest" }, false],
  ["invoiceSend", "invoice { id }", { id: invoice, allowEmpty: true }, false],
  ["invoiceClone", "invoice { id }", { id: invoice }, true],
  ["invoiceMarkSent", "invoice { id }", { id: invoice }, false],
  [
    "estimateCreate",
    "estimate { id notes lines { name } }",
    { clientId: client, notes: "Newest", lines },
    true,
  ],
  ["estimateUpdate", "estimate { id notes }", { id: estimate, notes: "Newest" }, false],
  ["estimateSend", "estimate { id }", { id: estimate, email: { subject: "A", body: "B" } }, false],
  ["estimateConvert", "invoice { id }", { id: estimate, createsAnother: true }, true],
  // It takes what no invoice bills yet: an expense, since marking time is a write that is sent again.
  [
    "invoiceFromUnbilled",
    "invoice { id }",
    { clientId: client, includeExpenses: true, groupBy: "DAY" },
    true,
  ],
  [
    "invoiceProfileCreate",
    "invoiceProfile { id notes }",
    {
      ...{ clientId: client, sendsEmail: true, lines, notes: "Newest" },
      schedule: { unit: "MONTH", firstIssueDate: "2040-01-01" },
    },
    true,
  ],
  ["creditNoteCreate", "creditNote { id notes }", { clientId: client, notes: "Newest", lines }, true],
  [
    "paymentCreate",
    "payment { id note }",
    { invoiceId: invoice, amount, method: "CASH", note: "Newest" },
    true,
  ],
  ["taxCreate", "tax { id name }", { name: "Newest" }, true],
  ["itemCreate", "item { id name }", { name: "Newest" }, true],
  ["taskCreate", "task { id name }", { name: "Newest" }, true],
  [
    "otherIncomeCreate",
    "otherIncome { id source }",
    { amount, source: "Newest", category: "OTHER", method: "Cash" },
    true,
  ],
  ["checkoutLinkCreate", "checkoutLink { id }", { itemId: "Item:ACM123:1", amount, note: "Newest" }, false],
  ["billVendorCreate", "billVendor { id name }", { name: "Newest", currency: "USD", language: "en" }, true],
  [
    "billCreate",
    "bill { id number }",
    {
      ...{ vendorId: billVendor, number: "Newest", issueDate: "2026-06-01", dueDate: "2026-06-30" },
      lines: [{ categoryId, unitCost: amount }],
    },
    true,
  ],
  [
    "billPaymentCreate",
    "billPayment { id note }",
    { billId: bill, amount: { amount: "7.00" }, method: "CASH", date: "2026-06-28", note: "Newest" },
    true,
  ],
  ["expenseCreate", "expense { id note }", { categoryId, amount, note: "Newest" }, true],
  ["expenseQuick", "expense { id note }", { category: { id: categoryId }, amount, note: "Newest" }, true],
  ["expenseCategoryCreate", "expenseCategory { id name }", { name: "Newest", parentId: categoryId }, true],
  [
    "expenseProfileCreate",
    "expenseProfile { id }",
    { categoryId, amount, vendor: "Newest", schedule: { unit: "MONTH", startDate: "2026-07-01" } },
    false,
  ],
  ["ledgerAccountCreate", "ledgerAccount { id name }", { name: "Newest", subKind: "EQUITY" }, true],
  [
    "journalEntryCreate",
    "journalEntry { freshbooksId }",
    {
      ...{ name: "Newest", date: "2026-05-05", currency: "USD" },
      lines: ["debit", "credit"].map((side) => ({
        ...{ subAccountId: "JournalEntrySubAccount:ACM123:1", amount: { [side]: amount } },
      })),
    },
    false,
  ],
  ["ledgerAccountEnsure", "ledgerAccount { id name }", { name: "Newest", subKind: "EQUITY" }, true],
  [
    "payoutReconcile",
    "journalEntry { freshbooksId }",
    {
      ...{ payoutId: "Newest", paymentIds: ["Payment:ACM123:1"], net: { amount: "10.00" } },
      ...{ fee: { amount: "0" }, depositAccountId: "JournalEntrySubAccount:ACM123:1" },
      clearingAccountId: "JournalEntrySubAccount:ACM123:2",
    },
    true,
  ],
  ["projectCreate", "project { id title }", { title: "Newest", internal: true }, true],
  ["projectInvite", "project { id }", { id: project, email: "newest@example.test" }, false],
  [
    "projectCommentCreate",
    "project { id }",
    { id: project, freshbooksDiscussionId: "1", content: "Newest" },
    false,
  ],
  ["projectDiscussionCreate", "project { id }", { id: project, message: "Newest" }, false],
  [
    "retainerCreate",
    "retainer { id startDate }",
    { clientId: client, startDate: "2031-02-03", fee: amount, budget: { hours: "1" } },
    true,
  ],
  ["serviceCreate", "service { id name }", { name: "Newest" }, true],
  [
    "timeEntryCreate",
    "timeEntry { id note }",
    { duration: { hours: "1" }, internal: true, note: "Newest" },
    true,
  ],
  ["timerStart", "timer { id }", { note: "Newest", internal: true }, true],
  ["timerLog", "timeEntry { id }", { id: timer, note: "Newest" }, false],
];

const cast = (mutation: string) =>
  books({
    clients: [{ contacts: [{ contactid: 11 }], fields: { email: "one@example.test" } }, {}],
    invoices: [{ state: "draft", amount: "100.00" }],
    estimates: [{}],
    invoiceProfiles: [{ issued: 2 }],
    creditNotes: [{}],
    payments: [{ amount: "10.00" }],
    ...{
      expenses: [{ ...(mutation === "invoiceFromUnbilled" && { clientId: 1, billable: true }) }],
      taxes: 1,
      items: 1,
      tasks: 1,
      otherIncomes: 1,
      billVendors: 1,
      bills: 1,
      billPayments: 1,
    },
    ...{ projects: [{ services: [1], discussions: [["Draft"]] }], services: 1, retainers: [{ clientId: 2 }] },
    timeEntries: [
      { clientId: 1, billed: mutation === "invoiceFromUnbilled" },
      ...(mutation === "timerStart" || mutation === "invoiceFromUnbilled"
        ? []
        : [{ clientId: 1, timerId: 5, startedAt: "2026-06-30T15:00:00Z", seconds: 600 }]),
    ],
  });

const named = (input: object, name: string, idempotencyKey: string): object => ({
  ...(JSON.parse(JSON.stringify(input).replaceAll("Newest", name).replaceAll("newest", name)) as object),
  idempotencyKey,
});

async function serverFor(mutation: string, shows: string, input: object) {
  const { ask, sandbox } = await startKnown({ now, books: cast(mutation) });
  return {
    writes: () => sandbox.committed("POST").length + sandbox.committed("PUT").length,
    carryOut: async (name: string, key: string, lost?: "before" | "commit") => {
      for (const method of lost ? ["POST", "PUT"] : [])
        sandbox.answerNext({ method }, { reset: true, after: lost ?? "before" });
      const { data, errors } = await ask(
        `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) {
          ${shows} replayed userErrors { path code message } } }`,
        { variables: { input: named(input, name, key) } },
      );
      sandbox.faults.clear();
      const codes = errors?.map(({ extensions }) => extensions.code);
      return { payload: data[mutation] as Tree | null, codes };
    },
  };
}

/** Of these a second one is rejected, so each attempt has books of its own. */
const single = ["timerStart", "timerLog", "retainerCreate", "payoutReconcile", "invoiceFromUnbilled"];

test.each(cases)("%s with a key is carried out once", async (mutation, shows, input, isSeen) => {
  const serve = () => serverFor(mutation, shows, input);
  const server = await serve();
  const next = () => (single.includes(mutation) ? serve() : server);
  const unknown = { payload: null, codes: ["OUTCOME_UNKNOWN"] };

  const first = await server.carryOut("one", "1");
  expect(first).toMatchObject({ payload: { replayed: false, userErrors: [] } });
  expect(first.codes).toBeUndefined();
  const sent = server.writes();
  const replay = { payload: { ...first.payload, replayed: true }, codes: undefined };
  expect(await server.carryOut("one", "1")).toEqual(replay);
  if (JSON.stringify(input).toLowerCase().includes("newest")) {
    const { payload } = await server.carryOut("other", "1");
    expect(rows(payload?.userErrors).map(({ code }) => code)).toEqual(["KEY_REUSED"]);
  }
  expect(server.writes()).toBe(sent);

  // Its answer is lost: a later call finds what it did, unless nothing shows that, and sends nothing.
  const second = await next();
  expect(await second.carryOut("two", "2", "commit")).toEqual(unknown);
  const carriedOut = second.writes();
  const later = await second.carryOut("two", "2");
  const found = { payload: expect.objectContaining({ replayed: true, userErrors: [] }), codes: undefined };
  expect(later).toEqual(isSeen ? found : unknown);
  expect(await second.carryOut("two", "2")).toEqual(later);
  if (second === server) expect(later).not.toEqual(replay);
  expect(second.writes()).toBe(carriedOut);

  // It never arrived, which nothing proves: it is not sent again.
  const third = await next();
  const before = third.writes();
  expect(await third.carryOut("three", "3", "before")).toEqual(unknown);
  expect(await third.carryOut("three", "3")).toEqual(unknown);
  expect(third.writes()).toBe(before);
});

test("every mutation that creates, sends or pays has a key, and says whether it was used before", () => {
  const fields = Object.values(createSchema().getMutationType()?.getFields() ?? {});
  const keyed = fields.flatMap(({ name, args: [argument], type }) => {
    const input = argument && (isNonNullType(argument.type) ? argument.type.ofType : argument.type);
    if (!isInputObjectType(input) || !isObjectType(type)) return [];
    const { idempotencyKey, send } = input.getFields();
    const { replayed } = type.getFields();
    const isOnce =
      /(Create|Upsert|Clone|Convert|Add|Start|Log|Send|MarkSent|Invite|Ensure|Reconcile|Quick|Unbilled)$/.test(
        name,
      ) || !!send;
    expect([name, String(idempotencyKey?.type), String(replayed?.type)]).toEqual(
      isOnce ? [name, "String", "Boolean!"] : [name, "undefined", "undefined"],
    );
    return isOnce ? [name] : [];
  });
  // Those of many rows are in test/flows.
  const single = keyed.filter((name) => !name.endsWith("BulkCreate"));
  expect(single.toSorted()).toEqual(cases.map(([mutation]) => mutation).toSorted());
  // The rig has all that create.
  const created = new Set(kinds.map(({ mutation }) => mutation));
  const others = [
    "estimateSend",
    "estimateUpdate",
    "invoiceMarkSent",
    "invoiceSend",
    "invoiceUpdate",
    "timerLog",
  ];
  expect(keyed.filter((name) => !created.has(name)).toSorted()).toEqual(others);
});
