import { centsText, decimalText, times, toCents, toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json, money } from "../../wire/json.ts";
import { type Problem, problem, refuse } from "../../wire/refusal.ts";
import { eastern, type Micros } from "../../wire/stamps.ts";
import type { InvoiceRow } from "../rows.ts";

/** An invoice's lines, as stored and shown. */
export function linesOf({ extras: { lines } }: InvoiceRow): Fields[] {
  if (!Array.isArray(lines)) return [];
  // Usually all of them: the same list, which identifies their taxes.
  return lines.every(isFields) ? lines : lines.filter(isFields);
}

/** Lines as stored and shown. `old` lines pass their numbers to those that name them by `lineid`. */
export function readLines(
  raw: Json,
  old: readonly Fields[],
  invoiceid: number,
  currency: string,
  at: Micros,
): Fields[] {
  if (!Array.isArray(raw))
    throw refuse(problem(1006, "invoice", "lines", raw, "The field 'lines' must be a list."));
  const known = new Set(old.map(({ lineid }) => lineid));
  let last = Math.max(0, ...old.map(({ lineid }) => Number(lineid)));
  const problems: Problem[] = [];

  const lines = raw.filter(isFields).map((line, index) => {
    const quantity = toDecimal(line.qty ?? "1");
    const unitCost = toDecimal(isFields(line.unit_cost) ? line.unit_cost.amount : (line.unit_cost ?? "0"));
    if (!quantity) problems.push(notNumber("qty", line.qty));
    if (!unitCost) problems.push(notNumber("unit_cost", line.unit_cost));
    for (const field of ["taxAmount1", "taxAmount2"]) {
      const percent = toDecimal(line[field] ?? "0");
      if (!percent) problems.push(notNumber(field, line[field]));
      else if (percent.units < 0n) problems.push(notPercent(field, line[field]));
    }
    const amount = quantity && unitCost ? toCents(times(quantity, unitCost)) : 0n;
    const given = known.has(line.lineid ?? null) ? Number(line.lineid) : undefined;
    const lineid = given ?? ++last;
    return {
      amount: money(centsText(amount), currency),
      basecampid: 0,
      compounded_tax: line.compounded_tax === true,
      date: line.date ?? null,
      description: text(line.description),
      expenseid: line.expenseid ?? 0,
      invoiceid,
      lineid,
      modern_project_id: line.modern_project_id ?? null,
      modern_time_entries: line.modern_time_entries ?? [],
      name: text(line.name),
      qty: String(line.qty ?? "1"),
      retainer_id: old.find((each) => each.lineid === given)?.retainer_id ?? null, // not written
      retainer_period_id: null,
      taskno: index + 1,
      taxAmount1: String(line.taxAmount1 ?? "0"),
      taxAmount2: String(line.taxAmount2 ?? "0"),
      taxName1: line.taxName1 ?? null,
      taxName2: line.taxName2 ?? null,
      taxNumber1: null,
      taxNumber2: null,
      type: line.type ?? 0,
      unit_cost: money(unitCost ? decimalText(unitCost) : "0.00", currency),
      updated: eastern(at),
    };
  });
  const [first, ...others] = problems;
  if (first) throw refuse(first, ...others);
  return lines;
}

/** The set after a merging PUT: named lines change, others stay, new ones are added. */
export function mergeLines(old: readonly Fields[], written: readonly Fields[]): Fields[] {
  const byId = new Map([...old, ...written].map((line) => [line.lineid, line]));
  return [...byId.values()].map((line, index) => ({ ...line, taskno: index + 1 }));
}

const text = (value: Json | undefined) => (value === null || value === undefined ? "" : String(value));
const notPercent = (field: string, value: unknown) =>
  problem(1018, "line", field, value, `The field '${field}' must be a percentage.`);
const notNumber = (field: string, value: unknown) =>
  problem(1015, "line", field, value, `The field '${field}' must be a number.`);
