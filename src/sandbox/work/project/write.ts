import { bodyOf, type Call } from "../../families/business/deed.ts";
import { denied, gone, internalError, invalid } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import { leads } from "../../families/business/visitor.ts";
import { keep } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { checkReferences } from "../references.ts";
import { toGroupMember } from "../teamMember/show.ts";
import type { ProjectRow } from "./row.ts";

const kinds = new Map<string, Kind>([
  ["title", "text"],
  ["description", "text?"],
  ["due_date", "day?"],
  ["client_id", "whole?"],
  ["internal", "flag"],
  ["budget", "seconds?"],
  ["fixed_price", "decimal?"],
  ["rate", "decimal?"],
  ["billing_method", ["business_rate", "project_rate", "service_rate", "team_member_rate"]],
  ["project_type", ["fixed_price", "hourly_rate"]],
  ["project_manager_id", "whole?"],
  ["active", "flag"],
  ["complete", "flag"],
  ["retainer_id", "whole?"],
  ["expense_markup", "text"],
  ["service_estimate_type", "text"],
]);

/** A project before any write. */
export const blankProject: Fields = {
  title: "",
  description: null,
  due_date: null,
  client_id: null,
  internal: false,
  budget: null,
  fixed_price: null,
  rate: null,
  billing_method: "project_rate",
  project_type: "hourly_rate",
  project_manager_id: null,
  active: true,
  complete: false,
  sample: false,
  retainer_id: null,
  expense_markup: "0",
  service_estimate_type: "total_hours",
};

/** Requires only a title. The caller becomes the only member of a new group. */
export function createProject(call: Call): ProjectRow {
  if (!leads(call.visitor)) throw denied();
  const { work, visitor, clock } = call;
  const body = bodyOf(call, "project");
  const fields = read(body, ["title"], call);
  const at = clock.micros();
  const row = {
    ...{ id: work.series.last("project") + 1, createdAt: at, updatedAt: at, wire: {} },
    // A fixed-price one is not billed by a rate unless it says so.
    fields: {
      ...blankProject,
      ...(fields.project_type === "fixed_price" && { billing_method: null }),
      ...fields,
    },
    services: servicesOf(body, call) ?? [],
  };
  return addProject(row, [visitor.identityId], work);
}

/** Merges, but requires the title: omitting it is an internal error of FreshBooks. */
export function changeProject(row: ProjectRow, call: Call): void {
  if (!leads(call.visitor)) throw denied();
  if (row.fields.active === false) throw gone();
  const body = bodyOf(call, "project", row.fields);
  if (body.title === undefined) throw internalError();
  const fields = { ...row.fields, ...read(body, [], call) };
  const services = servicesOf(body, call) ?? row.services;
  change(row, fields, services, call);
}

/** Hidden from lists, but still readable. */
export function removeProject(row: ProjectRow, call: Call): void {
  if (!leads(call.visitor)) throw denied();
  change(row, { ...row.fields, active: false }, row.services, call);
}

/** A write without changes keeps the stamp. */
function change(row: ProjectRow, fields: Fields, services: readonly number[], { clock }: Call): void {
  const before = JSON.stringify([row.fields, row.services]);
  row.fields = fields;
  row.services = services;
  if (JSON.stringify([fields, services]) !== before) row.updatedAt = clock.micros();
}

/** Adds a project, with a new group of these identities. */
export function addProject(
  row: Omit<ProjectRow, "groupId" | "members" | "invitations">,
  identities: readonly number[],
  work: Work,
): ProjectRow {
  const { projects, series } = work;
  const groupId = series.next("group");
  const members = identities
    .map((identity) => toGroupMember(identity, work))
    .filter((member) => member !== undefined);
  return keep({ ...row, groupId, members, invitations: [] }, projects, series, "project");
}

function read(body: Fields, required: readonly string[], { work }: Call): Fields {
  const fields = readFields(body, kinds, required);
  if (fields.title === "") throw invalid({ title: "ensure this value has at least 1 characters" });
  if (fields.internal === true) fields.client_id = null;
  checkReferences(fields, work);
  return fields;
}

/** Whether they are applied is uncertain; the one recorded sample sends some and gets none in the response. */
function servicesOf({ services }: Fields, { work, settings }: Call): number[] | undefined {
  if (!settings.projectServicesWritable || !Array.isArray(services)) return undefined;
  const ids = services.filter(isFields).map(({ id }: { id?: Json }) => Number(id));
  return ids.filter((id) => work.services.has(id));
}
