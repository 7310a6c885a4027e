import { retainerRecord } from "../../../freshbooks/work/retainer/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How retainers are read by their ids. */
export const retainerEntity = entityOf("Retainer", retainerRecord, ({ retainer }) => retainer);
