import type { ClientFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "./entity.ts";

const filter = filterOf<ClientFilterInput>()({ ids: { ids: "Client" } });
const lists = listsOf(clientEntity, { name: "clients", filter, toCriteria: (asked) => asked });

const own = clientEntity.named("clientId", { exists: true });

export const client: NounResolvers = {
  ClientFilterInput: filter.assert,
  Query: { client: clientEntity.byId },
  Business: {
    clients: lists.all,
    callerClient: ({ accountId, clientId }, args, context, info) =>
      accountId && own({ accountId, clientId }, args, context, info),
  },
  Client: clientEntity.fields,
};
