import type { Path } from "../../freshbooks/records/field.ts";
import type { Client } from "../../freshbooks/sales/client/record.ts";
import type { Project } from "../../freshbooks/work/project/record.ts";
import type { Service } from "../../freshbooks/work/service/record.ts";
import { type Complaints, createComplaints, type Written } from "../../freshbooks/writes/write.ts";
import type { ProjectReferenceInput, ServiceReferenceInput } from "../../generated/resolvers.ts";
import type { BusinessId, ClientId, IdentityId, ServiceId } from "../../values/ids.ts";
import type { Context, Opened } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import { checkThere, named, namedBusiness } from "../writing/named.ts";
import { theOne } from "../writing/theOne.ts";

type Id = string | null | undefined;

/** The subject of work in inputs. */
type WorkInput = {
  businessId?: Id;
  clientId?: Id;
  project?: ProjectReferenceInput | null | undefined;
  service?: ServiceReferenceInput | null | undefined;
  teamMemberId?: Id;
};

/** The same, looked up. Undefined was not named, or has a user error; null means none. */
export type About = {
  businessId: BusinessId;
  clientId: ClientId | null | undefined;
  /** The client, if it was read. */
  client: Client | undefined;
  project: Project | null | undefined;
  serviceId: ServiceId | null | undefined;
  freshbooksIdentityId: IdentityId | undefined;
};

/** Looks up everything an input names, in one business; null when not even the business is known. */
export async function lookUp(
  context: Context,
  complaints: Complaints,
  input: WorkInput,
  within?: BusinessId,
): Promise<About | null> {
  const { clientId, teamMemberId } = input;
  const [projectId, serviceId] = [input.project?.id, input.service?.id];
  const opened = {
    project:
      typeof projectId === "string"
        ? await named(context, complaints, "Project", ["project", "id"], projectId)
        : null,
    service:
      typeof serviceId === "string"
        ? await named(context, complaints, "Service", ["service", "id"], serviceId)
        : null,
    client:
      typeof clientId === "string"
        ? await named(context, complaints, "Client", ["clientId"], clientId)
        : null,
    member:
      typeof teamMemberId === "string"
        ? await named(context, complaints, "TeamMember", ["teamMemberId"], teamMemberId)
        : null,
  };
  const ofClient = opened.client && (await context.businessOf(opened.client))?.businessId;
  const { project, service, member } = opened;
  const ofRecord = project?.businessId ?? service?.businessId ?? ofClient ?? member?.businessId;
  const businessId = within ?? (await businessOf(context, complaints, input, ofRecord));
  if (!businessId) return null;

  const own = <Found extends { readonly businessId: BusinessId }>(path: Path, found: Found | null) => {
    if (!found || found.businessId === businessId) return found;
    complaints.add("NOT_FOUND", path, "The record belongs to another business");
    return null;
  };
  if (ofClient && ofClient !== businessId)
    complaints.add("NOT_FOUND", ["clientId"], "The record belongs to another business");
  // Looked up together, with user errors in the order of the input.
  const [ofProject, ofService, ofMember] = [createComplaints(), createComplaints(), createComplaints()];
  const [foundProject, foundService, freshbooksIdentityId] = await Promise.all([
    projectOf(context, ofProject, input, own(["project", "id"], project), businessId),
    serviceOf(context, ofService, input, own(["service", "id"], service), businessId),
    personOf(ofMember, own(["teamMemberId"], member)),
  ]);
  for (const { list } of [ofProject, ofService, ofMember]) complaints.addAll(list);
  const foundClient = await clientOf(
    complaints,
    ofClient === businessId ? opened.client : null,
    foundProject,
  );
  return {
    businessId,
    project: foundProject,
    serviceId: foundService === null ? null : foundService?.id,
    freshbooksIdentityId,
    ...(clientId === null ? { clientId, client: undefined } : foundClient),
  };
}

async function businessOf(
  context: Context,
  complaints: Complaints,
  { businessId, ...input }: WorkInput,
  ofRecord: BusinessId | null | undefined,
): Promise<BusinessId | undefined> {
  if (typeof businessId === "string")
    return (await namedBusiness(context, complaints, businessId))?.businessId;
  if (ofRecord) return ofRecord;
  // An unknown id may belong to any business, not necessarily the default one.
  const meant = [input.project?.id, input.service?.id, input.clientId, input.teamMemberId];
  return meant.some((id) => typeof id === "string")
    ? undefined
    : (await namedBusiness(context, complaints, null))?.businessId;
}

