import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

/** FreshBooks' errors are returned with input paths, in our words; its own may quote data. */
const classic = (errno: number, field: string, message = "upstream words") => ({
  response: { errors: [{ errno, field, message, object: "x", value: "secret value" }] },
});
const rpc = (reason: string, field: string) => ({
  code: 3,
  message: "upstream words",
  details: [{ reason, metadata: { field, message: "upstream words", value: "secret value" } }],
});

const business = (...fields: string[]) => ({
  errno: 2001,
  error: Object.fromEntries(fields.map((field) => [field, "upstream words"])),
});
const unknown = { error: "upstream words" };

const money = (amount: string) => ({ amount });
const line = { name: "Design", unitCost: money("1.00") };
const inputs: Record<string, unknown> = {
  clientCreate: { organization: "New", email: "a@example.test", billingAddress: { postalCode: "1" } },
  clientUpdate: { id: "Client:ACM123:1", note: "x" },
  clientArchive: { id: "Client:ACM123:1" },
  invoiceCreate: { clientId: "Client:ACM123:1", lines: [line] },
  invoiceUpdate: { id: "Invoice:ACM123:1", dueDate: "2030-01-01" },
  invoiceDelete: { id: "Invoice:ACM123:1" },
  estimateCreate: { clientId: "Client:ACM123:1", lines: [line] },
  estimateUpdate: { id: "Estimate:ACM123:1", updateLines: [{ lineId: "1", name: "x" }] },
  estimateAccept: { id: "Estimate:ACM123:1" },
  invoiceProfileCreate: {
    ...{ clientId: "Client:ACM123:1", sendsEmail: true, lines: [line] },
    schedule: { unit: "MONTH", firstIssueDate: "2040-01-01" },
  },
  invoiceProfileUpdate: { id: "InvoiceProfile:ACM123:1", schedule: { every: 2 } },
  invoiceProfilePause: { id: "InvoiceProfile:ACM123:1" },
  creditNoteCreate: { clientId: "Client:ACM123:1", lines: [line] },
  creditNoteUpdate: { id: "CreditNote:ACM123:1", notes: "x" },
  paymentCreate: { invoiceId: "Invoice:ACM123:1", amount: money("1.00"), method: "CASH" },
  paymentDelete: { id: "Payment:ACM123:1" },
  projectUpdate: { id: "Project:14700001:1", budget: { hours: "1" } },
  timeEntryCreate: {
    duration: { hours: "1" },
    project: { title: "Project 1" },
    service: { name: "Service 1" },
  },
  timeEntryUpdate: { id: "TimeEntry:14700001:1", note: "x" },
  serviceCreate: { name: "New" },
  retainerCreate: {
    ...{ clientId: "Client:ACM123:1", startDate: "2026-01-01", fee: money("1.00") },
    budget: { hours: "1" },
  },
  retainerUpdate: { id: "Retainer:14700001:1", fee: money("1.00") },
  retainerDelete: { id: "Retainer:14700001:1" },
};

