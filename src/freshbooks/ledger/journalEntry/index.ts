import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import type { Found } from "../../lists/byIds.ts";
import { criteria } from "../../lists/criteria.ts";
import { accountNoun } from "../../nouns/account.ts";
import { idOf, lossOf } from "../../records/record.ts";
import { lineFilters, onSubAccounts } from "./criteria.ts";
import { type JournalEntry, journalEntryRecord } from "./entry.ts";
import { type JournalEntryLine, journalEntryLineRecord } from "./record.ts";

const lines = accountNoun({
  path: "journal_entries/journal_entry_details",
  many: "journal_entry_details",
  one: "journal_entry_detail",
  twin: "detailid",
  record: journalEntryLineRecord,
  filters: lineFilters,
  orders: {},
});

const entries = accountNoun({
  alike: null,
  path: "journal_entries/journal_entries",
  many: "journal_entries",
  one: "journal_entry",
  twin: "entryid",
  record: journalEntryRecord,
  filters: criteria<JournalEntry>()({}),
  orders: {},
});

/** The lines of all entries of one account. FreshBooks has only a list: lines by id are looked for in all of it. */
export function journalEntryLinesOf(session: Session, accountId: AccountId) {
  const { list, all, whole, childrenBy } = lines(session, accountId);
  return {
    list,
    whole,
    onSubAccounts: childrenBy(onSubAccounts),
    byIds: async (ids: readonly string[]): Promise<Found<JournalEntryLine>> => {
      const wanted = new Set(ids);
      const found = (await all()).filter((each) => wanted.has(idOf(each)));
      return new Map(found.map((each) => [idOf(each), lossOf(each) ?? each]));
    },
  };
}

/** Manual entries can be created, but not read, changed or deleted. */
export const journalEntriesOf = (session: Session, accountId: AccountId) => {
  const { create } = entries(session, accountId);
  return { create };
};
