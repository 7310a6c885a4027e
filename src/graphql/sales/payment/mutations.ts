import type { NewPayment, PaymentInput } from "../../../freshbooks/sales/payment/record.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { checkMoney, checkNotNegative, checkPositive } from "../../writing/moneyInput.ts";
import { referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { invoiceEntity } from "../invoice/entity.ts";
import { paymentEntity } from "./entity.ts";

const { payload, nothing, change, show } = usualMutations(paymentEntity, ({ payments }) => payments);

export const paymentMutations: Resolvers = {
  Mutation: {
    paymentCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const { invoiceId, notifiesClient, date, ...rest } = input;
      const invoice = await referred(context, complaints, invoiceEntity, ["invoiceId"], invoiceId);
      checkPositive(complaints, ["amount"], rest.amount);
      if (!invoice) return nothing(complaints);
      const { accountId, id, currency } = invoice;
      const amount = checkMoney(complaints, ["amount"], rest.amount, currency);
      const fields: NewPayment = {
        ...rest,
        amount,
        date: date ?? (await context.today(accountId)),
        invoiceId: id,
      };
      const record = {
        path: [],
        run: () => context.books(accountId).payments.create(fields, [], notifiesClient),
      };
      return payload(
        await answer(context, complaints.list, [record], {
          mayBe: "the payment may have been recorded",
          look: lookAt(
            "invoice",
            invoiceId,
            "paid { amount } payments(first: 5) { nodes { id date amount { amount } } }",
          ),
        }),
      );
    },

    paymentUpdate: (_, { input: { id, expectedUpdatedAt, amount, ...rest } }, context, info) =>
      change({ id }, context, info, async ({ writes, number, complaints, overtaken }) => {
        if (amount === null) complaints.add("REQUIRED", ["amount"], "The amount of a payment is required");
        if (rest.date === null) complaints.add("REQUIRED", ["date"], "The day of a payment is required");
        if (rest.method === null)
          complaints.add("REQUIRED", ["method"], "The method of a payment is required");
        if (amount) checkNotNegative(complaints, ["amount"], amount);
        checkChanges(complaints, amount !== undefined || Object.keys(rest).length > 0);

        // Read only where the answer is needed: for the currency, or to know who changed it last.
        const current = amount || expectedUpdatedAt ? await writes.now(number) : undefined;
        if (current !== undefined) checkCurrent(complaints, "Payment", current, expectedUpdatedAt, overtaken);
        const exact =
          amount && current && checkMoney(complaints, ["amount"], amount, current.amount.currency);
        const fields: PaymentInput = { ...rest, ...(exact && { amount: exact }) };
        return [{ path: [], run: () => writes.update(number, fields, []) }];
      }),

    paymentDelete: show("deleted"),
  },
};
