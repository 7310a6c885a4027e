import type { Random } from "../../src/sandbox/books/random.ts";
import { entities as known, lists, lower } from "../every/nouns/contract.ts";
import { cents, held, say, type Tenant } from "./books.ts";
import { everyField, listField } from "./selection.ts";
import { idOf } from "./strangers.ts";

/** A query of a tenant's own books. */
export type Asked = {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
};

const connections = lists.map(({ field }) => field);
const wholes = ["timers", "runningTimer"] as const;

/** A list with all its fields, and the cursor to continue; random sorts and filters. */
export function list(random: Random, after?: { list: string; cursor: string }): Asked & { list: string } {
  const name = after?.list ?? connections[random.whole(0, connections.length - 1)] ?? "";
  // A cursor belongs to its list, order included; so the order is always the same.
  const window = `(first: ${random.whole(1, 5)}, after: $after)`;
  return {
    ...{ name: after ? `next page of ${name}` : name, list: name },
    query: `query ($after: String) { business { ${listField(name, window, 2, random)} } }`,
    variables: { after: after?.cursor ?? null },
  };
}

const numberOf: Record<string, number> = {
  ...{
    Client: held.clients,
    Invoice: held.invoices,
    Estimate: held.estimates,
    InvoiceProfile: held.invoiceProfiles,
    CreditNote: held.creditNotes,
    Payment: held.payments,
    Expense: held.expenses,
  },
  ...{ ExpenseCategory: held.categories, Project: held.projects, TimeEntry: held.timeEntries - 1 },
  ...{ Service: held.services, Retainer: held.retainers, TeamMember: 1, LedgerAccount: held.ledgerAccounts },
};
const nouns = known.map(({ noun }) => noun);

/** All other reads. */
export function read(tenant: Tenant, random: Random): Asked {
  const kind = random.pick(["one", "one", "entities", "whole", "me", "report"]);
  if (kind === "one") {
    const noun = nouns[random.whole(0, nouns.length - 1)] ?? "Client";
    return {
      name: lower(noun),
      query: `query ($id: ID!) { ${lower(noun)}(id: $id) { ${everyField(noun, 2, random)} } }`,
      variables: { id: idOf(noun, random.whole(1, numberOf[noun] ?? 1), tenant) },
    };
  }
  if (kind === "entities") return entities(tenant, random);
  if (kind === "whole") {
    const name = random.pick(wholes);
    return { name, query: `{ business { ${listField(name, "", 1, random)} } }` };
  }
  if (kind === "me")
    return { name: "me", query: `{ caller { ${everyField("Caller", 1, random)} } businesses { id name } }` };
  return report(random);
}

