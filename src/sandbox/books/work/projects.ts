import type { ExpenseSeed } from "../../costs/expense/seed.ts";
import type { EstimateSeed } from "../../sales/estimate/seed.ts";
import type { InvoiceSeed, LineSeed } from "../../sales/invoice/seed.ts";
import type { ProjectSeed } from "../../work/project/seed.ts";
import type { ServiceSeed } from "../../work/service/seed.ts";
import type { TimeEntrySeed } from "../../work/timeEntry/seed.ts";
import type { WorkSeed } from "../books.ts";
import type { Random } from "../random.ts";
import type { StudioClient } from "../sales/clients.ts";
import { createHours } from "./hours.ts";
import { studioRetainers } from "./retainers.ts";
import { taskIdOf } from "./tasks.ts";
import { type Owner, studioTeam } from "./team.ts";
import { formerService, projectKinds, studioServices, taskNotes } from "./words.ts";

const dayMs = 86_400_000;
const hourSeconds = 3600;
const firstId = { project: 13_312_001, timeEntry: 343_700_001, service: 4_054_401, timer: 152_301 };

/** What a firm's work is drawn from. */
type Firm = {
  businessId: number;
  owner: Owner;
  /** How many log time besides the owner. */
  helpers: number;
  clients: readonly StudioClient[];
  /** Their lines get the project and time they bill. */
  invoices: readonly InvoiceSeed[];
  /** Some get their project, and so do some estimates. */
  expenses: readonly ExpenseSeed[];
  estimates: readonly EstimateSeed[];
  /** Midnight in UTC. */
  today: number;
  /** Start of a working day, after midnight UTC. */
  morningMs: number;
};

/** A project made for invoice lines, with the hours that they bill. */
type Made = { project: ProjectSeed; billed: { line: LineSeed; at: number }[]; kind: Kind };
type Kind = (typeof projectKinds)[number];

/** Projects as the invoices imply: hours that were billed were worked in the weeks before. */
export function studioWork(firm: Firm, random: Random): WorkSeed {
  const { businessId, owner, today } = firm;
  const team = studioTeam(owner, firm.helpers, new Date(today - 600 * dayMs).toISOString());
  const atWork = team.filter(({ identityId, active }) => identityId !== null && active !== false);
  const others = atWork.slice(1, firm.helpers + 1).flatMap(({ identityId }) => identityId ?? []);
  const contractor = atWork[firm.helpers + 1];
  const hours = createHours([owner.identityId, ...others], firm.morningMs, random);
  const made = projectsBilled(firm, random);

  for (const { project, billed, kind } of made) {
    const about = {
      clientId: project.clientId ?? 0,
      projectId: project.id,
      serviceId: serviceId(kind.service),
    };
    for (const { line, at } of billed) {
      if (kind.fixed) hours.work(random.whole(6, 18) * hourSeconds, at, 30, { ...about, billable: false });
      else hours.work(Number(line.quantity) * hourSeconds, at, 25, { ...about, line });
    }
    const goesOn = !project.complete && !kind.fixed; // and is unbilled
    if (goesOn) hours.work(random.whole(1, 9) * hourSeconds, today, 16, about);
  }
  const own = ownProjects(firstId.project + made.length, today);
  for (const { id, deleted } of own) {
    const about = { projectId: id, serviceId: serviceId("Administration"), billable: false };
    for (let end = today; end > today - (deleted ? 20 : 540) * dayMs; end -= 14 * dayMs) {
      hours.work(random.whole(1, 4) * hourSeconds, end, 13, about);
    }
  }

  const projects = made.map(({ project }) => project);
  for (const expense of firm.expenses) {
    const project = projects.find(({ clientId }) => clientId === expense.clientId);
    if (project) expense.fields = { ...expense.fields, modern_projectid: project.id };
  }
  for (const estimate of firm.estimates) {
    const project = projects.find(({ clientId }) => clientId === estimate.clientId);
    if (project && estimate.id % 3) estimate.fields = { ...estimate.fields, modern_projectid: project.id };
  }
  const timeEntries = hours.entries(firstId.timeEntry);
  const current = projects.find(({ complete }) => !complete) ?? projects[0];
  if (current) timeEntries.push(running(firstId.timeEntry + timeEntries.length, current, firm));
  if (current && contractor?.identityId)
    timeEntries.push(
      ...fridays(firstId.timeEntry + timeEntries.length, contractor.identityId, current, firm),
    );
  timeEntries.push(...loose(firstId.timeEntry + timeEntries.length, firm));
  const retainers = studioRetainers(projects, timeEntries, firm.invoices, today);
  return { businessId, projects: [...projects, ...own], timeEntries, services: allServices, retainers, team };
}

