import { expect } from "vitest";
import { type Answer, rows } from "../support/start.ts";

/** A line of the journal, in cents; `subAccount` and `number` are of the account, such as `1000` and `ASSET`. */
export type JournalLine = {
  readonly entry: string;
  readonly date: string;
  readonly currency: string;
  readonly subAccount: string;
  readonly number: string;
  readonly kind: string;
  readonly debit: bigint;
  readonly credit: bigint;
};

export const cents = (amount: unknown): bigint => {
  const [, sign = "", whole = "0", decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(String(amount)) ?? [];
  return BigInt(`${sign}${whole}${decimals.slice(0, 2).padEnd(2, "0")}`);
};

export const sum = <Item>(items: readonly Item[], of: (item: Item) => bigint): bigint =>
  items.reduce((total, item) => total + of(item), 0n);

/** Every line of every entry, page by page. */
export async function readJournal(
  ask: (query: string, options: { variables: Record<string, unknown> }) => Promise<Answer>,
): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  let after: unknown = null;
  do {
    const { data, errors } = await ask(
      `query ($after: String) { business { journalEntryLines(first: 500, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { freshbooksEntryId date debit { amount currency } credit { amount currency }
          subAccount { id parent { number kind } } } } } }`,
      { variables: { after } },
    );
    expect(errors).toBeUndefined();
    const page = data.business?.journalEntryLines;
    for (const { freshbooksEntryId, date, debit, credit, subAccount } of rows(page?.nodes))
      lines.push({
        ...{ entry: String(freshbooksEntryId), date: String(date) },
        currency: String((debit ?? credit)?.currency),
        subAccount: String(subAccount?.id),
        ...{ number: String(subAccount?.parent?.number), kind: String(subAccount?.parent?.kind) },
        ...{ debit: cents(debit?.amount ?? 0), credit: cents(credit?.amount ?? 0) },
      });
    after = page?.pageInfo?.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return lines;
}
