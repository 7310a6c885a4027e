import { ListError } from "../freshbooks/errors.ts";
import type { Work } from "../freshbooks/index.ts";
import type { LedgerAccount } from "../freshbooks/ledger/ledgerAccount.ts";
import { byKey } from "../freshbooks/lists/judging.ts";
import type { ServiceOfProject } from "../freshbooks/work/rates.ts";
import type { Retainer } from "../freshbooks/work/retainer/record.ts";
import type { Service, ServicePart } from "../freshbooks/work/service/record.ts";
import type { TeamMember } from "../freshbooks/work/teamMember.ts";
import type {
  ClientId,
  ExpenseCategoryId,
  IdentityId,
  JournalEntryAccountId,
  JournalEntrySubAccountId,
  LedgerAccountId,
  ServiceId,
  TaskId,
  TeamMemberId,
} from "../values/ids.ts";
import { lazily } from "../values/lazily.ts";
import { loaderById } from "./byId.ts";
import { loadersOf } from "./noun.ts";
import { once } from "./once.ts";
import { oncePer } from "./oncePer.ts";
import { countRows, type RowCount } from "./rows.ts";
import { listsOfFew } from "./whole.ts";
import { wholesOf } from "./wholes.ts";

export type WorkLoaders = ReturnType<typeof ofBusiness>;

const severalRetainers =
  "FreshBooks returns several retainers of this client: select `retainers` of the business, with `clientIds` in its filter";

const ofBusiness = lazily<[Work, RowCount]>()({
  abilities: ({ abilities }) => once(abilities),
  ledgerReports: ({ ledgerReports }) => ledgerReports,
  project: ({ projects }, count) => {
    const project = loadersOf(projects, count);
    return {
      ...project,
      ofClient: project.below(projects.ofClients),
      ofRetainer: project.below(projects.ofRetainers),
      ofService: project.below(projects.ofServices),
      discussions: oncePer(projects.discussions),
    };
  },
  timeEntry: ({ timeEntries }, count) => {
    const timeEntry = loadersOf(timeEntries, count);
    return {
      ...timeEntry,
      ofProject: timeEntry.below(timeEntries.ofProjects),
      ofClient: timeEntry.below(timeEntries.ofClients),
      ofRetainer: timeEntry.below(timeEntries.ofRetainers),
      ofService: timeEntry.below(timeEntries.ofServices),
      ofPerson: timeEntry.below(timeEntries.ofPeople),
      totals: timeEntries.totals,
    };
  },
  /** All rows that meet conditions, for derived answers: read once, and shared by all answers of the operation. */
  every: ({ projects, timeEntries }, count) => ({
    projects: wholesOf(projects, count),
    timeEntries: wholesOf(timeEntries, count),
  }),
  timer: ({ timers }) => ({ all: once(timers.all) }),
  service: ({ services }, count) => {
    const catalog = listsOfFew(services, count);
    const twins = once(async () => byKey(await catalog.all(["task"]), ({ task }) => task ?? null));
    return {
      ...loaderById<ServiceId, Service, ServicePart>((ids, parts) => services.byIds(ids, parts)),
      ...catalog,
      rates: once(services.rates),
      /** Null when the project has no rate of its own for the service. */
      projectRate: oncePer(({ of }: { readonly id: string; readonly of: ServiceOfProject }) =>
        services.projectRate(of),
      ),
      /** Null for a task that no service names. */
      ofTask: async (id: TaskId): Promise<Service | null> => (await twins()).get(id) ?? null,
    };
  },
  retainer: ({ retainers }, count) => {
    const agreements = once(() => retainers.all());
    const agreed = once(async () => byKey(await agreements(), ({ clientId }) => clientId));
    return {
      ...loadersOf(retainers, count),
      all: agreements,
      /** Null for a client without one. FreshBooks lets one that has ended be restored beside another: throws for several. */
      ofClient: async (id: ClientId): Promise<Retainer | null> => {
        const { get, isShared } = await agreed();
        if (isShared(id)) throw new ListError("tooMany", severalRetainers);
        return get(id) ?? null;
      },
    };
  },
  ledgerAccount: ({ ledgerAccounts }, count) => {
    const ledger = listsOfFew(ledgerAccounts, count);
    const posting = once(async () => {
      const all = await ledger.all();
      return {
        ofCategory: byKey(all, ({ categoryId }) => categoryId),
        ofSubAccount: byKey(all, ({ journalEntrySubAccountId }) => journalEntrySubAccountId),
        ofAccount: Map.groupBy(all, ({ journalEntryAccountId }) => journalEntryAccountId),
      };
    });
    return {
      ...loaderById<LedgerAccountId, LedgerAccount, never>((ids) => ledgerAccounts.byIds(ids)),
      ...ledger,
      /** Accounts by what refers to them; null for none. */
      ofCategory: async (id: ExpenseCategoryId) => (await posting()).ofCategory.get(id) ?? null,
      ofSubAccount: async (id: JournalEntrySubAccountId) => (await posting()).ofSubAccount.get(id) ?? null,
      /** A child account in the other chart may name it too, beside its own. */
      ofAccount: async (id: JournalEntryAccountId): Promise<LedgerAccount | null> => {
        const naming = (await posting()).ofAccount.get(id) ?? [];
        const alone = naming.filter(({ journalEntrySubAccountId }) => journalEntrySubAccountId === null);
        const [only, ...others] = alone.length > 0 ? alone : naming;
        return only && others.length === 0 ? only : null;
      },
    };
  },
  teamMember: ({ team }, count) => {
    const members = listsOfFew(team, count);
    const people = once(async () =>
      byKey(await members.all(), ({ freshbooksIdentityId }) => freshbooksIdentityId),
    );
    return {
      ...loaderById<TeamMemberId, TeamMember, never>((ids) => team.byIds(ids)),
      ...members,
      rates: once(team.rates),
      invitationRates: once(team.invitationRates),
      /** Null for somebody who is not on the team, or no longer. */
      person: async (id: IdentityId): Promise<TeamMember | null> => (await people()).get(id) ?? null,
    };
  },
});

/** For one business and one request: projects and time, and who does what. */
export const createWorkLoaders = (work: Work, count: RowCount = countRows()): WorkLoaders =>
  ofBusiness(work, count);
