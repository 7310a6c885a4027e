import type { ClientFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "./entity.ts";

const filter = filterOf<ClientFilterInput>()({ ids: { ids: "Client" } });
const lists = listsOf(clientEntity, { name: "clients", filter, toCriteria: (asked) => asked });

export const client: NounResolvers = {
  ClientFilterInput: filter.assert,
  Query: { client: clientEntity.byId },
  Business: { clients: lists.all },
  Client: clientEntity.fields,
};
