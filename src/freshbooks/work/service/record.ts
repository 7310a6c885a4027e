import { toServiceId } from "../../../values/ids.ts";
import {
  archivedIfShown,
  business,
  deletedIfShown,
  flag,
  flagOrNull,
  name,
  ownId,
} from "../../records/kinds.ts";
import { needed, once } from "../../records/modifiers.ts";
import { record, type Shown } from "../../records/record.ts";

export const serviceRecord = record("service", {
  businessId: business,
  id: ownId(toServiceId),
  name: once(name("name")),
  billable: once(flag("billable")),
  addedToNewProjects: flagOrNull("project_default"), // absent in older answers
  archived: archivedIfShown,
  deleted: needed(deletedIfShown),
});

export type Service = Shown<typeof serviceRecord>;
