import { billRecord } from "../../../freshbooks/costs/bill/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How bills are read by their ids. */
export const billEntity = entityOf("Bill", billRecord, ({ bill }) => bill);
