import { taskRecord } from "../../../freshbooks/work/task.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads tasks by id. */
export const taskEntity = entityOf("Task", taskRecord, ({ task }) => task);
