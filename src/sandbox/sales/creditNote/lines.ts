import type { Fields, Json } from "../../wire/json.ts";
import { isFields } from "../../wire/json.ts";
import type { Micros } from "../../wire/stamps.ts";
import { mergeLines, readLines } from "../invoice/lines.ts";
import type { CreditNoteRow } from "../rows.ts";

/** A credit note's lines, as stored. */
export const linesOf = ({ extras }: Pick<CreditNoteRow, "extras">): Fields[] =>
  Array.isArray(extras.lines) ? extras.lines.filter(isFields) : [];

/** What credit note lines show and invoice lines do not. */
const shown = [
  ...["amount", "compounded_tax", "description", "lineid", "name", "qty", "taskno", "unit_cost"],
  ...["taxAmount1", "taxAmount2", "taxName1", "taxName2"],
];

/**
 * Lines as stored. Official requests name an existing line by a text `"<n>-<lineno>"`, whose first number is not that of the
 * credit note.
 */
export function readCreditLines(
  raw: Json,
  old: readonly Fields[],
  creditid: number,
  currency: string,
  at: Micros,
  writes: "replace" | "merge",
): Fields[] {
  const known = new Map(old.map(({ id, lineid }) => [id, lineid ?? null]));
  const named = Array.isArray(raw)
    ? raw.map((line) => (isFields(line) ? { ...line, lineid: known.get(line.id ?? null) ?? null } : line))
    : raw;
  const lines = readLines(named, old, creditid, currency, at).map(
    (line): Fields => ({
      ...Object.fromEntries(shown.map((name) => [name, line[name] ?? null])),
      ...{ creditid, id: `${20_000 + creditid}-${line.lineid}` },
    }),
  );
  return writes === "merge" ? mergeLines(old, lines) : lines;
}
