import { toBody, unconfirmedIn } from "../../records/body.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Sent, type Shown, wireOfRecord } from "../../records/record.ts";
import { lineFields } from "../document/lines.ts";

const { accountId, position, name, description, quantity, unitCost, amount, compoundsTaxes, taxes } =
  lineFields;

const lineRecord = record("line", {
  ...{ accountId, position, name, description, quantity, unitCost, amount, compoundsTaxes, taxes },
});

export type CreditNoteLine = Shown<typeof lineRecord>;

/** A line to write. `kept` is the one that it is there as, `replaced` the one whose place it takes. */
export type CreditNoteLineInput = Sent<typeof lineRecord> & {
  readonly kept?: CreditNoteLine;
  readonly replaced?: CreditNoteLine | undefined;
};

/** Computed by FreshBooks; not sent back. */
const computed = new Set(["amount", "taskno", "creditid"]);
/** By what a line may be known as the one that is there. Official requests send `id`, a text that is not to be made up. */
const names = new Set(["id", "lineid"]);

function entriesBelow({ kept, replaced }: CreditNoteLineInput): [key: string, value: unknown][] {
  if (kept) return Object.entries(wireOfRecord(kept)).filter(([key]) => !computed.has(key));
  return replaced ? Object.entries(wireOfRecord(replaced)).filter(([key]) => names.has(key)) : [];
}

/** A line that stays as it is. */
export const keptLine = (line: CreditNoteLine): CreditNoteLineInput => ({
  kept: line,
  ...{ name: line.name, description: line.description, quantity: line.quantity, unitCost: line.unitCost },
  compoundsTaxes: line.compoundsTaxes,
  taxes: line.taxes.map(({ name: taxName, percent }) => ({ name: taxName ?? "", percent })),
});

/**
 * The whole set of lines. Each comes under the name of the one that is there in its place, where that has one: whether FreshBooks
 * replaces the set or merges it by that name, the result is the same, or shows that it is not.
 */
export const lines = {
  ...listOf("lines", lineRecord),
  write: {
    toWire: (sent: readonly CreditNoteLineInput[] | null) => ({
      lines: (sent ?? []).map((line) => ({
        ...Object.fromEntries(entriesBelow(line)),
        ...toBody(lineRecord.writes, line),
      })),
    }),
    wireKeys: {
      lines: [],
      unit_cost: [],
      qty: [],
      taxAmount1: [],
      taxAmount2: [],
      taxName1: [],
      taxName2: [],
    },
    unconfirmed: (
      sent: readonly CreditNoteLineInput[] | null,
      shown: readonly CreditNoteLine[] | null | undefined,
    ) => {
      const written = sent ?? [];
      if (!shown || shown.length !== written.length) return [[]];
      return written.flatMap((line, place) =>
        unconfirmedIn(lineRecord.writes, line, shown[place] as CreditNoteLine).map((path) => [
          String(place),
          ...path,
        ]),
      );
    },
  },
};
