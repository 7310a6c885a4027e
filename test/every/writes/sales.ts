import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { money, type Row } from "./row.ts";

const client = "Client:ACM123:1";
const profile = "InvoiceProfile:ACM123:1";
const link = { itemId: "Item:ACM123:1", itemName: "A", amount: money("1.00") };
const checkoutLink = `CheckoutLink:ACM123:${steadyUuid("checkout link", "ACM123", 0).replaceAll("-", "")}`;
const linked = { mutation: "checkoutLinkCreate", input: link };
const lines = [
  { name: "Design", quantity: "2", unitCost: money("50.00"), taxes: [{ name: "GST", percent: "5" }] },
];
const document = { clientId: client, currency: "USD", issueDate: "2026-06-01", lines };
const schedule = { unit: "MONTH", firstIssueDate: "2040-01-01" };

/** Clients, what repeats, what is paid and what is sold. */
export const sales: readonly Row[] = [
  { mutation: "clientCreate", input: { organization: "A" }, sends: ["POST a/users/clients"] },
  {
    mutation: "clientUpsert",
    when: "there is none",
    input: { matchOn: "EMAIL", email: "new@example.test" },
    sends: [
      "GET a/users/clients?search[email_like]=new@example.test&page=1&per_page=100",
      "GET a/users/clients?search[email_like]=new@example.test&search[vis_state]=2&page=1&per_page=100",
      "POST a/users/clients",
    ],
  },
  {
    mutation: "clientUpsert",
    when: "there is one",
    input: { matchOn: "EMAIL", email: "one@example.test", note: "A" },
    sends: [
      "GET a/users/clients?search[email_like]=one@example.test&page=1&per_page=100",
      "PUT a/users/clients/1",
    ],
  },
  { mutation: "clientUpdate", input: { id: client, note: "A" }, sends: ["PUT a/users/clients/1"] },
  {
    mutation: "clientUpdate",
    when: "it may be stale",
    input: { id: client, note: "A", expectedUpdatedAt: "2026-02-02T15:01:00Z" },
    sends: ["GET a/users/clients/1", "PUT a/users/clients/1"],
  },
  { mutation: "clientArchive", input: { id: client }, sends: ["PUT a/users/clients/1"] },
  { mutation: "clientRestore", input: { id: client }, sends: ["PUT a/users/clients/1"] },
  { mutation: "clientDelete", input: { id: client }, sends: ["PUT a/users/clients/1"] },
  {
    mutation: "clientContactAdd",
    input: { id: client, firstName: "A" },
    sends: ["GET a/users/clients/1?include[]=contacts", "PUT a/users/clients/1?include[]=contacts"],
  },
  {
    mutation: "clientContactUpdate",
    input: { id: client, freshbooksContactId: "11", firstName: "A" },
    sends: [
      "GET a/users/clients/1?include[]=contacts",
      "PUT a/users/contacts/11",
      "GET a/users/clients/1?include[]=contacts",
    ],
  },
  {
    mutation: "clientContactRemove",
    input: { id: client, freshbooksContactId: "11" },
    sends: [
      "GET a/users/clients/1?include[]=contacts",
      "DELETE a/users/contacts/11",
      "GET a/users/clients/1?include[]=contacts",
    ],
  },
  {
    mutation: "clientContactRemoveAll",
    input: { id: client },
    sends: ["PUT a/users/clients/1?include[]=contacts"],
  },
  {
    mutation: "invoiceProfileCreate",
    input: { clientId: client, currency: "USD", lines, schedule, sendsEmail: false },
    sends: ["GET a/users/clients/1", "POST a/invoice_profiles/invoice_profiles?include[]=lines"],
  },
  {
    mutation: "invoiceProfileUpdate",
    input: { id: profile, notes: "A" },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfileUpdate",
    when: "a line is added",
    input: { id: profile, addLines: lines },
    sends: [
      "GET a/invoice_profiles/invoice_profiles/1?include[]=lines",
      "PUT a/invoice_profiles/invoice_profiles/1?include[]=lines",
    ],
  },
  {
    mutation: "invoiceProfileUpdate",
    when: "its schedule changes",
    input: { id: profile, schedule: { every: 2 } },
    sends: ["GET a/invoice_profiles/invoice_profiles/1", "PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfilePause",
    input: { id: profile },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfileResume",
    input: { id: profile },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfileEnd",
    input: { id: "InvoiceProfile:ACM123:2" },
    sends: ["GET a/invoice_profiles/invoice_profiles/2", "PUT a/invoice_profiles/invoice_profiles/2"],
  },
  {
    mutation: "invoiceProfileArchive",
    input: { id: profile },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfileRestore",
    input: { id: profile },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfileDelete",
    input: { id: profile },
    sends: ["PUT a/invoice_profiles/invoice_profiles/1"],
  },
  {
    mutation: "invoiceProfilePaymentOptionsSet",
    input: { id: profile, gateway: "stripe" },
    sends: ["POST pay/invoice_profile/1/payment_options"],
  },
  {
    mutation: "creditNoteCreate",
    input: document,
    sends: ["GET a/users/clients/1", "POST a/credit_notes/credit_notes?include[]=lines"],
  },
  {
    mutation: "creditNoteUpdate",
    input: { id: "CreditNote:ACM123:1", notes: "A" },
    sends: [
      "GET a/credit_notes/credit_notes/1?include[]=lines",
      "PUT a/credit_notes/credit_notes/1?include[]=lines",
    ],
  },
  {
    mutation: "creditNoteDelete",
    input: { id: "CreditNote:ACM123:1" },
    sends: ["PUT a/credit_notes/credit_notes/1"],
  },
  {
    mutation: "paymentCreate",
    input: { invoiceId: "Invoice:ACM123:2", amount: money("1.00"), date: "2026-06-01", method: "CASH" },
    sends: ["GET a/invoices/invoices/2", "POST a/payments/payments"],
  },
  {
    mutation: "paymentCreate",
    when: "it is paid from credit",
    input: { invoiceId: "Invoice:ACM123:2", amount: money("1.00"), method: "CREDIT" },
    sends: [
      "GET a/invoices/invoices/2",
      "GET a/users/clients/1?include[]=credit_balance",
      "POST a/payments/payments",
    ],
  },
  {
    mutation: "paymentUpdate",
    input: { id: "Payment:ACM123:1", note: "A" },
    sends: ["PUT a/payments/payments/1"],
  },
  {
    mutation: "paymentUpdate",
    when: "the amount changes",
    input: { id: "Payment:ACM123:1", amount: money("2.00") },
    sends: ["GET a/payments/payments/1", "PUT a/payments/payments/1"],
  },
  {
    mutation: "paymentReverse",
    input: { id: "Payment:ACM123:1", reason: "Returned" },
    sends: ["GET a/payments/payments/1", "PUT a/payments/payments/1", "PUT a/payments/payments/1"],
  },
  { mutation: "paymentDelete", input: { id: "Payment:ACM123:1" }, sends: ["PUT a/payments/payments/1"] },
  {
    mutation: "checkoutLinkCreate",
    input: { itemId: "Item:ACM123:1", itemName: "A", amount: money("1.00") },
    sends: ["GET a/items/items/1", "POST pay/checkout-links"],
  },
  {
    mutation: "checkoutLinkCreate",
    when: "its item is selected",
    input: { itemId: "Item:ACM123:1", itemName: "A", amount: money("1.00") },
    shows: "checkoutLink { item { name } }",
    sends: ["GET a/items/items/1", "POST pay/checkout-links"],
  },
  {
    mutation: "checkoutLinkUpdate",
    first: linked,
    input: {
      id: checkoutLink,
      itemId: "Item:ACM123:1",
      itemName: "A",
      amount: money("1.00"),
      active: true,
    },
    sends: ["GET a/items/items/1", "PUT pay/checkout-links/50049ad55e3b47b4878130eb7b36f82a"],
  },
  {
    mutation: "checkoutLinkPaymentOptionsSet",
    first: linked,
    input: { id: checkoutLink, gateway: "stripe" },
    sends: ["POST pay/checkout_link/50049ad55e3b47b4878130eb7b36f82a/payment_options"],
  },
  {
    mutation: "checkoutLinkDelete",
    first: linked,
    input: { id: checkoutLink },
    sends: ["DELETE pay/checkout-links/50049ad55e3b47b4878130eb7b36f82a"],
  },
  {
    mutation: "paymentGatewayDisconnect",
    input: { id: "PaymentGateway:ACM123:1" },
    sends: ["DELETE a/systems/gateways/1"],
  },
  { mutation: "itemCreate", input: { name: "A" }, sends: ["POST a/items/items"] },
  {
    mutation: "itemCreate",
    when: "its tax is selected",
    input: { name: "A", taxIds: ["Tax:ACM123:1"] },
    shows: "item { taxes { name } }",
    sends: ["GET a/taxes/taxes/1", "POST a/items/items"],
  },
  {
    mutation: "itemCreate",
    when: "it has taxes",
    input: { name: "A", taxIds: ["Tax:ACM123:1", "Tax:ACM123:2"] },
    sends: [
      "GET a/taxes/taxes?search[taxids][]=1&search[taxids][]=2&page=1&per_page=100",
      "POST a/items/items",
    ],
  },
  { mutation: "itemUpdate", input: { id: "Item:ACM123:1", name: "B" }, sends: ["PUT a/items/items/1"] },
  {
    mutation: "itemUpdate",
    when: "it has a price",
    input: { id: "Item:ACM123:1", unitCost: money("2.00") },
    sends: ["PUT a/items/items/1"],
  },
  { mutation: "itemDelete", input: { id: "Item:ACM123:1" }, sends: ["PUT a/items/items/1"] },
  { mutation: "itemRestore", input: { id: "Item:ACM123:1" }, sends: ["PUT a/items/items/1"] },
  { mutation: "taxCreate", input: { name: "A" }, sends: ["POST a/taxes/taxes"] },
  { mutation: "taxUpdate", input: { id: "Tax:ACM123:1", name: "B" }, sends: ["PUT a/taxes/taxes/1"] },
  { mutation: "taxDelete", input: { id: "Tax:ACM123:1" }, sends: ["DELETE a/taxes/taxes/1"] },
  {
    mutation: "otherIncomeCreate",
    input: { amount: money("5.00"), date: "2026-06-01", source: "A", category: "OTHER", method: "Cash" },
    sends: ["POST a/other_incomes/other_incomes"],
  },
  {
    mutation: "otherIncomeUpdate",
    input: { id: "OtherIncome:ACM123:1", note: "A" },
    sends: ["GET a/other_incomes/other_incomes/1", "PUT a/other_incomes/other_incomes/1"],
  },
  {
    mutation: "otherIncomeDelete",
    input: { id: "OtherIncome:ACM123:1" },
    sends: ["PUT a/other_incomes/other_incomes/1"],
  },
];
