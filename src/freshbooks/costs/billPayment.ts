import type { Day } from "../../values/dates.ts";
import {
  type AccountId,
  type BillId,
  type BillPaymentId,
  toBillId,
  toBillPaymentId,
} from "../../values/ids.ts";
import type { Page, Window } from "../../values/page.ts";
import type { Range } from "../../values/range.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { byValue, locally } from "../lists/filters.ts";
import { slice } from "../lists/pages.ts";
import { accountNoun } from "../nouns/account.ts";
import {
  account,
  certainWord,
  day,
  deletedIfShown,
  flagOrNull,
  link,
  ownId,
  text,
} from "../records/kinds.ts";
import { money } from "../records/money.ts";
import { type PaymentMethod, paymentMethod } from "../records/paymentMethod.ts";
import { record, type Sent, type Shown } from "../records/record.ts";

export const billPaymentRecord = record("bill payment", {
  accountId: account,
  id: ownId(toBillPaymentId),
  billId: { ...link("billid", toBillId), read: ownId(toBillId, "billid").read },
  amount: money("amount"),
  date: day("paid_date"),
  method: certainWord("payment_type", paymentMethod),
  note: text("note"),
  matchedWithExpense: flagOrNull("matched_with_expense"),
  deleted: deletedIfShown,
});

export type BillPayment = Shown<typeof billPaymentRecord>;
export type BillPaymentInput = Sent<typeof billPaymentRecord>;

const among = <Id extends string>(ids: readonly Id[], idOf: (payment: BillPayment) => Id) => ({
  ...locally<BillPayment>((payment) => ids.includes(idOf(payment))),
  impossible: ids.length === 0,
});

/** FreshBooks ignores every filter of them, as observed. */
const filters = criteria<BillPayment>()({
  ids: (ids: readonly BillPaymentId[]) => among(ids, ({ id }) => id),
  billIds: (ids: readonly BillId[]) => among(ids, ({ billId }) => billId),
  date: ({ from, to }: Range<Day>) =>
    locally<BillPayment>(({ date }) => (!from || date >= from) && (!to || date <= to)),
  methods: (wanted: readonly PaymentMethod[]) => ({
    ...locally<BillPayment>(({ method }) => method !== null && wanted.includes(method)),
    impossible: wanted.length === 0,
  }),
});

/** No sort of them is known to work. */
const orders = {
  DATE_ASC: byValue<BillPayment>(({ date }) => date, 1),
  DATE_DESC: byValue<BillPayment>(({ date }) => date, -1),
};

const billPayments = accountNoun({
  path: "bill_payments/bill_payments",
  many: "bill_payments",
  one: "bill_payment",
  record: billPaymentRecord,
  filters,
  orders,
  searched: [{ filters: () => [] }],
});

/** A window of the payments that came with their bill. */
export const windowOf = (items: readonly BillPayment[], window: Window): Page<BillPayment> =>
  slice({ items, complete: true }, window);

/** The payments of bills of one account. The plan may lack them: 200 with the error 41101. */
export function billPaymentsOf(session: Session, accountId: AccountId) {
  const noun = billPayments(session, accountId);
  return {
    ...noun,
    /** FreshBooks' own requests send all fields; whether it would merge fewer is not recorded. */
    update: (
      id: string,
      { current, ...input }: BillPaymentInput & { readonly current?: BillPayment },
      parts: readonly never[],
    ) => {
      const whole: BillPaymentInput = current
        ? {
            ...{ billId: current.billId, amount: current.amount, date: current.date },
            ...(current.method && { method: current.method }),
            note: current.note,
          }
        : {};
      return noun.update(id, { ...whole, ...input }, parts);
    },
  };
}
