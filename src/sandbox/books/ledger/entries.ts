import type { JournalEntrySeed } from "../../ledger/entry.ts";

const dayMs = 86_400_000;

type Entry = readonly [
  daysAgo: number,
  name: string,
  description: string,
  ...lines: JournalEntrySeed["lines"],
];

/** A small firm owner's manual entries and amounts. */
const entries: readonly Entry[] = [
  [
    ...([540, "Owner's contribution", "To open the business account"] as const),
    { account: "1000 Petty Cash", debit: "15000.00" },
    { account: "3000 Owner's Equity", credit: "15000.00" },
  ],
  [
    ...([498, "Office chairs and desks", "Bought with the owner's card"] as const),
    { account: "1500 Furniture", debit: "3240.00" },
    { account: "3000 Owner's Equity", credit: "3240.00" },
  ],
  [
    ...([365, "Depreciation, first year", "Furniture, five years"] as const),
    { account: "6000 Other Expenses", debit: "648.00" },
    { account: "1500 Furniture", credit: "648.00" },
  ],
  [
    ...([120, "Accrued payroll", "Wages of the last week of the quarter"] as const),
    { account: "6000 Other Expenses", debit: "1860.00" },
    { account: "2000 Accrued Payroll", credit: "1860.00" },
  ],
  [
    ...([113, "Accrued payroll, paid", ""] as const),
    { account: "2000 Accrued Payroll", debit: "1860.00" },
    { account: "1000 Petty Cash", credit: "1860.00" },
  ],
  [
    ...([60, "Customer deposit to revenue", "Deposit of spring, earned"] as const),
    { account: "2002 Unearned Revenue", debit: "1200.00" },
    { account: "4000 Sales", credit: "1200.00" },
  ],
  [
    ...([31, "Owner's draw", ""] as const),
    { account: "3000 Owner's Equity", debit: "2500.00" },
    { account: "1000 Petty Cash", credit: "2500.00" },
  ],
];

/** The same in all firms, up to today. */
export const studioEntries = (today: number): JournalEntrySeed[] =>
  entries.map(([daysAgo, name, description, ...lines], index) => {
    const at = new Date(today - daysAgo * dayMs + 18 * 3_600_000).toISOString();
    return { id: index + 1, createdAt: at, date: at.slice(0, 10), name, description, lines };
  });
