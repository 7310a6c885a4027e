import type { Sandbox } from "../../../src/sandbox/server.ts";
import type { Tenant } from "./books.ts";
import type { Deed } from "./deeds.ts";
import { type Recorded, recordedIn, type Table } from "./recorded.ts";

/** What the sandbox's books say about the answers. */
export type Verdict = {
  /** Records, or emails, that no call can account for. */
  duplicates: number;
  /** Answered, and not in the books. */
  lost: number;
  /** Answered with a record that another call created, or with several. */
  anothers: number;
  /** Without a record, a lost response or a rejection. */
  neverAnswered: number;
  rejected: number;
  answered: number;
  /** Creates that stayed unknown, by the reason. */
  readonly unknown: Map<string, number>;
  /** What is wrong, in words. */
  readonly findings: string[];
};

/** The deeds with equal inputs, and one of their marks. */
type Group = { readonly mark: string; readonly at: number; readonly deeds: Deed[] };

/** Compares every answer with the sandbox's own books. */
export function judge(deeds: readonly Deed[], sandbox: Sandbox): Verdict {
  const verdict: Verdict = {
    ...{ duplicates: 0, lost: 0, anothers: 0, neverAnswered: 0, rejected: 0, answered: 0 },
    ...{ unknown: new Map(), findings: [] },
  };
  const read = new Map<string, Recorded[]>();
  const recorded = (tenant: Tenant, table: Table): Recorded[] => {
    const key = `${tenant.accountId} ${table}`;
    const known = read.get(key) ?? recordedIn(sandbox.state, tenant, table);
    read.set(key, known);
    return known;
  };
  for (const group of groupsOf(deeds)) judgeGroup(group, recorded, mailsOf(sandbox), verdict);
  return verdict;
}

function groupsOf(deeds: readonly Deed[]): Group[] {
  const groups = new Map<string, Group>();
  for (const deed of deeds)
    for (const [at, mark] of deed.marks.entries()) {
      const { kind, tenant } = deed;
      const key = `${tenant.accountId} ${kind.mutation} ${kind.mails ?? ""} ${mark}`;
      const group = groups.get(key) ?? { mark, at, deeds: [] };
      group.deeds.push(deed);
      groups.set(key, group);
    }
  return [...groups.values()];
}

/** How many emails there are about an invoice. */
function mailsOf(sandbox: Sandbox): (tenant: Tenant, id: string) => number {
  const mails = Map.groupBy(sandbox.outbox(), ({ accountId, id }) => `${accountId} ${id}`);
  return ({ accountId }, id) => mails.get(`${accountId} ${id}`)?.length ?? 0;
}

function judgeGroup(
  { mark, at, deeds }: Group,
  recorded: (tenant: Tenant, table: Table) => Recorded[],
  mails: (tenant: Tenant, id: string) => number,
  verdict: Verdict,
): void {
  const [first] = deeds;
  if (!first) return;
  const { kind, tenant } = first;
  const find = (what: string) =>
    verdict.findings.push(`${kind.mutation} ${tenant.accountId} ${mark}: ${what}`);
  const rows = deeds.flatMap((deed) => deed.rows[at] ?? []);
  const ids = rows.flatMap((row) => (row.is === "answered" ? [row.id] : []));
  const open = rows.filter(({ is }) => is === "unknown").length;
  let made = 0;
  for (const table of kind.tables) {
    const found = recorded(tenant, table).filter(({ text }) => text.includes(mark));
    const count = kind.nested
      ? found.reduce((sum, { text }) => sum + text.split(mark).length - 1, 0)
      : found.length - (kind.before ?? 0);
    if (table === kind.tables[0]) made = count;
    if (count > ids.length + open) {
      verdict.duplicates += count - ids.length - open;
      find(`${count} in ${table}, ${ids.length} answered, ${open} unknown`);
    }
    if (count < ids.length) {
      verdict.lost += ids.length - count;
      find(`${count} in ${table}, ${ids.length} answered`);
    }
    if (table !== kind.tables[0] || kind.nested) continue;
    const own = new Set(found.flatMap((each) => each.ids));
    for (const id of ids)
      if (!own.has(id.split(":").at(-1) ?? "")) {
        verdict.anothers += 1;
        find(`answered with ${id}`);
      }
    if (kind.mails)
      for (const {
        ids: [id = ""],
      } of found) {
        const sent = mails(tenant, id);
        if (sent > 1) verdict.duplicates += sent - 1;
        if (sent < ids.length) verdict.lost += 1;
        if (sent > 1 || sent < ids.length) find(`emailed ${sent} times`);
      }
  }
  const isBilled = ({ text }: Recorded) => !text.includes(mark) || text.includes('"billed":true');
  if (kind.bills && ids.length > 0 && !recorded(tenant, "timeEntries").every(isBilled)) {
    verdict.lost += 1;
    find("its time is not billed");
  }
  if (!kind.nested && new Set(ids).size < ids.length) {
    verdict.anothers += ids.length - new Set(ids).size;
    find(`${ids.join(", ")} for ${ids.length} keys`);
  }
  for (const deed of deeds)
    if (at === 0 && deed.changed > 0) {
      verdict.anothers += deed.changed;
      find(`${deed.changed} repeats were answered otherwise`);
    }
  for (const row of rows) {
    if (row.is === "answered") verdict.answered += 1;
    else if (row.is === "unknown") {
      const why = reasonOf({ made, isSeen: kind.isSeen, isTwin: deeds.length > 1, hasMails: !!kind.mails });
      verdict.unknown.set(why, (verdict.unknown.get(why) ?? 0) + 1);
      if (why === unexpected) find(`${why}: ${row.why}`);
    } else {
      if (row.is === "rejected") verdict.rejected += 1;
      else verdict.neverAnswered += 1;
      find(`${row.is}, ${row.why}`);
    }
  }
}

const unexpected = "carried out, and its record could have been found";

/** Why a create stayed unknown, by what the caller cannot see. */
function reasonOf(seen: { made: number; isSeen: boolean; isTwin: boolean; hasMails: boolean }): string {
  if (seen.isTwin) return "equal to another whose response was lost as well";
  if (seen.made === 0) return "never carried out, which nothing proves";
  if (!seen.isSeen) return "carried out, and no list shows such a record";
  if (seen.hasMails) return "carried out, and nothing shows whether its email was sent";
  return unexpected;
}

/** Whether nothing that is promised was broken. */
export const isKept = (verdict: Verdict): boolean =>
  verdict.duplicates + verdict.lost + verdict.anothers + verdict.neverAnswered + verdict.rejected === 0 &&
  !verdict.unknown.has(unexpected);
