import type { NewPayment, Payment, PaymentInput } from "../../../freshbooks/sales/payment/record.ts";
import { overpaymentOf } from "../../../freshbooks/sales/payment/split.ts";
import { createComplaints, type Written } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { Money } from "../../../values/money.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, checkNotCleared } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { checkMoney, checkNotNegative, checkPositive } from "../../writing/moneyInput.ts";
import { named, referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { invoiceEntity } from "../invoice/entity.ts";
import { checkCredit, checkMethod, checkTakes, creditOf, surelyFromCredit, withinCredit } from "./credit.ts";
import { paymentEntity } from "./entity.ts";

const { payload, nothing, change, show } = usualMutations(paymentEntity, ({ payments }) => payments);

export const paymentMutations: Resolvers = {
  Mutation: {
    paymentCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const { invoiceId, notifiesClient, date, ...rest } = input;
      const isCredit = rest.method === "CREDIT";
      const create = async () => {
        const invoice = await referred(context, complaints, invoiceEntity, ["invoiceId"], invoiceId);
        checkPositive(complaints, ["amount"], rest.amount);
        if (!invoice) return nothing(complaints);
        const { accountId, id, clientId, currency } = invoice;
        const amount = checkMoney(complaints, ["amount"], rest.amount, currency);
        const fields: NewPayment = {
          ...rest,
          amount,
          date: date ?? (await context.today(accountId)),
          invoiceId: id,
        };
        const pay = async (run: () => Promise<Written<Payment>>) => {
          const { item, userErrors } = await answer(context, complaints.list, [{ path: [], run }], {
            mayBe: "the payment may have been recorded",
            look: lookAt(
              "invoice",
              invoiceId,
              "paid { amount } payments(first: 5) { nodes { id date amount { amount } } }",
            ),
          });
          return { ...payload({ item, userErrors }), overpayment: overpaymentOf(item, amount) };
        };
        const { payments } = context.books(accountId);
        if (!isCredit) return pay(() => payments.create(fields, [], { notifiesClient }));

        checkTakes(complaints, amount, invoice);
        if (complaints.list.length > 0) return nothing(complaints);
        // Two at once would both see the whole credit.
        return context.inTurn({ accountId }, [{ noun: "Client", number: clientId }], async () => {
          const creditNow = () => creditOf(context, accountId, clientId, currency);
          const credit = await creditNow();
          checkCredit(complaints, amount, credit);
          return pay(async () => {
            const written = await payments.create(fields, [], { notifiesClient, appliesCredit: true });
            return surelyFromCredit(written, credit, creditNow);
          });
        });
      };
      // Two credits at once would both see the invoice unpaid: each reads it in its turn.
      const opened =
        isCredit && (await named(context, createComplaints(), "Invoice", ["invoiceId"], invoiceId));
      return opened ? context.inTurn(opened, [{ noun: "Invoice", number: opened.number }], create) : create();
    },

    paymentUpdate: async (_, { input: { id, expectedUpdatedAt, amount, ...rest } }, context, info) => {
      let sent: Money | undefined;
      const changed = await change(
        { id },
        context,
        info,
        async ({ writes, number, complaints, overtaken }) => {
          checkNotCleared(complaints, "a payment", { amount, ...rest }, ["amount", "date", "method"]);
          if (amount) checkNotNegative(complaints, ["amount"], amount);
          checkChanges(complaints, amount !== undefined || Object.keys(rest).length > 0);

          // Read only when needed: for the currency, for payments from credit, or to detect other changes.
          const isNeeded = amount || expectedUpdatedAt || rest.method;
          const current = isNeeded ? await writes.now(number) : undefined;
          if (current !== undefined)
            checkCurrent(complaints, "Payment", current, expectedUpdatedAt, overtaken);
          if (current && amount) sent = checkMoney(complaints, ["amount"], amount, current.amount.currency);
          if (current && rest.method) checkMethod(complaints, rest.method, current);
          const fields: PaymentInput = { ...rest, ...(sent && { amount: sent }) };
          const wanted = sent;
          const update = () => writes.update(number, fields, []);
          const run = current && wanted ? () => withinCredit(context, current, wanted, update) : update;
          return [{ path: [], run }];
        },
      );
      return { ...changed, overpayment: overpaymentOf(changed.payment, sent) };
    },

    paymentDelete: show("deleted"),
  },
};