async function projectOf(
  context: Context,
  complaints: Complaints,
  { project: given }: WorkInput,
  opened: Opened<"Project"> | null,
  businessId: BusinessId,
): Promise<Project | null | undefined> {
  if (typeof given?.title === "string") {
    const { title } = given;
    const query = { criteria: { titleContains: title.trim() }, parts: [] };
    const { list } = context.inBusiness(businessId).project;
    const window = { offset: 0, count: 1_000 };
    const { items } = await list(query, window);
    return theOne(complaints, {
      ...{ path: ["project", "title"], noun: "project", name: title, items },
      all: async () => (await list({ ...query, criteria: {} }, window)).items,
      show: (project) => ({ id: toGlobalId("Project", project), label: project.title }),
    });
  }
  if (given === null) return null;
  const found = opened && (await opened.loaders.project.load(opened.number));
  if (opened) checkThere(complaints, "Project", ["project", "id"], found);
  return found ?? undefined;
}

async function serviceOf(
  context: Context,
  complaints: Complaints,
  { service: given }: WorkInput,
  opened: Opened<"Service"> | null,
  businessId: BusinessId,
): Promise<Service | null | undefined> {
  if (typeof given?.name === "string") {
    const all = (await context.inBusiness(businessId).service.all()).filter(({ archived }) => !archived);
    return theOne(complaints, {
      ...{ path: ["service", "name"], noun: "service", name: given.name, items: all },
      show: (service) => ({ id: toGlobalId("Service", service), label: service.name }),
    });
  }
  if (given === null) return null;
  const found = opened && (await opened.loaders.service.load(opened.number));
  if (opened) checkThere(complaints, "Service", ["service", "id"], found);
  return found ?? undefined;
}

/** The service that an input names within a business. Null with a user error. */
export async function serviceReferred(
  context: Context,
  complaints: Complaints,
  service: ServiceReferenceInput,
  businessId: BusinessId,
): Promise<Service | null> {
  const path = ["service", "id"];
  const opened =
    typeof service.id === "string" ? await named(context, complaints, "Service", path, service.id) : null;
  if (opened && opened.businessId !== businessId) {
    complaints.add("NOT_FOUND", path, "The record belongs to another business");
    return null;
  }
  return (await serviceOf(context, complaints, { service }, opened, businessId)) ?? null;
}

/** The open project that an input names within a business. Null with a user error. */
export async function projectReferred(
  context: Context,
  complaints: Complaints,
  project: ProjectReferenceInput,
  businessId: BusinessId,
): Promise<Project | null> {
  const path = ["project", "id"];
  const opened =
    typeof project.id === "string" ? await named(context, complaints, "Project", path, project.id) : null;
  if (opened && opened.businessId !== businessId) {
    complaints.add("NOT_FOUND", path, "The record belongs to another business");
    return null;
  }
  return (await projectOf(context, complaints, { project }, opened, businessId)) ?? null;
}

/** A client returned with the project is known to exist. */
async function clientOf(
  complaints: Complaints,
  opened: Opened<"Client"> | null,
  project: Project | null | undefined,
): Promise<Pick<About, "clientId" | "client">> {
  if (!opened) return { clientId: undefined, client: undefined };
  const { number: clientId } = opened;
  if (project?.clientId === clientId) return { clientId, client: undefined };
  const client = await opened.loaders.client.load(clientId);
  checkThere(complaints, "Client", ["clientId"], client);
  return { clientId, client: client ?? undefined };
}

async function personOf(
  complaints: Complaints,
  opened: Opened<"TeamMember"> | null,
): Promise<IdentityId | undefined> {
  const member = opened && (await opened.loaders.teamMember.load(opened.number));
  const path = ["teamMemberId"];
  if (opened) checkThere(complaints, "TeamMember", path, member);
  if (member && !member.freshbooksIdentityId)
    complaints.add("INVALID", path, "The team member has not accepted the invitation yet");
  return member?.freshbooksIdentityId ?? undefined;
}

/** The paths of written fields in the input. */
export const inPathsOf = <Item>(
  { project, service }: Pick<WorkInput, "project" | "service">,
  { item, userErrors }: Written<Item>,
): Written<Item> => {
  const renamed = new Map<string | undefined, Path>([
    ["freshbooksIdentityId", ["teamMemberId"]],
    ["projectId", ["project", ...Object.keys(project ?? {})]],
    ["serviceId", ["service", ...Object.keys(service ?? {})]],
  ]);
  return {
    item,
    userErrors: userErrors.map((error) => ({ ...error, path: renamed.get(error.path[0]) ?? error.path })),
  };
};
