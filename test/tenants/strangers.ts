import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import {
  conditionsOf,
  entities,
  entityOf,
  isOfIds,
  kindOf,
  lists,
  mutationsById,
  targetOf,
} from "../every/nouns/contract.ts";
import type { Tenant } from "./books.ts";

/** The ids with which a caller might reach another tenant's books. */
export type Stranger = { readonly accountId: string; readonly businessId: number; readonly mark: string };

/** Nobody: well-formed ids of equal length without a tenant. */
export const nobody: Stranger = { mark: "zq999x", accountId: "zq999x", businessId: 770_000_999 };

/** An operation with a stranger's ids; `own` is the caller. */
export type Reach = {
  readonly name: string;
  readonly query: string;
  readonly variables: (stranger: Stranger, own: Tenant) => Record<string, unknown>;
  /** What needs another number for that record to be missing in the caller's own books; undefined if that changes the query. */
  readonly missing?: RegExp;
};

/** Nouns whose records have a UUID instead of a number. */
const uuids = ["TeamMember", "LedgerAccount"];
const numbered = [...entities.map(({ noun }) => noun), "Timer"].filter((noun) => !uuids.includes(noun));
const everyNumber = new RegExp(`((?:${numbered.join("|")}):\\w+:)1\\b`, "g");

/** Of an account, and no entities. */
const unread = ["CheckoutLink", "ExpenseProfile"];

/** Timers are no entities, but their ids are accepted like the others'. */
const isOfBusiness = (noun: string): boolean =>
  noun === "Timer" || (!unread.includes(noun) && entityOf(noun).tenant === "freshbooksBusinessId");

/** The global id of a record. The only UUIDs among them are those of a tenant's first team member, and of accounts of its ledger. */
export const idOf = (noun: string, number: number, { accountId, businessId, mark }: Stranger): string =>
  noun === "TeamMember"
    ? `TeamMember:${businessId}:${steadyUuid("team", businessId, `member1.${mark}@example.test`)}`
    : noun === "LedgerAccount"
      ? `LedgerAccount:${businessId}:${steadyUuid("ledger", accountId, number)}`
      : isOfBusiness(noun)
        ? `${noun}:${businessId}:${number}`
        : `${noun}:${accountId}:${number}`;

const single = entities.map(
  ({ noun, single }): Reach => ({
    name: `${single}(id)`,
    query: `query ($id: ID!) { ${single}(id: $id) { id __typename } }`,
    variables: (stranger) => ({ id: idOf(noun, 1, stranger) }),
    missing: everyNumber,
  }),
);

const references = entities.flatMap(({ noun, tenant }): Reach[] => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`;
  return [
    {
      name: `_entities ${noun} by id`,
      query,
      variables: (stranger, own) => ({
        of: [stranger, own, stranger].map((who) => ({ __typename: noun, id: idOf(noun, 1, who) })),
      }),
    },
    {
      name: `_entities ${noun} by pair`,
      query,
      variables: (stranger) => ({
        of: [
          {
            __typename: noun,
            [tenant]: String(tenant === "freshbooksAccountId" ? stranger.accountId : stranger.businessId),
            freshbooksId: idOf(noun, 1, stranger).split(":")[2],
          },
        ],
      }),
    },
  ];
});

/** A mutation whose input names a stranger's record. */
const write = (
  name: string,
  input: (id: (noun: string) => string, own: Tenant) => object,
  missing = everyNumber,
): Reach => ({
  missing,
  name,
  query: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { __typename userErrors { path code message } } }`,
  variables: (stranger, own) => ({ input: input((noun) => idOf(noun, 1, stranger), own) }),
});

