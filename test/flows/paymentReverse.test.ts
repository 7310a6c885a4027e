import { describe, expect, test } from "vitest";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { rows } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const payments = "/accounting/account/ACM123/payments/payments";
const reverse = `mutation ($input: PaymentReverseInput!) { paymentReverse(input: $input) {
  payment { id note deleted } steps { name status record { id } } userErrors { code path message } } }`;
const id = "Payment:ACM123:1";
const step = (name: string, status: string) => ({ name, status, record: status === "DONE" ? { id } : null });
const cast = books({
  invoices: [{ amount: "100.00" }],
  payments: [
    { amount: "40.00", fields: { note: "Check 42" } },
    { amount: "10.00", wire: { gateway: "stripe" } },
    { amount: "10.00", wire: { overpaymentid: 7 } },
  ],
});

async function startBooks() {
  const started = await startKnown({ books: cast, now });
  const call = async (input: object = {}) => {
    const { data, errors } = await started.ask(reverse, {
      variables: { input: { id, reason: "Check returned", ...input } },
    });
    return { payload: data.paymentReverse, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  return { ...started, call };
}

const note = "Check 42 (reversed: Check returned)";
const done = {
  payment: { id, note, deleted: true },
  steps: [step("paymentUpdate", "DONE"), step("paymentDelete", "DONE")],
  userErrors: [],
};

describe("a payment is taken back, with the reason", () => {
  test("with exactly these requests, and once", async () => {
    const { call, sandbox, ask } = await startBooks();
    expect(await call()).toEqual({ payload: done, codes: undefined });
    const [read, ...writes] = sandbox.asked();
    expect([read, ...writes.slice(0, 2)]).toEqual([
      `GET ${payments}/1`,
      `PUT ${payments}/1`,
      `PUT ${payments}/1`,
    ]);
    sandbox.forget();
    expect(await call()).toEqual({ payload: done, codes: undefined });
    expect(sandbox.committed("PUT")).toEqual([]);
    expect((await call({ reason: "Another reason" })).payload).toMatchObject({
      ...{ payment: null, userErrors: [{ code: "DELETED", path: ["id"] }] },
      steps: [step("paymentUpdate", "NOT_REACHED"), step("paymentDelete", "NOT_REACHED")],
    });
    const { data } = await ask('{ invoice(id: "Invoice:ACM123:1") { payments { nodes { id } } } }');
    expect(rows(data.invoice?.payments?.nodes).map((each) => String(each.id))).not.toContain(id);
  });

  test.each([
    ["the note", 1],
    ["the deletion", 2],
  ] as const)("an answer that is lost to %s is continued by the same call", async (_, which) => {
    for (const after of ["commit", "before"] as const) {
      const { call, sandbox } = await startBooks();
      const first = { fault: "rewrite", rewrite: <A>(answer: A) => answer, method: "PUT", times: 1 } as const;
      const lose = { fault: "reset", after, method: "PUT", times: 1 } as const;
      sandbox.faults.add({ rules: which === 2 ? [first, lose] : [lose] });
      const lost = await call();
      if (which === 1) expect(lost).toEqual({ payload: null, codes: ["OUTCOME_UNKNOWN"] });
      else
        expect(lost.payload).toMatchObject({
          ...{ payment: { note, deleted: false }, userErrors: [{ code: "OUTCOME_UNKNOWN" }] },
          steps: [step("paymentUpdate", "DONE"), step("paymentDelete", "FAILED")],
        });
      sandbox.faults.clear();
      expect((await call()).payload).toEqual(done);
      expect(sandbox.committed("PUT")).toHaveLength(2);
    }
  });

  test("and nothing is sent for one that FreshBooks cannot take back, or an input that is rejected", async () => {
    const { call, sandbox } = await startBooks();
    const errorsOf = async (input: object) => {
      const { payload } = await call(input);
      expect(payload).toMatchObject({
        payment: null,
        steps: [{ status: "NOT_REACHED" }, { status: "NOT_REACHED" }],
      });
      return rows(payload?.userErrors).map(({ code, path }) => `${code} ${path}`);
    };
    expect(await errorsOf({ id: "Payment:ACM123:2" })).toEqual(["INVALID id"]);
    expect(await errorsOf({ id: "Payment:ACM123:3" })).toEqual(["INVALID id"]);
    expect(await errorsOf({ id: "Payment:ACM123:9" })).toEqual(["NOT_FOUND id"]);
    expect(await errorsOf({ reason: " " })).toEqual(["REQUIRED reason"]);
    expect(await errorsOf({ reason: "a\nb" })).toEqual(["INVALID reason"]);
    expect(await errorsOf({ reason: "a".repeat(251) })).toEqual(["INVALID reason"]);
    expect(sandbox.committed("PUT")).toEqual([]);
  });
});
