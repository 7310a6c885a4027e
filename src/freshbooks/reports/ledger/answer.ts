import type { Parameter } from "../../lists/query.ts";
import { type Range, sendCurrency, sendRange } from "../answer.ts";

/** Reports of the newer family count entries of the ledger; one page of the documentation requires to say so. */
export const sendLedger = (asked: Range & { currency?: string }): Parameter[] => [
  ...sendRange(asked),
  ...sendCurrency(asked),
  ["use_ledger_entries", "true"],
];
