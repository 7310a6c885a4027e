import { toBody, unconfirmedIn } from "../../records/body.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Sent, type Shown, wireOfRecord } from "../../records/record.ts";
import { lineFields, valuesOf, wholeSet } from "../document/lines.ts";

const { accountId, position, name, description, quantity, unitCost, amount, compoundsTaxes, taxes } =
  lineFields;

const lineRecord = record("line", {
  ...{ accountId, position, name, description, quantity, unitCost, amount, compoundsTaxes, taxes },
});

export type CreditNoteLine = Shown<typeof lineRecord>;

/** A line to write. `kept` is its existing line, `replaced` the one whose place it takes. */
export type CreditNoteLineInput = Sent<typeof lineRecord> & {
  readonly kept?: CreditNoteLine;
  readonly replaced?: CreditNoteLine | undefined;
};

/** Computed by FreshBooks; not sent back. */
const computed = new Set(["amount", "taskno", "creditid"]);
/** Keys that may identify an existing line. Official requests send `id`, a text that must not be invented. */
const names = new Set(["id", "lineid"]);

function entriesBelow({ kept, replaced }: CreditNoteLineInput): [key: string, value: unknown][] {
  if (kept) return Object.entries(wireOfRecord(kept)).filter(([key]) => !computed.has(key));
  return replaced ? Object.entries(wireOfRecord(replaced)).filter(([key]) => names.has(key)) : [];
}

/** A line that stays unchanged. */
export const keptLine = (line: CreditNoteLine): CreditNoteLineInput => ({ kept: line, ...valuesOf(line) });

const lineToWire = (line: CreditNoteLineInput) => ({
  ...Object.fromEntries(entriesBelow(line)),
  ...toBody(lineRecord.writes, line),
});

/**
 * Each line is sent under the name of the existing one in its place, if that has one: whether FreshBooks replaces the
 * set or merges it by that name, the result is the same, or the answer shows otherwise.
 */
export const lines = {
  ...listOf("lines", lineRecord),
  write: wholeSet<CreditNoteLineInput, CreditNoteLine>(lineToWire, (sent, shown) =>
    unconfirmedIn(lineRecord.writes, sent, shown),
  ),
};
