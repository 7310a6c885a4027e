import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import type { ServiceRow } from "./row.ts";

/** As in the list of services. */
export const showService = (row: ServiceRow, work: Work, withTask = false): Fields => ({
  ...showServiceOfProject(row, work),
  project_default: row.projectDefault,
  ...(withTask && { task_id: row.taskId }),
  ...row.wire,
});

/** As inside a project. */
export const showServiceOfProject = ({ id, name, billable, visState }: ServiceRow, work: Work): Fields => ({
  business_id: work.business.businessId,
  id,
  name,
  billable,
  vis_state: visState,
});

/** The hourly rate of a service that has one. */
export const showServiceRate = ({ id, rate }: ServiceRow, work: Work): Fields => ({
  business_id: work.business.businessId,
  service_id: id,
  rate,
});
