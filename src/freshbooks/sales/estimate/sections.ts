import type { Field, Path, Wire } from "../../records/field.ts";
import { text } from "../../records/kinds.ts";
import { included, kept } from "../../records/modifiers.ts";
import { listOf } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { flagOr } from "../../records/wire.ts";
import { isSameText } from "../../records/writing.ts";

const sectionRecord = view("section", {
  title: text("title"),
  kind: text("type"),
  group: text("group_name"),
  body: text("body"),
});

export type EstimateSection = Shown<typeof sectionRecord>;

/** A section to write. */
export type SectionInput = { readonly [Name in "title" | "kind" | "group" | "body"]: string };

const list = listOf("sections", sectionRecord);

const isRow = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The sections of a proposal. Their response is not recorded: null when missing or in another shape. */
const shownSections: typeof list = kept({
  ...list,
  read: (wire: Wire, beside) => {
    const { sections } = wire;
    if (Array.isArray(sections) && sections.every(isRow)) return list.read(wire, beside);
    return null as never;
  },
});

function isSame(sent: SectionInput, seen: EstimateSection | undefined): boolean {
  if (!seen) return false;
  return (["title", "kind", "group", "body"] as const).every((name) =>
    isSameText(sent[name], seen[name] ?? ""),
  );
}

const part = included("sections", shownSections);

/** FreshBooks is known to accept sections only with a new proposal. Other estimates have none. */
export const sections: Field<readonly EstimateSection[] | null | undefined, readonly SectionInput[]> & {
  readonly include: string;
  readonly once: true;
} = {
  ...part,
  once: true,
  read: (wire, beside) => {
    const seen = part.read(wire, beside);
    if (seen !== undefined || !beside.includes.includes("sections")) return seen;
    return flagOr<boolean>(wire.rich_proposal, false) ? null : [];
  },
  write: {
    toWire: (sent) => ({
      sections: (sent ?? []).map(({ title, kind, group, body }) => ({
        ...{ title, type: kind, group_name: group, body },
      })),
    }),
    wireKeys: { sections: [], group_name: [] },
    unconfirmed: (sent, seen) => {
      const all = sent ?? [];
      if (!seen || seen.length !== all.length) return [[]];
      return all.flatMap((each, at): Path[] => (isSame(each, seen[at]) ? [] : [[String(at)]]));
    },
  },
};
