import type { AccountId } from "../values/ids.ts";
import { accountsAging } from "./accountsAging.ts";
import { balanceSheet } from "./balanceSheet.ts";
import { FreshBooksError, MismatchError } from "./errors.ts";
import { accountingReport } from "./families/accounting.ts";
import { paymentsCollected } from "./paymentsCollected.ts";
import { profitAndLoss } from "./profitAndLoss.ts";
import type { ReportNoun } from "./reportAnswer.ts";
import type { Session } from "./session.ts";
import { taxSummary } from "./taxSummary.ts";

/** The reports of one account, one request each; asked twice, each is read once. */
export function reportsOf(session: Session, accountId: AccountId) {
  const reading =
    <Asked, Report>(noun: ReportNoun<Asked, Report>) =>
    (asked: Asked): Promise<Report> =>
      accountingReport(session, accountId, noun, noun.send(asked), (wire) => {
        try {
          return noun.toReport(wire as never, asked);
        } catch (cause) {
          if (cause instanceof MismatchError) throw cause;
          throw new FreshBooksError("unavailable", `FreshBooks sent a ${noun.key} that cannot be read`, {
            cause,
          });
        }
      });

  return {
    profitAndLoss: reading(profitAndLoss),
    taxSummary: reading(taxSummary),
    paymentsCollected: reading(paymentsCollected),
    accountsAging: reading(accountsAging),
    balanceSheet: reading(balanceSheet),
  };
}
