import { toServiceId } from "../../../values/ids.ts";
import { archivedIfShown, deletedIfShown } from "../../records/businessKinds.ts";
import { business, flag, flagOrNull, name, needed, once, ownId } from "../../records/kinds.ts";
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
