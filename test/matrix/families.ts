import { createHash } from "node:crypto";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import { ledgerPath } from "../every/nouns/books.ts";
import { formWith } from "../support/send.ts";
import type { Answer } from "../support/start.ts";
import { hastyMs, patientMs, rules } from "./rules.ts";
import { signedIn } from "./token.ts";
import { registering } from "./webhooks.ts";

/** How to query the graph for a group of endpoints, and what is beside it. */
export type Family = {
  /** Its name in the table. */
  readonly name: string;
  readonly kind: "read" | "write" | "upload" | "download" | "token";
  /** The requests hit by faults. */
  readonly target: { readonly method: string; readonly path: string };
  /** Sends one query. An error of a route beside the graph has the graph's form. */
  readonly ask: (url: string, token: string, sandbox: Sandbox) => Promise<Answer>;
  /** Another query, prepared before the fault. `at` distinguishes people. */
  readonly ready?: (origin: string, at: number, hasty: boolean) => Promise<() => Promise<Answer>>;
  /** The part of another family that must still respond; undefined if there is none. */
  readonly beside?: (data: Answer["data"]) => unknown;
};

const graph =
  (query: string): Family["ask"] =>
  async (url, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };

const account = "/accounting/account/ACM123";
const clients = (data: Answer["data"]) => data?.business?.clients?.totalCount;

const read = (name: string, path: string, query: string, beside?: Family["beside"]): Family => ({
  ...{ name, kind: "read", target: { method: "GET", path }, ask: graph(query) },
  ...(beside && { beside }),
});

const write = (name: string, method: "POST" | "PUT", path: string, mutation: string): Family => ({
  ...{ name, kind: "write", target: { method, path } },
  ask: graph(`mutation { ${mutation} }`),
});

const refused = async (response: Response): Promise<Answer> => {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { data: {}, errors: [{ message: error.message, extensions: { code: error.code } }] };
};

const sha256 = (bytes: ArrayBuffer) => createHash("sha256").update(Buffer.from(bytes)).digest("hex");

const webhooks = (name: string, kind: "read" | "write", method: "GET" | "POST"): Family => ({
  ...{ name, kind, target: { method, path: "/events" } },
  ask: async () => ({ data: {} }),
  ready: (origin, at, hasty) => registering(origin, `sandbox-owner${at}`, hasty ? hastyMs : patientMs, rules),
});

