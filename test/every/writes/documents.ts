import { money, type Row } from "./row.ts";

const client = "Client:ACM123:1";
const invoice = "Invoice:ACM123:1";
const estimate = "Estimate:ACM123:1";
const lines = [
  { name: "Design", quantity: "2", unitCost: money("50.00"), taxes: [{ name: "GST", percent: "5" }] },
];
const document = { clientId: client, currency: "USD", issueDate: "2026-06-01", lines };
const recipients = ["a@example.test"];
const email = { recipients, subject: "S", body: "B" };

/** Invoices and estimates. */
export const documents: readonly Row[] = [
  { mutation: "invoiceCreate", input: document, sends: ["POST a/invoices/invoices?include[]=lines"] },
  {
    mutation: "invoiceCreate",
    when: "the day is today",
    input: { clientId: client, currency: "USD", lines },
    sends: ["POST a/invoices/invoices?include[]=lines"],
  },
  {
    mutation: "invoiceCreate",
    when: "the currency is the client's",
    input: { clientId: client, lines },
    sends: ["GET a/users/clients/1", "POST a/invoices/invoices?include[]=lines"],
  },
  {
    mutation: "invoiceCreate",
    when: "it bills an expense",
    input: { ...document, lines: [{ ...lines[0], expenseId: "Expense:ACM123:1" }] },
    sends: ["GET a/expenses/expenses/1", "POST a/invoices/invoices?include[]=lines"],
  },
  {
    mutation: "invoiceCreate",
    when: "it is emailed",
    input: { ...document, send: { recipients } },
    sends: ["GET a/users/clients/1", "POST a/invoices/invoices?include[]=lines", "PUT a/invoices/invoices/3"],
  },
  {
    mutation: "invoiceCreate",
    when: "it charges a card",
    input: { ...document, chargesStoredCard: true },
    sends: ["GET a/users/clients/1", "POST a/invoices/invoices?include[]=lines"],
  },
  {
    mutation: "invoiceQuick",
    input: { client: { id: client }, total: money("5.00"), description: "A" },
    sends: ["GET a/users/clients/1", "POST a/invoices/invoices?include[]=lines"],
  },
  {
    mutation: "clientWithInvoiceCreate",
    when: "the client is new",
    input: { client: { email: "new@example.test", currency: "USD" }, invoice: { lines } },
    sends: ["?"],
  },
  { mutation: "invoiceUpdate", input: { id: invoice, notes: "A" }, sends: ["PUT a/invoices/invoices/1"] },
  {
    mutation: "invoiceUpdate",
    when: "days are given together",
    input: { id: invoice, issueDate: "2026-06-01", dueDate: "2026-07-01" },
    sends: ["PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceUpdate",
    when: "the due date stays",
    input: { id: invoice, issueDate: "2026-01-16" },
    sends: ["GET a/invoices/invoices/1", "PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceUpdate",
    when: "a line is added",
    input: { id: invoice, addLines: lines },
    sends: ["GET a/invoices/invoices/1?include[]=lines", "PUT a/invoices/invoices/1?include[]=lines"],
  },
  {
    mutation: "invoiceUpdate",
    when: "it may be stale",
    input: { id: invoice, notes: "A", expectedUpdatedAt: "2026-02-02T15:00:00Z" },
    sends: ["GET a/invoices/invoices/1", "PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceUpdate",
    when: "it is emailed",
    input: { id: invoice, notes: "A", send: { recipients }, allowEmpty: true },
    sends: ["PUT a/invoices/invoices/1", "PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceSend",
    input: { id: invoice, email: { recipients }, allowEmpty: true },
    sends: ["PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceSend",
    when: "it must have lines",
    input: { id: invoice, email: { recipients } },
    sends: ["GET a/invoices/invoices/1?include[]=lines", "PUT a/invoices/invoices/1"],
  },
  {
    mutation: "invoiceSend",
    when: "it goes to the client",
    input: { id: invoice },
    sends: [
      "GET a/invoices/invoices/1?include[]=lines",
      "GET a/users/clients/1",
      "PUT a/invoices/invoices/1",
    ],
  },
  {
    mutation: "invoiceClone",
    input: { id: invoice },
    sends: ["GET a/invoices/invoices/1?include[]=lines", "POST a/invoices/invoices?include[]=lines"],
  },
  { mutation: "invoiceMarkSent", input: { id: invoice }, sends: ["PUT a/invoices/invoices/1"] },
  { mutation: "invoiceArchive", input: { id: invoice }, sends: ["PUT a/invoices/invoices/1"] },
  { mutation: "invoiceRestore", input: { id: invoice }, sends: ["PUT a/invoices/invoices/1"] },
  { mutation: "invoiceDelete", input: { id: invoice }, sends: ["PUT a/invoices/invoices/1"] },
  {
    mutation: "invoicePaymentOptionsSet",
    input: { id: invoice, gateway: "stripe", acceptsCreditCards: true },
    sends: ["GET pay/invoice/1/payment_options", "POST pay/invoice/1/payment_options"],
  },
  { mutation: "estimateCreate", input: document, sends: ["POST a/estimates/estimates?include[]=lines"] },
  {
    mutation: "estimateCreate",
    when: "the currency is the client's",
    input: { clientId: client, lines },
    sends: ["GET a/users/clients/1", "POST a/estimates/estimates?include[]=lines"],
  },
  {
    mutation: "estimateCreate",
    when: "it is of a project",
    input: { ...document, projectId: "Project:14700001:1" },
    sends: ["GET p/project/1", "POST a/estimates/estimates?include[]=lines"],
  },
  {
    mutation: "estimateCreate",
    when: "it is emailed",
    input: { ...document, send: email },
    sends: [
      "GET a/users/clients/1",
      "POST a/estimates/estimates?include[]=lines",
      "PUT a/estimates/estimates/2",
    ],
  },
  { mutation: "estimateUpdate", input: { id: estimate, notes: "A" }, sends: ["PUT a/estimates/estimates/1"] },
  {
    mutation: "estimateUpdate",
    when: "a line is added",
    input: { id: estimate, addLines: lines },
    sends: ["GET a/estimates/estimates/1?include[]=lines", "PUT a/estimates/estimates/1?include[]=lines"],
  },
  {
    mutation: "estimateUpdate",
    when: "it may be stale",
    input: { id: estimate, notes: "A", expectedUpdatedAt: "2026-01-20T15:00:00Z" },
    sends: ["GET a/estimates/estimates/1", "PUT a/estimates/estimates/1"],
  },
  {
    mutation: "estimateSend",
    input: { id: estimate, email, allowEmpty: true },
    sends: ["PUT a/estimates/estimates/1"],
  },
  {
    mutation: "estimateSend",
    when: "it must have lines",
    input: { id: estimate, email },
    sends: ["GET a/estimates/estimates/1?include[]=lines", "PUT a/estimates/estimates/1"],
  },
  { mutation: "estimateAccept", input: { id: estimate }, sends: ["PUT a/estimates/estimates/1"] },
  {
    mutation: "estimateConvert",
    input: { id: estimate },
    sends: [
      "GET a/estimates/estimates/1?include[]=lines",
      "GET a/invoices/invoices?search[customerid]=1&page=1&per_page=100",
      "GET a/invoices/invoices?search[customerid]=1&search[vis_state]=2&page=1&per_page=100",
      "POST a/invoices/invoices?include[]=lines",
    ],
  },
  {
    mutation: "estimateConvert",
    when: "it may be another",
    input: { id: estimate, createsAnother: true },
    sends: ["GET a/estimates/estimates/1?include[]=lines", "POST a/invoices/invoices?include[]=lines"],
  },
  { mutation: "estimateArchive", input: { id: estimate }, sends: ["PUT a/estimates/estimates/1"] },
  { mutation: "estimateRestore", input: { id: estimate }, sends: ["PUT a/estimates/estimates/1"] },
  { mutation: "estimateDelete", input: { id: estimate }, sends: ["PUT a/estimates/estimates/1"] },
];
