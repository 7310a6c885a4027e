import { addDays, type Day } from "../../../values/dates.ts";
import { type AccountId, toJournalEntryAccountId, toJournalEntrySubAccountId } from "../../../values/ids.ts";
import { addUpTo, isZero, type Money } from "../../../values/money.ts";
import type { Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { MismatchError } from "../../errors.ts";
import { accounting } from "../../families/accounting.ts";
import { collectionOf, type Family } from "../../families/collection.ts";
import { queryText } from "../../families/query.ts";
import type { Found } from "../../lists/byIds.ts";
import { criteria } from "../../lists/criteria.ts";
import { locally } from "../../lists/filters.ts";
import { settle } from "../../lists/list.ts";
import { largestPage, slice, type Whole } from "../../lists/pages.ts";
import type { Parameter } from "../../lists/query.ts";
import {
  account,
  currency,
  decimal,
  easternInstant,
  flagOrNull,
  link,
  name,
  ownId,
  text,
  word,
} from "../../records/kinds.ts";
import { listOrEmpty } from "../../records/nested.ts";
import { idOf, lossOf, type Shown, view } from "../../records/record.ts";
import { accountKind } from "../ledgerAccount.ts";

export const journalEntrySubAccountRecord = view("journal sub account", {
  accountId: account,
  id: ownId(toJournalEntrySubAccountId),
  parentId: link("parentid", toJournalEntryAccountId),
  name: name("account_sub_name"),
  number: text("account_sub_number"),
  kind: word("account_type", accountKind),
  currency: currency("currency_code"),
  /** Of today only, unless a period was requested. */
  balance: decimal("balance", "0"),
  isCustom: flagOrNull("custom"),
  hasTransactions: flagOrNull("transaction_posted"),
  createdAt: easternInstant("created_at"),
});

export type JournalEntrySubAccount = Shown<typeof journalEntrySubAccountRecord>;

export const journalEntryAccountRecord = view("journal account", {
  accountId: account,
  id: ownId(toJournalEntryAccountId),
  name: name("account_name"),
  number: text("account_number"),
  kind: word("account_type", accountKind),
  currency: currency("currency_code"),
  /** Of today only, unless a period was requested. */
  balance: decimal("balance", "0"),
  createdAt: easternInstant("created_at"),
  subAccounts: listOrEmpty("sub_accounts", journalEntrySubAccountRecord),
});

export type JournalEntryAccount = Shown<typeof journalEntryAccountRecord>;

const filters = criteria<JournalEntryAccount>()({
  kinds: (wanted: readonly NonNullable<JournalEntryAccount["kind"]>[]) => ({
    ...locally<JournalEntryAccount>(({ kind }) => kind !== null && wanted.includes(kind)),
    impossible: wanted.length === 0,
  }),
});

type Asking = { readonly criteria: Parameters<typeof filters>[0]; readonly parts: readonly never[] };
const toQuery = ({ criteria: asked }: Asking) => ({ filters: filters(asked), includes: [] });

/** The chart is complete, and its page size equals its length. */
const wholeChart: Family = { ...accounting, plain: true };
const spelling = { many: "journal_entry_accounts", one: "journal_entry_account", twin: "accountid" };
const paging: readonly Parameter[] = [
  ["page", "1"],
  ["per_page", String(largestPage)],
];

/** The postings of a period, by the keys of accounts and subaccounts. */
export type Balances = ReadonlyMap<string, Money>;

/** For a period, in the currencies of the accounts or in one. */
export type BalancesAsked = { readonly from: Day; readonly to: Day; readonly currency?: string };

type Balanced = { readonly id: string; readonly balance: string; readonly currency: string };

/** The key of an account among balances: accounts and subaccounts are numbered separately. */
export const balanceKey = {
  account: (id: string) => `account ${id}`,
  subAccount: (id: string) => `sub ${id}`,
};

/** The older chart of one account: some seventeen accounts with their subaccounts, in one answer. */
export function chartOf(session: Session, accountId: AccountId) {
  const home = `/accounting/account/${accountId}/journal_entry_accounts/journal_entry_accounts`;
  const read = async (parameters: readonly Parameter[] = []): Promise<readonly JournalEntryAccount[]> => {
    const list = `${home}?${queryText([...parameters, ...paging])}`;
    const paths = { list, single: (id: string) => `${home}/${id}` };
    const { source } = collectionOf(
      session,
      wholeChart,
      accountId,
      paths,
      spelling,
      journalEntryAccountRecord,
    );
    return (await source.ask({ search: [], includes: [] }, 1, Number.POSITIVE_INFINITY)).items;
  };

  /** Throws MismatchError when an account is in another currency than requested. */
  async function balancesOf({ from, to, currency }: BalancesAsked): Promise<Balances> {
    const accounts = await read([
      ["search[start_date]", from],
      ["search[end_date]", to],
      ...(currency ? [["search[currency_code]", currency] as const] : []),
    ]);
    const entry = (key: string, { balance, currency: its }: Balanced): [string, Money] => {
      if (currency && its !== currency) throw new MismatchError(["currency"]);
      return [key, { amount: balance, currency: its }];
    };
    return new Map(
      accounts.flatMap((each) => [
        entry(balanceKey.account(each.id), each),
        ...each.subAccounts.map((sub) => entry(balanceKey.subAccount(sub.id), sub)),
      ]),
    );
  }

  return {
    whole: async (): Promise<Whole<JournalEntryAccount>> => ({ items: await read(), complete: true }),
    cut: (all: Whole<JournalEntryAccount>, query: Asking, window: Window) =>
      slice(settle(toQuery(query), all), window),
    isImpossible: (query: Asking) => toQuery(query).filters.some(({ impossible }) => impossible),
    /** FreshBooks has no single reads of these or of subaccounts. */
    byIds: async (ids: readonly string[]) => among(await read(), ids),
    subAccountsByIds: async (ids: readonly string[]) =>
      among(
        (await read()).flatMap(({ subAccounts }) => subAccounts),
        ids,
      ),

    /**
     * The postings of a period. FreshBooks answers an invalid period with today, and its answer does not show its
     * period: the postings before and in the period must add up to those up to its end. Throws MismatchError.
     */
    balances: async (asked: BalancesAsked, isQuiet: (to: Day) => Promise<boolean>): Promise<Balances> => {
      const { from, to } = asked;
      const start = addDays(from, -longBefore);
      const [within, before, upTo] = await Promise.all([
        balancesOf(asked),
        balancesOf({ ...asked, from: start, to: addDays(from, -1) }),
        balancesOf({ ...asked, from: start }),
      ]);
      const none = (key: string): Money => ({ amount: "0", currency: within.get(key)?.currency ?? "" });
      const addsUp = [...within].every(([key, amount]) =>
        addUpTo(upTo.get(key) ?? none(key), [before.get(key) ?? none(key), amount]),
      );
      // Zeros always add up.
      const isEmpty = [...upTo.values()].every(isZero);
      if (!addsUp || (isEmpty && !(await isQuiet(to)))) throw new MismatchError(["from", "to"]);
      return within;
    },
  };
}

/** A century, in days: no books are older. */
const longBefore = 36_525;

/** Those with these ids, of a whole list. */
function among<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Found<Item> {
  const listed = new Map(items.map((each) => [idOf(each), lossOf(each) ?? each]));
  return new Map(
    ids.flatMap((id) => {
      const each = listed.get(id);
      return each ? [[id, each]] : [];
    }),
  );
}
