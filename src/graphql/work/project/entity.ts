import { projectRecord } from "../../../freshbooks/work/project/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How projects are read by their ids. */
export const projectEntity = entityOf("Project", projectRecord, ({ project }) => project);
