import { requireFields } from "../../families/accounting/fields.ts";
import { simple } from "../../families/accounting/simple.ts";
import type { Moment } from "../../state/moment.ts";
import type { RowSeed } from "../../state/row.ts";
import { type Fields, isFields, money } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import type { Day } from "../../wire/stamps.ts";

const required = ["billid", "amount", "payment_type", "paid_date"];

const usual = simple({
  singular: "bill_payment",
  plural: "bill_payments",
  idField: "id",
  rows: ({ billPayments }: Moment["account"]) => billPayments,
  kinds: { whole: ["billid"], money: ["amount"], day: ["paid_date"], text: ["payment_type", "note"] },
  required,
});

/** Payments of bills. None of their filters works; they have no stamps. */
export const billPayment: typeof usual = {
  ...usual,
  filters: new Map(),
  show: (row) => ({ ...row.fields, id: row.id, matched_with_expense: false, vis_state: row.visState }),
  create(body, moment) {
    requireFields(body, required, "bill_payment");
    checkBill(body, moment);
    return usual.create(body, moment);
  },
  change(row, body, moment) {
    if (moment.settings.billPaymentPuts === "whole") requireFields(body, required, "bill_payment");
    checkBill({ ...row.fields, ...body }, moment);
    usual.change(row, body, moment);
  },
};

function checkBill({ billid, amount }: Fields, { account }: Moment): void {
  const bill = account.bills.get(Number(billid));
  if (!bill) throw notFound("bill", "billid", String(billid));
  if (bill.visState === 1)
    throw refuse(problem(1011, "bill_payment", "billid", bill.id, "This bill has been deleted."));
  const code = isFields(amount) ? amount.code : undefined;
  if (code && code !== bill.fields.currency_code)
    throw refuse(problem(1004, "bill_payment", "amount", code, "Invalid value for field 'amount'."));
}

/** A payment of a bill, in its currency. */
export type BillPaymentSeed = RowSeed & {
  billId: number;
  amount: string;
  date: Day;
  method?: string;
  note?: string;
};

/** Adds a payment as the books give it. */
export function addBillPaymentSeed(seed: BillPaymentSeed, { account }: Moment): void {
  const { billId, amount, date, method = "Check", note = "" } = seed;
  const code = String(account.bills.get(billId)?.fields.currency_code ?? account.seed.currency);
  billPayment.addSeed(
    seed,
    { billid: billId, amount: money(amount, code), paid_date: date, payment_type: method, note },
    account,
  );
}
