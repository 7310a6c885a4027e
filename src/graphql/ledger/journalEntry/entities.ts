import {
  journalEntryAccountRecord,
  journalEntrySubAccountRecord,
} from "../../../freshbooks/ledger/journalEntry/chart.ts";
import { journalEntryLineRecord } from "../../../freshbooks/ledger/journalEntry/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads accounts of the older chart by id. */
export const journalAccountEntity = entityOf(
  "JournalEntryAccount",
  journalEntryAccountRecord,
  ({ journalEntryAccount: loaders }) => loaders,
);

/** The same for its subaccounts. */
export const journalSubAccountEntity = entityOf(
  "JournalEntrySubAccount",
  journalEntrySubAccountRecord,
  ({ journalEntrySubAccount: loaders }) => loaders,
);

/** The same for lines of journal entries. */
export const journalLineEntity = entityOf(
  "JournalEntryLine",
  journalEntryLineRecord,
  ({ journalEntryLine: loaders }) => loaders,
);
