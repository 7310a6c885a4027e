import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "./entity.ts";

const { create, update, show } = usualMutations(clientEntity, ({ clients }) => clients);

/** FreshBooks wants at least one of them. */
const identifying = ["organization", "firstName", "lastName", "email"] as const;

const howToFind =
  "Look for it with business { clients(filter: { email: … }) } or by its organization before you repeat it.";

export const clientMutations: Resolvers = {
  Mutation: {
    clientCreate: (_, { input }, context, info) => {
      const complaints = createComplaints();
      if (!identifying.some((name) => input[name]?.trim()))
        complaints.add("REQUIRED", [], `A client needs one of ${identifying.join(", ")}`);
      return create(input, context, info, complaints, () => howToFind);
    },
    clientUpdate: (_, { input }, context, info) => update(input, context, info),
    clientArchive: show("archived"),
    clientRestore: show("active"),
    clientDelete: show("deleted"),
  },
};
