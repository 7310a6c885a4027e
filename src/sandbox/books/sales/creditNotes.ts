import type { CreditNoteSeed } from "../../sales/creditNote/seed.ts";
import type { InvoiceSeed } from "../../sales/invoice/seed.ts";
import type { PaymentSeed } from "../../sales/payment/seed.ts";
import { centsText } from "../../wire/decimal.ts";
import { centsIn } from "../../wire/json.ts";
import type { Random } from "../random.ts";

const dayMs = 86_400_000;
const stories = [
  ["prepayment", "Retainer", "Prepayment for the next project"],
  ["goodwill", "Goodwill", "For the late delivery"],
  ["prepayment", "Deposit", "Deposit on account"],
] as const;

/**
 * One credit note for every dozen payments: two of three were applied by that payment, which drew on the client's credit,
 * and the others are unused.
 */
export function studioCreditNotes(
  {
    invoices,
    payments,
    firstId,
  }: { invoices: InvoiceSeed[]; payments: Omit<PaymentSeed, "id">[]; firstId: number },
  random: Random,
): CreditNoteSeed[] {
  const invoiceOf = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  return payments
    .filter(({ type }, at) => at % 12 === 7 && type !== "Credit Card")
    .flatMap((payment, index) => {
      const invoice = invoiceOf.get(payment.invoiceId);
      const [kind, name, description] = stories[index % stories.length] ?? stories[0];
      if (!invoice) return [];
      const id = firstId + index;
      const made = Date.parse(payment.createdAt) - random.whole(10, 40) * dayMs;
      const isApplied = index % 3 !== 2;
      const { currency_code: currency = null } = invoice.fields ?? {};
      if (isApplied)
        Object.assign(payment, {
          type: "Credit",
          fields: { ...payment.fields, from_credit: true, creditid: id },
        });
      const rest = kind === "prepayment" ? BigInt(random.whole(0, 4)) * 5_000n : 0n;
      return {
        ...{ id, clientId: invoice.clientId, kind, createdAt: new Date(made).toISOString() },
        issued: new Date(made).toISOString().slice(0, 10),
        state: random.pick(["created", "created", "viewed"] as const),
        deleted: !isApplied && index % 12 === 11,
        lines: [{ name, description, quantity: "1", unitCost: centsText(centsIn(payment.amount) + rest) }],
        fields: {
          ...(currency && { currency_code: currency }),
          notes: random.chance(0.5) ? "Thank you for your patience." : "",
          terms: random.chance(0.3) ? "Will be applied to your next invoice" : null,
        },
      };
    });
}
