import { fromZuluTime, toDay } from "../../../values/dates.ts";
import {
  type BusinessId,
  type ClientId,
  type ProjectId,
  toClientId,
  toIdentityId,
  toProjectId,
  toServiceId,
} from "../../../values/ids.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { type BusinessNoun, businessCollection } from "../../families/business.ts";
import { readByPages, readSingly } from "../../lists/byPages.ts";
import { type Need, type Relation, readChildren } from "../../lists/children.ts";
import { locally } from "../../lists/filters.ts";
import { readList } from "../../lists/list.ts";
import {
  decimalOrNull,
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  orNull,
  partOf,
  secondsOrNull,
  toFlag,
  toText,
  wholeOrNull,
} from "../../records/wire.ts";
import {
  completedIs,
  ofClient,
  type ProjectCriteria,
  type ProjectOrder,
  projectFilters,
  projectOrders,
} from "./criteria.ts";
import { billedStatus, billingMethod, projectAbility, projectKind } from "./words.ts";
import { projectWrites } from "./writes.ts";

type Text = string | null | undefined;
type WireId = string | number | null | undefined;

type WireProject = {
  id: number;
  title: string;
  description: Text;
  due_date: Text;
  client_id: WireId;
  internal: boolean;
  budget: string | number | null;
  fixed_price: string | number | null;
  rate: string | number | null;
  billing_method: Text;
  project_type: Text;
  project_manager_id: WireId;
  active: boolean;
  complete: boolean;
  sample: boolean;
  created_at: string;
  updated_at: string;
  logged_duration?: number | null;
  services?: WireProjectService[] | null;
  billed_amount: string | number | null;
  billed_status: Text;
  expense_markup: string | number | null;
  service_estimate_type?: Text;
  group?: WireGroup | null;
};

type WireProjectService = { id: number; name: Text; billable?: boolean | null; vis_state?: number };

type WireGroup = {
  members?: WireMember[] | null;
  pending_invitations?: { id: number; capacity: Text; to_email: Text }[] | null;
};

type WireMember = {
  identity_id: WireId;
  role: Text;
  first_name: Text;
  last_name: Text;
  email: Text;
  company: Text;
  active: boolean;
};

/** Parts that FreshBooks sends only when asked, and what it calls them; any number of projects has them at once. */
const includes = { loggedTime: "include_logged_duration" } as const;
/** Parts that stand on a single project only: one request for each. */
const singleParts = ["members", "pendingInvitations", "abilities"] as const;

type ListedPart = keyof typeof includes;
export type ProjectPart = ListedPart | (typeof singleParts)[number];
export const listedProjectParts = Object.keys(includes) as ListedPart[];
export const projectParts: readonly ProjectPart[] = [...listedProjectParts, ...singleParts];

const isListed = (part: ProjectPart): part is ListedPart => part in includes;
const wireIncludes = (parts: readonly ProjectPart[]): string[] =>
  parts.filter(isListed).map((part) => includes[part]);

export type Project = ReturnType<typeof toProject>;

function toProject(wire: WireProject, businessId: BusinessId, asked: readonly string[], abilities: unknown) {
  const clientId = idOrNull(wire.client_id);
  return {
    businessId,
    id: toProjectId(wire.id),
    title: toText(wire.title),
    description: orNull(wire.description),
    dueDate: wire.due_date ? toDay(wire.due_date) : null,
    clientId: clientId ? toClientId(clientId) : null,
    internal: toFlag(wire.internal),
    budget: secondsOrNull(wire.budget),
    fixedPrice: decimalOrNull(wire.fixed_price),
    rate: decimalOrNull(wire.rate),
    billingMethod: billingMethod.toOurs(wire.billing_method),
    kind: projectKind.toOurs(wire.project_type),
    managerId: idOrNull(wire.project_manager_id),
    deleted: !toFlag(wire.active),
    completed: toFlag(wire.complete),
    sample: toFlag(wire.sample),
    services: (wire.services ?? []).map(toProjectService),
    billedAmount: decimalOrNull(wire.billed_amount) ?? "0",
    billedStatus: billedStatus.toOurs(wire.billed_status),
    expenseMarkupPercent: decimalOrNull(wire.expense_markup) ?? "0",
    estimatedBy: orNull(wire.service_estimate_type),
    createdAt: fromZuluTime(wire.created_at), // naive, and UTC
    updatedAt: fromZuluTime(wire.updated_at),
    // Null is also what a project says that was not asked.
    loggedTime: asked.includes(includes.loggedTime) ? wholeOrNull(wire.logged_duration) : undefined,
    members: partOf(wire.group, ({ members }) => members?.map(toMember)) ?? undefined,
    pendingInvitations: partOf(wire.group, (group) => (group.pending_invitations ?? []).map(toInvitation)),
    abilities: Array.isArray(abilities) ? toAbilities(abilities) : undefined,
  };
}

