import type { Step } from "./history.ts";
import { type NounKind, nounKinds, nounOf } from "./nouns.ts";
import { lastOf, type Writer } from "./writer.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a change or a line of an export must select of its record. */
export const recordSelection = `record { ${nounKinds
  .map((kind) => {
    const { type, fields, restorable } = nounOf(kind);
    return `... on ${type} { ${Object.keys(fields).join(" ")} ${restorable ? "archived deleted" : ""} }`;
  })
  .join(" ")} }`;

export type Changed = {
  readonly action: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly record: Fields | null;
};

/** A client's own copy of the books. */
export function createCopy() {
  const records = new Map<string, string>();

  const lineOf = (kind: NounKind, state: Step["state"], fields: Fields) =>
    JSON.stringify([state, ...Object.keys(nounOf(kind).fields).map((name) => fields[name])]);

  function put(kind: string, id: string, record: Fields): void {
    const state = record.archived === true ? "ARCHIVED" : "ACTIVE";
    records.set(id, lineOf(kind as NounKind, state, record));
  }

  return {
    put,
    size: () => records.size,
    /** The record is what it is now, which may be newer than the change. */
    apply({ recordKind, recordId, record }: Changed): void {
      if (!record || record.deleted === true) records.delete(recordId);
      else put(recordKind, recordId, record);
    },
    /** Records that differ from the books. */
    differences(writer: Writer): string[] {
      const wrong: string[] = [];
      for (const written of writer.records.values()) {
        const { state, fields } = lastOf(written);
        const wanted = state === "DELETED" ? undefined : lineOf(written.kind, state, fields);
        const found = records.get(written.id);
        if (found !== wanted) wrong.push(`${written.id}: ${found} instead of ${wanted}`);
      }
      for (const id of records.keys()) if (!writer.records.has(id)) wrong.push(`${id} does not exist`);
      return wrong;
    },
  };
}
