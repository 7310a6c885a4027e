import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { reading } from "../errors.ts";
import { accountingReport } from "../families/accounting.ts";
import type { FileToRead, Judge } from "../families/download.ts";
import { accountsAging } from "./accountsAging.ts";
import type { ReportNoun } from "./answer.ts";
import { balanceSheet } from "./balanceSheet.ts";
import { reportFile } from "./csv.ts";
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

  const readInvoiceDetails = asking(invoiceDetails);

  return {
    profitAndLoss: asking(profitAndLoss),
    taxSummary: asking(taxSummary),
    paymentsCollected: asking(paymentsCollected),
    accountsAging: asking(accountsAging),
    balanceSheet: asking(balanceSheet),
    expenseDetails: asking(expenseDetails),
    invoiceDetails: readInvoiceDetails,
    /** The same as FreshBooks' file, once its answer is confirmed: two requests. */
    invoiceDetailsFile: async <Kind>(
      asked: Parameters<typeof readInvoiceDetails>[0],
      judge: Judge<Kind>,
    ): Promise<FileToRead<Kind>> => {
      const { downloadToken } = await readInvoiceDetails(asked);
      return reportFile(
        session,
        accountId,
        { name: invoiceDetails.name, token: downloadToken, asked },
        judge,
      );
    },
    itemSales: asking(itemSales),
    trialBalance: asking(trialBalance),
  };
}