const toProjectService = ({ id, name, billable, vis_state }: WireProjectService) => ({
  serviceId: toServiceId(id),
  name: toText(name ?? ""),
  billable: flagOr(billable, null), // projects from before 2019 do not say
  archived: isArchived(vis_state ?? 0),
  deleted: isDeleted(vis_state ?? 0),
});

const toMember = (wire: WireMember) => {
  const identityId = idOrNull(wire.identity_id);
  return {
    identityId: identityId ? toIdentityId(identityId) : null,
    role: orNull(wire.role),
    firstName: orNull(wire.first_name),
    lastName: orNull(wire.last_name),
    email: orNull(wire.email),
    company: orNull(wire.company),
    active: toFlag(wire.active),
  };
};

const toInvitation = ({ id, capacity, to_email }: { id: number; capacity: Text; to_email: Text }) => ({
  freshbooksId: toText(id),
  role: orNull(capacity),
  email: orNull(to_email),
});

const toAbilities = (wire: { name?: Text; value?: boolean }[]) =>
  wire.flatMap(({ name, value }) => (toFlag(value) && projectAbility.toOurs(toText(name))) || []);

const ofClients: Relation<ClientId, Project> = {
  together: (ids) => locally(({ clientId }) => clientId !== null && ids.includes(clientId)),
  alone: (id) => ofClient([id]),
  isChild: ({ clientId }, id) => clientId === id,
};

export type ProjectQuery = {
  criteria: ProjectCriteria;
  order?: ProjectOrder;
  parts: readonly ListedPart[];
};

/** The projects of one business. */
export function projectsOf(session: Session, businessId: BusinessId) {
  const base = `/projects/business/${businessId}`;
  const noun: BusinessNoun<Project> = {
    list: `${base}/projects`,
    single: (id) => `${base}/project/${id}`,
    create: `${base}/project`,
    many: "projects",
    one: "project",
    business: businessId,
    toItem: (wire, { includes: asked, around: { abilities } }) =>
      toProject(wire as WireProject, businessId, asked, abilities),
  };
  const collection = businessCollection(session, noun);
  const toQuery = ({ criteria, order, parts }: ProjectQuery) => ({
    filters: projectFilters(criteria),
    includes: wireIncludes(parts),
    ...(order && { order: projectOrders[order] }),
  });
  /** Whether the plain list holds completed projects is not known for sure. */
  const everywhere = [[], [completedIs(true)]].map((filters) => ({ filters, includes: [] }));

  return {
    list: (query: ProjectQuery, window: Window): Promise<Page<Project>> =>
      readList(collection.source, toQuery(query), window),
    ofClients: (
      clients: readonly ClientId[],
      query: ProjectQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Project>[]> =>
      readChildren(collection.source, ofClients, clients, toQuery(query), window, need),
    byIds: (ids: readonly ProjectId[], parts: readonly ProjectPart[]): Promise<Project[]> =>
      parts.every(isListed)
        ? readByPages(collection, everywhere, ids, wireIncludes(parts))
        : readSingly(collection.single, ids, wireIncludes(parts)),
    ...projectWrites(collection),
  };
}
