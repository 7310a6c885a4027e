import type { Path } from "../../../src/freshbooks/records/field.ts";
import type { Writes } from "../../../src/freshbooks/records/record.ts";
import { tables } from "../nouns/tables.ts";
import { inputOf, isShownPlainly, type Sample, sampleOf } from "./samples.ts";
import type { Write } from "./writes.ts";

/** One case: a field's value, and what FreshBooks drops of it. */
export type Try = {
  readonly field: string;
  readonly sample: Sample;
  readonly dropped: readonly string[];
  readonly path: Path;
};

type Tried = {
  readonly tries: readonly Try[];
  /** Fields of the input, and of nested records, without known values. */
  readonly missing: readonly string[];
};

/** Keys stay in this server; test/store covers them. */
const neverSent = "idempotencyKey";
/** No response for a line's project is recorded, so it may be missing there. */
const shownPerhaps = ["lines.projectId"];

/** A mutation's cases: those in its row, and every other writable field of its table by its contract type. */
export function triesOf({ mutation, record, cases = [], apart }: Write): Tried {
  const input = inputOf(mutation);
  const byHand = cases.map(
    ([field, value, dropped, path = [field]]): Try => ({ field, sample: () => value, dropped, path }),
  );
  const isSettled = (name: string) => apart.includes(name) || byHand.some(({ field }) => field === name);

  const table = tables.get(record);
  const left = Object.entries(table?.fields ?? {}).filter(
    ([name, { write }]) => write && input.has(name) && !isSettled(name),
  );
  const wanted = left.flatMap(([name, { keys }]) => {
    const wireKeys = Object.entries(table?.writes[name]?.wireKeys ?? {});
    // An error may name nested keys; FreshBooks drops the sent value as a whole.
    const own = wireKeys.filter(([key]) => keys.includes(key));
    return (own.length > 0 ? own : wireKeys).map(([key, path]) => ({
      sample: sampleOf(name, input.get(name), path),
      ...{ field: name, dropped: [`${bodyKey(table?.noun)}.${key}`], path: [name, ...path] },
    }));
  });
  const derived = wanted.flatMap(({ sample, ...rest }): Try[] => (sample ? [{ sample, ...rest }] : []));

  const tries = [...byHand, ...derived];
  const known = new Set([...tries.map(({ field }) => field), ...apart]);
  return {
    tries,
    missing: [
      ...[...input.keys()].filter((name) => !known.has(name) && name !== neverSent),
      ...wanted.filter(({ sample, field }) => !sample && known.has(field)).map(({ path }) => path.join(".")),
      ...Object.entries(table?.fields ?? {})
        .filter(([name, { write }]) => write && !apart.includes(name))
        .flatMap(([name, { inner }]) => withinMissing(name, (inner as Inner | undefined)?.writes, tries)),
    ],
  };
}

/** Writable fields of a table that these mutations neither test nor exclude. */
export function untried(name: string, of: readonly Write[]): string[] {
  const known = new Set(
    of.flatMap((write) => [...triesOf(write).tries.map(({ field }) => field), ...write.apart]),
  );
  return Object.keys(tables.get(name)?.writes ?? {}).filter((field) => !known.has(field));
}

type Inner = { readonly writes: Writes };

/** Writable fields of nested records, such as lines, that no case names. */
const withinMissing = (field: string, writes: Writes = {}, tries: readonly Try[]): string[] =>
  Object.keys(writes)
    .filter((name) => !tries.some(({ path: [first, , inner] }) => first === field && inner === name))
    .map((name) => `${field}.${name}`)
    .filter((path) => !shownPerhaps.includes(path));

/** A time entry is sent as `time_entry`. */
const bodyKey = (noun = ""): string => noun.replaceAll(" ", "_");

/** Fields to read before they are written. */
export const readBefore = (record: string, tries: readonly Try[]): string[] => [
  ...new Set(tries.map(({ field }) => field).filter((field) => isShownPlainly(record, field))),
];
