import { clientRecord } from "../../../freshbooks/sales/client/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads clients by id. */
export const clientEntity = entityOf("Client", clientRecord, ({ client }) => client);
