import type { Resource } from "../families/accounting/resource.ts";
import { type Collection, resource } from "../families/accounting/resource.ts";
import { journalAccounts } from "./accounts.ts";
import { addJournalEntrySeed, journalEntries } from "./entry.ts";
import { addLedgerAccountSeed } from "./ledgerAccount.ts";
import { journalLine } from "./lines.ts";
import { systems } from "./systems.ts";

/** Seeds that books add to the ledger. A noun comes after the nouns that its seeds refer to. */
export const ledger = {
  journalEntries: {
    path: "journal_entries/journal_entries",
    serve: journalEntries,
    addSeed: addJournalEntrySeed,
  },
} satisfies Record<string, Collection>;

/** Ledger accounts, served by their own family. */
export const ledgerSeeds = { ledgerAccounts: { addSeed: addLedgerAccountSeed } };

/** Read-only resources that are derived from all other records. */
export const derived: Readonly<Record<string, { readonly path: string; readonly serve: Resource }>> = {
  journalEntryLines: { path: "journal_entries/journal_entry_details", serve: resource(journalLine) },
  journalEntryAccounts: { path: "journal_entry_accounts/journal_entry_accounts", serve: journalAccounts },
  settings: { path: "systems/systems", serve: systems },
};
