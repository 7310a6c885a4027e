import type { Mail } from "../state/outbox.ts";
import { eventNouns, type Place } from "./nouns.ts";

/** A change of a record, by the words of events. */
export type Change = {
  readonly noun: string;
  readonly verb: "create" | "update" | "delete" | "sendByEmail";
  readonly id: number;
};

type Version = { version: number | string; isDeleted: boolean };

/** Notices what changed in an account since the last look, whatever changed it: rows by their versions, e-mails by the outbox. */
export type Watch = {
  /** Changes of these nouns; the first look at a noun only remembers. */
  look(nouns: ReadonlySet<string>): Change[];
  /** Whether records were added that no request has named, such as the invoices of recurring profiles. */
  hasMore(): boolean;
};

/** Remembers nothing yet. */
export function createWatch(place: Place): Watch {
  const known = new Map<string, Map<number, Version>>();
  const { account } = place;
  let lastMail: Mail | undefined = account.outbox.at(-1);

  function compare(noun: string, before: Map<number, Version>): Change[] {
    const changes: Change[] = [];
    let seen = 0;
    eventNouns.get(noun)?.visit(place, (id, version, isDeleted) => {
      seen += 1;
      const old = before.get(id);
      if (!old) {
        before.set(id, { version, isDeleted });
        changes.push({ noun, id, verb: "create" });
      } else if (old.version !== version || old.isDeleted !== isDeleted) {
        changes.push({ noun, id, verb: isDeleted && !old.isDeleted ? "delete" : "update" });
        Object.assign(old, { version, isDeleted });
      }
    });
    if (seen === before.size) return changes;
    const left = new Set<number>();
    eventNouns.get(noun)?.visit(place, (id) => void left.add(id));
    for (const [id, { isDeleted }] of before) {
      if (left.has(id)) continue;
      before.delete(id);
      if (!isDeleted) changes.push({ noun, id, verb: "delete" });
    }
    return changes;
  }

  function mails(): Change[] {
    const start = lastMail ? account.outbox.lastIndexOf(lastMail) + 1 : 0;
    const sent = account.outbox.slice(start).filter(({ accountId }) => accountId === account.seed.accountId);
    lastMail = account.outbox.at(-1) ?? lastMail;
    return sent.flatMap(({ about, id }): Change[] =>
      about === "payment" ? [] : [{ noun: about, id, verb: "sendByEmail" }],
    );
  }

  return {
    look(nouns) {
      for (const noun of known.keys()) if (!nouns.has(noun)) known.delete(noun);
      const changes = [...nouns].flatMap((noun) => {
        const before = known.get(noun);
        if (before) return compare(noun, before);
        const first = new Map<number, Version>();
        eventNouns.get(noun)?.visit(place, (id, version, isDeleted) => first.set(id, { version, isDeleted }));
        known.set(noun, first);
        return [];
      });
      return [...changes, ...mails().filter(({ noun }) => nouns.has(noun))];
    },
    hasMore() {
      const invoices = known.get("invoice");
      return invoices !== undefined && invoices.size !== account.invoices.size;
    },
  };
}
