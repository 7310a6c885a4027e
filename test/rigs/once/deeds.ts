import type { Tenant } from "./books.ts";
import type { Row } from "./call.ts";
import { type Kind, kinds, marksOf } from "./kinds.ts";

/** A call with a key, made until it is answered. */
export type Deed = {
  readonly kind: Kind;
  readonly tenant: Tenant;
  /** With the key. */
  readonly input: object;
  /** One for each row. */
  readonly marks: readonly string[];
  /** What came of each row so far. */
  rows: readonly Row[];
  calls: number;
  /** Answers with another record than before. */
  changed: number;
};

/** Every seventh, and the first, have two others with an equal input, and keys of their own. */
const twinsEvery = 7;

const most = (kind: Kind, { each }: Tenant) => Math.min(each, kind.most ?? each);

/** Calls for so many creates, spread evenly over mutations and tenants, in any order; those with equal inputs follow each other. */
export function deedsFor(creates: number, tenants: readonly Tenant[], random: () => number): Deed[] {
  const groups: { readonly place: number; readonly deeds: readonly Deed[] }[] = [];
  let count = 0;
  for (let at = 1; count < creates; at += 1) {
    const before = count;
    for (const tenant of tenants)
      for (const kind of kinds) {
        if (at > most(kind, tenant) || count >= creates) continue;
        const marks = marksOf(kind, at, tenant);
        const twins = kind.hasTwins && at % twinsEvery === 1 ? 2 : 0;
        const deeds = Array.from({ length: 1 + twins }, (_, twin) => deedOf(kind, tenant, marks, at, twin));
        groups.push({ place: random(), deeds });
        count += marks.length * deeds.length;
      }
    if (count === before) throw new Error("The books have too few seeds");
  }
  return groups.toSorted((one, other) => one.place - other.place).flatMap(({ deeds }) => deeds);
}

function deedOf(kind: Kind, tenant: Tenant, marks: readonly string[], at: number, twin: number): Deed {
  const of = (mark = "") => kind.input({ at, mark, tenant });
  const input = kind.rows ? { [kind.rows.field]: marks.map(of) } : of(marks[0]);
  const rows = marks.map((): Row => ({ is: "again", why: "not called" }));
  const idempotencyKey = `${kind.mails ?? ""} ${at} ${twin}`;
  return { ...{ kind, tenant, marks, rows, calls: 0, changed: 0 }, input: { ...input, idempotencyKey } };
}

/** Whether every row has a record. */
export const isAnswered = ({ rows }: Deed): boolean => rows.every(({ is }) => is === "answered");

/** Takes the result of another call. */
export function note(deed: Deed, rows: readonly Row[]): void {
  deed.calls += 1;
  deed.rows = deed.rows.map((known, at) => {
    const now = rows[at] ?? known;
    if (known.is !== "answered") return now;
    if (now.is === "answered" && (now.id !== known.id || !now.replayed)) deed.changed += 1;
    return known; // a repeat may be cut off
  });
}
