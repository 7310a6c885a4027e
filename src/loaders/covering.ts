import { addDays, type Day } from "../values/dates.ts";

/** The conditions of a list by their names: ids, ranges of days, or any other value. An omitted one is no condition. */
export type Conditions = Readonly<Record<string, unknown>>;

type Range = { readonly from?: Day; readonly to?: Day };

/** How many ids one request names. */
const mostIds = 100;

const dayText = /^\d{4}-\d{2}-\d{2}$/;

const isRange = (value: unknown): value is Range =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([key, bound]) =>
      (key === "from" || key === "to") && (bound === undefined || dayText.test(String(bound))),
  );

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const namesIn = (conditions: Conditions): string[] =>
  Object.keys(conditions).filter((name) => conditions[name] !== undefined);

/** Whether all that meets the second conditions meets the first. */
export const covers = (wide: Conditions, narrow: Conditions): boolean =>
  namesIn(wide).every((name) => includes(wide[name], narrow[name]));

function includes(wide: unknown, narrow: unknown): boolean {
  if (narrow === undefined) return false;
  if (Array.isArray(wide) && Array.isArray(narrow)) return new Set(narrow).isSubsetOf(new Set(wide));
  if (isRange(wide) && isRange(narrow))
    return (
      (!wide.from || (narrow.from !== undefined && narrow.from >= wide.from)) &&
      (!wide.to || (narrow.to !== undefined && narrow.to <= wide.to))
    );
  return isSame(wide, narrow);
}

/** Conditions for exactly the rows of either; undefined when none are. */
export function joined(a: Conditions, b: Conditions): Conditions | undefined {
  if (covers(a, b)) return a;
  if (covers(b, a)) return b;
  const differing = [...new Set([...namesIn(a), ...namesIn(b)])].filter((name) => !isSame(a[name], b[name]));
  const [only] = differing;
  if (only === undefined || differing.length > 1) return undefined;
  const either = union(a[only], b[only]);
  return either === undefined ? undefined : { ...a, [only]: either };
}

function union(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    const all = [...new Set([...a, ...b])];
    return all.length > mostIds ? undefined : all;
  }
  if (!isRange(a) || !isRange(b)) return undefined;
  if (!touches(a, b) || !touches(b, a)) return undefined;
  const from = a.from && b.from && (a.from < b.from ? a.from : b.from);
  const to = a.to && b.to && (a.to > b.to ? a.to : b.to);
  return { ...(from && { from }), ...(to && { to }) };
}

/** Whether the second begins before the day after the first ends, or on it. */
const touches = ({ to }: Range, { from }: Range): boolean => !to || !from || from <= addDays(to, 1);
