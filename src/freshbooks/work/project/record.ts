import {
  type ClientId,
  type ProjectId,
  type ServiceId,
  toClientId,
  toIdentityId,
  toProjectId,
  toRetainerId,
  toServiceId,
} from "../../../values/ids.ts";
import { businessRole } from "../../caller/roles.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import type { Beside, Readable, Wire, Write } from "../../records/field.ts";
import {
  archivedIfShown,
  business,
  dayOrNull,
  decimal,
  deletedIfShown,
  flag,
  flagOrNull,
  inactive,
  link,
  name,
  number,
  ownId,
  seconds,
  text,
  word,
  zuluInstant,
} from "../../records/kinds.ts";
import { included, kept, ofSingle, once, readOnly, shown } from "../../records/modifiers.ts";
import { listOf, listOrEmpty } from "../../records/nested.ts";
import { record, type Sent, type Shown, view } from "../../records/record.ts";
import { idOrNull, partOf, toFlag, toText, wholeOrNull } from "../../records/wire.ts";
import { billedStatus, billingMethod, projectAbility, projectKind } from "./words.ts";

const serviceRecord = view("service of a project", {
  businessId: business,
  serviceId: ownId(toServiceId),
  name: shown("name", (wire) => toText(wire.name ?? "")),
  billable: flagOrNull("billable"), // projects from before 2019 lack it
  archived: archivedIfShown,
  deleted: deletedIfShown,
});

type ServiceRow = Shown<typeof serviceRecord>;

/** A service that a new project uses. */
type NewProjectService = { readonly id: ServiceId; readonly billable: boolean };

/** The one recorded request has them and its answer does not: values missing in the answer were not applied. */
const servicesWrite: Write<readonly NewProjectService[], readonly ServiceRow[]> = {
  toWire: (sent) => ({
    services: (sent ?? []).map(({ id, billable }) => ({ id: Number(id), billable, vis_state: 0 })),
  }),
  wireKeys: { services: [] },
  unconfirmed: (sent, seen) =>
    (sent ?? []).flatMap(({ id }, at) =>
      seen?.some(({ serviceId, deleted }) => serviceId === id && !deleted) ? [] : [[String(at)]],
    ),
};

const memberRecord = view("member of a project", {
  businessId: business,
  freshbooksIdentityId: link("identity_id", toIdentityId),
  displayName: displayName(
    { firstName: "first_name", lastName: "last_name", email: "email" },
    numbered("Person", "identity_id"),
  ),
  role: word("role", businessRole),
  firstName: text("first_name"),
  lastName: text("last_name"),
  email: text("email"),
  company: text("company"),
  active: flag("active"),
});

const invitationRecord = view("invitation to a project", {
  freshbooksId: name("id"),
  role: word("capacity", businessRole),
  email: text("to_email"),
});

/** The value in the group of a single project. */
const inGroup = <Value>({ read }: Readable<Value>) =>
  ofSingle(
    kept({
      keys: ["group"],
      read: ({ group }: Wire, beside: Beside) =>
        partOf(group as Wire | null | undefined, (wire) => read(wire, beside)) ?? undefined,
    }),
  );

/** Null means that it was not requested with the project, so it is no answer. */
const loggedTime = {
  keys: ["logged_duration"],
  include: "include_logged_duration",
  alsoFor: ["progress", "usage"], // logged time through the budget
  read: (wire: Wire, { includes }: Beside) =>
    includes.includes("include_logged_duration")
      ? (wholeOrNull(wire.logged_duration) ?? undefined)
      : undefined,
};

/** Returned beside a single project, each with whether the caller has it. */
const abilities = ofSingle(
  kept({
    keys: ["abilities"],
    read: (_: Wire, { around: { abilities: wire } }: Beside) =>
      Array.isArray(wire) ? (wire as Wire[]).flatMap(toAbility) : undefined,
  }),
);

const toAbility = ({ name: ability, value }: Wire) =>
  (toFlag(value) && projectAbility.toOurs(toText(ability))) || [];

export const projectRecord = record("project", {
  businessId: business,
  id: ownId(toProjectId),
  title: name("title"),
  description: text("description", null),
  dueDate: dayOrNull("due_date"),
  clientId: kept(link("client_id", toClientId, null)),
  internal: flag("internal"),
  retainerId: kept(link("retainer_id", toRetainerId, null)),
  budget: seconds("budget"),
  fixedPrice: decimal("fixed_price"),
  rate: decimal("rate"),
  billingMethod: word("billing_method", billingMethod),
  kind: word("project_type", projectKind),
  freshbooksManagerId: number("project_manager_id", null),
  deleted: inactive,
  completed: flag("complete"),
  sample: readOnly(flag("sample")),
  services: once({ ...listOrEmpty("services", serviceRecord), write: servicesWrite }),
  billedAmount: readOnly(decimal("billed_amount", "0")),
  billedStatus: readOnly(word("billed_status", billedStatus)),
  expenseMarkupPercent: decimal("expense_markup", "0"),
  estimatedBy: readOnly(text("service_estimate_type")),
  createdAt: zuluInstant("created_at"), // naive, and UTC
  updatedAt: zuluInstant("updated_at"),
  loggedTime,
  /** Where FreshBooks invites people to it. */
  groupId: shown(["group_id", "group"], ({ group_id: listed, group }) =>
    idOrNull(listed ?? (group as Wire | null | undefined)?.id),
  ),
  members: inGroup(included("group", listOf("members", memberRecord))), // not every row has them
  pendingInvitations: inGroup(listOrEmpty("pending_invitations", invitationRecord)),
  abilities,
});

export type Project = Shown<typeof projectRecord>;
export type ProjectInput = Sent<typeof projectRecord>;
/** It does not name its own project, which determines who is billed. */
export type ProjectService = Shown<typeof serviceRecord> & {
  readonly projectId: ProjectId;
  readonly clientId: ClientId | null;
};
export type ProjectMember = Shown<typeof memberRecord>;
