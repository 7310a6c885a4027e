import { toServiceId, toTaskId } from "../../../values/ids.ts";
import {
  archivedIfShown,
  business,
  deletedIfShown,
  flag,
  flagOrNull,
  link,
  name,
  ownId,
} from "../../records/kinds.ts";
import { needed, once, perhaps, readOnly } from "../../records/modifiers.ts";
import { type Part, record, type Shown } from "../../records/record.ts";

export const serviceRecord = record("service", {
  businessId: business,
  id: ownId(toServiceId),
  name: once(name("name")),
  billable: once(flag("billable")),
  addedToNewProjects: flagOrNull("project_default"), // absent in older answers
  archived: archivedIfShown,
  /** Documented; its place in an answer was never recorded. */
  task: perhaps("include_task_id", readOnly(link("task_id", toTaskId, null))),
  deleted: needed(deletedIfShown),
});

export type Service = Shown<typeof serviceRecord>;
export type ServicePart = Part<typeof serviceRecord>;
