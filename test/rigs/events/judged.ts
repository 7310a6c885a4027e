import type { Position } from "./feed.ts";
import { judge, type Told } from "./history.ts";
import type { Writer } from "./writer.ts";

/** Compares what was told with what happened; with `origins`, also who made it. */
export function judged(
  { records }: Writer,
  changes: readonly Told[],
  end: Position,
  { origins = false }: { readonly origins?: boolean } = {},
) {
  const byRecord = Map.groupBy(changes, ({ recordId }) => recordId);
  const wrong: Told[] = [];
  let missing = 0;
  for (const { id, steps, isFirst, by } of records.values()) {
    const told = byRecord.get(id) ?? [];
    const { fits, isWhole, at } = judge(steps, isFirst, told, origins ? by : undefined);
    if (at) wrong.push(at);
    if (at)
      console.error(
        JSON.stringify(
          {
            told,
            steps: steps.map((step, i) => [by[i], step.state, ...Object.values(step.fields)].join(" | ")),
          },
          null,
          1,
        ),
      );
    if (fits && !isWhole) missing += 1;
  }
  const strangers = changes.filter(({ recordId }) => !records.has(recordId));
  const gaps =
    changes.filter(({ number }, at) => number !== at + 1).length + Math.abs(end.number - changes.length);
  return { records: records.size, changes: changes.length, wrong, missing, strangers, gaps };
}
