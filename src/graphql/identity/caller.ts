import type { Identity } from "../../freshbooks/caller/identity.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { selectionOf } from "../reading/selection.ts";

/** The caller, which FreshBooks may no longer accept. */
export type CallerRow = { readonly identity: () => Promise<Identity> };

const read =
  <Key extends keyof Identity>(key: Key) =>
  async ({ identity }: CallerRow): Promise<Identity[Key]> =>
    (await identity())[key];

export const caller: Resolvers = {
  Query: {
    caller: async (_, __, { identity }, info) => {
      // One error for all of it, unless a selected part is available without the rest.
      if (!selectionOf(info).has("connection")) await identity();
      return { identity };
    },
  },
  Caller: {
    freshbooksId: read("freshbooksId"),
    uuid: read("uuid"),
    firstName: read("firstName"),
    lastName: read("lastName"),
    email: read("email"),
    language: read("language"),
    timezone: read("timezone"),
    phone: read("phone"),
    jobTitle: read("jobTitle"),
    createdAt: read("createdAt"),
    businesses: read("businesses"),
    connection: async (_, __, { standing }) => ({ state: await standing().state() }),
  },
};
