import { expect, test } from "vitest";
import type { InvoiceSeed } from "../../../src/sandbox/sales/invoice/seed.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { complaints } from "../../support/send.ts";
import { start } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const read = `GET ${account}/invoices/invoices/1?include[]=lines`;
const clone = (shows: string) =>
  `mutation ($input: InvoiceCloneInput!) { invoiceClone(input: $input) { invoice { ${shows} } userErrors { path code message } } }`;
const variables = (input: object = {}) => ({ variables: { input: { id: "Invoice:ACM123:1", ...input } } });

const original: BooksSketch = {
  clients: [{ fields: { currency_code: "USD" } }],
  expenses: [{ clientId: 1 }],
  projects: 1,
  payments: [{ amount: "10.00" }],
  invoices: [
    {
      ...{ issued: "2026-05-01", dueInDays: 30, currency: "CAD", number: "0000042" },
      fields: {
        ...{ discount_value: "10", discount_description: "Loyal", notes: "Thanks", terms: "Net 30" },
        ...{ payment_details: "Bank", po_number: "PO-1", deposit_percentage: "50", auto_bill: true },
        language: "fr",
      },
      lines: [
        {
          ...{
            name: "Logo",
            description: "Three drafts",
            quantity: "1.5",
            unitCost: "100.00",
            compound: true,
          },
          taxes: [
            { name: "GST", percent: "5" },
            { name: "QST", percent: "9.975" },
          ],
          ...{ projectId: 1, timeEntries: [7] },
        },
        { name: "Print", quantity: "1", unitCost: "20.00" },
      ],
    },
  ],
};

const copied = `discountPercent discountDescription notes terms paymentDetails language currency dueOffsetDays
  total { amount currency } client { id } lines { name description quantity unitCost { amount } taxes { name percent } compoundsTaxes project { id } }`;
const own =
  "id number status issueDate dueDate poNumber deposit { percent } chargesStoredCard paid { amount } estimate { id }";

test("copies what is billed and how, and nothing that belongs to the original alone", async () => {
  const { known, sandbox } = await start({ now, books: books(original) });
  const before = await known(`{ invoice(id: "Invoice:ACM123:1") { ${copied} } }`);
  const { data, errors } = await known(clone(`${own} ${copied}`), variables());
  expect(errors).toBeUndefined();
  expect(data.invoiceClone).toEqual({
    invoice: {
      ...{
        id: "Invoice:ACM123:2",
        number: "0000043",
        status: "DRAFT",
        issueDate: "2026-06-29",
        dueDate: "2026-07-29",
      },
      ...{
        poNumber: null,
        deposit: null,
        chargesStoredCard: false,
        paid: { amount: "0.00" },
        estimate: null,
      },
      ...before.data.invoice,
    },
    userErrors: [],
  });
  expect(before.data.invoice?.total).toEqual({ amount: "173.89", currency: "CAD" });
  const project = "GET /projects/business/14700001/project/1";
  expect(sandbox.asked()).toEqual([read, `POST ${account}/invoices/invoices?include[]=lines`, project]);
  const made = sandbox.state.accounts.get("ACM123")?.invoices.get(2)?.extras.lines;
  expect(made).toMatchObject([{ type: 0, modern_time_entries: [] }, { type: 0 }]);
});

test("a rebilled expense is copied as a plain line, and not billed again", async () => {
  const { known, sandbox } = await start({ now, books: books(original) });
  const lines = sandbox.state.accounts.get("ACM123")?.invoices.get(1)?.extras.lines;
  Object.assign(Array.isArray(lines) && lines[0] ? lines[0] : {}, { type: 1, expenseid: 1 });
  const { data } = await known(clone("total { amount } lines { kind name expense { id } }"), variables());
  expect(data.invoiceClone).toEqual({
    invoice: {
      total: { amount: "173.89" },
      lines: [
        { kind: "ITEM", name: "Logo", expense: null },
        { kind: "ITEM", name: "Print", expense: null },
      ],
    },
    userErrors: [],
  });
});

test("days and number of its own", async () => {
  const { known } = await start({ now, books: books(original) });
  const input = { issueDate: "2026-07-01", dueDate: "2026-07-02", number: "C-1" };
  const { data } = await known(clone("issueDate dueDate number"), variables(input));
  expect(data.invoiceClone).toEqual({ invoice: input, userErrors: [] });
});

test("another total than that of the original is NOT_APPLIED", async () => {
  const wire = { amount: { amount: "99.00", code: "USD" } };
  const { known } = await start({ now, books: books({ invoices: [{ amount: "100.00", wire }] }) });
  const { data } = await known(clone("total { amount }"), variables());
  expect(data.invoiceClone?.invoice).toEqual({ total: { amount: "100.00" } });
  expect(complaints(data.invoiceClone)).toEqual(["NOT_APPLIED"]);
});

test("so is another discount", async () => {
  const { known } = await start({
    ...{ now, books: books(original) },
    settings: { droppedFields: ["invoice.discount_value"] },
  });
  const { data } = await known(clone("id"), variables());
  expect(complaints(data.invoiceClone)).toEqual(["NOT_APPLIED"]);
});

const money = { amount: "0.00", code: "USD" };
const holder = {
  lineid: 1,
  type: 5,
  name: null,
  description: null,
  qty: "1",
  unit_cost: money,
  amount: money,
};
const holderOnly: Partial<InvoiceSeed> = { wire: { lines: [holder] } };

test.each([
  ["one that is deleted", { deleted: true }, {}, ["DELETED id"]],
  [
    "one that somebody changed",
    {},
    { expectedUpdatedAt: "2026-01-01T00:00:00Z" },
    ["STALE expectedUpdatedAt"],
  ],
  ["a due date before the issue", {}, { dueDate: "2026-06-28" }, ["INVALID dueDate"]],
  ["one that is not there", { id: 5 }, {}, ["NOT_FOUND id"]],
  ["a holder for unbilled time", holderOnly, {}, ["INVALID id"]],
] as const)("refuses %s before anything is made", async (_, invoice, input, expected) => {
  const { known, sandbox } = await start({ now, books: books({ invoices: [invoice] }) });
  const { data } = await known(clone("id"), variables(input));
  expect(complaints(data.invoiceClone)).toEqual(expected);
  expect(sandbox.committed()).toEqual([]);
});