/** Every group of endpoints that the graph uses, for reading and for writing. */
export const families: readonly Family[] = [
  read("auth: who am I", "/auth/api/v1/users/me", "{ caller { email } }"),
  read(
    "auth: team",
    "/auth/api/v1/businesses",
    "{ business { teamMembers { nodes { id } } clients { totalCount } } }",
    clients,
  ),
  read(
    "accounting: list",
    `${account}/invoices`,
    "{ business { invoices { totalCount } clients { totalCount } } }",
    clients,
  ),
  read(
    "accounting: record",
    `${account}/expenses/expenses/1`,
    '{ expense(id: "Expense:ACM123:1") { id } business { clients { totalCount } } }',
    clients,
  ),
  read(
    "accounting: report",
    `${account}/reports`,
    '{ business { reports { taxSummary(from: "2026-01-01", to: "2026-12-31") { currency } } clients { totalCount } } }',
    clients,
  ),
  read(
    "accounting: bills",
    `${account}/bills/bills`,
    "{ business { bills { nodes { total { amount } lines { quantity } } } clients { totalCount } } }",
    clients,
  ),
  read(
    "accounting: journal",
    `${account}/journal_entries`,
    "{ business { journalEntryLines { totalCount } clients { totalCount } } }",
    clients,
  ),
  read(
    "ledger: report",
    ledgerPath.replace("ledger_accounts/accounts", "reports"),
    '{ business { reports { cashFlow(from: "2026-01-01", to: "2026-12-31") { currency } } clients { totalCount } } }',
    clients,
  ),
  read(
    "ledger",
    ledgerPath,
    "{ business { ledgerAccounts { totalCount } clients { totalCount } } }",
    clients,
  ),
  read("projects", "/projects", "{ business { projects { totalCount } clients { totalCount } } }", clients),
  read(
    "timetracking",
    "/timetracking",
    "{ business { timeEntries { totalCount } clients { totalCount } } }",
    clients,
  ),
  read(
    "comments: record",
    "/comments/business/14700001/retainer/1",
    '{ retainer(id: "Retainer:14700001:1") { id } business { clients { totalCount } } }',
    clients,
  ),
  read(
    "comments: list",
    "/comments",
    "{ business { services { nodes { name } } clients { totalCount } } }",
    clients,
  ),
  {
    ...{ name: "uploads: file", kind: "download", target: { method: "GET", path: "/uploads" } },
    ask: async (url, token, sandbox) => {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(`${url}/files/receipts/Expense:ACM123:1`, { headers });
      if (!response.ok) return refused(response);
      const wrong = (code: string) => ({ data: {}, errors: [{ message: "", extensions: { code } }] });
      return response.arrayBuffer().then(
        (bytes) => (sha256(bytes) === sandbox.uploads()[0]?.sha256 ? { data: {} } : wrong("ANOTHER_FILE")),
        () => wrong("CUT_SHORT"),
      );
    },
  },
  read(
    "payments",
    "/payments",
    "{ business { defaultPaymentOptions { gateway } clients { totalCount } } }",
    clients,
  ),
  webhooks("events: list", "read", "GET"),
  write(
    "accounting: create",
    "POST",
    `${account}/users/clients`,
    'clientCreate(input: { organization: "Cypress" }) { client { id } userErrors { code } }',
  ),
  write(
    "accounting: update",
    "PUT",
    `${account}/users/clients`,
    'clientUpdate(input: { id: "Client:ACM123:1", organization: "Cypress" }) { client { id } userErrors { code } }',
  ),
  {
    ...{ name: "accounting: delete", kind: "write" },
    target: { method: "DELETE", path: `${account}/taxes/taxes` },
    // Each fault finds an existing tax.
    ask: (url, token, sandbox) => {
      const [id] = sandbox.state.accounts.get("ACM123")?.taxes.keys() ?? [];
      const query = `mutation { taxDelete(input: { id: "Tax:ACM123:${id}" }) { userErrors { code } } }`;
      return graph(query)(url, token, sandbox);
    },
  },
  write(
    "accounting: bill",
    "POST",
    `${account}/bills`,
    'billCreate(input: { vendorId: "BillVendor:ACM123:1", dueDate: "2030-01-01", lines: [{ categoryId: "ExpenseCategory:ACM123:1", unitCost: { amount: "5.00" } }] }) { bill { id } userErrors { code } }',
  ),
  write(
    "accounting: journal entry",
    "POST",
    `${account}/journal_entries`,
    'journalEntryCreate(input: { name: "Capital", currency: "USD", lines: [{ subAccountId: "JournalEntrySubAccount:ACM123:1", amount: { debit: { amount: "5.00" } } }, { subAccountId: "JournalEntrySubAccount:ACM123:2", amount: { credit: { amount: "5.00" } } }] }) { journalEntry { freshbooksId } userErrors { code } }',
  ),
  write(
    "ledger: create",
    "POST",
    ledgerPath,
    'ledgerAccountCreate(input: { name: "Savings", subKind: CASH_AND_BANK }) { ledgerAccount { id } userErrors { code } }',
  ),
  write(
    "ledger: update",
    "PUT",
    ledgerPath,
    `ledgerAccountUpdate(input: { id: "LedgerAccount:14700001:${steadyUuid("ledger", "ACM123", 1)}", name: "Savings" }) { ledgerAccount { id } userErrors { code } }`,
  ),
  write(
    "payments: set",
    "POST",
    "/payments",
    'invoicePaymentOptionsSet(input: { id: "Invoice:ACM123:1", gateway: "stripe", acceptsCreditCards: true }) { paymentOptions { gateway } userErrors { code } }',
  ),
  write(
    "projects: create",
    "POST",
    "/projects",
    'projectCreate(input: { title: "New", internal: true }) { project { id } userErrors { code } }',
  ),
  write(
    "timetracking: create",
    "POST",
    "/timetracking",
    'timeEntryCreate(input: { duration: { hours: "3" }, internal: true }) { timeEntry { id } userErrors { code } }',
  ),
  write(
    "timetracking: update",
    "PUT",
    "/timetracking",
    'timeEntryUpdate(input: { id: "TimeEntry:14700001:1", note: "Sketches" }) { timeEntry { id } userErrors { code } }',
  ),
  write(
    "comments: update",
    "PUT",
    "/comments",
    'retainerUpdate(input: { id: "Retainer:14700001:1", fee: { amount: "700.00" } }) { retainer { id } userErrors { code } }',
  ),
  write(
    "comments: create",
    "POST",
    "/comments",
    'serviceCreate(input: { name: "Lettering" }) { service { id } userErrors { code } }',
  ),
  webhooks("events: register", "write", "POST"),
  {
    ...{ name: "uploads: file in", kind: "upload", target: { method: "POST", path: "/uploads" } },
    ask: async (url, token) => {
      const response = await fetch(`${url}/files`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: formWith(png, { name: "a.png", type: "image/png" }),
      });
      return response.ok ? { data: {} } : refused(response);
    },
  },
  {
    ...{ name: "oauth: token", kind: "token", target: { method: "POST", path: "/auth/oauth/token" } },
    ask: async () => ({ data: {} }),
    ready: (origin, at, hasty) => signedIn(origin, `sandbox-code-owner${at}`, hasty),
  },
];

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
