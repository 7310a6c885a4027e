import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { reading } from "../errors.ts";
import { accountingReport } from "../families/accounting.ts";
import { accountsAging } from "./accountsAging.ts";
import type { ReportNoun } from "./answer.ts";
import { balanceSheet } from "./balanceSheet.ts";
import { expenseDetails } from "./expenseDetails.ts";
import { invoiceDetails } from "./invoiceDetails.ts";
import { itemSales } from "./itemSales.ts";
import { paymentsCollected } from "./paymentsCollected.ts";
import { profitAndLoss } from "./profitAndLoss.ts";
import { taxSummary } from "./taxSummary.ts";
import { trialBalance } from "./trialBalance.ts";

/** The reports of one account, one request each. Repeated questions share the request. */
export function reportsOf(session: Session, accountId: AccountId) {
  const asking =
    <Asked, Report>(noun: ReportNoun<Asked, Report>) =>
    (asked: Asked): Promise<Report> =>
      accountingReport(session, accountId, noun, noun.send(asked), (wire) =>
        reading(`a ${noun.key}`, () => noun.toReport(wire as never, asked)),
      );

  return {
    profitAndLoss: asking(profitAndLoss),
    taxSummary: asking(taxSummary),
    paymentsCollected: asking(paymentsCollected),
    accountsAging: asking(accountsAging),
    balanceSheet: asking(balanceSheet),
    expenseDetails: asking(expenseDetails),
    invoiceDetails: asking(invoiceDetails),
    itemSales: asking(itemSales),
    trialBalance: asking(trialBalance),
  };
}
