import type { Parameter } from "../../lists/query.ts";
import { type Range, sendCurrency, sendRange } from "../answer.ts";

/** Reports of the newer family are based on ledger entries; one documentation page requires this parameter. */
export const sendLedger = (asked: Range & { currency?: string }): Parameter[] => [
  ...sendRange(asked),
  ...sendCurrency(asked),
  ["use_ledger_entries", "true"],
];
