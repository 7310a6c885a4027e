import type { ExpenseSeed, InvoiceSeed, LineSeed } from "../books.ts";
import type { ProjectSeed, ServiceSeed, TeamMemberSeed, TimeEntrySeed, WorkSeed } from "../work/seeds.ts";
import type { StudioClient } from "./clients.ts";
import { projectKinds, studioServices, taskNotes, teammates } from "./projectWords.ts";
import type { Random } from "./random.ts";

const dayMs = 86_400_000;
const hourSeconds = 3600;

/** What the work of one firm is drawn from. */
type Firm = {
  businessId: number;
  owner: { identityId: number; firstName: string; lastName: string; email: string };
  /** How many log time besides the owner. */
  helpers: number;
  clients: readonly StudioClient[];
  /** Their lines learn which project and time they bill. */
  invoices: readonly InvoiceSeed[];
  /** Some learn which project they were for. */
  expenses: readonly ExpenseSeed[];
  /** Midnight in UTC. */
  today: number;
  /** When a day of work begins, after midnight in UTC. */
  morningMs: number;
};

type Hours = Omit<TimeEntrySeed, "id" | "createdAt"> & { line?: LineSeed };

/** Projects as the invoices tell of them: what was billed by the hour was worked in the weeks before. */
export function studioWork(firm: Firm, random: Random): WorkSeed {
  const { businessId, today } = firm;
  const team = teamOf(firm);
  const people = team.flatMap(({ identityId, active }) => (active === false ? [] : (identityId ?? [])));
  const services: ServiceSeed[] = studioServices.map(([name, rate, billable], index) => ({
    id: 4_054_401 + index,
    ...{ name, billable, projectDefault: index < 2 },
    ...(rate !== "" && { rate }),
  }));
  const serviceOf = (name: string) => services.find((service) => service.name === name)?.id ?? 4_054_401;
  const hours: Hours[] = [];

  /** Spreads hours over the days before, never into a weekend, a few hours at a time. */
  function work(seconds: number, end: number, days: number, about: Partial<Hours>): void {
    let left = seconds;
    while (left > 0) {
      const day = weekday(end - random.whole(1, days) * dayMs);
      const part = Math.min(left, random.pick([1, 1.5, 2, 2.5, 3, 4]) * hourSeconds);
      hours.push({
        startedAt: new Date(day + firm.morningMs + random.whole(0, 16) * 900_000).toISOString(),
        seconds: part,
        identityId: people[Math.floor(random.next() ** 1.3 * people.length)] ?? firm.owner.identityId,
        ...about,
        ...(random.chance(0.75) && { note: random.pick(taskNotes) }),
      });
      left -= part;
    }
  }

  const projects = new Map<string, ProjectSeed & { last: number }>();
  function projectFor(client: number, line: LineSeed, issued: number): ProjectSeed | undefined {
    const kind = projectKinds.find(({ line: name }) => name === line.name);
    if (!kind) return undefined;
    const { title, service, fixed } = kind;
    const key = fixed ? `${client} ${title} ${issued}` : `${client} ${title}`;
    let project = projects.get(key);
    if (!project) {
      const name = firm.clients.find(({ seed }) => seed.id === client)?.seed.fields;
      project = {
        id: 13_312_001 + projects.size,
        createdAt: new Date(issued - 40 * dayMs).toISOString(),
        title: `${title}, ${name?.organization || name?.lname}`,
        clientId: client,
        services: [serviceOf(service), serviceOf("Project management")],
        last: issued,
        fields: fixed
          ? { project_type: "fixed_price", fixed_price: line.unitCost, budget: 20 * hourSeconds }
          : { rate: line.unitCost, budget: random.pick([40, 80, 120]) * hourSeconds },
      };
      projects.set(key, project);
    }
    project.last = Math.max(project.last, issued);
    return project;
  }

  for (const { clientId, issued, lines, deleted } of firm.invoices) {
    const at = Date.parse(`${issued}T00:00:00Z`);
    for (const line of lines) {
      const kind = projectKinds.find(({ line: name }) => name === line.name);
      if (!kind || deleted || (kind.fixed && random.chance(0.7))) continue;
      const project = projectFor(clientId, line, at);
      if (!project) continue;
      line.projectId = project.id;
      const about = { clientId, projectId: project.id, serviceId: serviceOf(kind.service) };
      if (kind.fixed) work(random.whole(6, 18) * hourSeconds, at, 30, { ...about, billable: false });
      else work(Number(line.quantity) * hourSeconds, at, 25, { ...about, line });
    }
  }

  for (const project of projects.values()) {
    const { clientId = 0, id, fields, last } = project;
    project.complete = today - last > 90 * dayMs;
    project.updatedAt = new Date(project.complete ? last + 5 * dayMs : last).toISOString();
    if (!project.complete && fields?.project_type !== "fixed_price") {
      const serviceId = project.services?.[random.whole(0, 1)] ?? 0;
      project.fields = { ...fields, due_date: dayOf(today + random.whole(3, 70) * dayMs) };
      work(random.whole(1, 9) * hourSeconds, today, 16, { clientId, projectId: id, serviceId });
    }
  }
  const made: ProjectSeed[] = [...projects.values()].map(({ last, ...project }) => project);
  const own = ownProjects(made.length, today);
  for (const { id, deleted } of own) {
    const about = { projectId: id, serviceId: serviceOf("Administration"), billable: false };
    for (let end = today; end > today - (deleted ? 20 : 540) * dayMs; end -= 14 * dayMs) {
      work(random.whole(1, 4) * hourSeconds, end, 13, about);
    }
  }
  for (const expense of firm.expenses) {
    const project = expense.clientId && made.find(({ clientId }) => clientId === expense.clientId);
    if (project) expense.fields = { ...expense.fields, modern_projectid: project.id };
  }

  const timeEntries = numbered(hours);
  const current = made.find(({ complete }) => !complete) ?? made[0];
  if (current) timeEntries.push(running(timeEntries.length, current, firm));
  return { businessId, projects: [...made, ...own], timeEntries, services, team };
}

