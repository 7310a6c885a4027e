import type { Payment } from "../../../freshbooks/sales/payment/index.ts";
import type { PaymentInput } from "../../../freshbooks/sales/payment/writes.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { PaymentRecordInput, Resolvers } from "../../../generated/resolvers.ts";
import { toInvoiceId, toPaymentId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { answer, checkCurrent, named } from "../../writing/answer.ts";
import { checkMoney, checkPositive } from "../../writing/moneyInput.ts";
import { defined } from "../invoice/input.ts";

const payload = ({ item, userErrors }: Written<Payment>) => ({ payment: item, userErrors });
const nothing = (complaints: Complaints) => ({ payment: null, userErrors: complaints.list });

const whenLost = (id: string) => ({
  mayBe: "the payment may have been changed",
  look: `Read payment(id: "${id}") before you repeat it.`,
});

/** The invoice that is paid, and complaints about everything that is missing. */
async function checkRecord(complaints: Complaints, input: PaymentRecordInput, context: Context) {
  const opened = await named(context, complaints, "Invoice", ["invoiceId"], input.invoiceId);
  const invoice = opened && (await opened.loaders.invoice.load(toInvoiceId(opened.number)));
  if (opened && !invoice) complaints.add("NOT_FOUND", ["invoiceId"], noSuchRecord);
  if (invoice?.deleted) complaints.add("DELETED", ["invoiceId"], "The invoice is deleted; restore it first");
  if (!input.amount) complaints.add("REQUIRED", ["amount"], "Say how much was paid");
  if (input.amount) checkPositive(complaints, ["amount"], input.amount);
  if (!input.type) complaints.add("REQUIRED", ["type"], "Say how it was paid");
  return invoice;
}

export const paymentMutations: Resolvers = {
  Mutation: {
    paymentRecord: async (_, { input }, context) => {
      const complaints = createComplaints();
      const invoice = await checkRecord(complaints, input, context);
      const amount =
        invoice && input.amount && checkMoney(complaints, ["amount"], input.amount, invoice.currency);
      if (!invoice || !amount) return nothing(complaints);

      const { accountId } = invoice;
      const date = input.date ?? (await context.today(accountId));
      const fields: PaymentInput = { ...defined({ type: input.type, note: input.note }), amount, date };
      const record = {
        path: [],
        run: () =>
          context.books(accountId).payments.record(invoice.id, fields, input.notifiesClient ?? false),
      };
      return payload(
        await answer(context, complaints.list, [record], {
          mayBe: "the payment may have been recorded",
          look: `Look at invoice(id: "${input.invoiceId}") { paid { amount } payments { nodes { date amount { amount } } } } before you repeat it.`,
        }),
      );
    },

    paymentUpdate: async (_, { input: { id, expectedUpdatedAt, amount, ...rest } }, context) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Payment", ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId } = opened;
      const paymentId = toPaymentId(opened.number);
      const { payments } = context.books(accountId);

      if (amount === null) complaints.add("REQUIRED", ["amount"], "A payment has an amount");
      if (rest.date === null) complaints.add("REQUIRED", ["date"], "A payment has a day");
      if (rest.type === null) complaints.add("REQUIRED", ["type"], "A payment has a type");
      if (amount) checkPositive(complaints, ["amount"], amount);
      if (amount === undefined && Object.keys(rest).length === 0)
        complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");

      // Read only where the answer is needed: for the currency, or to know who changed it last.
      const current = amount || expectedUpdatedAt ? await payments.now(paymentId) : undefined;
      if (current !== undefined) checkCurrent(complaints, current, expectedUpdatedAt);
      const exact = amount && current && checkMoney(complaints, ["amount"], amount, current.amount.currency);
      const fields: PaymentInput = { ...defined(rest), ...(exact && { amount: exact }) };
      const update = { path: [], run: () => payments.update(paymentId, fields) };
      return payload(await answer(context, complaints.list, [update], whenLost(id)));
    },

    paymentDelete: async (_, { input: { id } }, context) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Payment", ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId, number } = opened;
      const remove = {
        path: [],
        run: () => context.books(accountId).payments.remove(toPaymentId(number)),
      };
      return payload(await answer(context, complaints.list, [remove], whenLost(id)));
    },
  },
};
