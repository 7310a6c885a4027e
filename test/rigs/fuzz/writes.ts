import { rows, type Tree } from "../../support/start.ts";
import { type Operation, only } from "./operation.ts";
import { everythingOf } from "./selection.ts";

const write = (
  call: string,
  noun: string,
  selection: string,
  lies: (record: Tree) => string[] = () => [],
): Operation => {
  const field = /^\w+/.exec(call)?.[0] ?? "";
  return {
    name: field,
    query: `mutation { ${call} { ${noun} { ${selection} } userErrors { path code message } } }`,
    lies: (data) => {
      const payload = data[field];
      const record = payload?.[noun];
      if (!payload || rows(payload.userErrors).length > 0) return [];
      return record ? lies(record) : ["no record and no error"];
    },
  };
};

const span = "duration hours seconds";
const timer = everythingOf("Timer", 2, ["client", "project", "service", "teamMember", "business"]);

/** Every endpoint that the graph writes to, at least once. */
export const writes: readonly Operation[] = [
  write(
    'clientCreate(input: { organization: "Cypress Press", email: "c@example.test", currency: "CAD", note: "n" })',
    "client",
    "id organization email currency note",
    (made) => [
      ...only("organization", "Cypress Press", [made.organization]),
      ...only("email", "c@example.test", [made.email]),
      ...only("currency", "CAD", [made.currency]),
    ],
  ),
  write(
    'clientUpdate(input: { id: "Client:ACM123:1", organization: "Cypress" })',
    "client",
    "id organization",
    (made) => [
      ...only("id", "Client:ACM123:1", [made.id]),
      ...only("organization", "Cypress", [made.organization]),
    ],
  ),
  write('clientArchive(input: { id: "Client:ACM123:2" })', "client", "id archived", (made) => [
    ...only("id", "Client:ACM123:2", [made.id]),
    ...only("archived", true, [made.archived]),
  ]),
  write(
    'invoiceCreate(input: { clientId: "Client:ACM123:1", dueDate: "2027-01-31", lines: [{ name: "Design", quantity: "8", unitCost: { amount: "150.00" } }], send: { subject: "s" } })',
    "invoice",
    "id dueDate client { id } lines { name quantity unitCost { amount currency } }",
    (made) => [
      ...only("dueDate", "2027-01-31", [made.dueDate]),
      ...only("client", "Client:ACM123:1", [made.client?.id]),
      ...rows(made.lines).flatMap((line) => only("unitCost", "150.00", [line.unitCost?.amount])),
    ],
  ),
  write(
    'invoiceUpdate(input: { id: "Invoice:ACM123:1", notes: "new", addLines: [{ name: "More", quantity: "1", unitCost: { amount: "5.00" } }] })',
    "invoice",
    "id notes lines { name }",
    (made) => [...only("id", "Invoice:ACM123:1", [made.id]), ...only("notes", "new", [made.notes])],
  ),
  write('invoiceMarkSent(input: { id: "Invoice:ACM123:9" })', "invoice", "id status", (made) =>
    only("id", "Invoice:ACM123:9", [made.id]),
  ),
  write(
    'estimateCreate(input: { clientId: "Client:ACM123:1", notes: "n", lines: [{ name: "Design", quantity: "8", unitCost: { amount: "150.00" } }] })',
    "estimate",
    "id notes client { id } lines { name quantity unitCost { amount currency } }",
    (made) => [
      ...only("notes", "n", [made.notes]),
      ...only("client", "Client:ACM123:1", [made.client?.id]),
      ...rows(made.lines).flatMap((line) => only("unitCost", "150.00", [line.unitCost?.amount])),
    ],
  ),
  write(
    'estimateUpdate(input: { id: "Estimate:ACM123:1", terms: "new", presentation: { label: "Offer" } })',
    "estimate",
    "id terms presentation { label }",
    (made) => [
      ...only("id", "Estimate:ACM123:1", [made.id]),
      ...only("terms", "new", [made.terms]),
      ...only("label", "Offer", [made.presentation?.label]),
    ],
  ),
  write(
    'estimateConvert(input: { id: "Estimate:ACM123:2" })',
    "invoice",
    "id estimate { id } client { id }",
    (made) => only("estimate", "Estimate:ACM123:2", [made.estimate?.id]),
  ),
  write(
    'paymentCreate(input: { invoiceId: "Invoice:ACM123:2", amount: { amount: "5.00" }, method: CASH })',
    "payment",
    "id amount { amount currency } method invoice { id }",
    (made) => [
      ...only("amount", "5.00", [made.amount?.amount]),
      ...only("method", "CASH", [made.method]),
      ...only("invoice", "Invoice:ACM123:2", [made.invoice?.id]),
    ],
  ),
  write('paymentUpdate(input: { id: "Payment:ACM123:1", note: "n" })', "payment", "id note", (made) => [
    ...only("id", "Payment:ACM123:1", [made.id]),
    ...only("note", "n", [made.note]),
  ]),
  write(
    'taxCreate(input: { name: "VAT", percent: "19", number: "n" })',
    "tax",
    "id name percent number",
    (made) => [...only("name", "VAT", [made.name]), ...only("percent", "19", [made.percent])],
  ),
  write('taxUpdate(input: { id: "Tax:ACM123:1", number: "n" })', "tax", "id number", (made) => [
    ...only("id", "Tax:ACM123:1", [made.id]),
    ...only("number", "n", [made.number]),
  ]),
  write('taxDelete(input: { id: "Tax:ACM123:2" })', "tax", "id", (made) =>
    only("id", "Tax:ACM123:2", [made.id]),
  ),
  write(
    'itemCreate(input: { name: "Poster", quantity: "2", unitCost: { amount: "5.00", currency: "CAD" }, taxIds: ["Tax:ACM123:1"] })',
    "item",
    "id name quantity unitCost { amount currency }",
    (made) => [
      ...only("name", "Poster", [made.name]),
      ...only("quantity", "2", [made.quantity]),
      ...only("unitCost", "5.00", [made.unitCost?.amount]),
    ],
  ),
  write('itemUpdate(input: { id: "Item:ACM123:1", sku: "s" })', "item", "id sku", (made) => [
    ...only("id", "Item:ACM123:1", [made.id]),
    ...only("sku", "s", [made.sku]),
  ]),
  write('itemDelete(input: { id: "Item:ACM123:2" })', "item", "id deleted", (made) =>
    only("id", "Item:ACM123:2", [made.id]),
  ),
  write(
    'taskCreate(input: { name: "Poster", rate: { amount: "5.00", currency: "CAD" }, taxIds: ["Tax:ACM123:1"] })',
    "task",
    "id name rate { amount currency }",
    (made) => [...only("name", "Poster", [made.name]), ...only("rate", "5.00", [made.rate?.amount])],
  ),
  write('taskUpdate(input: { id: "Task:ACM123:1", description: "d" })', "task", "id description", (made) => [
    ...only("id", "Task:ACM123:1", [made.id]),
    ...only("description", "d", [made.description]),
  ]),
  write('taskDelete(input: { id: "Task:ACM123:2" })', "task", "id deleted", (made) =>
    only("id", "Task:ACM123:2", [made.id]),
  ),
  write(
    'otherIncomeCreate(input: { amount: { amount: "12.50", currency: "USD" }, source: "s", category: RENTALS, method: "Cash" })',
    "otherIncome",
    "id amount { amount currency } source category",
    (made) => [
      ...only("amount", "12.50", [made.amount?.amount]),
      ...only("source", "s", [made.source]),
      ...only("category", "RENTALS", [made.category]),
    ],
  ),
  write(
    'otherIncomeUpdate(input: { id: "OtherIncome:ACM123:1", note: "n" })',
    "otherIncome",
    "id note",
    (made) => [...only("id", "OtherIncome:ACM123:1", [made.id]), ...only("note", "n", [made.note])],
  ),
  write(
    'billCreate(input: { vendorId: "BillVendor:ACM123:1", dueDate: "2030-01-01", number: "n", lines: [{ categoryId: "ExpenseCategory:ACM123:2", unitCost: { amount: "5.00" } }] })',
    "bill",
    "id number total { amount }",
    (made) => [...only("number", "n", [made.number]), ...only("total", "5.00", [made.total?.amount])],
  ),
  write(
    'billPaymentCreate(input: { billId: "Bill:ACM123:1", amount: { amount: "1.50" }, method: CASH })',
    "billPayment",
    "id amount { amount } method",
    (made) => [...only("amount", "1.50", [made.amount?.amount]), ...only("method", "CASH", [made.method])],
  ),
  write(
    'billVendorCreate(input: { name: "n", currency: "EUR", language: "fr" })',
    "billVendor",
    "id name currency language",
    (made) => [...only("name", "n", [made.name]), ...only("currency", "EUR", [made.currency])],
  ),
  write(
    'billVendorUpdate(input: { id: "BillVendor:ACM123:1", note: "n" })',
    "billVendor",
    "id note",
    (made) => [...only("id", "BillVendor:ACM123:1", [made.id]), ...only("note", "n", [made.note])],
  ),
  write(
    'invoicePaymentOptionsSet(input: { id: "Invoice:ACM123:1", gateway: "fbpay", acceptsCreditCards: true })',
    "paymentOptions",
    "gateway acceptsCreditCards",
    (made) => only("acceptsCreditCards", true, [made.acceptsCreditCards]),
  ),
  write(
    'checkoutLinkCreate(input: { itemId: "Item:ACM123:1", amount: { amount: "100", currency: "CAD" }, taxes: [{ name: "HST", percent: "13" }] })',
    "checkoutLink",
    "itemName amount { amount currency } taxes { name percent }",
  ),
  write(
    'paymentGatewayDisconnect(input: { id: "PaymentGateway:ACM123:2" })',
    "paymentGateway",
    "id",
    (made) => only("id", "PaymentGateway:ACM123:2", [made.id]),
  ),
  write(
    'expenseCreate(input: { categoryId: "ExpenseCategory:ACM123:2", amount: { amount: "12.50", currency: "USD" }, vendor: "v" })',
    "expense",
    "id amount { amount currency } vendor category { id }",
    (made) => [
      ...only("amount", "12.50", [made.amount?.amount]),
      ...only("vendor", "v", [made.vendor]),
      ...only("category", "ExpenseCategory:ACM123:2", [made.category?.id]),
    ],
  ),
  write('expenseUpdate(input: { id: "Expense:ACM123:1", note: "n" })', "expense", "id note", (made) => [
    ...only("id", "Expense:ACM123:1", [made.id]),
    ...only("note", "n", [made.note]),
  ]),
  write(
    'projectCreate(input: { title: "New", clientId: "Client:ACM123:1", rate: { amount: "10.00" } })',
    "project",
    "id title rate { amount } client { id }",
    (made) => [
      ...only("title", "New", [made.title]),
      ...only("client", "Client:ACM123:1", [made.client?.id]),
    ],
  ),
  write(
    'projectUpdate(input: { id: "Project:14700001:1", description: "d" })',
    "project",
    "id description",
    (made) => [
      ...only("id", "Project:14700001:1", [made.id]),
      ...only("description", "d", [made.description]),
    ],
  ),
  write(
    'timeEntryCreate(input: { duration: { hours: "3" }, project: { title: "Project 2" }, service: { name: "Service 1" }, note: "n" })',
    "timeEntry",
    `id note duration { ${span} } project { id } service { id }`,
    (made) => [...only("seconds", 10_800, [made.duration?.seconds]), ...only("note", "n", [made.note])],
  ),
  write(
    'timeEntryUpdate(input: { id: "TimeEntry:14700001:1", note: "n" })',
    "timeEntry",
    `id note duration { ${span} }`,
    (made) => [...only("id", "TimeEntry:14700001:1", [made.id]), ...only("note", "n", [made.note])],
  ),
  write('timeEntryDelete(input: { id: "TimeEntry:14700001:3" })', "timeEntry", "id deleted", (made) =>
    only("id", "TimeEntry:14700001:3", [made.id]),
  ),
  write('serviceCreate(input: { name: "Lettering" })', "service", "id name", (made) =>
    only("name", "Lettering", [made.name]),
  ),
  write(
    'serviceUpdate(input: { id: "Service:14700001:1", rate: { amount: "120.00" } })',
    "service",
    "id rate { amount }",
    // All rates are read again after the write: their values then are FreshBooks' own.
    (made) => only("id", "Service:14700001:1", [made.id]),
  ),
  write(
    'projectServiceUpdate(input: { id: "Project:14700001:1", serviceId: "Service:14700001:1", rate: { amount: "120.00" } })',
    "project",
    "id",
    (made) => only("id", "Project:14700001:1", [made.id]),
  ),
  write('timerStart(input: { note: "n" })', "timer", timer),
  {
    name: "receipt to FreshBooks",
    query: `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) {
      expense { id amount { amount } receipt { mediaType } } userErrors { path code message } } }`,
    upload: {
      path: "variables.input.receipt.upload",
      variables: {
        input: {
          categoryId: "ExpenseCategory:ACM123:2",
          amount: { amount: "12.50", currency: "USD" },
          receipt: { upload: null },
        },
      },
    },
    lies: ({ expenseCreate }) =>
      expenseCreate?.expense && rows(expenseCreate.userErrors).length === 0
        ? [
            ...only("amount", "12.50", [expenseCreate.expense.amount?.amount]),
            ...only("mediaType", "image/png", [expenseCreate.expense.receipt?.mediaType ?? "none"]),
          ]
        : [],
  },
];
