import type { GraphQLResolveInfo } from "graphql";
import type { Bill } from "../../freshbooks/costs/bill/record.ts";
import { type BillPayment, billPaymentRecord, windowOf } from "../../freshbooks/costs/billPayment.ts";
import { judge } from "../../freshbooks/lists/judging.ts";
import { type Complaints, createComplaints } from "../../freshbooks/writes/write.ts";
import type { BillPaymentFilterInput } from "../../generated/resolvers.ts";
import { compareDecimals, type Money, subtract } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { type ConnectionArguments, connect } from "../reading/connection.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { shownInConnection } from "../reading/rows.ts";
import { selectionOf } from "../reading/selection.ts";
import { answer, checkCurrent } from "../writing/answer.ts";
import { checkChanges } from "../writing/changes.ts";
import { lookAt } from "../writing/look.ts";
import { checkMoney, checkPositive } from "../writing/moneyInput.ts";
import { checkThere, named } from "../writing/named.ts";
import { usualMutations } from "../writing/usual.ts";
import { billEntity } from "./bill/entity.ts";

/** Reads payments of bills by id. */
const billPaymentEntity = entityOf("BillPayment", billPaymentRecord, ({ billPayment }) => billPayment);

const filter = filterOf<BillPaymentFilterInput>()({ ids: { ids: "BillPayment", billIds: "Bill" } });
const lists = listsOf(billPaymentEntity, { name: "billPayments", filter, toCriteria: (asked) => asked });

const { payload, nothing, change, show } = usualMutations(
  billPaymentEntity,
  ({ billPayments }) => billPayments,
);

/** The payments returned with a bill, as a list. */
const ofBill = (bill: Bill, args: ConnectionArguments, context: Context, info: GraphQLResolveInfo) => {
  const { accountId, id } = bill;
  const items = bill.payments.filter((payment) => judge(() => payment.deleted) !== true);
  return connect<BillPayment>(
    args,
    [accountId, "paymentsOfBill", id],
    selectionOf(info),
    (window) => windowOf(items, window),
    shownInConnection(context, info),
  );
};

/** Rejects more than the bill's outstanding amount: FreshBooks' behavior then is not recorded. */
function checkOwed(complaints: Complaints, amount: Money, { outstanding }: Bill): void {
  if (amount.currency !== outstanding.currency || compareDecimals(amount.amount, outstanding.amount) <= 0)
    return;
  const owed = `${outstanding.amount} ${outstanding.currency}`;
  complaints.add("INVALID", ["amount"], `The amount is above the outstanding amount of the bill, ${owed}`);
}

const required = {
  amount: "The amount of a payment is required",
  date: "The day of a payment is required",
  method: "The method of a payment is required",
} as const;

export const billPayment: NounResolvers = {
  BillPaymentFilterInput: filter.assert,
  Query: { billPayment: billPaymentEntity.byId },
  Business: { billPayments: lists.all },
  Bill: { payments: ofBill },
  BillPayment: { ...billPaymentEntity.fields, bill: billEntity.named("billId", { exists: true }) },
  Mutation: {
    billPaymentCreate: async (_, { input: { billId, ...input } }, context) => {
      const complaints = createComplaints();
      checkPositive(complaints, ["amount"], input.amount);
      const opened = await named(context, complaints, "Bill", ["billId"], billId);
      if (!opened) return nothing(complaints);
      const { accountId, number } = opened;
      // Two at once would both see the whole amount outstanding.
      return context.inTurn({ accountId }, [{ noun: "Bill", number }], async () => {
        const { bills, billPayments } = context.books(accountId);
        const bill = await bills.now(number);
        checkThere(complaints, "Bill", ["billId"], bill);
        if (!bill) return nothing(complaints);
        const amount = checkMoney(complaints, ["amount"], input.amount, bill.currency);
        checkOwed(complaints, amount, bill);
        const date = input.date ?? (await context.today(accountId));
        const run = () => billPayments.create({ ...input, amount, date, billId: bill.id });
        return payload(
          await answer(context, complaints.list, [{ path: [], run }], {
            mayBe: "the payment may have been recorded",
            look: lookAt("bill", billId, "paid { amount } payments { nodes { id date amount { amount } } }"),
          }),
        );
      });
    },

    billPaymentUpdate: (_, { input: { id, amount, ...input } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ accountId, writes, number, complaints }) => {
          const given: Readonly<Record<string, unknown>> = { ...input, amount };
          for (const [field, message] of Object.entries(required))
            if (given[field] === null) complaints.add("REQUIRED", [field], message);
          if (amount) checkPositive(complaints, ["amount"], amount);
          checkChanges(complaints, amount !== undefined || Object.keys(input).length > 0);
          if (complaints.list.length > 0) return [];
          const current = await writes.now(number);
          checkCurrent(complaints, "BillPayment", current);
          if (!current) return [];
          const sent = amount && checkMoney(complaints, ["amount"], amount, current.amount.currency);
          const run = () => writes.update(number, { ...input, ...(sent && { amount: sent }), current }, []);
          if (!sent || complaints.list.length > 0) return [{ path: [], run }];

          // In the bill's turn as well: another payment of it would use the same amount.
          const turn = { noun: "Bill", number: current.billId } as const;
          const inTurn = () =>
            context.inTurn({ accountId }, [turn], async () => {
              const bill = await context.books(accountId).bills.now(current.billId);
              const owed = createComplaints();
              if (bill) checkOwed(owed, subtract(sent, current.amount), bill);
              return owed.list.length > 0 ? { item: null, userErrors: owed.list } : run();
            });
          return [{ path: [], run: inTurn }];
        },
        { shows: "amount { amount } date method note" },
      ),

    billPaymentDelete: show("deleted"),
  },
};
