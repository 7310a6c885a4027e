import type { JournalEntry, NewLine } from "../../freshbooks/ledger/journalEntry/entry.ts";
import type { JournalEntryLine } from "../../freshbooks/ledger/journalEntry/record.ts";
import { lossOf } from "../../freshbooks/records/record.ts";
import type { Day } from "../../values/dates.ts";
import type { AccountId, JournalEntrySubAccountId } from "../../values/ids.ts";
import { isSameMoney } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";

/** An entry that a later call reads again; `made` is what FreshBooks just returned, which is not stored. */
export type BookedEntry = {
  readonly accountId: AccountId;
  readonly entryId: string;
  readonly date: Day;
  readonly made?: () => JournalEntry;
};

/** The name of the entry of a payout, by which it is found. FreshBooks copies it to every line. */
export const nameOf = (payoutId: string): string => `Payout ${payoutId}`;

/** What an entry says of its payments, by their own ids: the same for the same payments in any order. */
export const describe = (paymentIds: readonly string[]): string =>
  `Payments ${paymentIds.toSorted((a, b) => Number(a) - Number(b)).join(", ")}`;

/** The payments of the payout that a line belongs to. */
export function paymentsOn({ name, description }: JournalEntryLine): readonly string[] {
  if (!name?.startsWith("Payout ")) return [];
  const [, ids = ""] = /^Payments (\d+(?:, \d+)*)$/.exec(description ?? "") ?? [];
  return ids ? ids.split(", ") : [];
}

type Asked = Parameters<ReturnType<Context["books"]>["journalEntryLines"]["whole"]>[0];

/** All lines that meet a condition. Throws for one that cannot be read, and for a list that is not complete. */
async function linesWith(context: Context, accountId: AccountId, criteria: Asked) {
  const { items, complete } = await context.books(accountId).journalEntryLines.whole(criteria);
  const loss = items.map(lossOf).find((each) => each !== undefined);
  if (loss) throw loss;
  if (!complete)
    throw refuse(
      "UPSTREAM_UNAVAILABLE",
      "FreshBooks does not return all lines of the journal, so it is not known what is booked",
    );
  return items;
}

/** All lines on an account, among which every payout that was booked from it has one. */
export const linesOn = (context: Context, accountId: AccountId, clearing: JournalEntrySubAccountId) =>
  linesWith(context, accountId, { subAccountIds: [clearing] });

/** An entry, put together from its lines. Null when FreshBooks no longer returns it. */
export async function readEntry(
  context: Context,
  { accountId, entryId, date }: BookedEntry,
): Promise<JournalEntry | null> {
  const all = await linesWith(context, accountId, { date: { from: date, to: date } });
  const lines = all.filter(({ freshbooksEntryId }) => freshbooksEntryId === entryId);
  const [line] = lines;
  const currency = (line?.debit ?? line?.credit)?.currency;
  if (!line || !currency) return null;
  const { name, description } = line;
  return { accountId, id: entryId, name: name ?? "", description, date, currency, lines };
}

/** Whether an entry has exactly these lines. */
export function hasLines({ lines }: JournalEntry, wanted: readonly NewLine[]): boolean {
  const left = [...lines];
  for (const { subAccountId, side, amount } of wanted) {
    const at = left.findIndex((line) => {
      const its = line[side];
      return line.subAccountId === subAccountId && its !== null && isSameMoney(its, amount);
    });
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
