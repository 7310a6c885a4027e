import { serviceRecord } from "../../../freshbooks/work/service/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How services are read by their ids. */
export const serviceEntity = entityOf("Service", serviceRecord, ({ service }) => service);