/** In the order in which they were entered: at the end of each piece. */
function numbered(hours: readonly Hours[]): TimeEntrySeed[] {
  const ended = hours.map((entry) => ({
    entry,
    end: Date.parse(entry.startedAt) + (entry.seconds ?? 0) * 1000,
  }));
  ended.sort((a, b) => a.end - b.end);
  return ended.map(({ entry: { line, ...entry }, end }, index) => {
    const id = 343_700_001 + index;
    if (line) line.timeEntries = [...(line.timeEntries ?? []), id];
    return { id, createdAt: new Date(end).toISOString(), ...entry };
  });
}

/** What the owner is at just now. */
const running = (count: number, { id, clientId = 0, services }: ProjectSeed, firm: Firm): TimeEntrySeed => ({
  id: 343_700_001 + count,
  createdAt: new Date(firm.today).toISOString(),
  startedAt: new Date(firm.today).toISOString(),
  runningForMinutes: 47,
  seconds: null,
  identityId: firm.owner.identityId,
  timerId: 152_301,
  ...{ projectId: id, clientId },
  ...(services?.[0] !== undefined && { serviceId: services[0] }),
  note: "Second round of corrections",
});

const ownProjects = (count: number, today: number): ProjectSeed[] =>
  [
    { title: "Studio website", internal: true },
    { title: "Bookkeeping and sales", internal: true, services: [] },
    { title: "Pitch that came to nothing", internal: true, deleted: true },
  ].map((project, index) => ({
    id: 13_312_001 + count + index,
    createdAt: new Date(today - (545 - index) * dayMs).toISOString(),
    ...project,
  }));

function teamOf({ owner, helpers, today }: Firm): TeamMemberSeed[] {
  const createdAt = new Date(today - 600 * dayMs).toISOString();
  const [invited, former, ...others] = teammates;
  const toMember = (
    [firstName, lastName, role, jobTitle, rate]: (typeof teammates)[number],
    index: number,
  ) => ({
    ...{ identityId: 14_401_001 + index, firstName, lastName, role, jobTitle, createdAt },
    email: `${firstName.toLowerCase()}@larkspur-finch.example.com`,
    ...(rate !== "" && { rate }),
  });
  const members = others.slice(0, helpers).map((other, index) => toMember(other, index + 2));
  return [
    { ...owner, role: "owner", jobTitle: "Creative director", rate: "140.00", createdAt },
    ...members,
    ...(helpers > 0 && invited && former
      ? [
          { ...toMember(former, 1), active: false },
          { ...toMember(invited, 0), identityId: null },
        ]
      : []),
  ];
}

/** That day, or the Friday before. */
function weekday(at: number): number {
  const day = new Date(at).getUTCDay();
  return at - (day === 0 ? 2 : day === 6 ? 1 : 0) * dayMs;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