/** The same for a row of many. */
const bulk = (noun: string, field: string, row: (id: (noun: string) => string) => object): Reach => {
  const name = `${noun}BulkCreate`;
  return {
    ...write(name, (id) => ({ [field]: [row(id)] })),
    query: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { results { __typename userErrors { path code message } } } }`,
  };
};

const money = { amount: "1.00", currency: "USD" };
const lines = [{ name: "x", quantity: "1", unitCost: money }];

/** Those that change something, or name other records. */
const writes: readonly Reach[] = [
  write("clientUpdate", (id) => ({ id: id("Client"), note: "x" })),
  write("clientContactAdd", (id) => ({ id: id("Client"), firstName: "x" })),
  write("clientContactUpdate", (id) => ({ id: id("Client"), freshbooksContactId: "1", firstName: "x" })),
  write("clientContactRemove", (id) => ({ id: id("Client"), freshbooksContactId: "1" })),
  write("invoiceCreate", (id) => ({ clientId: id("Client"), lines })),
  bulk("invoice", "invoices", (id) => ({ clientId: id("Client"), lines })),
  bulk("payment", "payments", (id) => ({ invoiceId: id("Invoice"), amount: money, method: "CASH" })),
  bulk("expense", "expenses", (id) => ({ categoryId: id("ExpenseCategory"), amount: money })),
  bulk("timeEntry", "timeEntries", (id) => ({ duration: { hours: "1" }, clientId: id("Client") })),
  write("invoiceQuick", (id) => ({ client: { id: id("Client") }, total: money, description: "x" })),
  write("invoiceFromUnbilled", (id) => ({ clientId: id("Client") })),
  write("invoiceUpdate", (id) => ({ id: id("Invoice"), notes: "x" })),
  write("estimateCreate", (id) => ({ clientId: id("Client"), lines })),
  write("estimateUpdate", (id) => ({ id: id("Estimate"), notes: "x" })),
  write("estimateSend", (id) => ({ id: id("Estimate"), email: { subject: "x", body: "x" } })),
  write("invoiceProfileCreate", (id) => ({
    ...{ clientId: id("Client"), lines, sendsEmail: false },
    schedule: { unit: "MONTH", firstIssueDate: "2040-01-01" },
  })),
  write("invoiceProfileUpdate", (id) => ({ id: id("InvoiceProfile"), notes: "x" })),
  write("creditNoteCreate", (id) => ({ clientId: id("Client"), lines })),
  write("creditNoteUpdate", (id) => ({ id: id("CreditNote"), notes: "x" })),
  write("paymentCreate", (id) => ({ invoiceId: id("Invoice"), amount: money, method: "CASH" })),
  write("paymentUpdate", (id) => ({ id: id("Payment"), note: "x" })),
  write("taxUpdate", (id) => ({ id: id("Tax"), number: "x" })),
  write("invoicePaymentOptionsSet", (id) => ({
    ...{ id: id("Invoice"), gateway: "stripe", acceptsCreditCards: true },
  })),
  write("invoiceProfilePaymentOptionsSet", (id) => ({ id: id("InvoiceProfile"), gateway: "stripe" })),
  write("checkoutLinkCreate", (id) => ({ itemId: id("Item"), amount: money })),
  write(
    "checkoutLinkUpdate",
    (id, own) => ({
      ...{ id: id("CheckoutLink"), itemId: idOf("Item", 1, own), amount: money, active: true },
    }),
    /(CheckoutLink:\w+:)1\b/g,
  ),
  write("checkoutLinkDelete", (id) => ({ id: id("CheckoutLink") }), /(CheckoutLink:\w+:)1\b/g),
  write(
    "checkoutLinkPaymentOptionsSet",
    (id) => ({ id: id("CheckoutLink"), gateway: "stripe" }),
    /(CheckoutLink:\w+:)1\b/g,
  ),
  write("otherIncomeUpdate", (id) => ({ id: id("OtherIncome"), note: "x" })),
  write("billCreate", (id) => ({
    ...{ vendorId: id("BillVendor"), dueDate: "2030-01-01" },
    lines: [{ categoryId: id("ExpenseCategory"), unitCost: { amount: "5" } }],
  })),
  write(
    "billCreate",
    (id, own) => ({
      ...{ vendorId: idOf("BillVendor", 1, own), dueDate: "2030-01-01" },
      lines: [{ categoryId: id("ExpenseCategory"), unitCost: { amount: "5" } }],
    }),
    /(ExpenseCategory:\w+:)1\b/g,
  ),
  write("billUpdate", (id) => ({ id: id("Bill"), number: "x" })),
  write(
    "billUpdate",
    (id, own) => ({
      id: idOf("Bill", 1, own),
      addLines: [{ categoryId: id("ExpenseCategory"), unitCost: { amount: "5" } }],
    }),
    /(ExpenseCategory:\w+:)1\b/g,
  ),
  write("billPaymentCreate", (id) => ({ billId: id("Bill"), amount: { amount: "1" }, method: "CASH" })),
  write("billPaymentUpdate", (id) => ({ id: id("BillPayment"), note: "x" })),
  write("billVendorUpdate", (id) => ({ id: id("BillVendor"), note: "x" })),
  write(
    "billVendorUpdate",
    (id, own) => ({ id: idOf("BillVendor", 1, own), taxDefaults: [{ taxId: id("Tax") }] }),
    /(Tax:\w+:)1\b/g,
  ),
  write("itemCreate", (id) => ({ name: "x", taxIds: [id("Tax")] })),
  write("itemUpdate", (id) => ({ id: id("Item"), sku: "x" })),
  write("itemUpdate", (id, own) => ({ id: idOf("Item", 1, own), taxIds: [id("Tax")] }), /(Tax:\w+:)1\b/g),
  write("taskCreate", (id) => ({ name: "x", taxIds: [id("Tax")] })),
  write("taskUpdate", (id) => ({ id: id("Task"), description: "x" })),
  write("taskUpdate", (id, own) => ({ id: idOf("Task", 1, own), taxIds: [id("Tax")] }), /(Tax:\w+:)1\b/g),
  write("expenseCreate", (id) => ({ categoryId: id("ExpenseCategory"), amount: money })),
  write(
    "expenseCreate",
    (id, own) => ({
      ...{ categoryId: idOf("ExpenseCategory", 1, own), clientId: id("Client"), amount: money },
    }),
    /(Client:\w+:)1\b/g,
  ),
  write(
    "expenseCreate",
    (id, own) => ({
      ...{ categoryId: idOf("ExpenseCategory", 1, own), project: { id: id("Project") }, amount: money },
    }),
    /(Project:\w+:)1\b/g,
  ),
  write("expenseQuick", (id) => ({ category: { id: id("ExpenseCategory") }, amount: money })),
  write("expenseUpdate", (id) => ({ id: id("Expense"), note: "x" })),
  write(
    "expenseUpdate",
    (id, own) => ({ id: idOf("Expense", 1, own), categoryId: id("ExpenseCategory") }),
    /(ExpenseCategory:\w+:)1\b/g,
  ),
  write("expenseProfileCreate", (id) => ({
    ...{ categoryId: id("ExpenseCategory"), amount: money },
    schedule: { unit: "MONTH", startDate: "2040-01-01" },
  })),
  write("expenseCategoryCreate", (id) => ({ name: "x", parentId: id("ExpenseCategory") })),
  write("ledgerAccountCreate", (id) => ({
    ...{ name: "x", subKind: "EQUITY", parentId: id("LedgerAccount") },
  })),
  write("ledgerAccountUpdate", (id) => ({ id: id("LedgerAccount"), name: "x" })),
  write("journalEntryCreate", (id) => ({
    ...{ name: "x", currency: "USD" },
    lines: ["debit", "credit"].map((side) => ({
      subAccountId: id("JournalEntrySubAccount"),
      amount: { [side]: money },
    })),
  })),
  write("payoutReconcile", (id) => ({
    ...{ payoutId: "x", paymentIds: [id("Payment")], net: money, fee: money },
    ...{ depositAccountId: id("JournalEntrySubAccount"), clearingAccountId: id("LedgerAccount") },
    feeAccountId: id("JournalEntrySubAccount"),
  })),
  write("paymentReverse", (id) => ({ id: id("Payment"), reason: "x" })),
  write("projectCreate", (id) => ({ title: "x", clientId: id("Client") })),
  write("projectUpdate", (id) => ({ id: id("Project"), title: "x" })),
  write("timeEntryCreate", (id) => ({ duration: { hours: "1" }, project: { id: id("Project") } })),
  write(
    "timeEntryCreate",
    (id, own) => ({
      duration: { hours: "1" },
      project: { id: idOf("Project", 1, own) },
      service: { id: id("Service") },
    }),
    /(Service:\w+:)1\b/g,
  ),
  write("timeEntryCreate", (id) => ({ duration: { hours: "1" }, clientId: id("Client") })),
  write("timeEntryUpdate", (id) => ({ id: id("TimeEntry"), note: "x" })),
  ...["timerPause", "timerResume", "timerLog", "timerDiscard"].map((name) =>
    write(name, (id) => ({ id: id("Timer") })),
  ),
  write("timerStart", (id) => ({ project: { id: id("Project") } })),
  write("retainerCreate", (id) => ({
    ...{ clientId: id("Client"), startDate: "2026-01-01", fee: money, budget: { hours: "1" } },
  })),
  write("retainerUpdate", (id) => ({ id: id("Retainer"), fee: money })),
  write("staffMemberUpdate", (id) => ({ id: id("StaffMember"), note: "x" })),
  write("projectServiceUpdate", (id, own) => ({
    ...{ id: id("Project"), serviceId: idOf("Service", 1, own), rate: money },
  })),
  write(
    "projectServiceUpdate",
    (id, own) => ({ id: idOf("Project", 1, own), serviceId: id("Service"), rate: money }),
    /(Service:\w+:)1\b/g,
  ),
  write("projectInvite", (id) => ({ id: id("Project"), email: "x@example.test" })),
  write("projectDiscussionCreate", (id) => ({ id: id("Project"), message: "x" })),
  write("projectCommentCreate", (id) => ({ id: id("Project"), freshbooksDiscussionId: "1", content: "x" })),
  write("teamMemberUpdate", (id) => ({ id: id("TeamMember"), rate: money })),
  write("serviceUpdate", (id) => ({ id: id("Service"), rate: money })),
];

const writesById: readonly Reach[] = mutationsById
  .filter(({ name }) => !writes.some((each) => each.name === name))
  .map(({ name, noun }) => write(name, (id) => ({ id: id(noun) })));

/** Every list of the caller's own books, filtered by a stranger's ids. */
const filters: readonly Reach[] = lists.flatMap((list) =>
  conditionsOf(list)
    .filter(isOfIds)
    .map((condition): Reach => {
      const { name } = condition;
      const several = kindOf(condition) === "[ID]";
      const id = (stranger: Stranger) => idOf(targetOf(list, name), 1, stranger);
      return {
        name: `${list.field}(filter: ${name})`,
        query: `query ($ids: ${several ? "[ID!]" : "ID"}) { business {
          ${list.field}(first: 3, filter: { ${name}: $ids }) { nodes { id } totalCount } } }`,
        missing: everyNumber,
        variables: (stranger) => ({ ids: several ? [id(stranger)] : id(stranger) }),
      };
    }),
);

const others: readonly Reach[] = [
  {
    name: "paymentsCollected(clientIds)",
    query: `query ($ids: [ID!]) { business { reports {
      paymentsCollected(from: "2026-01-01", to: "2026-12-31", clientIds: $ids) { payments { amount { amount } } } } } }`,
    variables: (stranger) => ({ ids: [idOf("Client", 1, stranger)] }),
  },
  {
    name: "invoiceDetails(clientIds)",
    query: `query ($ids: [ID!]) { business { reports {
      invoiceDetails(from: "2026-01-01", to: "2026-12-31", clientIds: $ids) { totals { total { amount } } clients { displayName } } } } }`,
    variables: (stranger) => ({ ids: [idOf("Client", 1, stranger)] }),
  },
  {
    name: "expenseDetails(clientId)",
    query: `query ($id: ID!) { business { reports {
      expenseDetails(from: "2026-01-01", to: "2026-12-31", clientId: $id) { groups { total { amount } } } } } }`,
    variables: (stranger) => ({ id: idOf("Client", 1, stranger) }),
  },
  {
    name: "itemSales(clientIds)",
    query: `query ($ids: [ID!]) { business { reports {
      itemSales(from: "2026-01-01", to: "2026-12-31", clientIds: $ids) { total { amount } items { name } } } } }`,
    variables: (stranger) => ({ ids: [idOf("Client", 1, stranger)] }),
  },
  {
    name: "business(id)",
    query: "query ($id: ID) { business(id: $id) { id name } }",
    variables: ({ businessId }) => ({ id: `Business:${businessId}` }),
  },
  {
    name: "_entities Business",
    query: "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Business { id name } } }",
    variables: ({ businessId }) => ({
      of: [
        { __typename: "Business", id: `Business:${businessId}` },
        { __typename: "Business", freshbooksBusinessId: String(businessId) },
      ],
    }),
  },
  ...[
    ...["clientCreate", "clientUpsert", "ledgerAccountCreate", "journalEntryCreate"],
    "clientWithInvoiceCreate",
    "ledgerAccountEnsure",
    ...["projectCreate", "serviceCreate", "taxCreate", "otherIncomeCreate"],
    "billVendorCreate",
    ...["webhooksEnable", "webhooksDisable"],
  ].map(
    (name): Reach => ({
      ...write(name, () => ({})),
      variables: ({ businessId }) => ({
        input: {
          businessId: `Business:${businessId}`,
          ...(name.startsWith("webhooks")
            ? {}
            : name === "clientWithInvoiceCreate"
              ? { client: { email: "x@example.test", currency: "USD" }, invoice: { lines } }
              : name.startsWith("client")
                ? { organization: "x", email: "x@example.test" }
                : name === "projectCreate"
                  ? { title: "x", internal: true }
                  : name === "otherIncomeCreate"
                    ? {
                        amount: { amount: "1", currency: "USD" },
                        source: "x",
                        category: "OTHER",
                        method: "x",
                      }
                    : name.startsWith("ledgerAccount")
                      ? { name: "x", subKind: "EQUITY" }
                      : name === "journalEntryCreate"
                        ? { name: "x", currency: "USD", lines: [] }
                        : name === "billVendorCreate"
                          ? { name: "x", currency: "USD", language: "en" }
                          : { name: "x" }),
        },
      }),
    }),
  ),
];

/** Every way to name another tenant's record. */
export const reaches: readonly Reach[] = [
  ...single,
  ...references,
  ...writes,
  ...writesById,
  ...filters,
  ...others,
];
