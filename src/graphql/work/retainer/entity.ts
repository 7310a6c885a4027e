import { retainerRecord } from "../../../freshbooks/work/retainer/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads retainers by id. */
export const retainerEntity = entityOf("Retainer", retainerRecord, ({ retainer }) => retainer);
