import type { CashFlowLine, CashFlowReport } from "../../../freshbooks/reports/ledger/cashFlow.ts";
import type { CashFlowRowKind, Resolvers } from "../../../generated/resolvers.ts";
import type { BusinessId } from "../../../values/ids.ts";
import { categoryEntity } from "../../costs/expenseCategory.ts";
import { ledgerAccountEntity } from "../../ledger/ledgerAccount.ts";
import { assertRange } from "../asking.ts";
import { flat } from "../rows.ts";

/** The business whose ledger the lines link to. */
type Tenant = { readonly businessId: BusinessId };

/** A line with the business that its links belong to. */
export type CashFlowLineRow = Omit<CashFlowLine, "children"> &
  Tenant & { readonly children: readonly CashFlowLineRow[] };

const owned = (line: CashFlowLine, tenant: Tenant): CashFlowLineRow => ({
  ...{ ...line, ...tenant },
  children: line.children.map((below) => owned(below, tenant)),
});

/** Each activity before its lines. */
function printed({ activities }: CashFlowReport) {
  const kind: CashFlowRowKind = "ACTIVITY";
  const line: CashFlowRowKind = "LINE";
  return activities.flatMap(({ kind: activity, total, lines }) => [
    { depth: 0, kind, activity, name: null, total },
    ...flat(lines, line, 1).map((row) => ({ ...row, activity })),
  ]);
}

export const cashFlow: Resolvers = {
  Reports: {
    cashFlow: async ({ businessId }, { from, to, currency }, context) => {
      assertRange({ from, to });
      const asked = { from, to, ...(currency && { currency }) };
      const report = await context.inBusiness(businessId).ledgerReports.cashFlow(asked);
      const activities = report.activities.map((activity) => ({
        ...activity,
        lines: activity.lines.map((line) => owned(line, { businessId })),
      }));
      return { ...report, activities, rows: printed(report) };
    },
  },
  CashFlowLine: {
    ledgerAccount: ledgerAccountEntity.named("ledgerAccountId"),
    category: categoryEntity.named("categoryId"),
  },
};
