import type { Work } from "../freshbooks/index.ts";
import type { LedgerAccount } from "../freshbooks/ledger/ledgerAccount.ts";
import { byKey } from "../freshbooks/lists/judging.ts";
import type { Retainer } from "../freshbooks/work/retainer/record.ts";
import type { Service } from "../freshbooks/work/service/record.ts";
import type { TeamMember } from "../freshbooks/work/teamMember.ts";
import type {
  ClientId,
  ExpenseCategoryId,
  IdentityId,
  JournalEntryAccountId,
  JournalEntrySubAccountId,
  LedgerAccountId,
  ServiceId,
  TeamMemberId,
} from "../values/ids.ts";
import { loaderById } from "./byId.ts";
import { loadersOf } from "./noun.ts";
import { once } from "./once.ts";
import { countRows, type RowCount } from "./rows.ts";
import { listsOfFew } from "./whole.ts";

export type WorkLoaders = ReturnType<typeof createWorkLoaders>;

/** For one business and one request: projects and time, and who does what. */
export function createWorkLoaders(
  { projects, timeEntries, timers, services, retainers, team, ledgerAccounts }: Work,
  count: RowCount = countRows(),
) {
  const project = loadersOf(projects, count);
  const timeEntry = loadersOf(timeEntries, count);
  const agreements = once(() => retainers.all());
  const agreed = once(async () => byKey(await agreements(), ({ clientId }) => clientId));
  const ledger = listsOfFew(ledgerAccounts, count);
  const posting = once(async () => {
    const all = await ledger.all();
    return {
      ofCategory: byKey(all, ({ categoryId }) => categoryId),
      ofSubAccount: byKey(all, ({ journalEntrySubAccountId }) => journalEntrySubAccountId),
      ofAccount: Map.groupBy(all, ({ journalEntryAccountId }) => journalEntryAccountId),
    };
  });
  const members = listsOfFew(team, count);
  const people = once(async () =>
    byKey(await members.all(), ({ freshbooksIdentityId }) => freshbooksIdentityId),
  );

  return {
    project: {
      ...project,
      ofClient: project.below(projects.ofClients),
      ofRetainer: project.below(projects.ofRetainers),
    },
    timeEntry: {
      ...timeEntry,
      ofProject: timeEntry.below(timeEntries.ofProjects),
      ofClient: timeEntry.below(timeEntries.ofClients),
      ofRetainer: timeEntry.below(timeEntries.ofRetainers),
      ofPerson: timeEntry.below(timeEntries.ofPeople),
      totals: timeEntries.totals,
    },
    timer: { all: once(timers.all) },
    service: {
      ...loaderById<ServiceId, Service, never>((ids) => services.byIds(ids)),
      ...listsOfFew(services, count),
      rates: once(services.rates),
    },
    retainer: {
      ...loadersOf(retainers, count),
      all: agreements,
      /** Null for a client without one. */
      ofClient: async (id: ClientId): Promise<Retainer | null> => (await agreed()).get(id) ?? null,
    },
    ledgerAccount: {
      ...loaderById<LedgerAccountId, LedgerAccount, never>((ids) => ledgerAccounts.byIds(ids)),
      ...ledger,
      /** Accounts by what leads to them from elsewhere; null where none does. */
      ofCategory: async (id: ExpenseCategoryId) => (await posting()).ofCategory.get(id) ?? null,
      ofSubAccount: async (id: JournalEntrySubAccountId) => (await posting()).ofSubAccount.get(id) ?? null,
      /** An account below it in the other chart may name it as well, beside its own. */
      ofAccount: async (id: JournalEntryAccountId): Promise<LedgerAccount | null> => {
        const naming = (await posting()).ofAccount.get(id) ?? [];
        const alone = naming.filter(({ journalEntrySubAccountId }) => journalEntrySubAccountId === null);
        const [only, ...others] = alone.length > 0 ? alone : naming;
        return only && others.length === 0 ? only : null;
      },
    },
    teamMember: {
      ...loaderById<TeamMemberId, TeamMember, never>((ids) => team.byIds(ids)),
      ...members,
      rates: once(team.rates),
      /** Null for somebody who is not on the team, or no longer. */
      person: async (id: IdentityId): Promise<TeamMember | null> => (await people()).get(id) ?? null,
    },
  };
}
