import { estimateRecord } from "../../../freshbooks/sales/estimate/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How estimates are read by their ids. */
export const estimateEntity = entityOf("Estimate", estimateRecord, ({ estimate }) => estimate);
