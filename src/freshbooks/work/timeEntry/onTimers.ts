import type { Page } from "../../../values/page.ts";
import { MismatchError } from "../../errors.ts";
import type { Filter } from "../../lists/query.ts";
import type { Timer } from "../timer/record.ts";
import type { TimeEntry } from "./record.ts";

/**
 * FreshBooks omits timers from its lists unless requested, and no row shows whether it applied that. Without any, the
 * caller's own timers do, which are another list. Throws when the two contradict each other.
 */
export async function assertNoneOnTimers(
  { items, total }: Page<TimeEntry>,
  filters: readonly Filter<TimeEntry>[],
  readTimers: () => Promise<readonly Timer[]>,
): Promise<void> {
  if (items.length > 0 || (total ?? 0) > 0 || filters.some(({ impossible }) => impossible)) return;
  const segments = (await readTimers()).flatMap((timer) => timer.segments);
  const fits = (entry: TimeEntry) =>
    filters.every(({ holds, keeps = holds }) => holds(entry) && keeps(entry));
  if (segments.some(fits)) throw new MismatchError(["logged"]);
}
