import { serviceRecord } from "../../../freshbooks/work/service/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads services by id. */
export const serviceEntity = entityOf("Service", serviceRecord, ({ service }) => service);
