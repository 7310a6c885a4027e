import { billRecord } from "../../../freshbooks/costs/bill/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads bills by id. */
export const billEntity = entityOf("Bill", billRecord, ({ bill }) => bill);
