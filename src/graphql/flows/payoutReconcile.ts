import type { NewLine } from "../../freshbooks/ledger/journalEntry/entry.ts";
import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import { type Complaints, createComplaints, type UserError } from "../../freshbooks/writes/write.ts";
import type { FlowStepStatus, PayoutReconcileInput, Resolvers } from "../../generated/resolvers.ts";
import type { Day } from "../../values/dates.ts";
import type { AccountId, BusinessId, JournalEntrySubAccountId } from "../../values/ids.ts";
import { compareDecimals, differenceOf, type Money } from "../../values/money.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import { journalSubAccountEntity } from "../ledger/journalEntry/entities.ts";
import { createJournalEntry } from "../ledger/journalEntry/mutations.ts";
import { ledgerAccountEntity } from "../ledger/ledgerAccount.ts";
import { paymentEntity } from "../sales/payment/entity.ts";
import { checkMoney, checkNotNegative, checkPositive } from "../writing/moneyInput.ts";
import { named, namedBusiness, referred } from "../writing/named.ts";
import { readAhead } from "../writing/readAhead.ts";
import { checkLine } from "./line.ts";
import { type BookedEntry, describe, hasLines, linesOn, nameOf, paymentsOn, readEntry } from "./payout.ts";
import { type FlowStepRow, step } from "./step.ts";

/** The result; the entry is kept by its ids, and read again for a later call with the same key. */
export type PayoutReconcilePayloadRow = {
  readonly journalEntry: BookedEntry | null;
  readonly gross: Money | null;
  readonly steps: readonly FlowStepRow[];
  readonly userErrors: readonly UserError[];
  readonly replayed: boolean;
};

const mostPayments = 100;
const longestPayoutId = 100;

type Books = { readonly accountId: AccountId; readonly businessId: BusinessId };

/** The payments of a payout, and their sum. Undefined when any is rejected. */
async function paymentsIn(
  context: Context,
  complaints: Complaints,
  { paymentIds }: PayoutReconcileInput,
  { accountId }: Books,
): Promise<{ readonly ids: readonly string[]; readonly gross: Money } | undefined> {
  const own = createComplaints();
  if (paymentIds.length === 0) own.add("REQUIRED", ["paymentIds"], "A payout has at least one payment");
  if (paymentIds.length > mostPayments)
    own.add("TOO_MANY", ["paymentIds"], `A payout accepts at most ${mostPayments} payments`);
  const asked = paymentIds.slice(0, mostPayments);
  readAhead(context, paymentEntity, asked);
  const found: Payment[] = [];
  for (const [index, id] of asked.entries()) {
    const path = ["paymentIds", String(index)];
    const payment = await referred(context, own, paymentEntity, path, id, { accountId, of: "business" });
    if (!payment) continue;
    const [first = payment] = found;
    if (found.some((other) => other.id === payment.id))
      own.add("INVALID", path, "The payment is given twice");
    else if (payment.fromCredit)
      own.add("INVALID", path, "The payment was taken from the client's credit: no money was received");
    else if (payment.amount.currency !== first.amount.currency)
      own.add(
        "CURRENCY_MISMATCH",
        path,
        `${payment.amount.currency} where the first payment is in ${first.amount.currency}`,
      );
    found.push(payment);
  }
  complaints.addAll(own.list);
  const [first] = found;
  if (!first || own.list.length > 0) return undefined;
  const amounts = found.map(({ amount }) => amount.amount);
  const gross = { amount: differenceOf(amounts, []), currency: first.amount.currency };
  return { ids: found.map(({ id }) => id), gross };
}

