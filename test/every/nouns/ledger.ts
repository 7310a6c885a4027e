import { account, ledgerPath } from "./books.ts";
import { among, between, contains, is, type Noun, oneOf, type Row, some, text } from "./noun.ts";

const lines = "/accounting/account/ACM123/journal_entries/journal_entry_details";
const chart = "/accounting/account/ACM123/journal_entry_accounts/journal_entry_accounts";

/** The day of the row at a fraction of the list, newest first. */
const dateAt = (all: readonly Row[], part: number): string => text(all[Math.floor(all.length * part)]?.date);

export const ledger: Record<string, Noun> = {
  LedgerAccount: {
    number: account,
    shows: "name",
    record: { name: "Advertising" },
    list: {
      path: ledgerPath,
      count: 4,
      shownToClient: [],
      countedForClient: true,
      shows: "id name number kind subKind status parent { id }",
      conditions: {
        root: { value: () => true, keeps: ({ parent }) => parent === null, ignored: [] },
        kinds: { ...oneOf("kind", ["ASSET", "EQUITY"]), ignored: [] },
        subKinds: { ...oneOf("subKind", ["CASH_AND_BANK", "INCOME"]), ignored: [] },
        statuses: {
          value: () => ["INACTIVE"],
          keeps: (row, value: string[]) => value.includes(text(row.status)),
          ignored: [],
        },
        number: { ...is("number", "1000"), ignored: [] },
        nameContains: { ...contains("cash", "name"), ignored: [] },
      },
      orders: {},
    },
  },
  JournalEntryAccount: {
    shows: "name number",
    record: { name: "Cash", number: "1000" },
    list: {
      path: chart,
      count: 15,
      shownToClient: [],
      countedForClient: true,
      shows: "id name kind",
      conditions: { kinds: { ...oneOf("kind", ["ASSET", "EXPENSE"]), ignored: [] } },
      orders: {},
    },
  },
  JournalEntrySubAccount: {
    example: "JournalEntrySubAccount:Lf8Kq2:13152094",
    ...{ shows: "name", record: { name: "Petty Cash" } },
  },
  JournalEntryLine: {
    shows: "name kind",
    record: { name: "Invoice one", kind: "TOTAL" },
    list: {
      path: lines,
      count: 22,
      shownToClient: [],
      shows: "id date subAccount { id }",
      conditions: {
        subAccountIds: {
          ...among("subAccount"),
          value: (all) => some(all, "subAccount", 100).slice(-3), // most lines are in the first ones
          ignored: [
            [
              ["JournalEntrySubAccount:ACM123:1"],
              ["sub_accountid"],
              ["14", "7", "12", "5", "10", "19", "21", "17"],
            ],
          ],
        },
        date: {
          ...between("date"),
          value: (all) => ({ from: dateAt(all, 0.4), to: dateAt(all, 0.04) }),
          ignored: [
            [{ from: "2026-06-06" }, ["start_date"], ["13", "14", "7", "8", "11", "12"]],
            [{ to: "2026-01-31" }, ["end_date"], ["21", "22", "17", "18"]],
          ],
          far: [
            [{ to: "9999-12-31" }, "page=1&per_page=25"],
            [{ to: "9999-12-30" }, "search[end_date]=9999-12-31&page=1&per_page=100"],
          ],
        },
      },
      orders: {},
    },
  },
};
