import { estimateRecord } from "../../../freshbooks/sales/estimate/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads estimates by id. */
export const estimateEntity = entityOf("Estimate", estimateRecord, ({ estimate }) => estimate);
