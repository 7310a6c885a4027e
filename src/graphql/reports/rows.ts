import type { BalanceSheetReport } from "../../freshbooks/reports/balanceSheet.ts";
import type { ProfitAndLossReport } from "../../freshbooks/reports/profitAndLoss.ts";
import type { BalanceSheetRowKind, ProfitAndLossRowKind } from "../../generated/resolvers.ts";

type Tree<Node> = { readonly children: readonly Node[] };
type Row<Node, Kind> = Omit<Node, "children"> & { readonly depth: number; readonly kind: Kind };

/** A tree as rows: each line before those below it. */
export function flat<Node extends Tree<Node>, Kind>(
  nodes: readonly Node[],
  kind: Kind,
  depth = 0,
): Row<Node, Kind>[] {
  return nodes.flatMap(({ children, ...node }) => [
    { ...node, depth, kind },
    ...flat(children, kind, depth + 1),
  ]);
}

/** The lines of a profit and loss report in print order: each total follows its lines. */
export function profitAndLossRows(report: ProfitAndLossReport) {
  const { income, grossProfit, expenses, totalExpenses, netProfit } = report;
  const rows = (lines: typeof income, kind: ProfitAndLossRowKind) => flat(lines, kind);
  const sum = (line: typeof netProfit, kind: ProfitAndLossRowKind) => rows([{ ...line, children: [] }], kind);
  return [
    ...rows(income, "INCOME"),
    ...sum(grossProfit, "GROSS_PROFIT"),
    ...rows(expenses, "EXPENSE"),
    ...sum(totalExpenses, "TOTAL_EXPENSES"),
    ...sum(netProfit, "NET_PROFIT"),
  ];
}

/** The lines of a balance sheet in print order: assets first, each total after its lines. */
export function balanceSheetRows({ sections, assetsTotal, liabilitiesAndEquityTotal }: BalanceSheetReport) {
  const rows = (section: (typeof sections)[number]) => {
    const { accountKind, category: name, balances, accounts } = section;
    const kind: BalanceSheetRowKind = "SECTION";
    const accountRow: BalanceSheetRowKind = "ACCOUNT";
    return [
      { depth: 0, kind, accountKind, name, number: null, balances },
      ...flat(accounts, accountRow, 1).map((row) => ({ ...row, accountKind })),
    ];
  };
  const total = (kind: BalanceSheetRowKind, balances: typeof assetsTotal) => [
    { depth: 0, kind, accountKind: null, name: null, number: null, balances },
  ];
  const assets = sections.findLastIndex(({ accountKind }) => accountKind === "ASSET") + 1;
  return [
    ...sections.slice(0, assets).flatMap(rows),
    ...total("ASSETS_TOTAL", assetsTotal),
    ...sections.slice(assets).flatMap(rows),
    ...total("LIABILITIES_AND_EQUITY_TOTAL", liabilitiesAndEquityTotal),
  ];
}