test.each([
  ["clientCreate", 422, classic(7012, "fname"), "REQUIRED firstName"],
  ["clientCreate", 422, classic(1004, "currency_code"), "REFUSED currency"],
  ["clientCreate", 422, classic(1017, "p_code"), "REFUSED billingAddress.postalCode"],
  ["clientCreate", 422, rpc("1004", "email"), "REFUSED email"],
  ["clientCreate", 400, { response: { errors: [] } }, "REFUSED"],
  ["clientUpdate", 404, classic(1012, "userid"), "NOT_FOUND id"],
  ["clientUpdate", 422, classic(1011, "userid"), "DELETED id"],
  ["clientArchive", 422, classic(7012, "fname"), "REQUIRED id"],
  ["invoiceCreate", 404, classic(1012, "customerid"), "NOT_FOUND clientId"],
  ["invoiceCreate", 422, classic(1001, "create_date"), "REQUIRED issueDate"],
  ["invoiceCreate", 422, classic(1025, "unit_cost"), "REFUSED lines"],
  ["invoiceCreate", 422, classic(1004, "somethingnew"), "REFUSED"],
  ["invoiceUpdate", 403, classic(1038, "due_date"), "REFUSED dueDate"],
  ["invoiceDelete", 404, classic(1012, "invoiceid"), "NOT_FOUND id"],
  ["estimateCreate", 404, classic(1012, "customerid"), "NOT_FOUND clientId"],
  ["estimateUpdate", 422, classic(1025, "unit_cost"), "REFUSED updateLines"],
  ["estimateAccept", 422, classic(1011, "estimateid"), "DELETED id"],
  ["invoiceProfileCreate", 422, classic(16003, "create_date"), "INVALID schedule.firstIssueDate"],
  ["invoiceProfileUpdate", 422, classic(1004, "frequency"), "REFUSED schedule.every"],
  ["invoiceProfilePause", 422, classic(1011, "profileid"), "DELETED id"],
  ["creditNoteCreate", 404, classic(1012, "clientid"), "NOT_FOUND clientId"],
  ["creditNoteCreate", 422, classic(1001, "create_date"), "REQUIRED issueDate"],
  ["creditNoteUpdate", 422, classic(1017, "notes"), "REFUSED notes"],
  ["creditNoteUpdate", 422, classic(1025, "unit_cost"), "REFUSED"],
  ["creditNoteUpdate", 422, classic(1011, "creditid"), "DELETED id"],
  ["paymentCreate", 422, classic(1004, "type"), "REFUSED method"],
  ["paymentCreate", 404, rpc("1012", "invoiceid"), "NOT_FOUND invoiceId"],
  ["paymentDelete", 422, classic(1011, "logid"), "DELETED id"],
  ["projectUpdate", 422, business("budget"), "REFUSED budget"],
  ["projectUpdate", 404, unknown, "NOT_FOUND id"],
  ["timeEntryCreate", 422, business("duration"), "REFUSED duration"],
  ["timeEntryCreate", 422, business("service_id"), "REFUSED service.name"],
  ["timeEntryCreate", 422, business("__root__"), "REFUSED"],
  ["timeEntryUpdate", 422, business("started_at"), "REFUSED startedAt"],
  ["timeEntryUpdate", 404, unknown, "NOT_FOUND id"],
  ["serviceCreate", 422, business("name"), "REFUSED name"],
  ["retainerCreate", 422, { errno: 2001, error: "Retainer for client already exists" }, "REFUSED clientId"],
  ["retainerCreate", 422, business("budgeted_time"), "REFUSED budget"],
  ["retainerUpdate", 404, unknown, "NOT_FOUND id"],
  ["retainerDelete", 404, { message: "The requested URL was not found." }, "NOT_FOUND id"],
])("%s, %i %j", async (mutation, status, body, complaint) => {
  const { known, sandbox, logged } = await start({
    books: books({
      ...{ invoices: [{ amount: "100.00" }], payments: [{ amount: "10.00" }] },
      ...{ estimates: [{}], creditNotes: [{}] },
      invoiceProfiles: [{}],
      ...{ projects: 1, services: 1, timeEntries: 1, retainers: 1 },
    }),
  });
  sandbox.answerNext({ method: /Create|Record/.test(mutation) ? "POST" : "PUT" }, { status, body });
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);

  const { data, errors } = await known(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { userErrors { path code message } } }`,
    { variables: { input: inputs[mutation] } },
  );

  expect(errors).toBeUndefined();
  const userErrors = rows(data[mutation]?.userErrors);
  expect(userErrors.map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim())).toEqual([complaint]);
  expect(JSON.stringify(data) + logged.join()).not.toMatch(/upstream words|secret value/);
});

test.each([
  [401, classic(1003, ""), "UNAUTHENTICATED"],
  [403, classic(1003, ""), "FORBIDDEN"],
  [200, classic(12001, ""), "FEATURE_NOT_IN_PLAN"],
  [200, classic(1003, ""), "FORBIDDEN"],
  [200, rpc("1003", ""), "FORBIDDEN"],
  [429, classic(429, ""), "RATE_LIMITED"],
])("what the caller cannot mend is an error: %i %j", async (status, body, code) => {
  const { known, sandbox } = await start({ books: books() });
  sandbox.answerNext({ method: "POST" }, { status, body });
  const { data, errors } = await known(
    'mutation { clientCreate(input: {organization: "A"}) { userErrors { code } } }',
  );
  expect(data.clientCreate).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(sandbox.asked("POST")).toHaveLength(1);
});
