import type { JournalEntry, NewLine } from "../../../freshbooks/ledger/journalEntry/entry.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type {
  JournalEntryCreateInput,
  JournalEntryLineInput,
  Resolvers,
} from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { compareDecimals, differenceOf } from "../../../values/money.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { answer } from "../../writing/answer.ts";
import { defined } from "../../writing/changes.ts";
import { lookIn } from "../../writing/look.ts";
import { checkMoney, checkPositive } from "../../writing/moneyInput.ts";
import { namedBusiness, referred } from "../../writing/named.ts";
import { payloadOf } from "../../writing/payload.ts";
import { journalSubAccountEntity } from "./entities.ts";

const [fewestLines, mostLines] = [2, 100];

const { payload, nothing } = payloadOf<JournalEntry, "journalEntry">("journalEntry");

/** One line, or undefined if it is invalid. `accountId` is undefined when the business is not known. */
async function lineIn(
  context: Context,
  complaints: Complaints,
  { subAccountId, amount: { debit, credit } }: JournalEntryLineInput,
  path: readonly string[],
  { accountId, currency }: { readonly accountId: AccountId | undefined; readonly currency: string },
): Promise<NewLine | undefined> {
  const wanted = { accountId, of: "business" };
  const account = await referred(
    context,
    complaints,
    journalSubAccountEntity,
    [...path, "subAccountId"],
    subAccountId,
    wanted,
  );
  const side = debit ? "debit" : "credit";
  const given = debit ?? credit;
  if (!given) return undefined; // GraphQL takes exactly one
  const at = [...path, "amount", side];
  checkPositive(complaints, at, given);
  const amount = checkMoney(complaints, at, given, currency);
  return account ? { subAccountId: account.id, side, amount } : undefined;
}

/** Rejects debits and credits that differ, with the difference. */
function checkBalance(
  complaints: Complaints,
  lines: readonly JournalEntryLineInput[],
  currency: string,
): void {
  const amounts = (side: "debit" | "credit") => lines.flatMap(({ amount }) => amount[side]?.amount ?? []);
  const [debits, credits] = [amounts("debit"), amounts("credit")];
  const difference = differenceOf(debits, credits);
  const sign = compareDecimals(difference, "0");
  if (sign === 0) return;
  const [more, less] = sign > 0 ? ["debits", "credits"] : ["credits", "debits"];
  const [sumOfDebits, sumOfCredits] = [differenceOf(debits, []), differenceOf(credits, [])];
  complaints.add(
    "INVALID",
    ["lines"],
    `Debits of ${sumOfDebits} and credits of ${sumOfCredits} ${currency} do not balance: the ${more} exceed the ${less} by ${difference.replace("-", "")}`,
  );
}

/** `journalEntryCreate`. */
export async function createJournalEntry(
  input: Omit<JournalEntryCreateInput, "idempotencyKey">,
  context: Context,
) {
  const complaints = createComplaints();
  const { businessId: id, lines, date, ...fields } = input;
  if (!fields.name.trim()) complaints.add("REQUIRED", ["name"], "The name of a journal entry is required");
  if (lines.length < fewestLines)
    complaints.add("REQUIRED", ["lines"], `A journal entry requires at least ${fewestLines} lines`);
  if (lines.length > mostLines)
    complaints.add("TOO_MANY", ["lines"], `A journal entry accepts at most ${mostLines} lines`);
  checkBalance(complaints, lines, fields.currency);

  const business = await namedBusiness(context, complaints, id);
  const accountId = business ? accountOf(business) : undefined;
  const about = { accountId, currency: fields.currency };
  const read = await Promise.all(
    lines.slice(0, mostLines).map(async (line, index) => {
      const own = createComplaints(); // in the order of the lines
      return { own, line: await lineIn(context, own, line, ["lines", String(index)], about) };
    }),
  );
  for (const { own } of read) complaints.addAll(own.list);
  if (!business || !accountId || complaints.list.length > 0) return nothing(complaints);
  const day = date ?? (await context.today(accountId));
  const entry = { ...defined(fields), date: day, lines: read.flatMap(({ line }) => line ?? []) };
  const run = () => context.books(accountId).journalEntries.create(entry);
  return payload(
    await answer(context, complaints.list, [{ path: [], run }], {
      mayBe: "the journal entry may have been created",
      look: lookIn(
        business.businessId,
        `journalEntryLines(last: 100, filter: { date: { from: "${day}", to: "${day}" } }) { nodes { id name freshbooksEntryId } }`,
      ),
    }),
  );
}

export const journalEntryMutations: Resolvers = {
  Mutation: { journalEntryCreate: (_, { input }, context) => createJournalEntry(input, context) },
};