function entities(tenant: Tenant, random: Random): Asked {
  const of = Array.from({ length: random.whole(2, 12) }, () => {
    const noun = nouns[random.whole(0, nouns.length - 1)] ?? "Client";
    return { __typename: noun, id: idOf(noun, random.whole(1, numberOf[noun] ?? 1), tenant) };
  });
  const types = [...new Set(of.map(({ __typename }) => __typename))];
  // The type of a name varies: each gets its own name.
  const fragments = types.map(
    (noun) => `... on ${noun} { ${lower(noun)}: __typename ${plainFields[noun] ?? "id"} }`,
  );
  return {
    name: "_entities",
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ${fragments.join(" ")} } }`,
    variables: { of },
  };
}

const plainFields: Record<string, string> = {
  ...{
    Client: "id organization email note",
    Invoice: "id number total { amount currency } client { organization }",
  },
  Estimate: "id offered: number client { organization }",
  InvoiceProfile: "id noted2: notes client { organization }",
  CreditNote: "id credited: number client { organization }",
  ...{ Payment: "id amount { amount currency } invoice { number }", Expense: "id vendor category { name }" },
  ...{ ExpenseCategory: "id label: name", Project: "id title client { organization }" },
  ...{
    TimeEntry: "id noted: note project { title }",
    Service: "id called: name rate { amount }",
    Retainer: "id began: startDate client { organization }",
    TeamMember: "id mail: email",
    LedgerAccount: "id account: name category { name }",
    JournalEntryLine: "id entry: name debit { amount currency } subAccount { name }",
  },
};

const year = 'from: "2026-01-01", to: "2026-12-31"';
const reports = [
  ["profitAndLoss", `(${year})`, "ProfitAndLoss"],
  ["taxSummary", `(${year})`, "TaxSummary"],
  ["paymentsCollected", `(${year})`, "PaymentsCollected"],
  ["accountsAging", '(asOf: "2026-12-31")', "AccountsAging"],
  ["expenseDetails", `(${year})`, "ExpenseDetails"],
  ["itemSales", `(${year})`, "ItemSales"],
  ["invoiceDetails", `(${year})`, "InvoiceDetails"],
  ["trialBalance", `(${year})`, "TrialBalance"],
  ["cashFlow", `(${year})`, "CashFlow"],
  ["generalLedger", `(${year})`, "GeneralLedger"],
  ["balanceSheet", '(dates: ["2026-12-31"])', "BalanceSheet"],
] as const;

function report(random: Random): Asked {
  const [name, period, type] = random.pick(reports);
  return { name, query: `{ business { reports { ${name}${period} { ${everyField(type, 1, random)} } } } }` };
}

/** A write to their own books, marked like the rest. `file` is a token for one. */
export function write(tenant: Tenant, random: Random, file?: string): Asked {
  const money = (times: number) => ({ amount: cents(tenant, times), currency: "USD" });
  const [name, payload, input] = file
    ? ([
        "expenseCreate",
        "expense { id receipt { url fileName } vendor }",
        {
          ...{
            categoryId: idOf("ExpenseCategory", 2, tenant),
            amount: money(11),
            vendor: say(tenant, "Vendor"),
          },
          receipt: { token: file },
        },
      ] as const)
    : random.pick([
        [
          "clientCreate",
          `client { ${everyField("Client", 0, random)} }`,
          { organization: say(tenant, "New client"), note: say(tenant, "New") },
        ],
        [
          "clientUpdate",
          `client { ${everyField("Client", 1, random)} }`,
          { id: idOf("Client", 2, tenant), note: say(tenant, `Note ${random.whole(1, 99)}`) },
        ],
        [
          "invoiceCreate",
          `invoice { ${everyField("Invoice", 1, random)} }`,
          {
            clientId: idOf("Client", random.whole(1, held.clients), tenant),
            lines: [{ name: say(tenant, "New line"), quantity: "2", unitCost: money(random.whole(1, 30)) }],
            notes: say(tenant, "New notes"),
          },
        ],
        [
          "estimateCreate",
          `estimate { ${everyField("Estimate", 1, random)} }`,
          {
            clientId: idOf("Client", random.whole(1, held.clients), tenant),
            lines: [{ name: say(tenant, "New offer"), unitCost: money(random.whole(1, 30)) }],
            notes: say(tenant, "New notes"),
          },
        ],
        [
          "invoiceProfileCreate",
          `invoiceProfile { ${everyField("InvoiceProfile", 1, random)} }`,
          {
            clientId: idOf("Client", random.whole(1, held.clients), tenant),
            schedule: { unit: "MONTH", firstIssueDate: "2040-01-01" },
            lines: [{ name: say(tenant, "New care"), unitCost: money(random.whole(1, 30)) }],
            ...{ sendsEmail: false, notes: say(tenant, "New notes") },
          },
        ],
        [
          "creditNoteCreate",
          `creditNote { ${everyField("CreditNote", 1, random)} }`,
          {
            clientId: idOf("Client", random.whole(1, held.clients), tenant),
            lines: [{ name: say(tenant, "New credit"), unitCost: money(random.whole(1, 30)) }],
            notes: say(tenant, "New notes"),
          },
        ],
        [
          "paymentCreate",
          `payment { ${everyField("Payment", 1, random)} }`,
          {
            ...{ invoiceId: idOf("Invoice", random.whole(1, held.invoices - 1), tenant), amount: money(11) },
            ...{ method: "CASH", note: say(tenant, "Paid") },
          },
        ],
        [
          "expenseCreate",
          `expense { ${everyField("Expense", 1, random)} }`,
          {
            ...{ categoryId: idOf("ExpenseCategory", 2, tenant), clientId: idOf("Client", 1, tenant) },
            ...{ amount: money(11 * random.whole(1, 9)), vendor: say(tenant, "Vendor") },
          },
        ],
        [
          "projectCreate",
          `project { ${everyField("Project", 1, random)} }`,
          { title: say(tenant, "New project"), clientId: idOf("Client", 1, tenant) },
        ],
        [
          "timeEntryCreate",
          `timeEntry { ${everyField("TimeEntry", 1, random)} }`,
          {
            ...{
              duration: { seconds: tenant.prime },
              project: { id: idOf("Project", 1, tenant) },
              date: "2026-05-20",
            },
            note: say(tenant, "New hour"),
          },
        ],
        [
          "serviceCreate",
          `service { ${everyField("Service", 0, random)} }`,
          { name: say(tenant, "New service") },
        ],
      ]);
  return {
    name,
    query: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${payload} userErrors { path code message } } }`,
    variables: { input },
  };
}
