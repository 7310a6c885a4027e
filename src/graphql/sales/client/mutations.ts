import type { GraphQLResolveInfo } from "graphql";
import type { Client, ClientPart } from "../../../freshbooks/sales/client/index.ts";
import type { ClientInput } from "../../../freshbooks/sales/client/record.ts";
import { createComplaints, type Visibility, type Written } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { type ClientId, toClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { accountOf } from "../../identity/business.ts";
import { clientPartsIn } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import {
  answer,
  checkCurrent,
  named,
  namedBusiness,
  type Phase,
  type WhenLost,
} from "../../writing/answer.ts";

const payload = ({ item, userErrors }: Written<Client>) => ({ client: item, userErrors });

const partsIn = (info: GraphQLResolveInfo): ClientPart[] => clientPartsIn(selectionOf(info).below("client"));

const whenLost = (id: string): WhenLost => ({
  mayBe: "the client may have been changed",
  look: `Read client(id: "${id}") before you repeat it.`,
});

async function show(id: string, wanted: Visibility, context: Context, info: GraphQLResolveInfo) {
  const complaints = createComplaints();
  const opened = await named(context, complaints, "Client", ["id"], id);
  if (!opened) return { client: null, userErrors: complaints.list };
  const phases = [phase(context, opened.accountId, toClientId(opened.number), wanted, partsIn(info))];
  return payload(await answer(context, complaints.list, phases, whenLost(id)));
}

const phase = (
  context: Context,
  accountId: Client["accountId"],
  id: ClientId,
  wanted: Visibility,
  parts: readonly ClientPart[],
): Phase<Client> => ({
  path: [],
  run: () => context.books(accountId).clients.show(id, wanted, parts),
});

/** FreshBooks wants at least one of them. */
const identifying = ["organization", "firstName", "lastName", "email"] as const;

export const clientMutations: Resolvers = {
  Mutation: {
    clientCreate: async (_, { input: { businessId, ...input } }, context, info) => {
      const complaints = createComplaints();
      if (!identifying.some((name) => input[name]?.trim()))
        complaints.add("REQUIRED", [], `A client needs one of ${identifying.join(", ")}`);
      const business = await namedBusiness(context, complaints, businessId);
      if (!business) return { client: null, userErrors: complaints.list };

      const accountId = accountOf(business);
      const create: Phase<Client> = {
        path: [],
        run: () => context.books(accountId).clients.create(input as ClientInput, partsIn(info)),
      };
      return payload(
        await answer(context, complaints.list, [create], {
          mayBe: "the client may have been created",
          look: "Look for it with business { clients(filter: { email: … }) } or by its organization before you repeat it.",
        }),
      );
    },

    clientUpdate: async (_, { input }, context, info) => {
      const { id, expectedUpdatedAt, archived, ...fields } = input;
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Client", ["id"], id);
      if (!opened) return { client: null, userErrors: complaints.list };
      const { accountId } = opened;
      const clientId = toClientId(opened.number);
      const { clients } = context.books(accountId);

      const changes = Object.keys(fields).length > 0;
      if (expectedUpdatedAt) checkCurrent(complaints, await clients.now(clientId), expectedUpdatedAt);
      if (!changes && typeof archived !== "boolean")
        complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");

      const parts = partsIn(info);
      const write: Phase<Client> = {
        path: [],
        run: () => clients.update(clientId, fields as ClientInput, parts),
      };
      const visible = (wanted: Visibility) => phase(context, accountId, clientId, wanted, parts);
      const phases = [
        ...(archived === false ? [visible("active")] : []),
        ...(changes ? [write] : []),
        ...(archived === true ? [visible("archived")] : []),
      ];
      return payload(await answer(context, complaints.list, phases, whenLost(id)));
    },

    clientArchive: (_, { input }, context, info) => show(input.id, "archived", context, info),
    clientRestore: (_, { input }, context, info) => show(input.id, "active", context, info),
    clientDelete: (_, { input }, context, info) => show(input.id, "deleted", context, info),
  },
};
