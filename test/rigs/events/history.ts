import type { Action, Kind } from "../../../src/events/types.ts";

/** A record as it was between two edits. */
export type Step = {
  readonly state: "ACTIVE" | "ARCHIVED" | "DELETED";
  readonly fields: Readonly<Record<string, string>>;
};

export type Told = {
  readonly number: number;
  readonly action: Action;
  readonly recordKind: Kind;
  readonly recordId: string;
  readonly changedFields: readonly string[];
  readonly origin: "SELF" | "ELSEWHERE";
};

/** What a change from one step to a later one must look like; undefined for none. */
function between(before: Step | undefined, now: Step): string | undefined {
  if (!before) return now.state === "DELETED" ? undefined : "CREATED";
  const changed = Object.keys(now.fields).filter((name) => before.fields[name] !== now.fields[name]);
  if (before.state === now.state)
    return changed.length > 0 && now.state !== "DELETED" ? lineOf("UPDATED", changed) : undefined;
  if (now.state === "ACTIVE") return lineOf("RESTORED", changed);
  return lineOf(now.state, now.state === "DELETED" ? [] : changed);
}

const lineOf = (action: string, fields: readonly string[]) => [action, ...fields.toSorted()].join(" ");

/**
 * Whether changes are a possible history of a record: each leads from a step to a later one, none tells the same step
 * again, and the last one leads to what the record is now. `isKnown`: its first step was known before the first change.
 * With who made each step, a change is SELF when any of its steps is.
 */
export function judge(
  steps: readonly Step[],
  isKnown: boolean,
  told: readonly Told[],
  by?: readonly Told["origin"][],
): { readonly fits: boolean; readonly isWhole: boolean; readonly at?: Told } {
  const last = steps.length - 1;
  let places = silently(new Set([isKnown ? 0 : -1]));
  for (const change of told) {
    const line = lineOf(change.action, change.changedFields);
    const next = new Set<number>();
    for (const from of places)
      for (let to = from + 1; to <= last; to += 1) {
        const step = steps[to];
        if (step && between(steps[from], step) === line && isBy(change, from, to)) next.add(to);
      }
    if (next.size === 0) return { fits: false, isWhole: false, at: change };
    places = silently(next);
  }
  return { fits: true, isWhole: places.has(last) };

  function isBy({ origin }: Told, from: number, to: number): boolean {
    return !by || by.slice(from + 1, to + 1).includes("SELF") === (origin === "SELF");
  }

  /** And the later steps that do not differ from them, which no change tells. */
  function silently(from: ReadonlySet<number>): Set<number> {
    const all = new Set(from);
    for (const place of from)
      for (let to = place + 1; to <= last; to += 1) {
        const step = steps[to];
        if (step && between(steps[place], step) === undefined) all.add(to);
      }
    return all;
  }
}
