import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const path = "/accounting/account/ACM123/invoices/invoices/1";
const usd = (amount: string) => ({ amount, code: "USD" });

test.each([
  [null, null, "none", null],
  [null, null, null, null],
  [usd("0.00"), "0", "none", null],
  [null, "50", "partial", { amount: null, percent: "50", status: "PARTIAL" }],
  [null, null, "converted", { amount: null, percent: null, status: "CONVERTED" }],
  [usd("5.00"), null, "brand-new", { amount: { amount: "5.00" }, percent: null, status: null }],
])("a deposit of %j, %j %, which is %j, is shown as %j", async (amount, percent, status, shown) => {
  const { known, sandbox } = await start({ books: books({ invoices: [{}] }) });
  await known("{ caller { email } }");
  sandbox.faults.add({
    rules: [
      {
        ...{ fault: "rewrite", method: "GET", path },
        rewrite: (answer) => {
          const body = structuredClone(answer.body) as { response: { result: { invoice: object } } };
          const fields = { deposit_amount: amount, deposit_percentage: percent, deposit_status: status };
          Object.assign(body.response.result.invoice, fields);
          return { ...answer, body };
        },
      },
    ],
  });
  const { data, errors } = await known(
    '{ invoice(id: "Invoice:ACM123:1") { deposit { amount { amount } percent status } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.invoice?.deposit).toEqual(shown);
});