/** The subaccount that an id names, directly or by the ledger account above it. */
async function subAccountIn(
  context: Context,
  complaints: Complaints,
  id: string,
  path: readonly string[],
  { accountId, businessId }: Books,
): Promise<JournalEntrySubAccountId | undefined> {
  if (!id.startsWith("LedgerAccount:"))
    return (
      await referred(context, complaints, journalSubAccountEntity, path, id, { accountId, of: "business" })
    )?.id;
  const account = await referred(context, complaints, ledgerAccountEntity, path, id);
  if (!account) return undefined;
  if (account.businessId !== businessId)
    complaints.add("NOT_FOUND", path, "The account belongs to another business");
  else if (!account.journalEntrySubAccountId)
    complaints.add(
      "INVALID",
      path,
      "The ledger account has no subaccount in the older chart of accounts, to which journal entries are posted",
    );
  else return account.journalEntrySubAccountId;
  return undefined;
}

type Planned = {
  readonly ids: readonly string[];
  readonly gross: Money;
  readonly clearing: JournalEntrySubAccountId;
  readonly lines: readonly NewLine[];
};

/** What the payout's entry must be. Undefined when the input is rejected. */
async function planOf(
  context: Context,
  complaints: Complaints,
  input: PayoutReconcileInput,
  books: Books,
): Promise<{ readonly gross: Money | null; readonly plan?: Planned }> {
  const payments = await paymentsIn(context, complaints, input, books);
  const currency = payments?.gross.currency ?? "";
  checkPositive(complaints, ["net"], input.net);
  checkNotNegative(complaints, ["fee"], input.fee);
  const net = checkMoney(complaints, ["net"], input.net, currency);
  const fee = checkMoney(complaints, ["fee"], input.fee, currency);
  const hasFee = compareDecimals(fee.amount, "0") > 0;
  if (hasFee && !input.feeAccountId)
    complaints.add("REQUIRED", ["feeAccountId"], "A fee above zero requires an account for it");

  const roles = ["depositAccountId", "clearingAccountId", "feeAccountId"] as const;
  const accounts = new Map<(typeof roles)[number], JournalEntrySubAccountId>();
  for (const role of roles) {
    const id = input[role];
    const account = id ? await subAccountIn(context, complaints, id, [role], books) : undefined;
    if (account && [...accounts.values()].includes(account))
      complaints.add("INVALID", [role], "The account is given twice");
    if (account) accounts.set(role, account);
  }
  if (payments) {
    const rest = differenceOf([payments.gross.amount], [net.amount, fee.amount]);
    if (compareDecimals(rest, "0") !== 0)
      complaints.add(
        "INVALID",
        ["net"],
        `The payments add up to ${payments.gross.amount} ${currency}, and net and fee to ${differenceOf([net.amount, fee.amount], [])}: they differ by ${rest.replace("-", "")}`,
      );
  }
  const gross = payments?.gross ?? null;
  const [deposit, clearing, feeTo] = roles.map((role) => accounts.get(role));
  if (!payments || !deposit || !clearing || complaints.list.length > 0) return { gross };
  const lines: NewLine[] = [
    { subAccountId: deposit, side: "debit", amount: net },
    ...(hasFee && feeTo ? [{ subAccountId: feeTo, side: "debit" as const, amount: fee }] : []),
    { subAccountId: clearing, side: "credit", amount: payments.gross },
  ];
  return { gross, plan: { ...payments, clearing, lines } };
}

type Booking = Books & { readonly name: string; readonly date: Day | null | undefined };

