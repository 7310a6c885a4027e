import type { Field, Write } from "../../records/field.ts";
import { number } from "../../records/kinds.ts";
import { included, readOnly, shown } from "../../records/modifiers.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Shown } from "../../records/record.ts";
import { type LineInput, type LineThere, lineFields, linesWrite } from "../document/lines.ts";

/** The type of the line that FreshBooks replaces with unbilled time. */
const holderType = 5;

const lineRecord = record("line", {
  ...lineFields,
  lineId: readOnly(number("lineid")),
  holdsUnbilledTime: shown("type", ({ type }) => type === holderType),
});

export type InvoiceProfileLine = Shown<typeof lineRecord>;

/** A line of a profile to write; a holder has neither name nor description. */
export type ProfileLineInput = LineInput & { readonly holdsUnbilledTime?: true };

/** The line that FreshBooks replaces with unbilled time. It needs a currency like any other: without one FreshBooks counts 0.00. */
export const holderLine = (currency: string): ProfileLineInput => ({
  holdsUnbilledTime: true,
  quantity: "1",
  unitCost: { amount: "0.00", currency },
});

type ThereOrHolder = LineThere & { readonly holdsUnbilledTime?: boolean };

const isHolder = ({ holdsUnbilledTime, line }: ProfileLineInput): boolean =>
  holdsUnbilledTime === true || (line as ThereOrHolder | undefined)?.holdsUnbilledTime === true;

const toWire = (line: ProfileLineInput): unknown => {
  const [wire] = linesWrite.toWire([line], {}).lines as object[];
  return line.holdsUnbilledTime ? { ...wire, type: holderType, name: null, description: null } : wire;
};

/** As with any document, except that FreshBooks may or may not return the holder among the lines. */
const write: Write<readonly ProfileLineInput[], readonly InvoiceProfileLine[]> = {
  toWire: (sent) => ({ lines: (sent ?? []).map(toWire) }),
  wireKeys: linesWrite.wireKeys,
  unconfirmed: (sent, seen, given) => {
    const lines = (sent ?? []).map((line, place) => ({ line, place })).filter(({ line }) => !isHolder(line));
    const billed = seen?.filter(({ holdsUnbilledTime }) => !holdsUnbilledTime);
    return linesWrite
      .unconfirmed(
        lines.map(({ line }) => line),
        billed,
        given,
      )
      .map(([at, ...rest]) => (at === undefined ? [] : [String(lines[Number(at)]?.place), ...rest]));
  },
};

const field: Field<readonly InvoiceProfileLine[], readonly ProfileLineInput[]> = {
  ...listOf("lines", lineRecord),
  write,
};

/** What each invoice of a profile bills. */
export const profileLines = included("lines", field);
