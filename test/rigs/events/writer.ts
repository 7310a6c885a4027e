import type { Edit } from "../../../src/sandbox/events/edit.ts";
import type { Step } from "./history.ts";
import { account, fieldValue, firstFields, idOf, type NounKind, nounKinds, nounOf } from "./nouns.ts";

export type Written = {
  readonly kind: NounKind;
  readonly number: number;
  readonly id: string;
  /** Whether the first books have it. */
  readonly isFirst: boolean;
  /** What it was after each edit, and who made the edit. */
  readonly steps: Step[];
  readonly by: ("SELF" | "ELSEWHERE")[];
};

/** An edit that is decided but not made. */
export type Plan =
  | { readonly kind: NounKind; readonly record?: undefined; readonly next: Step }
  | { readonly kind: NounKind; readonly record: Written; readonly next: Step };

type Editor = (edit: Edit) => { status: number; body: unknown };

/** A repeatable sequence of numbers from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const accountPath = `/accounting/account/${account}`;
/** What else a new record needs. */
const firstValues = { CLIENT: { organization: "New" }, ITEM: {}, TAX: { amount: "5" } };
const visState = { ACTIVE: 0, DELETED: 1, ARCHIVED: 2 };

/** Changes records at random, and remembers what they were after each edit. */
export function createWriter(counts: Readonly<Record<NounKind, number>>, seed: number) {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const records = new Map<string, Written>();
  const all: Record<NounKind, Written[]> = { CLIENT: [], ITEM: [], TAX: [] };
  let edits = 0;

  function add(
    kind: NounKind,
    number: number,
    step: Step,
    isFirst: boolean,
    by: "SELF" | "ELSEWHERE",
  ): Written {
    const record = { kind, number, id: idOf(kind, number), isFirst, steps: [step], by: [by] };
    records.set(record.id, record);
    all[kind].push(record);
    return record;
  }
  for (const kind of nounKinds)
    for (let number = 1; number <= counts[kind]; number += 1)
      add(kind, number, { state: "ACTIVE", fields: firstFields(kind, number) }, true, "ELSEWHERE");

  /** The next edit: mostly one field of one record. */
  function plan(): Plan {
    edits += 1;
    const kind = pick(nounKinds);
    const { fields, restorable } = nounOf(kind);
    const names = Object.keys(fields);
    const chance = random();
    if (chance < 0.04) {
      const made = Object.fromEntries(names.map((name) => [name, `${name} new ${edits}`]));
      return { kind, next: { state: "ACTIVE", fields: made } };
    }
    let record = pick(all[kind]);
    while (!restorable && lastOf(record).state === "DELETED") record = pick(all[kind]);
    const { state, fields: now } = lastOf(record);
    if (state === "DELETED") return { kind, record, next: { state: "ACTIVE", fields: now } };
    if (chance < 0.06 && (restorable || all[kind].length > 20))
      return { kind, record, next: { state: "DELETED", fields: now } };
    if (chance < 0.1 && restorable)
      return { kind, record, next: { state: state === "ACTIVE" ? "ARCHIVED" : "ACTIVE", fields: now } };
    const name = pick(names);
    return {
      kind,
      record,
      next: { state, fields: { ...now, [name]: fieldValue(name, record.number, edits) } },
    };
  }

  /** The edit as a request of FreshBooks' API. */
  function requestOf({ kind, record, next }: Plan): Edit {
    const noun = nounOf(kind);
    const wire = changedIn({ kind, record, next }).map((name) => [noun.fields[name], next.fields[name]]);
    const fields = {
      ...Object.fromEntries(wire),
      ...(record &&
        noun.restorable &&
        lastOf(record).state !== next.state && { vis_state: visState[next.state] }),
      ...(!record && firstValues[kind]),
    };
    const path = `${accountPath}${noun.path}${record ? `/${record.number}` : ""}`;
    if (!noun.restorable && next.state === "DELETED") return { method: "DELETE", path };
    return { method: record ? "PUT" : "POST", path, body: { [noun.wrapper]: fields } };
  }

  /** Notes that an edit was made; `number` is that of a new record. */
  function note({ kind, record, next }: Plan, by: "SELF" | "ELSEWHERE", number = 0): Written {
    if (!record) return add(kind, number, next, false, by);
    record.steps.push(next);
    record.by.push(by);
    return record;
  }

  /** Makes an edit as a person in FreshBooks does. */
  function write(planned: Plan, edit: Editor): Written {
    const request = requestOf(planned);
    const { status, body } = edit(request);
    if (status !== 200) throw new Error(`${request.path}: ${status} ${JSON.stringify(body)}`);
    return note(planned, "ELSEWHERE", planned.record ? 0 : numberIn(body, planned.kind));
  }

  return { records, plan, requestOf, note, write, next: (edit: Editor) => write(plan(), edit) };
}

export type Writer = ReturnType<typeof createWriter>;

/** The number of a record in FreshBooks' answer. */
export function numberIn(body: unknown, kind: NounKind): number {
  const parsed = typeof body === "string" || Buffer.isBuffer(body) ? JSON.parse(String(body)) : body;
  const { response } = parsed as { response: { result: Record<string, { id: number }> } };
  return Number(response.result[nounOf(kind).wrapper]?.id);
}

/** What a record is after its last edit. */
export const lastOf = ({ steps }: Written): Step => steps.at(-1) as Step;

/** The fields that an edit writes, by their names in the graph. */
export const changedIn = ({ kind, record, next }: Plan): string[] =>
  Object.keys(nounOf(kind).fields).filter(
    (name) => !record || lastOf(record).fields[name] !== next.fields[name],
  );
