import { judge } from "../../../freshbooks/lists/judging.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { Payment } from "../../../freshbooks/sales/payment/record.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import { compareDecimals, isSameMoney, type Money, subtract } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";

/** A client's remaining credit in a currency, read now; zero when FreshBooks shows none. */
export async function creditOf(
  context: Context,
  accountId: AccountId,
  clientId: ClientId,
  currency: string,
): Promise<Money> {
  const client = await context.books(accountId).clients.now(clientId, ["credit"]);
  return client?.credit?.find((each) => each.currency === currency) ?? { amount: "0.00", currency };
}

const reads = ({ amount, currency }: Money) => `${amount} ${currency}`;

/** Rejects an amount above the client's credit. */
export function checkCredit(complaints: Complaints, amount: Money, credit: Money): void {
  if (compareDecimals(amount.amount, credit.amount) > 0)
    complaints.add("INVALID", ["amount"], `The amount is above the credit of the client, ${reads(credit)}`);
}

/** Rejects an amount above the invoice's outstanding one: the rest would go from credit into credit. */
export function checkTakes(complaints: Complaints, amount: Money, { outstanding }: Invoice): void {
  if (compareDecimals(amount.amount, outstanding.amount) > 0)
    complaints.add(
      "INVALID",
      ["amount"],
      `The amount is above the outstanding amount of the invoice, ${reads(outstanding)}`,
    );
}

/** Rejects a change that makes a payment one from credit, or the reverse. */
export function checkMethod(complaints: Complaints, method: string, current: Payment): void {
  if (method === current.method) return;
  if (method === "CREDIT")
    complaints.add(
      "INVALID",
      ["method"],
      "This payment was not taken from credit; `paymentCreate` applies credit",
    );
  else if (current.fromCredit)
    complaints.add(
      "INVALID",
      ["method"],
      "The payment was taken from the client's credit; delete it instead",
    );
}

/**
 * Changes a payment's amount. A larger one from credit is checked like a new payment from credit, in the turns of the
 * invoice and of the client, so that nothing else spends the same credit meanwhile.
 */
export async function withinCredit(
  context: Context,
  { fromCredit, accountId, clientId, invoiceId, amount }: Payment,
  wanted: Money,
  update: () => Promise<Written<Payment>>,
): Promise<Written<Payment>> {
  const more = subtract(wanted, amount);
  if (!fromCredit || clientId === null || compareDecimals(more.amount, "0") <= 0) return update();
  const turns = [
    ...(invoiceId === null ? [] : [{ noun: "Invoice", number: invoiceId } as const]),
    { noun: "Client", number: clientId } as const,
  ];
  return context.inTurn({ accountId }, turns, async () => {
    const complaints = createComplaints();
    const invoice = invoiceId === null ? null : await context.books(accountId).invoices.now(invoiceId);
    if (invoice) checkTakes(complaints, more, invoice);
    if (complaints.list.length === 0)
      checkCredit(complaints, more, await creditOf(context, accountId, clientId, wanted.currency));
    return complaints.list.length > 0 ? { item: null, userErrors: complaints.list } : update();
  });
}

const unread: UserError = {
  path: ["method"],
  code: "OUTCOME_UNKNOWN",
  message:
    "FreshBooks recorded the payment, and whether it was taken from the client's credit could not be read; read `Client.credit`",
};

/**
 * Confirms that a payment was taken from credit. When only its method shows that, the client's credit is read again: it must be lower by
 * exactly the amount.
 */
export async function surelyFromCredit(
  { item, userErrors }: Written<Payment>,
  creditBefore: Money,
  creditNow: () => Promise<Money>,
): Promise<Written<Payment>> {
  if (!item || judge(() => item.showsCredit) === true) return { item, userErrors };
  // The payment is recorded even when the credit cannot be read.
  const credit = await creditNow().catch(() => null);
  if (!credit) return { item, userErrors: [...userErrors, unread] };
  if (isSameMoney(credit, subtract(creditBefore, item.amount))) return { item, userErrors };
  const message = `FreshBooks recorded the payment and does not show that it was taken from the client's credit, which is ${reads(credit)}`;
  return { item, userErrors: [...userErrors, { path: ["method"], code: "NOT_APPLIED", message }] };
}
