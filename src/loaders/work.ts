import type { Work } from "../freshbooks/index.ts";
import type { Project, ProjectPart, ProjectQuery } from "../freshbooks/work/project/index.ts";
import type { Service } from "../freshbooks/work/service/index.ts";
import type { TeamMember } from "../freshbooks/work/teamMember.ts";
import type { TimeEntryCriteria } from "../freshbooks/work/timeEntry/criteria.ts";
import type { TimeEntry } from "../freshbooks/work/timeEntry/index.ts";
import type { ClientId, IdentityId, ProjectId, ServiceId, TeamMemberId, TimeEntryId } from "../values/ids.ts";
import type { Page, Window } from "../values/page.ts";
import { loaderById } from "./byId.ts";
import { loaderOfChildren } from "./childrenOf.ts";
import { knowing } from "./knowing.ts";
import { once } from "./once.ts";
import { countRows, type RowCount } from "./rows.ts";

export type WorkLoaders = ReturnType<typeof createWorkLoaders>;

/** For one business and one request: projects and time, and who does what. */
export function createWorkLoaders(
  { projects, timeEntries, timers, services, team }: Work,
  count: RowCount = countRows(),
) {
  const project = loaderById<ProjectId, Project, ProjectPart>(projects.byIds);
  const timeEntry = loaderById<TimeEntryId, TimeEntry, never>((ids) => timeEntries.byIds(ids));
  const service = loaderById<ServiceId, Service, never>((ids) => services.byIds(ids));
  const teamMember = loaderById<TeamMemberId, TeamMember, never>((ids) => team.byIds(ids));

  const knowProjects = (page: Page<Project>, { parts }: ProjectQuery) =>
    knowing(page, (item) => project.prime(item, parts));
  const knowTime = (page: Page<TimeEntry>) => knowing(page, (item) => timeEntry.prime(item, []));

  const everybody = once(() => team.all());
  const people = once(
    async () => new Map((await everybody()).map((member) => [member.identityId, member] as const)),
  );

  return {
    project,
    timeEntry,
    service,
    teamMember,
    projects: async (query: ProjectQuery, window: Window) =>
      count(knowProjects(await projects.list(query, window), query)),
    projectsOfClient: loaderOfChildren(
      async (parents: readonly ClientId[], query: ProjectQuery, window, need) =>
        (await projects.ofClients(parents, query, window, need)).map((page) => knowProjects(page, query)),
      count,
    ),
    timeEntries: async (criteria: TimeEntryCriteria, window: Window) =>
      count(knowTime(await timeEntries.list(criteria, window))),
    timeTotals: timeEntries.totals,
    timeEntriesOfProject: loaderOfChildren(
      async (parents: readonly ProjectId[], criteria: TimeEntryCriteria, window, need) =>
        (await timeEntries.ofProjects(parents, criteria, window, need)).map(knowTime),
      count,
    ),
    timeEntriesOfClient: loaderOfChildren(
      async (parents: readonly ClientId[], criteria: TimeEntryCriteria, window, need) =>
        (await timeEntries.ofClients(parents, criteria, window, need)).map(knowTime),
      count,
    ),
    timers: once(timers.all),
    services: once(services.all),
    serviceRates: once(services.rates),
    team: team.all,
    teamMemberRates: once(team.rates),
    /** Null for somebody who is not on the team, or no longer. */
    person: async (id: IdentityId): Promise<TeamMember | null> => (await people()).get(id) ?? null,
  };
}
