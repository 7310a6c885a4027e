import type { Row } from "../../state/row.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";
import { readLines } from "../invoice/lines.ts";

/** A profile's lines, as stored and shown. */
export const linesOf = ({ extras }: Pick<Row, "extras">): Fields[] =>
  Array.isArray(extras.lines) ? extras.lines.filter(isFields) : [];

const hasNoCode = ({ unit_cost: cost }: Fields): boolean => isFields(cost) && !cost.code;

/** Like those of an invoice, except for the owner, and that a price without a currency counts as nothing. */
export function readProfileLines(
  raw: Json,
  old: readonly Fields[],
  profileid: number,
  currency: string,
  at: Micros,
): Fields[] {
  const given = Array.isArray(raw) ? raw.filter(isFields) : [];
  return readLines(raw, old, profileid, currency, at).map(({ invoiceid: _, ...line }, index) => {
    const isNothing = hasNoCode(given[index] ?? {});
    return { ...line, ...(isNothing && { amount: money("0.00", currency) }), profileid };
  });
}