/** Hourly work continues in one project for each client and kind; priced work gets a project each time. */
function projectsBilled({ clients, invoices, today }: Firm, random: Random): Made[] {
  const made = new Map<string, Made>();
  for (const { clientId, issued, lines, deleted } of invoices) {
    const at = Date.parse(`${issued}T00:00:00Z`);
    for (const line of lines) {
      const kind = projectKinds.find(({ line: name }) => name === line.name);
      if (!kind || deleted || (kind.fixed && random.chance(0.7))) continue;
      const key = kind.fixed ? `${clientId} ${kind.title} ${issued}` : `${clientId} ${kind.title}`;
      const known = made.get(key);
      const project = known?.project ?? {
        id: firstId.project + made.size,
        createdAt: new Date(at - 40 * dayMs).toISOString(),
        title: `${kind.title}, ${nameOf(clientId, clients)}`,
        clientId,
        services: [serviceId(kind.service), serviceId("Project management")],
        fields: kind.fixed
          ? {
              ...{ project_type: "fixed_price", fixed_price: line.unitCost, billing_method: null },
              budget: 20 * hourSeconds,
            }
          : { rate: line.unitCost, budget: random.pick([40, 80, 120]) * hourSeconds },
      };
      line.projectId = project.id;
      made.set(key, { project, kind, billed: [...(known?.billed ?? []), { line, at }] });
    }
  }
  for (const { project, kind, billed } of made.values()) {
    const last = Math.max(...billed.map(({ at }) => at));
    project.complete = today - last > 90 * dayMs;
    if (project.id % 4 === 0) project.rates = { [serviceId(kind.service)]: "150.00" };
    if (project.id % 5 === 0)
      project.discussions = [
        ["The first sketches are in the shared folder", "The second one, please, in a warmer red"],
        ["Texts come next week"],
      ];
    if (project.id % 3 === 0) project.fields = { ...project.fields, description: kind.title };
    project.updatedAt = new Date(project.complete ? last + 5 * dayMs : last).toISOString();
    if (project.complete || kind.fixed) continue;
    project.fields = { ...project.fields, due_date: dayOf(today + random.whole(3, 70) * dayMs) };
  }
  return [...made.values()];
}

function nameOf(id: number, clients: readonly StudioClient[]): string {
  const { organization, fname, lname } = clients.find(({ seed }) => seed.id === id)?.seed.fields ?? {};
  return String(organization || `${fname} ${lname}`);
}

/** For the firm itself. */
const ownProjects = (first: number, today: number): ProjectSeed[] =>
  [
    { title: "Studio website", internal: true },
    { title: "Bookkeeping and sales", internal: true },
    { title: "Pitch that came to nothing", internal: true, deleted: true },
  ].map((project, index) => ({
    id: first + index,
    createdAt: new Date(today - (575 - index) * dayMs).toISOString(),
    ...project,
  }));

/** The owner's current work. */
const running = (id: number, { id: projectId, clientId = 0 }: ProjectSeed, firm: Firm): TimeEntrySeed => ({
  ...{ id, projectId, clientId, serviceId: serviceId("Project management") },
  createdAt: new Date(firm.today).toISOString(),
  startedAt: new Date(firm.today).toISOString(),
  runningForMinutes: 47,
  seconds: null,
  identityId: firm.owner.identityId,
  timerId: firstId.timer,
  note: "Second round of corrections",
});

/** A contractor's work on a project: Friday mornings for eight weeks. */
function fridays(
  first: number,
  identityId: number,
  { id: projectId, clientId = 0 }: ProjectSeed,
  { today, morningMs }: Firm,
): TimeEntrySeed[] {
  const last = today - ((new Date(today).getUTCDay() + 2) % 7 || 7) * dayMs;
  return Array.from({ length: 8 }, (_, index) => {
    const at = last - (7 - index) * 7 * dayMs + morningMs;
    const seconds = [3, 2.5, 4][index % 3] ?? 3;
    return {
      ...{ id: first + index, identityId, projectId, clientId, serviceId: serviceId("Art direction") },
      ...{ startedAt: new Date(at).toISOString(), seconds: seconds * hourSeconds },
      createdAt: new Date(at + seconds * hourSeconds * 1000).toISOString(),
      note: taskNotes[index % taskNotes.length] ?? "",
    };
  });
}

/** Time for a client without a project, and for no client: on a Saturday, when nothing else is logged. */
function loose(first: number, { owner: { identityId }, clients, today, morningMs }: Firm): TimeEntrySeed[] {
  const saturday = today - ((new Date(today).getUTCDay() + 1) % 7 || 7) * dayMs;
  const at = (hour: number) => new Date(saturday + morningMs + hour * hourSeconds * 1000).toISOString();
  const clientId = clients[0]?.seed.id ?? 0;
  const half = { identityId, seconds: hourSeconds / 2 };
  return [
    { ...half, id: first, startedAt: at(0), createdAt: at(1), clientId, note: "On the phone" },
    {
      ...half,
      id: first + 1,
      startedAt: at(1),
      createdAt: at(2),
      billable: false,
      serviceId: serviceId("Administration"),
    },
  ];
}

const allServices: ServiceSeed[] = studioServices.map(([name, rate, billable], index) => ({
  ...{ id: firstId.service + index, taskId: taskIdOf(index), name, billable, projectDefault: index < 2 },
  ...(rate !== "" && { rate }),
  ...(name === formerService && { archived: true }),
}));
const serviceId = (name: string): number =>
  allServices.find((service) => service.name === name)?.id ?? firstId.service;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
