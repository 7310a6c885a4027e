import type { ReportTable } from "./tables.ts";

/** Any value of an answer of the graph. */
type Tree = { readonly [key: string]: Tree };
type Cell = string | number | boolean | null;

/** What to select of a report for its table. */
export function selectionFor({ columns, repeated, rows }: ReportTable): string {
  const paths = [
    ...[...Object.values(columns), `${rows}.__typename`],
    ...(repeated ? [...repeated.heads, `${repeated.list}.${repeated.cell}`] : []),
  ];
  const below = (prefix: readonly string[]): string => {
    const deeper = paths
      .map((path) => path.split(".").filter((part) => !/^\d+$/.test(part)))
      .filter((parts) => prefix.every((part, level) => parts[level] === part))
      .flatMap((parts) => parts.slice(prefix.length, prefix.length + 1));
    const names = [...new Set(deeper)];
    return names.length === 0 ? "" : `{ ${names.map((name) => name + below([...prefix, name])).join(" ")} }`;
  };
  return below([]);
}

/** The header and the lines of a report's table. */
export function* linesOf({ columns, repeated, rows }: ReportTable, report: Tree): Generator<Cell[]> {
  const periods = repeated ? valuesOf(at(report, repeated.of)) : [];
  const paths = [
    ...Object.values(columns),
    ...periods.map((_, index) => `${repeated?.list}.${index}.${repeated?.cell}`),
  ];
  yield [...Object.keys(columns), ...periods.map((value) => repeated?.head(value as never) ?? "")];
  for (const places of placesIn(report, rows.split(".")))
    yield paths.map((path) => {
      const [start, from] = places.findLast(([place]) => path.startsWith(place)) ?? ["", report];
      return cellOf(at(from, path.slice(start.length)));
    });
}

type Places = readonly (readonly [path: string, value: Tree])[];

/** Each innermost row, with those above it. */
function* placesIn(value: Tree, lists: readonly string[], above: Places = [["", value]]): Generator<Places> {
  const [list, ...others] = lists;
  if (list === undefined) return yield above;
  const path = `${above.at(-1)?.[0]}${list}.`;
  for (const row of valuesOf(value[list])) yield* placesIn(row, others, [...above, [path, row]]);
}

const at = (value: Tree | undefined, path: string): Tree | undefined =>
  path.split(".").reduce<Tree | undefined>((found, part) => found?.[part], value);

const valuesOf = (list: Tree | undefined): Tree[] => Array.from((list ?? []) as unknown as Tree[]);

const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
