import type { Session } from "../../caller/session.ts";
import { reading } from "../../errors.ts";
import { ledgerReport } from "../../families/ledger.ts";
import { type LedgerOwner, withUuid } from "../../nouns/ledger.ts";
import type { ReportNoun } from "../answer.ts";
import { cashFlow } from "./cashFlow.ts";
import { generalLedger } from "./generalLedger.ts";

/** The reports of one business, under its UUID: one request each. Repeated questions share the request. */
export function ledgerReportsOf(session: Session, owner: LedgerOwner) {
  const asking =
    <Asked, Report>(noun: ReportNoun<Asked, Report>) =>
    (asked: Asked): Promise<Report> =>
      ledgerReport(withUuid(session, owner), owner.uuid, noun, noun.send(asked), (wire) =>
        reading(`a ${noun.key}`, () => noun.toReport(wire as never, asked)),
      );

  return {
    cashFlow: asking(cashFlow),
    generalLedger: asking(generalLedger),
  };
}
