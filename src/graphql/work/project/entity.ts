import { projectRecord } from "../../../freshbooks/work/project/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads projects by id. */
export const projectEntity = entityOf("Project", projectRecord, ({ project }) => project);
