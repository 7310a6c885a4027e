import type { Position } from "./feed.ts";
import { judge, type Step, type Told } from "./history.ts";
import type { Writer } from "./writer.ts";

/** Compares what was told with what happened; with `origins`, also who made it. */
export function judged(
  { records }: Writer,
  changes: readonly Told[],
  end: Position,
  { origins = false }: { readonly origins?: boolean } = {},
) {
  const byRecord = Map.groupBy(changes, ({ recordId }) => recordId);
  const wrong: object[] = [];
  let missing = 0;
  for (const { id, steps, isFirst, by } of records.values()) {
    const told = byRecord.get(id) ?? [];
    const { fits, isWhole, at } = judge(steps, isFirst, told, origins ? by : undefined);
    const shown = ({ state, fields }: Step, place: number) =>
      [by[place], state, ...Object.values(fields)].join(" | ");
    if (at) wrong.push({ at, told, steps: steps.map(shown) });
    if (fits && !isWhole) missing += 1;
  }
  const strangers = changes.filter(({ recordId }) => !records.has(recordId));
  const gaps =
    changes.filter(({ number }, at) => number !== at + 1).length + Math.abs(end.number - changes.length);
  return { records: records.size, changes: changes.length, wrong, missing, strangers, gaps };
}
