import { judge } from "../../../freshbooks/lists/judging.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { Payment } from "../../../freshbooks/sales/payment/record.ts";
import type { Complaints, UserError, Written } from "../../../freshbooks/writes/write.ts";
import type { AccountId, ClientId } from "../../../values/ids.ts";
import { compareDecimals, isSameMoney, type Money, subtract } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";

/** What a client has left of their credit in a currency, as it is now; nothing where FreshBooks shows none. */
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

/** Complains about more credit than the client has. */
export function checkCredit(complaints: Complaints, amount: Money, credit: Money): void {
  if (compareDecimals(amount.amount, credit.amount) > 0)
    complaints.add("INVALID", ["amount"], `The client has a credit of ${reads(credit)}`);
}

/** Complains about more credit than the invoice takes: the rest would be paid out of credit into credit. */
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
 * A payment of which it is certain that it came out of credit. Where the payment does not show it, beside its method, the client's credit is
 * read again: it must be less by just as much.
 */
export async function surelyFromCredit(
  { item, userErrors }: Written<Payment>,
  creditBefore: Money,
  creditNow: () => Promise<Money>,
): Promise<Written<Payment>> {
  if (!item || judge(() => item.showsCredit) === true) return { item, userErrors };
  // What was recorded stays recorded, whatever comes of the question.
  const credit = await creditNow().catch(() => null);
  if (!credit) return { item, userErrors: [...userErrors, unread] };
  if (isSameMoney(credit, subtract(creditBefore, item.amount))) return { item, userErrors };
  const message = `FreshBooks recorded the payment and does not show that it was taken from the client's credit, which is ${reads(credit)}`;
  return { item, userErrors: [...userErrors, { path: ["method"], code: "NOT_APPLIED", message }] };
}
