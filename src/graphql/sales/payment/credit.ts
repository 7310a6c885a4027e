import { judge } from "../../../freshbooks/lists/judging.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { Payment } from "../../../freshbooks/sales/payment/record.ts";
import type { Complaints, UserError, Written } from "../../../freshbooks/writes/write.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import { compareDecimals, isSameMoney, type Money, subtract } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";

/** What is left of a client's credit in a currency, read now; zero when FreshBooks shows none. */
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

/** Complains about an amount above the client's credit. */
export function checkCredit(complaints: Complaints, amount: Money, credit: Money): void {
  if (compareDecimals(amount.amount, credit.amount) > 0)
    complaints.add("INVALID", ["amount"], `The client has a credit of ${reads(credit)}`);
}

/** Complains about an amount above what the invoice owes: the rest would go from credit into credit. */
export function checkTakes(complaints: Complaints, amount: Money, { outstanding }: Invoice): void {
  if (compareDecimals(amount.amount, outstanding.amount) > 0)
    complaints.add("INVALID", ["amount"], `The invoice owes ${reads(outstanding)}`);
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