/** The entry that books the payout already; undefined without one. Rejects one that differs, and payments of others. */
async function bookedBefore(
  context: Context,
  complaints: Complaints,
  { ids, clearing, lines }: Planned,
  { accountId, name, date }: Booking,
): Promise<BookedEntry | undefined> {
  const posted = await linesOn(context, accountId, clearing);
  const entries = new Map(
    posted.filter((line) => line.name === name).map((line) => [line.freshbooksEntryId, line]),
  );
  const [line] = entries.values();
  if (!line) {
    const taken = new Map(posted.flatMap((each) => paymentsOn(each).map((id) => [id, each.name] as const)));
    ids.forEach((id, index) => {
      const other = taken.get(id);
      if (other)
        complaints.add(
          "INVALID",
          ["paymentIds", String(index)],
          `The payment is booked already, by the entry "${other}"`,
        );
    });
    return undefined;
  }
  const booked = { accountId, entryId: line.freshbooksEntryId ?? "", date: line.date };
  const entry = entries.size === 1 && booked.entryId ? await readEntry(context, booked) : null;
  const isSame =
    entry && hasLines(entry, lines) && entry.description === describe(ids) && (!date || entry.date === date);
  if (isSame) return { ...booked, made: () => entry };
  complaints.add(
    "INVALID",
    ["payoutId"],
    entries.size > 1
      ? `${entries.size} entries are named "${name}"; check them in FreshBooks`
      : `The payout is booked already, by the entry ${booked.entryId} of ${booked.date}, with other payments, amounts, accounts or day`,
  );
  return undefined;
}

/** `payoutReconcile`: one entry per payout, found by its name among the lines of the clearing account. */
export const payoutReconcile: Resolvers = {
  PayoutReconcilePayload: {
    journalEntry: ({ journalEntry: booked }, _, context) =>
      booked && (booked.made?.() ?? readEntry(context, booked)),
  },
  Mutation: {
    payoutReconcile: async (_, { input }, context): Promise<PayoutReconcilePayloadRow> => {
      const complaints = createComplaints();
      const payoutId = input.payoutId.trim();
      checkLine(complaints, ["payoutId"], payoutId, {
        what: "The id of the payout",
        longest: longestPayoutId,
      });
      const result = (
        status: FlowStepStatus,
        gross: Money | null,
        journalEntry: BookedEntry | null = null,
        {
          userErrors = complaints.list,
          replayed = false,
        }: { userErrors?: readonly UserError[]; replayed?: boolean } = {},
      ) => ({ journalEntry, gross, steps: [step("journalEntryCreate", status)], userErrors, replayed });
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business) return result("NOT_REACHED", null);
      const books = { accountId: accountOf(business), businessId: business.businessId };
      const { accountId } = books;

      const book = async (): Promise<PayoutReconcilePayloadRow> => {
        const { gross, plan } = await planOf(context, complaints, input, books);
        if (!plan || complaints.list.length > 0) return result("NOT_REACHED", gross);
        const name = nameOf(payoutId);
        const booked = await bookedBefore(context, complaints, plan, { ...books, name, date: input.date });
        if (booked) return result("DONE", gross, booked, { replayed: true });
        if (complaints.list.length > 0) return result("NOT_REACHED", gross);
        const { journalEntry, userErrors } = await createJournalEntry(
          {
            ...{ name, description: describe(plan.ids), currency: plan.gross.currency },
            ...(input.businessId && { businessId: input.businessId }),
            ...(input.date && { date: input.date }),
            lines: plan.lines.map(({ subAccountId, side, amount }) => ({
              subAccountId: toGlobalId("JournalEntrySubAccount", { accountId, id: subAccountId }),
              amount: side === "debit" ? { debit: amount } : { credit: amount },
            })),
          },
          context,
        );
        const status = journalEntry && userErrors.length === 0 ? "DONE" : "FAILED";
        const made = journalEntry && {
          ...{ accountId, entryId: journalEntry.id, date: journalEntry.date, made: () => journalEntry },
        };
        // Its lines are not of this input.
        return result(status, gross, made, { userErrors: userErrors.map((each) => ({ ...each, path: [] })) });
      };
      // Two at once would both find no entry; another payout could book the same payments from the account.
      const clearing = input.clearingAccountId.startsWith("LedgerAccount:")
        ? "LedgerAccount"
        : "JournalEntrySubAccount";
      const opened = await named(context, createComplaints(), clearing, [], input.clearingAccountId);
      const turns = [
        { noun: "JournalEntryLine" as const, number: `of payout ${payoutId}` },
        ...(opened ? [{ noun: clearing, number: opened.number } as const] : []),
      ];
      return context.inTurn({ accountId }, turns, book);
    },
  },
};
