import { clientRecord } from "../../../freshbooks/sales/client/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How clients are read by their ids. */
export const clientEntity = entityOf("Client", clientRecord, ({ client }) => client);
