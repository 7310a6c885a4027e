import { taskRecord } from "../../../freshbooks/work/task.ts";
import { entityOf } from "../../reading/entity.ts";

/** How tasks are read by their ids. */
export const taskEntity = entityOf("Task", taskRecord, ({ task }) => task);
