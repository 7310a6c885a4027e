import type { Resource } from "../families/accounting/resource.ts";
import { type Collection, resource } from "../families/accounting/resource.ts";
import { journalAccounts } from "./accounts.ts";
import { addJournalEntrySeed, journalEntries } from "./entry.ts";
import { addLedgerAccountSeed } from "./ledgerAccount.ts";
import { journalLine } from "./lines.ts";
import { systems } from "./systems.ts";

/** What books add to a ledger. A noun comes after those that its seeds refer to. */
export const ledger = {
  journalEntries: {
    path: "journal_entries/journal_entries",
    serve: journalEntries,
    addSeed: addJournalEntrySeed,
  },
} satisfies Record<string, Collection>;

/** Accounts of the ledger, which a family of their own serves. */
export const ledgerSeeds = { ledgerAccounts: { addSeed: addLedgerAccountSeed } };

/** What is read of the books, and follows from all other records. */
export const derived: Readonly<Record<string, { readonly path: string; readonly serve: Resource }>> = {
  journalEntryLines: { path: "journal_entries/journal_entry_details", serve: resource(journalLine) },
  journalEntryAccounts: { path: "journal_entry_accounts/journal_entry_accounts", serve: journalAccounts },
  settings: { path: "systems/systems", serve: systems },
};
