import type { AccountId } from "../../values/ids.ts";
import { type Money, toMoney } from "../../values/money.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import { accountingPart } from "../families/accounting.ts";
import type { Wire } from "../records/field.ts";
import { rowsAt } from "../records/nested.ts";
import { toText, toWhole, type WireMoney } from "../records/wire.ts";

export type ExpenseSummaryAmount = { readonly amount: Money; readonly count: number };
export type ExpenseSummaryGroup = {
  readonly count: number;
  readonly amounts: readonly ExpenseSummaryAmount[];
};
export type ExpenseSummary = Readonly<Record<"total" | "active" | "archived", ExpenseSummaryGroup>>;

const toSummary = (wire: Wire): ExpenseSummaryGroup => ({
  count: toWhole(wire.counts),
  amounts: rowsAt(wire, "amounts").map((each) => ({
    amount: toMoney(each as WireMoney),
    count: toWhole((each as Wire).count),
  })),
});

/** The totals of all expenses of one account; no filter is known. */
export const expenseSummaryOf = (session: Session, accountId: AccountId) => (): Promise<ExpenseSummary> =>
  accountingPart(session, `/accounting/account/${accountId}/expenses/summaries`, "summaries", (wire) => {
    const rows = rowsAt({ wire }, "wire").map((row) => row as Wire);
    const named = (id: string): ExpenseSummaryGroup => {
      const row = rows.find((each) => toText(each.id) === id);
      if (!row) throw new FreshBooksError("unavailable", `FreshBooks answered without the summary ${id}`);
      return toSummary(row);
    };
    return { total: named("grand_total"), active: named("active"), archived: named("archived") };
  });
